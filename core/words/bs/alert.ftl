# Šta se mora vidjeti prije nego što se klijentica dotakne.
alert-kind-allergy = Alergija
alert-kind-contraindication = Kontraindikacija
alert-kind-medication = Lijekovi
alert-kind-pregnancy = Trudnoća
alert-kind-skin = Koža
alert-kind-patch-test = Alergotest
alert-kind-other = Oprez
alert-of-kind = { $kind }: { $words }
alert-until = { $text } · do: { $until }
alert-patch-test-until = Alergotest ističe: { $until }
alert-patch-test-over = Alergotest istekao: { $until }
alert-severity-know = Dobro je znati
alert-severity-care = Oprez
alert-severity-never = Nikako
