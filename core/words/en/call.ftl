# "I have twelve minutes": whom to contact now, and why her.
call-title = I have a few minutes
call-minutes = So much time
call-so-many = { $minutes } min
call-of = { $shown } of { $total } who could hear from you
call-how = First whoever pays most and is most likely to be lost: what she paid in her last year, times the chance that she does not come back. That is 10 in 100 on the day she is due, 50 when she is late, 90 when she has lapsed.
call-empty = Nobody has to be called
call-empty-text = Whoever is past her rhythm, or left without a next visit, will stand here, the dearest first.
call-value = { $money } in her last year
call-chance = { $chance } in 100 that she does not come back
call-last = Last time
call-talk = We talked about
call-ask = Ask
call-promised = You promised
call-contact = Last contact
call-offer = Offer her
call-book = Book { $when }
call-booked = Booked: { $name }, { $when }
