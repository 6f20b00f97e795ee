# Sigurnosne kopije: gdje idu, kako je prošla zadnja, i kako se knjiga vraća iz kopije.
settings-backup = Sigurnosne kopije
backup-none = Ova knjiga još nema sigurnosnu kopiju. Ako se računar izgubi ili mu se pokvari disk, nema više ni knjige.
backup-advice = USB stick, drugi disk ili folder koji dijelite s drugim računarom. Sve u njemu zaključano je kao i sama knjiga.
backup-choose = Odaberi folder…
backup-choose-other = Drugi folder…
backup-stop = Ne pravi više kopije
backup-stopped = Kopije se više ne prave; one koje postoje ostaju gdje jesu
backup-in = Idu u
backup-good = Zadnja dobra: { $at }
backup-good-none = Tamo još nema nijedne.
backup-same-disk = Ovaj folder je na istom disku kao i knjiga. Ako se disk pokvari, nema ni knjige ni kopija.
backup-damaged = { $count ->
    [one] Oštećena je { $count } slika iz knjige i nije se mogla kopirati; dobra ostaje u ranijoj kopiji.
    [few] Oštećene su { $count } slike iz knjige i nisu se mogle kopirati; dobre ostaju u ranijim kopijama.
   *[other] Oštećeno je { $count } slika iz knjige i nisu se mogle kopirati; dobre ostaju u ranijim kopijama.
  }
backup-now = Napravi kopiju sada
backup-running = Pravi se kopija
backup-done = Kopija je napravljena i odande ponovo pročitana.
backup-cancelled = Zaustavljeno; ranije kopije su kakve su i bile.
backup-failed-at = { $at }: { $why }
backup-inside = Ovo je folder same knjige. Odaberite neki na drugom disku.
backup-no-folder = Tog foldera više nema. Odaberite drugi.
backup-minutes = Razmak između dvije, najmanje
backup-minutes-hint = Poslije rada, i samo ako se nešto promijenilo. Čuvaju se zadnje za 12 dana, 10 sedmica i 9 mjeseci.
backup-minutes-saved = Promijenjeno koliko se često prave kopije

backup-today-old = { $days ->
    [one] Zadnja dobra kopija stara je { $days } dan.
    [few] Zadnja dobra kopija stara je { $days } dana.
   *[other] Zadnja dobra kopija stara je { $days } dana.
  }
backup-today-none = Ova knjiga nema sigurnosnu kopiju.
backup-today-full = Disk je pun: ima mjesta još samo za nekoliko izmjena. Oslobodite prostor.
backup-today-open = Sigurnosne kopije

restore-title = Vraćanje knjige iz kopije
restore-about = Vraćena knjiga dolazi na mjesto sadašnje, koja se čuva još tri mjeseca.
restore-open = Vrati iz kopije…
restore-start = Vrati knjigu iz sigurnosne kopije…
restore-choose = Odaberi folder s kopijama…
restore-choose-about = Folder koji ste odabrali za kopije, na sticku, disku ili računaru gdje se nalazi.
restore-choose-other = Iz drugog foldera…
restore-which = Koju?
restore-from = Kopije u: { $folder }
restore-empty = U ovom folderu nema kopija
restore-empty-text = Odaberite folder u koji su išle: onaj u kojem je folder „Regulars-…“.
restore-replaced = Knjige koje su ustupile mjesto
restore-kept-until = čuva se do: { $on }
restore-look = Pogledaj šta je u njoj
restore-megabytes = { $size } MB
restore-secret = Ova kopija zaključana je svojom lozinkom: onom koju je knjiga imala kad je kopija napravljena.
restore-pass = Njena lozinka
restore-by-code = Otvori kodom za oporavak
restore-by-pass = Otvori lozinkom
restore-in-it = U kopiji
restore-in-now = U sadašnjoj knjizi
restore-clients = Klijentice
restore-visits = Termini
restore-changed = Zadnja izmjena
restore-lost = Seže do: { $at }. Što je upisano poslije, u njoj nema.
restore-missing = { $count ->
    [one] U ovoj kopiji nedostaje { $count } fajl sa slikom.
    [few] U ovoj kopiji nedostaju { $count } fajla sa slikama.
   *[other] U ovoj kopiji nedostaje { $count } fajlova sa slikama.
  }
restore-new-pass = Otvorena je kodom za oporavak, pa dobija novu lozinku.
restore-go = Vrati ovu knjigu
restore-back = Odaberi drugu
restore-running = Knjiga se vraća
restore-running-about = Dok ne bude cijela i otvorena, sadašnja knjiga ostaje kakva jeste.
restore-cancelled = Zaustavljeno; ništa se nije promijenilo.
restore-done = Knjiga je opet kakva je bila: { $at }
restore-remove = Ukloni…
restore-remove-sure = Ukloniti ovu knjigu zauvijek? Poslije se više ne može vratiti.
restore-remove-go = Ukloni
restore-removed = Uklonjeno
restore-remove-keep = Zadrži

# Oštećena knjiga i dva puta dalje.
rescue-open = Jedan dio ove knjige više se ne može pročitati
rescue-open-text = Ono što vidite još se čita i s tim se može raditi. Možda disk otkazuje: vratite knjigu iz kopije, ili sačuvajte u novu sve što se može pročitati. Oštećena ostaje u svakom slučaju.
rescue-backup = Vrati iz kopije…
rescue-backup-about = Sve do dana kad je napravljena. Što je upisano poslije, u njoj nema.
rescue-salvage = Sačuvaj što se može pročitati…
rescue-salvage-about = Sve što je u fajlu još na svom mjestu, i ono što je upisano nakon zadnje kopije; ostalo se gradi iz historije same knjige, dokle ona seže.

salvage-title = Sačuvaj što se može pročitati
salvage-about = Knjiga se čita stranicu po stranicu, preskače se oštećeno, i upisuje se u novu pored nje. Preko oštećene knjige ništa se ne upisuje.
salvage-begin = Počni
salvage-running = Knjiga se čita stranicu po stranicu
salvage-cancelled = Zaustavljeno; ništa se nije promijenilo.
salvage-kind = Šta
salvage-count = Sačuvano
salvage-clients = Klijentice
salvage-visits = Termini
salvage-notes = Bilješke
salvage-photos = Slike
salvage-more = Sve ostalo
salvage-pages = { $unread ->
    [0] Sve stranice fajla su pročitane: { $pages }.
    [one] Ne može se pročitati { $unread } stranica fajla, od { $pages }.
    [few] Ne mogu se pročitati { $unread } stranice fajla, od { $pages }.
   *[other] Ne može se pročitati { $unread } stranica fajla, od { $pages }.
  }
salvage-rebuilt = { $count ->
    [one] { $count } zapis obnovljen je iz historije knjige.
    [few] { $count } zapisa obnovljena su iz historije knjige.
   *[other] { $count } zapisa obnovljeno je iz historije knjige.
  }
salvage-lost = { $count ->
    [0] Sve za što se zna da je bilo u njoj, tu je.
    [one] Zna se da nedostaje { $count } zapis.
    [few] Zna se da nedostaju { $count } zapisa.
   *[other] Zna se da nedostaje { $count } zapisa.
  }
salvage-take = Nastavi sa sačuvanom knjigom
salvage-taken = Sačuvana knjiga je na svom mjestu; oštećena se čuva tri mjeseca
