# Что нужно увидеть, прежде чем прикоснуться к клиентке.
alert-kind-allergy = Аллергия
alert-kind-contraindication = Противопоказание
alert-kind-medication = Лекарства
alert-kind-pregnancy = Беременность
alert-kind-skin = Кожа
alert-kind-patch-test = Аллергопроба
alert-kind-other = Осторожно
alert-of-kind = { $kind }: { $words }
alert-until = { $text } · до { $until }
alert-patch-test-until = Аллергопроба действует до { $until }
alert-patch-test-over = Аллергопроба действовала до { $until }
alert-severity-know = К сведению
alert-severity-care = Осторожно
alert-severity-never = Нельзя
