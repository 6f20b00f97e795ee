# Poze: aduse, privite, comparate, rotite, date mai departe.
photo-one = Poză
photo-side = Ce arată
photo-side-before = Înainte
photo-side-after = După
photo-side-other = Altceva
photo-words = În câteva cuvinte
photo-words-hint = culoare, unghi, la ce să vă uitați…
photo-visit = Vizită
photo-visit-day = Cea din ziua în care a fost făcută
photo-visit-none = Niciuna
photo-visit-one = { $day } · { $services }
photo-on = Făcută la
photo-undated = Fișierul nu spune când
photo-save = Salvează

photo-open = Deschide: { $what }
photo-broken = Nu se poate arăta
photo-broken-long = Fișierul pozei lipsește sau e stricat. Setări → Verificarea agendei arată toate pozele de acest fel.
photo-count = { $count ->
    [one] { $count } poză
    [few] { $count } poze
   *[other] { $count } de poze
  }
photo-empty = Încă nicio poză
photo-empty-text = Trageți poze oriunde pe fișa ei sau alegeți-le. Se păstrează în agenda criptată, fără locul în care au fost făcute.

photo-add = Adaugă poze
photo-add-visit = Adaugă poze…
photo-add-title = Poze: { $name }
photo-drop = Dați drumul pozelor ca să ajungă la { $name }
photo-reading = Se citesc pozele
photo-refused = { $count ->
    [1] Un fișier nu a fost primit.
    [one] { $count } fișier nu a fost primit.
    [few] { $count } fișiere nu au fost primite.
   *[other] { $count } de fișiere nu au fost primite.
  }
photo-consent-title = Permite să se păstreze poze cu ea?
photo-nth = Poza { $place }
photo-leave-out = Lasă deoparte poza { $place }
photo-none-taken = Niciun fișier dintre acestea nu se poate păstra ca poză.
photo-more = Alege și altele
photo-save-all = { $count ->
    [one] Salvează { $count } poză
    [few] Salvează { $count } poze
   *[other] Salvează { $count } de poze
  }
photo-save-allowed = Permite: salvează
photo-added = { $count ->
    [0] Nicio poză nouă.
    [one] { $count } poză adăugată.
    [few] { $count } poze adăugate.
   *[other] { $count } de poze adăugate.
  }
photo-already = { $count ->
    [one] { $count } era deja acolo.
    [few] { $count } erau deja acolo.
   *[other] { $count } erau deja acolo.
  }

photo-title = { $name }: poze
photo-place = { $place } din { $total }
photo-earlier = Poza dinainte
photo-later = Poza următoare
photo-turn = Rotește
photo-turned = Poză rotită sau decupată
photo-crop = Decupează
photo-crop-picture = Poza de decupat
photo-crop-how = Trageți un chenar peste poză sau mutați-i marginile mai jos. Poza întreagă rămâne în agendă.
photo-crop-left = Marginea stângă
photo-crop-right = Marginea dreaptă
photo-crop-top = Marginea de sus
photo-crop-bottom = Marginea de jos
photo-crop-whole = Poza întreagă
photo-crop-leave = Lasă cum e
photo-crop-save = Decupează
photo-compare = Compară
photo-compare-end = Încheie comparația
photo-compare-with = Compară cu
photo-compare-line = Unde se termină o poză și începe cealaltă
photo-compare-share = { $share } % din poza mai veche
photo-compare-alone = Încă nu e altă poză cu care să fie comparată.
photo-give = Salvează o copie
photo-give-hers = Pentru ea…
photo-give-show = De arătat în salon…
photo-give-post = De publicat…
photo-given = Copie salvată
photo-further = Mai multe
photo-change = Modifică…
photo-change-title = Despre poza aceasta
photo-changed = Poză modificată
photo-remove = Șterge
photo-removed = Poză ștearsă
photo-not-allowed = { $count ->
    [one] Se păstrează { $count } poză pe care ea nu o mai permite.
    [few] Se păstrează { $count } poze pe care ea nu le mai permite.
   *[other] Se păstrează { $count } de poze pe care ea nu le mai permite.
  }
photo-remove-all = Șterge-le
photo-removed-all = Pozele ei sunt șterse
