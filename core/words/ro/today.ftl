# Azi: ziua, rezumatul clientei următoare, cine e de chemat.
today-day = Ziua, de dimineață până seara
today-span = { $from } – { $to }
today-whose = Ale cui vizite
today-mine = Ale mele
today-all = Toate
today-free = liber
today-rebooked = revine pe { $day }
today-no-show = nu a venit
today-cancelled = anulată
today-here = e aici acum
today-now = acum

today-brief-here = E aici acum, până la { $time }
today-brief-next = Urmează { $when }
today-brief-ahead = { $span } · { $when }
today-brief-now = E ora ei · { $span }
today-brief-begun = A început { $when } · { $span }
today-brief-late = Trebuia să înceapă { $when } · { $span }
today-brief-done = Încheiată · { $span }
today-brief-cancelled = Anulată · { $span }
today-brief-no-show = Nu a venit · { $span }

today-visit = Azi
today-last = Data trecută
today-talked = Am vorbit despre
today-ask = De întrebat azi
today-promised = Ați promis
today-promised-by = până la { $day }
today-step = Pasul următor
today-likes = Preferințe
today-avoid = De evitat: { $words }
today-dates = Date
today-date-hers = Ziua ei de naștere
today-date-person = { $person } ({ $relation })
today-date-turns = { $age ->
    [one] împlinește { $age } an
    [few] împlinește { $age } ani
   *[other] împlinește { $age } de ani
  }
today-next = Programarea următoare
today-rebook = De propus
today-rebook-free = Liber: { $when }

today-start = Începe vizita
today-finish = Încheie vizita
today-open-card = Deschide fișa
today-move = Mută
today-more = Mai multe

today-due = Așteaptă un semn
today-due-all = Toate reamintirile: { $count }
today-due-many = Toate, peste { $count }
today-book = Fă o programare
today-empty = Azi nu e programată nimeni
today-empty-text = Aici va fi ziua, de dimineață până seara, cu orele libere dintre vizite.
today-quiet = O zi liberă
today-quiet-text = O zi bună ca să le scrieți celor care așteaptă un semn.
today-fresh-text = Înainte de fiecare vizită veți citi aici ce e de întrebat, ce îi place și ce ați promis. Începeți cu cele pe care le știți.
today-all-done = Asta a fost ziua
today-all-done-text = Alegeți din stânga o vizită ca să o recitiți.
today-lists = Liste
today-photos = Ultimele poze
