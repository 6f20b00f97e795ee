# Gotovi tekstovi za klijenticu, na njenom jeziku i u njenom obraćanju. Ona ih čita u svom mesindžeru.
# Oblik: informal (ti) ili formal (Vi).
message-moved = { $form ->
    [informal] Zdravo, { $name }. Moramo pomjeriti tvoj termin. Novo vrijeme: { $at } (bilo je: { $was }). Javi ako ti to ne odgovara.
   *[formal] Dobar dan, { $name }. Moramo pomjeriti Vaš termin. Novo vrijeme: { $at } (bilo je: { $was }). Molimo Vas da javite ako Vam to ne odgovara.
  }
message-master = { $form ->
    [informal] Zdravo, { $name }. Na tvom terminu ({ $at }) radit će { $master }. Javi ako ti to ne odgovara.
   *[formal] Dobar dan, { $name }. Na Vašem terminu ({ $at }) radit će { $master }. Molimo Vas da javite ako Vam to ne odgovara.
  }
message-cancelled = { $form ->
    [informal] Zdravo, { $name }. Žao mi je, moramo otkazati tvoj termin: { $was }. Da ti nađem drugi?
   *[formal] Dobar dan, { $name }. Žao nam je, moramo otkazati Vaš termin: { $was }. Možemo li Vam ponuditi drugi?
  }
message-price = { $form ->
    [informal] Zdravo, { $name }. Promijenila se cijena. Tvoj termin ({ $at }, { $services }): { $price } umjesto { $was }. Javi ako ti to ne odgovara.
   *[formal] Dobar dan, { $name }. Promijenila se cijena. Vaš termin ({ $at }, { $services }): { $price } umjesto { $was }. Molimo Vas da javite ako Vam to ne odgovara.
  }
message-hours = { $form ->
    [informal] Zdravo, { $name }. Promijenilo nam se radno vrijeme i tvoj termin ({ $at }) više ne ide. Kad bi ti odgovaralo drugo vrijeme?
   *[formal] Dobar dan, { $name }. Promijenilo nam se radno vrijeme i Vaš termin ({ $at }) više nije moguć. Molimo Vas da javite koje bi Vam drugo vrijeme odgovaralo.
  }
message-confirm = { $form ->
    [informal] Zdravo, { $name }. Vidimo se { $near ->
        [tomorrow] sutra: { $at }
       *[any] na terminu: { $at }
      } ({ $services }). Dolaziš li?
   *[formal] Dobar dan, { $name }. Očekujemo Vas { $near ->
        [tomorrow] sutra: { $at }
       *[any] na terminu: { $at }
      } ({ $services }). Molimo Vas da potvrdite dolazak.
  }
message-gap = { $form ->
    [informal] Zdravo, { $name }. Oslobodio se termin: { $at } ({ $services }). Želiš li doći?
   *[formal] Dobar dan, { $name }. Oslobodio se termin: { $at } ({ $services }). Da li Vam odgovara?
  }
message-moment = { $day }, { $time }

# Oko teksta, na ekranu.
message-to = Piši: { $name }
message-text = Tekst
message-text-in = Tekst, jezik: { $language }
message-again = Počni iznova
message-ways = Kako joj pisati
message-none = Odavde joj se ne može pisati. Kopirajte tekst ili joj recite kad je vidite.
message-sms = SMS
message-call = Pozovi
message-copy = Kopiraj
message-copied-for = Tekst je kopiran: zalijepite ga u { $way }.
message-copy-by-hand = Pritisnite Ctrl C da kopirate tekst.
message-no-app = Na ovom računaru nema programa koji otvara { $way }. Tekst je zato kopiran.
message-no-app-call = Na ovom računaru nema programa za pozive. Njen broj: { $number }

# Šta se kaže kad je tekst otišao.
message-opened = Otvoreno: { $way }. Je li poslano?
message-copied-ask = Tekst je kopiran. Je li poslan?
message-left-ask = Je li poslano?
message-sent = Poslano
message-sent-done = Označeno kao poslano: { $name }
message-not-sent = Nije poslano
message-opened-only = Upisano kao otvoreno, nije poslano: { $name }

# Kome bismo pisale same. Offer: yes kad je predloženo vrijeme. Vrijeme stoji iza dvotačke, da na njegovom mjestu može stajati
# i „kad ti odgovara“: vlasnica mijenja riječi, a mjesto ostaje.
message-whenever = { $form ->
    [informal] kad ti odgovara
   *[formal] kad Vam odgovara
  }
message-follow-up = { $form ->
    [informal] Zdravo, { $name }. Kako ti se sviđa? { $offer ->
        [yes] Da ti čuvam termin: { $at }?
       *[no] Javi kad bi ti odgovaralo da opet dođeš.
      }
   *[formal] Dobar dan, { $name }. Nadamo se da Vam se rezultat sviđa. { $offer ->
        [yes] Da Vam čuvamo termin: { $at }?
       *[no] Molimo Vas da javite kad bi Vam odgovaralo da opet dođete.
      }
  }
message-second-follow-up = { $form ->
    [informal] Zdravo, { $name }. Uskoro je opet vrijeme za termin. { $offer ->
        [yes] Da ti čuvam termin: { $at }?
       *[no] Kad bi ti odgovaralo da dođeš?
      }
   *[formal] Dobar dan, { $name }. Uskoro je opet vrijeme za termin. { $offer ->
        [yes] Da Vam čuvamo termin: { $at }?
       *[no] Kad bi Vam odgovaralo da dođete?
      }
  }
message-due = { $form ->
    [informal] Zdravo, { $name }. Opet je vrijeme za termin: { $services }. { $offer ->
        [yes] Dođi: { $at }. Odgovara li ti?
       *[no] Kad bi ti odgovaralo da dođeš?
      }
   *[formal] Dobar dan, { $name }. Opet je vrijeme za termin: { $services }. { $offer ->
        [yes] Rado ćemo Vas vidjeti: { $at }. Da li Vam odgovara?
       *[no] Kad bi Vam odgovaralo da dođete?
      }
  }
message-lapsed = { $form ->
    [informal] Zdravo, { $name }. Dugo se nismo vidjele, nadam se da si dobro. { $offer ->
        [yes] Baš bih te voljela opet vidjeti: { $at }. Da ti čuvam termin?
       *[no] Baš bih te voljela opet vidjeti, kad god ti odgovara.
      }
   *[formal] Dobar dan, { $name }. Dugo se nismo vidjeli, nadamo se da ste dobro. { $offer ->
        [yes] Rado bismo Vas opet vidjeli: { $at }. Da Vam čuvamo termin?
       *[no] Rado bismo Vas opet vidjeli, kad god Vam odgovara.
      }
  }
message-birthday = { $form ->
    [informal] Sretan rođendan, { $name }! Sve najbolje i godina puna malih radosti.
   *[formal] Sretan rođendan, { $name }! Želimo Vam sve najbolje i godinu punu malih radosti.
  }
message-person-birthday = { $form ->
    [informal] Zdravo, { $name }. { $person } slavi rođendan: čestitam od srca! Lijepo vam bilo zajedno.
   *[formal] Dobar dan, { $name }. { $person } slavi rođendan: čestitamo od srca! Želimo Vam lijep zajednički dan.
  }
message-feast = { $form ->
    [informal] { $greeting }, { $name }! Sve najljepše tebi i tvojima.
   *[formal] { $greeting }, { $name }! Želimo sve najljepše Vama i Vašima.
  }
# Which: praznik; own je njen vlastiti, po imenu.
message-feast-greeting = { $which ->
    [new_year] Sretna Nova godina
    [orthodox_christmas] Sretan Božić
    [womens_day] Sretan 8. mart
    [easter] Sretan Uskrs
    [orthodox_easter] Sretan Vaskrs
    [eid_fitr] Bajram šerif mubarek olsun
    [eid_adha] Bajram šerif mubarek olsun
    [christmas] Sretan Božić
   *[own] Sretan praznik ({ $feast })
  }
message-aftercare = { $form ->
    [informal] Zdravo, { $name }. Je li sve u redu nakon termina ({ $services })? Javi ako nešto nije kako treba.
   *[formal] Dobar dan, { $name }. Je li sve u redu nakon termina ({ $services })? Molimo Vas da javite ako nešto nije kako treba.
  }
message-redo-ending = { $form ->
    [informal] Zdravo, { $name }. Je li sve kako treba ({ $services })? Ako nije, besplatna popravka važi do: { $until }. Samo mi piši.
   *[formal] Dobar dan, { $name }. Je li sve kako treba ({ $services })? Ako nije, besplatna popravka važi do: { $until }. Samo nam pišite.
  }
message-patch-test = { $form ->
    [informal] Zdravo, { $name }. Tvoj alergotest ističe: { $until }. Svrati na novi, traje nekoliko minuta.
   *[formal] Dobar dan, { $name }. Vaš alergotest ističe: { $until }. Molimo Vas da svratite na novi, traje nekoliko minuta.
  }
message-promise = { $form ->
    [informal] Zdravo, { $name }. Ne zaboravljam obećano: { $words }
   *[formal] Dobar dan, { $name }. Ne zaboravljamo obećano: { $words }
  }
message-complaint = { $form ->
    [informal] Zdravo, { $name }. Žao mi je što nije kako treba. Kad možeš doći da to popravim?
   *[formal] Dobar dan, { $name }. Žao nam je što nije kako treba. Kad biste mogli doći da to popravimo?
  }
message-win-back = { $form ->
    [informal] Zdravo, { $name }. Baš bih te voljela opet vidjeti: { $words }
   *[formal] Dobar dan, { $name }. Rado bismo Vas opet vidjeli: { $words }
  }
message-free = { $form ->
    [informal] Zdravo, { $name }, { $words }
   *[formal] Dobar dan, { $name }, { $words }
  }
