# The waiting list, and free hours that somebody could take.
waiting-title = Waiting list
waiting-empty = Nobody is waiting
waiting-empty-text = Who would like to come earlier, or when nothing was free, will stand here. When an hour comes free she is proposed first.
waiting-add = Add to the list
waiting-add-title = Who waits for a free time?
waiting-add-save = Put on the list
waiting-save = Save
waiting-about = She is proposed as soon as an hour like this comes free.
waiting-added = { $name } is on the waiting list.
waiting-changed = Saved: { $name }
waiting-removed = { $name } waits no more.
waiting-remove = Take off
waiting-book = Book…
waiting-service = Service
waiting-service-choose = Choose a service
waiting-master = With whom
waiting-master-any = Anyone
waiting-from = From
waiting-until-field = Until
waiting-weekdays = Days that suit her
waiting-weekdays-hint = None chosen: any day.
waiting-part = Part of the day
waiting-part-any = Any time of day
waiting-part-morning = mornings
waiting-part-afternoon = afternoons
waiting-part-evening = evenings
waiting-words = In her words
waiting-words-hint = anything earlier than the 20th…
waiting-said = “{ $words }”
waiting-until = until { $day }
waiting-span = { $from } – { $until }
waiting-instead = booked { $at }, would come earlier

waiting-gaps = Free today and tomorrow
waiting-gaps-none = Nothing is free long enough.
waiting-gap = { $from } – { $to }, { $duration }
waiting-would-fit = { $count ->
    [0] nobody to ask yet
    [one] { $count } would fit
   *[other] { $count } would fit
  }
waiting-fits = Who would fit
waiting-fits-none = Nobody fits this hour
waiting-fits-none-text = Whoever waits or is due needs more time, or another day.
waiting-why-waiting = waiting
waiting-why-late = late
waiting-why-due = due
waiting-why-lapsed = long not here
waiting-book-at = Book { $at }
waiting-booked = { $name } is booked at { $at }.
waiting-other = Someone else…
