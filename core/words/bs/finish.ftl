# Završavanje termina: urađeno, zapamtiti, sljedeći termin.
finish-title = Završi termin
finish-of = Završi termin: { $name }
finish-leave = Nazad na dan
finish-restored = Vraćena je Vaša skica.
finish-start-over = Počni iznova
finish-draft-kept = Skica je sačuvana.
finish-kept = Sve što ste ovdje napisali je sačuvano.
finish-keys-save = { $save } čuva iz bilješke.
finish-keys-times = { $first }–{ $last } bira vrijeme, { $none } nijedno.

finish-choose = Čiji termin je završen?
finish-nobody = Nijedan termin nije u toku
finish-nobody-text = Kad termin počne, na ovu stranicu ide šta je urađeno, šta zapamtiti i kad opet dolazi.
finish-nobody-book = Zakaži termin

finish-done = 1 · Urađeno
finish-price = Cijena: { $service }
finish-remove = Ukloni: { $service }
finish-add-service = Dodaj uslugu
finish-service = { $service } · { $price }
finish-paid = Plaćeno
finish-sum = Usluge ukupno: { $sum }.
finish-paid-by = Kako je plaćeno
finish-paid-by-unsaid = Nije upisano
finish-paid-by-cash = Gotovina
finish-paid-by-card = Kartica
finish-paid-by-transfer = Preko računa

finish-remember = 2 · Zapamtiti
finish-asks = Pitana danas
finish-promises = Obećanje ispunjeno
finish-note = O čemu ste pričale
finish-ask = Pitati sljedeći put
finish-promise = Obećano
finish-promise-due = Do kada
finish-preference-kind = Voli
finish-preference = U nekoliko riječi

finish-next = 3 · Sljedeći termin
finish-none = Vrijeme nije odabrano
finish-booked = Već ima termin. Ne treba ništa više.
finish-no-offers = Za dane kad je na redu nema slobodnog vremena.
finish-no-rhythm = Ova usluga nema uobičajeni razmak, pa se vrijeme ne predlaže.
finish-time = Drugo vrijeme…
finish-time-about = odaberi dan i slobodan sat
finish-remind = Ne sada: podsjeti me
finish-remind-about = pitati je opet nekog dana
finish-remind-on = Pitati je
finish-remind-reason = vraća se poslije 20.
finish-pause = Pravi pauzu
finish-pause-about = do tada joj niko ne piše
finish-pause-until = Do
finish-pause-reason = preko ljeta nije tu
finish-no = Bez sljedećeg termina
finish-no-about = upiše se i više se ne pita
finish-no-reason = seli se u drugi grad
finish-reason = Zašto
finish-reason-words = U nekoliko riječi
finish-why-needed = Odaberite razlog ili ga napišite.

finish-save = Sačuvaj
finish-save-and-book = Sačuvaj i zakaži: { $when }
finish-save-and-remind = Sačuvaj i podsjeti me: { $day }
finish-save-and-pause = Sačuvaj, na pauzi do: { $day }
finish-save-and-no = Sačuvaj bez sljedećeg termina
finish-save-without = Sačuvaj bez zakazivanja…
finish-save-unfinished = Sačuvaj…
finish-without = Sačuvaj bez zakazivanja

finish-without-title = { $name } odlazi bez sljedećeg termina
finish-without-about = Zapišite šta dolazi umjesto njega, da je ne zaboravite.
finish-without-pause = Pravi pauzu…
finish-without-no = Ne želi sljedeći termin…
finish-without-leave = Izađi i zadrži skicu

finish-saved = Završeno: { $name }
finish-saved-and-booked = Završeno: { $name }. Sljedeći termin: { $when }.
finish-saved-and-remind = Završeno: { $name }. Podsjetnik: { $day }.
finish-saved-and-pause = Završeno: { $name }. Na pauzi do: { $day }.
finish-saved-and-no = Završeno: { $name }. Bez sljedećeg termina.
