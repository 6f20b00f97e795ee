# Aducerea clientelor, dintr-un telefon sau dintr-un tabel.
import-title = Adu clientele
import-first = Aduceți clientele sau începeți de la zero
import-choose-title = Cine vine în agendă?
import-start-empty = Începe de la zero
import-leave = Ieși
import-drop = Trageți aici fișierele sau alegeți-le: contacte din telefon (.vcf), liste de cliente sau de vizite din orice aplicație (.csv, .xlsx), calendare (.ics) sau o agendă Regulars întreagă (.regulars.zip).
import-drop-now = Dați-i drumul: se citește, încă nu se scrie nimic.
import-choose = Alege fișiere…
import-reading = Se citește…
import-kept-here = Vedeți ce ar veni înainte să se scrie ceva. Fișierul rămâne pe acest calculator.

import-how = Cum se obține fișierul
import-how-iphone = iPhone
import-how-iphone-steps = Contacte, Liste, apăsați lung „Toate iCloud”, apoi Exportă. Trimiteți fișierul pe acest calculator prin e-mail sau AirDrop.
import-how-android = Android
import-how-android-steps = Contacte, Organizează (sau meniul), Exportă în fișier. Aduceți aici fișierul .vcf prin e-mail sau prin cablu.
import-how-google = Google
import-how-google-steps = contacts.google.com, Exportă, apoi alegeți vCard. Fișierul ajunge în Descărcări.
import-how-other = Altă aplicație
import-how-other-steps = Căutați acolo Clienți, apoi Export, ca CSV sau Excel; tot așa Programări sau Vânzări, ca să vină și vizitele. E bun și un tabel ținut de mână.

import-refused-empty = Fișierul e gol.
import-refused-no-cards = În acest fișier nu sunt cliente. Contactele din telefon se termină în .vcf, tabelele în .csv sau .xlsx.
import-refused-too-large = Fișierul e prea mare: se pot citi cel mult 64 MB. Exportați-l fără poze sau pe bucăți.
import-refused-line-too-long = O linie din fișier e mult prea lungă pentru un contact. Poate că e stricat: exportați-l încă o dată.
import-refused-damaged-workbook = Registrul de calcul nu se poate deschide. Salvați-l ca .xlsx sau ca CSV.
import-refused-kept = Nu s-a scris nimic. Alegeți alt fișier.

import-found = { $count ->
    [one] { $shown } contact în acest fișier
    [few] { $shown } contacte în acest fișier
   *[other] { $shown } de contacte în acest fișier
  }
import-nothing-new = Nu e nimeni nou în acest fișier
import-count-rows = { $count ->
    [one] rând citit
    [few] rânduri citite
   *[other] de rânduri citite
  }
import-count-added = se adaugă
import-count-merged = { $count ->
    [one] se unește cu cineva din agendă
    [few] se unesc cu cineva din agendă
   *[other] se unesc cu cineva din agendă
  }
import-count-unchanged = deja la fel
import-count-rejected = nu se pot citi
import-sum = { $sum }: fiecare rând e socotit. Tot importul se poate anula dintr-o mișcare.
import-photos-keep = { $count ->
    [one] Adu și { $count } poză: clienta permite să o păstrăm
    [few] Adu și { $count } poze: clientele permit să le păstrăm
   *[other] Adu și { $count } de poze: clientele permit să le păstrăm
  }
import-photos-about = Pe fiecare fișă, acordul se notează ca spus azi. Altfel pozele rămân în fișier.
import-unused = Mai rămân în fișier: { $names }.
import-unused-picture = poze care nu sunt în fișierul însuși
import-unused-one = { $name } ({ $count })
import-unused-address = adrese
import-unused-page = pagini web
import-unused-job = locuri de muncă
import-unused-place = locuri pe hartă
import-unused-anniversary = aniversări
import-unused-sound = sunete
import-unused-logo = sigle

import-sheet-title = { $file } arată ca o listă de cliente din { $system }
import-sheet-any = { $file }: o listă de cliente
import-sheet-visits-title = { $file } arată ca o listă de vizite din { $system }
import-sheet-visits = { $file }: o listă de vizite
import-sheet-kind = O listă de
import-sheet-kind-clients = Cliente
import-sheet-kind-visits = Vizite
import-sheet-columns = Ce devine fiecare coloană
import-sheet-heading = În fișier
import-sheet-becomes = Devine
import-sheet-samples = Primele rânduri
import-sheet-nameless = Coloana { $place }
import-sheet-for = { $heading } devine
import-sheet-unused = nefolosită
import-sheet-keep = Păstrează ca notiță
import-sheet-keep-one = Păstrează ca notiță: { $heading }
import-sheet-change = Modifică coloanele
import-sheet-changed = Coloanele sunt bune
import-sheet-empty = { $count ->
    [1] Mai e o coloană goală.
    [one] Mai e { $count } coloană goală.
    [few] Mai sunt { $count } coloane goale.
   *[other] Mai sunt { $count } de coloane goale.
  }
import-sheet-remembered = Cum ați spus data trecută.
import-sheet-letters = Litere: { $letters }, celule despărțite prin „{ $separator }”.
import-sheet-workbook = Un registru de calcul.
import-sheet-tab = tab
import-sheet-above = { $count ->
    [1] Un rând deasupra capului de tabel nu spune nimic despre nimeni.
    [one] { $count } rând deasupra capului de tabel nu spune nimic despre nimeni.
    [few] { $count } rânduri deasupra capului de tabel nu spun nimic despre nimeni.
   *[other] { $count } de rânduri deasupra capului de tabel nu spun nimic despre nimeni.
  }
import-sheet-day-first = întâi ziua, se vede din rândul { $row }: { $words }
import-sheet-month-first = întâi luna, se vede din rândul { $row }: { $words }
import-sheet-day-said = întâi ziua
import-sheet-month-said = întâi luna
import-sheet-order = Ce vine întâi în 03/04?
import-sheet-order-day = Ziua
import-sheet-order-month = Luna
import-sheet-order-why = { $count ->
    [1] O dată din fișier se poate citi în două feluri și niciun rând nu arată care e bun. Până spuneți, se păstrează ca notiță.
    [one] { $count } dată se poate citi în două feluri și niciun rând nu arată care e bun. Până spuneți, se păstrează ca notiță.
    [few] { $count } date se pot citi în două feluri și niciun rând nu arată care e bun. Până spuneți, se păstrează ca notițe.
   *[other] { $count } de date se pot citi în două feluri și niciun rând nu arată care e bun. Până spuneți, se păstrează ca notițe.
  }
import-use-name = Nume
import-use-first-name = Prenume
import-use-middle-name = Al doilea prenume
import-use-last-name = Nume de familie
import-use-phone = Telefon
import-use-email = E-mail
import-use-birthday = Ziua de naștere
import-use-note = Notiță
import-use-tags = Etichete
import-use-company = Firmă
import-use-instagram = Instagram
import-use-telegram = Telegram
import-use-viber = Viber
import-use-whatsapp = WhatsApp
import-use-facebook = Facebook
import-use-signal = Signal
import-use-source = De unde ne știe
import-use-employer = Loc de muncă
import-use-discount = Reducere
import-use-language = Limba ei
import-use-address-form = Adresare (informal, formal)
import-use-at = Ziua (și ora)
import-use-time = Ora
import-use-ends = Sfârșit
import-use-service = Serviciu
import-use-category = Categorie
import-use-price = Preț
import-use-paid = Plătit
import-use-minutes = Durată
import-use-master = Specialistă
import-use-state = Ce a ieșit
import-use-visit-note = Notiță despre vizită
import-use-reference = Numărul clientei
import-use-item-kind = Felul articolului

import-lines = Linie cu linie
import-lines-first = { $count ->
    [1] Prima linie
    [one] Prima { $count } linie, întâi cele de văzut
    [few] Primele { $count } linii, întâi cele de văzut
   *[other] Primele { $count } de linii, întâi cele de văzut
  }
import-line-name = Nume
import-line-phone = Telefon
import-line-birthday = Ziua de naștere
import-line-becomes = Devine
import-line-nameless = Linia { $line }
import-line-added = clientă nouă
import-line-merged = se unește
import-line-unchanged = deja la fel
import-line-rejected = nu se poate citi
import-line-mended = Păstrat ca notiță: { $text }
import-line-as-typed = Nu se poate apela, păstrat cum e scris: { $text }
import-why-same-phone = { $name }: același telefon
import-why-same-email = { $name }: același e-mail
import-why-same-name-birthday = { $name }: același nume și aceeași zi de naștere
import-why-same-name = { $name }: același nume
import-why-group = linia { $line }: un grup, nu o persoană
import-why-same-in-file = de două ori în acest fișier
import-why-same-phone-other-name = { $name } are și ea acest telefon, cu alt nume
import-why-no-name = linia { $line }: fără nume, telefon sau e-mail
import-why-broken = linia { $line }: contactul se întrerupe
import-why-too-long = linia { $line }: mult prea lungă

import-file-save = Salvează liniile de văzut ({ $count })…
import-file-saved = Liniile sunt salvate. Fișierul nu e criptat.
import-file-name = Linii de văzut
import-file-row = Rând
import-file-why = De ce

import-next = Fișierul următor
import-skip = Lasă fișierul deoparte
import-more-wait = { $count ->
    [1] După el mai așteaptă un fișier.
    [one] După el mai așteaptă { $count } fișier.
    [few] După el mai așteaptă { $count } fișiere.
   *[other] După el mai așteaptă { $count } de fișiere.
  }
import-of = Fișierul { $place } din { $total }
import-another = Alege alt fișier
import-enter = Enter
import-bring = { $count ->
    [one] Adu { $shown } clientă
    [few] Adu { $shown } cliente
   *[other] Adu { $shown } de cliente
  }
import-running-title = Se aduc clientele
import-running = Cliente scrise
import-running-stop = Dacă opriți, nu rămâne nimic în urmă.
import-done = { $count ->
    [one] { $shown } clientă e în agendă
    [few] { $shown } cliente sunt în agendă
   *[other] { $shown } de cliente sunt în agendă
  }
import-done-added = noi: { $count }
import-done-merged = unite cu cineva din agendă: { $count }
import-done-unchanged = deja la fel: { $count }
import-done-rejected = nu se pot citi: { $count }
import-stopped = Oprit
import-stopped-more = Nu s-a adus nimic. Agenda e cum era înainte.
import-done-photos = { $count ->
    [one] { $count } poză păstrată
    [few] { $count } poze păstrate
   *[other] { $count } de poze păstrate
  }
import-done-photos-left = { $count ->
    [one] { $count } poză nepăstrată: nu e o poză sau ea nu vrea
    [few] { $count } poze nepăstrate: nu sunt poze sau clientele nu vor
   *[other] { $count } de poze nepăstrate: nu sunt poze sau clientele nu vor
  }
import-stays = Între timp s-a programat sau s-a notat ceva pe baza lui, așa că rămâne ce venise deja. Se poate anula la „Importuri mai vechi”, când nimic nu mai depinde de el.
import-failed = Nu s-a putut duce până la capăt
import-failed-more = Nu s-a adus nimic. Agenda e cum era înainte. Încercați din nou cu același fișier.
import-undo = Anulează tot importul
import-undone = Importul e anulat.
import-earlier = Importuri mai vechi
import-earlier-one = { $what }, { $when }
import-earlier-undo = Anulează tot importul: { $when }
import-earlier-depends = De atunci s-a făcut ceva care depinde de el. Anulați întâi aceasta:
import-earlier-used = De atunci s-a schimbat ceva care depinde de el: un serviciu sau o specialistă din import se folosește în altă parte.
import-open-clients = Deschide clientele

import-visits-order-why = { $count ->
    [1] O dată din fișier se poate citi în două feluri și niciun rând nu arată care e bun. Până spuneți, vizita ei e lăsată deoparte.
    [one] { $count } dată se poate citi în două feluri și niciun rând nu arată care e bun. Până spuneți, vizita ei e lăsată deoparte.
    [few] { $count } date se pot citi în două feluri și niciun rând nu arată care e bun. Până spuneți, vizitele lor sunt lăsate deoparte.
   *[other] { $count } de date se pot citi în două feluri și niciun rând nu arată care e bun. Până spuneți, vizitele lor sunt lăsate deoparte.
  }
import-visits-span = { $from } – { $until }
import-visits-brings = { $visits }, { $clients } · { $span }
import-visits-visits = { $count ->
    [one] { $shown } vizită
    [few] { $shown } vizite
   *[other] { $shown } de vizite
  }
import-visits-clients = { $count ->
    [0] nicio clientă nouă
    [one] { $shown } clientă nouă
    [few] { $shown } cliente noi
   *[other] { $shown } de cliente noi
  }
import-visits-paid = plătit: { $money }
import-visits-no-hours = Fișierul nu dă orele: fiecare vizită e pusă la amiază.
import-visits-names = Ce sunt numele din fișier
import-visits-name = În fișier
import-visits-is = În agendă
import-visits-service = Serviciu
import-visits-master = Specialistă
import-visits-unnamed-service = rânduri fără serviciu
import-visits-unnamed-master = rânduri fără specialistă
import-visits-for = { $name } e
import-visits-new-service = un serviciu nou
import-visits-new-master = o specialistă nouă
import-visits-master-hours = Încă fără program: se stabilește în Setări, la „Specialiste și program”.
import-visits-left-master = o specialistă nouă, deja plecată
import-visits-leave-out = lasă deoparte aceste rânduri
import-visits-shows = { $category }, { $minutes } min, { $money }
import-visits-every = { $until ->
    [one] { $from }–{ $until } zi între vizite, ca în acest fișier
    [few] { $from }–{ $until } zile între vizite, ca în acest fișier
   *[other] { $from }–{ $until } de zile între vizite, ca în acest fișier
  }
import-visits-every-one = { $days ->
    [one] { $days } zi între vizite, ca în acest fișier
    [few] { $days } zile între vizite, ca în acest fișier
   *[other] { $days } de zile între vizite, ca în acest fișier
  }
import-visits-no-rhythm = prea puține vizite ca să se vadă cât de des
import-visits-known = { $count ->
    [one] Încă { $count } nume e deja în agendă.
    [few] Încă { $count } nume sunt deja în agendă.
   *[other] Încă { $count } de nume sunt deja în agendă.
  }
import-visits-show = Arată toate numele
import-visits-of = { $count ->
    [1] apare o dată
    [one] apare de { $shown } ori
    [few] apare de { $shown } ori
   *[other] apare de { $shown } de ori
  }
import-visits-count-added = vizite noi
import-visits-count-merged = țin de vizita altui rând
import-visits-count-unchanged = deja în agendă
import-visits-count-rejected = lăsate deoparte
import-visits-bring = { $count ->
    [one] Adu { $shown } vizită
    [few] Adu { $shown } vizite
   *[other] Adu { $shown } de vizite
  }
import-visits-running = Cliente și vizite scrise
import-visits-running-title = Se aduc vizitele
import-visits-done = { $count ->
    [one] { $shown } vizită e în agendă
    [few] { $shown } vizite sunt în agendă
   *[other] { $shown } de vizite sunt în agendă
  }
import-visits-done-added = noi: { $count }
import-visits-done-merged = din vizita altui rând: { $count }
import-visits-done-unchanged = deja în agendă: { $count }
import-visits-done-rejected = lăsate deoparte: { $count }
import-overdue = { $count ->
    [one] { $shown } clientă așteaptă acum un semn
    [few] { $shown } cliente așteaptă acum un semn
   *[other] { $shown } de cliente așteaptă acum un semn
  }
import-overdue-none = Acum nu așteaptă nimeni un semn.
import-overdue-worth = În anul dinaintea ultimei vizite au plătit împreună { $money }.
import-overdue-call = Deschide lista de sunat

import-line-at = Când
import-line-service = Serviciu
import-visit-added = vizită nouă
import-visit-merged = aceeași vizită
import-visit-unchanged = deja în agendă
import-visit-rejected = lăsată deoparte
import-why-known-visit = vizita e deja în agendă
import-why-same-visit = al doilea serviciu al aceleiași vizite
import-why-no-day = rândul { $line }: nicio zi care se poate citi
import-why-either-day = rândul { $line }: ziua se poate citi în două feluri
import-why-no-hour = rândul { $line }: urmează, dar fără oră
import-why-no-service = rândul { $line }: niciun serviciu numit
import-why-namesakes = rândul { $line }: mai multe cliente au acest nume
import-why-not-a-visit = rândul { $line }: marfă, nu o vizită
import-why-refund = rândul { $line }: bani dați înapoi
import-why-overlaps = rândul { $line }: ora e deja ocupată

# Fișiere de calendar.
import-calendar-instead = Programări din alt calendar?
import-calendar-open = Adu un fișier de calendar
import-calendar-title = Fișiere de calendar
import-calendar-out = Din agendă
import-calendar-out-text = Toate programările și timpul blocat ca fișier .ics, pentru calendarul din telefon. Mai târziu luați unul nou: nimic nu apare de două ori.
import-calendar-export = Scoate calendarul…
import-calendar-export-visit = Un fișier pentru calendarul ei…
import-calendar-saved = Fișierul de calendar e salvat.
import-calendar-in = În agendă
import-calendar-drop = Trageți aici un fișier .ics sau alegeți-l.
import-calendar-choose = Alege un fișier de calendar…
import-calendar-how = Ce devin evenimentele
import-calendar-busy = Timp ocupat
import-calendar-visits = Vizite
import-calendar-busy-text = Fiecare eveniment își blochează orele. Atunci nu se poate programa nimeni.
import-calendar-visits-text = Fiecare eveniment devine o vizită: numele și serviciul se caută în cuvintele lui.
import-calendar-master = Al cui timp
import-calendar-service = Unde nu e numit niciun serviciu cunoscut
import-calendar-service-new = Un serviciu nou, cum e numit acolo
import-calendar-service-none = Lasă deoparte asemenea evenimente
import-calendar-order = În titluri, întâi vine
import-calendar-order-client = Clienta
import-calendar-order-service = Serviciul
import-calendar-order-why = { $count ->
    [1] Un titlu are două jumătăți. Spuneți care e întâi, și vine și serviciul lui.
    [one] { $count } titlu are două jumătăți. Spuneți care e întâi, și vine și serviciul lui.
    [few] { $count } titluri au două jumătăți. Spuneți care e întâi, și vin și serviciile lor.
   *[other] { $count } de titluri au două jumătăți. Spuneți care e întâi, și vin și serviciile lor.
}
import-calendar-order-seen = { $count ->
    [1] Se vede din fișier. Schimbați aici dacă nu e bine pentru singurul lui titlu cu două jumătăți.
    [one] Se vede din fișier. Schimbați aici dacă nu e bine pentru cel { $count } titlu cu două jumătăți.
    [few] Se vede din fișier. Schimbați aici dacă nu e bine pentru cele { $count } titluri cu două jumătăți.
   *[other] Se vede din fișier. Schimbați aici dacă nu e bine pentru cele { $count } de titluri cu două jumătăți.
}
import-calendar-count-rows = { $count ->
    [one] eveniment citit
    [few] evenimente citite
   *[other] de evenimente citite
  }
import-calendar-count-added = noi
import-calendar-count-changed = modificate
import-calendar-count-removed = scoase
import-calendar-count-rejected = lăsate deoparte
import-calendar-nothing-yet = Încă nu s-a scris nimic. Totul se poate anula dintr-o mișcare.
import-calendar-lines = Eveniment cu eveniment
import-calendar-lines-first = { $count ->
    [1] Primul eveniment
    [one] Primul { $count } eveniment, întâi cele de văzut
    [few] Primele { $count } evenimente, întâi cele de văzut
   *[other] Primele { $count } de evenimente, întâi cele de văzut
  }
import-calendar-when = Când
import-calendar-until = Până la
import-calendar-what = Ce
import-calendar-entry = Eveniment
import-calendar-nameless = Evenimentul { $entry }
import-calendar-at = { $day }, { $time }
import-calendar-days = { $from } – { $until }
import-calendar-span = { $day }, { $from } – { $to }
import-calendar-line-added = nou
import-calendar-line-changed = modificat
import-calendar-line-removed = scos
import-calendar-line-unchanged = deja la fel
import-calendar-line-rejected = lăsat deoparte
import-calendar-why-new-client = o clientă nouă
import-calendar-why-whole-days = zile întregi
import-calendar-why-unknown-zone = fus orar necunoscut, citit ca al agendei
import-calendar-why-first-only = se repetă într-un fel de neînțeles: numai primul
import-calendar-why-cut-short = se repetă la nesfârșit: adus cât se poate vedea
import-calendar-why-clock-shift = atunci se schimbă ora
import-calendar-why-overlaps = ora e deja ocupată
import-calendar-why-no-service = niciun serviciu numit
import-calendar-why-not-hers = specialista nu face acest serviciu
import-calendar-why-no-client = niciun nume
import-calendar-why-no-time = nicio oră care se poate citi
import-calendar-why-too-long = prea lung
import-calendar-why-archived = e în arhivă
import-calendar-why-namesakes = mai multe cliente au acest nume
import-calendar-why-not-busy = marcat ca liber
import-calendar-why-called-off = anulat
import-calendar-why-begun = a început deja
import-calendar-why-ours = a venit din agenda aceasta
import-calendar-why-twice = de două ori în acest fișier
import-calendar-bring = { $count ->
    [one] Adu { $shown } eveniment
    [few] Adu { $shown } evenimente
   *[other] Adu { $shown } de evenimente
  }
import-calendar-running = Evenimente scrise
import-calendar-done-changed = modificate: { $count }
import-calendar-done-rejected = lăsate deoparte: { $count }
import-calendar-open-calendar = Deschide calendarul
