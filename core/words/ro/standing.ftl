# Cum stă o clientă față de ritmul ei și cât de des vine.
standing-booked = Programată
standing-paused = În pauză până la { $day }
standing-on-rhythm = În ritm
standing-due-today = De chemat azi
standing-due = De chemat din { $day }
standing-late = { $days ->
    [one] Întârzie de { $days } zi
    [few] Întârzie de { $days } zile
   *[other] Întârzie de { $days } de zile
  }
standing-lapsed = { $days ->
    [one] Întârzie mult: { $days } zi
    [few] Întârzie mult: { $days } zile
   *[other] Întârzie mult: { $days } de zile
  }
standing-of = { $category }: { $words }

standing-every-weeks = { $weeks ->
    [1] în fiecare săptămână
    [one] la { $weeks } săptămână
    [few] la { $weeks } săptămâni
   *[other] la { $weeks } de săptămâni
  }
standing-every-days = { $days ->
    [1] în fiecare zi
    [one] la { $days } zi
    [few] la { $days } zile
   *[other] la { $days } de zile
  }
standing-every-range = { $to ->
    [one] la { $from }–{ $to } zi
    [few] la { $from }–{ $to } zile
   *[other] la { $from }–{ $to } de zile
  }
standing-comes = Vine { $every }
standing-usually = De obicei { $every }
standing-usually-service = La acest serviciu { $every }
standing-ago = { $days ->
    [0] azi
    [one] acum { $days } zi
    [few] acum { $days } zile
   *[other] acum { $days } de zile
  }
standing-usual-and-last = { $usual }, ultima vizită { $ago }
standing-gone = Plecată: { $why }
standing-quiet = Nu o chemăm până la { $day }: { $why }
standing-quiet-for-good = Nu o chemăm: { $why }
standing-quiet-cool-off = căutată de curând
standing-quiet-not-now = a spus ea când
standing-quiet-resting = trei încercări fără răspuns
