# Лист ожидания и свободные часы, которые можно кому-то предложить.
waiting-title = Лист ожидания
waiting-empty = Никто не ждёт
waiting-empty-text = Здесь будут те, кто хочет прийти раньше или кому не нашлось времени. Когда освободится час, их предложим первыми.
waiting-add = Добавить в лист
waiting-add-title = Кто ждёт свободного времени?
waiting-add-save = Записать в лист
waiting-save = Сохранить
waiting-about = Её предложим, как только освободится подходящий час.
waiting-added = { $name } в листе ожидания.
waiting-changed = Сохранено: { $name }
waiting-removed = { $name } больше не ждёт.
waiting-remove = Убрать
waiting-book = Записать…
waiting-service = Услуга
waiting-service-choose = Выберите услугу
waiting-master = К кому
waiting-master-any = К любому мастеру
waiting-from = С какого дня
waiting-until-field = По какой день
waiting-weekdays = Удобные дни
waiting-weekdays-hint = Ничего не выбрано: любой день.
waiting-part = Время дня
waiting-part-any = Любое
waiting-part-morning = утром
waiting-part-afternoon = днём
waiting-part-evening = вечером
waiting-words = Её словами
waiting-words-hint = что угодно раньше двадцатого…
waiting-said = «{ $words }»
waiting-until = до { $day }
waiting-span = { $from } – { $until }
waiting-instead = записана на { $at }, придёт раньше

waiting-gaps = Свободно сегодня и завтра
waiting-gaps-none = Свободного времени нужной длины нет.
waiting-gap = { $from } – { $to }, { $duration }
waiting-would-fit = { $count ->
    [0] пока некого позвать
    [one] подойдёт { $count } клиентке
   *[other] подойдёт { $count } клиенткам
  }
waiting-fits = Кому подходит
waiting-fits-none = Этот час никому не подходит
waiting-fits-none-text = Тем, кто ждёт или кому пора, нужно больше времени или другой день.
waiting-why-waiting = ждёт
waiting-why-late = опаздывает
waiting-why-due = пора
waiting-why-lapsed = давно не была
waiting-book-at = Записать на { $at }
waiting-booked = { $name } записана на { $at }.
waiting-other = Кто-то другой…
