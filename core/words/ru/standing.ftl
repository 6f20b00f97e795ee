# Где клиентка относительно своего ритма и как часто она приходит.
standing-booked = Записана
standing-paused = Перерыв до { $day }
standing-on-rhythm = В своём ритме
standing-due-today = Пора сегодня
standing-due = Пора с { $day }
standing-late = { $days ->
    [one] Опаздывает на { $days } день
    [few] Опаздывает на { $days } дня
   *[other] Опаздывает на { $days } дней
  }
standing-lapsed = { $days ->
    [one] Пропала, { $days } день сверх срока
    [few] Пропала, { $days } дня сверх срока
   *[other] Пропала, { $days } дней сверх срока
  }
standing-of = { $category }: { $words }

standing-every-weeks = { $weeks ->
    [1] раз в неделю
    [one] раз в { $weeks } неделю
    [few] раз в { $weeks } недели
   *[other] раз в { $weeks } недель
  }
standing-every-days = { $days ->
    [1] каждый день
    [one] раз в { $days } день
    [few] раз в { $days } дня
   *[other] раз в { $days } дней
  }
standing-every-range = { $to ->
    [one] раз в { $from }–{ $to } день
    [few] раз в { $from }–{ $to } дня
   *[other] раз в { $from }–{ $to } дней
  }
standing-comes = Ходит { $every }
standing-usually = Обычно { $every }
standing-usually-service = По услуге { $every }
standing-ago = { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
   *[other] { $days } дней назад
  }
standing-usual-and-last = { $usual }, последний визит { $ago }
standing-gone = Больше не ходит: { $why }
standing-quiet = Не беспокоим до { $day }: { $why }
standing-quiet-for-good = Не беспокоим: { $why }
standing-quiet-cool-off = недавно связывались
standing-quiet-not-now = сама назвала срок
standing-quiet-resting = три попытки без ответа
