# Tot din agendă într-un singur fișier și înapoi într-o agendă.
settings-export = Scoate totul
export-about = Tot ce e în agendă, într-un singur fișier: cliente, vizite, notițe, poze, servicii și setări. Îl deschide orice calculator, îl pot citi și oamenii, și alte aplicații, iar Regulars îl aduce înapoi întreg.
export-not-sealed = Fișierul nu e criptat: cine îl are îl poate citi. Păstrați-l cum ați păstra un caiet. Pentru siguranța de zi cu zi, folosiți copiile de siguranță.
export-without = Istoricul modificărilor rămâne în agendă și în copiile ei de siguranță.
export-choose = Alege un dosar…
export-lists = Liste pentru alte aplicații
export-lists-about = Clientele fără cele din arhivă, toate vizitele cu serviciile lor, calendarul pe un an în urmă și tot ce urmează. Regulars le citește pe toate înapoi; ce ați vorbit și ați notat e numai în fișierul cu tot.
export-list-calendar = Calendar
export-list-as = { $form }: { $list }
export-running = Se scrie tot
export-done = Scris și recitit, ca să fie sigur:
export-cancelled = Oprit. În dosar nu a rămas nimic.
export-failed = Nu s-a putut scrie.
export-no-folder = Dosarul nu mai e acolo. Alegeți altul.
export-inside = Acesta e dosarul agendei. Alegeți altul.
export-readme =
    O agendă Regulars întreagă

    { $business }
    Scris la { $made }

    Fișierul nu e criptat: cine îl are îl poate citi.

    data/      câte un fișier pentru fiecare fel de rânduri, câte un rând pe linie (JSON Lines)
    photos/    fiecare imagine o singură dată
    FIELDS.md  ce înseamnă fiecare câmp (în engleză)
    regulars.json  ce e înăuntru, cu sume de control

    Pentru a aduce totul înapoi: deschideți Regulars pe orice calculator, alegeți „Adu clientele” și trageți acolo acest fișier.

export-found = O agendă Regulars întreagă
export-found-made = Scris la { $when }
export-whole = Agenda nu are încă nicio clientă: devine cea din fișier, cu specialistele, serviciile și setările ei.
export-adds = Se adaugă ce lipsește din agendă. Ce e deja acolo rămâne cum e.
export-holds = În fișier
export-clients = Cliente
export-visits = Vizite
export-notes = Notițe
export-photos = Imagini
export-rest = Tot restul
export-missing = { $count ->
    [one] { $count } imagine nu s-a putut citi când s-a scris fișierul.
    [few] { $count } imagini nu s-au putut citi când s-a scris fișierul.
   *[other] { $count } de imagini nu s-au putut citi când s-a scris fișierul.
  }
export-bring = Adu totul
export-bringing = Se aduce totul
export-bringing-title = Vine în agendă
export-brought-same = Totul era deja aici
export-brought-none = Nimic nou în el
export-brought = Acum sunt în agendă { $clients } și { $visits }
export-brought-clients = { $count ->
    [one] { $shown } clientă
    [few] { $shown } cliente
   *[other] { $shown } de cliente
  }
export-brought-visits = { $count ->
    [one] { $shown } vizită
    [few] { $shown } vizite
   *[other] { $shown } de vizite
  }
export-brought-rows = { $count ->
    [one] { $shown } rând e acum în agendă
    [few] { $shown } rânduri sunt acum în agendă
   *[other] { $shown } de rânduri sunt acum în agendă
  }
export-sum = Rânduri citite: { $read } = adăugate { $added } + deja aici { $unchanged } + lăsate deoparte { $left }
export-pictures-missing = { $count ->
    [one] { $count } imagine lipsește sau e stricată; poza ei stă în agendă fără imagine.
    [few] { $count } imagini lipsesc sau sunt stricate; pozele lor stau în agendă fără imagine.
   *[other] { $count } de imagini lipsesc sau sunt stricate; pozele lor stau în agendă fără imagine.
  }
export-eyes = De văzut
export-eyes-one = { $kind }, linia { $line } din { $file }: { $why }
export-eyes-more = { $count ->
    [one] Și încă { $shown }, în listă.
    [few] Și încă { $shown }, în listă.
   *[other] Și încă { $shown }, în listă.
  }
export-eyes-save = Salvează lista
export-left-kind = Fișier
export-left-line = Linie
export-why-unreadable = nu e cum spune FIELDS.md
export-why-no-parent = lipsește lucrul de care ține
export-why-loose = vorbește despre ceva care nu a venit și nu e nici aici
export-why-taken = locul lui e luat de alt rând
export-why-differs = în agendă e altfel și a rămas așa
export-why-erased = clienta aceasta a fost ștearsă
export-why-overlaps = ora aceasta e a altcuiva
