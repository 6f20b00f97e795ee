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
reminder-birthday-was = Birthday was { $when }
reminder-turns = { $day }, turns { $age }
reminder-turned = { $day }, turned { $age }
reminder-person-birthday = { $person }’s birthday { $when }
reminder-person-birthday-was = { $person }’s birthday was { $when }
reminder-person-turns = { $relation } { $person } turns { $age } on { $day }
reminder-person-turned = { $relation } { $person } turned { $age } on { $day }
reminder-person-on = { $relation } { $person } has a birthday on { $day }
reminder-person-was-on = { $relation } { $person } had a birthday on { $day }
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
reminder-reach = { $number } · { $kinds }

reminder-last = last: { $services }, { $day }
reminder-last-day = last visit { $day }
