# What pops up on the desk. No note, no phone, and a name only if the owner allows it.
toast-open = Open
toast-a-client = A client

toast-nudge-title = The book is locked
toast-nudge-body = { $count ->
    [one] { $count } client is waiting
   *[other] { $count } clients are waiting
  }

toast-many-title = { $count ->
    [one] { $count } client to write to
   *[other] { $count } clients to write to
  }
toast-many-body = See who in Reminders.

toast-follow-up-title = Follow up
toast-follow-up-body = { $who } left without a next visit. Ask how she likes it and offer a time.

toast-promise-title = A promise is due
toast-promise-body = { $who } is waiting for what was promised.

toast-birthday-title = Birthday
toast-birthday-today = { $who } has her birthday today.
toast-birthday-tomorrow = { $who } has her birthday tomorrow.
toast-birthday-past = { $who } had her birthday. A late greeting is better than none.
toast-person-today = { $who }: someone dear to her has a birthday today.
toast-person-tomorrow = { $who }: someone dear to her has a birthday tomorrow.
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
