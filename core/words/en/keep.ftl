# How long what is known of clients is kept.
keep-about = For how many years each kind is kept; 0 is for ever. Nothing goes by itself: what is older stands below, and goes when you say so.
keep-talks = What was talked about
keep-talks-hint = Notes and talks. What you promised and have not done stays.
keep-contacts = Messages, calls and complaints
keep-contacts-hint = Complaints once they are solved, plans to win somebody back once they are closed.
keep-photos = Photos
keep-photos-hint = Counted from the day they show.
keep-health = What was noted about health
keep-health-hint = Patch tests, alerts after their end, consents after they were taken back.
keep-clients = Clients nobody has seen
keep-clients-hint = Erased so many years after the last visit, talk or message. What they paid stays in your takings.
keep-saved = How long things are kept is saved.
keep-older = What is older today
keep-kind = Kind
keep-kept = Kept
keep-count = Older
keep-kind-talks = What was talked about
keep-kind-contacts = Messages, calls, complaints
keep-kind-photos = Photos
keep-kind-health = About health
keep-kind-clients = Clients
keep-for-ever = for ever
keep-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
  }
keep-erased = Would be erased:
keep-no-way-back = What is cleared away is gone from the book, its search and its past. Undo does not bring it back.
keep-clear = Clear it away
keep-cleared = What was older is cleared away.
keep-nothing = Nothing is older than you keep.
