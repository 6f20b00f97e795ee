# Okvir oko svakog ekrana i sitni dijelovi zajednički svima.
app-name = Regulars
app-title = { $page } · Regulars

nav-label = Ekrani
nav-today = Danas
nav-clients = Klijentice
nav-calendar = Kalendar
nav-reminders = Podsjetnici
nav-import = Prenos klijentica
nav-settings = Postavke
nav-lock = Zaključaj

guide-title = Kako raditi s Regulars
guide-open = Otvori uputstvo

header-search = Nađi klijenticu, bilješku, telefon…
header-new-client = Nova klijentica
header-finish = Završi termin
header-skip = Pravo na stranicu

start-title = Nova knjiga
lock-title = Knjiga je zaključana

trouble-in-use = Ova knjiga je već otvorena
trouble-in-use-todo = Otvorena je u drugom prozoru programa Regulars. Nastavite tamo, ili ga zatvorite i pokušajte ovdje ponovo.
trouble-newer = Ovu knjigu je zadnji put otvorila novija verzija programa Regulars
trouble-newer-todo = Instalirajte najnoviju verziju na ovaj računar, pa ponovo otvorite knjigu.
trouble-damaged = Jedan dio ove knjige ne može se pročitati
trouble-damaged-todo = Nemojte ništa brisati. Preko ove knjige ništa se neće upisati, i ostaje sačuvana kojim god putem krenete dalje.
trouble-no-place = Tamo gdje je knjiga ne može se ništa upisati
trouble-no-place-todo = Njen folder: { $folder }. Provjerite je li disk priključen, je li zaštićen od upisa i smije li Vaš korisnički račun tamo pisati. Zatim pokušajte ponovo.
trouble-kept = U knjizi se ništa nije promijenilo.

said-undo = Poništi
said-redo = Ponovi
said-undone = Poništeno.
said-redone = Ponovljeno.
said-dismiss = Skloni ovu poruku

dialog-close = Zatvori

shortcut-title = Prečice na ovom ekranu
shortcut-search = Nađi bilo šta

progress-of = { $done } od { $total }
progress-stop = Zaustavi

date-unreadable = Datum se piše ovako: 12.03.2026.
date-open = Odaberi dan: { $label }
date-earlier = Prethodni mjesec
date-later = Sljedeći mjesec
time-unreadable = Vrijeme se piše ovako: 11:00 ili 1130.
money-unreadable = Iznos se piše brojkama: 49,50.
number-unreadable = Upišite cijeli broj, na primjer 75.
combo-none = Nema ništa slično. Probajte s manje slova.

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
row-waiting = Ovaj red se još čita
place-shared = Knjiga je u mrežnom folderu. Ako se otvori s dva računara odjednom, može se oštetiti: držite je na ovom računaru, a u mrežni folder šaljite samo sigurnosne kopije.
place-missing = { $count ->
    [1] Zadnje izmjene koja je ovdje napravljena nema u ovom fajlu.
    [one] Zadnjih izmjena koje su ovdje napravljene ({ $count }) nema u ovom fajlu.
    [few] Zadnje { $count } izmjene koje su ovdje napravljene nisu u ovom fajlu.
   *[other] Zadnjih { $count } izmjena koje su ovdje napravljene nema u ovom fajlu.
  } Na njegovom mjestu je starija kopija, ili s njim nije kopiran fajl book.db-wal. Vratite noviji fajl ili sigurnosnu kopiju prije nego što nastavite.
place-clock = Izgleda da sat ovog računara ne ide dobro: pokazuje ranije vrijeme od Vaše zadnje izmjene, { $last }. Po njemu idu podsjetnici i termini.
