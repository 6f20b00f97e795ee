# The calendar by day, by week and by month.
calendar-today = Today
calendar-day = Day
calendar-week = Week
calendar-month = Month
calendar-view = How much to show
calendar-jump = Go to a day
calendar-earlier = { $view ->
    [week] One week earlier
    [month] One month earlier
   *[other] One day earlier
  }
calendar-later = { $view ->
    [week] One week later
    [month] One month later
   *[other] One day later
  }
calendar-visit-before = The visit before
calendar-visit-after = The visit after
calendar-new-visit = New visit
calendar-new-block = Block time
calendar-print = Print the day
calendar-whose = Whose time
calendar-everybody = Everybody

calendar-count = { $visits ->
    [0] No visits
    [one] { $visits } visit
   *[other] { $visits } visits
  }
calendar-free-sum = { $duration } free
calendar-hours = { $from }–{ $to }
calendar-free = Free { $duration }
calendar-would-fit = { $fits ->
    [one] { $count } would fit
   *[other] { $count } would fit
  }
calendar-free-title = Free
calendar-empty = Nobody is booked yet. Press a free time to book the first visit.
calendar-full = Nothing is free any more.
calendar-day-off = A day off.
calendar-off = Day off
calendar-holiday = Holiday
calendar-starts = Starts at { $at }
calendar-ends = Off from { $at }
calendar-break = Break
calendar-unconfirmed = not confirmed
calendar-no-answer = no answer yet
calendar-usual = { $days ->
    [one] usually every day
   *[other] usually every { $days } days
  }
calendar-fullness = { $percent } % taken
calendar-stretched = { $name } now takes { $duration }.
calendar-handed = { $name } is moved to { $master }, { $at }.

calendar-block = Taken
calendar-block-new = Block time
calendar-block-change = Blocked time
calendar-block-about = Nobody can be booked then.
calendar-block-words = What for
calendar-block-hint = Lunch, the supplier, a school meeting
calendar-block-day = Day
calendar-block-from = From
calendar-block-to = To
calendar-block-save = Save
calendar-block-remove = Free this time
calendar-block-saved = { $words }: { $at }.
calendar-block-removed = { $words }: this time is free again.
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
