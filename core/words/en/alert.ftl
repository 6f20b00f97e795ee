# What must be seen before touching the client.
alert-kind-allergy = Allergy
alert-kind-contraindication = Contraindication
alert-kind-medication = Medication
alert-kind-pregnancy = Pregnancy
alert-kind-skin = Skin
alert-kind-patch-test = Patch test
alert-kind-other = Take care
alert-of-kind = { $kind }: { $words }
alert-until = { $text } · until { $until }
alert-patch-test-until = Patch test runs out { $until }
alert-patch-test-over = Patch test ran out { $until }
alert-severity-know = Good to know
alert-severity-care = Take care
alert-severity-never = Never do it
