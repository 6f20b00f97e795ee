# Two cards that may be one client’s.
merge-title = One client twice?
merge-about = Everything of both comes together on one card; the other is put away and can be parted again at any time.
merge-none = Nobody stands here twice
merge-none-text = Cards with the same phone, e-mail, or name and birthday would be shown here.
merge-score = { $score } of 100
merge-why-phone = same phone
merge-why-email = same e-mail
merge-why-name = same name
merge-why-birthday = same birthday
merge-why-other-birthday = but another birthday
merge-visits = Visits
merge-visits-last = { $count ->
    [one] { $count }, last { $day }
   *[other] { $count }, last { $day }
  }
merge-since = In the book since
merge-keep = Merge into this card
merge-keep-of = Merge into this card: { $name } stays, { $other } is put away
merge-keep-this = Merge into the card of { $name }
merge-done = { $from } is now { $name }
merge-two = They are two
merge-two-of = They are two: { $one } and { $other }
merge-two-done = Two clients: { $one } and { $other }
merge-with = Merge with another card…
merge-with-title = { $name } stands here twice
merge-with-about = Everything of the other card comes to this one; it can be parted again.
merge-with-other = The other card
merge-with-none = Another one
merge-into = This is now { $name }. Everything of hers stands there.
merge-into-open = Open the card of { $name }
merge-part = Part the two again
merge-part-done = Two again: { $name }
merge-also = Also in the book as
merge-open = Stands here twice?
