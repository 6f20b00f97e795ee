# Cadrul din jurul fiecărui ecran și părțile mici, comune tuturor ecranelor.
app-name = Regulars
app-title = { $page } · Regulars

nav-label = Ecrane
nav-today = Azi
nav-clients = Cliente
nav-calendar = Calendar
nav-reminders = Reamintiri
nav-import = Adu clientele
nav-settings = Setări
nav-lock = Încuie

guide-title = Cum lucrați cu Regulars
guide-open = Deschide ghidul

header-search = Caută o clientă, o notiță, un telefon…
header-new-client = Clientă nouă
header-finish = Încheie vizita
header-skip = Sari la pagină

start-title = O agendă nouă
lock-title = Agenda e încuiată

trouble-in-use = Agenda e deja deschisă
trouble-in-use-todo = E deschisă într-o altă fereastră Regulars. Continuați acolo sau închideți fereastra și încercați din nou aici.
trouble-newer = Agenda a fost deschisă ultima dată cu un Regulars mai nou
trouble-newer-todo = Instalați pe acest calculator cel mai nou Regulars, apoi deschideți din nou agenda.
trouble-damaged = O parte din agendă nu se poate citi
trouble-damaged-todo = Nu ștergeți nimic. Agenda aceasta se păstrează neatinsă, orice cale ați alege.
trouble-no-place = Nu se poate scrie acolo unde se află agenda
trouble-no-place-todo = Dosarul ei este { $folder }. Vedeți dacă discul e conectat și nu e protejat, și dacă aveți voie să scrieți acolo din contul dumneavoastră. Apoi încercați din nou.
trouble-kept = În agendă nu s-a schimbat nimic.

said-undo = Anulează
said-redo = Refă
said-undone = Anulat.
said-redone = Refăcut.
said-dismiss = Închide mesajul

dialog-close = Închide

shortcut-title = Tastele acestui ecran
shortcut-search = Caută orice

progress-of = { $done } din { $total }
progress-stop = Oprește

date-unreadable = Scrieți data așa: 12.03.2026, întâi ziua.
date-open = Alege o zi: { $label }
date-earlier = Luna dinainte
date-later = Luna următoare
time-unreadable = Scrieți ora așa: 11:00 sau 1130.
money-unreadable = Scrieți suma în cifre, de exemplu 49,50.
number-unreadable = Scrieți un număr întreg, de exemplu 75.
combo-none = Nimic asemănător. Încercați cu mai puține litere.

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
row-waiting = Rândul acesta încă se citește
place-shared = Agenda se află pe un disc din rețea. Deschisă de pe două calculatoare deodată, se poate strica: țineți-o pe acest calculator și trimiteți pe discul din rețea numai copiile ei de siguranță.
place-missing = { $count ->
    [1] Ultima modificare făcută aici nu se găsește în acest fișier.
    [one] Ultima { $count } modificare făcută aici nu se găsește în acest fișier.
    [few] Ultimele { $count } modificări făcute aici nu se găsesc în acest fișier.
   *[other] Ultimele { $count } de modificări făcute aici nu se găsesc în acest fișier.
  } În locul lui stă o copie mai veche sau fișierul book.db-wal nu a fost copiat odată cu el. Înainte de a merge mai departe, puneți la loc fișierul mai nou sau readuceți o copie de siguranță.
place-clock = Ceasul acestui calculator pare greșit: e în urma ultimei modificări, { $last }. După el merg reamintirile și programările.
