# Дзвінок, розмова чи повідомлення і чим це закінчилося; клієнтки, які більше не ходять, і чому.
contact-log = Додати дзвінок чи повідомлення…
contact-title = { $name }: дзвінок чи повідомлення
contact-how = Як
contact-how-call = Дзвінок
contact-how-talk = Розмова
contact-how-sms = SMS
contact-how-whatsapp = WhatsApp
contact-how-viber = Viber
contact-how-telegram = Telegram
contact-how-email = Пошта
contact-how-other = Інакше
contact-outcome = Чим закінчилося
contact-outcome-opened = відкрито, не підтверджено
contact-outcome-sent = надіслано
contact-outcome-talked = поговорили
contact-outcome-booked = прийде
contact-outcome-not-now = не зараз
contact-outcome-no-answer = не відповіла
contact-outcome-moved-away = переїхала
contact-outcome-refused = просила не писати

# Що вибирають після дзвінка.
contact-choice-talked = Поговорили
contact-choice-sent = Надіслано
contact-choice-booked = Прийде
contact-choice-not-now = Не зараз
contact-choice-no-answer = Не відповіла
contact-choice-moved-away = Переїхала
contact-choice-refused = Просила не писати
contact-opened-in = відкрито: { $way }, не підтверджено

contact-until = Не раніше
contact-until-day = не раніше { $day }
contact-until-soon = Швидкий вибір
contact-until-weeks = { $weeks } тиж.
contact-words = Що сказала
contact-save = Зберегти
contact-save-book = Зберегти й записати на візит…
contact-logged = Збережено: { $name }, { $what }
contact-follows = { $days ->
    [0] Її можна запрошувати одразу.
    [one] { $days } день її ніхто не запрошує.
    [few] { $days } дні її ніхто не запрошує.
    [many] { $days } днів її ніхто не запрошує.
   *[other] { $days } днів її ніхто не запрошує.
  }
contact-follows-booked = Одразу після цього записуєте її на візит.
contact-follows-until = Її ніхто не запрошує раніше { $day }.
contact-follows-tomorrow = Завтра нагадування повернеться.
contact-follows-done = Це нагадування виконано.
contact-follows-promise = Обіцянка лишається, поки її не виконано.
contact-follows-complaint = Скарга лишається, поки її не вирішено.
contact-follows-not-now = Раніше цього дня її ніхто не запрошує.
contact-follows-moved-away = Позначимо, що вона більше не ходить, і про неї не нагадуватимемо.
contact-follows-refused = Відтепер жоден екран не запропонує їй написати.
contact-sent-now = Надіслано
contact-remove = Прибрати
contact-removed = Прибрано з історії

contact-gone = Більше не ходить…
contact-gone-title = { $name } більше не ходить
contact-gone-why = Чому
contact-gone-save = Позначити
contact-gone-done = Позначено: { $name } більше не ходить
contact-gone-back = Усе-таки ходить
contact-gone-back-done = { $name } знову клієнтка
contact-gone-of = { $category }: більше не ходить, { $why }
contact-gone-all = Більше не ходить: { $why }
contact-gone-times = незручний час
contact-gone-not-listened = її не почули
contact-gone-let-down = ми підвели
contact-gone-no-bond = не зійшлися
contact-gone-fell-behind = ми відстали
contact-gone-nobody-called = ніхто не дзвонив
contact-gone-price = ціна
contact-gone-moved-away = переїхала
contact-gone-break = робить перерву
contact-gone-other = інше

contact-refuse = Просила не писати
contact-refuse-done = { $name }: більше ніхто не пише
contact-allow = Знову можна писати
contact-allow-done = { $name }: знову можна писати
contact-change = Змінити сказане…
contact-changed = Змінено
