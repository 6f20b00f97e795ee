# Na papiru: karton klijentice, pripreme za dan.
print-card = Štampaj karton…
print-day = Štampaj pripreme za dan…
print-saved = PDF je sačuvan. Nije šifriran: držite ga tamo gdje ga vidite samo Vi.
print-foot = { $business } · štampano: { $day }
print-visits = { $count ->
    [0] Nema termina
    [one] { $count } termin
    [few] { $count } termina
   *[other] { $count } termina
  }
print-next = Sljedeći termin, pitati i obećano
print-brief = Treba znati
print-since = od: { $day }
print-sign-test = Alergotest: proizvod, mjesto, rezultat
print-sign-client = Potpis: { $name }
print-sign-date = Datum
