# Un apel, o discuție sau un mesaj și ce a ieșit; clientele plecate și de ce.
contact-log = Notează un apel sau un mesaj…
contact-title = { $name }: un apel sau un mesaj
contact-how = Cum
contact-how-call = Apel
contact-how-talk = Discuție
contact-how-sms = SMS
contact-how-whatsapp = WhatsApp
contact-how-viber = Viber
contact-how-telegram = Telegram
contact-how-email = E-mail
contact-how-other = Altfel
contact-outcome = Ce a ieșit
contact-outcome-opened = deschis, neconfirmat
contact-outcome-sent = trimis
contact-outcome-talked = am vorbit
contact-outcome-booked = vine
contact-outcome-not-now = nu acum
contact-outcome-no-answer = nu răspunde
contact-outcome-moved-away = s-a mutat
contact-outcome-refused = a cerut să n-o căutăm

# Ce se alege după un apel.
contact-choice-talked = Am vorbit
contact-choice-sent = Trimis
contact-choice-booked = Vine
contact-choice-not-now = Nu acum
contact-choice-no-answer = Nu răspunde
contact-choice-moved-away = S-a mutat
contact-choice-refused = A cerut să n-o căutăm
contact-opened-in = deschis în { $way }, neconfirmat

contact-until = Nu înainte de
contact-until-day = nu înainte de { $day }
contact-until-soon = Alegere rapidă
contact-until-weeks = peste { $weeks } săpt.
contact-words = Ce ați vorbit
contact-save = Notează
contact-save-book = Notează și programează…
contact-logged = Notat: { $name }, { $what }
contact-follows = { $days ->
    [0] Poate fi chemată din nou imediat.
    [1] Nu o cheamă nimeni timp de o zi.
    [one] Nu o cheamă nimeni timp de { $days } zi.
    [few] Nu o cheamă nimeni timp de { $days } zile.
   *[other] Nu o cheamă nimeni timp de { $days } de zile.
  }
contact-follows-booked = Urmează imediat programarea ei.
contact-follows-until = Nu o cheamă nimeni înainte de { $day }.
contact-follows-tomorrow = Reamintirea revine mâine.
contact-follows-done = Reamintirea e gata.
contact-follows-promise = Promisiunea rămâne până e îndeplinită.
contact-follows-complaint = Nemulțumirea rămâne până e rezolvată.
contact-follows-not-now = Nu o cheamă nimeni înainte de ziua aceea.
contact-follows-moved-away = E trecută la plecate; nu mai apare la reamintiri.
contact-follows-refused = De acum niciun ecran nu mai propune să i se scrie.
contact-sent-now = Trimis
contact-remove = Șterge
contact-removed = Șters din povestea ei

contact-gone = Plecată…
contact-gone-title = { $name } nu mai vine
contact-gone-why = De ce
contact-gone-save = Trece-o la plecate
contact-gone-done = { $name } e trecută la plecate
contact-gone-back = Totuși n-a plecat
contact-gone-back-done = { $name } e din nou clientă
contact-gone-of = { $category }: plecată, { $why }
contact-gone-all = Plecată: { $why }
contact-gone-times = ore nepotrivite
contact-gone-not-listened = n-am ascultat-o
contact-gone-let-down = am dezamăgit-o
contact-gone-no-bond = nu s-a atașat de noi
contact-gone-fell-behind = am rămas în urmă
contact-gone-nobody-called = nu a chemat-o nimeni
contact-gone-price = prețul
contact-gone-moved-away = s-a mutat
contact-gone-break = o vreme nu mai face
contact-gone-other = altceva

contact-refuse = A cerut să n-o căutăm
contact-refuse-done = { $name }: nu i se mai scrie
contact-allow = Poate fi căutată din nou
contact-allow-done = { $name }: i se poate scrie din nou
contact-change = Modifică ce ați vorbit…
contact-changed = Modificat
