# Cine lucrează aici și când, ce face fiecare, zilele altfel, cabinetele și cine stă la recepție.
master-about = Fiecare specialistă are coloana ei în calendar.
master-new = Specialistă nouă
master-add = Adaugă specialista
master-save = Salvează specialista
master-archive = A plecat
master-restore = Adu-o înapoi
master-gone = Au plecat: { $count }
master-added = Specialistă adăugată: { $name }
master-changed = Specialistă salvată: { $name }
master-archived = { $name } a plecat. Vizitele trecute îi păstrează numele.
master-restored = { $name } e din nou aici
master-name = Nume
master-name-hint = Cum apare în calendar.
master-colour = Culoarea din calendar
master-room = Cabinetul ei
master-room-none = Fără cabinet propriu
master-week = Săptămâna ei
master-no-hours = Încă fără program
master-skills = Ce face
master-skills-hint = Unde nu e scris nimic, durează cât spune serviciul.
master-skill-not = Nu face acest serviciu
master-minutes = Îi ia
master-pause = Apoi o pauză
master-minutes-for = { $service } îi ia
master-pause-after = Pauză după { $service }

colour-berry = Zmeură
colour-moss = Mușchi
colour-sea = Mare
colour-amber = Chihlimbar
colour-plum = Prună
colour-clay = Lut
colour-slate = Ardezie
colour-olive = Măslină

day-off-about = De azi înainte.
day-off-new = Zi liberă nouă
day-off-add = Adaugă
day-off-save = Salvează
day-off-remove = Șterge
day-off-empty = Nu urmează zile libere
day-off-empty-text = Scrieți aici concediile, sărbătorile și zilele cu alt program: atunci nu se programează nimeni, iar cine e deja programată trece pe lista celor de anunțat.
day-off-kind = Ce e
day-off-off = Zi liberă
day-off-off-hint = Ea nu lucrează.
day-off-holiday = Sărbătoare
day-off-holiday-hint = Nu lucrează nimeni.
day-off-extra = Alt program
day-off-extra-hint = Lucrează în aceste ore în locul săptămânii ei, chiar și într-o zi liberă.
day-off-whose = Cine
day-off-everybody = Toate
day-off-from = Prima zi
day-off-until = Ultima zi
day-off-until-hint = Gol dacă e o singură zi.
day-off-starts = De la
day-off-ends = Până la
day-off-words = Pentru ce
day-off-words-hint = Apare în calendar: concediu, curs, Paște.
day-off-days = { $from } – { $until }
day-off-hours = { $days }, { $from }–{ $until }
day-off-line = { $kind } · { $words }
day-off-added = Adăugat: { $what }, { $when }
day-off-changed = Modificat: { $what }, { $when }
day-off-removed = Șters: { $what }, { $when }

room-title = Cabinete
room-about = Dacă specialistele împart cabinete sau scaune, scrieți-le aici: așa nu ajung două vizite în același loc.
room-new = Cabinet nou
room-add = Adaugă cabinetul
room-save = Salvează cabinetul
room-archive = Nu-l mai folosi
room-restore = Folosește-l din nou
room-gone = Nu se mai folosesc: { $count }
room-name = Nume
room-name-hint = Un cabinet, un scaun, o scafă.
room-places = Încap deodată
room-places-unit = { $count ->
    [one] vizită
    [few] vizite
   *[other] de vizite
  }
room-places-hint = Mai multe nu se programează în același timp.
room-takes = { $places ->
    [one] { $places } vizită deodată
    [few] { $places } vizite deodată
   *[other] { $places } de vizite deodată
  }
room-added = Cabinet adăugat: { $name }
room-changed = Cabinet salvat: { $name }
room-archived = Nu se mai folosește: { $name }. Vizitele puse în el rămân acolo.
room-restored = Se folosește din nou: { $name }

desk-at = La recepție: { $name }
desk-nobody = Cine e aici?
desk-switch = Cine e la recepție
desk-sits = Acum la recepție: { $name }
