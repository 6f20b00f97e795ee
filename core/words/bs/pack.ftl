# Sve što se čuva o klijentici, da ponese sa sobom.
pack-menu = Daj joj sve što se o njoj čuva…
pack-title = Sve što se čuva: { $name }
pack-about = Jedan fajl za nju: stranice za čitanje, isto to kao podaci, i njene slike.
pack-kind = Šta se čuva
pack-count = Koliko
pack-open = Fajl nije šifriran: dajte ga samo njoj, i izbrišite ga tamo gdje više nije potreban.
pack-missing = { $count ->
    [one] { $count } slika se ne može naći i nije u fajlu.
    [few] { $count } slike se ne mogu naći i nisu u fajlu.
   *[other] { $count } slika se ne može naći i nije u fajlu.
  }
pack-save = Sačuvaj fajl…
pack-saved = { $name }: sačuvano je sve što se čuva. Fajl nije šifriran.
pack-page = Sve što se čuva
pack-about-page = { $rows ->
    [one] { $rows } zapis
    [few] { $rows } zapisa
   *[other] { $rows } zapisa
  }, { $photos ->
    [one] { $photos } slika
    [few] { $photos } slike
   *[other] { $photos } slika
  }
