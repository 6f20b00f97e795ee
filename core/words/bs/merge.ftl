# Dva kartona koja su možda od iste klijentice.
merge-title = Jedna klijentica dvaput?
merge-about = Sve s oba kartona prelazi na jedan, a drugi se sklanja; u svako doba mogu se opet razdvojiti.
merge-none = Niko nije dvaput u knjizi
merge-none-text = Ovdje bi se pojavili kartoni s istim telefonom, e-mailom, ili imenom i rođendanom.
merge-score = { $score } od 100
merge-why-phone = isti telefon
merge-why-email = isti e-mail
merge-why-name = isto ime
merge-why-birthday = isti rođendan
merge-why-other-birthday = ali drugi rođendan
merge-visits = Termini
merge-visits-last = { $count ->
    [one] { $count }, zadnji { $day }
    [few] { $count }, zadnji { $day }
   *[other] { $count }, zadnji { $day }
  }
merge-since = U knjizi od
merge-keep = Spoji u ovaj karton
merge-keep-of = Spoji u ovaj karton: ostaje { $name }, sklanja se { $other }
merge-keep-this = Spoji u karton: { $name }
merge-done = { $from } je sada { $name }
merge-two = To su dvije osobe
merge-two-of = To su dvije osobe: { $one } i { $other }
merge-two-done = Dvije klijentice: { $one } i { $other }
merge-with = Spoji s drugim kartonom…
merge-with-title = { $name } je dvaput u knjizi
merge-with-about = Sve s drugog kartona prelazi na ovaj; mogu se opet razdvojiti.
merge-with-other = Drugi karton
merge-with-none = Neki drugi
merge-into = To je sada { $name }. Sve njeno stoji tamo.
merge-into-open = Otvori karton: { $name }
merge-part = Razdvoji ih opet
merge-part-done = Opet dvije: { $name }
merge-also = U knjizi i kao
merge-open = Dvaput u knjizi?
