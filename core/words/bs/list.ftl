# Liste koje se vode same.
list-title = Liste
list-new = Nova lista
list-change = Promijeni listu
list-none = Još nema lista
list-none-text = Jednom recite ko na nju ide, na primjer „na redu ovog mjeseca, voli tišinu, preko 600 KM godišnje“; dalje se lista vodi sama.
list-nobody = Sada na njoj nema nikoga
list-name = Naziv
list-name-hint = Najvrjednije na redu, Mlade, Bajramske čestitke…
list-rule = Sve ovo mora važiti
list-rule-empty = Dodajte bar jedan uslov.
list-condition-add = Dodaj uslov…
list-condition-remove = Ukloni: { $what }
list-on-today = Na ekranu Danas kaži koliko ih je
list-count = { $count ->
    [one] Sada je na njoj { $count } klijentica.
    [few] Sada su na njoj { $count } klijentice.
   *[other] Sada je na njoj { $count } klijentica.
  }
list-save = Sačuvaj listu
list-saved = Lista sačuvana: { $name }
list-remove = Ukloni listu
list-removed = Lista uklonjena: { $name }
list-file = Sačuvaj kao fajl…
list-file-saved = Sačuvano: { $name }
list-choose = Odaberi…
list-any = Bilo koja
list-least-of = { $what }, najmanje
list-most = najviše
list-likes-words = počinje sa
list-field-standing = Kako stoji s ritmom
list-field-due-within = Na redu za
list-field-value = Plaćeno za godinu
list-field-rhythm = Dolazi svakih
list-field-visits = Termini
list-field-last-visit = Dana od zadnjeg termina
list-field-category = Dolazila zbog
list-field-master = Bila kod
list-field-step = Stepenica
list-field-price-hunter = Lovi popuste
list-field-tag = Oznaka
list-field-likes = Navike i želje
list-field-alert = Upozorenje
list-field-birthday = Rođendan za
list-field-source = Čula za nas
list-field-language = Njen jezik
list-field-brought = Dovela najmanje
list-field-allows = Dopušta
list-field-new-for = Nova, najduže
list-standing-due = na redu
list-standing-late = kasni
list-standing-lapsed = dugo je nema
list-standing-booked = ima termin
list-standing-not-booked = nema termin
list-standing-paused = na pauzi
list-standing-gone = otišla
list-says-due-within = { $days ->
    [0] na redu danas
    [one] na redu najkasnije za { $days } dan
    [few] na redu najkasnije za { $days } dana
   *[other] na redu najkasnije za { $days } dana
  }
list-says-value-least = { $least } godišnje ili više
list-says-value-most = { $most } godišnje ili manje
list-says-value-between = { $least }–{ $most } godišnje
list-says-rhythm-least = svakih { $least } dana ili rjeđe
list-says-rhythm-most = svakih { $most } dana ili češće
list-says-rhythm-between = svakih { $least }–{ $most } dana
list-says-visits-least = termina: { $least } ili više
list-says-visits-most = termina: { $most } ili manje
list-says-visits-between = termina: { $least }–{ $most }
list-says-last-visit-least = zadnji put prije { $least } dana ili više
list-says-last-visit-most = zadnji put prije { $most } dana ili manje
list-says-last-visit-between = zadnji put prije { $least }–{ $most } dana
list-says-category = dolazila zbog: { $is }
list-says-master = bila kod: { $is }
list-says-tag = oznaka: { $is }
list-says-likes = voli: { $words }…
list-says-alert = ima upozorenje
list-says-birthday = { $days ->
    [0] rođendan danas
    [one] rođendan najkasnije za { $days } dan
    [few] rođendan najkasnije za { $days } dana
   *[other] rođendan najkasnije za { $days } dana
  }
list-says-source = čula za nas: { $is }
list-says-language = jezik: { $is }
list-says-brought = { $least ->
    [one] dovela { $least } ili više
    [few] dovela { $least } ili više
   *[other] dovela { $least } ili više
  }
list-says-allows = dopušta: { $kind }
list-says-new-for = { $days ->
    [one] u knjizi najviše { $days } dan
    [few] u knjizi najviše { $days } dana
   *[other] u knjizi najviše { $days } dana
  }
