# Ko ovdje radi i kada, šta koja radi, dani koji su drugačiji, prostorije, i ko je za pultom.
master-about = Svaka majstorica ima svoju kolonu u kalendaru.
master-new = Nova majstorica
master-add = Dodaj majstoricu
master-save = Sačuvaj majstoricu
master-archive = Više ne radi ovdje
master-restore = Vrati je
master-gone = Više ne rade ovdje: { $count }
master-added = Majstorica dodana: { $name }
master-changed = Majstorica sačuvana: { $name }
master-archived = Više ne radi ovdje: { $name }. U prošlim terminima ime ostaje.
master-restored = { $name } je opet tu
master-name = Ime
master-name-hint = Kako stoji u kalendaru.
master-colour = Boja u kalendaru
master-room = Njena prostorija
master-room-none = Nema svoju prostoriju
master-week = Njena sedmica
master-no-hours = Još nema radnog vremena
master-skills = Šta radi
master-skills-hint = Gdje nije ništa upisano, traje koliko piše na usluzi.
master-skill-not = Ovo ne radi
master-minutes = Kod nje traje
master-pause = Zatim razmak
master-minutes-for = { $service }: kod nje traje
master-pause-after = { $service }: razmak poslije

colour-berry = Malina
colour-moss = Mahovina
colour-sea = More
colour-amber = Ćilibar
colour-plum = Šljiva
colour-clay = Glina
colour-slate = Škriljac
colour-olive = Maslina

day-off-about = Od danas pa nadalje.
day-off-new = Novi slobodan dan
day-off-add = Dodaj
day-off-save = Sačuvaj
day-off-remove = Ukloni
day-off-empty = Nema slobodnih dana pred nama
day-off-empty-text = Upišite godišnji, praznike i dane s drugim radnim vremenom: tada se niko ne zakazuje, a koja već ima termin, ide na listu onih kojima treba javiti.
day-off-kind = Šta je to
day-off-off = Slobodan dan
day-off-off-hint = Ona ne radi.
day-off-holiday = Praznik
day-off-holiday-hint = Niko ne radi.
day-off-extra = Drugo radno vrijeme
day-off-extra-hint = Radi u ovo vrijeme umjesto uobičajenog, i kad je slobodan dan.
day-off-whose = Ko
day-off-everybody = Sve
day-off-from = Prvi dan
day-off-until = Zadnji dan
day-off-until-hint = Prazno ako je to jedan dan.
day-off-starts = Od
day-off-ends = Do
day-off-words = Zbog čega
day-off-words-hint = Stoji u kalendaru: godišnji, edukacija, Bajram.
day-off-days = { $from } – { $until }
day-off-hours = { $days }, { $from }–{ $until }
day-off-line = { $kind } · { $words }
day-off-added = { $what }, dodano: { $when }
day-off-changed = { $what }, promijenjeno: { $when }
day-off-removed = { $what }, uklonjeno: { $when }

room-title = Prostorije
room-about = Ako majstorice dijele prostorije ili stolice, upišite ih: tada se dva termina neće naći na istom mjestu.
room-new = Nova prostorija
room-add = Dodaj prostoriju
room-save = Sačuvaj prostoriju
room-archive = Ne koristi više
room-restore = Koristi opet
room-gone = Više se ne koriste: { $count }
room-name = Naziv
room-name-hint = Soba, stolica, korito za pranje kose.
room-places = Stane odjednom
room-places-unit = { $count ->
    [one] termin
    [few] termina
   *[other] termina
  }
room-places-hint = Više se u isto vrijeme ne zakazuje.
room-takes = { $places ->
    [one] { $places } termin odjednom
    [few] { $places } termina odjednom
   *[other] { $places } termina odjednom
  }
room-added = Prostorija dodana: { $name }
room-changed = Prostorija sačuvana: { $name }
room-archived = Više se ne koristi: { $name }. U terminima gdje stoji, ostaje.
room-restored = Opet se koristi: { $name }

desk-at = Za pultom: { $name }
desk-nobody = Ko je ovdje?
desk-switch = Ko je za pultom
desk-sits = Za pultom je sada { $name }
