# Prenos klijentica, iz telefona ili iz tabele.
import-title = Prenos klijentica
import-first = Prenesite klijentice ili počnite s praznom knjigom
import-choose-title = Ko dolazi u knjigu?
import-start-empty = Počni s praznom
import-leave = Izađi
import-drop = Prevucite fajlove ovamo ili ih odaberite: kontakti s telefona (.vcf), liste klijentica ili termina iz bilo kojeg programa (.csv, .xlsx), kalendari (.ics), ili sve iz knjige programa Regulars (.regulars.zip).
import-drop-now = Pustite ga: pročitat će se, još se ništa ne upisuje.
import-choose = Odaberi fajlove…
import-reading = Čita se…
import-kept-here = Prije nego što se išta upiše, vidite šta bi došlo. Fajl ostaje na ovom računaru.

import-how = Kako doći do fajla
import-how-iphone = iPhone
import-how-iphone-steps = Kontakti (Contacts), Liste (Lists), držite „All iCloud“, zatim Export. Pošaljite fajl na ovaj računar AirDropom ili e-mailom.
import-how-android = Android
import-how-android-steps = Kontakti (Contacts), Organiziraj (Organise) ili meni, zatim Izvezi u fajl (Export to file). Prebacite .vcf fajl ovamo kablom ili e-mailom.
import-how-google = Google
import-how-google-steps = contacts.google.com, Izvezi (Export), i odaberite vCard. Fajl je u folderu Preuzimanja (Downloads).
import-how-other = Drugi program
import-how-other-steps = Potražite u njemu Klijente (Clients), zatim Izvoz (Export), kao CSV ili Excel; i Termine ili Prodaju (Appointments, Sales), da dođu i termini. Može i tabela koju sami vodite.

import-refused-empty = Ovaj fajl je prazan.
import-refused-no-cards = U ovom fajlu nema klijentica. Kontakti s telefona završavaju na .vcf, tabele na .csv ili .xlsx.
import-refused-too-large = Ovaj fajl je prevelik: može se pročitati najviše 64 MB. Izvezite ga bez slika ili u dijelovima.
import-refused-line-too-long = Jedan red u ovom fajlu predug je za kontakt. Možda je oštećen: izvezite ga još jednom.
import-refused-damaged-workbook = Ova tabela se ne može otvoriti. Sačuvajte je kao .xlsx ili CSV.
import-refused-kept = Ništa nije upisano. Odaberite drugi fajl.

import-found = { $count ->
    [one] U ovom fajlu: { $shown } kontakt
    [few] U ovom fajlu: { $shown } kontakta
   *[other] U ovom fajlu: { $shown } kontakata
  }
import-nothing-new = U ovom fajlu nema nikog novog
import-count-rows = { $count ->
    [one] pročitan zapis
    [few] pročitana zapisa
   *[other] pročitanih zapisa
  }
import-count-added = novih
import-count-merged = { $count ->
    [one] pridružuje se nekome u knjizi
    [few] pridružuju se nekome u knjizi
   *[other] pridružuje se nekome u knjizi
  }
import-count-unchanged = već isto
import-count-rejected = ne može se pročitati
import-sum = { $sum }: svaki red je na broju. Cijeli prenos može se poništiti jednim korakom.
import-photos-keep = { $count ->
    [one] Prenesi i { $count } sliku: dopušta da je čuvam
    [few] Prenesi i { $count } slike: dopuštaju da ih čuvam
   *[other] Prenesi i { $count } slika: dopuštaju da ih čuvam
  }
import-photos-about = Na svakom kartonu upisuje se da je to danas rečeno. Inače slike ostaju u fajlu.
import-unused = U fajlu ostaje i: { $names }.
import-unused-picture = slike kojih nema u samom fajlu
import-unused-one = { $name } ({ $count })
import-unused-address = adrese
import-unused-page = web stranice
import-unused-job = zanimanja
import-unused-place = mjesta na karti
import-unused-anniversary = godišnjice
import-unused-sound = zvukovi
import-unused-logo = logotipi

import-sheet-title = { $file }: izgleda kao lista klijentica ({ $system })
import-sheet-any = { $file }: lista klijentica
import-sheet-visits-title = { $file }: izgleda kao lista termina ({ $system })
import-sheet-visits = { $file }: lista termina
import-sheet-kind = Ovo je lista
import-sheet-kind-clients = Klijentica
import-sheet-kind-visits = Termina
import-sheet-columns = Šta postaje koja kolona
import-sheet-heading = U fajlu
import-sheet-becomes = Postaje
import-sheet-samples = Prvi redovi
import-sheet-nameless = Kolona { $place }
import-sheet-for = { $heading } postaje
import-sheet-unused = ne koristi se
import-sheet-keep = Sačuvaj kao bilješku
import-sheet-keep-one = Sačuvaj kao bilješku: { $heading }
import-sheet-change = Promijeni kolone
import-sheet-changed = Kolone su u redu
import-sheet-empty = { $count ->
    [one] Još { $count } kolona je prazna.
    [few] Još { $count } kolone su prazne.
   *[other] Još { $count } kolona je prazno.
  }
import-sheet-remembered = Kako ste rekli prošli put.
import-sheet-letters = Slova: { $letters }, ćelije razdvaja „{ $separator }“.
import-sheet-workbook = Excel tabela.
import-sheet-tab = tabulator
import-sheet-above = { $count ->
    [one] { $count } red iznad naslova ne govori ni o kome.
    [few] { $count } reda iznad naslova ne govore ni o kome.
   *[other] { $count } redova iznad naslova ne govori ni o kome.
  }
import-sheet-day-first = prvo dan, dokazuje red { $row }: { $words }
import-sheet-month-first = prvo mjesec, dokazuje red { $row }: { $words }
import-sheet-day-said = prvo dan
import-sheet-month-said = prvo mjesec
import-sheet-order = Šta je prvo u 03/04?
import-sheet-order-day = Dan
import-sheet-order-month = Mjesec
import-sheet-order-why = { $count ->
    [one] { $count } dan može se čitati na oba načina, i nijedan red ne dokazuje kako. Dok ne kažete, čuva se kao bilješka.
    [few] { $count } dana mogu se čitati na oba načina, i nijedan red ne dokazuje kako. Dok ne kažete, čuvaju se kao bilješke.
   *[other] { $count } dana može se čitati na oba načina, i nijedan red ne dokazuje kako. Dok ne kažete, čuvaju se kao bilješke.
  }
import-use-name = Ime i prezime
import-use-first-name = Ime
import-use-middle-name = Srednje ime
import-use-last-name = Prezime
import-use-phone = Telefon
import-use-email = E-mail
import-use-birthday = Rođendan
import-use-note = Bilješka
import-use-tags = Oznake
import-use-company = Firma
import-use-instagram = Instagram
import-use-telegram = Telegram
import-use-viber = Viber
import-use-whatsapp = WhatsApp
import-use-facebook = Facebook
import-use-signal = Signal
import-use-source = Kako je čula za nas
import-use-employer = Gdje radi
import-use-discount = Popust
import-use-language = Njen jezik
import-use-address-form = Obraćanje (informal, formal)
import-use-at = Dan (i sat)
import-use-time = Sat
import-use-ends = Kraj
import-use-service = Usluga
import-use-category = Kategorija
import-use-price = Cijena
import-use-paid = Plaćeno
import-use-minutes = Trajanje
import-use-master = Majstorica
import-use-state = Šta je od toga bilo
import-use-visit-note = Bilješka o terminu
import-use-reference = Broj klijentice
import-use-item-kind = Vrsta stavke

import-lines = Red po red
import-lines-first = { $count ->
    [1] Prvi red
    [one] Prvi redovi ({ $count }), na vrhu oni koje treba pogledati
    [few] Prva { $count } reda, na vrhu oni koje treba pogledati
   *[other] Prvih { $count } redova, na vrhu oni koje treba pogledati
  }
import-line-name = Ime
import-line-phone = Telefon
import-line-birthday = Rođendan
import-line-becomes = Postaje
import-line-nameless = Red { $line }
import-line-added = nova klijentica
import-line-merged = pridružuje se
import-line-unchanged = već isto
import-line-rejected = ne može se pročitati
import-line-mended = Čuva se kao bilješka: { $text }
import-line-as-typed = Ne može se pozvati, čuva se kako je napisano: { $text }
import-why-same-phone = { $name }: isti telefon
import-why-same-email = { $name }: isti e-mail
import-why-same-name-birthday = { $name }: isto ime i rođendan
import-why-same-name = { $name }: isto ime
import-why-group = red { $line }: grupa, a ne osoba
import-why-same-in-file = dvaput u ovom fajlu
import-why-same-phone-other-name = { $name }: isti telefon, ali drugo ime
import-why-no-name = red { $line }: nema ni imena, ni telefona, ni e-maila
import-why-broken = red { $line }: kontakt se prekida
import-why-too-long = red { $line }: daleko predugo

import-file-save = Sačuvaj redove za provjeru ({ $count })…
import-file-saved = Redovi su sačuvani. Fajl nije šifriran.
import-file-name = Redovi za provjeru
import-file-row = Red
import-file-why = Zašto

import-next = Sljedeći fajl
import-skip = Preskoči ovaj fajl
import-more-wait = { $count ->
    [1] Iza njega čeka još jedan fajl.
    [one] Iza njega čeka još { $count } fajl.
    [few] Iza njega čekaju još { $count } fajla.
   *[other] Iza njega čeka još { $count } fajlova.
  }
import-of = Fajl { $place } od { $total }
import-another = Odaberi drugi fajl
import-enter = Enter
import-bring = { $count ->
    [one] Prenesi { $shown } klijenticu
    [few] Prenesi { $shown } klijentice
   *[other] Prenesi { $shown } klijentica
  }
import-running-title = Klijentice se prenose
import-running = Upisano klijentica
import-running-stop = Ako zaustavite, ništa ne ostaje upisano.
import-done = { $count ->
    [one] { $shown } klijentica je u knjizi
    [few] { $shown } klijentice su u knjizi
   *[other] { $shown } klijentica je u knjizi
  }
import-done-added = novih: { $count }
import-done-merged = pridruženo nekome u knjizi: { $count }
import-done-unchanged = već isto: { $count }
import-done-rejected = nije pročitano: { $count }
import-stopped = Zaustavljeno
import-stopped-more = Ništa nije preneseno. Knjiga je kakva je bila i prije.
import-done-photos = { $count ->
    [one] sačuvana { $count } slika
    [few] sačuvane { $count } slike
   *[other] sačuvano { $count } slika
  }
import-done-photos-left = { $count ->
    [one] nije sačuvan { $count } fajl: to nije slika ili ona ne želi
    [few] nisu sačuvana { $count } fajla: to nisu slike ili klijentice ne žele
   *[other] nije sačuvano { $count } fajlova: to nisu slike ili klijentice ne žele
  }
import-stays = U međuvremenu je s tim već nešto zakazano ili zapisano, pa ono što je stiglo ostaje. Možete ga poništiti pod „Preneseno ranije“, kad ništa više ne bude zavisilo od njega.
import-failed = Nije se moglo dovršiti
import-failed-more = Ništa nije preneseno. Knjiga je kakva je bila i prije. Pokušajte ponovo s istim fajlom.
import-undo = Poništi cijeli prenos
import-undone = Prenos je poništen.
import-earlier = Preneseno ranije
import-earlier-one = { $what }, { $when }
import-earlier-undo = Poništi cijeli prenos: { $when }
import-earlier-depends = Od tada je urađeno nešto što zavisi od njega. Prvo poništite to:
import-earlier-used = Od tada je promijenjeno nešto što zavisi od njega: usluga ili majstorica koju je donio koristi se i drugdje.
import-open-clients = Otvori klijentice

import-visits-order-why = { $count ->
    [one] { $count } dan može se čitati na oba načina, i nijedan red ne dokazuje kako. Dok ne kažete, njegov termin se izostavlja.
    [few] { $count } dana mogu se čitati na oba načina, i nijedan red ne dokazuje kako. Dok ne kažete, njihovi termini se izostavljaju.
   *[other] { $count } dana može se čitati na oba načina, i nijedan red ne dokazuje kako. Dok ne kažete, njihovi termini se izostavljaju.
  }
import-visits-span = { $from } – { $until }
import-visits-brings = { $visits }, { $clients } · { $span }
import-visits-visits = { $count ->
    [one] { $shown } termin
    [few] { $shown } termina
   *[other] { $shown } termina
  }
import-visits-clients = { $count ->
    [0] bez novih klijentica
    [one] { $shown } nova klijentica
    [few] { $shown } nove klijentice
   *[other] { $shown } novih klijentica
  }
import-visits-paid = plaćeno: { $money }
import-visits-no-hours = U fajlu nema sati: svaki termin stoji u podne svog dana.
import-visits-names = Šta su imena i nazivi iz fajla
import-visits-name = U fajlu
import-visits-is = U knjizi
import-visits-service = Usluga
import-visits-master = Majstorica
import-visits-unnamed-service = redovi bez usluge
import-visits-unnamed-master = redovi bez majstorice
import-visits-for = { $name } je
import-visits-new-service = nova usluga
import-visits-new-master = nova majstorica
import-visits-master-hours = Još nema radnog vremena: upisuje se u postavkama, pod „Majstorice i sati“.
import-visits-left-master = nova majstorica koja više ne radi
import-visits-leave-out = izostavi ove redove
import-visits-shows = { $category }, { $minutes } min, { $money }
import-visits-every = dana između termina: { $from }–{ $until }, kako je u ovom fajlu
import-visits-every-one = dana između termina: { $days }, kako je u ovom fajlu
import-visits-no-rhythm = premalo termina da se vidi koliko često
import-visits-known = { $count ->
    [one] Još { $count } ime je u knjizi.
    [few] Još { $count } imena su u knjizi.
   *[other] Još { $count } imena je u knjizi.
  }
import-visits-show = Pokaži sva imena
import-visits-of = { $count ->
    [one] { $shown } put
    [few] { $shown } puta
   *[other] { $shown } puta
  }
import-visits-count-added = novih termina
import-visits-count-merged = dio termina iz drugog reda
import-visits-count-unchanged = već u knjizi
import-visits-count-rejected = izostavljeno
import-visits-bring = { $count ->
    [one] Prenesi { $shown } termin
    [few] Prenesi { $shown } termina
   *[other] Prenesi { $shown } termina
  }
import-visits-running = Upisano klijentica i termina
import-visits-running-title = Termini se prenose
import-visits-done = { $count ->
    [one] { $shown } termin je u knjizi
    [few] { $shown } termina su u knjizi
   *[other] { $shown } termina je u knjizi
  }
import-visits-done-added = novih: { $count }
import-visits-done-merged = dio termina iz drugog reda: { $count }
import-visits-done-unchanged = već u knjizi: { $count }
import-visits-done-rejected = izostavljeno: { $count }
import-overdue = { $count ->
    [one] Sada bi se vrijedilo javiti: { $shown } klijentica
    [few] Sada bi se vrijedilo javiti: { $shown } klijentice
   *[other] Sada bi se vrijedilo javiti: { $shown } klijentica
  }
import-overdue-none = Sada se nikome ne treba javljati.
import-overdue-worth = U godini prije zadnjeg termina zajedno su platile { $money }.
import-overdue-call = Otvori listu poziva

import-line-at = Kada
import-line-service = Usluga
import-visit-added = novi termin
import-visit-merged = isti termin
import-visit-unchanged = već u knjizi
import-visit-rejected = izostavljeno
import-why-known-visit = taj termin je već u knjizi
import-why-same-visit = druga usluga istog termina
import-why-no-day = red { $line }: nema dana koji se može pročitati
import-why-either-day = red { $line }: dan se može čitati na oba načina
import-why-no-hour = red { $line }: tek dolazi, a nema sata
import-why-no-service = red { $line }: nije navedena usluga
import-why-namesakes = red { $line }: više klijentica ima to ime
import-why-not-a-visit = red { $line }: roba, a ne termin
import-why-refund = red { $line }: vraćen novac
import-why-overlaps = red { $line }: tu već stoji nešto drugo

# Fajlovi kalendara.
import-calendar-instead = Termini iz drugog kalendara?
import-calendar-open = Prenesi fajl kalendara
import-calendar-title = Fajlovi kalendara
import-calendar-out = Iz knjige
import-calendar-out-text = Svi termini i zauzeta vremena kao .ics fajl, za kalendar na telefonu. Kasnije uzmite novi: ništa neće doći dvaput.
import-calendar-export = Sačuvaj kalendar…
import-calendar-export-visit = Fajl za njen kalendar…
import-calendar-saved = Fajl kalendara je sačuvan.
import-calendar-in = U knjigu
import-calendar-drop = Prevucite .ics fajl ovamo ili ga odaberite.
import-calendar-choose = Odaberi fajl kalendara…
import-calendar-how = Šta postaju unosi
import-calendar-busy = Zauzeto vrijeme
import-calendar-visits = Termini
import-calendar-busy-text = Svaki unos zauzima svoje sate. Tada se niko ne može zakazati.
import-calendar-visits-text = Svaki unos postaje termin: ime i usluga traže se u njegovim riječima.
import-calendar-master = Čije vrijeme
import-calendar-service = Kad nije navedena nijedna od Vaših usluga
import-calendar-service-new = Nova usluga, kako se tamo zove
import-calendar-service-none = Izostavi takve unose
import-calendar-order = U naslovu je prvo
import-calendar-order-client = Klijentica
import-calendar-order-service = Usluga
import-calendar-order-why = { $count ->
    [one] { $count } naslov ima dvije polovine. Recite šta je prvo, pa dolazi i usluga iz njega.
    [few] { $count } naslova imaju dvije polovine. Recite šta je prvo, pa dolaze i usluge iz njih.
   *[other] { $count } naslova ima dvije polovine. Recite šta je prvo, pa dolaze i usluge iz njih.
  }
import-calendar-order-seen = { $count ->
    [one] Fajl to pokazuje sam. Promijenite ovdje ako nije tačno za { $count } naslov s dvije polovine.
    [few] Fajl to pokazuje sam. Promijenite ovdje ako nije tačno za { $count } naslova s dvije polovine.
   *[other] Fajl to pokazuje sam. Promijenite ovdje ako nije tačno za { $count } naslova s dvije polovine.
  }
import-calendar-count-rows = { $count ->
    [one] pročitan unos
    [few] pročitana unosa
   *[other] pročitanih unosa
  }
import-calendar-count-added = novih
import-calendar-count-changed = promijenjeno
import-calendar-count-removed = izbačeno
import-calendar-count-rejected = izostavljeno
import-calendar-nothing-yet = Još ništa nije upisano. Sve se može poništiti jednim korakom.
import-calendar-lines = Unos po unos
import-calendar-lines-first = { $count ->
    [1] Prvi unos
    [one] Prvi unosi ({ $count }), na vrhu oni koje treba pogledati
    [few] Prva { $count } unosa, na vrhu oni koje treba pogledati
   *[other] Prvih { $count } unosa, na vrhu oni koje treba pogledati
  }
import-calendar-when = Kada
import-calendar-until = Do
import-calendar-what = Šta
import-calendar-entry = Unos
import-calendar-nameless = Unos { $entry }
import-calendar-at = { $day }, { $time }
import-calendar-days = { $from } – { $until }
import-calendar-span = { $day }, { $from } – { $to }
import-calendar-line-added = novi
import-calendar-line-changed = promijenjen
import-calendar-line-removed = izbačen
import-calendar-line-unchanged = već isti
import-calendar-line-rejected = izostavljen
import-calendar-why-new-client = nova klijentica
import-calendar-why-whole-days = cijeli dani
import-calendar-why-unknown-zone = nepoznata vremenska zona, čita se kao Vaša
import-calendar-why-first-only = ponavlja se na nepoznat način: samo prvi
import-calendar-why-cut-short = ponavlja se bez kraja: preneseno dokle se vidi
import-calendar-why-clock-shift = tada se pomjera sat
import-calendar-why-overlaps = tu već stoji nešto drugo
import-calendar-why-no-service = nije navedena usluga
import-calendar-why-not-hers = majstorica to ne radi
import-calendar-why-no-client = nema imena
import-calendar-why-no-time = vrijeme se ne može pročitati
import-calendar-why-too-long = predugo
import-calendar-why-archived = ona je u arhivi
import-calendar-why-namesakes = više klijentica ima to ime
import-calendar-why-not-busy = označen kao slobodan
import-calendar-why-called-off = otkazan
import-calendar-why-begun = već je počeo
import-calendar-why-ours = iz ove je knjige
import-calendar-why-twice = dvaput u ovom fajlu
import-calendar-bring = { $count ->
    [one] Prenesi { $shown } unos
    [few] Prenesi { $shown } unosa
   *[other] Prenesi { $shown } unosa
  }
import-calendar-running = Upisano unosa
import-calendar-done-changed = promijenjeno: { $count }
import-calendar-done-rejected = izostavljeno: { $count }
import-calendar-open-calendar = Otvori kalendar
