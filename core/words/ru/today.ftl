# Сегодня: день, всё о следующей клиентке, кому пора.
today-day = День с утра до вечера
today-span = { $from } – { $to }
today-whose = Чей день
today-mine = Мой
today-all = Все
today-free = свободно
today-rebooked = записана на { $day }
today-no-show = не пришла
today-cancelled = отменено
today-here = уже здесь
today-now = сейчас

today-brief-here = Уже здесь, до { $time }
today-brief-next = Следующий визит { $when }
today-brief-ahead = { $span } · { $when }
today-brief-now = Сейчас · { $span }
today-brief-begun = Начало { $when } · { $span }
today-brief-late = По записи { $when } · { $span }
today-brief-done = Завершён · { $span }
today-brief-cancelled = Отменён · { $span }
today-brief-no-show = Не пришла · { $span }

today-visit = Сегодня
today-last = В прошлый раз
today-talked = Говорили
today-ask = Спросить
today-promised = Вы обещали
today-promised-by = до { $day }
today-step = Следующий шаг
today-likes = Она любит
today-avoid = Избегать: { $words }
today-dates = Даты
today-date-hers = Её день рождения
today-date-person = { $relation }, { $person }
today-date-turns = исполнится { $age }
today-next = Следующий визит
today-rebook = Записать снова
today-rebook-free = Свободно: { $when }

today-start = Начать визит
today-finish = Завершить визит
today-open-card = Карточка
today-move = Перенести
today-more = Ещё

today-due = Кому пора
today-due-all = Все напоминания: { $count }
today-due-many = Все, их больше { $count }
today-book = Записать на визит
today-empty = На сегодня никто не записан
today-empty-text = Здесь будет день с утра до вечера и свободные часы между визитами.
today-quiet = Свободный день
today-quiet-text = Хороший день, чтобы написать тем, кому пора.
today-fresh-text = Перед каждым визитом здесь будет видно, что спросить, что она любит и что вы обещали. Начните с тех, кого знаете.
today-all-done = На сегодня всё
today-all-done-text = Выберите визит слева, чтобы перечитать его.
today-lists = Списки
