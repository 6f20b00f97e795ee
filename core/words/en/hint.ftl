# Short hints, each once, at the moment it helps.
hint-read = Got it
hint-today = { $find } finds any client, phone or note. { $keys } lists every key of this screen.
hint-clients = When a client looks at the screen, press { $cover }: the book stays covered until you press it again.
hint-card = Tap what she likes to change it. It stands before you ahead of every visit.
hint-finish = Her best time is chosen already: { $save } saves and books it. { $leave } leaves and keeps what you wrote.
hint-calendar = Drag a visit to another time, or open it and press “{ $move }”.
hint-reminders = { $write } opens a ready text for whoever is marked, { $log } notes a call. Nothing goes out until you send it.
hint-lists = A list keeps itself: whoever fits its conditions today stands on it.
hint-again = Show the hints again
hint-again-text = The hints you have read come once more, each where it helps.
hint-again-done = The hints come again, each where it helps.
