# Cât timp fereastra e închisă: semnul de lângă ceas și cum așteaptă programul.
tray-open = Deschide Regulars
tray-due = { $count ->
    [100] O sută de cliente sau mai multe așteaptă
    [one] { $count } clientă așteaptă
    [few] { $count } cliente așteaptă
   *[other] { $count } de cliente așteaptă
  }
tray-nobody = Nu așteaptă nimeni
tray-locked = Agenda e încuiată
tray-rest = Gata cu reamintirile pe azi
tray-go-on = Reamintește din nou
tray-quit = Ieși

background-first-title = Regulars vă reamintește în continuare
background-first-body = S-a închis numai fereastra. Ieșiți de la pictograma de lângă ceas sau cu Ctrl Q.
background-no-toasts = Acest calculator nu arată notificări. Cine așteaptă un semn se vede în continuare la Reamintiri.

settings-background = În fundal
background-on = Reamintește și cu fereastra închisă
background-on-hint = Regulars așteaptă și ocupă puțină memorie. Porniți-l din nou și fereastra revine; Ctrl Q îl închide.
background-on-done = Reamintirile vin și cu fereastra închisă
background-off-done = De acum, odată cu fereastra se închide și Regulars
background-start = Pornește odată cu calculatorul și reamintește
background-start-hint = Pornește fără fereastră.
background-start-on = De acum Regulars pornește odată cu calculatorul
background-start-off = De acum Regulars așteaptă să îl porniți
background-keyring = Deschide agenda singur, cu portcheiul acestui calculator
background-keyring-hint = Oricine poate folosi contul dumneavoastră pe acest calculator deschide atunci agenda fără parolă.
background-keyring-on = De acum agenda o deschide și portcheiul acestui calculator
background-keyring-off = De acum agenda o deschide numai parola
background-elsewhere = Numai în aplicația propriu-zisă, nu în browser.
background-rest-none = Reamintirile apar pe ecran ca de obicei.
background-rest-now = Până mâine nu apare nimic pe ecran. Cine așteaptă un semn se vede în continuare la Reamintiri.
background-rest-done = Până mâine nu apare nimic pe ecran
background-go-on-done = Reamintirile apar din nou pe ecran

shortcut-quit = Ieși din Regulars
