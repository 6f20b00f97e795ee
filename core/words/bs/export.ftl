# Sve iz knjige u jednom fajlu, i nazad u knjigu.
settings-export = Ponesi sve
export-about = Sve iz ove knjige u jednom fajlu: klijentice, termini, bilješke, slike, usluge i postavke. Otvara ga svaki računar, čitaju ga ljudi i drugi programi, a Regulars iz njega vraća sve kako je bilo.
export-not-sealed = Ovaj fajl nije šifriran: može ga pročitati svako ko ga ima. Čuvajte ga kao papirnu knjigu. Za svaki dan bolje su sigurnosne kopije.
export-without = Šta je kada mijenjano, ostaje u knjizi i u njenim kopijama.
export-choose = Odaberi folder…
export-lists = Liste za druge programe
export-lists-about = Klijentice bez onih u arhivi, svaki termin sa svojim uslugama, kalendar za godinu unazad i sve što je pred nama. Regulars svaku od njih može opet pročitati; razgovori i bilješke su samo u fajlu sa svime.
export-list-calendar = Kalendar
export-list-as = { $form }: { $list }
export-running = Upisuje se sve
export-done = Upisano i još jednom pročitano, da bude sigurno:
export-cancelled = Zaustavljeno. U folderu od toga nije ostalo ništa.
export-failed = Nije se moglo upisati.
export-no-folder = Tog foldera više nema. Odaberite drugi.
export-inside = Ovo je folder same knjige. Odaberite drugi.
export-readme =
    Sve iz knjige programa Regulars

    { $business }
    Upisano: { $made }

    Ovaj fajl nije šifriran: može ga pročitati svako ko ga ima.

    data/      po jedan fajl za svaku vrstu zapisa, jedan zapis u svakom redu (JSON Lines)
    photos/    svaka slika jednom
    FIELDS.md  šta znači svako polje (na engleskom)
    regulars.json  šta je unutra, sa zbirovima za provjeru

    Da sve vratite: otvorite Regulars na bilo kojem računaru, odaberite „Prenos klijentica“ i tamo prevucite ovaj fajl.

export-found = Sve iz jedne knjige programa Regulars
export-found-made = Upisano: { $when }
export-whole = U Vašoj knjizi još nema klijentica: postaje onakva kakva je u ovom fajlu, s majstoricama, uslugama i postavkama iz njega.
export-adds = Što u Vašoj knjizi nedostaje, dodaje se. Što je u njoj, ostaje kako jeste.
export-holds = U fajlu
export-clients = Klijentice
export-visits = Termini
export-notes = Bilješke
export-photos = Slike
export-rest = Sve ostalo
export-missing = { $count ->
    [one] { $count } slika se nije mogla pročitati kad je fajl upisan.
    [few] { $count } slike se nisu mogle pročitati kad je fajl upisan.
   *[other] { $count } slika se nije moglo pročitati kad je fajl upisan.
  }
export-bring = Prenesi sve
export-bringing = Prenosi se sve
export-bringing-title = Stiže u knjigu
export-brought-same = Sve je već bilo ovdje
export-brought-none = U njemu nema ništa novo
export-brought = Sada je u knjizi još { $clients } i { $visits }
export-brought-clients = { $count ->
    [one] { $shown } klijentica
    [few] { $shown } klijentice
   *[other] { $shown } klijentica
  }
export-brought-visits = { $count ->
    [one] { $shown } termin
    [few] { $shown } termina
   *[other] { $shown } termina
  }
export-brought-rows = { $count ->
    [one] Sada je u knjizi još { $shown } red
    [few] Sada su u knjizi još { $shown } reda
   *[other] Sada je u knjizi još { $shown } redova
  }
export-sum = Pročitano redova: { $read } = dodano { $added } + već ovdje { $unchanged } + izostavljeno { $left }
export-pictures-missing = { $count ->
    [one] Za { $count } sliku fajl nedostaje ili je oštećen; u knjizi je upisana bez njega.
    [few] Za { $count } slike fajl nedostaje ili je oštećen; u knjizi su upisane bez njega.
   *[other] Za { $count } slika fajl nedostaje ili je oštećen; u knjizi su upisane bez njega.
  }
export-eyes = Pogledajte
export-eyes-one = { $kind }, red { $line } u fajlu { $file }: { $why }
export-eyes-more = { $count ->
    [one] I još { $shown }, na listi.
    [few] I još { $shown }, na listi.
   *[other] I još { $shown }, na listi.
  }
export-eyes-save = Sačuvaj listu
export-left-kind = Fajl
export-left-line = Red
export-why-unreadable = nije kako kaže FIELDS.md
export-why-no-parent = nema onoga čemu pripada
export-why-loose = došlo je bez onoga o čemu govori, jer toga nema
export-why-taken = na tom mjestu već stoji drugo
export-why-differs = u Vašoj knjizi stoji drugačije, i tako je ostalo
export-why-erased = ova klijentica je izbrisana
export-why-overlaps = to vrijeme je već zauzeto
