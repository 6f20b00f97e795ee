# Tot ce se păstrează despre o clientă, ca să ia cu ea.
pack-menu = Dă-i tot ce se păstrează despre ea…
pack-title = Tot ce se păstrează despre { $name }
pack-about = Un fișier pentru ea: pagini de citit, același lucru ca date și pozele ei.
pack-kind = Ce se păstrează
pack-count = Câte
pack-open = Fișierul nu e criptat: dați-l numai ei și ștergeți-l de unde nu mai e nevoie de el.
pack-missing = { $count ->
    [one] { $count } poză nu se găsește și nu e în fișier.
    [few] { $count } poze nu se găsesc și nu sunt în fișier.
   *[other] { $count } de poze nu se găsesc și nu sunt în fișier.
  }
pack-save = Salvează fișierul…
pack-saved = Salvat tot ce se păstrează despre { $name }. Fișierul nu e criptat.
pack-page = Tot ce se păstrează
pack-about-page = { $rows ->
    [one] { $rows } înregistrare
    [few] { $rows } înregistrări
   *[other] { $rows } de înregistrări
  }, { $photos ->
    [one] { $photos } poză
    [few] { $photos } poze
   *[other] { $photos } de poze
  }
