# Zakazivanje termina, pomjeranje, i kad ga neće biti.
visit-book = Zakaži termin
visit-book-for = Zakaži: { $name }
visit-book-at = Zakaži: { $at }
visit-booked = Zakazano: { $name }, { $at }.
visit-already-booked = Već zakazano: { $at }, { $services }.
visit-shift-gap = Sat preskače to vrijeme; termin stoji u { $time }.
visit-shift-fold = Taj sat dolazi dvaput; termin stoji u prvih { $time }.

visit-client = Klijentica
visit-client-hint = Bilo koji dio imena ili telefona
visit-client-new = Nova klijentica: { $name }
visit-client-name = Ime
visit-client-phone = Telefon
visit-client-add = Dodaj i odaberi vrijeme
visit-client-added = { $name } je u knjizi.
visit-client-search = Ipak traži
visit-client-other = Neka druga

visit-services = Usluge
visit-services-other = Druga usluga…
visit-services-sum = { $duration } · { $price }
visit-services-none = U knjizi još nema usluga.
visit-services-open = Otvori postavke

visit-when = Kada
visit-when-other = Drugo vrijeme…
visit-time-day = Dan
visit-time-hour = Sat
visit-time-earlier-day = Dan ranije
visit-time-later-day = Dan kasnije
visit-time-free-on = { $count ->
    [0] { $day }, { $away }
    [one] { $day }, { $away } · { $count } slobodan početak
    [few] { $day }, { $away } · { $count } slobodna početka
   *[other] { $day }, { $away } · { $count } slobodnih početaka
  }
visit-time-none = Tog dana nema dovoljno dugog slobodnog vremena.
visit-time-day-off = To je slobodan dan.
visit-time-past-day = Taj dan je prošao.

visit-move = Pomjeri: { $name }
visit-move-from = Sada { $at } · { $services }
visit-move-choose = Odaberite vrijeme
visit-move-to = Pomjeri na: { $at }
visit-moved = Pomjereno: { $name }, { $at }.
visit-first = prvi termin
visit-birthday = { $days ->
    [0] rođendan danas
    [1] rođendan sutra
    [one] rođendan za { $days } dan
    [few] rođendan za { $days } dana
   *[other] rođendan za { $days } dana
  }
visit-started = { $name } je tu.
visit-end = Neće ga biti…
visit-cancel-client = Ona otkazuje
visit-cancel-us = Mi otkazujemo
visit-no-show = Nije došla
visit-cancelled-client = { $name } je otkazala: { $at }.
visit-cancelled-us = Otkazale smo: { $name }, { $at }.
visit-no-show-done = { $name } nije došla: { $at }.

visit-state-booked = zakazan
visit-state-confirmed = potvrđen
visit-state-arrived = tu je
visit-state-done = završen
visit-state-cancelled = otkazan
visit-state-no-show = nije došla

visit-master = Majstorica
visit-master-usual = Njena uobičajena
visit-master-usual-is = Njena uobičajena: { $name }
visit-master-not-hers = { $name }: to ne radi
visit-room = Prostorija
visit-room-none = Bez prostorije
visit-room-own = Majstoričina: { $name }
visit-length = Trajanje

visit-wish = Druga želja…
visit-wish-in = Za
visit-wish-unit = Dani, sedmice ili mjeseci
visit-wish-unit-days = { $count ->
    [one] dan
    [few] dana
   *[other] dana
  }
visit-wish-unit-weeks = { $count ->
    [one] sedmicu
    [few] sedmice
   *[other] sedmica
  }
visit-wish-unit-months = { $count ->
    [one] mjesec
    [few] mjeseca
   *[other] mjeseci
  }
visit-wish-day = Dan u sedmici
visit-wish-any-day = bilo koji dan
visit-wish-part = Doba dana
visit-wish-part-any = bilo koji sat
visit-wish-part-morning = prijepodne
visit-wish-part-afternoon = poslijepodne
visit-wish-part-evening = navečer

visit-repeat = Ponavljaj svakih nekoliko sedmica
visit-repeat-of = Ponavljaj…
visit-repeat-every = Na svakih
visit-repeat-weeks = { $count ->
    [one] sedmica
    [few] sedmice
   *[other] sedmica
  }
visit-repeat-more = I zatim još
visit-repeat-times = { $count ->
    [one] put
    [few] puta
   *[other] puta
  }
visit-book-at-and-dates = Zakaži ({ $at }) i pogledaj datume
visit-repeat-title = { $name }: niz termina
visit-repeat-first = Prvi je zakazan: { $at }.
visit-repeat-dates = Datumi koji slijede
visit-repeat-none = Ostavi jedan
visit-repeat-book = { $count ->
    [0] Nijedan se ne može zakazati
    [one] Zakaži još { $count }
    [few] Zakaži još { $count }
   *[other] Zakaži još { $count }
  }
visit-repeated = { $count ->
    [one] { $name }: zakazan još { $count } termin.
    [few] { $name }: zakazana još { $count } termina.
   *[other] { $name }: zakazano još { $count } termina.
  }
visit-repeated-but = { $count ->
    [one] { $name }: zakazan još { $count } termin; izostavljeni datumi: { $left }.
    [few] { $name }: zakazana još { $count } termina; izostavljeni datumi: { $left }.
   *[other] { $name }: zakazano još { $count } termina; izostavljeni datumi: { $left }.
  }

visit-walk-in = Došla bez termina
visit-walk-in-of = { $name } je sada tu
visit-walk-in-now = Bez termina, počinje sada: { $time }.
visit-walk-in-start = Počni
visit-walk-in-busy = { $name } je zauzeta do { $until }.
visit-walk-in-full = Prostorija je puna do { $until }.

visit-move-save = Sačuvaj izmjenu
visit-moved-all = Pomjereno: { $name }, { $at }, i svi koji slijede.
visit-changed = Promijenjeno: { $name }, { $at }.
visit-to-tell = Na listi je onih kojima treba javiti.
visit-wished-by = Čija želja
visit-wished-by-us = Mi pomjeramo
visit-wished-by-client = Ona je tražila
visit-wished-by-us-hint = Dolazi na listu onih kojima treba javiti.
visit-scope = Iz niza
visit-scope-one = Samo ovaj
visit-scope-following = Ovaj i svi koji slijede
visit-cancel-client-all = Ona otkazuje ovaj i sve koji slijede
visit-cancel-us-all = Mi otkazujemo ovaj i sve koji slijede
visit-cancelled-client-all = { $name } je otkazala: { $at } i sve koji slijede.
visit-cancelled-us-all = Otkazale smo: { $name }, { $at } i sve koji slijede.

visit-why-roster = čeka raspored smjena
visit-why-travelling = na putu je
visit-why-money = novac
visit-why-no-time = nema vremena koje odgovara
visit-why-will-write = javit će se sama
visit-why-health = zdravlje
visit-why-other = drugi razlog
