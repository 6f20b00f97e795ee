# Ce trebuie văzut înainte de a atinge clienta.
alert-kind-allergy = Alergie
alert-kind-contraindication = Contraindicație
alert-kind-medication = Medicamente
alert-kind-pregnancy = Sarcină
alert-kind-skin = Piele
alert-kind-patch-test = Test de alergie
alert-kind-other = Atenție
alert-of-kind = { $kind }: { $words }
alert-until = { $text } · până la { $until }
alert-patch-test-until = Testul de alergie expiră la { $until }
alert-patch-test-over = Testul de alergie a expirat la { $until }
alert-severity-know = Bine de știut
alert-severity-care = Cu atenție
alert-severity-never = Interzis
