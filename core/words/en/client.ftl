# A client: the list of all, her card, and what can be written about her.
client-count = { $count ->
    [one] { $count } client
   *[other] { $count } clients
  }
client-count-archived = { $count ->
    [one] { $count } in the archive
   *[other] { $count } in the archive
  }
client-list = Clients
client-which = Which clients
client-active = Current
client-archived = Archive
client-empty = Your clients will stand here
client-empty-text = With what they like, what you talked about, and when they come again.
client-empty-archive = Nobody is in the archive
client-empty-archive-text = Whoever no longer comes can rest here with everything about her, out of lists and reminders.
client-bring = Bring your clients
client-next-on = { $day }, { $hour }
client-last-on = last { $day }
client-never = not here yet
client-alerts-more = +{ $count }
client-alerts-heard = Alerts: { $alerts }

client-new = New client
client-new-about = A name is enough. Everything else can come later.
client-edit-title = { $name }
client-name = Name
client-phone = Phone
client-more = More about her
client-add-open = Add and open the card
client-save = Save
client-draft-back = What you typed before is back.
client-draft-drop = Start over
client-kept = What you typed is still here.
client-already = Already in the book?
client-already-open = Open the card of { $name }
client-already-archived = in the archive

client-part-self = How she is addressed
client-address = Form of address
client-address-unknown = Not asked yet
client-address-informal = By first name
client-address-formal = Formally
client-language = Her language
client-language-book = The language of the book
client-birthday = Birthday
client-birthday-hint = Without the year is fine: 14.09.
client-part-reach = Ways to reach her
client-channel-kind = Kind
client-channel-typed = Number or name
client-channel-label = Label
client-channel-label-hint = work, mother’s…
client-channel-consent = May we write?
client-channel-add = Add a way
client-channel-remove = Remove { $what }
client-channel-this = this line
client-channel-phone = Phone
client-channel-email = E-mail
client-channel-telegram = Telegram
client-channel-viber = Viber
client-channel-whatsapp = WhatsApp
client-channel-instagram = Instagram
client-channel-facebook = Facebook
client-channel-signal = Signal
client-channel-other = Other
client-consent-yes = Yes, gladly
client-consent-no = No
client-consent-not-asked = Not asked
client-consent-closed = does not want messages here
client-part-people = People around her
client-person-name = Name
client-person-relation = Who is it?
client-person-birthday = Birthday
client-person-note = Good to know
client-person-add = Add a person
client-person-remove = Remove { $name }
client-person-this = this person
client-relation-child = Child
client-relation-partner = Partner
client-relation-parent = Parent
client-relation-sibling = Sibling
client-relation-friend = Friend
client-relation-other = Other
client-part-came = How she came
client-source = How she found us
client-source-hint = Instagram, walked by, a friend…
client-brought-by = Who brought her
client-brought-by-hint = Type a few letters of a client’s name.
client-brought-by-remove = Nobody brought her
client-pick-none = Nobody found. Check the letters.
client-tags = Tags
client-tags-hint = Enter adds the tag.
client-tag-remove = Remove the tag { $tag }

client-book = Book
client-edit = Edit
client-further = Further acts
client-archive = Move to the archive
client-restore = Bring back from the archive
client-waiting = Put on the waiting list…
client-pause = Taking a break…
client-in-archive = In the archive
client-brings = { $count ->
    [one] brought { $count }
   *[other] brought { $count }
  }
client-added = New client: { $name }
client-changed = Saved: { $name }
client-archived-now = In the archive: { $name }
client-restored = Back from the archive: { $name }
client-gone = This client is not in the book
client-gone-text = She may have been taken back with Undo, or erased. Search finds everyone else.
client-all = All clients

client-alert-add = Add an alert
client-alert-edit = Change the alert: { $alert }
client-alert-new-title = What must be seen before touching her?
client-alert-title = Alert
client-alert-kind = Kind
client-alert-words = In a few words
client-alert-words-hint = latex tape, no acids, second trimester…
client-alert-since = Since
client-alert-until = Until
client-alert-until-hint = The last day it holds; for a patch test, the day it runs out.
client-alert-save-new = Add the alert
client-alert-save = Save
client-alert-remove = Remove the alert
client-alert-added = Alert added: { $alert }
client-alert-changed = Alert changed: { $alert }
client-alert-removed = Alert removed: { $alert }

client-people = People and dates
client-people-empty = Her birthday and her children’s will stand here in time to be remembered.
client-people-add = Add birthdays
client-her-birthday = Her birthday
client-date-turns = { $what }, turns { $turns }
client-person-of = { $name }, { $relation }
client-of-child = child
client-of-partner = partner
client-of-parent = parent
client-of-sibling = sibling
client-of-friend = friend
client-of-other = close to her
client-found = Found us
client-reach = Ways to reach her
client-reach-empty = No phone yet.
client-reach-add = Add a phone
client-writes-in = Language: { $language }
client-copy = Copy { $what }
client-copied = Copied: { $what }
client-copy-by-hand = Press Ctrl C to copy: { $what }

client-next = Next
client-next-none = No next visit yet.
client-next-change = Change
client-next-move = Move to another time…
client-ask = Ask
client-promised = Promised
client-step = Next step
client-due = by { $day }
client-due-late = late: was due { $day }
client-break = Break
client-break-until = until { $day }
client-break-end = End the break
client-break-title = { $name } takes a break
client-break-about = Until then nobody is nagged about her; on the last day she is due again.
client-break-until-field = Until
client-break-for = From what
client-break-all = Everything
client-break-reason = Why
client-break-save = Note the break
client-break-added = Break until { $day } noted.
client-break-ended = Break ended.

client-rhythm = Rhythm
client-rhythm-empty = After her first visit her rhythm will show here.
client-rhythm-gaps = Gaps between visits in days: { $gaps }
client-rhythm-gaps-now = Gaps between visits in days: { $gaps }; now { $days }
client-visits = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
  }
client-this-year = { $sum } this year
client-missed = { $count ->
    [one] missed { $count }
   *[other] missed { $count }
  }
client-cancelled = { $count ->
    [one] { $count } cancelled
   *[other] { $count } cancelled
  }
client-cancelled-late = { $all } ({ $late } late)
client-cancelled-by-us = we cancelled { $count }
client-rebooked = rebooked { $times } of { $of }
client-here-now = She is here now…
client-next-series = Repeats: others follow
client-message = Message
client-alert-severity = How grave
client-alert-source = Who says so
client-alert-source-hint = she, a doctor’s letter, what we saw…
client-employer = Where she works
client-employer-short = Works at
client-discount = Discount she has a right to
client-discount-hint = A card, an agreement. Whoever has one is no price-hunter.
client-source-usual = Usual sources
client-sources = Instagram | Google | A friend | Walked by | Gift card
client-family = Who brought whom
client-family-short = Brought
client-family-more = and { $count } more
