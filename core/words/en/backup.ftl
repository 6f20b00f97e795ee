# Backups: where they go, how the last one went, and bringing one back.
settings-backup = Backups
backup-none = No backup is made of this book yet. If this computer is lost or its disk breaks, the book is gone.
backup-advice = A USB stick, a second disk, or a folder that is kept in step with another computer. Everything in it is as locked as the book itself.
backup-choose = Choose a folder…
backup-choose-other = Another folder…
backup-stop = Make no more backups
backup-stopped = No more backups are made; those that were made stay where they are
backup-in = They go to
backup-good = The last good one: { $at }
backup-good-none = None has been made there yet.
backup-same-disk = This folder is on the same disk as the book. When that disk breaks, both are gone.
backup-damaged = { $count ->
    [one] { $count } photo of the book is damaged and could not be copied; a good copy from an earlier backup is kept.
   *[other] { $count } photos of the book are damaged and could not be copied; good copies from earlier backups are kept.
  }
backup-now = Back up now
backup-running = Backing up
backup-done = The backup is made, and was read again from there.
backup-cancelled = Stopped; the earlier backups are as they were.
backup-failed-at = { $at }: { $why }
backup-inside = This is the folder of the book itself. Choose one on another disk.
backup-no-folder = This folder is not there any more. Choose another.
backup-minutes = Between two at least
backup-minutes-hint = After work, and only when something was changed. Kept are the last of 12 days, of 10 weeks and of 9 months.
backup-minutes-saved = Changed how often backups are made

backup-today-old = { $days ->
    [one] The last good backup is { $days } day old.
   *[other] The last good backup is { $days } days old.
  }
backup-today-none = There is no backup of this book.
backup-today-full = The disk is full: there is room for a few more changes only. Free some space on it.
backup-today-open = Backups

restore-title = Bring a backup back
restore-about = The book you have now gives way to it, and is kept for three months.
restore-open = Bring one back…
restore-start = Bring back a book from a backup…
restore-choose = Choose the folder of the backups…
restore-choose-about = The folder you chose for the backups, on the stick, disk or computer where it is.
restore-choose-other = From another folder…
restore-which = Which one?
restore-from = Backups in { $folder }
restore-empty = There are no backups in this folder
restore-empty-text = Choose the folder to which they went; its own folder begins with “Regulars-”.
restore-replaced = Books that gave way
restore-kept-until = kept until { $on }
restore-look = Look what is in it
restore-megabytes = { $size } MB
restore-secret = This backup is sealed by its own passphrase: the one the book had when it was made.
restore-pass = Its passphrase
restore-by-code = Use its recovery code instead
restore-by-pass = Use its passphrase instead
restore-in-it = In the backup
restore-in-now = In your book now
restore-clients = Clients
restore-visits = Visits
restore-changed = Last change
restore-lost = What was written after { $at } is not in it.
restore-missing = { $count ->
    [one] { $count } photo file is missing from this backup.
   *[other] { $count } photo files are missing from this backup.
  }
restore-new-pass = It was opened with the recovery code, so it gets a new passphrase.
restore-go = Bring this book back
restore-back = Choose another
restore-running = Bringing the book back
restore-running-about = Until it is whole and was opened, the book you have stays as it is.
restore-cancelled = Stopped; nothing has changed.
restore-done = The book of { $at } is back
restore-remove = Clear away…
restore-remove-sure = Clear away this book for good? It cannot be brought back after that.
restore-remove-go = Clear away
restore-removed = Cleared away
restore-remove-keep = Keep it

# A damaged book, and the two ways on.
rescue-open = A part of this book cannot be read any more
rescue-open-text = What you see can still be read and worked with. The disk may be failing: bring back a backup, or have everything that can be read saved into a new book. The damaged one is kept either way.
rescue-backup = Bring back a backup…
rescue-backup-about = Everything up to the day it was made. What was written since is not in it.
rescue-salvage = Save what can be read…
rescue-salvage-about = Everything whose place in the file is still whole, also what was written since the last backup; the rest is built again from the book’s own history as far as that goes.

salvage-title = Save what can be read
salvage-about = The book is read page by page, past what is damaged, and written into a new one beside it. Nothing is written over the damaged book.
salvage-begin = Begin
salvage-running = Reading the book page by page
salvage-cancelled = Stopped; nothing has changed.
salvage-kind = What
salvage-count = Saved
salvage-clients = Clients
salvage-visits = Visits
salvage-notes = Notes
salvage-photos = Photos
salvage-more = Everything else
salvage-pages = { $unread ->
    [0] All { $pages } pages of the file could be read.
    [one] { $unread } of { $pages } pages of the file cannot be read.
   *[other] { $unread } of { $pages } pages of the file cannot be read.
  }
salvage-rebuilt = { $count ->
    [one] { $count } entry was built again from the book’s history.
   *[other] { $count } entries were built again from the book’s history.
  }
salvage-lost = { $count ->
    [0] Nothing that is known to have been in it is missing.
    [one] { $count } entry is known to be missing.
   *[other] { $count } entries are known to be missing.
  }
salvage-take = Go on with the saved book
salvage-taken = The saved book is in place; the damaged one is kept for three months
