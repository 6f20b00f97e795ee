# Finishing a visit: done, remember, next visit.
finish-title = Finish visit
finish-of = Finish the visit of { $name }
finish-leave = Back to Today
finish-restored = Your draft is back.
finish-start-over = Start over
finish-draft-kept = Draft kept.
finish-kept = Everything you wrote here is kept.
finish-keys-save = { $save } saves from the note.
finish-keys-times = { $first }–{ $last } choose a time, { $none } none.

finish-choose = Whose visit is finished?
finish-nobody = Nobody is here to finish
finish-nobody-text = Once a visit has begun, this page takes what was done, what to remember and the next date.
finish-nobody-book = Book a visit

finish-done = 1 · Done
finish-price = Price: { $service }
finish-remove = Remove { $service }
finish-add-service = Add a service
finish-service = { $service } · { $price }
finish-paid = Paid
finish-sum = The services come to { $sum }.
finish-paid-by = Paid by
finish-paid-by-unsaid = Not noted
finish-paid-by-cash = Cash
finish-paid-by-card = Card
finish-paid-by-transfer = Transfer

finish-remember = 2 · Remember
finish-asks = Asked today
finish-promises = Promise kept
finish-note = What you talked about
finish-ask = Ask next time
finish-promise = Promised
finish-promise-due = By when
finish-preference-kind = She likes
finish-preference = In a few words

finish-next = 3 · Next visit
finish-none = No time chosen
finish-booked = Already booked. Nothing more to do.
finish-no-offers = Nothing is free when she would be due.
finish-no-rhythm = This service has no usual interval, so no time is proposed.
finish-time = Another time…
finish-time-about = choose a day and a free hour
finish-remind = Not now: remind me
finish-remind-about = ask her again on a day
finish-remind-on = Ask her on
finish-remind-reason = back after the 20th
finish-pause = Taking a break
finish-pause-about = nobody writes to her until then
finish-pause-until = Until
finish-pause-reason = away for the summer
finish-no = No next visit
finish-no-about = noted, and not asked again
finish-no-reason = moving to another town
finish-reason = Why
finish-reason-words = In a few words
finish-why-needed = Choose a reason, or write one.

finish-save = Save
finish-save-and-book = Save and book { $when }
finish-save-and-remind = Save and remind me { $day }
finish-save-and-pause = Save, on a break until { $day }
finish-save-and-no = Save without a next visit
finish-save-without = Save without booking…
finish-save-unfinished = Save…
finish-without = Save without booking

finish-without-title = { $name } goes without a next visit
finish-without-about = Leave a word about what comes instead, so that she is not forgotten.
finish-without-pause = She takes a break…
finish-without-no = She wants no next visit…
finish-without-leave = Leave, keep the draft

finish-saved = Finished: { $name }
finish-saved-and-booked = Finished: { $name }. Next visit { $when }.
finish-saved-and-remind = Finished: { $name }. You will be reminded { $day }.
finish-saved-and-pause = Finished: { $name }. On a break until { $day }.
finish-saved-and-no = Finished: { $name }. No next visit.
