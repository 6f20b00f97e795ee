# Gdje je klijentica u odnosu na svoj ritam i koliko često dolazi.
standing-booked = Ima termin
standing-paused = Na pauzi do: { $day }
standing-on-rhythm = U ritmu
standing-due-today = Na redu danas
standing-due = Na redu od: { $day }
standing-late = { $days ->
    [one] Kasni { $days } dan
    [few] Kasni { $days } dana
   *[other] Kasni { $days } dana
  }
standing-lapsed = { $days ->
    [one] Dugo je nema, kasni { $days } dan
    [few] Dugo je nema, kasni { $days } dana
   *[other] Dugo je nema, kasni { $days } dana
  }
standing-of = { $category }: { $words }

standing-every-weeks = { $weeks ->
    [1] svake sedmice
    [one] svakih { $weeks } sedmicu
    [few] svake { $weeks } sedmice
   *[other] svakih { $weeks } sedmica
  }
standing-every-days = { $days ->
    [1] svaki dan
    [one] svakih { $days } dan
    [few] svaka { $days } dana
   *[other] svakih { $days } dana
  }
standing-every-range = { $to ->
    [one] svakih { $from }–{ $to } dan
    [few] svakih { $from }–{ $to } dana
   *[other] svakih { $from }–{ $to } dana
  }
standing-comes = Dolazi { $every }
standing-usually = Obično { $every }
standing-usually-service = Po usluzi { $every }
standing-ago = { $days ->
    [0] danas
    [one] prije { $days } dan
    [few] prije { $days } dana
   *[other] prije { $days } dana
  }
standing-usual-and-last = { $usual }, zadnji put { $ago }
standing-gone = Otišla: { $why }
standing-quiet = Na miru do: { $day } ({ $why })
standing-quiet-for-good = Na miru: { $why }
standing-quiet-cool-off = upravo smo se javile
standing-quiet-not-now = sama je rekla kada
standing-quiet-resting = tri pokušaja bez odgovora
