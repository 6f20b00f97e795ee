# Šta iskače na ekranu. Bez bilješki i telefona, a ime samo ako vlasnica dopusti.
toast-open = Otvori
toast-done = Gotovo
toast-snooze = Odgodi do sutra
toast-a-client = Klijentica

toast-nudge-title = Knjiga je zaključana
toast-nudge-body = { $count ->
    [one] Čeka { $count } klijentica
    [few] Čekaju { $count } klijentice
   *[other] Čeka { $count } klijentica
  }

toast-many-title = { $count ->
    [one] { $count } podsjetnik za danas
    [few] { $count } podsjetnika za danas
   *[other] { $count } podsjetnika za danas
  }
toast-many-names = { $names }
toast-many-names-more = { $more ->
    [one] { $names } i još { $more }
    [few] { $names } i još { $more }
   *[other] { $names } i još { $more }
  }
toast-many-due = { $count ->
    [one] { $count } izvan svog ritma
    [few] { $count } izvan svog ritma
   *[other] { $count } izvan svog ritma
  }
toast-many-lapsed = { $count ->
    [one] { $count } treba vratiti
    [few] { $count } treba vratiti
   *[other] { $count } treba vratiti
  }
toast-many-follow-ups = { $count ->
    [one] { $count } bez sljedećeg termina
    [few] { $count } bez sljedećeg termina
   *[other] { $count } bez sljedećeg termina
  }
toast-many-greetings = { $count ->
    [one] { $count } čestitka
    [few] { $count } čestitke
   *[other] { $count } čestitki
  }
toast-many-promises = { $count ->
    [one] { $count } obećanje
    [few] { $count } obećanja
   *[other] { $count } obećanja
  }
toast-many-aftercare = { $count ->
    [one] pitati kako drži: { $count }
    [few] pitati kako drži: { $count }
   *[other] pitati kako drži: { $count }
  }
toast-many-running-out = { $count ->
    [one] { $count } pred istekom
    [few] { $count } pred istekom
   *[other] { $count } pred istekom
  }
toast-many-complaints = { $count ->
    [one] { $count } reklamacija
    [few] { $count } reklamacije
   *[other] { $count } reklamacija
  }
toast-many-confirmations = { $count ->
    [one] { $count } termin za potvrdu za sutra
    [few] { $count } termina za potvrdu za sutra
   *[other] { $count } termina za potvrdu za sutra
  }
toast-many-free = { $count ->
    [one] { $count } Vaš
    [few] { $count } Vaša
   *[other] { $count } Vaših
  }

toast-follow-up-title = Javi joj se
toast-follow-up-body = { $who } je otišla bez sljedećeg termina. Pitajte kako joj se sviđa i ponudite vrijeme.

toast-promise-title = Vrijeme je za obećano
toast-promise-body = { $who } čeka ono što je obećano.

toast-birthday-title = Rođendan
toast-birthday-today = { $who } danas ima rođendan.
toast-birthday-tomorrow = { $who } sutra ima rođendan.
toast-birthday-soon = { $days ->
    [one] { $who } za { $days } dan ima rođendan.
    [few] { $who } za { $days } dana ima rođendan.
   *[other] { $who } za { $days } dana ima rođendan.
  }
toast-birthday-past = { $who } je imala rođendan. Čestitajte: bolje ikad nego nikad.
toast-person-today = { $who }: njoj bliska osoba danas ima rođendan.
toast-person-tomorrow = { $who }: njoj bliska osoba sutra ima rođendan.
toast-person-soon = { $days ->
    [one] { $who }: njoj bliska osoba za { $days } dan ima rođendan.
    [few] { $who }: njoj bliska osoba za { $days } dana ima rođendan.
   *[other] { $who }: njoj bliska osoba za { $days } dana ima rođendan.
  }
toast-person-past = { $who }: njoj bliska osoba imala je rođendan.

toast-due-title = Vrijeme za ponudu termina
toast-due-body = { $since ->
    [one] { $who } je na redu: zadnji put prije { $since } dan.
    [few] { $who } je na redu: zadnji put prije { $since } dana.
   *[other] { $who } je na redu: zadnji put prije { $since } dana.
  }
toast-late-title = Izvan svog ritma
toast-late-body = { $days ->
    [one] { $who } kasni { $days } dan.
    [few] { $who } kasni { $days } dana.
   *[other] { $who } kasni { $days } dana.
  }
toast-lapsed-title = Dugo je nema
toast-lapsed-body = { $since ->
    [one] { $who } je zadnji put bila prije { $since } dan.
    [few] { $who } je zadnji put bila prije { $since } dana.
   *[other] { $who } je zadnji put bila prije { $since } dana.
  }

toast-feast-title = Praznik koji slavi
toast-feast-body = { $who } bi se obradovala čestitki.

toast-aftercare-title = Kako drži?
toast-aftercare-body = { $days ->
    [1] { $who } je bila jučer. Pitajte kako je.
    [one] { $who } je bila prije { $days } dan. Pitajte kako drži.
    [few] { $who } je bila prije { $days } dana. Pitajte kako drži.
   *[other] { $who } je bila prije { $days } dana. Pitajte kako drži.
  }
toast-redo-title = Garancija ističe
toast-redo-body = { $days ->
    [0] { $who }: što ne drži, besplatno se popravlja samo još danas.
    [one] { $who }: što ne drži, besplatno se popravlja još { $days } dan.
    [few] { $who }: što ne drži, besplatno se popravlja još { $days } dana.
   *[other] { $who }: što ne drži, besplatno se popravlja još { $days } dana.
  }
toast-patch-title = Alergotest ističe
toast-patch-body = { $days ->
    [0] { $who }: važi samo još danas.
    [one] { $who }: važi još { $days } dan.
    [few] { $who }: važi još { $days } dana.
   *[other] { $who }: važi još { $days } dana.
  }
toast-complaint-title = Reklamacija čeka
toast-complaint-body = { $who } čeka odgovor.
toast-confirm-title = Termin sutra
toast-confirm-body = { $who } još nije potvrdila.
toast-win-back-title = Sljedeći korak plana
toast-win-back-body = { $who }: danas ima nešto što treba uraditi da se vrati.
toast-free-title = Tražili ste podsjetnik
toast-free-body = { $who }: na kartonu piše šta.
