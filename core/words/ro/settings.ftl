# Setări: afacerea, serviciile, programul, aspectul, tastele.
settings-business = Datele afacerii
settings-services = Servicii
settings-hours = Specialiste și program
settings-days-off = Zile libere
settings-look = Aspect și limbă
settings-keys = Taste
settings-about = Despre aplicație
settings-save = Salvează
settings-back = Pune la loc cum era
settings-kept = Ce ați scris e încă aici.
settings-to-tell = { $count ->
    [one] { $what }. { $count } clientă e de anunțat.
    [few] { $what }. { $count } cliente sunt de anunțat.
   *[other] { $what }. { $count } de cliente sunt de anunțat.
  }
settings-untold = { $count ->
    [100] O sută de cliente sau mai multe nu știu încă ce s-a schimbat.
    [1] O clientă nu știe încă ce s-a schimbat.
    [one] { $count } clientă nu știe încă ce s-a schimbat.
    [few] { $count } cliente nu știu încă ce s-a schimbat.
   *[other] { $count } de cliente nu știu încă ce s-a schimbat.
  }
settings-untold-open = Vezi cui trebuie spus

settings-business-saved = Salvat: datele afacerii
settings-trade-hint = De aici se știe ce servicii de început se propun. Serviciile existente rămân cum sunt.
settings-zone-hint = Când se schimbă, programările făcute își păstrează ora.
settings-currency-hint = Prețurile își păstrează cifrele.
settings-remind-at = Reamintirile zilei vin la
settings-remind-at-hint = Zile de naștere, întrebări după vizită și cine e de chemat.
settings-follow-up = Întreabă cum îi place după
settings-follow-up-hint = Dacă a plecat fără programarea următoare. Un serviciu poate avea alt termen.
settings-late = Anulare târzie, cu mai puțin de
settings-late-hint = Înainte de ora programării. Fișa ei arată de câte ori a anulat târziu.
settings-toast-names = Arată numele clientelor în notificări
settings-toast-names-hint = Altfel, notificarea spune doar că așteaptă cineva. Notițele nu apar niciodată în ea.

unit-days = { $count ->
    [one] zi
    [few] zile
   *[other] de zile
  }
unit-hours = h
unit-minutes = min

look-language = Limbă
look-language-hint = Se schimbă imediat, și la agenda încuiată.
look-theme = Temă
look-theme-hint = „Ca la calculator” se ia după sistem, ziua și noaptea.
look-system = Ca la calculator
look-light = Luminoasă
look-dark = Întunecată

hours-off = Zi liberă
hours-add = Adaugă ore
hours-break = Adaugă o pauză
hours-from = { $day }, de la
hours-to = { $day }, până la
hours-remove = { $day }: șterge { $from }–{ $to }
hours-half = Scrieți și începutul, și sfârșitul.
hours-overlap = Orele acestea se suprapun.
hours-like-monday = Toate zilele lucrătoare ca luni
hours-nobody = În agenda aceasta nu lucrează încă nimeni.

service-about = Serviciile din aceeași categorie au același ritm.
service-new = Serviciu nou
service-add = Adaugă serviciul
service-save = Salvează serviciul
service-leave = Închide
service-archive = Scoate din ofertă
service-restore = Oferă din nou
service-gone = Scoase din ofertă: { $count }
service-added = Serviciu adăugat: { $name }
service-changed = Serviciu salvat: { $name }
service-archived = Scos din ofertă: { $name }. Vizitele trecute îl păstrează.
service-restored = Oferit din nou: { $name }
service-empty = Încă niciun serviciu
service-empty-text = Scrieți ce oferiți: cât durează, cât costă și cât de curând vine din nou. Sau începeți cu un set din practică și schimbați-l.
service-start = Începe cu un set: { $trade }
service-starters-added = { $count ->
    [0] Niciun serviciu adăugat: toate sunt deja aici.
    [one] { $count } serviciu adăugat
    [few] { $count } servicii adăugate
   *[other] { $count } de servicii adăugate
  }
service-restored-draft = E ce ați scris data trecută și nu ați salvat.
service-start-over = Ia-o de la capăt

service-name = Nume
service-name-example = de exemplu, Întreținere gene 2D
service-category = Categorie
service-category-hint = Întreținerea și aplicarea țin una de alta: clienta vine pentru gene.
service-categories = Categorii existente
service-minutes = Durează
service-buffer = Apoi o pauză de
service-buffer-hint = De făcut curat și de respirat până la următoarea.
service-price = Preț
service-rhythm = Vine din nou pentru el?
service-rhythm-always = Da, într-un ritm
service-rhythm-order = Cât e deschisă o comandă
service-rhythm-none = Fără ritm
service-rhythm-always-hint = După aceste zile știe agenda cine e de chemat.
service-rhythm-order-hint = Pentru probe: zilele contează numai până se predă comanda.
service-rhythm-none-hint = Pentru o demontare, un test de alergie sau o consultație: de pe urma lui nu devine nimeni de chemat.
service-from = Vine din nou după
service-to = Cel târziu după
service-to-hint = Până are un ritm al ei.
service-last-fill = Încă întreținere până în ziua
service-last-fill-hint = Gol dacă nu e nicio diferență.
service-becomes = Mai târziu devine
service-becomes-same = același serviciu
service-becomes-hint = La orele propuse după ziua aceea apare diferența de preț.
service-follow = Întreabă cum îi place
service-follow-days = Zile până la întrebare
service-follow-after = după o vizită fără programarea următoare

service-time = { $minutes } + { $buffer }
service-with-order = { $every } cât e deschisă o comandă
service-no-rhythm = fără ritm
service-fill-until = încă întreținere până în ziua { $days }
service-asks-after = { $days ->
    [one] întreabă după { $days } zi
    [few] întreabă după { $days } zile
   *[other] întreabă după { $days } de zile
  }

keys-single = Comenzi și cu o singură literă
keys-single-hint = F încheie o vizită, N adaugă o clientă. Cât scrieți, literele rămân litere.
keys-single-on = De acum merg și comenzile cu o singură literă
keys-single-off = De acum o singură literă nu mai face nimic
keys-everywhere = Peste tot
keys-lists = În liste, notițe și ferestre mici
keys-walk = În sus și în jos
keys-open = Deschide
keys-away = Închide fără a pierde ce e scris
keys-save-note = Salvează o notiță
keys-offer = Alege o oră propusă
keys-no-offer = Fără programarea următoare
keys-leave = Ieși și păstrează ciorna

about-version = Versiunea { $version }
about-home = Agenda stă numai pe acest calculator, criptată cu parola dumneavoastră. Regulars nu se conectează nicăieri.
about-book = Agenda se află în
about-help = Dacă vă ajută cineva
about-help-text = Rândurile acestea spun cum merge aplicația. Nu conțin nume, numere sau foldere.
about-copy = Copiază rândurile
about-copied = Copiat
about-copy-by-hand = Marcat; apăsați Ctrl C ca să copiați
about-whose = A cui e munca
about-licence = Regulars e o aplicație liberă, sub licența MIT sau Apache License 2.0, după preferință.
about-parts = Fonturi: Inter și Literata (SIL Open Font License 1.1). Pictograme: Lucide (ISC). Bază de date: SQLite (domeniu public) cu SQLCipher (BSD).
about-made-of = Licențele tuturor părților
about-made-of-text = Tot din ce e făcut programul. Deschideți un rând ca să-i citiți licența.
about-find-part = Caută o parte sau o licență
about-found-parts = { $count ->
    [one] o parte
    [few] { $count } părți
   *[other] { $count } de părți
}

service-aftercare = Întreabă cum rezistă în ziua
service-aftercare-hint = Zile după vizită, cu virgulă: 1, 14. Gol înseamnă niciodată.
service-aftercare-on = întreabă cum rezistă în ziua { $days }
service-redo = Garanție
service-redo-hint = Atâta timp, ce nu rezistă se reface gratuit. 0 înseamnă deloc.
service-redo-for = { $days ->
    [one] refacere gratuită timp de { $days } zi
    [few] refacere gratuită timp de { $days } zile
   *[other] refacere gratuită timp de { $days } de zile
  }
settings-rhythm = Ritm și reamintiri
settings-rhythm-saved = Regula s-a schimbat, toate clientele sunt socotite din nou
settings-rhythm-first = Ca la început
settings-rhythm-when = Când e de chemat și când întârzie
settings-rhythm-nag = Cât de des e chemată
settings-rhythm-ahead = După o vizită și din timp
settings-percent = %
settings-due-lead-days = De chemat înainte de ziua obișnuită cu
settings-due-lead-days-hint = Ca să fie timp de scris și de găsit un loc.
settings-due-lead-percent = Dar cel mult
settings-due-lead-percent-hint = Din intervalul ei obișnuit: cine vine în fiecare săptămână nu e de chemat după două zile.
settings-late-percent = Întârzie de la
settings-late-percent-hint = Din intervalul ei obișnuit. Cine vine neregulat întârzie abia după intervalele ei mai lungi.
settings-lapsed-percent = Întârzie mult de la
settings-lapsed-percent-hint = Din intervalul ei obișnuit. De atunci e de recâștigat.
settings-here-soon-days = De întrebat la vizită, dacă vine în
settings-here-soon-days-hint = Vine oricum, așa că nu i se scrie: se vede în rezumatul vizitei.
settings-cool-off-days = După un contact, nu o chemăm timp de
settings-cool-off-days-hint = Un apel, o discuție sau un mesaj îi ascund reamintirea atâta timp.
settings-attempts = Nu o mai chemăm după
settings-attempts-unit = { $count ->
    [one] încercare
    [few] încercări
   *[other] de încercări
  }
settings-attempts-hint = Fără răspuns: nu o mai cheamă nimeni până când întârzie mult.
settings-second-follow-up-days = De întrebat din nou înainte de ziua obișnuită cu
settings-second-follow-up-days-hint = Cât nu e programată; niciodată înainte de a patra zi după vizită.
settings-birthday-lead-days = Zile de naștere și sărbători, înainte cu
settings-birthday-lead-days-hint = 0 reamintește chiar în ziua aceea.
settings-running-out-days = Teste de alergie și garanții, înainte cu
settings-running-out-days-hint = Înainte să expire.
settings-contact-minutes = Un apel durează
settings-contact-minutes-hint = De aici se știe câte încap în „Am câteva minute”.
settings-quiet-from = Liniște de la
settings-quiet-until = Liniște până la
settings-rhythm-hours = Când vin reamintirile
settings-rhythm-example = { $every ->
    [one] Cine vine la { $every } zi e de chemat în ziua { $due }, întârzie din ziua { $late }, iar din ziua { $lapsed } întârzie mult.
    [few] Cine vine la { $every } zile e de chemat în ziua { $due }, întârzie din ziua { $late }, iar din ziua { $lapsed } întârzie mult.
   *[other] Cine vine la { $every } de zile e de chemat în ziua { $due }, întârzie din ziua { $late }, iar din ziua { $lapsed } întârzie mult.
  }
settings-lapsed-percent-low = Întâi întârzie, apoi întârzie mult: cel puțin { $late } %.
settings-quiet-from-hint = De atunci nu mai apare nicio notificare.
settings-quiet-until-hint = Aceeași oră în ambele: niciodată liniște.
service-aftercare-wrong = Scrieți zilele ca numere, cu virgulă: 1, 14.
settings-known = Preferințe și acorduri
settings-keep = Cât timp se păstrează
settings-check = Verificarea agendei
settings-history-years = Modificările se pot anula timp de
settings-history-years-hint = 0 le păstrează mereu. Ce e în agendă rămâne, oricât ar fi de vechi.
unit-years = { $count ->
    [one] an
    [few] ani
   *[other] de ani
  }
service-patch = Cere un test de alergie
service-patch-lead = Vizita, cel mai devreme după
service-patch-lead-hint = Atâta timp se urmărește pielea.
service-patch-days = E valabil
service-patch-product = Cu acest produs
service-patch-product-hint = Gol: cu oricare. Alt produs aici anulează testele vechi.
service-patch-for = { $days ->
    [one] test de alergie, valabil { $days } zi
    [few] test de alergie, valabil { $days } zile
   *[other] test de alergie, valabil { $days } de zile
  }
unit-mm = mm
unit-grams = g
