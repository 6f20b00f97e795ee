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
visit-services-other = Another service…
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

visit-master = Master
visit-master-usual = Her usual one
visit-master-usual-is = Her usual: { $name }
visit-master-not-hers = { $name }: does not do this
visit-room = Room
visit-room-none = No room
visit-room-own = Master’s: { $name }
visit-length = Length

visit-wish = Another wish…
visit-wish-in = In
visit-wish-unit = Days, weeks or months
visit-wish-unit-days = { $count ->
    [one] day
   *[other] days
  }
visit-wish-unit-weeks = { $count ->
    [one] week
   *[other] weeks
  }
visit-wish-unit-months = { $count ->
    [one] month
   *[other] months
  }
visit-wish-day = Day of the week
visit-wish-any-day = any day
visit-wish-part = Part of the day
visit-wish-part-any = any hour
visit-wish-part-morning = morning
visit-wish-part-afternoon = afternoon
visit-wish-part-evening = evening

visit-repeat = Repeat every few weeks
visit-repeat-of = Repeat…
visit-repeat-every = Every
visit-repeat-weeks = { $count ->
    [one] week
   *[other] weeks
  }
visit-repeat-more = And then
visit-repeat-times = { $count ->
    [one] time more
   *[other] times more
  }
visit-book-at-and-dates = Book { $at } and see the dates
visit-repeat-title = { $name }, again and again
visit-repeat-first = The first one is booked: { $at }.
visit-repeat-dates = The dates that follow
visit-repeat-none = Leave it at one
visit-repeat-book = { $count ->
    [0] None can be booked
    [one] Book { $count } more
   *[other] Book { $count } more
  }
visit-repeated = { $count ->
    [one] { $name } is booked { $count } more time.
   *[other] { $name } is booked { $count } more times.
  }
visit-repeated-but = { $count ->
    [one] { $name } is booked { $count } more time; dates left out: { $left }.
   *[other] { $name } is booked { $count } more times; dates left out: { $left }.
  }

visit-walk-in = Walk-in
visit-walk-in-of = { $name } is here now
visit-walk-in-now = Not booked, begins now: { $time }.
visit-walk-in-start = Begin
visit-walk-in-busy = { $name } is busy until { $until }.
visit-walk-in-full = The room is full until { $until }.

visit-move-save = Save the change
visit-moved-all = { $name } is moved to { $at }, and all that follow with it.
visit-changed = Changed: { $name }, { $at }.
visit-to-tell = She is on the list of clients to tell.
visit-wished-by = Whose wish
visit-wished-by-us = We move it
visit-wished-by-client = She asked
visit-wished-by-us-hint = She comes on the list of clients to tell.
visit-scope = Of the series
visit-scope-one = Only this one
visit-scope-following = This and all that follow
visit-cancel-client-all = She cancelled this and all that follow
visit-cancel-us-all = We cancel this and all that follow
visit-cancelled-client-all = { $name } cancelled { $at } and all that follow.
visit-cancelled-us-all = We cancelled { $name }, { $at } and all that follow.

visit-why-roster = waiting for her roster
visit-why-travelling = travelling
visit-why-money = money
visit-why-no-time = no time that suits
visit-why-will-write = will write herself
visit-why-health = health
visit-why-other = another reason
