# Що треба побачити, перш ніж торкнутися клієнтки.
alert-kind-allergy = Алергія
alert-kind-contraindication = Протипоказання
alert-kind-medication = Ліки
alert-kind-pregnancy = Вагітність
alert-kind-skin = Шкіра
alert-kind-patch-test = Алергопроба
alert-kind-other = Обережно
alert-of-kind = { $kind }: { $words }
alert-until = { $text } · до { $until }
alert-patch-test-until = Алергопроба діє до { $until }
alert-patch-test-over = Алергопроба діяла до { $until }
alert-severity-know = До відома
alert-severity-care = Обережно
alert-severity-never = Не можна
