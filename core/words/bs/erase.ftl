# Klijentica se briše zauvijek.
erase-nobody = Izbrisana klijentica
erase-open = Izbriši zauvijek…
erase-title = Izbrisati zauvijek: { $name }?
erase-about = Nestaje iz knjige, iz pretrage i iz historije, zajedno sa slikama. Povratka nema, ni sa „Poništi“.
erase-kind = Šta nestaje
erase-count = Koliko
erase-visits = Termini
erase-notes = Bilješke i razgovori
erase-photos = Slike
erase-rest = Sve ostalo što se o njoj čuvalo
erase-merged = Nestaje i ono što je spojeno s njenim kartonom: { $names }.
erase-takings = { $count ->
    [one] { $count } plaćen termin ostaje u prometu, kao termin izbrisane klijentice: dan, usluga i iznos.
    [few] { $count } plaćena termina ostaju u prometu, kao termini izbrisane klijentice: dan, usluga i iznos.
   *[other] { $count } plaćenih termina ostaje u prometu, kao termini izbrisane klijentice: dan, usluga i iznos.
  }
erase-mentions = Njeno ime stoji i u onome što ste pisali o drugima; pogledajte misli li se na nju:
erase-backups = U starijim kopijama još postoji, zaključana, dok se ne prorijede. Koju god vratite, iz nje se opet briše.
erase-sure = Znam da nema povratka
erase-do = Izbriši zauvijek
erase-done = Izbrisano: { $name }.
