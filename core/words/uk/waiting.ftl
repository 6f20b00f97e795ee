# Список очікування і вільні години, які можна комусь запропонувати.
waiting-title = Список очікування
waiting-empty = Ніхто не чекає
waiting-empty-text = Тут будуть ті, хто хоче прийти раніше або кому не знайшлося часу. Коли звільниться година, їх запропонуємо першими.
waiting-add = Додати у список
waiting-add-title = Хто чекає на вільний час?
waiting-add-save = Додати у список
waiting-save = Зберегти
waiting-about = Її запропонуємо, щойно звільниться така година.
waiting-added = { $name } у списку очікування.
waiting-changed = Збережено: { $name }
waiting-removed = { $name } більше не чекає.
waiting-remove = Прибрати
waiting-book = Записати…
waiting-service = Послуга
waiting-service-choose = Виберіть послугу
waiting-master = До кого
waiting-master-any = До будь-якої майстрині
waiting-from = З якого дня
waiting-until-field = До якого дня
waiting-weekdays = Зручні дні
waiting-weekdays-hint = Нічого не вибрано: будь-який день.
waiting-part = Частина дня
waiting-part-any = Будь-яка
waiting-part-morning = вранці
waiting-part-afternoon = вдень
waiting-part-evening = увечері
waiting-words = Її словами
waiting-words-hint = будь-коли, але раніше двадцятого…
waiting-said = «{ $words }»
waiting-until = до { $day }
waiting-span = { $from } – { $until }
waiting-instead = записана на { $at }, прийде й раніше

waiting-gaps = Вільно сьогодні й завтра
waiting-gaps-none = Достатньо довгого вільного часу немає.
waiting-gap = { $from } – { $to }, { $duration }
waiting-would-fit = { $count ->
    [0] поки нема кого запросити
    [one] підійде { $count } клієнтці
    [few] підійде { $count } клієнткам
    [many] підійде { $count } клієнткам
   *[other] підійде { $count } клієнткам
  }
waiting-fits = Кому підійде
waiting-fits-none = Ця година нікому не підходить
waiting-fits-none-text = Тим, хто чекає або кому пора, треба більше часу або інший день.
waiting-why-waiting = чекає
waiting-why-late = запізнюється
waiting-why-due = пора
waiting-why-lapsed = давно не була
waiting-book-at = Записати на { $at }
waiting-booked = { $name } записана на { $at }.
waiting-other = Інша клієнтка…
