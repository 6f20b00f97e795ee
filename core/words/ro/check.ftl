# Verificarea agendei și cât timp i se păstrează istoricul.
check-about = Citește toată agenda și vede dacă fișierul e întreg, dacă istoricul nu e întrerupt și dacă s-a schimbat ceva fără știrea aplicației.
check-now = Verifică agenda
check-busy = Se verifică…
check-well = Totul e bine.
check-counts = Verificate: modificări { $entries }, rânduri { $rows }.
check-thinned = Dintre modificările mai vechi, la { $count } se păstrează doar faptul că au fost.
check-broken = Istoricul nu se mai leagă de la modificarea { $seq } încolo ({ $at }): ceva din el a fost schimbat, scos sau pus în altă ordine.
check-behind = { $count ->
    [one] { $count } rând nu e cum l-a lăsat aplicația:
    [few] { $count } rânduri nu sunt cum le-a lăsat aplicația:
   *[other] { $count } de rânduri nu sunt cum le-a lăsat aplicația:
  }
check-whole-row = tot rândul
check-file = Fișierul însuși e stricat. Înainte de orice, copiați dosarul lui pe alt disc:
check-limits = Ce nu se poate dovedi așa: cine are cheia poate rescrie și rândurile, și istoricul, iar cele mai noi modificări pot fi tăiate fără urmă.
check-keep = Cât timp se păstrează istoricul
check-keep-save = Salvează
check-kept = Salvat
