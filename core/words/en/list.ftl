# Lists that keep themselves.
list-title = Lists
list-new = New list
list-change = Change the list
list-none = No lists yet
list-none-text = Say once what must hold, such as “due this month, likes quiet, over €300 a year”; the list keeps itself.
list-nobody = Nobody stands on it now
list-name = Name
list-name-hint = Due and dear, Brides, Easter greetings…
list-rule = All of this must hold
list-rule-empty = Add at least one condition.
list-condition-add = Add a condition…
list-condition-remove = Remove: { $what }
list-on-today = Say on Today how many there are
list-count = { $count ->
    [one] { $count } client stands on it now.
   *[other] { $count } clients stand on it now.
  }
list-save = Save the list
list-saved = List saved: { $name }
list-remove = Remove the list
list-removed = List removed: { $name }
list-file = Save as a file…
list-file-saved = Saved: { $name }
list-choose = Choose…
list-any = Any
list-least-of = { $what }, at least
list-most = at most
list-likes-words = begins with
list-field-standing = Where she stands
list-field-due-within = Due within
list-field-value = Paid in a year
list-field-rhythm = Comes every
list-field-visits = Visits
list-field-last-visit = Days since her last visit
list-field-category = Came for
list-field-master = Was with
list-field-step = Step
list-field-price-hunter = Price-hunter
list-field-tag = Tag
list-field-likes = Likes and needs
list-field-alert = Alert
list-field-birthday = Birthday within
list-field-source = Found us
list-field-language = Her language
list-field-brought = Brought at least
list-field-allows = Allows
list-field-new-for = New, within
list-standing-due = due
list-standing-late = late
list-standing-lapsed = lapsed
list-standing-booked = booked
list-standing-not-booked = not booked
list-standing-paused = taking a break
list-standing-gone = gone
list-says-due-within = { $days ->
    [0] due today
    [one] due within { $days } day
   *[other] due within { $days } days
  }
list-says-value-least = { $least } a year or more
list-says-value-most = { $most } a year or less
list-says-value-between = { $least } to { $most } a year
list-says-rhythm-least = every { $least } days or less often
list-says-rhythm-most = every { $most } days or more often
list-says-rhythm-between = every { $least } to { $most } days
list-says-visits-least = { $least } visits or more
list-says-visits-most = { $most } visits or fewer
list-says-visits-between = { $least } to { $most } visits
list-says-last-visit-least = last here { $least } days ago or more
list-says-last-visit-most = last here { $most } days ago or less
list-says-last-visit-between = last here { $least } to { $most } days ago
list-says-category = came for { $is }
list-says-master = was with { $is }
list-says-tag = tag { $is }
list-says-likes = likes { $words }…
list-says-alert = has an alert
list-says-birthday = { $days ->
    [0] birthday today
    [one] birthday within { $days } day
   *[other] birthday within { $days } days
  }
list-says-source = found us by { $is }
list-says-language = speaks { $is }
list-says-brought = { $least ->
    [one] brought { $least } or more
   *[other] brought { $least } or more
  }
list-says-allows = allows: { $kind }
list-says-new-for = { $days ->
    [one] in the book for { $days } day at most
   *[other] in the book for { $days } days at most
  }
