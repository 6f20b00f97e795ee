# Kalendar po danima, sedmicama i mjesecima.
calendar-today = Danas
calendar-day = Dan
calendar-week = Sedmica
calendar-month = Mjesec
calendar-view = Koliko prikazati
calendar-jump = Idi na dan
calendar-earlier = { $view ->
    [week] Sedmicu ranije
    [month] Mjesec ranije
   *[day] Dan ranije
  }
calendar-later = { $view ->
    [week] Sedmicu kasnije
    [month] Mjesec kasnije
   *[day] Dan kasnije
  }
calendar-visit-before = Prethodni termin
calendar-visit-after = Sljedeći termin
calendar-new-visit = Novi termin
calendar-new-block = Zauzmi vrijeme
calendar-print = Štampaj dan
calendar-whose = Čije vrijeme
calendar-everybody = Sve

calendar-count = { $visits ->
    [0] Nema termina
    [one] { $visits } termin
    [few] { $visits } termina
   *[other] { $visits } termina
  }
calendar-free-sum = slobodno { $duration }
calendar-hours = { $from }–{ $to }
calendar-free = Slobodno { $duration }
calendar-would-fit = { $fits ->
    [one] ima koga pitati: { $count }
    [few] ima koga pitati: { $count }
   *[other] ima koga pitati: { $count }
  }
calendar-free-title = Slobodno
calendar-empty = Još niko nema termin. Kliknite na slobodno vrijeme da zakažete prvi.
calendar-full = Nema više slobodnog vremena.
calendar-day-off = Slobodan dan.
calendar-off = Slobodan dan
calendar-holiday = Praznik
calendar-starts = Počinje u { $at }
calendar-ends = Slobodna od { $at }
calendar-break = Pauza
calendar-unconfirmed = nije potvrđeno
calendar-no-answer = još nema odgovora
calendar-usual = { $days ->
    [1] obično svaki dan
    [one] obično svakih { $days } dan
    [few] obično svaka { $days } dana
   *[other] obično svakih { $days } dana
  }
calendar-fullness = zauzeto { $percent } %
calendar-stretched = { $name }: sada traje { $duration }.
calendar-handed = { $name }: termin sada radi { $master }, { $at }.

calendar-block = Zauzeto
calendar-block-new = Zauzmi vrijeme
calendar-block-change = Zauzeto vrijeme
calendar-block-about = U to vrijeme niko se ne može zakazati.
calendar-block-words = Zbog čega
calendar-block-hint = Ručak, dobavljač, roditeljski sastanak
calendar-block-day = Dan
calendar-block-from = Od
calendar-block-to = Do
calendar-block-save = Sačuvaj
calendar-block-remove = Oslobodi ovo vrijeme
calendar-block-saved = { $words }: { $at }.
calendar-block-removed = { $words }: to vrijeme je opet slobodno.
calendar-past = Ovaj dan je prošao.
calendar-for = Odaberite slobodno vrijeme: { $name }.
calendar-for-nobody = Za neku drugu

calendar-visit-time = { $day }, { $from }–{ $to }
calendar-rebooked = sljedeći: { $at }
calendar-start = Počni
calendar-finish = Završi
calendar-confirm = Potvrđeno
calendar-confirmed = { $name }: potvrđeno, { $at }.
calendar-move = Pomjeri ili otkaži…
calendar-open-card = Otvori karton
