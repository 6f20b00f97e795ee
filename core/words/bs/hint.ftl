# Kratki savjeti: svaki jednom, tamo gdje pomaže.
hint-read = Jasno
hint-today = { $find } nalazi svaku klijenticu, telefon ili bilješku. { $keys } pokazuje sve prečice na ovom ekranu.
hint-clients = Kad klijentica gleda u ekran, pritisnite { $cover }: knjiga se sakrije dok ne pritisnete ponovo.
hint-card = Pritisnite ono što voli da to promijenite. Prije svakog termina stoji Vam pred očima.
hint-finish = Vrijeme koje joj najviše odgovara već je odabrano: { $save } sačuva termin i zakaže sljedeći. { $leave } izlazi, a napisano ostaje.
hint-calendar = Termin prevucite na drugo vrijeme, ili ga otvorite i pritisnite „{ $move }“.
hint-reminders = { $write } otvara spreman tekst za označenu klijenticu, { $log } bilježi poziv. Ništa ne odlazi dok same ne pošaljete.
hint-lists = Lista se vodi sama: na njoj su sve koje danas ispunjavaju uslove.
hint-again = Pokaži savjete ponovo
hint-again-text = Pročitani savjeti dođu još jednom, svaki tamo gdje pomaže.
hint-again-done = Savjeti dolaze ponovo, svaki na svom mjestu.
