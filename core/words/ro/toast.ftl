# Ce apare pe ecran. Nicio notiță, niciun telefon, iar un nume numai dacă permite proprietara.
toast-open = Deschide
toast-done = Gata
toast-snooze = Amână până mâine
toast-a-client = O clientă

toast-nudge-title = Agenda e încuiată
toast-nudge-body = { $count ->
    [one] { $count } clientă așteaptă
    [few] { $count } cliente așteaptă
   *[other] { $count } de cliente așteaptă
  }

toast-many-title = { $count ->
    [one] { $count } reamintire pentru azi
    [few] { $count } reamintiri pentru azi
   *[other] { $count } de reamintiri pentru azi
  }
toast-many-names = { $names }
toast-many-names-more = { $more ->
    [one] { $names } și încă { $more }
    [few] { $names } și încă { $more }
   *[other] { $names } și încă { $more }
  }
toast-many-due = { $count ->
    [one] { $count } de chemat
    [few] { $count } de chemat
   *[other] { $count } de chemat
  }
toast-many-lapsed = { $count ->
    [one] { $count } de recâștigat
    [few] { $count } de recâștigat
   *[other] { $count } de recâștigat
  }
toast-many-follow-ups = { $count ->
    [one] { $count } a plecat fără programare
    [few] { $count } au plecat fără programare
   *[other] { $count } au plecat fără programare
  }
toast-many-greetings = { $count ->
    [one] { $count } urare
    [few] { $count } urări
   *[other] { $count } de urări
  }
toast-many-promises = { $count ->
    [one] { $count } promisiune
    [few] { $count } promisiuni
   *[other] { $count } de promisiuni
  }
toast-many-aftercare = { $count ->
    [one] { $count } de întrebat cum rezistă
    [few] { $count } de întrebat cum rezistă
   *[other] { $count } de întrebat cum rezistă
  }
toast-many-running-out = { $count ->
    [one] la { $count } expiră ceva
    [few] la { $count } expiră ceva
   *[other] la { $count } expiră ceva
  }
toast-many-complaints = { $count ->
    [one] { $count } nemulțumire
    [few] { $count } nemulțumiri
   *[other] { $count } de nemulțumiri
  }
toast-many-confirmations = { $count ->
    [one] { $count } programare de confirmat pentru mâine
    [few] { $count } programări de confirmat pentru mâine
   *[other] { $count } de programări de confirmat pentru mâine
  }
toast-many-free = { $count ->
    [one] { $count } reamintire proprie
    [few] { $count } reamintiri proprii
   *[other] { $count } de reamintiri proprii
  }

toast-follow-up-title = De întrebat cum e
toast-follow-up-body = { $who } a plecat fără programarea următoare. Întrebați cum îi place și propuneți o oră.

toast-promise-title = O promisiune de îndeplinit
toast-promise-body = { $who } așteaptă ce i s-a promis.

toast-birthday-title = Zi de naștere
toast-birthday-today = { $who } își serbează azi ziua de naștere.
toast-birthday-tomorrow = { $who } își serbează mâine ziua de naștere.
toast-birthday-soon = { $days ->
    [one] { $who } are ziua de naștere peste { $days } zi.
    [few] { $who } are ziua de naștere peste { $days } zile.
   *[other] { $who } are ziua de naștere peste { $days } de zile.
  }
toast-birthday-past = { $who } a avut ziua de naștere. Mai bine o urare târzie decât niciuna.
toast-person-today = { $who }: cineva drag ei are azi ziua de naștere.
toast-person-tomorrow = { $who }: cineva drag ei are mâine ziua de naștere.
toast-person-soon = { $days ->
    [one] { $who }: cineva drag ei are ziua de naștere peste { $days } zi.
    [few] { $who }: cineva drag ei are ziua de naștere peste { $days } zile.
   *[other] { $who }: cineva drag ei are ziua de naștere peste { $days } de zile.
  }
toast-person-past = { $who }: cineva drag ei a avut ziua de naștere.

toast-due-title = E momentul pentru o programare
toast-due-body = { $since ->
    [one] { $who } e de chemat: ultima vizită, acum { $since } zi.
    [few] { $who } e de chemat: ultima vizită, acum { $since } zile.
   *[other] { $who } e de chemat: ultima vizită, acum { $since } de zile.
  }
toast-late-title = A ieșit din ritm
toast-late-body = { $days ->
    [one] { $who } întârzie de { $days } zi.
    [few] { $who } întârzie de { $days } zile.
   *[other] { $who } întârzie de { $days } de zile.
  }
toast-lapsed-title = N-a mai venit de mult
toast-lapsed-body = { $since ->
    [one] { $who } a fost aici ultima dată acum { $since } zi.
    [few] { $who } a fost aici ultima dată acum { $since } zile.
   *[other] { $who } a fost aici ultima dată acum { $since } de zile.
  }

toast-feast-title = O sărbătoare pe care o ține
toast-feast-body = { $who } s-ar bucura de o urare.

toast-aftercare-title = Cum rezistă?
toast-aftercare-body = { $days ->
    [1] { $who } a fost aici ieri. Întrebați cum se simte.
    [one] { $who } a fost aici acum { $days } zi. Întrebați cum se simte.
    [few] { $who } a fost aici acum { $days } zile. Întrebați cum rezistă.
   *[other] { $who } a fost aici acum { $days } de zile. Întrebați cum rezistă.
  }
toast-redo-title = Expiră o garanție
toast-redo-body = { $days ->
    [0] { $who }: ce nu rezistă se mai reface gratuit doar azi.
    [one] { $who }: ce nu rezistă se mai reface gratuit încă { $days } zi.
    [few] { $who }: ce nu rezistă se mai reface gratuit încă { $days } zile.
   *[other] { $who }: ce nu rezistă se mai reface gratuit încă { $days } de zile.
  }
toast-patch-title = Expiră un test de alergie
toast-patch-body = { $days ->
    [0] { $who }: mai e valabil doar azi.
    [one] { $who }: mai e valabil { $days } zi.
    [few] { $who }: mai e valabil { $days } zile.
   *[other] { $who }: mai e valabil { $days } de zile.
  }
toast-complaint-title = O nemulțumire așteaptă
toast-complaint-body = { $who } așteaptă un răspuns.
toast-confirm-title = O programare mâine
toast-confirm-body = { $who } nu a confirmat încă.
toast-win-back-title = Pasul următor dintr-un plan
toast-win-back-body = { $who } e de recâștigat: azi e ceva de făcut.
toast-free-title = Ați cerut o reamintire
toast-free-body = { $who }: fișa spune despre ce.
