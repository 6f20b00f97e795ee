# Copii de siguranță: unde se fac, cum a mers ultima și cum se readuce una.
settings-backup = Copii de siguranță
backup-none = Agenda aceasta nu are încă nicio copie de siguranță. Dacă se pierde calculatorul sau i se strică discul, agenda e pierdută.
backup-advice = Un stick USB, un al doilea disc sau un dosar sincronizat cu alt calculator. Tot ce e acolo e la fel de încuiat ca agenda însăși.
backup-choose = Alege un dosar…
backup-choose-other = Alt dosar…
backup-stop = Nu mai face copii de siguranță
backup-stopped = Nu se mai fac copii de siguranță; cele făcute rămân unde sunt
backup-in = Se fac în
backup-good = Ultima reușită: { $at }
backup-good-none = Încă nu s-a făcut niciuna acolo.
backup-same-disk = Dosarul e pe același disc cu agenda. Când se strică discul, se pierd amândouă.
backup-damaged = { $count ->
    [one] { $count } poză din agendă e stricată și nu s-a putut copia; se păstrează o copie bună, făcută mai demult.
    [few] { $count } poze din agendă sunt stricate și nu s-au putut copia; se păstrează copii bune, făcute mai demult.
   *[other] { $count } de poze din agendă sunt stricate și nu s-au putut copia; se păstrează copii bune, făcute mai demult.
  }
backup-now = Fă o copie acum
backup-running = Se face copia
backup-done = Copia de siguranță e făcută și a fost recitită de acolo.
backup-cancelled = Oprit; copiile de dinainte sunt cum erau.
backup-failed-at = { $at }: { $why }
backup-inside = Acesta e dosarul agendei. Alegeți unul pe alt disc.
backup-no-folder = Dosarul nu mai e acolo. Alegeți altul.
backup-minutes = Între două, cel puțin
backup-minutes-hint = După lucru și numai dacă s-a schimbat ceva. Se păstrează ultimele din 12 zile, din 10 săptămâni și din 9 luni.
backup-minutes-saved = S-a schimbat cât de des se fac copii de siguranță

backup-today-old = { $days ->
    [one] Ultima copie de siguranță reușită e de acum { $days } zi.
    [few] Ultima copie de siguranță reușită e de acum { $days } zile.
   *[other] Ultima copie de siguranță reușită e de acum { $days } de zile.
  }
backup-today-none = Agenda aceasta nu are nicio copie de siguranță.
backup-today-full = Discul e plin: mai e loc doar pentru câteva modificări. Eliberați spațiu pe el.
backup-today-open = Copii de siguranță

restore-title = Readucerea unei copii de siguranță
restore-about = Agenda de acum îi face loc și se mai păstrează trei luni.
restore-open = Readu una…
restore-start = Readu o agendă dintr-o copie de siguranță…
restore-choose = Alege dosarul copiilor de siguranță…
restore-choose-about = Dosarul ales pentru copiile de siguranță, pe stickul, discul sau calculatorul unde se află.
restore-choose-other = Din alt dosar…
restore-which = Care dintre ele?
restore-from = Copii de siguranță în { $folder }
restore-empty = În acest dosar nu sunt copii de siguranță
restore-empty-text = Alegeți dosarul în care s-au făcut; dosarul lor începe cu „Regulars-”.
restore-replaced = Agende care au făcut loc altora
restore-kept-until = păstrată până { $on }
restore-look = Vezi ce e în ea
restore-megabytes = { $size } MB
restore-secret = Copia aceasta e încuiată cu parola ei: cea pe care o avea agenda când s-a făcut copia.
restore-pass = Parola ei
restore-by-code = Folosește codul de recuperare
restore-by-pass = Folosește parola
restore-in-it = În copie
restore-in-now = În agenda de acum
restore-clients = Cliente
restore-visits = Vizite
restore-changed = Ultima modificare
restore-lost = Ce s-a scris după { $at } nu se găsește în ea.
restore-missing = { $count ->
    [1] Din această copie lipsește fișierul unei poze.
    [one] Din această copie lipsește fișierul a { $count } poză.
    [few] Din această copie lipsesc fișierele a { $count } poze.
   *[other] Din această copie lipsesc fișierele a { $count } de poze.
  }
restore-new-pass = A fost deschisă cu codul de recuperare, așa că primește o parolă nouă.
restore-go = Readu agenda aceasta
restore-back = Alege alta
restore-running = Se readuce agenda
restore-running-about = Până nu e întreagă și deschisă, agenda de acum rămâne cum e.
restore-cancelled = Oprit; nu s-a schimbat nimic.
restore-done = A revenit agenda din { $at }
restore-remove = Șterge…
restore-remove-sure = Ștergeți agenda aceasta definitiv? După aceea nu mai poate fi readusă.
restore-remove-go = Șterge
restore-removed = Ștearsă
restore-remove-keep = Păstreaz-o

# O agendă stricată și cele două căi de urmat.
rescue-open = O parte din agendă nu se mai poate citi
rescue-open-text = Ce vedeți se mai poate citi și se poate lucra cu el. Poate că discul e pe cale să cedeze: readuceți o copie de siguranță sau salvați într-o agendă nouă tot ce se poate citi. Cea stricată se păstrează oricum.
rescue-backup = Readu o copie de siguranță…
rescue-backup-about = Tot ce era până în ziua în care s-a făcut. Ce s-a scris de atunci nu e în ea.
rescue-salvage = Salvează ce se poate citi…
rescue-salvage-about = Tot ce a rămas întreg în fișier, și ce s-a scris de la ultima copie de siguranță; restul se reface din istoricul agendei, atât cât ajunge.

salvage-title = Salvarea părții care se poate citi
salvage-about = Agenda se citește pagină cu pagină, ocolind ce e stricat, și se scrie într-una nouă, alături. Peste agenda stricată nu se scrie nimic.
salvage-begin = Începe
salvage-running = Agenda se citește pagină cu pagină
salvage-cancelled = Oprit; nu s-a schimbat nimic.
salvage-kind = Ce
salvage-count = Salvate
salvage-clients = Cliente
salvage-visits = Vizite
salvage-notes = Notițe
salvage-photos = Poze
salvage-more = Tot restul
salvage-pages = { $unread ->
    [0] S-au putut citi toate paginile fișierului: { $pages }.
    [one] Nu se poate citi { $unread } din cele { $pages } pagini ale fișierului.
    [few] Nu se pot citi { $unread } din cele { $pages } pagini ale fișierului.
   *[other] Nu se pot citi { $unread } din cele { $pages } pagini ale fișierului.
  }
salvage-rebuilt = { $count ->
    [one] { $count } înregistrare a fost refăcută din istoricul agendei.
    [few] { $count } înregistrări au fost refăcute din istoricul agendei.
   *[other] { $count } de înregistrări au fost refăcute din istoricul agendei.
  }
salvage-lost = { $count ->
    [0] Nu lipsește nimic din ce se știe că era în ea.
    [one] Se știe că lipsește { $count } înregistrare.
    [few] Se știe că lipsesc { $count } înregistrări.
   *[other] Se știe că lipsesc { $count } de înregistrări.
  }
salvage-take = Continuă cu agenda salvată
salvage-taken = Agenda salvată e la locul ei; cea stricată se păstrează trei luni
