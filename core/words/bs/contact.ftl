# Poziv, razgovor ili poruka i šta je od toga bilo; klijentice koje su otišle i zašto.
contact-log = Upiši poziv ili poruku…
contact-title = { $name }: poziv ili poruka
contact-how = Kako
contact-how-call = Poziv
contact-how-talk = Razgovor
contact-how-sms = SMS
contact-how-whatsapp = WhatsApp
contact-how-viber = Viber
contact-how-telegram = Telegram
contact-how-email = E-mail
contact-how-other = Drugačije
contact-outcome = Šta je od toga bilo
contact-outcome-opened = otvoreno, nije potvrđeno
contact-outcome-sent = poslano
contact-outcome-talked = razgovarale
contact-outcome-booked = dolazi
contact-outcome-not-now = ne sada
contact-outcome-no-answer = ne javlja se
contact-outcome-moved-away = odselila
contact-outcome-refused = ne želi da joj se javljamo

# Šta se bira nakon poziva.
contact-choice-talked = Razgovarale smo
contact-choice-sent = Poslano
contact-choice-booked = Dolazi
contact-choice-not-now = Ne sada
contact-choice-no-answer = Ne javlja se
contact-choice-moved-away = Odselila
contact-choice-refused = Ne želi da joj se javljamo
contact-opened-in = otvoreno: { $way }, nije potvrđeno

contact-until = Ne prije
contact-until-day = ne prije: { $day }
contact-until-soon = Brzi izbor
contact-until-weeks = za { $weeks } sedm.
contact-words = Šta je rekla
contact-save = Upiši
contact-save-book = Upiši i zakaži…
contact-logged = Upisano: { $name }, { $what }
contact-follows = { $days ->
    [0] Smije se pozvati odmah.
    [one] { $days } dan je niko ne poziva da dođe.
    [few] { $days } dana je niko ne poziva da dođe.
   *[other] { $days } dana je niko ne poziva da dođe.
  }
contact-follows-booked = Odmah zatim zakazuje se njen sljedeći termin.
contact-follows-until = Niko je ne poziva do: { $day }.
contact-follows-tomorrow = Vraća se sutra.
contact-follows-done = Ovaj podsjetnik je gotov.
contact-follows-promise = Obećanje ostaje dok se ne ispuni.
contact-follows-complaint = Reklamacija ostaje dok se ne riješi.
contact-follows-not-now = Niko je ne poziva prije tog dana.
contact-follows-moved-away = Upisuje se da je otišla; na nju se više ne podsjeća.
contact-follows-refused = Od sada nijedan ekran neće predložiti da joj se piše.
contact-sent-now = Poslano
contact-remove = Ukloni
contact-removed = Uklonjeno iz priče

contact-gone = Više ne dolazi…
contact-gone-title = { $name } više ne dolazi
contact-gone-why = Zašto
contact-gone-save = Upiši da je otišla
contact-gone-done = Upisano da je otišla: { $name }
contact-gone-back = Ipak dolazi
contact-gone-back-done = { $name } je opet klijentica
contact-gone-of = { $category }: otišla, { $why }
contact-gone-all = Otišla: { $why }
contact-gone-times = nezgodni termini
contact-gone-not-listened = nismo je slušale
contact-gone-let-down = iznevjerile smo je
contact-gone-no-bond = nismo se zbližile
contact-gone-fell-behind = zaostale smo
contact-gone-nobody-called = niko je nije zvao
contact-gone-price = cijena
contact-gone-moved-away = odselila
contact-gone-break = želi predah
contact-gone-other = drugo

contact-refuse = Ne želi da joj se javljamo
contact-refuse-done = { $name }: niko joj više ne piše
contact-allow = Opet joj se smije javiti
contact-allow-done = { $name }: opet joj se smije pisati
contact-change = Promijeni šta je rekla…
contact-changed = Promijenjeno
