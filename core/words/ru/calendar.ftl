# Календарь по дням и неделям.
calendar-today = Сегодня
calendar-day = День
calendar-week = Неделя
calendar-view = Сколько показать
calendar-jump = Перейти к дню
calendar-earlier = { $view ->
    [week] На неделю раньше
   *[other] На день раньше
  }
calendar-later = { $view ->
    [week] На неделю позже
   *[other] На день позже
  }
calendar-visit-before = Предыдущий визит
calendar-visit-after = Следующий визит
calendar-new-visit = Новый визит

calendar-count = { $visits ->
    [0] Визитов нет
    [one] { $visits } визит
    [few] { $visits } визита
   *[other] { $visits } визитов
  }
calendar-free-sum = свободно { $duration }
calendar-hours = { $from }–{ $to }
calendar-free = Свободно { $duration }
calendar-free-title = Свободно
calendar-empty = Пока никто не записан. Нажмите на свободное время, чтобы записать первый визит.
calendar-full = Свободного времени больше нет.
calendar-day-off = Выходной.
calendar-past = Этот день прошёл.
calendar-for = Выберите свободное время: { $name }.
calendar-for-nobody = Для другой клиентки

calendar-visit-time = { $day }, { $from }–{ $to }
calendar-rebooked = следующий: { $at }
calendar-start = Начать
calendar-finish = Завершить
calendar-confirm = Подтверждено
calendar-confirmed = { $name }: подтверждено, { $at }.
calendar-move = Перенести или отменить…
calendar-open-card = Открыть карточку
