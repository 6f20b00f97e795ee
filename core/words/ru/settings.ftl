# Настройки: дело, услуги, часы, вид, клавиши.
settings-business = Вы и ваше дело
settings-services = Услуги
settings-hours = Мастера и часы
settings-days-off = Выходные
settings-look = Вид и язык
settings-keys = Клавиши
settings-about = О программе
settings-save = Сохранить
settings-back = Вернуть как было
settings-kept = Всё, что вы ввели, осталось на месте.
settings-to-tell = { $count ->
    [one] { $what }. Надо предупредить { $count } клиентку.
    [few] { $what }. Надо предупредить { $count } клиенток.
   *[other] { $what }. Надо предупредить { $count } клиенток.
  }
settings-untold = { $count ->
    [100] Сто клиенток или больше ещё не знают, что изменилось.
    [one] { $count } клиентка ещё не знает, что изменилось.
    [few] { $count } клиентки ещё не знают, что изменилось.
   *[other] { $count } клиенток ещё не знают, что изменилось.
  }
settings-untold-open = Кого предупредить

settings-business-saved = Сохранено: вы и ваше дело
settings-trade-hint = От этого зависит, какой начальный набор услуг предложить. Ваши услуги не изменятся.
settings-zone-hint = Записанные визиты останутся на своём часе.
settings-currency-hint = Числа в ценах не изменятся.
settings-remind-at = Напоминания приходят в
settings-remind-at-hint = Дни рождения, вопросы после визита и те, кому пора.
settings-follow-up = Спросить, как ей нравится, через
settings-follow-up-hint = Если она ушла без следующего визита. Услуга может решать иначе.
settings-late = Отмена поздняя, если осталось меньше
settings-late-hint = До начала визита. В карточке видно, сколько раз так было.
settings-toast-names = Показывать имена клиенток в уведомлениях
settings-toast-names-hint = Если выключено, уведомление говорит только, что кто-то ждёт. Заметок в нём не бывает никогда.

unit-days = { $count ->
    [one] день
    [few] дня
   *[other] дней
  }
unit-hours = ч
unit-minutes = мин

look-language = Язык
look-language-hint = Меняется сразу, в том числе на запертой книге.
look-theme = Тема
look-theme-hint = «Как в системе» следует за днём и ночью вашего компьютера.
look-system = Как в системе
look-light = Светлая
look-dark = Тёмная

hours-off = Выходной
hours-add = Добавить часы
hours-break = Добавить перерыв
hours-from = { $day }, с
hours-to = { $day }, до
hours-remove = { $day }: убрать { $from }–{ $to }
hours-half = Напишите и начало, и конец.
hours-overlap = Эти часы заходят друг на друга.
hours-like-monday = Все будни как понедельник
hours-nobody = В этой книге ещё никто не работает.

service-about = У услуг одной категории общий ритм.
service-new = Новая услуга
service-add = Добавить услугу
service-save = Сохранить услугу
service-leave = Закрыть
service-archive = Больше не предлагать
service-restore = Снова предлагать
service-gone = Больше не предлагаются: { $count }
service-added = Услуга добавлена: { $name }
service-changed = Услуга сохранена: { $name }
service-archived = Больше не предлагается: { $name }. В прошлых визитах она останется.
service-restored = Снова предлагается: { $name }
service-empty = Услуг пока нет
service-empty-text = Запишите, что вы делаете: сколько это длится, сколько стоит и как скоро она придёт снова. Или начните с готового набора и поправьте его.
service-start = Начать с набора: { $trade }
service-starters-added = { $count ->
    [0] Добавлять нечего: все услуги уже есть.
    [one] Добавлена { $count } услуга
    [few] Добавлены { $count } услуги
   *[other] Добавлено { $count } услуг
  }
service-restored-draft = Это вы ввели в прошлый раз и не сохранили.
service-start-over = Начать заново

service-name = Название
service-name-example = например, Коррекция 2D
service-category = Категория
service-category-hint = Коррекция и наращивание вместе: она приходит на ресницы.
service-categories = Категории, которые уже есть
service-minutes = Длится
service-buffer = Потом пауза
service-buffer-hint = Прибраться и выдохнуть перед следующей.
service-price = Цена
service-rhythm = Она придёт за этим снова?
service-rhythm-always = Да, в своём ритме
service-rhythm-order = Пока открыт заказ
service-rhythm-none = Без ритма
service-rhythm-always-hint = По этим дням книга знает, кому пора.
service-rhythm-order-hint = Для примерок: дни считаются, только пока заказ не отдан.
service-rhythm-none-hint = Для снятия, аллергопробы или консультации: после них книга никого не торопит.
service-from = Приходит снова через
service-to = Самое позднее через
service-to-hint = Пока у неё нет своего ритма.
service-last-fill = Ещё коррекция до дня
service-last-fill-hint = Пусто, если разницы нет.
service-becomes = Позже это становится услугой
service-becomes-same = той же самой
service-becomes-hint = Если предложенный день позже, мы предупредим о разнице в цене.
service-follow = Спросить, как ей нравится, через
service-follow-days = Через сколько дней спросить
service-follow-after = после визита без следующей записи

service-time = { $minutes } + { $buffer }
service-with-order = { $every }, пока открыт заказ
service-no-rhythm = без ритма
service-fill-until = ещё коррекция до { $days }-го дня
service-asks-after = { $days ->
    [one] спросим через { $days } день
    [few] спросим через { $days } дня
   *[other] спросим через { $days } дней
  }

keys-single = Отдельные буквы тоже работают как клавиши
keys-single-hint = F завершает визит, N добавляет клиентку. Пока вы пишете, они молчат.
keys-single-on = Отдельные буквы теперь работают как клавиши
keys-single-off = Отдельные буквы теперь ничего не делают
keys-everywhere = Везде
keys-lists = В списках, заметках и окошках
keys-walk = Вверх и вниз
keys-open = Открыть
keys-away = Закрыть, не теряя написанного
keys-save-note = Сохранить заметку
keys-offer = Выбрать предложенное время
keys-no-offer = Без следующего визита
keys-leave = Выйти, сохранив черновик

about-version = Версия { $version }
about-home = Эта книга живёт только на этом компьютере и зашифрована вашим паролем. Regulars никуда не подключается.
about-book = Книга лежит здесь
about-help = Если вам помогают
about-help-text = В этих строках сказано, как работает программа. В них нет ни имён, ни телефонов, ни папок.
about-copy = Скопировать эти строки
about-copied = Скопировано
about-copy-by-hand = Выделено; чтобы скопировать, нажмите Ctrl C
about-whose = Чей это труд
about-licence = Regulars — свободная программа под лицензией MIT или Apache 2.0, на ваш выбор.
about-parts = Шрифты: Inter и Literata (SIL Open Font License 1.1). Значки: Lucide (ISC). База данных: SQLite (общественное достояние) с SQLCipher (BSD).
about-made-of = Лицензии всех частей
about-made-of-text = Всё, из чего сделана программа. Откройте строку, чтобы прочитать лицензию.
about-find-part = Искать часть или лицензию
about-found-parts = { $count ->
    [one] { $count } часть
    [few] { $count } части
   *[many] { $count } частей
}

service-aftercare = Спросить, как носится, в день
service-aftercare-hint = Дни после визита через запятую: 1, 14. Пусто: не спрашивать.
service-aftercare-on = спросить, как носится, в день { $days }
service-redo = Гарантия
service-redo-hint = Столько дней поправляем бесплатно. 0: без гарантии.
service-redo-for = гарантия { $days } дн.
settings-rhythm = Ритм и напоминания
settings-rhythm-saved = Правило изменено, все клиентки пересмотрены
settings-rhythm-first = Как было вначале
settings-rhythm-when = Пора, опаздывает, пропала
settings-rhythm-nag = Как часто её спрашивают
settings-rhythm-ahead = После визита и заранее
settings-percent = %
settings-due-lead-days = Пора раньше её обычного дня на
settings-due-lead-days-hint = Чтобы успеть написать и найти время.
settings-due-lead-percent = Но не больше чем
settings-due-lead-percent-hint = От её обычного промежутка: кто ходит каждую неделю, той не пора через два дня.
settings-late-percent = Опаздывает с
settings-late-percent-hint = От её обычного промежутка. Кто ходит неровно, опаздывает только после своих долгих промежутков.
settings-lapsed-percent = Пропала с
settings-lapsed-percent-hint = От её обычного промежутка. С этого дня её пора возвращать.
settings-here-soon-days = Спросить лично, если она записана в ближайшие
settings-here-soon-days-hint = Она и так придёт, писать не нужно: это будет в её памятке.
settings-cool-off-days = Не беспокоить после разговора
settings-cool-off-days-hint = Звонок, разговор или сообщение прячут её напоминание на это время.
settings-attempts = Отдыхает после
settings-attempts-unit = { $count ->
    [one] попытка
    [few] попытки
   *[other] попыток
  }
settings-attempts-hint = Если столько раз нет ответа, её не спрашивают, пока не пропадёт.
settings-second-follow-up-days = Спросить ещё раз раньше обычного дня на
settings-second-follow-up-days-hint = Пока она не записана; не раньше четвёртого дня после визита.
settings-birthday-lead-days = Дни рождения и праздники заранее на
settings-birthday-lead-days-hint = 0: напомнить в сам день.
settings-running-out-days = Пробы и гарантии заранее на
settings-running-out-days-hint = До того как они закончатся.
settings-contact-minutes = Один звонок занимает
settings-contact-minutes-hint = Столько поместится в «У меня двенадцать минут».
settings-quiet-from = Тишина с
settings-quiet-until = Тишина до
settings-rhythm-hours = Когда приходят напоминания
settings-rhythm-example = Кто ходит раз в { $every } дн.: пора с { $due }-го дня, опаздывает с { $late }-го, пропала с { $lapsed }-го.
settings-lapsed-percent-low = Сначала опаздывает, потом пропала: не меньше { $late } %.
settings-quiet-from-hint = С этого часа ничего не всплывает.
settings-quiet-until-hint = Один и тот же час дважды: тишины нет.
service-aftercare-wrong = Напишите дни числами через запятую: 1, 14.
settings-known = Предпочтения и согласия
settings-keep = Сроки хранения
settings-check = Проверка книги
settings-history-years = Изменения можно вернуть
settings-history-years-hint = 0 хранит всегда. То, что записано в книге, остаётся, сколько бы лет ни прошло.
unit-years = { $count ->
    [one] год
    [few] года
   *[other] лет
  }
service-patch = Нужна аллергопроба
service-patch-lead = Не раньше чем через
service-patch-lead-hint = Столько наблюдаем кожу.
service-patch-days = Действует
service-patch-product = На это средство
service-patch-product-hint = Пусто: на любое. Другое средство отменяет прежние пробы.
service-patch-for = аллергопроба, действует { $days } дн.
unit-mm = мм
unit-grams = г
