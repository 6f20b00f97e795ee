# O programare nouă, mutarea ei și vestea că nu va mai fi.
visit-book = Fă o programare
visit-book-for = Programare: { $name }
visit-book-at = Programează: { $at }
visit-booked = { $name } e programată: { $at }.
visit-already-booked = Deja programată: { $at }, { $services }.
visit-shift-gap = Ceasul sare peste ora aceea; programarea e la { $time }.
visit-shift-fold = Ora aceea vine de două ori; programarea e la prima { $time }.

visit-client = Clientă
visit-client-hint = Orice parte din nume sau din telefon
visit-client-new = Clientă nouă: { $name }
visit-client-name = Nume
visit-client-phone = Telefon
visit-client-add = Adaugă și alege o oră
visit-client-added = { $name } e în agendă.
visit-client-search = Mai bine caut-o
visit-client-other = Altcineva

visit-services = Servicii
visit-services-other = Alt serviciu…
visit-services-sum = { $duration } · { $price }
visit-services-none = În agendă nu sunt încă servicii.
visit-services-open = Deschide setările

visit-when = Când
visit-when-other = Altă oră…
visit-time-day = Ziua
visit-time-hour = Ora
visit-time-earlier-day = Cu o zi mai devreme
visit-time-later-day = Cu o zi mai târziu
visit-time-free-on = { $count ->
    [0] { $day }, { $away }
    [one] { $day }, { $away } · { $count } loc liber
    [few] { $day }, { $away } · { $count } locuri libere
   *[other] { $day }, { $away } · { $count } de locuri libere
  }
visit-time-none = În ziua aceasta nu e liber nimic destul de lung.
visit-time-day-off = E zi liberă.
visit-time-past-day = Ziua aceasta a trecut.

visit-move = Mută: { $name }
visit-move-from = Acum { $at } · { $services }
visit-move-choose = Alegeți o oră
visit-move-to = Mută pe { $at }
visit-moved = { $name }: mutată pe { $at }.
visit-first = prima vizită
visit-birthday = { $days ->
    [0] zi de naștere azi
    [1] zi de naștere mâine
    [one] zi de naștere peste { $days } zi
    [few] zi de naștere peste { $days } zile
   *[other] zi de naștere peste { $days } de zile
  }
visit-started = { $name } e aici.
visit-end = Nu mai are loc…
visit-cancel-client = Anulează ea
visit-cancel-us = Anulăm noi
visit-no-show = Nu a venit
visit-cancelled-client = { $name } a anulat: { $at }.
visit-cancelled-us = Am anulat: { $name }, { $at }.
visit-no-show-done = { $name } nu a venit: { $at }.

visit-state-booked = programată
visit-state-confirmed = confirmată
visit-state-arrived = e aici acum
visit-state-done = încheiată
visit-state-cancelled = anulată
visit-state-no-show = nu a venit

visit-master = Specialistă
visit-master-usual = Cea obișnuită
visit-master-usual-is = Cea obișnuită: { $name }
visit-master-not-hers = { $name }: nu face acest serviciu
visit-room = Cabinet
visit-room-none = Fără cabinet
visit-room-own = Al specialistei: { $name }
visit-length = Durată

visit-wish = Altă dorință…
visit-wish-in = Peste
visit-wish-unit = Zile, săptămâni sau luni
visit-wish-unit-days = { $count ->
    [one] zi
    [few] zile
   *[other] de zile
  }
visit-wish-unit-weeks = { $count ->
    [one] săptămână
    [few] săptămâni
   *[other] de săptămâni
  }
visit-wish-unit-months = { $count ->
    [one] lună
    [few] luni
   *[other] de luni
  }
visit-wish-day = Ziua din săptămână
visit-wish-any-day = orice zi
visit-wish-part = Partea zilei
visit-wish-part-any = orice oră
visit-wish-part-morning = dimineața
visit-wish-part-afternoon = după-amiaza
visit-wish-part-evening = seara

visit-repeat = Repetă la câteva săptămâni
visit-repeat-of = Repetă…
visit-repeat-every = O dată la
visit-repeat-weeks = { $count ->
    [one] săptămână
    [few] săptămâni
   *[other] de săptămâni
  }
visit-repeat-more = Și apoi de încă
visit-repeat-times = { $count ->
    [one] dată
    [few] ori
   *[other] de ori
  }
visit-book-at-and-dates = Programează { $at } și vezi datele
visit-repeat-title = { $name }: se repetă
visit-repeat-first = Prima e programată: { $at }.
visit-repeat-dates = Datele care urmează
visit-repeat-none = Rămâne doar una
visit-repeat-book = { $count ->
    [0] Nu se poate programa niciuna
    [one] Programează încă { $count }
    [few] Programează încă { $count }
   *[other] Programează încă { $count }
  }
visit-repeated = { $count ->
    [1] { $name } e programată încă o dată.
    [one] { $name } e programată de încă { $count } ori.
    [few] { $name } e programată de încă { $count } ori.
   *[other] { $name } e programată de încă { $count } de ori.
  }
visit-repeated-but = { $count ->
    [1] { $name } e programată încă o dată; date lăsate deoparte: { $left }.
    [one] { $name } e programată de încă { $count } ori; date lăsate deoparte: { $left }.
    [few] { $name } e programată de încă { $count } ori; date lăsate deoparte: { $left }.
   *[other] { $name } e programată de încă { $count } de ori; date lăsate deoparte: { $left }.
  }

visit-walk-in = Fără programare
visit-walk-in-of = { $name } e aici acum
visit-walk-in-now = Fără programare, începe acum: { $time }.
visit-walk-in-start = Începe
visit-walk-in-busy = { $name }: timp ocupat până la { $until }.
visit-walk-in-full = Cabinetul e ocupat până la { $until }.

visit-move-save = Salvează modificarea
visit-moved-all = { $name }: mutată pe { $at }, cu toate cele care urmează.
visit-changed = Modificat: { $name }, { $at }.
visit-to-tell = E pe lista clientelor de anunțat.
visit-wished-by = A cui dorință
visit-wished-by-us = O mutăm noi
visit-wished-by-client = A cerut ea
visit-wished-by-us-hint = Trece pe lista clientelor de anunțat.
visit-scope = Din serie
visit-scope-one = Numai aceasta
visit-scope-following = Aceasta și toate care urmează
visit-cancel-client-all = Anulează ea: aceasta și toate care urmează
visit-cancel-us-all = Anulăm noi: aceasta și toate care urmează
visit-cancelled-client-all = { $name } a anulat: { $at } și toate care urmează.
visit-cancelled-us-all = Am anulat: { $name }, { $at } și toate care urmează.

visit-why-roster = își așteaptă graficul
visit-why-travelling = e plecată
visit-why-money = bani
visit-why-no-time = nicio oră potrivită
visit-why-will-write = scrie ea
visit-why-health = sănătate
visit-why-other = alt motiv
