# Запись на визит, перенос и отмена.
visit-book = Записать на визит
visit-book-for = Запись: { $name }
visit-book-at = Записать: { $at }
visit-booked = { $name } записана: { $at }.
visit-already-booked = Уже есть запись: { $at }, { $services }.
visit-shift-gap = Часы пропускают это время; визит стоит на { $time }.
visit-shift-fold = Этот час наступает дважды; визит стоит на первых { $time }.

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
    [one] { $day }, { $away } · { $count } свободное начало
    [few] { $day }, { $away } · { $count } свободных начала
   *[other] { $day }, { $away } · { $count } свободных начал
  }
visit-time-none = В этот день нет достаточно длинного свободного времени.
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

visit-state-booked = запись
visit-state-confirmed = подтверждено
visit-state-arrived = сейчас здесь
visit-state-done = готово
visit-state-cancelled = отменено
visit-state-no-show = не пришла
