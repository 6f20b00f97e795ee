# Everything out of the book in one file, and back into a book.
settings-export = Take everything out
export-about = Everything in this book as one file: clients, visits, notes, photos, services and settings. Any computer opens it, people and other programs can read it, and Regulars brings it back whole.
export-not-sealed = This file is not encrypted: whoever has it can read it. Keep it as you would keep a paper book. To be safe every day, use backups instead.
export-without = What was changed when stays in the book and in its backups.
export-choose = Choose a folder…
export-lists = Lists for other programs
export-lists-about = Clients without those in the archive, every visit with its services, the calendar of a year back and everything ahead. Regulars reads each of them back; what was talked about and noted is only in the file of everything.
export-list-calendar = Calendar
export-list-as = { $form }: { $list }
export-running = Everything is being written
export-done = Written, and read again to be sure:
export-cancelled = Stopped. Nothing of it is left in the folder.
export-failed = It could not be written.
export-no-folder = That folder is not there any more. Choose another.
export-inside = This is the folder of the book itself. Choose another.
export-readme =
    Everything out of a Regulars book

    { $business }
    Written on { $made }

    This file is not encrypted: whoever has it can read it.

    data/      one file for each kind of row, one row on each line (JSON Lines)
    photos/    each picture once
    FIELDS.md  what every field means
    regulars.json  what is inside, with sums to check it by

    To bring it all back: open Regulars on any computer, choose Bring your clients, and let this file go there.

export-found = Everything from a Regulars book
export-found-made = Written on { $when }
export-whole = Your book has no clients yet: it becomes what this file says, with its masters, services and settings.
export-adds = What is missing in your book is added. What stands there stays as it is.
export-holds = In the file
export-clients = Clients
export-visits = Visits
export-notes = Notes
export-photos = Pictures
export-rest = Everything else
export-missing = { $count ->
    [one] { $count } picture could not be read when the file was written.
   *[other] { $count } pictures could not be read when the file was written.
  }
export-bring = Bring everything
export-bringing = Bringing everything
export-bringing-title = It is coming in
export-brought-same = Everything was here already
export-brought-none = Nothing in it is new
export-brought = { $clients } and { $visits } are in the book now
export-brought-clients = { $count ->
    [one] { $shown } client
   *[other] { $shown } clients
  }
export-brought-visits = { $count ->
    [one] { $shown } visit
   *[other] { $shown } visits
  }
export-brought-rows = { $count ->
    [one] { $shown } row is in the book now
   *[other] { $shown } rows are in the book now
  }
export-sum = { $read } rows read = { $added } added + { $unchanged } here already + { $left } left out
export-pictures-missing = { $count ->
    [one] { $count } picture is missing or damaged; its photo stands in the book without it.
   *[other] { $count } pictures are missing or damaged; their photos stand in the book without them.
  }
export-eyes = To look at
export-eyes-one = { $kind }, line { $line } of { $file }: { $why }
export-eyes-more = { $count ->
    [one] And { $shown } more, in the list.
   *[other] And { $shown } more, in the list.
  }
export-eyes-save = Save the list
export-left-kind = File
export-left-line = Line
export-why-unreadable = it is not what FIELDS.md says
export-why-no-parent = what it belongs to is not there
export-why-loose = it came without what it speaks of, which is not there
export-why-taken = another stands for the same
export-why-differs = it stands otherwise in your book, which stayed as it is
export-why-erased = this client was erased
export-why-overlaps = somebody else has this time
