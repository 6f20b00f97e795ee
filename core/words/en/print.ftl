# On paper: a client's card, the briefs of a day.
print-card = Print her card…
print-day = Print the day’s briefs…
print-saved = The PDF is saved. It is not encrypted: keep it where only you look.
print-foot = { $business } · printed on { $day }
print-visits = { $count ->
    [0] No visits
    [one] { $count } visit
   *[other] { $count } visits
  }
print-next = Next visit, to ask and promised
print-brief = To know
print-since = since { $day }
print-sign-test = Patch test: product, place, result
print-sign-client = Signature of { $name }
print-sign-date = Date
