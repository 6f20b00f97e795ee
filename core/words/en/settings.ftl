# Settings: the business, services, hours, looks, keys.
settings-business = You and the business
settings-services = Services
settings-hours = Masters and hours
settings-days-off = Days off
settings-look = Look and language
settings-keys = Keys
settings-about = About
settings-save = Save
settings-back = Put back as it was
settings-kept = What you typed is still here.
settings-to-tell = { $count ->
    [one] { $what }. { $count } client is to be told.
   *[other] { $what }. { $count } clients are to be told.
  }
settings-untold = { $count ->
    [100] A hundred clients or more do not know yet what was changed.
    [one] One client does not know yet what was changed.
   *[other] { $count } clients do not know yet what was changed.
  }
settings-untold-open = See whom to tell

settings-business-saved = Saved: you and the business
settings-trade-hint = Decides which starter services are offered. Your own services stay as they are.
settings-zone-hint = Booked visits keep their hour when this changes.
settings-currency-hint = Prices keep their numbers.
settings-remind-at = Reminders of the day come at
settings-remind-at-hint = Birthdays, follow-ups and those who are due.
settings-follow-up = Ask how she likes it after
settings-follow-up-hint = When she left without a next visit. A service may say otherwise.
settings-late = Calling off is late within
settings-late-hint = Counted back from the visit. Her card says how often she was late.
settings-toast-names = Show client names in notifications
settings-toast-names-hint = Off, a notification says only that somebody is waiting. Notes are never shown in it.

unit-days = { $count ->
    [one] day
   *[other] days
  }
unit-hours = h
unit-minutes = min

look-language = Language
look-language-hint = Changes at once, also on the locked book.
look-theme = Light
look-theme-hint = “As the computer” follows day and night of your system.
look-system = As the computer
look-light = Light
look-dark = Dark

hours-off = Day off
hours-add = Add hours
hours-break = Add a break
hours-from = { $day }, from
hours-to = { $day }, until
hours-remove = { $day }: remove { $from }–{ $to }
hours-half = Write both the beginning and the end.
hours-overlap = These hours run into each other.
hours-like-monday = Copy Monday to all weekdays
hours-nobody = Nobody works in this book yet.

service-about = Services of one category share a rhythm.
service-new = New service
service-add = Add the service
service-save = Save the service
service-leave = Close
service-archive = Stop selling it
service-restore = Sell again
service-gone = No longer sold: { $count }
service-added = Service added: { $name }
service-changed = Service saved: { $name }
service-archived = No longer sold: { $name }. Past visits keep it.
service-restored = Sold again: { $name }
service-empty = No services yet
service-empty-text = Write down what you sell: how long it takes, what it costs and how soon she comes again. Or begin with a set from practice and change it.
service-start = Begin with a set: { $trade }
service-starters-added = { $count ->
    [0] No services added: they are all there already.
    [one] { $count } service added
   *[other] { $count } services added
  }
service-restored-draft = This is what you typed last time and did not save.
service-start-over = Start over

service-name = Name
service-name-example = e.g. Lash fill 2D
service-category = Category
service-category-hint = Fill and full set belong together: she comes for lashes.
service-categories = Categories you have
service-minutes = Takes
service-buffer = Then a pause of
service-buffer-hint = To clean up and breathe before the next one.
service-price = Price
service-rhythm = Does she come again for it?
service-rhythm-always = Yes, in a rhythm
service-rhythm-order = While an order is open
service-rhythm-none = No rhythm
service-rhythm-always-hint = From these days the book knows who is due.
service-rhythm-order-hint = For fittings: the days count only until the order is handed over.
service-rhythm-none-hint = For a removal, a patch test or a consultation: nobody becomes due from it.
service-from = Comes again after
service-to = At the latest after
service-to-hint = Until she has a rhythm of her own.
service-last-fill = Still a fill until day
service-last-fill-hint = Empty if it makes no difference.
service-becomes = Later than that it becomes
service-becomes-same = the same service
service-becomes-hint = Offered dates past that day warn of the difference in price.
service-follow = Ask how she likes it
service-follow-days = Days until she is asked
service-follow-after = after a visit without a next one

service-time = { $minutes } + { $buffer }
service-with-order = { $every } while an order is open
service-no-rhythm = sets no rhythm
service-fill-until = still a fill until day { $days }
service-asks-after = { $days ->
    [one] asks after { $days } day
   *[other] asks after { $days } days
  }

keys-single = Single letters are keys too
keys-single-hint = F finishes a visit, N adds a client. They are silent while you write.
keys-single-on = Single letters are keys now
keys-single-off = Single letters do nothing now
keys-everywhere = Everywhere
keys-lists = In lists, notes and dialogs
keys-walk = Up and down
keys-open = Open
keys-away = Close without losing what is written
keys-save-note = Save a note
keys-offer = Choose a suggested time
keys-no-offer = No next visit
keys-leave = Leave and keep the draft

about-version = Version { $version }
about-home = This book lives on this computer only, encrypted with your passphrase. Regulars opens no connection to anywhere.
about-book = The book lies in
about-help = If somebody helps you
about-help-text = These lines say how the program is. No name, no number and no folder is in them.
about-copy = Copy these lines
about-copied = Copied
about-copy-by-hand = Marked; press Ctrl C to copy
about-whose = Whose work it is
about-licence = Regulars is free software under the MIT licence or the Apache License 2.0, as you prefer.
about-parts = Typefaces: Inter and Literata (SIL Open Font License 1.1). Icons: Lucide (ISC). Database: SQLite (public domain) with SQLCipher (BSD).
about-made-of = Licences of all parts
about-made-of-text = Everything this program is built from. Open a line to read its licence.
about-find-part = Look for a part or a licence
about-found-parts = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}

service-aftercare = Ask how it holds on day
service-aftercare-hint = Days after the visit, with commas: 1, 14. Empty for never.
service-aftercare-on = asks how it holds on day { $days }
service-redo = Guarantee
service-redo-hint = What does not hold is redone free of charge so long. 0 for none.
service-redo-for = redone free of charge for { $days } days
settings-rhythm = Rhythm and reminders
settings-rhythm-saved = The rule is changed, and everybody is looked at anew
settings-rhythm-first = As at the beginning
settings-rhythm-when = When a client is due, late, lapsed
settings-rhythm-nag = How often she is asked
settings-rhythm-ahead = After a visit, and ahead of a day
settings-percent = %
settings-due-lead-days = Due before her usual day by
settings-due-lead-days-hint = So that there is time to write and to find a place.
settings-due-lead-percent = But at most
settings-due-lead-percent-hint = Of her usual gap: whoever comes every week is not due after two days.
settings-late-percent = Late from
settings-late-percent-hint = Of her usual gap. Whoever comes unevenly is late only past her longer gaps.
settings-lapsed-percent = Lapsed from
settings-lapsed-percent-hint = Of her usual gap. From then on she is to be won back.
settings-here-soon-days = Asked in person when booked within
settings-here-soon-days-hint = She comes anyway, so nobody writes to her: it stands in her brief.
settings-cool-off-days = Left alone after a contact for
settings-cool-off-days-hint = A call, a talk or a message hides her reminder so long.
settings-attempts = Rests after
settings-attempts-unit = { $count ->
    [one] try
   *[other] tries
  }
settings-attempts-hint = After so many without an answer nobody asks again until she has lapsed.
settings-second-follow-up-days = Ask again before her usual day by
settings-second-follow-up-days-hint = While she is not booked; never before the fourth day after the visit.
settings-birthday-lead-days = Birthdays and holidays ahead by
settings-birthday-lead-days-hint = 0 reminds on the day itself.
settings-running-out-days = Patch tests and guarantees ahead by
settings-running-out-days-hint = Before they run out.
settings-contact-minutes = One call takes
settings-contact-minutes-hint = So many fit into “I have twelve minutes”.
settings-quiet-from = Quiet from
settings-quiet-until = Quiet until
settings-rhythm-hours = When reminders come
settings-rhythm-example = Whoever comes every { $every } days is due on day { $due }, late on day { $late }, lapsed on day { $lapsed }.
settings-lapsed-percent-low = She is late before she has lapsed: at least { $late } %.
settings-quiet-from-hint = No notification pops up from then on.
settings-quiet-until-hint = The same hour twice: never quiet.
service-aftercare-wrong = Write the days as numbers with commas: 1, 14.
settings-known = Likes and consents
settings-keep = How long it is kept
settings-check = Check the book
settings-history-years = Changes can be turned back for
settings-history-years-hint = 0 keeps them for ever. What stands in the book stays, whatever its age.
unit-years = { $count ->
    [one] year
   *[other] years
  }
service-patch = Wants a patch test
service-patch-lead = At the earliest after it
service-patch-lead-hint = So long the skin is watched.
service-patch-days = It holds for
service-patch-product = Of this product
service-patch-product-hint = Empty: of anything. Another product here voids the old tests.
service-patch-for = patch test, holds { $days } days
unit-mm = mm
unit-grams = g
