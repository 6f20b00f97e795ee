# Ce nu a mers și ce e de făcut. `fault-rule-…` stă lângă un câmp.
fault-kept = În rest, în agendă nu s-a schimbat nimic.
fault-retry = Încearcă din nou

fault-not-found = Nu mai e în agendă. Poate că a fost șters sau unit cu altceva.
fault-conflict = { $what ->
    [demo] Agenda aceasta e doar de răsfoit: nu are nici parolă, nici copii. Începeți întâi propria agendă.
    [job] Încă se lucrează la altceva de durată. Așteptați să se termine, apoi încercați din nou.
   *[other] Nu se poate anula doar acest pas: de atunci s-a schimbat ceva care se sprijină pe el.
  }
fault-nothing-to-undo = Nu mai e nimic de anulat.
fault-locked = Agenda e încuiată. Descuiați-o pentru a continua.
fault-wrong-passphrase = { $wait_seconds ->
    [0] Parola nu e aceasta. Încercați din nou.
    [one] Parola nu e aceasta. Puteți încerca din nou peste { $wait_seconds } secundă.
    [few] Parola nu e aceasta. Puteți încerca din nou peste { $wait_seconds } secunde.
   *[other] Parola nu e aceasta. Puteți încerca din nou peste { $wait_seconds } de secunde.
  }
fault-wrong-code = { $wait_seconds ->
    [0] Codul e al altei agende sau între timp s-a făcut unul mai nou.
    [one] Codul e al altei agende sau între timp s-a făcut unul mai nou. Puteți încerca din nou peste { $wait_seconds } secundă.
    [few] Codul e al altei agende sau între timp s-a făcut unul mai nou. Puteți încerca din nou peste { $wait_seconds } secunde.
   *[other] Codul e al altei agende sau între timp s-a făcut unul mai nou. Puteți încerca din nou peste { $wait_seconds } de secunde.
  }
fault-wait = { $seconds ->
    [one] Prea multe încercări. Așteptați { $seconds } secundă și încercați din nou.
    [few] Prea multe încercări. Așteptați { $seconds } secunde și încercați din nou.
   *[other] Prea multe încercări. Așteptați { $seconds } de secunde și încercați din nou.
  }
fault-not-contacts = În acest fișier nu sunt contacte care se pot citi. Alegeți un fișier .vcf salvat de telefon.
fault-not-a-calendar = În acest fișier nu e un calendar care se poate citi. Alegeți un fișier .ics salvat de alt calendar.
fault-not-a-picture = { $why ->
    [heic] Poza e în formatul HEIC de la Apple, care nu se poate păstra aici. Pe iPhone alegeți Configurări → Cameră → Formate → Compatibilitate maximă; o poză făcută mai demult vine ca JPEG dacă v-o trimiteți pe e-mail.
    [too_large] Fișierul e mai mare de 64 MB. Salvați poza mai mică și aduceți-o din nou.
    [too_many_pixels] Imaginea e mai mare decât a oricărui aparat. Salvați-o mai mică, de cel mult 120 de megapixeli, și aduceți-o din nou.
    [damaged] Poza e tăiată sau stricată. Luați-o încă o dată de pe telefon.
    [unreadable] Fișierul nu se poate citi. Vedeți dacă telefonul mai e conectat sau copiați întâi poza pe acest calculator.
    [empty] Fișierul e gol. Luați-l încă o dată de pe telefon.
   *[other] Nu e o poză, orice ar spune numele. Se primesc JPEG, PNG și WebP.
  }
fault-not-an-export = { $why ->
    [newer] Fișierul a fost scris de un Regulars mai nou. Instalați-l pe cel mai nou pentru a-l aduce.
    [damaged] Fișierul e stricat: o parte din el nu mai e cum a fost scrisă. Luați-l încă o dată de unde l-ați luat. Nu s-a scris nimic.
    [unreadable] Fișierul nu se poate citi. Vedeți dacă discul lui mai e conectat.
   *[other] Nu e un fișier scris de Regulars cu „Scoate totul”.
  }
fault-picture-is-damaged = Fișierul acestei poze e stricat.
fault-book-in-use = Agenda e deschisă în altă fereastră. Închideți-o acolo și încercați din nou.
fault-book-is-newer = Agenda a fost scrisă de un Regulars mai nou. Instalați-l pe cel mai nou pentru a o deschide.
fault-book-is-damaged = O parte din agendă nu se poate citi. Înainte de orice, copiați dosarul ei pe alt disc.
fault-disk-full = Discul e plin, așa că nu s-a salvat. Eliberați spațiu și încercați din nou.
fault-read-only = Nu se poate scrie acolo unde se află agenda, așa că nu s-a salvat. Vedeți dacă discul nu e protejat și dacă aveți voie să scrieți acolo din contul dumneavoastră.
fault-disk-fails = Discul agendei nu răspunde cum trebuie, așa că nu s-a salvat. Vedeți dacă e conectat și faceți o copie de siguranță pe alt disc.
fault-not-written = Fișierul nu s-a putut scrie acolo. Alegeți alt dosar.
fault-no-backup = { $why ->
    [gone] Dosarul copiilor de siguranță nu e acolo. Conectați discul sau alegeți alt dosar.
    [refused] În dosarul copiilor de siguranță nu se poate scrie. Alegeți altul sau cereți permisiunea.
    [full] Discul copiilor de siguranță e plin. Eliberați spațiu pe el sau alegeți alt dosar.
    [no_room] Pe discul acestui calculator nu e loc pentru o copie a agendei. Eliberați spațiu.
    [unlike] În dosarul copiilor de siguranță a ajuns altceva decât s-a trimis. Poate că discul sau cablul e stricat: alegeți alt dosar.
    [damaged] Agenda însăși e stricată, așa că nu s-a făcut o copie a ei; cele de dinainte sunt cum erau. Verificați-o din setări.
   *[other] Dosarul copiilor de siguranță nu răspunde cum trebuie. Alegeți alt dosar.
  }
fault-no-keyring = Portcheiul acestui calculator nu răspunde, așa că nu s-a pus și nu s-a scos nimic. Descuiați-l sau vedeți dacă e instalat unul, apoi porniți din nou Regulars.
fault-no-autostart = Calculatorul nu lasă Regulars să pornească odată cu el. Nu s-a schimbat nimic.
fault-bad-request = Ecranul acesta și agenda nu se înțeleg. Închideți Regulars și deschideți-l din nou.
fault-bug = Ceva nu a mers în Regulars și nu s-a salvat. În jurnal apare cu numărul { $id }.
fault-unreachable = Agenda nu răspunde. Închideți Regulars și deschideți-l din nou.
fault-unknown = A fost respins ({ $kind }) și nu s-a salvat. Încercați din nou.

fault-rule-required = De completat.
fault-rule-too-long = E prea lung.
fault-rule-too-long-detail = E prea lung. Numărul de caractere, cel mult: { $detail }.
fault-rule-too-short = E prea scurt.
fault-rule-too-short-detail = E prea scurt. Numărul de caractere, cel puțin: { $detail }.
fault-rule-too-many = Sunt prea multe.
fault-rule-too-many-detail = Sunt prea multe. Cel mult { $detail }.
fault-rule-not-a-day = Nu există o astfel de zi.
fault-rule-not-a-time = Nu există o astfel de oră.
fault-rule-not-a-phone = Nu arată ca un număr de telefon.
fault-rule-not-an-address = Nu arată ca o adresă de e-mail.
fault-rule-in-the-past = Ziua aceasta a trecut. Alegeți una mai târzie.
fault-rule-in-the-future = Ziua aceasta încă nu a venit. Alegeți una mai devreme.
fault-rule-out-of-range = Numărul e prea mic sau prea mare.
fault-rule-out-of-range-detail = Trebuie să se încadreze în: { $detail }.
fault-rule-from-after-to = Sfârșitul e înaintea începutului.
fault-rule-overlaps = La ora aceasta e altă programare.
fault-rule-overlaps-detail = La ora aceasta e altă programare: { $detail }.
fault-rule-outside-hours = E în afara programului.
fault-rule-outside-hours-detail = E în afara programului: { $detail }.
fault-rule-day-off = E zi liberă.
fault-rule-unknown = Alegerea aceasta nu e cunoscută. Alegeți alta.
fault-rule-already = Există deja.
fault-rule-other-state = Între timp s-a schimbat și acum nu se mai poate.
fault-rule-needs-next = Alegeți programarea următoare sau spuneți ce vine în locul ei: o reamintire, o pauză sau un „nu”.
fault-rule-archived = E în arhivă. Scoateți întâi de acolo sau alegeți altceva.
fault-rule-unlike = Nu e ce stă scris pe hârtie.
fault-rule-needs-consent = Nu și-a dat acordul. Întrebați-o întâi.
fault-rule-needs-consent-detail = { $detail ->
    [photo_show] Nu a permis ca pozele ei să fie arătate în salon. Întrebați-o întâi: în fișa ei, la „Siguranță și acorduri”.
    [photo_post] Nu a permis ca pozele ei să fie publicate. Întrebați-o întâi: în fișa ei, la „Siguranță și acorduri”.
   *[other] Nu a permis să se păstreze poze cu ea. Întrebați-o întâi: în fișa ei, la „Siguranță și acorduri”.
  }
fault-rule-unknown-place = O acoladă din acest text nu e închisă.
fault-rule-unknown-place-detail = Textul acesta nu are un loc numit „{ $detail }”. Locurile pe care le are sunt mai jos.
fault-rule-other = Așa cum e nu se poate salva.
fault-rule-not-hers = Specialista nu face acest serviciu.
fault-rule-not-hers-detail = Specialista aceasta nu face: { $detail }.
fault-rule-room-full = Atunci cabinetul e ocupat.
fault-rule-room-full-detail = Cabinetul e ocupat: { $detail }. Alegeți altă oră sau alt cabinet.
fault-rule-none-free = Niciuna dintre aceste ore nu e liberă.
fault-rule-last-one = Trebuie să rămână cel puțin o specialistă.
fault-rule-still-booked = Încă sunt cliente programate aici. Mutați-le întâi.
fault-rule-still-booked-detail = Programări rămase aici: { $detail }. Mutați-le întâi.
fault-not-kept = Modificările atât de vechi nu se mai păstrează.
fault-rule-needs-decision = Aici e nevoie de un test de alergie valabil. Scrieți ce s-a hotărât.
fault-rule-needs-decision-detail = { $detail }: e nevoie de un test de alergie valabil. Scrieți ce s-a hotărât, acolo unde se programează sau se încheie vizita.
