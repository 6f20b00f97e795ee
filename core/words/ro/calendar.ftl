# Calendarul pe zi, pe săptămână și pe lună.
calendar-today = Azi
calendar-day = Zi
calendar-week = Săptămână
calendar-month = Lună
calendar-view = Cât se vede
calendar-jump = Mergi la o zi
calendar-earlier = { $view ->
    [week] Cu o săptămână înapoi
    [month] Cu o lună înapoi
   *[other] Cu o zi înapoi
  }
calendar-later = { $view ->
    [week] Cu o săptămână înainte
    [month] Cu o lună înainte
   *[other] Cu o zi înainte
  }
calendar-visit-before = Vizita dinainte
calendar-visit-after = Vizita de după
calendar-new-visit = Programare nouă
calendar-new-block = Blochează timp
calendar-print = Tipărește ziua
calendar-whose = Al cui timp
calendar-everybody = Toate

calendar-count = { $visits ->
    [0] Nicio vizită
    [one] { $visits } vizită
    [few] { $visits } vizite
   *[other] { $visits } de vizite
  }
calendar-free-sum = { $duration } libere
calendar-hours = { $from }–{ $to }
calendar-free = Liber { $duration }
calendar-would-fit = { $fits ->
    [one] { $count } s-ar potrivi
    [few] { $count } s-ar potrivi
   *[other] { $count } s-ar potrivi
  }
calendar-free-title = Liber
calendar-empty = Încă nu e programată nimeni. Apăsați pe un loc liber pentru prima programare.
calendar-full = Nu mai e nimic liber.
calendar-day-off = Zi liberă.
calendar-off = Zi liberă
calendar-holiday = Sărbătoare
calendar-starts = Începe la { $at }
calendar-ends = Termină la { $at }
calendar-break = Pauză
calendar-unconfirmed = neconfirmată
calendar-no-answer = încă fără răspuns
calendar-usual = { $days ->
    [1] de obicei în fiecare zi
    [one] de obicei la { $days } zi
    [few] de obicei la { $days } zile
   *[other] de obicei la { $days } de zile
  }
calendar-fullness = ocupat { $percent } %
calendar-stretched = { $name }: vizita durează acum { $duration }.
calendar-handed = { $name }: mutată la { $master }, { $at }.

calendar-block = Ocupat
calendar-block-new = Blochează timp
calendar-block-change = Timp blocat
calendar-block-about = Atunci nu se poate programa nimeni.
calendar-block-words = Pentru ce
calendar-block-hint = Prânz, furnizor, ședință la școală
calendar-block-day = Ziua
calendar-block-from = De la
calendar-block-to = Până la
calendar-block-save = Salvează
calendar-block-remove = Eliberează timpul
calendar-block-saved = { $words }: { $at }.
calendar-block-removed = { $words }: timpul e din nou liber.
calendar-past = Ziua aceasta a trecut.
calendar-for = Alegeți un loc liber pentru { $name }.
calendar-for-nobody = Pentru altcineva

calendar-visit-time = { $day }, { $from }–{ $to }
calendar-rebooked = următoarea: { $at }
calendar-start = Începe
calendar-finish = Încheie
calendar-confirm = A confirmat
calendar-confirmed = { $name } a confirmat: { $at }.
calendar-move = Mută sau anulează…
calendar-open-card = Deschide fișa
