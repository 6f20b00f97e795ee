# Where a client stands against her own rhythm, and how often she comes.
standing-booked = Booked
standing-paused = Taking a break until { $day }
standing-on-rhythm = On rhythm
standing-due-today = Due today
standing-due = Due since { $day }
standing-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
  }
standing-lapsed = { $days ->
    [one] Lapsed, { $days } day late
   *[other] Lapsed, { $days } days late
  }
standing-of = { $category }: { $words }

standing-every-weeks = { $weeks ->
    [1] every week
   *[other] every { $weeks } weeks
  }
standing-every-days = { $days ->
    [1] every day
   *[other] every { $days } days
  }
standing-every-range = every { $from }–{ $to } days
standing-comes = Comes { $every }
standing-usually = Usually { $every }
standing-usually-service = The service says { $every }
standing-ago = { $days ->
    [0] today
    [one] { $days } day ago
   *[other] { $days } days ago
  }
standing-usual-and-last = { $usual }, last { $ago }
standing-gone = Gone: { $why }
standing-quiet = Left alone until { $day }: { $why }
standing-quiet-for-good = Left alone: { $why }
standing-quiet-cool-off = just contacted
standing-quiet-not-now = she said when
standing-quiet-resting = three tries without an answer
