# Šta klijentica dopušta i riječi koje joj se pokažu.
consent-health = Zdravstvene bilješke
consent-photo-keep = Čuvanje slika
consent-photo-show = Pokazivanje slika u salonu
consent-photo-post = Objavljivanje slika
consent-text-health = Dopuštam da zapišete ono što Vam kažem o svom zdravlju (alergije, lijekovi, koža, trudnoća), samo da bi tretman za mene bio siguran. Pristanak mogu povući u svakom trenutku.
consent-text-photo-keep = Dopuštam da čuvate fotografije Vašeg rada na meni, da bi se mogao ponoviti. Pristanak mogu povući u svakom trenutku.
consent-text-photo-show = Dopuštam da fotografije Vašeg rada na meni pokazujete drugim klijenticama u salonu. Pristanak mogu povući u svakom trenutku.
consent-text-photo-post = Dopuštam da objavljujete fotografije Vašeg rada na meni, i na internetu. Pristanak mogu povući u svakom trenutku.
consent-title = { $name }: { $kind }
consent-shown = Šta joj se pokaže
consent-answer = Njen odgovor
consent-answer-yes = Da
consent-answer-no = Ne
consent-how = Kako je odgovorila
consent-how-signed = potpisala
consent-how-said = rekla
consent-how-written = napisala
consent-on = Kada
consent-save = Sačuvaj njen odgovor
consent-saved = Odgovor upisan: { $name }, { $kind }
consent-withdraw = Povlači pristanak
consent-withdrawn-done = Pristanak povučen: { $name }, { $kind }
consent-not-asked = još nije pitana
consent-withdrawn = povučeno: { $day }
consent-yes = { $version ->
    [0] da, { $how }, { $day }
   *[any] da, { $how }, { $day }, verzija { $version }
  }
consent-no = { $version ->
    [0] ne, { $how }, { $day }
   *[any] ne, { $how }, { $day }, verzija { $version }
  }
care-title = Sigurno i dopušteno
care-patch-test = Alergotest
care-patch-add = Dodaj alergotest
care-patch-edit = Promijeni alergotest: { $what }
care-patch-read = Očitaj rezultat…
care-consent = Pristanak
care-consent-add = Pitaj za pristanak
