# Хто й коли тут працює, що робить, особливі дні, кабінети і хто за стійкою.
master-about = У кожної майстрині своя колонка в календарі.
master-new = Нова майстриня
master-add = Додати майстриню
master-save = Зберегти майстриню
master-archive = Більше не працює
master-restore = Повернути
master-gone = Більше не працюють: { $count }
master-added = Майстриню додано: { $name }
master-changed = Майстриню збережено: { $name }
master-archived = Більше не працює: { $name }. У минулих візитах ім’я лишиться.
master-restored = Знову працює: { $name }
master-name = Ім’я
master-name-hint = Так воно стоїть у календарі.
master-colour = Колір у календарі
master-room = Її кабінет
master-room-none = Без свого кабінету
master-week = Її тиждень
master-no-hours = Годин ще немає
master-skills = Що вона робить
master-skills-hint = Де порожньо, триває стільки, скільки вказано в послузі.
master-skill-not = Цього вона не робить
master-minutes = У неї триває
master-pause = Потім пауза
master-minutes-for = { $service }: у неї триває
master-pause-after = { $service }: пауза після

colour-berry = Ягода
colour-moss = Мох
colour-sea = Море
colour-amber = Бурштин
colour-plum = Слива
colour-clay = Глина
colour-slate = Сланець
colour-olive = Олива

day-off-about = Від сьогодні й далі.
day-off-new = Новий вихідний
day-off-add = Додати
day-off-save = Зберегти
day-off-remove = Прибрати
day-off-empty = Попереду немає вихідних
day-off-empty-text = Запишіть відпустку, свята і дні з іншими годинами: тоді на них нікого не запишуть, а вже записані потраплять у список тих, кого треба попередити.
day-off-kind = Що це
day-off-off = Вихідний
day-off-off-hint = Вона не працює.
day-off-holiday = Свято
day-off-holiday-hint = Не працює ніхто.
day-off-extra = Інші години
day-off-extra-hint = Вона працює в ці години замість звичних, навіть якщо це вихідний.
day-off-whose = Хто
day-off-everybody = Усі
day-off-from = Перший день
day-off-until = Останній день
day-off-until-hint = Порожньо, якщо це один день.
day-off-starts = З
day-off-ends = До
day-off-words = З якої нагоди
day-off-words-hint = Буде видно в календарі: відпустка, навчання, Великдень.
day-off-days = { $from } – { $until }
day-off-hours = { $days }, { $from }–{ $until }
day-off-line = { $kind } · { $words }
day-off-added = { $what }, додано: { $when }
day-off-changed = { $what }, змінено: { $when }
day-off-removed = { $what }, прибрано: { $when }

room-title = Кабінети
room-about = Якщо майстрині ділять кабінети чи крісла, додайте їх: тоді два візити не зійдуться на одному місці.
room-new = Новий кабінет
room-add = Додати кабінет
room-save = Зберегти кабінет
room-archive = Більше не використовувати
room-restore = Використовувати знову
room-gone = Більше не використовуються: { $count }
room-name = Назва
room-name-hint = Кабінет, крісло, мийка.
room-places = Вміщує одразу
room-places-unit = { $count ->
    [one] візит
    [few] візити
    [many] візитів
   *[other] візиту
  }
room-places-hint = Більше на той самий час не запишуть.
room-takes = { $places ->
    [one] { $places } візит одразу
    [few] { $places } візити одразу
    [many] { $places } візитів одразу
   *[other] { $places } візитів одразу
  }
room-added = Кабінет додано: { $name }
room-changed = Кабінет збережено: { $name }
room-archived = Більше не використовується: { $name }. У записаних візитах лишиться.
room-restored = Знову використовується: { $name }

desk-at = За стійкою: { $name }
desk-nobody = Хто тут?
desk-switch = Хто за стійкою
desk-sits = Тепер за стійкою: { $name }
