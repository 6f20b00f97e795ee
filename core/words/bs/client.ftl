# Klijentica: lista svih, njen karton i šta se o njoj može zapisati.
client-count = { $count ->
    [one] { $count } klijentica
    [few] { $count } klijentice
   *[other] { $count } klijentica
  }
client-count-archived = { $count ->
    [one] { $count } u arhivi
    [few] { $count } u arhivi
   *[other] { $count } u arhivi
  }
client-list = Klijentice
client-which = Koje klijentice
client-active = Dolaze
client-archived = Arhiva
client-empty = Ovdje će stajati Vaše klijentice
client-empty-text = Šta vole, o čemu ste pričale i kad opet dolaze.
client-empty-archive = U arhivi nema nikoga
client-empty-archive-text = Koja više ne dolazi, može stajati ovdje: sve o njoj ostaje, ali je na listama i u podsjetnicima nema.
client-bring = Prenesi klijentice
client-next-on = { $day }, { $hour }
client-last-on = bila: { $day }
client-never = još nije bila
client-alerts-more = +{ $count }
client-alerts-heard = Upozorenja: { $alerts }

client-new = Nova klijentica
client-new-about = Dovoljno je ime. Sve ostalo može i kasnije.
client-edit-title = { $name }
client-name = Ime
client-phone = Telefon
client-more = Više o njoj
client-add-open = Dodaj i otvori karton
client-save = Sačuvaj
client-draft-back = Vraćeno je ono što ste ranije upisali.
client-draft-drop = Počni iznova
client-kept = Ono što ste upisali još je ovdje.
client-already = Već u knjizi?
client-already-open = Otvori karton: { $name }
client-already-archived = u arhivi

client-part-self = Kako joj se obraćati
client-address = Obraćanje
client-address-unknown = Još nije pitana
client-address-informal = Na ti
client-address-formal = Na Vi
client-language = Njen jezik
client-language-book = Jezik knjige
client-birthday = Rođendan
client-birthday-hint = Može i bez godine: 14.09.
client-part-reach = Kako joj se javiti
client-channel-kind = Vrsta
client-channel-typed = Broj ili ime
client-channel-label = Napomena
client-channel-label-hint = posao, mamin…
client-channel-consent = Smijemo li pisati?
client-channel-add = Dodaj kontakt
client-channel-remove = Ukloni: { $what }
client-channel-this = ovaj red
client-channel-phone = Telefon
client-channel-email = E-mail
client-channel-telegram = Telegram
client-channel-viber = Viber
client-channel-whatsapp = WhatsApp
client-channel-instagram = Instagram
client-channel-facebook = Facebook
client-channel-signal = Signal
client-channel-other = Drugo
client-consent-yes = Da, rado
client-consent-no = Ne
client-consent-not-asked = Nije pitana
client-consent-closed = ne želi poruke ovdje
client-part-people = Ljudi oko nje
client-person-name = Ime
client-person-relation = Ko je to?
client-person-birthday = Rođendan
client-person-note = Dobro je znati
client-person-add = Dodaj osobu
client-person-remove = Ukloni: { $name }
client-person-this = ovu osobu
client-relation-child = Dijete
client-relation-partner = Partner
client-relation-parent = Mama ili tata
client-relation-sibling = Sestra ili brat
client-relation-friend = Prijateljica
client-relation-other = Drugo
client-part-came = Kako je došla
client-source = Kako je čula za nas
client-source-hint = Instagram, prolazila ulicom, prijateljica…
client-brought-by = Ko ju je doveo
client-brought-by-hint = Upišite nekoliko slova imena klijentice.
client-brought-by-remove = Niko je nije doveo
client-pick-none = Nema nikoga. Provjerite slova.
client-tags = Oznake
client-tags-hint = Enter dodaje oznaku.
client-tag-remove = Ukloni oznaku { $tag }

client-book = Zakaži
client-edit = Promijeni
client-further = Još radnji
client-archive = Premjesti u arhivu
client-restore = Vrati iz arhive
client-waiting = Stavi na listu čekanja…
client-pause = Pravi pauzu…
client-in-archive = U arhivi
client-brings = { $count ->
    [one] dovela { $count }
    [few] dovela { $count }
   *[other] dovela { $count }
  }
client-added = Nova klijentica: { $name }
client-changed = Sačuvano: { $name }
client-archived-now = U arhivi: { $name }
client-restored = Vraćena iz arhive: { $name }
client-gone = Ove klijentice nema u knjizi
client-gone-text = Možda je upis poništen ili izbrisan. Sve ostale nalazi pretraga.
client-all = Sve klijentice

client-alert-add = Dodaj upozorenje
client-alert-edit = Promijeni upozorenje: { $alert }
client-alert-new-title = Šta se mora znati prije nego što počnete?
client-alert-title = Upozorenje
client-alert-kind = Vrsta
client-alert-words = U nekoliko riječi
client-alert-words-hint = lateks flaster, bez kiselina, drugo tromjesečje…
client-alert-since = Od
client-alert-until = Do
client-alert-until-hint = Zadnji dan kad važi; za alergotest dan kad ističe.
client-alert-save-new = Dodaj upozorenje
client-alert-save = Sačuvaj
client-alert-remove = Ukloni upozorenje
client-alert-added = Dodano upozorenje: { $alert }
client-alert-changed = Promijenjeno upozorenje: { $alert }
client-alert-removed = Uklonjeno upozorenje: { $alert }

client-people = Ljudi i datumi
client-people-empty = Njen rođendan i rođendani njene djece stajat će ovdje, da ih se sjetite na vrijeme.
client-people-add = Dodaj rođendane
client-her-birthday = Njen rođendan
client-date-turns = { $turns ->
    [one] { $what }, puni { $turns } godinu
    [few] { $what }, puni { $turns } godine
   *[other] { $what }, puni { $turns } godina
  }
client-person-of = { $name }, { $relation }
client-of-child = dijete
client-of-partner = partner
client-of-parent = mama ili tata
client-of-sibling = sestra ili brat
client-of-friend = prijateljica
client-of-other = bliska osoba
client-found = Čula za nas
client-reach = Kako joj se javiti
client-reach-empty = Još nema telefona.
client-reach-add = Dodaj telefon
client-writes-in = Jezik: { $language }
client-copy = Kopiraj: { $what }
client-copied = Kopirano: { $what }
client-copy-by-hand = Pritisnite Ctrl C da kopirate: { $what }

client-next = Dalje
client-next-none = Još nema sljedećeg termina.
client-next-change = Promijeni
client-next-move = Pomjeri na drugo vrijeme…
client-ask = Pitati
client-promised = Obećano
client-step = Sljedeći korak
client-due = do: { $day }
client-due-late = kasni: rok je bio { $day }
client-break = Pauza
client-break-until = do: { $day }
client-break-end = Završi pauzu
client-break-title = { $name } pravi pauzu
client-break-about = Do tada nema podsjetnika o njoj; zadnjeg dana opet je na redu.
client-break-until-field = Do
client-break-for = Od čega
client-break-all = Od svega
client-break-reason = Zašto
client-break-save = Upiši pauzu
client-break-added = Upisana pauza do: { $day }.
client-break-ended = Pauza je završena.

client-rhythm = Ritam
client-rhythm-empty = Nakon prvog termina ovdje će se vidjeti njen ritam.
client-rhythm-gaps = Dana između termina: { $gaps }
client-rhythm-gaps-now = Dana između termina: { $gaps }; sada { $days }
client-visits = { $count ->
    [one] { $count } termin
    [few] { $count } termina
   *[other] { $count } termina
  }
client-this-year = { $sum } ove godine
client-missed = { $count ->
    [one] { $count } put nije došla
    [few] { $count } puta nije došla
   *[other] { $count } puta nije došla
  }
client-cancelled = { $count ->
    [one] { $count } otkazan
    [few] { $count } otkazana
   *[other] { $count } otkazanih
  }
client-cancelled-late = { $all } (kasno: { $late })
client-cancelled-by-us = otkazale smo: { $count }
client-rebooked = zakazala odmah: { $times } od { $of }
client-here-now = Sada je tu…
client-next-series = Ponavlja se: slijede i drugi
client-message = Poruka
client-alert-severity = Koliko je ozbiljno
client-alert-source = Ko to kaže
client-alert-source-hint = ona sama, nalaz ljekara, vidjele smo…
client-employer = Gdje radi
client-employer-short = Radi
client-discount = Popust na koji ima pravo
client-discount-hint = Kartica, dogovor. Ko ga ima, ne lovi popuste.
client-source-usual = Uobičajeni izvori
client-sources = Instagram | Google | Prijateljica | Prolazila ulicom | Poklon-bon
client-family = Ko je koga doveo
client-family-short = Dovela
client-family-more = i još { $count }
