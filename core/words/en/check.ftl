# Checking the book, and how long its past is kept.
check-about = Reads the whole book: whether the file is sound, whether its history is unbroken, and whether anything was changed behind the program’s back.
check-now = Check the book
check-busy = Checking…
check-well = All is well.
check-counts = { $entries } changes and { $rows } rows were checked.
check-thinned = Of { $count } older changes only the fact is kept.
check-broken = The history does not fit from change { $seq } on ({ $at }): something in it was altered, dropped or put in another order.
check-behind = { $count ->
    [one] { $count } row is not as the program left it:
   *[other] { $count } rows are not as the program left them:
  }
check-whole-row = the whole row
check-file = The file itself is damaged. Copy its folder to another disk before anything else:
check-limits = What this cannot prove: whoever has the key can rewrite rows and history together, and the newest changes can be cut off without a trace.
check-keep = How long the past is kept
check-keep-save = Save
check-kept = Saved
