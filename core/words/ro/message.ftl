# Texte gata scrise pentru o clientă, în limba ei și cu adresarea ei. Le citește în mesagerie.
# Forma: informal (tu) sau formal (dumneavoastră).
message-moved = { $form ->
    [informal] Bună, { $name }! A trebuit să mut programarea ta. Ora nouă: { $at } (era: { $was }). Scrie-mi dacă nu îți convine.
   *[formal] Bună ziua, { $name }! A trebuit să mutăm programarea dumneavoastră. Ora nouă: { $at } (era: { $was }). Vă rugăm să ne scrieți dacă nu vă convine.
  }
message-master = { $form ->
    [informal] Bună, { $name }! Programarea ta ({ $at }) va fi cu { $master }. Scrie-mi dacă nu îți convine.
   *[formal] Bună ziua, { $name }! Programarea dumneavoastră ({ $at }) va fi cu { $master }. Vă rugăm să ne scrieți dacă nu vă convine.
  }
message-cancelled = { $form ->
    [informal] Bună, { $name }! Îmi pare rău, trebuie să anulez programarea ta: { $was }. Îți caut altă oră?
   *[formal] Bună ziua, { $name }! Ne pare rău, trebuie să anulăm programarea dumneavoastră: { $was }. Vă putem propune altă oră?
  }
message-price = { $form ->
    [informal] Bună, { $name }! S-a schimbat un preț. Programarea ta, { $at }, { $services }: { $price } în loc de { $was }. Scrie-mi dacă nu îți convine.
   *[formal] Bună ziua, { $name }! S-a schimbat un preț. Programarea dumneavoastră, { $at }, { $services }: { $price } în loc de { $was }. Vă rugăm să ne scrieți dacă nu vă convine.
  }
message-hours = { $form ->
    [informal] Bună, { $name }! Mi s-a schimbat programul și ora ta nu se mai potrivește: { $at }. Când ți-ar conveni să vii?
   *[formal] Bună ziua, { $name }! Ni s-a schimbat programul și ora dumneavoastră nu se mai potrivește: { $at }. Vă rugăm să ne scrieți ce altă oră v-ar conveni.
  }
message-confirm = { $form ->
    [informal] Bună, { $name }! Te aștept { $near ->
        [tomorrow] mâine, { $at }
       *[other] { $at }
      } ({ $services }). Vii?
   *[formal] Bună ziua, { $name }! Vă așteptăm { $near ->
        [tomorrow] mâine, { $at }
       *[other] { $at }
      } ({ $services }). Vă rugăm să confirmați că veniți.
  }
message-gap = { $form ->
    [informal] Bună, { $name }! S-a eliberat un loc: { $at } ({ $services }). Îl vrei?
   *[formal] Bună ziua, { $name }! S-a eliberat un loc: { $at } ({ $services }). V-ar conveni?
  }
message-moment = { $day }, { $time }

# În jurul textului, pe ecran.
message-to = Scrie: { $name }
message-text = Text
message-text-in = Text, limba: { $language }
message-again = Textul inițial
message-ways = Pe unde i se poate scrie
message-none = De aici nu i se poate scrie. Copiați textul sau spuneți-i când o vedeți.
message-sms = SMS
message-call = Sună
message-copy = Copiază
message-copied-for = Textul e copiat: lipiți-l în { $way }.
message-copy-by-hand = Apăsați Ctrl C pentru a copia textul.
message-no-app = Nicio aplicație de pe acest calculator nu deschide { $way }. Textul e copiat.
message-no-app-call = Nicio aplicație de pe acest calculator nu sună. Numărul ei: { $number }

# Ce se spune după ce textul a plecat.
message-opened = Deschis în { $way }. A fost trimis?
message-copied-ask = Textul e copiat. A fost trimis?
message-left-ask = A fost trimis?
message-sent = Trimis
message-sent-done = Marcat ca trimis: { $name }
message-not-sent = Netrimis
message-opened-only = Notat ca deschis, netrimis: { $name }

# Cui am scrie de la noi. Offer: yes când se propune o oră. Ora stă după două puncte, ca în locul ei să poată sta și
# „când îți convine”: proprietara schimbă cuvintele și păstrează locul.
message-whenever = { $form ->
    [informal] când îți convine
   *[formal] când vă convine
  }
message-follow-up = { $form ->
    [informal] Bună, { $name }! Cum ți se pare rezultatul? { $offer ->
        [yes] Îți păstrez un loc: { $at }?
       *[no] Scrie-mi când ai vrea să vii din nou.
      }
   *[formal] Bună ziua, { $name }! Sperăm că vă place rezultatul. { $offer ->
        [yes] Vă putem păstra un loc: { $at }?
       *[no] Vă rugăm să ne scrieți când ați dori să veniți din nou.
      }
  }
message-second-follow-up = { $form ->
    [informal] Bună, { $name }! Se apropie timpul pentru o nouă vizită. { $offer ->
        [yes] Îți păstrez un loc: { $at }?
       *[no] Când ai vrea să vii?
      }
   *[formal] Bună ziua, { $name }! Se apropie timpul pentru o nouă vizită. { $offer ->
        [yes] Vă putem păstra un loc: { $at }?
       *[no] Când ați dori să veniți?
      }
  }
message-due = { $form ->
    [informal] Bună, { $name }! E din nou timpul pentru { $services }. { $offer ->
        [yes] Te aștept cu drag: { $at }. Îți convine?
       *[no] Când ai vrea să vii?
      }
   *[formal] Bună ziua, { $name }! E din nou timpul pentru { $services }. { $offer ->
        [yes] Vă așteptăm cu drag: { $at }. V-ar conveni?
       *[no] Când v-ar conveni să veniți?
      }
  }
message-lapsed = { $form ->
    [informal] Bună, { $name }! Nu ne-am mai văzut de ceva vreme, sper că ești bine. { $offer ->
        [yes] Mi-ar plăcea să te văd din nou: { $at }. Îți păstrez locul?
       *[no] Mi-ar plăcea să te văd din nou, oricând îți convine.
      }
   *[formal] Bună ziua, { $name }! Nu ne-am mai văzut de ceva vreme, sperăm că sunteți bine. { $offer ->
        [yes] Ne-ar face plăcere să vă vedem din nou: { $at }. Vă păstrăm locul?
       *[no] Ne-ar face plăcere să vă vedem din nou, oricând vă convine.
      }
  }
message-birthday = { $form ->
    [informal] La mulți ani, { $name }! Tot binele din lume și un an plin de bucurii mici.
   *[formal] La mulți ani, { $name }! Vă dorim tot binele și un an plin de bucurii mici.
  }
message-person-birthday = { $form ->
    [informal] Bună, { $name }! La mulți ani pentru { $person }! Să aveți o zi frumoasă împreună.
   *[formal] Bună ziua, { $name }! La mulți ani pentru { $person }! Vă dorim o zi frumoasă împreună.
  }
message-feast = { $form ->
    [informal] { $greeting }, { $name }! Gânduri calde ție și celor dragi.
   *[formal] { $greeting }, { $name }! Vă dorim tot binele, dumneavoastră și celor dragi.
  }
# Which: sărbătoarea; own pentru una a ei, pe nume.
message-feast-greeting = { $which ->
    [new_year] Un An Nou fericit
    [orthodox_christmas] Crăciun fericit
    [womens_day] La mulți ani de 8 Martie
    [easter] Paște fericit
    [orthodox_easter] Paște fericit
    [eid_fitr] Eid Mubarak
    [eid_adha] Eid Mubarak
    [christmas] Crăciun fericit
   *[own] La mulți ani de { $feast }
  }
message-aftercare = { $form ->
    [informal] Bună, { $name }! E totul bine după vizită ({ $services })? Scrie-mi dacă ceva nu e cum trebuie.
   *[formal] Bună ziua, { $name }! E totul bine după vizită ({ $services })? Vă rugăm să ne scrieți dacă ceva nu e cum trebuie.
  }
message-redo-ending = { $form ->
    [informal] Bună, { $name }! E totul cum trebuie ({ $services })? Dacă nu, refac gratuit până la { $until }. Trebuie doar să îmi scrii.
   *[formal] Bună ziua, { $name }! E totul cum trebuie ({ $services })? Dacă nu, refacem gratuit până la { $until }. Trebuie doar să ne scrieți.
  }
message-patch-test = { $form ->
    [informal] Bună, { $name }! Testul tău de alergie e valabil până la { $until }. Treci pe la mine pentru unul nou, durează câteva minute.
   *[formal] Bună ziua, { $name }! Testul dumneavoastră de alergie e valabil până la { $until }. Vă rugăm să treceți pe la noi pentru unul nou, durează câteva minute.
  }
message-promise = { $form ->
    [informal] Bună, { $name }! Nu am uitat: { $words }
   *[formal] Bună ziua, { $name }! Nu am uitat: { $words }
  }
message-complaint = { $form ->
    [informal] Bună, { $name }! Îmi pare rău că nu e cum trebuie. Când poți veni, ca să rezolv?
   *[formal] Bună ziua, { $name }! Ne pare rău că nu e cum trebuie. Când ați putea veni, ca să rezolvăm?
  }
message-win-back = { $form ->
    [informal] Bună, { $name }! Mi-ar plăcea să te văd din nou: { $words }
   *[formal] Bună ziua, { $name }! Ne-ar face plăcere să vă vedem din nou: { $words }
  }
message-free = { $form ->
    [informal] Bună, { $name }! { $words }
   *[formal] Bună ziua, { $name }! { $words }
  }
