# Încheierea vizitei: făcut, de ținut minte, programarea următoare.
finish-title = Încheierea vizitei
finish-of = Încheierea vizitei: { $name }
finish-leave = Înapoi la Azi
finish-restored = Ciorna e din nou aici.
finish-start-over = Ia-o de la capăt
finish-draft-kept = Ciornă păstrată.
finish-kept = Tot ce ați scris aici e păstrat.
finish-keys-save = { $save } salvează din notiță.
finish-keys-times = { $first }–{ $last } aleg o oră, { $none } niciuna.

finish-choose = A cui vizită s-a încheiat?
finish-nobody = Acum nu e nicio vizită de încheiat
finish-nobody-text = Odată începută o vizită, aici se scrie ce s-a făcut, ce e de ținut minte și când vine din nou.
finish-nobody-book = Fă o programare

finish-done = 1 · Făcut
finish-price = Preț: { $service }
finish-remove = Scoate: { $service }
finish-add-service = Adaugă un serviciu
finish-service = { $service } · { $price }
finish-paid = Plătit
finish-sum = Serviciile fac împreună { $sum }.
finish-paid-by = Plătit cu
finish-paid-by-unsaid = Nenotat
finish-paid-by-cash = Numerar
finish-paid-by-card = Card
finish-paid-by-transfer = Transfer

finish-remember = 2 · De ținut minte
finish-asks = Întrebat azi
finish-promises = Promisiune îndeplinită
finish-note = Ce ați vorbit
finish-ask = De întrebat data viitoare
finish-promise = Promis
finish-promise-due = Până când
finish-preference-kind = Îi place
finish-preference = În câteva cuvinte

finish-next = 3 · Programarea următoare
finish-none = Nicio oră aleasă
finish-booked = E deja programată. Nu mai e nimic de făcut.
finish-no-offers = Nu e nimic liber în zilele în care ar trebui să vină.
finish-no-rhythm = Serviciul acesta nu are un interval obișnuit, așa că nu se propune o oră.
finish-time = Altă oră…
finish-time-about = alegeți o zi și o oră liberă
finish-remind = Nu acum: reamintește-mi
finish-remind-about = de întrebat din nou, în altă zi
finish-remind-on = De întrebat pe
finish-remind-reason = revine după 20
finish-pause = Ia o pauză
finish-pause-about = până atunci nu îi scrie nimeni
finish-pause-until = Până la
finish-pause-reason = plecată peste vară
finish-no = Nu mai vrea programare
finish-no-about = se notează și nu mai e întrebată
finish-no-reason = se mută în alt oraș
finish-reason = De ce
finish-reason-words = În câteva cuvinte
finish-why-needed = Alegeți un motiv sau scrieți unul.

finish-save = Salvează
finish-save-and-book = Salvează și programează: { $when }
finish-save-and-remind = Salvează și reamintește: { $day }
finish-save-and-pause = Salvează, în pauză până { $day }
finish-save-and-no = Salvează, nu mai vrea programare
finish-save-without = Salvează fără programare…
finish-save-unfinished = Salvează…
finish-without = Salvează fără programare

finish-without-title = { $name } pleacă fără programarea următoare
finish-without-about = Lăsați o vorbă despre ce vine în loc, ca să nu fie uitată.
finish-without-pause = Ia o pauză…
finish-without-no = Nu mai vrea programare…
finish-without-leave = Ieși și păstrează ciorna

finish-saved = Încheiată: { $name }
finish-saved-and-booked = Încheiată: { $name }. Programarea următoare: { $when }.
finish-saved-and-remind = Încheiată: { $name }. Reamintire: { $day }.
finish-saved-and-pause = Încheiată: { $name }. În pauză până { $day }.
finish-saved-and-no = Încheiată: { $name }. Fără programarea următoare.
