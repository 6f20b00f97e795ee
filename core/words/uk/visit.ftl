# Запис на візит, перенесення і скасування.
visit-book = Записати на візит
visit-book-for = Запис: { $name }
visit-book-at = Записати: { $at }
visit-booked = { $name } записана: { $at }.
visit-already-booked = Уже записана: { $at }, { $services }.
visit-shift-gap = Годинник перескакує цю годину; візит стоїть на { $time }.
visit-shift-fold = Ця година настає двічі; візит стоїть на першу з них: { $time }.

visit-client = Клієнтка
visit-client-hint = Будь-яка частина імені чи телефону
visit-client-new = Нова клієнтка: { $name }
visit-client-name = Ім’я
visit-client-phone = Телефон
visit-client-add = Додати й вибрати час
visit-client-added = { $name } тепер у книзі.
visit-client-search = Пошукати в книзі
visit-client-other = Інша клієнтка

visit-services = Послуги
visit-services-other = Інша послуга…
visit-services-sum = { $duration } · { $price }
visit-services-none = У книзі ще немає послуг.
visit-services-open = Відкрити налаштування

visit-when = Коли
visit-when-other = Інший час…
visit-time-day = День
visit-time-hour = Година
visit-time-earlier-day = На день раніше
visit-time-later-day = На день пізніше
visit-time-free-on = { $count ->
    [0] { $day }, { $away }
    [one] { $day }, { $away } · { $count } вільний варіант
    [few] { $day }, { $away } · { $count } вільні варіанти
    [many] { $day }, { $away } · { $count } вільних варіантів
   *[other] { $day }, { $away } · { $count } вільних варіантів
  }
visit-time-none = Цього дня немає достатньо довгого вільного часу.
visit-time-day-off = Це вихідний.
visit-time-past-day = Цей день минув.

visit-move = Перенести: { $name }
visit-move-from = Зараз { $at } · { $services }
visit-move-choose = Виберіть час
visit-move-to = Перенести на { $at }
visit-moved = Перенесено: { $name }, { $at }.
visit-first = перший візит
visit-birthday = { $days ->
    [0] день народження сьогодні
    [1] день народження завтра
    [one] день народження через { $days } день
    [few] день народження через { $days } дні
    [many] день народження через { $days } днів
   *[other] день народження через { $days } днів
  }
visit-started = { $name } вже тут.
visit-end = Візиту не буде…
visit-cancel-client = Вона скасовує
visit-cancel-us = Скасовуємо ми
visit-no-show = Вона не прийшла
visit-cancelled-client = { $name } скасувала візит: { $at }.
visit-cancelled-us = Ми скасували візит: { $name }, { $at }.
visit-no-show-done = { $name } не прийшла: { $at }.

visit-state-booked = записана
visit-state-confirmed = підтверджено
visit-state-arrived = уже тут
visit-state-done = завершено
visit-state-cancelled = скасовано
visit-state-no-show = не прийшла

visit-master = Майстриня
visit-master-usual = Її звична майстриня
visit-master-usual-is = Її звична: { $name }
visit-master-not-hers = { $name }: цього не робить
visit-room = Кабінет
visit-room-none = Без кабінету
visit-room-own = Майстрині: { $name }
visit-length = Тривалість

visit-wish = Інше побажання…
visit-wish-in = Через
visit-wish-unit = Дні, тижні чи місяці
visit-wish-unit-days = { $count ->
    [one] день
    [few] дні
    [many] днів
   *[other] днів
  }
visit-wish-unit-weeks = { $count ->
    [one] тиждень
    [few] тижні
    [many] тижнів
   *[other] тижнів
  }
visit-wish-unit-months = { $count ->
    [one] місяць
    [few] місяці
    [many] місяців
   *[other] місяців
  }
visit-wish-day = День тижня
visit-wish-any-day = будь-який день
visit-wish-part = Частина дня
visit-wish-part-any = будь-яка година
visit-wish-part-morning = вранці
visit-wish-part-afternoon = вдень
visit-wish-part-evening = увечері

visit-repeat = Повторювати раз на кілька тижнів
visit-repeat-of = Повторювати…
visit-repeat-every = Раз на
visit-repeat-weeks = { $count ->
    [one] тиждень
    [few] тижні
    [many] тижнів
   *[other] тижня
  }
visit-repeat-more = І ще
visit-repeat-times = { $count ->
    [one] раз
    [few] рази
    [many] разів
   *[other] разу
  }
visit-book-at-and-dates = Записати: { $at }, і показати дати
visit-repeat-title = { $name }: повторні візити
visit-repeat-first = Перший візит записано: { $at }.
visit-repeat-dates = Наступні дати
visit-repeat-none = Залишити один візит
visit-repeat-book = { $count ->
    [0] Записати нікуди
    [one] Записати ще { $count } раз
    [few] Записати ще { $count } рази
    [many] Записати ще { $count } разів
   *[other] Записати ще { $count } разів
  }
visit-repeated = { $count ->
    [one] { $name } записана ще { $count } раз.
    [few] { $name } записана ще { $count } рази.
    [many] { $name } записана ще { $count } разів.
   *[other] { $name } записана ще { $count } разів.
  }
visit-repeated-but = { $count ->
    [one] { $name } записана ще { $count } раз; пропущено дат: { $left }.
    [few] { $name } записана ще { $count } рази; пропущено дат: { $left }.
    [many] { $name } записана ще { $count } разів; пропущено дат: { $left }.
   *[other] { $name } записана ще { $count } разів; пропущено дат: { $left }.
  }

visit-walk-in = Прийшла без запису
visit-walk-in-of = { $name } вже тут
visit-walk-in-now = Без запису, починаємо зараз: { $time }.
visit-walk-in-start = Почати
visit-walk-in-busy = { $name }: час зайнятий до { $until }.
visit-walk-in-full = Кабінет зайнятий до { $until }.

visit-move-save = Зберегти зміну
visit-moved-all = Перенесено: { $name }, { $at }, і всі наступні візити.
visit-changed = Змінено: { $name }, { $at }.
visit-to-tell = Вона у списку тих, кого треба попередити.
visit-wished-by = Чиє бажання
visit-wished-by-us = Переносимо ми
visit-wished-by-client = Вона попросила
visit-wished-by-us-hint = Вона потрапить у список тих, кого треба попередити.
visit-scope = Повторюваний візит
visit-scope-one = Лише цей
visit-scope-following = Цей і всі наступні
visit-cancel-client-all = Вона скасовує цей і всі наступні
visit-cancel-us-all = Ми скасовуємо цей і всі наступні
visit-cancelled-client-all = { $name } скасувала візити: { $at } і всі наступні.
visit-cancelled-us-all = Ми скасували візити: { $name }, { $at } і всі наступні.

visit-why-roster = чекає на свій графік
visit-why-travelling = у від’їзді
visit-why-money = гроші
visit-why-no-time = немає зручного часу
visit-why-will-write = напише сама
visit-why-health = здоров’я
visit-why-other = інша причина
