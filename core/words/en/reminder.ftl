# Whom to write or call, and why.
reminder-title = Reminders
reminder-list = People waiting to hear from you
reminder-empty = Nobody is waiting
reminder-empty-text = Birthdays, follow-ups, promises and people past their rhythm will stand here on their day.
reminder-more = { $shown } of { $total } are shown. The next ones follow as you answer these.
reminder-snoozed = Put off
reminder-snoozed-until = until { $day }
reminder-key-open = open her card
reminder-key-book = book
reminder-key-snooze = put off
reminder-key-done = done
reminder-of = { $name }: { $what }

reminder-book = Book
reminder-snooze = Snooze
reminder-done = Done
reminder-open = Open
reminder-bring-back = Bring back
reminder-tomorrow = Tomorrow
reminder-in-three-days = In 3 days, { $day }
reminder-next-week = Next week, { $day }
reminder-another-day = Another day…
reminder-until = Put off until
reminder-until-save = Put off
reminder-until-save-day = Put off until { $day }
reminder-put-off = Put off until { $day }: { $name }
reminder-answered = Done: { $name }, { $what }
reminder-back = Back in the list: { $name }

reminder-follow-up = Follow up
reminder-follow-up-reason = Did not rebook on { $day }: “{ $reason }”.
reminder-follow-up-plain = Came on { $day } and did not rebook. Ask how she likes it and offer a time.
reminder-follow-up-services = { $services }, { $day }. Ask how she likes it and offer a time.
reminder-birthday = Birthday { $when }
reminder-turns = { $day }, turns { $age }
reminder-person-birthday = { $person }’s birthday { $when }
reminder-person-turns = { $relation } { $person } turns { $age } on { $day }
reminder-person-on = { $relation } { $person } has a birthday on { $day }
reminder-relation-child = Her child
reminder-relation-partner = Her partner
reminder-relation-parent = Her parent
reminder-relation-sibling = Her brother or sister
reminder-relation-friend = Her friend
reminder-relation-other = Someone close to her,
reminder-promise = You promised
reminder-promise-late = { $days ->
    [one] Promise { $days } day late
   *[other] Promise { $days } days late
  }
reminder-promise-by = “{ $words }”, by { $day }
reminder-here-today = Here today at { $time }
reminder-here = Ask when she comes { $day }, { $time }

reminder-every-weeks = { $weeks ->
    [one] every week
   *[other] every { $weeks } weeks
  }
reminder-every-days = { $days ->
    [one] every day
   *[other] every { $days } days
  }
reminder-every-range = every { $from }–{ $to } days
reminder-usually = Usually { $every }
reminder-last = last: { $services }, { $day }
reminder-last-day = last visit { $day }

due-none = No visit yet
due-booked = Booked { $day }
due-paused = On a break until { $day }
due-paused-open = On a break
due-on-rhythm = Comes { $every }
due-on-rhythm-plain = On her rhythm
due-due = Due since { $day }
due-due-plain = Due
due-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
  }
due-lapsed = { $days ->
    [one] Lapsed, { $days } day late
   *[other] Lapsed, { $days } days late
  }
due-of = { $category }: { $words }
