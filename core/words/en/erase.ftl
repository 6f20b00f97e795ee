# A client is erased for ever.
erase-nobody = Erased client
erase-open = Erase for ever…
erase-title = Erase { $name } for ever?
erase-about = She goes from the book, its search and its past, with her photos. There is no way back, also not by Undo.
erase-kind = What goes
erase-count = How many
erase-visits = Visits
erase-notes = Notes and talks
erase-photos = Photos
erase-rest = Everything else that was kept of her
erase-merged = What was put together with her card goes too: { $names }.
erase-takings = { $count ->
    [one] { $count } visit that was paid stays in your takings, as an erased client’s: the day, the service and the sum.
   *[other] { $count } visits that were paid stay in your takings, as an erased client’s: the day, the service and the sum.
  }
erase-mentions = Her name also stands in what you wrote of others; see whether it means her:
erase-backups = Older backups still have her, locked, until they are thinned out. Whichever you bring back, she is erased from it again.
erase-sure = I know that there is no way back
erase-do = Erase for ever
erase-done = { $name } is erased.
