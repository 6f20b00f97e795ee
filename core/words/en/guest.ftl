# The guest screen: nothing of anybody is in sight while a client looks.
guest-cover = Hide from guests
guest-title = Hidden while a guest looks
guest-back = Back to the book
