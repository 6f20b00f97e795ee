# Lista de așteptare și orele libere pe care le-ar putea lua cineva.
waiting-title = Lista de așteptare
waiting-empty = Nu așteaptă nimeni
waiting-empty-text = Aici va fi cine ar vrea să vină mai devreme sau n-a găsit nimic liber. Când se eliberează o oră, e propusă prima.
waiting-add = Adaugă pe listă
waiting-add-title = Cine așteaptă un loc liber?
waiting-add-save = Pune pe listă
waiting-save = Salvează
waiting-about = E propusă imediat ce se eliberează o oră ca aceasta.
waiting-added = { $name } e pe lista de așteptare.
waiting-changed = Salvat: { $name }
waiting-removed = { $name } nu mai așteaptă.
waiting-remove = Scoate
waiting-book = Programează…
waiting-service = Serviciu
waiting-service-choose = Alegeți un serviciu
waiting-master = La cine
waiting-master-any = La oricine
waiting-from = De la
waiting-until-field = Până la
waiting-weekdays = Zile care îi convin
waiting-weekdays-hint = Niciuna aleasă: orice zi.
waiting-part = Partea zilei
waiting-part-any = La orice oră
waiting-part-morning = dimineața
waiting-part-afternoon = după-amiaza
waiting-part-evening = seara
waiting-words = Cu vorbele ei
waiting-words-hint = orice înainte de 20…
waiting-said = „{ $words }”
waiting-until = până la { $day }
waiting-span = { $from } – { $until }
waiting-instead = programată { $at }, ar veni mai devreme

waiting-gaps = Liber azi și mâine
waiting-gaps-none = Nu e liber nimic destul de lung.
waiting-gap = { $from } – { $to }, { $duration }
waiting-would-fit = { $count ->
    [0] încă nimeni de întrebat
    [one] { $count } s-ar potrivi
    [few] { $count } s-ar potrivi
   *[other] { $count } s-ar potrivi
  }
waiting-fits = Cine s-ar potrivi
waiting-fits-none = Nimeni nu se potrivește la ora aceasta
waiting-fits-none-text = Cine așteaptă sau e de chemat are nevoie de mai mult timp sau de altă zi.
waiting-why-waiting = așteaptă
waiting-why-late = întârzie
waiting-why-due = de chemat
waiting-why-lapsed = întârzie mult
waiting-book-at = Programează: { $at }
waiting-booked = { $name } e programată: { $at }.
waiting-other = Altcineva…
