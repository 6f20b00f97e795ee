# Today: the day, the next client's brief, who is due.
today-day = The day, from morning to evening
today-span = { $from } – { $to }
today-whose = Whose day
today-mine = Mine
today-all = Everyone
today-free = free
today-rebooked = rebooked for { $day }
today-no-show = did not come
today-cancelled = cancelled
today-here = here now
today-now = now

today-brief-here = Here now, until { $time }
today-brief-next = Next { $when }
today-brief-ahead = { $span } · { $when }
today-brief-now = Due now · { $span }
today-brief-begun = Begun { $when } · { $span }
today-brief-late = Was to begin { $when } · { $span }
today-brief-done = Finished · { $span }
today-brief-cancelled = Cancelled · { $span }
today-brief-no-show = Did not come · { $span }

today-visit = Today
today-last = Last time
today-talked = We talked about
today-ask = Ask today
today-promised = You promised
today-promised-by = by { $day }
today-step = Next step
today-likes = She likes
today-avoid = Avoid: { $words }
today-dates = Dates
today-date-hers = Her birthday
today-date-person = { $relation } { $person }
today-date-turns = turns { $age }
today-next = Next visit
today-rebook = Rebook
today-rebook-free = { $when } is free

today-start = Start visit
today-finish = Finish visit
today-open-card = Open card
today-move = Move
today-more = More

today-due = Due now
today-due-all = See all { $count } reminders
today-due-many = See all, more than { $count }
today-book = Book a visit
today-empty = Nobody is booked today
today-empty-text = The day from morning to evening will stand here, with the free hours between.
today-quiet = A free day
today-quiet-text = A good day to write to those who are due.
today-fresh-text = Before each visit you will read here what to ask, what she likes and what you promised. Begin with the people you know.
today-all-done = That was the day
today-all-done-text = Choose a visit on the left to read it again.
today-lists = Lists
