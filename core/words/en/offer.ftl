# A proposed time and why it is proposed.
offer-at = { $day }, { $time }
offer-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
  }
offer-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
offer-usual-day-and-hour = her usual day and hour
offer-usual-day = her usual day
offer-usual-hour = her usual hour
offer-lighter-day = lighter day for you
offer-last-fill-week = last week that is still a fill
offer-widened = nothing was free nearer
offer-nearest = nearest free time
offer-asked = when she asked
offer-asked-earlier = { $days ->
    [one] { $days } day before what she asked
   *[other] { $days } days before what she asked
  }
offer-asked-later = { $days ->
    [one] { $days } day after what she asked
   *[other] { $days } days after what she asked
  }
offer-past-fill = Too late for a fill by then: { $service }, { $extra } more
offer-past-fill-same = Too late for a fill by then: { $service }
