# O clientă: lista tuturor, fișa ei și ce se poate scrie despre ea.
client-count = { $count ->
    [one] { $count } clientă
    [few] { $count } cliente
   *[other] { $count } de cliente
  }
client-count-archived = { $count ->
    [one] { $count } în arhivă
    [few] { $count } în arhivă
   *[other] { $count } în arhivă
  }
client-list = Cliente
client-which = Care cliente
client-active = Actuale
client-archived = Arhivă
client-empty = Aici vor fi clientele
client-empty-text = Cu ce le place, ce ați vorbit și când vin din nou.
client-empty-archive = Nu e nimeni în arhivă
client-empty-archive-text = Cine nu mai vine poate sta aici, cu tot ce se știe despre ea, în afara listelor și a reamintirilor.
client-bring = Adu clientele
client-next-on = { $day }, { $hour }
client-last-on = ultima pe { $day }
client-never = încă nu a venit
client-alerts-more = +{ $count }
client-alerts-heard = Alerte: { $alerts }

client-new = Clientă nouă
client-new-about = Ajunge un nume. Restul poate veni mai târziu.
client-edit-title = { $name }
client-name = Nume
client-phone = Telefon
client-more = Mai multe despre ea
client-add-open = Adaugă și deschide fișa
client-save = Salvează
client-draft-back = Ce ați scris înainte e din nou aici.
client-draft-drop = Ia-o de la capăt
client-kept = Ce ați scris e încă aici.
client-already = E deja în agendă?
client-already-open = Deschide fișa: { $name }
client-already-archived = în arhivă

client-part-self = Cum i se vorbește
client-address = Adresare
client-address-unknown = Încă neîntrebată
client-address-informal = Pe „tu”
client-address-formal = Pe „dumneavoastră”
client-language = Limba ei
client-language-book = Limba agendei
client-birthday = Ziua de naștere
client-birthday-hint = Merge și fără an: 14.09.
client-part-reach = Cum dați de ea
client-channel-kind = Fel
client-channel-typed = Număr sau nume
client-channel-label = Precizare
client-channel-label-hint = serviciu, al mamei…
client-channel-consent = Îi putem scrie?
client-channel-add = Adaugă un contact
client-channel-remove = Șterge: { $what }
client-channel-this = rândul acesta
client-channel-phone = Telefon
client-channel-email = E-mail
client-channel-telegram = Telegram
client-channel-viber = Viber
client-channel-whatsapp = WhatsApp
client-channel-instagram = Instagram
client-channel-facebook = Facebook
client-channel-signal = Signal
client-channel-other = Altul
client-consent-yes = Da, cu drag
client-consent-no = Nu
client-consent-not-asked = Neîntrebată
client-consent-closed = aici nu vrea mesaje
client-part-people = Cei din jurul ei
client-person-name = Nume
client-person-relation = Cine e?
client-person-birthday = Ziua de naștere
client-person-note = Bine de știut
client-person-add = Adaugă pe cineva
client-person-remove = Șterge: { $name }
client-person-this = persoana aceasta
client-relation-child = Copil
client-relation-partner = Partener
client-relation-parent = Părinte
client-relation-sibling = Frate sau soră
client-relation-friend = Dintre prieteni
client-relation-other = Altcineva
client-part-came = Cum a venit
client-source = De unde ne știe
client-source-hint = Instagram, din drum, o prietenă…
client-brought-by = Cine a adus-o
client-brought-by-hint = Scrieți câteva litere din numele unei cliente.
client-brought-by-remove = Nu a adus-o nimeni
client-pick-none = Nu s-a găsit nimeni. Verificați literele.
client-tags = Etichete
client-tags-hint = Enter adaugă eticheta.
client-tag-remove = Șterge eticheta { $tag }

client-book = Programează
client-edit = Modifică
client-further = Mai multe
client-archive = Mută în arhivă
client-restore = Scoate din arhivă
client-waiting = Pune pe lista de așteptare…
client-pause = Ia o pauză…
client-in-archive = În arhivă
client-brings = { $count ->
    [one] a adus { $count }
    [few] a adus { $count }
   *[other] a adus { $count }
  }
client-added = Clientă nouă: { $name }
client-changed = Salvat: { $name }
client-archived-now = În arhivă: { $name }
client-restored = Din nou printre cliente: { $name }
client-gone = Clienta aceasta nu e în agendă
client-gone-text = Poate că adăugarea ei a fost anulată sau clienta a fost ștearsă. Căutarea le găsește pe toate celelalte.
client-all = Toate clientele

client-alert-add = Adaugă o alertă
client-alert-edit = Modifică alerta: { $alert }
client-alert-new-title = Ce trebuie văzut înainte de a o atinge?
client-alert-title = Alertă
client-alert-kind = Fel
client-alert-words = În câteva cuvinte
client-alert-words-hint = bandă cu latex, fără acizi, trimestrul doi…
client-alert-since = Din
client-alert-until = Până la
client-alert-until-hint = Ultima zi în care e valabilă; la un test de alergie, ziua în care expiră.
client-alert-save-new = Adaugă alerta
client-alert-save = Salvează
client-alert-remove = Șterge alerta
client-alert-added = Alertă adăugată: { $alert }
client-alert-changed = Alertă modificată: { $alert }
client-alert-removed = Alertă ștearsă: { $alert }

client-people = Oameni și date
client-people-empty = Ziua ei de naștere și ale copiilor vor fi aici la timp, ca să nu fie uitate.
client-people-add = Adaugă zile de naștere
client-her-birthday = Ziua ei de naștere
client-date-turns = { $turns ->
    [one] { $what }, împlinește { $turns } an
    [few] { $what }, împlinește { $turns } ani
   *[other] { $what }, împlinește { $turns } de ani
  }
client-person-of = { $name }, { $relation }
client-of-child = copil
client-of-partner = partener
client-of-parent = părinte
client-of-sibling = frate sau soră
client-of-friend = dintre prieteni
client-of-other = cineva apropiat
client-found = De unde ne știe
client-reach = Cum dați de ea
client-reach-empty = Încă fără telefon.
client-reach-add = Adaugă un telefon
client-writes-in = Limba: { $language }
client-copy = Copiază { $what }
client-copied = Copiat: { $what }
client-copy-by-hand = Apăsați Ctrl C pentru a copia: { $what }

client-next = Urmează
client-next-none = Încă fără programarea următoare.
client-next-change = Modifică
client-next-move = Mută la altă oră…
client-ask = De întrebat
client-promised = Promis
client-step = Pasul următor
client-due = până { $day }
client-due-late = întârzie, era până la { $day }
client-break = Pauză
client-break-until = până la { $day }
client-break-end = Încheie pauza
client-break-title = { $name } ia o pauză
client-break-about = Până atunci nu o cheamă nimeni; în ultima zi e din nou de chemat.
client-break-until-field = Până la
client-break-for = De la ce
client-break-all = De la toate
client-break-reason = De ce
client-break-save = Notează pauza
client-break-added = Pauză notată, până la { $day }.
client-break-ended = Pauză încheiată.

client-rhythm = Ritm
client-rhythm-empty = După prima vizită se va vedea aici ritmul ei.
client-rhythm-gaps = Zile între vizite: { $gaps }
client-rhythm-gaps-now = Zile între vizite: { $gaps }; acum { $days }
client-visits = { $count ->
    [one] { $count } vizită
    [few] { $count } vizite
   *[other] { $count } de vizite
  }
client-this-year = { $sum } anul acesta
client-missed = { $count ->
    [1] a lipsit o dată
    [one] a lipsit de { $count } ori
    [few] a lipsit de { $count } ori
   *[other] a lipsit de { $count } de ori
  }
client-cancelled = { $count ->
    [one] { $count } anulată
    [few] { $count } anulate
   *[other] { $count } anulate
  }
client-cancelled-late = { $all } ({ $late } târziu)
client-cancelled-by-us = anulate de noi: { $count }
client-rebooked = programată din nou: { $times } din { $of }
client-here-now = E aici acum…
client-next-series = Se repetă: urmează altele
client-message = Mesaj
client-alert-severity = Cât de gravă e
client-alert-source = Cine o spune
client-alert-source-hint = ea, o scrisoare medicală, ce am văzut…
client-employer = Unde lucrează
client-employer-short = Lucrează la
client-discount = Reducere la care are dreptul
client-discount-hint = Un card, o înțelegere. Cine are una nu vânează reduceri.
client-source-usual = De unde ne știu de obicei
client-sources = Instagram | Google | O prietenă | Din drum | Card cadou
client-family = Cine pe cine a adus
client-family-short = A adus
client-family-more = și încă { $count }
