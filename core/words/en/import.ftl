# Bringing clients, from a phone or from a table.
import-title = Bring your clients
import-first = Bring your clients, or start empty
import-choose-title = Who shall come into the book?
import-start-empty = Start empty
import-leave = Leave
import-drop = Drop your files here, or choose them: contacts from your phone (.vcf), lists of clients or visits from any program (.csv, .xlsx), calendars (.ics), or everything from a Regulars book (.regulars.zip).
import-drop-now = Let it go: it will be read, nothing is written yet.
import-choose = Choose files…
import-reading = Reading…
import-kept-here = You see what would come before anything is written. The file stays on this computer.

import-how = How to get the file
import-how-iphone = iPhone
import-how-iphone-steps = Contacts, Lists, hold “All iCloud”, then Export. Send the file to this computer by mail or AirDrop.
import-how-android = Android
import-how-android-steps = Contacts, Organise (or the menu), Export to file. Copy the .vcf file here by cable or mail.
import-how-google = Google
import-how-google-steps = contacts.google.com, Export, and choose vCard. The file is in your downloads.
import-how-other = Another program
import-how-other-steps = Look for Clients there, then Export, as CSV or Excel; and for Appointments or Sales, so that your visits come too. A table you keep yourself will do.

import-refused-empty = This file is empty.
import-refused-no-cards = There are no clients in this file. Contacts from a phone end in .vcf, tables in .csv or .xlsx.
import-refused-too-large = This file is too large: at most 64 MB can be read. Export it without photos, or in parts.
import-refused-line-too-long = A line in this file is far too long to be a contact. It may be damaged: export it once more.
import-refused-damaged-workbook = This workbook cannot be opened. Save it as .xlsx or as CSV.
import-refused-kept = Nothing was written. Choose another file.

import-found = { $count ->
    [one] { $shown } contact in this file
   *[other] { $shown } contacts in this file
  }
import-nothing-new = There is nobody new in this file
import-count-rows = { $count ->
    [one] row read
   *[other] rows read
  }
import-count-added = will be added
import-count-merged = { $count ->
    [one] joins someone in the book
   *[other] join someone in the book
  }
import-count-unchanged = already the same
import-count-rejected = cannot be read
import-sum = { $sum }: every row is accounted for. The whole import can be undone in one step.
import-photos-keep = { $count ->
    [one] Bring { $count } photo too: she allows that I keep it
   *[other] Bring { $count } photos too: they allow that I keep them
  }
import-photos-about = Each card notes this as said today. Otherwise the photos stay in the file.
import-unused = Also left in the file: { $names }.
import-unused-picture = photos that are not in the file itself
import-unused-one = { $name } ({ $count })
import-unused-address = addresses
import-unused-page = web pages
import-unused-job = jobs
import-unused-place = places on the map
import-unused-anniversary = anniversaries
import-unused-sound = sounds
import-unused-logo = logos

import-sheet-title = { $file } looks like a client list from { $system }
import-sheet-any = { $file }: a list of clients
import-sheet-visits-title = { $file } looks like a list of visits from { $system }
import-sheet-visits = { $file }: a list of visits
import-sheet-kind = A list of
import-sheet-kind-clients = Clients
import-sheet-kind-visits = Visits
import-sheet-columns = What each column becomes
import-sheet-heading = In the file
import-sheet-becomes = Becomes
import-sheet-samples = First rows
import-sheet-nameless = Column { $place }
import-sheet-for = { $heading } becomes
import-sheet-unused = not used
import-sheet-keep = Keep as a note
import-sheet-keep-one = Keep as a note: { $heading }
import-sheet-change = Change the columns
import-sheet-changed = Columns are right
import-sheet-empty = { $count ->
    [one] One more column is empty.
   *[other] { $count } more columns are empty.
  }
import-sheet-remembered = As you said the last time.
import-sheet-letters = Letters: { $letters }, cells parted by “{ $separator }”.
import-sheet-workbook = A workbook.
import-sheet-tab = tab
import-sheet-above = { $count ->
    [one] One row above the headings says nothing of anybody.
   *[other] { $count } rows above the headings say nothing of anybody.
  }
import-sheet-day-first = day first, proved by row { $row }: { $words }
import-sheet-month-first = month first, proved by row { $row }: { $words }
import-sheet-day-said = day first
import-sheet-month-said = month first
import-sheet-order = What comes first in 03/04?
import-sheet-order-day = The day
import-sheet-order-month = The month
import-sheet-order-why = { $count ->
    [one] One day can be read both ways, and no row proves which. Until you say it, it is kept as a note.
   *[other] { $count } days can be read both ways, and no row proves which. Until you say it, they are kept as notes.
  }
import-use-name = Name
import-use-first-name = First name
import-use-middle-name = Middle name
import-use-last-name = Last name
import-use-phone = Phone
import-use-email = E-mail
import-use-birthday = Birthday
import-use-note = Note
import-use-tags = Tags
import-use-company = Company
import-use-instagram = Instagram
import-use-telegram = Telegram
import-use-viber = Viber
import-use-whatsapp = WhatsApp
import-use-facebook = Facebook
import-use-signal = Signal
import-use-source = Where she heard of you
import-use-employer = Employer
import-use-discount = Discount
import-use-language = Her language
import-use-address-form = Form of address (informal, formal)
import-use-at = Day (and hour)
import-use-time = Hour
import-use-ends = End
import-use-service = Service
import-use-category = Category
import-use-price = Price
import-use-paid = Paid
import-use-minutes = Duration
import-use-master = Master
import-use-state = What came of it
import-use-visit-note = Note of the visit
import-use-reference = Number of the client
import-use-item-kind = Kind of item

import-lines = Line by line
import-lines-first = { $count ->
    [one] The first line
   *[other] The first { $count } lines, those to look at on top
  }
import-line-name = Name
import-line-phone = Phone
import-line-birthday = Birthday
import-line-becomes = Becomes
import-line-nameless = Line { $line }
import-line-added = new client
import-line-merged = joins
import-line-unchanged = already the same
import-line-rejected = cannot be read
import-line-mended = Kept as a note: { $text }
import-line-as-typed = Cannot be dialled, kept as written: { $text }
import-why-same-phone = { $name }: same phone
import-why-same-email = { $name }: same e-mail
import-why-same-name-birthday = { $name }: same name and birthday
import-why-same-name = { $name }: same name
import-why-group = line { $line }: a group, not a person
import-why-same-in-file = twice in this file
import-why-same-phone-other-name = { $name } has this phone too, under another name
import-why-no-name = line { $line }: no name, phone or e-mail
import-why-broken = line { $line }: the contact breaks off
import-why-too-long = line { $line }: far too long

import-file-save = Save the lines to look at ({ $count })…
import-file-saved = The lines are saved. The file is not encrypted.
import-file-name = Lines to look at
import-file-row = Row
import-file-why = Why

import-next = Next file
import-skip = Leave this file out
import-more-wait = { $count ->
    [one] One more file waits behind it.
   *[other] { $count } more files wait behind it.
  }
import-of = File { $place } of { $total }
import-another = Choose another file
import-enter = Enter
import-bring = { $count ->
    [one] Bring { $shown } client
   *[other] Bring { $shown } clients
  }
import-running-title = Bringing your clients
import-running = Clients written
import-running-stop = Stopping leaves nothing behind.
import-done = { $count ->
    [one] { $shown } client is in the book
   *[other] { $shown } clients are in the book
  }
import-done-added = { $count } new
import-done-merged = { $count } joined to someone in the book
import-done-unchanged = { $count } already the same
import-done-rejected = { $count } not readable
import-stopped = Stopped
import-stopped-more = Nothing was brought. The book is as it was before.
import-done-photos = { $count ->
    [one] { $count } photo kept
   *[other] { $count } photos kept
  }
import-done-photos-left = { $count ->
    [one] { $count } photo not kept: it is none, or she does not want it
   *[other] { $count } photos not kept: they are none, or their clients do not want it
  }
import-stays = Somebody was booked or written of with it meanwhile, so what had come stays. You can take it back under “Brought before”, once nothing depends on it.
import-failed = It could not be finished
import-failed-more = Nothing was brought. The book is as it was before. Try again with the same file.
import-undo = Undo the whole import
import-undone = The import is taken back.
import-earlier = Brought before
import-earlier-one = { $what }, { $when }
import-earlier-undo = Undo the whole import of { $when }
import-earlier-depends = Something has been done since that depends on it. Take that back first:
import-earlier-used = Something has been changed since that depends on it: a service or a master it brought is used elsewhere.
import-open-clients = Open clients

import-visits-order-why = { $count ->
    [one] One day can be read both ways, and no row proves which. Until you say it, its visit is left out.
   *[other] { $count } days can be read both ways, and no row proves which. Until you say it, their visits are left out.
  }
import-visits-span = { $from } – { $until }
import-visits-brings = { $visits }, { $clients } · { $span }
import-visits-visits = { $count ->
    [one] { $shown } visit
   *[other] { $shown } visits
  }
import-visits-clients = { $count ->
    [0] no new clients
    [one] { $shown } new client
   *[other] { $shown } new clients
  }
import-visits-paid = paid: { $money }
import-visits-no-hours = The file gives no hours: each visit stands at noon of its day.
import-visits-names = What the names in the file are
import-visits-name = In the file
import-visits-is = In the book
import-visits-service = Service
import-visits-master = Master
import-visits-unnamed-service = rows without a service
import-visits-unnamed-master = rows without a master
import-visits-for = { $name } is
import-visits-new-service = a new service
import-visits-new-master = a new master
import-visits-master-hours = No working hours yet: they are set in Settings, under Masters.
import-visits-left-master = a new master who has left
import-visits-leave-out = leave these rows out
import-visits-shows = { $category }, { $minutes } min, { $money }
import-visits-every = { $from } to { $until } days between visits, as in this file
import-visits-every-one = { $days } days between visits, as in this file
import-visits-no-rhythm = too few visits to see how often
import-visits-known = { $count ->
    [one] { $count } more name is in the book.
   *[other] { $count } more names are in the book.
  }
import-visits-show = Show every name
import-visits-of = { $count ->
    [one] named once
   *[other] named { $shown } times
  }
import-visits-count-added = new visits
import-visits-count-merged = part of another row’s visit
import-visits-count-unchanged = already in the book
import-visits-count-rejected = left out
import-visits-bring = { $count ->
    [one] Bring { $shown } visit
   *[other] Bring { $shown } visits
  }
import-visits-running = Clients and visits written
import-visits-running-title = Bringing the visits
import-visits-done = { $count ->
    [one] { $shown } visit is in the book
   *[other] { $shown } visits are in the book
  }
import-visits-done-added = { $count } new
import-visits-done-merged = { $count } part of another row’s visit
import-visits-done-unchanged = { $count } already in the book
import-visits-done-rejected = { $count } left out
import-overdue = { $count ->
    [one] { $shown } client should hear from you now
   *[other] { $shown } clients should hear from you now
  }
import-overdue-none = Nobody needs to hear from you now.
import-overdue-worth = In the year before their last visit they paid { $money } together.
import-overdue-call = Open the call list

import-line-at = When
import-line-service = Service
import-visit-added = new visit
import-visit-merged = same visit
import-visit-unchanged = already in the book
import-visit-rejected = left out
import-why-known-visit = the book has this visit
import-why-same-visit = a second service of one visit
import-why-no-day = row { $line }: no day that can be read
import-why-either-day = row { $line }: the day can be read both ways
import-why-no-hour = row { $line }: to come, without an hour
import-why-no-service = row { $line }: no service is named
import-why-namesakes = row { $line }: several clients have this name
import-why-not-a-visit = row { $line }: goods, not a visit
import-why-refund = row { $line }: money that was given back
import-why-overlaps = row { $line }: something else stands there

# Calendar files.
import-calendar-instead = Appointments from another calendar?
import-calendar-open = Bring a calendar file
import-calendar-title = Calendar files
import-calendar-out = Out of the book
import-calendar-out-text = All visits and blocks as an .ics file, for the calendar on your phone. Take a new one later: nothing comes twice.
import-calendar-export = Export the calendar…
import-calendar-export-visit = A file for her calendar…
import-calendar-saved = The calendar file is saved.
import-calendar-in = Into the book
import-calendar-drop = Drop an .ics file here, or choose it.
import-calendar-choose = Choose a calendar file…
import-calendar-how = What the entries become
import-calendar-busy = Busy time
import-calendar-visits = Visits
import-calendar-busy-text = Each entry blocks its hours. Nobody can be booked then.
import-calendar-visits-text = Each entry becomes a visit: the name and the service are looked for in its words.
import-calendar-master = Whose time
import-calendar-service = Where none of your services is named
import-calendar-service-new = A new service, as it is called there
import-calendar-service-none = Leave such entries out
import-calendar-order = In the titles, first comes
import-calendar-order-client = The client
import-calendar-order-service = The service
import-calendar-order-why = { $count ->
    [one] One title has two halves. Say which comes first, and its service comes too.
   *[other] { $count } titles have two halves. Say which comes first, and their services come too.
}
import-calendar-order-seen = { $count ->
    [one] The file shows it by itself. Change it here if that is wrong for its one title with two halves.
   *[other] The file shows it by itself. Change it here if that is wrong for its { $count } titles with two halves.
}
import-calendar-count-rows = { $count ->
    [one] entry read
   *[other] entries read
  }
import-calendar-count-added = new
import-calendar-count-changed = changed
import-calendar-count-removed = taken out
import-calendar-count-rejected = left out
import-calendar-nothing-yet = Nothing is written yet. All of it can be undone in one step.
import-calendar-lines = Entry by entry
import-calendar-lines-first = { $count ->
    [one] The first entry
   *[other] The first { $count } entries, those to look at on top
  }
import-calendar-when = When
import-calendar-until = Until
import-calendar-what = What
import-calendar-entry = Entry
import-calendar-nameless = Entry { $entry }
import-calendar-at = { $day }, { $time }
import-calendar-days = { $from } – { $until }
import-calendar-span = { $day }, { $from } – { $to }
import-calendar-line-added = new
import-calendar-line-changed = changed
import-calendar-line-removed = taken out
import-calendar-line-unchanged = already the same
import-calendar-line-rejected = left out
import-calendar-why-new-client = a new client
import-calendar-why-whole-days = whole days
import-calendar-why-unknown-zone = unknown time zone, read as your own
import-calendar-why-first-only = repeats in a way that is not understood: only the first
import-calendar-why-cut-short = repeats for ever: brought as far as can be seen
import-calendar-why-clock-shift = the clock changes then
import-calendar-why-overlaps = something else stands there
import-calendar-why-no-service = no service is named
import-calendar-why-not-hers = the master does not do this
import-calendar-why-no-client = no name
import-calendar-why-no-time = no time that can be read
import-calendar-why-too-long = too long
import-calendar-why-archived = she is in the archive
import-calendar-why-namesakes = several clients have this name
import-calendar-why-not-busy = marked as free
import-calendar-why-called-off = called off
import-calendar-why-begun = it has begun already
import-calendar-why-ours = it came from this book
import-calendar-why-twice = twice in this file
import-calendar-bring = { $count ->
    [one] Bring { $shown } entry
   *[other] Bring { $shown } entries
  }
import-calendar-running = Entries written
import-calendar-done-changed = { $count } changed
import-calendar-done-rejected = { $count } left out
import-calendar-open-calendar = Open the calendar
