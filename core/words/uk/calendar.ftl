# Календар за днями, тижнями й місяцями.
calendar-today = Сьогодні
calendar-day = День
calendar-week = Тиждень
calendar-month = Місяць
calendar-view = Скільки показати
calendar-jump = Перейти до дня
calendar-earlier = { $view ->
    [week] На тиждень раніше
    [month] На місяць раніше
   *[other] На день раніше
  }
calendar-later = { $view ->
    [week] На тиждень пізніше
    [month] На місяць пізніше
   *[other] На день пізніше
  }
calendar-visit-before = Попередній візит
calendar-visit-after = Наступний візит
calendar-new-visit = Новий візит
calendar-new-block = Зайняти час
calendar-print = Надрукувати день
calendar-whose = Чий час
calendar-everybody = Усі

calendar-count = { $visits ->
    [0] Візитів немає
    [one] { $visits } візит
    [few] { $visits } візити
    [many] { $visits } візитів
   *[other] { $visits } візитів
  }
calendar-free-sum = вільно { $duration }
calendar-hours = { $from }–{ $to }
calendar-free = Вільно { $duration }
calendar-would-fit = { $fits ->
    [one] підійде { $count } клієнтці
    [few] підійде { $count } клієнткам
    [many] підійде { $count } клієнткам
   *[other] підійде { $count } клієнткам
  }
calendar-free-title = Вільно
calendar-empty = Ще ніхто не записаний. Натисніть на вільний час, щоб записати перший візит.
calendar-full = Вільного часу більше немає.
calendar-day-off = Вихідний.
calendar-off = Вихідний
calendar-holiday = Свято
calendar-starts = Початок о { $at }
calendar-ends = До { $at }, далі не працює
calendar-break = Перерва
calendar-unconfirmed = не підтверджено
calendar-no-answer = ще без відповіді
calendar-usual = { $days ->
    [1] зазвичай щодня
    [one] зазвичай раз на { $days } день
    [few] зазвичай раз на { $days } дні
    [many] зазвичай раз на { $days } днів
   *[other] зазвичай раз на { $days } днів
  }
calendar-fullness = зайнято { $percent } %
calendar-stretched = { $name }: тепер { $duration }.
calendar-handed = { $name }: тепер { $master }, { $at }.

calendar-block = Зайнято
calendar-block-new = Зайняти час
calendar-block-change = Зайнятий час
calendar-block-about = На цей час нікого не можна записати.
calendar-block-words = Для чого
calendar-block-hint = Обід, постачальник, збори в школі
calendar-block-day = День
calendar-block-from = З
calendar-block-to = До
calendar-block-save = Зберегти
calendar-block-remove = Звільнити цей час
calendar-block-saved = { $words }: { $at }.
calendar-block-removed = { $words }: цей час знову вільний.
calendar-past = Цей день минув.
calendar-for = Виберіть вільний час: { $name }.
calendar-for-nobody = Для іншої клієнтки

calendar-visit-time = { $day }, { $from }–{ $to }
calendar-rebooked = наступний: { $at }
calendar-start = Почати
calendar-finish = Завершити
calendar-confirm = Підтвердила
calendar-confirmed = { $name }: візит підтверджено, { $at }.
calendar-move = Перенести чи скасувати…
calendar-open-card = Відкрити картку
