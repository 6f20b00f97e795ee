# Postavke: posao, usluge, radno vrijeme, izgled, prečice.
settings-business = Vi i Vaš posao
settings-services = Usluge
settings-hours = Majstorice i sati
settings-days-off = Slobodni dani
settings-look = Izgled i jezik
settings-keys = Prečice
settings-about = O programu
settings-save = Sačuvaj
settings-back = Vrati kako je bilo
settings-kept = Što ste upisali još je ovdje.
settings-to-tell = { $count ->
    [one] { $what }. Treba javiti: { $count } klijentica.
    [few] { $what }. Treba javiti: { $count } klijentice.
   *[other] { $what }. Treba javiti: { $count } klijentica.
  }
settings-untold = { $count ->
    [100] Sto klijentica ili više još ne zna šta se promijenilo.
    [one] { $count } klijentica još ne zna šta se promijenilo.
    [few] { $count } klijentice još ne znaju šta se promijenilo.
   *[other] { $count } klijentica još ne zna šta se promijenilo.
  }
settings-untold-open = Pogledaj kome javiti

settings-business-saved = Sačuvano: Vi i Vaš posao
settings-trade-hint = Od ovoga zavisi koje se početne usluge nude. Vaše usluge ostaju kakve jesu.
settings-zone-hint = Kad se promijeni, zakazani termini ostaju u svoj sat.
settings-currency-hint = Brojevi u cijenama ostaju isti.
settings-remind-at = Podsjetnici stižu u
settings-remind-at-hint = Rođendani, javljanja nakon termina i one koje su na redu.
settings-follow-up = Pitati kako joj se sviđa nakon
settings-follow-up-hint = Kad je otišla bez sljedećeg termina. Usluga može reći drugačije.
settings-late = Otkazivanje je kasno ako ostaje manje od
settings-late-hint = Računa se unazad od termina. Na kartonu piše koliko puta je bilo kasno.
settings-toast-names = Prikaži imena klijentica u obavijestima
settings-toast-names-hint = Kad je isključeno, obavijest kaže samo da neko čeka. Bilješke se u njoj nikad ne prikazuju.

unit-days = { $count ->
    [one] dan
    [few] dana
   *[other] dana
  }
unit-hours = h
unit-minutes = min

look-language = Jezik
look-language-hint = Mijenja se odmah, i na zaključanoj knjizi.
look-theme = Tema
look-theme-hint = „Kao na računaru“ prati dan i noć Vašeg sistema.
look-system = Kao na računaru
look-light = Svijetlo
look-dark = Tamno

hours-off = Slobodan dan
hours-add = Dodaj radno vrijeme
hours-break = Dodaj pauzu
hours-from = { $day }, od
hours-to = { $day }, do
hours-remove = { $day }: ukloni { $from }–{ $to }
hours-half = Upišite i početak i kraj.
hours-overlap = Ova vremena se preklapaju.
hours-like-monday = Svi radni dani kao ponedjeljak
hours-nobody = U ovoj knjizi još niko ne radi.

service-about = Usluge iz iste kategorije imaju zajednički ritam.
service-new = Nova usluga
service-add = Dodaj uslugu
service-save = Sačuvaj uslugu
service-leave = Zatvori
service-archive = Ne nudi više
service-restore = Nudi opet
service-gone = Više se ne nude: { $count }
service-added = Usluga dodana: { $name }
service-changed = Usluga sačuvana: { $name }
service-archived = Više se ne nudi: { $name }. U prošlim terminima ostaje.
service-restored = Opet se nudi: { $name }
service-empty = Još nema usluga
service-empty-text = Upišite šta radite: koliko traje, koliko košta i kad opet dolazi. Ili počnite od gotovih usluga iz prakse i prilagodite ih.
service-start = Počni od gotovih usluga: { $trade }
service-starters-added = { $count ->
    [0] Nijedna usluga nije dodana: sve već postoje.
    [one] Dodana { $count } usluga
    [few] Dodane { $count } usluge
   *[other] Dodano { $count } usluga
  }
service-restored-draft = Ovo ste upisali prošli put, a niste sačuvali.
service-start-over = Počni iznova

service-name = Naziv
service-name-example = npr. Dopuna 2D
service-category = Kategorija
service-category-hint = Dopuna i novi set idu zajedno: dolazi zbog trepavica.
service-categories = Kategorije koje već imate
service-minutes = Traje
service-buffer = Zatim razmak
service-buffer-hint = Da se počisti i predahne prije sljedeće.
service-price = Cijena
service-rhythm = Dolazi li po to opet?
service-rhythm-always = Da, u ritmu
service-rhythm-order = Dok traje narudžba
service-rhythm-none = Bez ritma
service-rhythm-always-hint = Po ovim danima knjiga zna ko je na redu.
service-rhythm-order-hint = Za probe: dani se računaju samo dok se narudžba ne preda.
service-rhythm-none-hint = Za skidanje, alergotest ili konsultacije: zbog njih niko ne dolazi na red.
service-from = Opet dolazi nakon
service-to = Najkasnije nakon
service-to-hint = Dok nema svoj ritam.
service-last-fill = Dopuna najkasnije nakon
service-last-fill-hint = Prazno ako nema razlike.
service-becomes = Poslije toga postaje
service-becomes-same = ista usluga
service-becomes-hint = Ako je ponuđeni datum kasniji, upozorava se na razliku u cijeni.
service-follow = Pitati kako joj se sviđa
service-follow-days = Dana dok se ne pita
service-follow-after = nakon termina bez sljedećeg

service-time = { $minutes } + { $buffer }
service-with-order = { $every } dok traje narudžba
service-no-rhythm = bez ritma
service-fill-until = još je dopuna do { $days }. dana
service-asks-after = { $days ->
    [one] pitati nakon { $days } dan
    [few] pitati nakon { $days } dana
   *[other] pitati nakon { $days } dana
  }

keys-single = I pojedinačna slova rade kao prečice
keys-single-hint = F završava termin, N dodaje klijenticu. Dok pišete, ne rade ništa.
keys-single-on = Pojedinačna slova sada rade kao prečice
keys-single-off = Pojedinačna slova sada ne rade ništa
keys-everywhere = Svuda
keys-lists = U listama, bilješkama i prozorčićima
keys-walk = Gore i dolje
keys-open = Otvori
keys-away = Zatvori, a napisano ostaje
keys-save-note = Sačuvaj bilješku
keys-offer = Odaberi predloženo vrijeme
keys-no-offer = Bez sljedećeg termina
keys-leave = Izađi i zadrži skicu

about-version = Verzija { $version }
about-home = Ova knjiga je samo na ovom računaru, šifrirana Vašom lozinkom. Regulars se nigdje ne povezuje.
about-book = Knjiga je ovdje
about-help = Ako Vam neko pomaže
about-help-text = Ovi redovi govore kako program radi. U njima nema imena, brojeva ni foldera.
about-copy = Kopiraj ove redove
about-copied = Kopirano
about-copy-by-hand = Označeno; za kopiranje pritisnite Ctrl C
about-whose = Čiji je to rad
about-licence = Regulars je slobodan program pod licencom MIT ili Apache License 2.0, po Vašem izboru.
about-parts = Fontovi: Inter i Literata (SIL Open Font License 1.1). Ikone: Lucide (ISC). Baza podataka: SQLite (javno dobro) sa SQLCipher (BSD).
about-made-of = Licence svih dijelova
about-made-of-text = Sve od čega je program napravljen. Otvorite red da pročitate licencu.
about-find-part = Traži dio ili licencu
about-found-parts = { $count ->
    [one] { $count } dio
    [few] { $count } dijela
   *[other] { $count } dijelova
}

service-aftercare = Pitati kako drži, dan
service-aftercare-hint = Dani nakon termina, sa zarezima: 1, 14. Prazno za nikad.
service-aftercare-on = pitati kako drži, dan: { $days }
service-redo = Garancija
service-redo-hint = Toliko dugo se besplatno popravlja što ne drži. 0 ako je nema.
service-redo-for = besplatna popravka: { $days } dana
settings-rhythm = Ritam i podsjetnici
settings-rhythm-saved = Pravilo je promijenjeno i sve su iznova pregledane
settings-rhythm-first = Kao na početku
settings-rhythm-when = Na redu, kasni, dugo je nema
settings-rhythm-nag = Koliko često se pita
settings-rhythm-ahead = Nakon termina i uoči nekog dana
settings-percent = %
settings-due-lead-days = Na redu prije svog uobičajenog dana
settings-due-lead-days-hint = Da ima vremena da joj se piše i nađe mjesto.
settings-due-lead-percent = Ali najviše
settings-due-lead-percent-hint = Od njenog uobičajenog razmaka: ko dolazi svake sedmice, nije na redu već nakon dva dana.
settings-late-percent = Kasni od
settings-late-percent-hint = Od njenog uobičajenog razmaka. Ko dolazi neravnomjerno, kasni tek kad prođu i njeni duži razmaci.
settings-lapsed-percent = Dugo je nema od
settings-lapsed-percent-hint = Od njenog uobičajenog razmaka. Od tada je treba vratiti.
settings-here-soon-days = Pita se lično ako ima termin u narednih
settings-here-soon-days-hint = Ionako dolazi, pa joj niko ne piše: stoji u pripremi za termin.
settings-cool-off-days = Na miru nakon javljanja
settings-cool-off-days-hint = Poziv, razgovor ili poruka toliko dugo skriva njen podsjetnik.
settings-attempts = Miruje nakon
settings-attempts-unit = { $count ->
    [one] pokušaj
    [few] pokušaja
   *[other] pokušaja
  }
settings-attempts-hint = Nakon toliko puta bez odgovora niko je više ne pita, sve dok ne pređe u „dugo je nema“.
settings-second-follow-up-days = Pitati opet prije uobičajenog dana
settings-second-follow-up-days-hint = Dok nema termin; nikad prije četvrtog dana nakon termina.
settings-birthday-lead-days = Rođendani i praznici unaprijed
settings-birthday-lead-days-hint = 0 podsjeća na sam dan.
settings-running-out-days = Alergotestovi i garancije unaprijed
settings-running-out-days-hint = Prije nego što isteknu.
settings-contact-minutes = Jedan poziv traje
settings-contact-minutes-hint = Po tome se računa koliko ih stane u „Imam dvanaest minuta“.
settings-quiet-from = Tišina od
settings-quiet-until = Tišina do
settings-rhythm-hours = Kad stižu podsjetnici
settings-rhythm-example = Ko dolazi { $every ->
    [one] svakih { $every } dan
    [few] svaka { $every } dana
   *[other] svakih { $every } dana
  }: na redu je od { $due }. dana, kasni od { $late }. dana, dugo je nema od { $lapsed }. dana.
settings-lapsed-percent-low = „Kasni“ mora doći prije „dugo je nema“: najmanje { $late } %.
settings-quiet-from-hint = Od tada ne iskače nijedna obavijest.
settings-quiet-until-hint = Isti sat dvaput: bez tišine.
service-aftercare-wrong = Dani se pišu brojkama, sa zarezima: 1, 14.
settings-known = Navike i pristanci
settings-keep = Koliko se čuva
settings-check = Provjera knjige
settings-history-years = Izmjene se mogu vratiti unazad
settings-history-years-hint = 0 ih čuva zauvijek. Što stoji u knjizi ostaje, koliko god bilo staro.
unit-years = { $count ->
    [one] godina
    [few] godine
   *[other] godina
  }
service-patch = Traži alergotest
service-patch-lead = Najranije nakon testa
service-patch-lead-hint = Toliko dugo se posmatra koža.
service-patch-days = Važi
service-patch-product = Za ovaj proizvod
service-patch-product-hint = Prazno: za bilo koji. Kad se ovdje upiše drugi proizvod, stari testovi više ne važe.
service-patch-for = alergotest, važi { $days } dana
unit-mm = mm
unit-grams = g
