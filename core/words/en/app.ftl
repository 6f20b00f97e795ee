# The frame around every screen, and the small parts all screens share.
app-name = Regulars
app-title = { $page } · Regulars

nav-label = Screens
nav-today = Today
nav-clients = Clients
nav-calendar = Calendar
nav-reminders = Reminders
nav-import = Bring your clients
nav-settings = Settings
nav-lock = Lock

guide-title = How to work with Regulars
guide-open = Open the guide

header-search = Find a client, a note, a phone…
header-new-client = New client
header-finish = Finish visit
header-skip = Skip to the page

start-title = A new book
lock-title = The book is locked

trouble-in-use = This book is already open
trouble-in-use-todo = Another window of Regulars has it. Go on there, or close it and try again here.
trouble-newer = This book was last opened by a newer Regulars
trouble-newer-todo = Install the newest Regulars on this computer, then open the book again.
trouble-damaged = A part of this book cannot be read
trouble-damaged-todo = Do not delete anything. Nothing will be written over this book, and it is kept whichever way you go on.
trouble-no-place = Nothing may be written where the book lies
trouble-no-place-todo = Its folder is { $folder }. See that its disk is plugged in and not locked, and that your account may write there. Then try again.
trouble-kept = Nothing in the book has been changed.

said-undo = Undo
said-redo = Redo
said-undone = Taken back.
said-redone = Done again.
said-dismiss = Put this message away

dialog-close = Close

shortcut-title = Keys on this screen
shortcut-search = Find anything

progress-of = { $done } of { $total }
progress-stop = Stop

date-unreadable = Write the day like 12.03.2026, day first.
date-open = Choose a day: { $label }
date-earlier = Earlier month
date-later = Later month
time-unreadable = Write the hour like 11:00 or 1130.
money-unreadable = Write the sum in figures, like 49.50.
number-unreadable = Write a whole number, like 75.
combo-none = Nothing like this. Try fewer letters.

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
row-waiting = This row is still being read
place-shared = The book lies on a network share. Opened from two computers at once it can be damaged: keep it on this computer, and send only its backups to the share.
place-missing = { $count ->
    [one] The last change made here is not in this file.
   *[other] The last { $count } changes made here are not in this file.
  } An older copy lies in its place, or the file book.db-wal was not copied along. Put the newer one back, or bring back a backup, before you go on.
place-clock = The clock of this computer seems wrong: it is earlier than your last change, { $last }. Reminders and visits go by it.
