# Polje za pretragu iza Ctrl K.
search-hint = Bilo koji dio imena u bilo kojem pismu, brojke telefona, riječ iz bilješke ili navike.
search-recent = Nedavno otvoreno
search-names = Klijentice
search-phones = Telefoni
search-channels = E-mail i mesindžeri
search-people = Njihovi ljudi
search-tags = Oznake
search-alerts = Upozorenja
search-preferences = Navike i želje
search-notes = Bilješke
search-acts = Otvori ili uradi
search-new-visit = Novi termin
search-walk-in = Došla bez termina
search-nobody = Još nije u knjizi
search-none = Za „{ $words }“ nema ništa.
search-add = Dodaj „{ $name }“ kao novu klijenticu
search-archived = u arhivi
search-archive = U arhivi
search-count = { $count ->
    [0] Nema ništa
    [one] Nađeno: { $count }
    [few] Nađeno: { $count }
   *[other] Nađeno: { $count }
  }
# Druge riječi po kojima se nađe radno vrijeme majstorica.
search-hours = radno vrijeme, sedmica, smjene, prostorije
search-contacts = Pozivi i poruke
search-complaints = Reklamacije
search-patch-tests = Alergotestovi
search-gifts = Pokloni
search-photos = Slike
