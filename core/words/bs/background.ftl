# Dok je prozor zatvoren: ikona pored sata i kako program čeka.
tray-open = Otvori Regulars
tray-due = { $count ->
    [100] Na redu ih je sto ili više
    [one] Na redu: { $count } klijentica
    [few] Na redu: { $count } klijentice
   *[other] Na redu: { $count } klijentica
  }
tray-nobody = Niko ne čeka
tray-locked = Knjiga je zaključana
tray-rest = Danas više ne podsjećaj
tray-go-on = Podsjećaj opet
tray-quit = Izađi

background-first-title = Regulars i dalje podsjeća
background-first-body = Prozor je zatvoren, podsjetnici nisu. Izlaz je na ikoni pored sata ili sa Ctrl Q.
background-no-toasts = Ovaj računar ne prikazuje obavijesti. Ko je na redu, i dalje stoji u Podsjetnicima.

settings-background = U pozadini
background-on = Podsjećaj i kad je prozor zatvoren
background-on-hint = Regulars čeka i troši malo memorije. Pokrenite ga ponovo i prozor se vraća; Ctrl Q ga gasi.
background-on-done = Podsjetnici stižu i kad je prozor zatvoren
background-off-done = Kad se zatvori prozor, gasi se i Regulars
background-start = Pokreni se s računarom i podsjećaj
background-start-hint = Pokreće se bez prozora.
background-start-on = Regulars se sada pokreće s računarom
background-start-off = Regulars čeka da ga pokrenete
background-keyring = Otvaraj knjigu bez pitanja, iz spremišta ključeva ovog računara
background-keyring-hint = Tada knjigu bez lozinke može otvoriti svako ko koristi Vaš korisnički račun na ovom računaru.
background-keyring-on = Knjigu sada otvara i spremište ključeva ovog računara
background-keyring-off = Knjigu sada otvara samo lozinka
background-elsewhere = Radi samo u programu, ne u pregledniku.
background-rest-none = Podsjetnici iskaču kao i obično.
background-rest-now = Do sutra ništa ne iskače. Ko je na redu, i dalje stoji u Podsjetnicima.
background-rest-done = Do sutra ništa neće iskakati
background-go-on-done = Podsjetnici opet iskaču

shortcut-quit = Izađi iz programa
