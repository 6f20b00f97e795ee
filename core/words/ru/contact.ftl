# Звонок, разговор или сообщение и чем кончилось; клиентки, которые ушли, и почему.
contact-log = Записать звонок или сообщение…
contact-title = { $name }: звонок или сообщение
contact-how = Как
contact-how-call = Звонок
contact-how-talk = Разговор
contact-how-sms = SMS
contact-how-whatsapp = WhatsApp
contact-how-viber = Viber
contact-how-telegram = Telegram
contact-how-email = Почта
contact-how-other = Иначе
contact-outcome = Чем кончилось
contact-outcome-opened = открыто, не подтверждено
contact-outcome-sent = отправлено
contact-outcome-talked = поговорили
contact-outcome-booked = придёт
contact-outcome-not-now = не сейчас
contact-outcome-no-answer = не ответила
contact-outcome-moved-away = переехала
contact-outcome-refused = просила не писать

# Что выбирают после звонка.
contact-choice-talked = Поговорили
contact-choice-sent = Отправлено
contact-choice-booked = Придёт
contact-choice-not-now = Не сейчас
contact-choice-no-answer = Не ответила
contact-choice-moved-away = Переехала
contact-choice-refused = Просила не писать
contact-opened-in = открыто в { $way }, не подтверждено

contact-until = Не раньше
contact-until-day = не раньше { $day }
contact-until-soon = Быстрый выбор
contact-until-weeks = через { $weeks } нед.
contact-words = Что сказала
contact-save = Сохранить
contact-save-book = Сохранить и записать её…
contact-logged = Записано: { $name }, { $what }
contact-follows = { $days ->
    [0] Её можно звать сразу.
    [one] { $days } день её никто не зовёт.
    [few] { $days } дня её никто не зовёт.
   *[other] { $days } дней её никто не зовёт.
  }
contact-follows-booked = Сразу после этого вы запишете её на визит.
contact-follows-until = Раньше { $day } её никто не зовёт.
contact-follows-tomorrow = Завтра напоминание вернётся.
contact-follows-done = Это напоминание выполнено.
contact-follows-promise = Обещание остаётся, пока его не выполнили.
contact-follows-complaint = Жалоба остаётся, пока её не решили.
contact-follows-not-now = Раньше этого дня её никто не зовёт.
contact-follows-moved-away = Будет отмечено, что она больше не ходит; о ней больше не напоминают.
contact-follows-refused = Больше ни один экран не предложит ей написать.
contact-sent-now = Отправлено
contact-remove = Убрать
contact-removed = Убрано из истории

contact-gone = Больше не ходит…
contact-gone-title = { $name } больше не ходит
contact-gone-why = Почему
contact-gone-save = Отметить
contact-gone-done = { $name } больше не ходит
contact-gone-back = Всё-таки ходит
contact-gone-back-done = { $name } снова клиентка
contact-gone-of = { $category }: больше не ходит, { $why }
contact-gone-all = Больше не ходит: { $why }
contact-gone-times = неудобное время
contact-gone-not-listened = её не услышали
contact-gone-let-down = мы подвели
contact-gone-no-bond = не сошлись
contact-gone-fell-behind = мы отстали
contact-gone-nobody-called = никто не звонил
contact-gone-price = цена
contact-gone-moved-away = переехала
contact-gone-break = делает перерыв
contact-gone-other = другое

contact-refuse = Просила не писать
contact-refuse-done = { $name }: больше никто не пишет
contact-allow = Снова можно писать
contact-allow-done = { $name }: снова можно писать
contact-change = Изменить сказанное…
contact-changed = Изменено
