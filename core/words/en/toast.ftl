# What pops up on the desk. No note, no phone, and a name only if the owner allows it.
toast-open = Open
toast-done = Done
toast-snooze = Snooze until tomorrow
toast-a-client = A client

toast-nudge-title = The book is locked
toast-nudge-body = { $count ->
    [one] { $count } client is waiting
   *[other] { $count } clients are waiting
  }

toast-many-title = { $count ->
    [one] { $count } reminder for today
   *[other] { $count } reminders for today
  }
toast-many-names = { $names }
toast-many-names-more = { $more ->
    [one] { $names } and { $more } more
   *[other] { $names } and { $more } more
  }
toast-many-due = { $count ->
    [one] { $count } past her rhythm
   *[other] { $count } past their rhythm
  }
toast-many-lapsed = { $count ->
    [one] { $count } to win back
   *[other] { $count } to win back
  }
toast-many-follow-ups = { $count ->
    [one] { $count } left without a next visit
   *[other] { $count } left without a next visit
  }
toast-many-greetings = { $count ->
    [one] { $count } greeting
   *[other] { $count } greetings
  }
toast-many-promises = { $count ->
    [one] { $count } promise
   *[other] { $count } promises
  }
toast-many-aftercare = { $count ->
    [one] { $count } to ask how it holds
   *[other] { $count } to ask how it holds
  }
toast-many-running-out = { $count ->
    [one] { $count } running out
   *[other] { $count } running out
  }
toast-many-complaints = { $count ->
    [one] { $count } complaint
   *[other] { $count } complaints
  }
toast-many-confirmations = { $count ->
    [one] { $count } visit to confirm for tomorrow
   *[other] { $count } visits to confirm for tomorrow
  }
toast-many-free = { $count ->
    [one] { $count } of your own
   *[other] { $count } of your own
  }

toast-follow-up-title = Follow up
toast-follow-up-body = { $who } left without a next visit. Ask how she likes it and offer a time.

toast-promise-title = A promise is due
toast-promise-body = { $who } is waiting for what was promised.

toast-birthday-title = Birthday
toast-birthday-today = { $who } has her birthday today.
toast-birthday-tomorrow = { $who } has her birthday tomorrow.
toast-birthday-soon = { $days ->
    [one] { $who } has her birthday in { $days } day.
   *[other] { $who } has her birthday in { $days } days.
  }
toast-birthday-past = { $who } had her birthday. A late greeting is better than none.
toast-person-today = { $who }: someone dear to her has a birthday today.
toast-person-tomorrow = { $who }: someone dear to her has a birthday tomorrow.
toast-person-soon = { $days ->
    [one] { $who }: someone dear to her has a birthday in { $days } day.
   *[other] { $who }: someone dear to her has a birthday in { $days } days.
  }
toast-person-past = { $who }: someone dear to her had a birthday.

toast-due-title = Time to offer a visit
toast-due-body = { $since ->
    [one] { $who } is due: last here { $since } day ago.
   *[other] { $who } is due: last here { $since } days ago.
  }
toast-late-title = Past her rhythm
toast-late-body = { $days ->
    [one] { $who } is { $days } day late.
   *[other] { $who } is { $days } days late.
  }
toast-lapsed-title = Long not seen
toast-lapsed-body = { $since ->
    [one] { $who } was last here { $since } day ago.
   *[other] { $who } was last here { $since } days ago.
  }

toast-feast-title = A holiday she keeps
toast-feast-body = { $who } would be glad of a greeting.

toast-aftercare-title = How does it hold?
toast-aftercare-body = { $days ->
    [one] { $who } was here yesterday. Ask how she is getting on.
   *[other] { $who } was here { $days } days ago. Ask how it holds.
  }
toast-redo-title = A guarantee is running out
toast-redo-body = { $days ->
    [0] { $who }: what does not hold is done again free of charge only today.
    [one] { $who }: what does not hold is done again free of charge for { $days } more day.
   *[other] { $who }: what does not hold is done again free of charge for { $days } more days.
  }
toast-patch-title = A patch test is running out
toast-patch-body = { $days ->
    [0] { $who }: it holds only today.
    [one] { $who }: it holds for { $days } more day.
   *[other] { $who }: it holds for { $days } more days.
  }
toast-complaint-title = A complaint is waiting
toast-complaint-body = { $who } is owed an answer.
toast-confirm-title = A visit tomorrow
toast-confirm-body = { $who } has not confirmed yet.
toast-win-back-title = The next step of a plan
toast-win-back-body = { $who } is to be won back: today there is something to do.
toast-free-title = You asked to be reminded
toast-free-body = { $who }: the card says what.
