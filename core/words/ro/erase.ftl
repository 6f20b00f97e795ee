# O clientă e ștearsă definitiv.
erase-nobody = Clientă ștearsă
erase-open = Șterge definitiv…
erase-title = { $name }: ștergeți definitiv?
erase-about = Dispare din agendă, din căutare și din istoric, cu tot cu poze. Nu există cale înapoi, nici cu Anulează.
erase-kind = Ce dispare
erase-count = Câte
erase-visits = Vizite
erase-notes = Notițe și discuții
erase-photos = Poze
erase-rest = Tot restul păstrat despre ea
erase-merged = Dispare și ce a fost unit cu fișa ei: { $names }.
erase-takings = { $count ->
    [one] { $count } vizită plătită rămâne la încasări, ca a unei cliente șterse: ziua, serviciul și suma.
    [few] { $count } vizite plătite rămân la încasări, ca ale unei cliente șterse: ziua, serviciul și suma.
   *[other] { $count } de vizite plătite rămân la încasări, ca ale unei cliente șterse: ziua, serviciul și suma.
  }
erase-mentions = Numele ei apare și în ce ați scris despre altele; vedeți dacă e vorba despre ea:
erase-backups = Copiile de siguranță mai vechi o au încă, încuiată, până când sunt rărite. Oricare ați readuce, clienta se șterge din nou.
erase-sure = Știu că nu există cale înapoi
erase-do = Șterge definitiv
erase-done = { $name } e ștearsă.
