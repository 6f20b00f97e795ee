# Завершення візиту: зроблено, запам’ятати, наступний візит.
finish-title = Завершення візиту
finish-of = Завершення візиту: { $name }
finish-leave = Назад до «Сьогодні»
finish-restored = Ваша чернетка знову тут.
finish-start-over = Почати спочатку
finish-draft-kept = Чернетку збережено.
finish-kept = Усе, що ви тут написали, збережено.
finish-keys-save = { $save } зберігає з нотатки.
finish-keys-times = { $first }–{ $last } вибирають час, { $none } знімає вибір.

finish-choose = Чий візит завершено?
finish-nobody = Ще немає візиту, який можна завершити
finish-nobody-text = Коли візит почнеться, тут можна буде записати, що зроблено, що запам’ятати і коли вона прийде знову.
finish-nobody-book = Записати на візит

finish-done = 1 · Зроблено
finish-price = Ціна: { $service }
finish-remove = Прибрати: { $service }
finish-add-service = Додати послугу
finish-service = { $service } · { $price }
finish-paid = Сплачено
finish-sum = Послуги коштують { $sum }.
finish-paid-by = Чим платила
finish-paid-by-unsaid = Не вказано
finish-paid-by-cash = Готівкою
finish-paid-by-card = Карткою
finish-paid-by-transfer = Переказом

finish-remember = 2 · Запам’ятати
finish-asks = Запитали сьогодні
finish-promises = Обіцянку виконано
finish-note = Про що говорили
finish-ask = Запитати наступного разу
finish-promise = Обіцяли
finish-promise-due = До якого дня
finish-preference-kind = Вона любить
finish-preference = Кількома словами

finish-next = 3 · Наступний візит
finish-none = Час не вибрано
finish-booked = Уже записана. Більше нічого не треба.
finish-no-offers = На той час, коли їй пора, нічого вільного немає.
finish-no-rhythm = Ця послуга не має звичного проміжку, тому час не пропонується.
finish-time = Інший час…
finish-time-about = вибрати день і вільну годину
finish-remind = Не зараз: нагадати мені
finish-remind-about = запитати її ще раз іншого дня
finish-remind-on = Коли запитати
finish-remind-reason = повернеться після 20-го
finish-pause = Робить перерву
finish-pause-about = до того дня їй ніхто не пише
finish-pause-until = До
finish-pause-reason = їде на літо
finish-no = Без наступного візиту
finish-no-about = позначити й більше не запитувати
finish-no-reason = переїжджає в інше місто
finish-reason = Чому
finish-reason-words = Кількома словами
finish-why-needed = Виберіть причину або напишіть її.

finish-save = Зберегти
finish-save-and-book = Зберегти й записати: { $when }
finish-save-and-remind = Зберегти й нагадати: { $day }
finish-save-and-pause = Зберегти, перерва до: { $day }
finish-save-and-no = Зберегти без наступного візиту
finish-save-without = Зберегти без запису…
finish-save-unfinished = Зберегти…
finish-without = Зберегти без запису

finish-without-title = { $name } йде без наступного візиту
finish-without-about = Позначте, що буде замість нього, щоб про неї не забути.
finish-without-pause = Вона робить перерву…
finish-without-no = Вона не хоче наступного візиту…
finish-without-leave = Вийти, лишивши чернетку

finish-saved = Завершено: { $name }
finish-saved-and-booked = Завершено: { $name }. Наступний візит: { $when }.
finish-saved-and-remind = Завершено: { $name }. Нагадування: { $day }.
finish-saved-and-pause = Завершено: { $name }. Перерва до: { $day }.
finish-saved-and-no = Завершено: { $name }. Наступного візиту не буде.
