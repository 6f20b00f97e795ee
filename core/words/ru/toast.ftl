# Что всплывает на столе. Без заметок и телефонов, а имя только если владелица разрешила.
toast-open = Открыть
toast-a-client = Клиентка

toast-nudge-title = Книга заперта
toast-nudge-body = { $count ->
    [one] Ждёт { $count } клиентка
    [few] Ждут { $count } клиентки
   *[other] Ждут { $count } клиенток
  }

toast-many-title = { $count ->
    [one] Написать { $count } клиентке
   *[other] Написать { $count } клиенткам
  }
toast-many-body = Кому именно, видно в «Напоминаниях».

toast-follow-up-title = Спросить, как ей
toast-follow-up-body = { $who } ушла без записи. Спросите, нравится ли ей, и предложите время.

toast-promise-title = Пора сдержать обещание
toast-promise-body = { $who } ждёт обещанного.

toast-birthday-title = День рождения
toast-birthday-today = { $who }: сегодня день рождения.
toast-birthday-tomorrow = { $who }: завтра день рождения.
toast-birthday-past = { $who }: день рождения уже был. Лучше поздравить позже, чем никогда.
toast-person-today = { $who }: сегодня день рождения у близкого ей человека.
toast-person-tomorrow = { $who }: завтра день рождения у близкого ей человека.
toast-person-past = { $who }: у близкого ей человека был день рождения.

toast-due-title = Пора предложить визит
toast-due-body = { $since ->
    [one] { $who }: последний визит { $since } день назад.
    [few] { $who }: последний визит { $since } дня назад.
   *[other] { $who }: последний визит { $since } дней назад.
  }
toast-late-title = Опаздывает против своего ритма
toast-late-body = { $days ->
    [one] { $who } опаздывает на { $days } день.
    [few] { $who } опаздывает на { $days } дня.
   *[other] { $who } опаздывает на { $days } дней.
  }
toast-lapsed-title = Давно не была
toast-lapsed-body = { $since ->
    [one] { $who } была { $since } день назад.
    [few] { $who } была { $since } дня назад.
   *[other] { $who } была { $since } дней назад.
  }
