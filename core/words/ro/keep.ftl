# Cât timp se păstrează ce se știe despre cliente.
keep-about = Câți ani se păstrează fiecare fel de date; 0 înseamnă mereu. Nimic nu dispare de la sine: ce e mai vechi se vede mai jos și dispare abia când cereți.
keep-talks = Ce s-a vorbit
keep-talks-hint = Notițe și discuții. Ce ați promis și nu s-a făcut încă rămâne.
keep-contacts = Mesaje, apeluri și nemulțumiri
keep-contacts-hint = Nemulțumirile, odată rezolvate; planurile de recâștigare, odată închise.
keep-photos = Poze
keep-photos-hint = Se numără din ziua în care au fost făcute.
keep-health = Ce s-a notat despre sănătate
keep-health-hint = Teste de alergie, alerte după expirare, acorduri după ce au fost retrase.
keep-clients = Cliente care n-au mai venit
keep-clients-hint = Se șterg la atâția ani după ultima vizită, discuție sau după ultimul mesaj. Ce au plătit rămâne la încasări.
keep-saved = Termenele de păstrare sunt salvate.
keep-older = Ce e mai vechi azi
keep-kind = Fel
keep-kept = Păstrat
keep-count = Mai vechi
keep-kind-talks = Ce s-a vorbit
keep-kind-contacts = Mesaje, apeluri, nemulțumiri
keep-kind-photos = Poze
keep-kind-health = Despre sănătate
keep-kind-clients = Cliente
keep-for-ever = mereu
keep-years = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
  }
keep-erased = S-ar șterge:
keep-no-way-back = Ce se șterge dispare din agendă, din căutare și din istoric. Nici Anulează nu îl mai aduce înapoi.
keep-clear = Șterge ce e mai vechi
keep-cleared = Ce era mai vechi s-a șters.
keep-nothing = Nu e nimic mai vechi decât se păstrează.
