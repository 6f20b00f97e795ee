# Календарь по дням, неделям и месяцам.
calendar-today = Сегодня
calendar-day = День
calendar-week = Неделя
calendar-month = Месяц
calendar-view = Сколько показать
calendar-jump = Перейти к дню
calendar-earlier = { $view ->
    [week] На неделю раньше
    [month] На месяц раньше
   *[other] На день раньше
  }
calendar-later = { $view ->
    [week] На неделю позже
    [month] На месяц позже
   *[other] На день позже
  }
calendar-visit-before = Предыдущий визит
calendar-visit-after = Следующий визит
calendar-new-visit = Новый визит
calendar-new-block = Занять время
calendar-print = Напечатать день
calendar-whose = Чьё время
calendar-everybody = Все

calendar-count = { $visits ->
    [0] Визитов нет
    [one] { $visits } визит
    [few] { $visits } визита
   *[other] { $visits } визитов
  }
calendar-free-sum = свободно { $duration }
calendar-hours = { $from }–{ $to }
calendar-free = Свободно { $duration }
calendar-would-fit = { $fits ->
    [one] подойдёт { $count } клиентке
   *[other] подойдёт { $count } клиенткам
  }
calendar-free-title = Свободно
calendar-empty = Пока никто не записан. Нажмите на свободное время, чтобы записать первый визит.
calendar-full = Свободного времени больше нет.
calendar-day-off = Выходной.
calendar-off = Выходной
calendar-holiday = Праздник
calendar-starts = Начало в { $at }
calendar-ends = До { $at }, дальше не работает
calendar-break = Перерыв
calendar-unconfirmed = не подтверждено
calendar-no-answer = пока нет ответа
calendar-usual = { $days ->
    [1] обычно каждый день
    [one] обычно раз в { $days } день
    [few] обычно раз в { $days } дня
   *[other] обычно раз в { $days } дней
  }
calendar-fullness = занято { $percent } %
calendar-stretched = { $name }: теперь { $duration }.
calendar-handed = { $name }: теперь { $master }, { $at }.

calendar-block = Занято
calendar-block-new = Занять время
calendar-block-change = Занятое время
calendar-block-about = На это время никого нельзя записать.
calendar-block-words = Чем занято
calendar-block-hint = Обед, поставщик, собрание в школе
calendar-block-day = День
calendar-block-from = С
calendar-block-to = До
calendar-block-save = Сохранить
calendar-block-remove = Освободить время
calendar-block-saved = { $words }: { $at }.
calendar-block-removed = { $words }: это время снова свободно.
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
