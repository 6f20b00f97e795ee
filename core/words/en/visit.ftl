# Booking a visit, moving it, and saying that it will not be.
visit-book = Book a visit
visit-book-for = Book for { $name }
visit-book-at = Book { $at }
visit-booked = { $name } is booked: { $at }.
visit-already-booked = Already booked: { $at }, { $services }.
visit-shift-gap = The clock skips that hour; it stands at { $time }.
visit-shift-fold = That hour comes twice; it stands at the first { $time }.

visit-client = Client
visit-client-hint = Any part of a name or a phone
visit-client-new = New client: { $name }
visit-client-name = Name
visit-client-phone = Phone
visit-client-add = Add and choose a time
visit-client-added = { $name } is in the book.
visit-client-search = Search instead
visit-client-other = Someone else

visit-services = Services
visit-services-sum = { $duration } · { $price }
visit-services-none = There are no services in the book yet.
visit-services-open = Open the settings

visit-when = When
visit-when-other = Another time…
visit-time-day = Day
visit-time-hour = Hour
visit-time-earlier-day = One day earlier
visit-time-later-day = One day later
visit-time-free-on = { $count ->
    [0] { $day }, { $away }
    [one] { $day }, { $away } · { $count } free start
   *[other] { $day }, { $away } · { $count } free starts
  }
visit-time-none = Nothing long enough is free on this day.
visit-time-day-off = This is a day off.
visit-time-past-day = This day has passed.

visit-move = Move { $name }
visit-move-from = Now { $at } · { $services }
visit-move-choose = Choose a time
visit-move-to = Move to { $at }
visit-moved = { $name } is moved to { $at }.
visit-first = first visit
visit-birthday = { $days ->
    [0] birthday today
    [1] birthday tomorrow
   *[other] birthday in { $days } days
  }
visit-started = { $name } is here.
visit-end = Will not be…
visit-cancel-client = She cancelled
visit-cancel-us = We cancel
visit-no-show = She did not come
visit-cancelled-client = { $name } cancelled { $at }.
visit-cancelled-us = We cancelled { $name }, { $at }.
visit-no-show-done = { $name } did not come, { $at }.

visit-state-booked = booked
visit-state-confirmed = confirmed
visit-state-arrived = here now
visit-state-done = done
visit-state-cancelled = cancelled
visit-state-no-show = did not come
