# Provjera knjige i koliko se čuva njena prošlost.
check-about = Čita cijelu knjigu: je li fajl ispravan, je li historija neprekinuta i je li nešto mijenjano mimo programa.
check-now = Provjeri knjigu
check-busy = Provjerava se…
check-well = Sve je u redu.
check-counts = Provjereno izmjena: { $entries }, redova: { $rows }.
check-thinned = Od starijih izmjena ({ $count }) čuva se samo to da ih je bilo.
check-broken = Historija se ne slaže od izmjene { $seq } ({ $at }): nešto je u njoj promijenjeno, izbačeno ili ispremještano.
check-behind = { $count ->
    [one] Mimo programa promijenjen: { $count } red:
    [few] Mimo programa promijenjena: { $count } reda:
   *[other] Mimo programa promijenjeno: { $count } redova:
  }
check-whole-row = cijeli red
check-file = Oštećen je sam fajl. Prije svega kopirajte njegov folder na drugi disk:
check-limits = Šta se ovim ne može dokazati: ko ima ključ može zajedno promijeniti i redove i historiju, a najnovije izmjene mogu se odrezati bez traga.
check-keep = Koliko se čuva historija
check-keep-save = Sačuvaj
check-kept = Sačuvano
