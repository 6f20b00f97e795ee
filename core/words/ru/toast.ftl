# Что всплывает на рабочем столе. Без заметок и телефонов, а имя только если владелица разрешила.
toast-open = Открыть
toast-done = Готово
toast-snooze = Отложить до завтра
toast-a-client = Клиентка

toast-nudge-title = Книга заперта
toast-nudge-body = { $count ->
    [one] Ждёт { $count } клиентка
    [few] Ждут { $count } клиентки
   *[other] Ждут { $count } клиенток
  }

toast-many-title = { $count ->
    [one] { $count } напоминание на сегодня
    [few] { $count } напоминания на сегодня
   *[other] { $count } напоминаний на сегодня
  }
toast-many-names = { $names }
toast-many-names-more = { $more ->
    [one] { $names } и ещё { $more }
   *[other] { $names } и ещё { $more }
  }
toast-many-due = { $count ->
    [one] { $count } клиентку пора пригласить
   *[other] { $count } клиенток пора пригласить
  }
toast-many-lapsed = { $count ->
    [one] { $count } клиентку пора вернуть
   *[other] { $count } клиенток пора вернуть
  }
toast-many-follow-ups = { $count ->
    [one] { $count } ушла без записи
   *[other] { $count } ушли без записи
  }
toast-many-greetings = { $count ->
    [one] { $count } поздравление
    [few] { $count } поздравления
   *[other] { $count } поздравлений
  }
toast-many-promises = { $count ->
    [one] { $count } обещание
    [few] { $count } обещания
   *[other] { $count } обещаний
  }
toast-many-aftercare = { $count ->
    [one] { $count } клиентку спросить, как носится
   *[other] { $count } клиенток спросить, как носится
  }
toast-many-running-out = { $count ->
    [one] у { $count } клиентки истекает срок
   *[other] у { $count } клиенток истекает срок
  }
toast-many-complaints = { $count ->
    [one] { $count } жалоба
    [few] { $count } жалобы
   *[other] { $count } жалоб
  }
toast-many-confirmations = { $count ->
    [one] { $count } визит завтра без подтверждения
    [few] { $count } визита завтра без подтверждения
   *[other] { $count } визитов завтра без подтверждения
  }
toast-many-free = { $count ->
    [one] { $count } своё напоминание
    [few] { $count } своих напоминания
   *[other] { $count } своих напоминаний
  }

toast-follow-up-title = Спросить, как ей
toast-follow-up-body = { $who } ушла без записи. Спросите, нравится ли ей, и предложите время.

toast-promise-title = Пора выполнить обещание
toast-promise-body = { $who } ждёт обещанного.

toast-birthday-title = День рождения
toast-birthday-today = { $who }: сегодня день рождения.
toast-birthday-tomorrow = { $who }: завтра день рождения.
toast-birthday-soon = { $days ->
    [one] { $who }: через { $days } день день рождения.
    [few] { $who }: через { $days } дня день рождения.
   *[other] { $who }: через { $days } дней день рождения.
  }
toast-birthday-past = { $who }: день рождения уже был. Лучше поздравить позже, чем никогда.
toast-person-today = { $who }: сегодня день рождения у близкого ей человека.
toast-person-tomorrow = { $who }: завтра день рождения у близкого ей человека.
toast-person-soon = { $days ->
    [one] { $who }: через { $days } день день рождения у близкого ей человека.
    [few] { $who }: через { $days } дня день рождения у близкого ей человека.
   *[other] { $who }: через { $days } дней день рождения у близкого ей человека.
  }
toast-person-past = { $who }: у близкого ей человека был день рождения.

toast-due-title = Пора предложить визит
toast-due-body = { $since ->
    [one] { $who }: последний визит { $since } день назад.
    [few] { $who }: последний визит { $since } дня назад.
   *[other] { $who }: последний визит { $since } дней назад.
  }
toast-late-title = Выбилась из своего ритма
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

toast-feast-title = Праздник, который она отмечает
toast-feast-body = { $who } будет рада поздравлению.

toast-aftercare-title = Как носится?
toast-aftercare-body = { $days ->
    [1] { $who } была вчера. Спросите, всё ли хорошо.
    [one] { $who } была { $days } день назад. Спросите, как носится.
    [few] { $who } была { $days } дня назад. Спросите, как носится.
   *[other] { $who } была { $days } дней назад. Спросите, как носится.
  }
toast-redo-title = Гарантия подходит к концу
toast-redo-body = { $days ->
    [0] { $who }: бесплатно поправить можно только сегодня.
    [one] { $who }: бесплатно поправить можно ещё { $days } день.
    [few] { $who }: бесплатно поправить можно ещё { $days } дня.
   *[other] { $who }: бесплатно поправить можно ещё { $days } дней.
  }
toast-patch-title = Срок аллергопробы подходит к концу
toast-patch-body = { $days ->
    [0] { $who }: проба действует только сегодня.
    [one] { $who }: проба действует ещё { $days } день.
    [few] { $who }: проба действует ещё { $days } дня.
   *[other] { $who }: проба действует ещё { $days } дней.
  }
toast-complaint-title = Жалоба ждёт ответа
toast-complaint-body = { $who } ждёт ответа.
toast-confirm-title = Завтра визит
toast-confirm-body = { $who } ещё не подтвердила запись.
toast-win-back-title = Следующий шаг плана
toast-win-back-body = { $who }: сегодня пора сделать шаг, чтобы она вернулась.
toast-free-title = Вы просили напомнить
toast-free-body = { $who }: о чём именно, сказано в карточке.
