# Koliko se dugo čuva ono što se zna o klijenticama.
keep-about = Koliko se godina čuva koja vrsta zapisa; 0 je zauvijek. Ništa ne nestaje samo: što je starije, stoji ispod, a nestaje tek kad Vi kažete.
keep-talks = O čemu se pričalo
keep-talks-hint = Bilješke i razgovori. Što je obećano a nije ispunjeno, ostaje.
keep-contacts = Poruke, pozivi i reklamacije
keep-contacts-hint = Reklamacije kad su riješene, planovi za povratak kad su zatvoreni.
keep-photos = Slike
keep-photos-hint = Računa se od dana koji je na njima.
keep-health = Zapisi o zdravlju
keep-health-hint = Alergotestovi, upozorenja kojima je prošao rok, povučeni pristanci.
keep-clients = Klijentice kojih dugo nema
keep-clients-hint = Brišu se toliko godina nakon zadnjeg termina, razgovora ili poruke. Što su platile ostaje u prometu.
keep-saved = Rokovi čuvanja su sačuvani.
keep-older = Šta je danas starije od roka
keep-kind = Vrsta
keep-kept = Čuva se
keep-count = Starije
keep-kind-talks = O čemu se pričalo
keep-kind-contacts = Poruke, pozivi, reklamacije
keep-kind-photos = Slike
keep-kind-health = O zdravlju
keep-kind-clients = Klijentice
keep-for-ever = zauvijek
keep-years = { $count ->
    [one] { $count } godinu
    [few] { $count } godine
   *[other] { $count } godina
  }
keep-erased = Bile bi izbrisane:
keep-no-way-back = Što se ukloni, nestaje iz knjige, iz pretrage i iz historije. „Poništi“ ga ne vraća.
keep-clear = Ukloni
keep-cleared = Što je bilo starije, uklonjeno je.
keep-nothing = Nema ništa starije.
