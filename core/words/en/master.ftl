# Who works here and when, what she does, the days that are otherwise, the rooms, and who sits at the desk.
master-about = Each master has her own column in the calendar.
master-new = New master
master-add = Add the master
master-save = Save the master
master-archive = She has left
master-restore = Bring her back
master-gone = Have left: { $count }
master-added = Master added: { $name }
master-changed = Master saved: { $name }
master-archived = { $name } has left. Past visits keep her name.
master-restored = { $name } is back
master-name = Name
master-name-hint = As the calendar shows it.
master-colour = Colour in the calendar
master-room = Her room
master-room-none = No room of her own
master-week = Her week
master-no-hours = No hours yet
master-skills = What she does
master-skills-hint = Where nothing is written, it takes as long as the service says.
master-skill-not = She does not do this
master-minutes = Takes her
master-pause = Then a pause
master-minutes-for = { $service } takes her
master-pause-after = Pause after { $service }

colour-berry = Berry
colour-moss = Moss
colour-sea = Sea
colour-amber = Amber
colour-plum = Plum
colour-clay = Clay
colour-slate = Slate
colour-olive = Olive

day-off-about = From today on.
day-off-new = New day off
day-off-add = Add
day-off-save = Save
day-off-remove = Take it away
day-off-empty = No days off ahead
day-off-empty-text = Write down leave, holidays and days with other hours: nobody is booked then, and those who are booked already are put on the list to tell.
day-off-kind = What is it
day-off-off = Day off
day-off-off-hint = She does not work.
day-off-holiday = Holiday
day-off-holiday-hint = Nobody works.
day-off-extra = Other hours
day-off-extra-hint = She works these hours in place of her week, also on a day off.
day-off-whose = Who
day-off-everybody = Everybody
day-off-from = First day
day-off-until = Last day
day-off-until-hint = Empty when it is one day.
day-off-starts = From
day-off-ends = Until
day-off-words = What for
day-off-words-hint = Stands in the calendar: leave, training, Easter.
day-off-days = { $from } – { $until }
day-off-hours = { $days }, { $from }–{ $until }
day-off-line = { $kind } · { $words }
day-off-added = { $what } added: { $when }
day-off-changed = { $what } changed: { $when }
day-off-removed = { $what } taken away: { $when }

room-title = Rooms
room-about = If masters share rooms or chairs, write them down: then no two visits need the same one.
room-new = New room
room-add = Add the room
room-save = Save the room
room-archive = Stop using it
room-restore = Use it again
room-gone = No longer used: { $count }
room-name = Name
room-name-hint = A room, a chair, a washbasin.
room-places = Takes at once
room-places-unit = { $count ->
    [one] visit
   *[other] visits
  }
room-places-hint = More are not booked at the same time.
room-takes = { $places ->
    [one] { $places } visit at once
   *[other] { $places } visits at once
  }
room-added = Room added: { $name }
room-changed = Room saved: { $name }
room-archived = No longer used: { $name }. Visits that stand in it keep it.
room-restored = Used again: { $name }

desk-at = At the desk: { $name }
desk-nobody = Who is here?
desk-switch = Who sits at the desk
desk-sits = { $name } sits at the desk now
