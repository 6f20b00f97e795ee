# Списки, які ведуться самі.
list-title = Списки
list-new = Новий список
list-change = Змінити список
list-none = Списків ще немає
list-none-text = Один раз скажіть, хто має в ньому бути: «пора цього місяця, любить тишу, понад 300 € на рік». Далі список ведеться сам.
list-nobody = Зараз у ньому нікого немає
list-name = Назва
list-name-hint = Найцінніші, Наречені, З Великоднем…
list-rule = Мають виконуватися всі умови
list-rule-empty = Додайте хоча б одну умову.
list-condition-add = Додати умову…
list-condition-remove = Прибрати: { $what }
list-on-today = Показувати на «Сьогодні», скільки їх
list-count = { $count ->
    [one] Зараз у ньому { $count } клієнтка.
    [few] Зараз у ньому { $count } клієнтки.
    [many] Зараз у ньому { $count } клієнток.
   *[other] Зараз у ньому { $count } клієнток.
  }
list-save = Зберегти список
list-saved = Список збережено: { $name }
list-remove = Прибрати список
list-removed = Список прибрано: { $name }
list-file = Зберегти файлом…
list-file-saved = Збережено: { $name }
list-choose = Виберіть…
list-any = Будь-яке
list-least-of = { $what }, щонайменше
list-most = щонайбільше
list-likes-words = починається з
list-field-standing = Як у неї з ритмом
list-field-due-within = Пора в найближчі
list-field-value = Сплатила за рік
list-field-rhythm = Приходить раз на
list-field-visits = Візитів
list-field-last-visit = Днів з останнього візиту
list-field-category = Приходила на
list-field-master = Була в майстрині
list-field-step = Сходинка
list-field-price-hunter = Шукає знижки
list-field-tag = Мітка
list-field-likes = Уподобання
list-field-alert = Застереження
list-field-birthday = День народження в найближчі
list-field-source = Звідки дізналася
list-field-language = Її мова
list-field-brought = Привела щонайменше
list-field-allows = Дозволяє
list-field-new-for = Нова, не довше ніж
list-standing-due = пора
list-standing-late = запізнюється
list-standing-lapsed = зникла
list-standing-booked = записана
list-standing-not-booked = не записана
list-standing-paused = на перерві
list-standing-gone = більше не ходить
list-says-due-within = { $days ->
    [0] пора сьогодні
    [one] пора в найближчий { $days } день
    [few] пора в найближчі { $days } дні
    [many] пора в найближчі { $days } днів
   *[other] пора в найближчі { $days } днів
  }
list-says-value-least = від { $least } на рік
list-says-value-most = до { $most } на рік
list-says-value-between = { $least }–{ $most } на рік
list-says-rhythm-least = раз на { $least } дн. або рідше
list-says-rhythm-most = раз на { $most } дн. або частіше
list-says-rhythm-between = раз на { $least }–{ $most } дн.
list-says-visits-least = візитів від { $least }
list-says-visits-most = візитів до { $most }
list-says-visits-between = візитів { $least }–{ $most }
list-says-last-visit-least = не була { $least } дн. або довше
list-says-last-visit-most = була щонайбільше { $most } дн. тому
list-says-last-visit-between = була { $least }–{ $most } дн. тому
list-says-category = приходила на: { $is }
list-says-master = майстриня: { $is }
list-says-tag = мітка: { $is }
list-says-likes = любить: { $words }…
list-says-alert = є застереження
list-says-birthday = { $days ->
    [0] день народження сьогодні
    [one] день народження в найближчий { $days } день
    [few] день народження в найближчі { $days } дні
    [many] день народження в найближчі { $days } днів
   *[other] день народження в найближчі { $days } днів
  }
list-says-source = дізналася: { $is }
list-says-language = мова: { $is }
list-says-brought = { $least ->
    [one] привела { $least } або більше
    [few] привела { $least } або більше
    [many] привела { $least } або більше
   *[other] привела { $least } або більше
  }
list-says-allows = дозволяє: { $kind }
list-says-new-for = { $days ->
    [one] у книзі не довше ніж { $days } день
    [few] у книзі не довше ніж { $days } дні
    [many] у книзі не довше ніж { $days } днів
   *[other] у книзі не довше ніж { $days } днів
  }
