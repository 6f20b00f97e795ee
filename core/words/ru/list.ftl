# Списки, которые ведут себя сами.
list-title = Списки
list-new = Новый список
list-change = Изменить список
list-none = Списков пока нет
list-none-text = Скажите один раз, что важно: «пора в этом месяце, любит тишину, больше 300 € в год». Дальше список ведёт себя сам.
list-nobody = Сейчас в нём никого
list-name = Название
list-name-hint = Пора и ценные, Невесты, С Пасхой…
list-rule = Всё это должно выполняться
list-rule-empty = Добавьте хотя бы одно условие.
list-condition-add = Добавить условие…
list-condition-remove = Убрать: { $what }
list-on-today = Показывать число на экране «Сегодня»
list-count = { $count ->
    [one] Сейчас в нём { $count } клиентка.
    [few] Сейчас в нём { $count } клиентки.
   *[other] Сейчас в нём { $count } клиенток.
  }
list-save = Сохранить список
list-saved = Список сохранён: { $name }
list-remove = Убрать список
list-removed = Список убран: { $name }
list-file = Сохранить файлом…
list-file-saved = Сохранено: { $name }
list-choose = Выберите…
list-any = Любой
list-least-of = { $what }, не меньше
list-most = не больше
list-likes-words = начинается с
list-field-standing = Как у неё с ритмом
list-field-due-within = Пора в ближайшие
list-field-value = Оплатила за год
list-field-rhythm = Приходит раз в
list-field-visits = Визитов
list-field-last-visit = Дней с последнего визита
list-field-category = Приходила на
list-field-master = Была у мастера
list-field-step = Ступень
list-field-price-hunter = Ищет скидки
list-field-tag = Метка
list-field-likes = Предпочтение
list-field-alert = Важно до начала работы
list-field-birthday = День рождения в ближайшие
list-field-source = Откуда узнала
list-field-language = Её язык
list-field-brought = Привела не меньше
list-field-allows = Разрешает
list-field-new-for = Новая, не дольше
list-standing-due = пора
list-standing-late = опаздывает
list-standing-lapsed = пропала
list-standing-booked = записана
list-standing-not-booked = не записана
list-standing-paused = на перерыве
list-standing-gone = больше не ходит
list-says-due-within = { $days ->
    [0] пора сегодня
    [1] пора в ближайший день
    [one] пора в ближайшие { $days } день
    [few] пора в ближайшие { $days } дня
   *[other] пора в ближайшие { $days } дней
  }
list-says-value-least = от { $least } в год
list-says-value-most = до { $most } в год
list-says-value-between = { $least }–{ $most } в год
list-says-rhythm-least = раз в { $least } дн. или реже
list-says-rhythm-most = раз в { $most } дн. или чаще
list-says-rhythm-between = раз в { $least }–{ $most } дн.
list-says-visits-least = визитов от { $least }
list-says-visits-most = визитов до { $most }
list-says-visits-between = визитов { $least }–{ $most }
list-says-last-visit-least = не была { $least } дн. и больше
list-says-last-visit-most = была не больше { $most } дн. назад
list-says-last-visit-between = была { $least }–{ $most } дн. назад
list-says-category = приходила на: { $is }
list-says-master = мастер: { $is }
list-says-tag = метка: { $is }
list-says-likes = любит: { $words }…
list-says-alert = есть отметка «важно»
list-says-birthday = { $days ->
    [0] день рождения сегодня
    [1] день рождения в ближайший день
    [one] день рождения в ближайшие { $days } день
    [few] день рождения в ближайшие { $days } дня
   *[other] день рождения в ближайшие { $days } дней
  }
list-says-source = откуда узнала: { $is }
list-says-language = язык: { $is }
list-says-brought = { $least ->
    [one] привела { $least } и больше
   *[other] привела { $least } и больше
  }
list-says-allows = разрешает: { $kind }
list-says-new-for = { $days ->
    [one] в книге не больше { $days } дня
   *[other] в книге не больше { $days } дней
  }
