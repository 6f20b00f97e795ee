# Slike: dodati, pogledati, uporediti, okrenuti, dati.
photo-one = Slika
photo-side = Šta pokazuje
photo-side-before = Prije
photo-side-after = Poslije
photo-side-other = Drugo
photo-words = U nekoliko riječi
photo-words-hint = boja, ugao, na šta gledati…
photo-visit = Termin
photo-visit-day = Onaj od dana kad je snimljena
photo-visit-none = Nijedan
photo-visit-one = { $day } · { $services }
photo-on = Snimljena
photo-undated = U fajlu ne piše kada
photo-save = Sačuvaj

photo-open = Otvori: { $what }
photo-broken = Ne može se prikazati
photo-broken-long = Fajl ove slike je nestao ili je oštećen. Postavke → Provjera knjige navodi sve takve slike.
photo-count = { $count ->
    [one] { $count } slika
    [few] { $count } slike
   *[other] { $count } slika
  }
photo-empty = Još nema slika
photo-empty-text = Prevucite slike bilo gdje na njen karton, ili ih odaberite. Čuvaju se u šifriranoj knjizi, bez mjesta gdje su snimljene.

photo-add = Dodaj slike
photo-add-visit = Dodaj slike…
photo-add-title = Slike: { $name }
photo-drop = Pustite da se dodaju slike: { $name }
photo-reading = Slike se čitaju
photo-refused = { $count ->
    [one] { $count } fajl nije primljen.
    [few] { $count } fajla nisu primljena.
   *[other] { $count } fajlova nije primljeno.
  }
photo-consent-title = Dopušta li da se čuvaju njene slike?
photo-nth = Slika { $place }
photo-leave-out = Izostavi sliku { $place }
photo-none-taken = Nijedan od ovih fajlova ne može se čuvati kao slika.
photo-more = Odaberi još
photo-save-all = { $count ->
    [one] Sačuvaj { $count } sliku
    [few] Sačuvaj { $count } slike
   *[other] Sačuvaj { $count } slika
  }
photo-save-allowed = Dopušta: sačuvaj
photo-added = { $count ->
    [0] Nema novih slika.
    [one] Dodana { $count } slika.
    [few] Dodane { $count } slike.
   *[other] Dodano { $count } slika.
  }
photo-already = { $count ->
    [one] { $count } je već bila tu.
    [few] { $count } su već bile tu.
   *[other] { $count } ih je već bilo tu.
  }

photo-title = { $name }: slike
photo-place = { $place } od { $total }
photo-earlier = Prethodna slika
photo-later = Sljedeća slika
photo-turn = Okreni
photo-turned = Slika okrenuta ili izrezana
photo-crop = Izreži
photo-crop-picture = Slika za izrezivanje
photo-crop-how = Nacrtajte okvir preko slike, ili pomjerite njegove rubove ispod. U knjizi ostaje cijela slika.
photo-crop-left = Lijevi rub
photo-crop-right = Desni rub
photo-crop-top = Gornji rub
photo-crop-bottom = Donji rub
photo-crop-whole = Cijela slika
photo-crop-leave = Ostavi kako jeste
photo-crop-save = Izreži
photo-compare = Uporedi
photo-compare-end = Završi poređenje
photo-compare-with = Uporedi sa
photo-compare-line = Gdje jedna slika završava, a druga počinje
photo-compare-share = { $share } % ranije slike
photo-compare-alone = Još nema druge slike za poređenje.
photo-give = Sačuvaj kopiju
photo-give-hers = Za nju…
photo-give-show = Za pokazivanje u salonu…
photo-give-post = Za objavu…
photo-given = Kopija sačuvana
photo-further = Još radnji
photo-change = Promijeni…
photo-change-title = O ovoj slici
photo-changed = Slika promijenjena
photo-remove = Ukloni
photo-removed = Slika uklonjena
photo-not-allowed = { $count ->
    [one] Čuva se { $count } slika koju više ne dopušta.
    [few] Čuvaju se { $count } slike koje više ne dopušta.
   *[other] Čuva se { $count } slika koje više ne dopušta.
  }
photo-remove-all = Ukloni ih
photo-removed-all = Njene slike su uklonjene
