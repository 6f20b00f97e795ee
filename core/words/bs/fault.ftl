# Šta nije uspjelo i šta s tim. `fault-rule-…` stoji uz polje.
fault-kept = Ništa drugo u knjizi nije se promijenilo.
fault-retry = Pokušaj ponovo

fault-not-found = Toga više nema u knjizi. Možda je uklonjeno ili spojeno.
fault-conflict = { $what ->
    [demo] Ova knjiga je samo za razgledanje: nema ni lozinku ni kopije. Prvo započnite svoju knjigu.
    [job] Još traje drugi dugi posao. Sačekajte da završi i počnite ponovo.
   *[any] Ovo se ne može poništiti zasebno: u međuvremenu se promijenilo nešto što zavisi od toga.
  }
fault-nothing-to-undo = Nema više šta da se poništi.
fault-locked = Knjiga je zaključana. Otključajte je da nastavite.
fault-wrong-passphrase = { $wait_seconds ->
    [0] To nije lozinka. Pokušajte ponovo.
    [one] To nije lozinka. Možete pokušati ponovo za { $wait_seconds } sekundu.
    [few] To nije lozinka. Možete pokušati ponovo za { $wait_seconds } sekunde.
   *[other] To nije lozinka. Možete pokušati ponovo za { $wait_seconds } sekundi.
  }
fault-wrong-code = { $wait_seconds ->
    [0] Ovaj kod je od druge knjige, ili je poslije njega napravljen noviji.
    [one] Ovaj kod je od druge knjige, ili je poslije njega napravljen noviji. Možete pokušati ponovo za { $wait_seconds } sekundu.
    [few] Ovaj kod je od druge knjige, ili je poslije njega napravljen noviji. Možete pokušati ponovo za { $wait_seconds } sekunde.
   *[other] Ovaj kod je od druge knjige, ili je poslije njega napravljen noviji. Možete pokušati ponovo za { $wait_seconds } sekundi.
  }
fault-wait = { $seconds ->
    [one] Previše pokušaja. Sačekajte { $seconds } sekundu i pokušajte ponovo.
    [few] Previše pokušaja. Sačekajte { $seconds } sekunde i pokušajte ponovo.
   *[other] Previše pokušaja. Sačekajte { $seconds } sekundi i pokušajte ponovo.
  }
fault-not-contacts = U ovom fajlu nema kontakata koji se mogu pročitati. Odaberite .vcf fajl koji je sačuvao telefon.
fault-not-a-calendar = U ovom fajlu nema kalendara koji se može pročitati. Odaberite .ics fajl koji je sačuvao drugi kalendar.
fault-not-a-picture = { $why ->
    [heic] Ova slika je u Appleovom formatu HEIC, koji se ovdje ne može čuvati. Na iPhoneu odaberite Postavke → Kamera → Formati → Najkompatibilnije (Settings → Camera → Formats → Most Compatible); ranija slika stiže kao JPEG kad je pošaljete sebi e-mailom.
    [too_large] Ovaj fajl je veći od 64 MB. Smanjite sliku i dodajte je ponovo.
    [too_many_pixels] Ova slika je veća nego što ijedna kamera snima. Smanjite je na najviše 120 megapiksela i dodajte je ponovo.
    [damaged] Ova slika je prekinuta ili oštećena. Prebacite je još jednom s telefona.
    [unreadable] Ovaj fajl se ne može pročitati. Provjerite je li telefon još povezan, ili sliku prvo kopirajte na ovaj računar.
    [empty] Ovaj fajl je prazan. Prebacite ga još jednom s telefona.
   *[any] Ovo nije slika, kako god da se zove. Primaju se JPEG, PNG i WebP.
  }
fault-not-an-export = { $why ->
    [newer] Ovaj fajl je napravila novija verzija programa Regulars. Instalirajte najnoviju da ga prenesete.
    [damaged] Ovaj fajl je oštećen: jedan dio nije onakav kakav je upisan. Prebacite ga još jednom odakle ste ga uzeli. Ništa nije upisano.
    [unreadable] Ovaj fajl se ne može pročitati. Provjerite je li njegov disk još povezan.
   *[any] Ovaj fajl nije napravio Regulars sa „Ponesi sve“.
  }
fault-picture-is-damaged = Fajl ove slike je oštećen.
fault-book-in-use = Ova knjiga je otvorena u drugom prozoru. Zatvorite je tamo i pokušajte ponovo.
fault-book-is-newer = Ovu knjigu je upisala novija verzija programa Regulars. Instalirajte najnoviju da je otvorite.
fault-book-is-damaged = Jedan dio knjige ne može se pročitati. Prije svega kopirajte njen folder na drugi disk.
fault-disk-full = Disk je pun, zato ovo nije sačuvano. Oslobodite prostor i pokušajte ponovo.
fault-read-only = Tamo gdje je knjiga ne može se ništa upisati, zato ovo nije sačuvano. Provjerite je li disk zaštićen od upisa i smije li ovaj korisnički račun tamo pisati.
fault-disk-fails = Disk na kojem je knjiga ne odgovara kako treba, zato ovo nije sačuvano. Provjerite je li povezan i napravite sigurnosnu kopiju na drugom disku.
fault-not-written = Fajl se tamo nije mogao upisati. Odaberite drugi folder.
fault-no-backup = { $why ->
    [gone] Foldera s kopijama nema. Priključite njegov disk ili odaberite drugi folder.
    [refused] U folder s kopijama ne smije se pisati. Odaberite drugi ili tražite da se dopusti.
    [full] Disk s kopijama je pun. Oslobodite prostor na njemu ili odaberite drugi folder.
    [no_room] Na disku ovog računara nema mjesta za kopiju knjige. Oslobodite prostor.
    [unlike] U folder s kopijama nije stiglo ono što je poslano. Možda je pokvaren disk ili kabl: odaberite drugi folder.
    [damaged] Oštećena je sama knjiga, zato kopija nije napravljena; ranije su kakve su i bile. Provjerite knjigu u postavkama.
   *[any] Folder s kopijama ne odgovara kako treba. Odaberite drugi folder.
  }
fault-no-keyring = Spremište ključeva ovog računara ne odgovara, zato u njemu ništa nije mijenjano. Otključajte ga, ili provjerite postoji li, i ponovo pokrenite Regulars.
fault-no-autostart = Ovaj računar ne dopušta da se Regulars pokrene s njim. Ništa nije promijenjeno.
fault-bad-request = Ovaj ekran i knjiga se ne razumiju. Zatvorite Regulars i otvorite ga ponovo.
fault-bug = Došlo je do greške u samom programu i ovo nije sačuvano. U dnevniku uz to stoji broj { $id }.
fault-unreachable = Knjiga se ne javlja. Zatvorite Regulars i otvorite ga ponovo.
fault-unknown = Ovo je odbijeno ({ $kind }) i nije sačuvano. Pokušajte ponovo.

fault-rule-required = Popunite ovo.
fault-rule-too-long = Predugo je.
fault-rule-too-long-detail = Predugo je. Znakova najviše: { $detail }.
fault-rule-too-short = Prekratko je.
fault-rule-too-short-detail = Prekratko je. Znakova najmanje: { $detail }.
fault-rule-too-many = Previše ih je.
fault-rule-too-many-detail = Previše ih je. Najviše: { $detail }.
fault-rule-not-a-day = Takav dan ne postoji.
fault-rule-not-a-time = Takvo vrijeme ne postoji.
fault-rule-not-a-phone = Ovo ne liči na broj telefona.
fault-rule-not-an-address = Ovo ne liči na e-mail adresu.
fault-rule-in-the-past = Taj dan je prošao. Odaberite kasniji.
fault-rule-in-the-future = Taj dan još nije došao. Odaberite raniji.
fault-rule-out-of-range = Takav broj nije moguć.
fault-rule-out-of-range-detail = Broj mora biti u rasponu { $detail }.
fault-rule-from-after-to = Kraj je prije početka.
fault-rule-overlaps = U to vrijeme je drugi termin.
fault-rule-overlaps-detail = U to vrijeme je drugi termin: { $detail }.
fault-rule-outside-hours = To je izvan radnog vremena.
fault-rule-outside-hours-detail = To je izvan radnog vremena: { $detail }.
fault-rule-day-off = To je slobodan dan.
fault-rule-unknown = Taj izbor nije poznat. Odaberite drugi.
fault-rule-already = To već postoji.
fault-rule-other-state = U međuvremenu se promijenilo i sada nije moguće.
fault-rule-needs-next = Odaberite sljedeći termin ili recite šta dolazi umjesto njega: podsjetnik, pauza ili bez sljedećeg.
fault-rule-archived = Ovo je u arhivi. Prvo vratite odande, ili odaberite drugo.
fault-rule-unlike = To nije ono što stoji na papiru.
fault-rule-needs-consent = Ovo nije dopustila. Prvo je pitajte.
fault-rule-needs-consent-detail = { $detail ->
    [photo_show] Nije dopustila da se njene slike pokazuju u salonu. Prvo je pitajte: na njenom kartonu, pod „Sigurno i dopušteno“.
    [photo_post] Nije dopustila da se njene slike objavljuju. Prvo je pitajte: na njenom kartonu, pod „Sigurno i dopušteno“.
   *[any] Nije dopustila da se čuvaju njene slike. Prvo je pitajte: na njenom kartonu, pod „Sigurno i dopušteno“.
  }
fault-rule-unknown-place = U ovom tekstu zagrada nije zatvorena.
fault-rule-unknown-place-detail = U ovom tekstu nema mjesta „{ $detail }“. Mjesta koja postoje navedena su ispod.
fault-rule-other = Ovako se to ne može sačuvati.
fault-rule-not-hers = Ova majstorica to ne radi.
fault-rule-not-hers-detail = Ova majstorica ne radi: { $detail }.
fault-rule-room-full = Prostorija je tada puna.
fault-rule-room-full-detail = Prostorija je puna: { $detail }. Odaberite drugo vrijeme ili drugu prostoriju.
fault-rule-none-free = Nijedan od ovih termina nije slobodan.
fault-rule-last-one = Mora ostati bar jedna majstorica.
fault-rule-still-booked = Ovdje klijentice još imaju termine. Prvo ih pomjerite.
fault-rule-still-booked-detail = Termini koji su ovdje još zakazani: { $detail }. Prvo ih pomjerite.
fault-not-kept = Tako daleko unazad izmjene se više ne čuvaju.
fault-rule-needs-decision = Za ovo treba važeći alergotest. Upišite šta je odlučeno.
fault-rule-needs-decision-detail = { $detail }: treba važeći alergotest. Upišite šta je odlučeno, pri zakazivanju ili završavanju.
