# Кто и когда здесь работает, что делает, особые дни, кабинеты и кто за стойкой.
master-about = У каждого мастера своя колонка в календаре.
master-new = Новый мастер
master-add = Добавить мастера
master-save = Сохранить мастера
master-archive = Больше не работает
master-restore = Вернуть
master-gone = Больше не работают: { $count }
master-added = Мастер добавлен: { $name }
master-changed = Мастер сохранён: { $name }
master-archived = Больше не работает: { $name }. В прошлых визитах имя останется.
master-restored = Снова работает: { $name }
master-name = Имя
master-name-hint = Так оно стоит в календаре.
master-colour = Цвет в календаре
master-room = Её кабинет
master-room-none = Без своего кабинета
master-week = Её неделя
master-no-hours = Часов пока нет
master-skills = Что она делает
master-skills-hint = Где пусто, длится столько, сколько указано в услуге.
master-skill-not = Этого она не делает
master-minutes = У неё длится
master-pause = Потом пауза
master-minutes-for = { $service }: у неё длится
master-pause-after = { $service }: пауза после

colour-berry = Ягода
colour-moss = Мох
colour-sea = Море
colour-amber = Янтарь
colour-plum = Слива
colour-clay = Глина
colour-slate = Сланец
colour-olive = Олива

day-off-about = Начиная с сегодняшнего дня.
day-off-new = Новый выходной
day-off-add = Добавить
day-off-save = Сохранить
day-off-remove = Убрать
day-off-empty = Впереди нет выходных
day-off-empty-text = Запишите отпуск, праздники и дни с другими часами: тогда на них никого не запишут, а кто уже записан, попадёт в список «Кого предупредить».
day-off-kind = Что это
day-off-off = Выходной
day-off-off-hint = Она не работает.
day-off-holiday = Праздник
day-off-holiday-hint = Не работает никто.
day-off-extra = Другие часы
day-off-extra-hint = Она работает в эти часы вместо обычных, даже если это выходной.
day-off-whose = Кто
day-off-everybody = Все
day-off-from = Первый день
day-off-until = Последний день
day-off-until-hint = Пусто, если это один день.
day-off-starts = С
day-off-ends = До
day-off-words = По какому случаю
day-off-words-hint = Будет видно в календаре: отпуск, учёба, Пасха.
day-off-days = { $from } – { $until }
day-off-hours = { $days }, { $from }–{ $until }
day-off-line = { $kind } · { $words }
day-off-added = { $what }, добавлено: { $when }
day-off-changed = { $what }, изменено: { $when }
day-off-removed = { $what }, убрано: { $when }

room-title = Кабинеты
room-about = Если мастера делят кабинеты или кресла, запишите их: тогда двум визитам не понадобится одно и то же место.
room-new = Новый кабинет
room-add = Добавить кабинет
room-save = Сохранить кабинет
room-archive = Больше не использовать
room-restore = Снова использовать
room-gone = Больше не используются: { $count }
room-name = Название
room-name-hint = Кабинет, кресло, мойка.
room-places = Вмещает сразу
room-places-unit = { $count ->
    [one] визит
    [few] визита
   *[other] визитов
  }
room-places-hint = Больше на одно время не запишут.
room-takes = { $places ->
    [one] { $places } визит сразу
    [few] { $places } визита сразу
   *[other] { $places } визитов сразу
  }
room-added = Кабинет добавлен: { $name }
room-changed = Кабинет сохранён: { $name }
room-archived = Больше не используется: { $name }. В записанных визитах останется.
room-restored = Снова используется: { $name }

desk-at = За стойкой: { $name }
desk-nobody = Кто здесь?
desk-switch = Кто за стойкой
desk-sits = Теперь за стойкой: { $name }
