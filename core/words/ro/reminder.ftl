# Cui să i se scrie sau pe cine să sunați și de ce.
reminder-title = Reamintiri
reminder-list = Cine așteaptă un semn
reminder-empty = Nu așteaptă nimeni
reminder-empty-text = Zile de naștere, întrebări după vizită, promisiuni și cliente ieșite din ritm vor apărea aici la timpul lor.
reminder-more = Se văd { $shown } din { $total }. Celelalte vin pe măsură ce răspundeți la acestea.
reminder-snoozed = Amânate
reminder-snoozed-until = amânată până { $day }
reminder-key-open = deschide fișa
reminder-key-book = alege ora
reminder-key-snooze = amână
reminder-key-done = gata
reminder-of = { $name }: { $what }

reminder-book = Alege ora
reminder-snooze = Amână
reminder-done = Gata
reminder-done-kept = Îndeplinit
reminder-done-asked = Întrebat
reminder-done-step = Pasul următor…
reminder-open-card = Deschide fișa
reminder-bring-back = Readu
reminder-tomorrow = Pe mâine
reminder-in-three-days = Peste 3 zile, { $day }
reminder-next-week = Peste o săptămână, { $day }
reminder-another-day = În altă zi…
reminder-until = Amână până la
reminder-until-save = Amână
reminder-until-save-day = Amână până { $day }
reminder-put-off = Amânată până { $day }: { $name }
reminder-answered = Gata: { $name }, { $what }
reminder-back = Din nou pe listă: { $name }

reminder-follow-up = De întrebat cum e
reminder-follow-up-reason = Pe { $day } nu s-a programat din nou: „{ $reason }”.
reminder-follow-up-plain = A venit pe { $day } și nu s-a programat din nou. Întrebați cum îi place și propuneți o oră.
reminder-follow-up-services = { $services }, { $day }. Întrebați cum îi place și propuneți o oră.
reminder-birthday = Zi de naștere { $when }
reminder-birthday-was = Ziua de naștere a fost { $when }
reminder-turns = { $age ->
    [one] { $day }, împlinește { $age } an
    [few] { $day }, împlinește { $age } ani
   *[other] { $day }, împlinește { $age } de ani
  }
reminder-turned = { $age ->
    [one] { $day }, a împlinit { $age } an
    [few] { $day }, a împlinit { $age } ani
   *[other] { $day }, a împlinit { $age } de ani
  }
reminder-person-birthday = { $person }: zi de naștere { $when }
reminder-person-birthday-was = { $person }: ziua de naștere a fost { $when }
reminder-person-turns = { $age ->
    [one] { $person } ({ $relation }) împlinește { $age } an pe { $day }
    [few] { $person } ({ $relation }) împlinește { $age } ani pe { $day }
   *[other] { $person } ({ $relation }) împlinește { $age } de ani pe { $day }
  }
reminder-person-turned = { $age ->
    [one] { $person } ({ $relation }) a împlinit { $age } an pe { $day }
    [few] { $person } ({ $relation }) a împlinit { $age } ani pe { $day }
   *[other] { $person } ({ $relation }) a împlinit { $age } de ani pe { $day }
  }
reminder-person-on = { $person } ({ $relation }) are ziua de naștere pe { $day }
reminder-person-was-on = { $person } ({ $relation }) a avut ziua de naștere pe { $day }
reminder-relation-child = copilul ei
reminder-relation-partner = partenerul ei
reminder-relation-parent = părintele ei
reminder-relation-sibling = fratele sau sora ei
reminder-relation-friend = dintre prietenii ei
reminder-relation-other = cineva apropiat
reminder-promise = Ați promis
reminder-promise-late = { $days ->
    [one] Promisiune întârziată cu { $days } zi
    [few] Promisiune întârziată cu { $days } zile
   *[other] Promisiune întârziată cu { $days } de zile
  }
reminder-promise-by = „{ $words }”, până la { $day }
reminder-here-today = Vine azi la { $time }
reminder-here = De întrebat la vizită: { $day }, { $time }
reminder-reach = { $number } · { $kinds }

reminder-last = ultima dată: { $services }, { $day }
reminder-last-day = ultima vizită pe { $day }

reminder-write = Scrie
reminder-more-acts = Mai multe
reminder-drop = Scoate…
reminder-drop-title = { $name }: scoateți reamintirea?
reminder-drop-about = { $what }: nu va mai reveni.
reminder-drop-why = De ce o scoateți
reminder-drop-save = Scoate
reminder-dropped = Scoasă: { $name }
reminder-kept-done = Promisiune îndeplinită: { $name }
reminder-asked-done = Întrebat: { $name }
reminder-key-write = scrie
reminder-key-log = notează un apel
reminder-no-contact = a cerut să n-o căutăm
reminder-at = la { $time }
reminder-second = De întrebat a doua oară
reminder-second-text = A plecat pe { $day } fără programare și de atunci nu s-a programat.
reminder-lapsed = De recâștigat
reminder-feast = { $feast }: { $when }
reminder-feast-was = { $feast }: a fost { $when }
reminder-feast-text = { $day }. O sărbătoare pe care o ține.
reminder-aftercare = Cum rezistă?
reminder-aftercare-text = { $services }, { $day }: de întrebat cum rezistă în ziua { $days }.
reminder-redo = Garanție până la { $day }
reminder-redo-text = { $services }, { $day }: până atunci, ce nu rezistă se reface gratuit.
reminder-patch = Test de alergie până la { $day }
reminder-patch-text = { $words }. Fără unul nou, vizita următoare rămâne fără test.
reminder-complaint = Îi datorați un răspuns
reminder-complaint-text = Nemulțumire din { $day }: { $words }
reminder-complaint-offered = Propus: { $words }
reminder-confirm = Programare mâine
reminder-confirm-text = { $services } la { $time }, încă neconfirmată.
reminder-win-back = Pasul următor
reminder-win-back-text = { $step }
reminder-win-back-offer = Propunere: { $offer }
reminder-free = Reamintire
reminder-twelve = Am câteva minute
reminder-new = Reamintește-mi…
reminder-new-title = Reamintire despre o clientă
reminder-new-of = Reamintire despre { $name }
reminder-new-client = Clientă
reminder-new-client-remove = Alege altă clientă
reminder-new-words = Despre ce
reminder-new-on = Când
reminder-new-clock = La o oră anume
reminder-new-clock-hint = Gol: odată cu celelalte reamintiri, dimineața.
reminder-new-save = Reamintește-mi
reminder-new-done = Reamintire: { $name }, { $day }
reminder-whose = Ale cui reamintiri
reminder-mine = Ale mele
reminder-answered-title = Rezolvate de curând
reminder-answered-done = gata
reminder-answered-dropped = scoasă
reminder-answered-why = de ce: { $why }
reminder-solve = Rezolvată…
reminder-solve-title = Cum s-a rezolvat: { $name }
reminder-solve-words = Ce s-a făcut
reminder-solve-save = Rezolvată
reminder-solved = Rezolvată: { $name }
reminder-kind-follow-up = întrebare după vizită
reminder-kind-second-follow-up = a doua întrebare după vizită
reminder-kind-birthday = zi de naștere
reminder-kind-person-birthday = ziua cuiva apropiat
reminder-kind-feast = sărbătoare
reminder-kind-rhythm = ritmul ei
reminder-kind-lapsed = recâștigare
reminder-kind-promise = promisiune
reminder-kind-aftercare = cum rezistă
reminder-kind-redo-ending = garanție
reminder-kind-patch-test = test de alergie
reminder-kind-complaint = nemulțumire
reminder-kind-confirmation = confirmare
reminder-kind-win-back = pasul următor
reminder-kind-free = reamintire
feast-new-year = Anul Nou
feast-orthodox-christmas = Crăciunul pe rit vechi
feast-womens-day = Ziua Femeii
feast-easter = Paștele catolic
feast-orthodox-easter = Paștele ortodox
feast-eid-fitr = Ramazan Bairam
feast-eid-adha = Kurban Bairam
feast-christmas = Crăciunul
