# The guest screen: nothing of anybody is in sight while a client looks.
guest-cover = Guest screen
guest-title = Hidden while a guest looks
guest-back = Back to the book
