# Zaključana knjiga i čime se otvara.
lock-about = Otvara je samo Vaša lozinka.
lock-pass = Lozinka
lock-open = Otvori knjigu
lock-opening = Otvara se…
lock-again = Sada možete pokušati ponovo.
lock-forgotten = Zaboravljena lozinka?

recover-title = Otvori kodom za oporavak
recover-about = Stoji na papiru koji ste sklonili: sedam grupa po četiri znaka. Zatim odaberite novu lozinku; stara više ne treba.
recover-code = Kod za oporavak
recover-code-hint = Velikim ili malim slovima, s crticama ili bez njih. 0 i O, 1 i I računaju se kao isto.
recover-unlike = Ovo nije cijeli kod: neki znak nedostaje ili je pogrešno pročitan. Uporedite ga s papirom, grupu po grupu.
recover-back = Nazad na lozinku
recover-open = Otvori knjigu

settings-lock = Zaključavanje i lozinka
lock-itself = Kad se zaključava sama
lock-minutes = Kad se ne koristi duže od
lock-minutes-hint = 0 za nikad. Što ste pisali čeka tamo gdje ste stali.
lock-sleeping = I kad računar zaspi ili mu se zaključa ekran
lock-sleeping-hint = Prenos kontakata i drugi dugi poslovi prvo se dovedu do kraja.
lock-itself-saved = Promijenjeno kad se knjiga zaključava sama

pass-about = Znate je samo Vi. Nova važi odmah; sama knjiga ostaje kakva jeste.
pass-change-open = Promijeni…
pass-change = Promjena lozinke
pass-change-about = Ranije kopije knjige i dalje se otvaraju starom.
pass-change-save = Promijeni lozinku
pass-changed = Knjigu sada otvara nova lozinka
pass-now = Sadašnja lozinka
pass-new = Nova lozinka

code-title = Kod za oporavak
code-none = Još ga nema. Ako se lozinka zaboravi, knjigu ne može otvoriti niko, pa ni mi. Kod na papiru, sklonjen tamo gdje držite dokumente, može.
code-made = Napravljen: { $on }. Knjigu može otvoriti ko ima i papir i ovaj računar.
code-open = Napravi kod…
code-open-again = Napravi novi…
code-about-first = Prvo pokažite da je knjiga Vaša.
code-about-again = Dosadašnji kod više neće otvarati knjigu. Prvo pokažite da je knjiga Vaša.
code-about = Vidi se samo sada. Odštampajte ga ili prepišite, i držite ga podalje od ovog računara.
code-spelled = Kod za oporavak: { $code }
code-paper = PDF s kodom može pročitati svako: kad ga odštampate, izbrišite fajl.
code-print = Štampaj…
code-last = Zadnja grupa, s papira
code-last-hint = Da bude sigurno da tamo piše.
code-unlike = To nije zadnja grupa. Uporedite je s kodom iznad.
code-make = Pokaži kod
code-keep = Na papiru je
code-kept = Knjigu sada otvara i kod za oporavak
code-print-alert = Držite ovaj papir podalje od računara. Ko ima oboje, može otvoriti knjigu.
code-print-part = Ako se lozinka zaboravi
code-print-how = Šta uraditi
code-print-how-text = Na zaključanoj knjizi odaberite „Zaboravljena lozinka?“, upišite kod i odaberite novu lozinku.
code-print-where = Do kada
code-print-where-text = Otvara ovu knjigu i njene kopije dok ne napravite novi kod ili ne promijenite ključ.

rekey-title = Novi ključ
rekey-about = Ako je neko mogao kopirati ključ ove knjige, neka se sve zapečati iznova: knjiga i svaka slika. Lozinka ostaje ista.
rekey-begin = Promijeni ključ…
rekey-ask = Traje otprilike koliko i kopiranje knjige. Za to vrijeme možete raditi dalje.
rekey-go = Promijeni ključ
rekey-running = Sve se pečati iznova
rekey-running-about = Knjiga ostaje otvorena. Ako zaustavite, ništa se ne mijenja.
rekey-done = Sve je zapečaćeno novim ključem.
rekey-done-todo = Dosadašnji kod za oporavak više ne otvara knjigu: napravite novi. Ranije kopije i dalje se otvaraju starim ključem, zato izbrišite one koje Vam ne trebaju.
rekey-stopped = Zaustavljeno; knjiga ima isti ključ kao i prije.
rekey-failed = Ključ nije promijenjen, i knjiga je kakva je i bila.
