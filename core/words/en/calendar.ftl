# The calendar by day and by week.
calendar-today = Today
calendar-day = Day
calendar-week = Week
calendar-view = How much to show
calendar-jump = Go to a day
calendar-earlier = { $view ->
    [week] One week earlier
   *[other] One day earlier
  }
calendar-later = { $view ->
    [week] One week later
   *[other] One day later
  }
calendar-visit-before = The visit before
calendar-visit-after = The visit after
calendar-new-visit = New visit

calendar-count = { $visits ->
    [0] No visits
    [one] { $visits } visit
   *[other] { $visits } visits
  }
calendar-free-sum = { $duration } free
calendar-hours = { $from }–{ $to }
calendar-free = Free { $duration }
calendar-free-title = Free
calendar-empty = Nobody is booked yet. Press a free time to book the first visit.
calendar-full = Nothing is free any more.
calendar-day-off = A day off.
calendar-past = This day has passed.
calendar-for = Choose a free time for { $name }.
calendar-for-nobody = For someone else

calendar-visit-time = { $day }, { $from }–{ $to }
calendar-rebooked = next { $at }
calendar-start = Start
calendar-finish = Finish
calendar-confirm = Confirmed
calendar-confirmed = { $name } confirmed { $at }.
calendar-move = Move or cancel…
calendar-open-card = Open card
