# Запись на визит, перенос и отмена.
visit-book = Записать на визит
visit-book-for = Запись: { $name }
visit-book-at = Записать: { $at }
visit-booked = { $name } записана: { $at }.
visit-already-booked = Уже есть запись: { $at }, { $services }.
visit-shift-gap = В этот день часы переводят вперёд и такого времени нет; визит стоит на { $time }.
visit-shift-fold = В этот день часы переводят назад и этот час наступает дважды; визит стоит на { $time } до перевода часов.

visit-client = Клиентка
visit-client-hint = Любая часть имени или телефона
visit-client-new = Новая клиентка: { $name }
visit-client-name = Имя
visit-client-phone = Телефон
visit-client-add = Добавить и выбрать время
visit-client-added = { $name } теперь в книге.
visit-client-search = Лучше найти
visit-client-other = Кто-то другой

visit-services = Услуги
visit-services-other = Другая услуга…
visit-services-sum = { $duration } · { $price }
visit-services-none = В книге пока нет услуг.
visit-services-open = Открыть настройки

visit-when = Когда
visit-when-other = Другое время…
visit-time-day = День
visit-time-hour = Час
visit-time-earlier-day = На день раньше
visit-time-later-day = На день позже
visit-time-free-on = { $count ->
    [0] { $day }, { $away }
    [one] { $day }, { $away } · { $count } вариант
    [few] { $day }, { $away } · { $count } варианта
   *[other] { $day }, { $away } · { $count } вариантов
  }
visit-time-none = В этот день нет свободного времени нужной длины.
visit-time-day-off = Это выходной.
visit-time-past-day = Этот день прошёл.

visit-move = Перенести: { $name }
visit-move-from = Сейчас { $at } · { $services }
visit-move-choose = Выберите время
visit-move-to = Перенести на { $at }
visit-moved = Перенесено: { $name }, { $at }.
visit-first = первый визит
visit-birthday = { $days ->
    [0] день рождения сегодня
    [1] день рождения завтра
    [one] день рождения через { $days } день
    [few] день рождения через { $days } дня
   *[other] день рождения через { $days } дней
  }
visit-started = { $name } уже здесь.
visit-end = Визита не будет…
visit-cancel-client = Она отменяет
visit-cancel-us = Отменяем мы
visit-no-show = Она не пришла
visit-cancelled-client = { $name } отменила визит: { $at }.
visit-cancelled-us = Мы отменили визит: { $name }, { $at }.
visit-no-show-done = { $name } не пришла: { $at }.

visit-state-booked = записана
visit-state-confirmed = подтверждено
visit-state-arrived = уже здесь
visit-state-done = завершено
visit-state-cancelled = отменено
visit-state-no-show = не пришла

visit-master = Мастер
visit-master-usual = Её обычный мастер
visit-master-usual-is = Её обычный мастер: { $name }
visit-master-not-hers = { $name }: этого не делает
visit-room = Кабинет
visit-room-none = Без кабинета
visit-room-own = Кабинет мастера: { $name }
visit-length = Длительность

visit-wish = Другое пожелание…
visit-wish-in = Через
visit-wish-unit = Дни, недели или месяцы
visit-wish-unit-days = { $count ->
    [one] день
    [few] дня
   *[other] дней
  }
visit-wish-unit-weeks = { $count ->
    [one] неделю
    [few] недели
   *[other] недель
  }
visit-wish-unit-months = { $count ->
    [one] месяц
    [few] месяца
   *[other] месяцев
  }
visit-wish-day = День недели
visit-wish-any-day = любой день
visit-wish-part = Часть дня
visit-wish-part-any = любой час
visit-wish-part-morning = утром
visit-wish-part-afternoon = днём
visit-wish-part-evening = вечером

visit-repeat = Повторять раз в несколько недель
visit-repeat-of = Повторять…
visit-repeat-every = Промежуток
visit-repeat-weeks = { $count ->
    [one] неделя
    [few] недели
   *[other] недель
  }
visit-repeat-more = Ещё
visit-repeat-times = { $count ->
    [one] раз
    [few] раза
   *[other] раз
  }
visit-book-at-and-dates = Записать на { $at } и показать даты
visit-repeat-title = { $name }: повторные визиты
visit-repeat-first = Первый визит записан: { $at }.
visit-repeat-dates = Следующие даты
visit-repeat-none = Оставить один визит
visit-repeat-book = { $count ->
    [0] Записать некуда
    [one] Записать ещё { $count } раз
    [few] Записать ещё { $count } раза
   *[other] Записать ещё { $count } раз
  }
visit-repeated = { $count ->
    [one] { $name } записана ещё { $count } раз.
    [few] { $name } записана ещё { $count } раза.
   *[other] { $name } записана ещё { $count } раз.
  }
visit-repeated-but = { $count ->
    [one] { $name } записана ещё { $count } раз; пропущено дат: { $left }.
    [few] { $name } записана ещё { $count } раза; пропущено дат: { $left }.
   *[other] { $name } записана ещё { $count } раз; пропущено дат: { $left }.
  }

visit-walk-in = Пришла без записи
visit-walk-in-of = { $name } уже здесь
visit-walk-in-now = Без записи, начинаем сейчас: { $time }.
visit-walk-in-start = Начать
visit-walk-in-busy = { $name }: время занято до { $until }.
visit-walk-in-full = Кабинет занят до { $until }.

visit-move-save = Сохранить изменение
visit-moved-all = Перенесено: { $name }, { $at }, и все следующие визиты.
visit-changed = Изменено: { $name }, { $at }.
visit-to-tell = Она в списке «Кого предупредить».
visit-wished-by = Кто просит перенести
visit-wished-by-us = Переносим мы
visit-wished-by-client = Она попросила
visit-wished-by-us-hint = Она попадёт в список «Кого предупредить».
visit-scope = Повторяющийся визит
visit-scope-one = Только этот
visit-scope-following = Этот и все следующие
visit-cancel-client-all = Она отменяет этот и все следующие
visit-cancel-us-all = Отменяем мы этот и все следующие
visit-cancelled-client-all = { $name } отменила визиты: { $at } и все следующие.
visit-cancelled-us-all = Мы отменили визиты: { $name }, { $at } и все следующие.

visit-why-roster = ждёт свой график
visit-why-travelling = в отъезде
visit-why-money = деньги
visit-why-no-time = нет удобного времени
visit-why-will-write = напишет сама
visit-why-health = здоровье
visit-why-other = другая причина
