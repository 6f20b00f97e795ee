# Ce permite o clientă și cuvintele care i se arată.
consent-health = Notițe despre sănătate
consent-photo-keep = Păstrarea pozelor
consent-photo-show = Prezentarea pozelor în salon
consent-photo-post = Publicarea pozelor
consent-text-health = Sunt de acord să notați ce vă spun despre sănătatea mea (alergii, medicamente, piele, sarcină), numai pentru siguranța mea în timpul procedurii. Pot retrage oricând acest acord.
consent-text-photo-keep = Sunt de acord să păstrați poze cu lucrările făcute pentru mine, ca să poată fi repetate. Pot retrage oricând acest acord.
consent-text-photo-show = Sunt de acord să arătați altor cliente, în salon, poze cu lucrările făcute pentru mine. Pot retrage oricând acest acord.
consent-text-photo-post = Sunt de acord să publicați poze cu lucrările făcute pentru mine, inclusiv pe internet. Pot retrage oricând acest acord.
consent-title = { $name }: { $kind }
consent-shown = Ce i se arată
consent-answer = Răspunsul ei
consent-answer-yes = Da
consent-answer-no = Nu
consent-how = Cum a răspuns
consent-how-signed = a semnat
consent-how-said = a spus
consent-how-written = a scris
consent-on = Când
consent-save = Salvează răspunsul
consent-saved = Răspuns notat: { $name }, { $kind }
consent-withdraw = Își retrage acordul
consent-withdrawn-done = Acord retras: { $name }, { $kind }
consent-not-asked = încă neîntrebată
consent-withdrawn = retras pe { $day }
consent-yes = { $version ->
    [0] da, { $how }, { $day }
   *[other] da, { $how }, { $day }, text { $version }
  }
consent-no = { $version ->
    [0] nu, { $how }, { $day }
   *[other] nu, { $how }, { $day }, text { $version }
  }
care-title = Siguranță și acorduri
care-patch-test = Test de alergie
care-patch-add = Adaugă un test de alergie
care-patch-edit = Modifică testul de alergie: { $what }
care-patch-read = Citește rezultatul…
care-consent = Acord
care-consent-add = Cere-i acordul
