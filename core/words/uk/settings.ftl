# Налаштування: справа, послуги, години, вигляд, клавіші.
settings-business = Ви й ваша справа
settings-services = Послуги
settings-hours = Майстрині й години
settings-days-off = Вихідні
settings-look = Вигляд і мова
settings-keys = Клавіші
settings-about = Про програму
settings-save = Зберегти
settings-back = Повернути як було
settings-kept = Усе, що ви набрали, лишилося тут.
settings-to-tell = { $count ->
    [one] { $what }. Треба попередити { $count } клієнтку.
    [few] { $what }. Треба попередити { $count } клієнток.
    [many] { $what }. Треба попередити { $count } клієнток.
   *[other] { $what }. Треба попередити { $count } клієнток.
  }
settings-untold = { $count ->
    [100] Сто клієнток або більше ще не знають, що змінилося.
    [one] { $count } клієнтка ще не знає, що змінилося.
    [few] { $count } клієнтки ще не знають, що змінилося.
    [many] { $count } клієнток ще не знають, що змінилося.
   *[other] { $count } клієнток ще не знають, що змінилося.
  }
settings-untold-open = Кого попередити

settings-business-saved = Збережено: ви й ваша справа
settings-trade-hint = Від цього залежить, який початковий набір послуг запропонувати. Ваші послуги не зміняться.
settings-zone-hint = Записані візити лишаться на своїй годині.
settings-currency-hint = Числа в цінах не зміняться.
settings-remind-at = Нагадування дня приходять о
settings-remind-at-hint = Дні народження, запитання після візиту і ті, кому пора.
settings-follow-up = Запитати, чи сподобалося, через
settings-follow-up-hint = Якщо вона пішла без наступного візиту. Послуга може вирішувати інакше.
settings-late = Скасування пізнє, якщо лишилося менш ніж
settings-late-hint = До початку візиту. На її картці видно, скільки разів так було.
settings-toast-names = Показувати імена клієнток у сповіщеннях
settings-toast-names-hint = Якщо вимкнено, сповіщення каже лише, що хтось чекає. Нотаток у ньому не буває ніколи.

unit-days = { $count ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
  }
unit-hours = год
unit-minutes = хв

look-language = Мова
look-language-hint = Змінюється одразу, також на замкненій книзі.
look-theme = Тема
look-theme-hint = «Як на комп’ютері» міняється разом із темою вашої системи.
look-system = Як на комп’ютері
look-light = Світла
look-dark = Темна

hours-off = Вихідний
hours-add = Додати години
hours-break = Додати перерву
hours-from = { $day }, з
hours-to = { $day }, до
hours-remove = { $day }: прибрати { $from }–{ $to }
hours-half = Напишіть і початок, і кінець.
hours-overlap = Ці години заходять одна на одну.
hours-like-monday = Усі будні як понеділок
hours-nobody = У цій книзі ще ніхто не працює.

service-about = Послуги однієї категорії мають спільний ритм.
service-new = Нова послуга
service-add = Додати послугу
service-save = Зберегти послугу
service-leave = Закрити
service-archive = Більше не пропонувати
service-restore = Пропонувати знову
service-gone = Більше не пропонуються: { $count }
service-added = Послугу додано: { $name }
service-changed = Послугу збережено: { $name }
service-archived = Більше не пропонується: { $name }. У минулих візитах вона лишиться.
service-restored = Знову пропонується: { $name }
service-empty = Послуг ще немає
service-empty-text = Запишіть, що ви робите: скільки це триває, скільки коштує і як скоро вона прийде знову. Або почніть із готового набору й підправте його.
service-start = Почати з набору: { $trade }
service-starters-added = { $count ->
    [0] Додавати нічого: усі послуги вже є.
    [one] Додано { $count } послугу
    [few] Додано { $count } послуги
    [many] Додано { $count } послуг
   *[other] Додано { $count } послуг
  }
service-restored-draft = Це ви набрали минулого разу й не зберегли.
service-start-over = Почати спочатку

service-name = Назва
service-name-example = наприклад, Корекція 2D
service-category = Категорія
service-category-hint = Корекція й нарощування разом: вона приходить на вії.
service-categories = Категорії, які вже є
service-minutes = Триває
service-buffer = Потім пауза
service-buffer-hint = Прибрати й перевести подих перед наступною.
service-price = Ціна
service-rhythm = Чи приходить вона на це знову?
service-rhythm-always = Так, у своєму ритмі
service-rhythm-order = Поки відкрите замовлення
service-rhythm-none = Без ритму
service-rhythm-always-hint = За цими днями книга знає, кому пора.
service-rhythm-order-hint = Для примірок: дні рахуються, лише поки замовлення не видано.
service-rhythm-none-hint = Для зняття, алергопроби чи консультації: після них книга нікого не кличе.
service-from = Приходить знову через
service-to = Найпізніше через
service-to-hint = Поки в неї немає власного ритму.
service-last-fill = Ще корекція до дня
service-last-fill-hint = Порожньо, якщо різниці немає.
service-becomes = Пізніше це вже послуга
service-becomes-same = та сама послуга
service-becomes-hint = Якщо запропонований день пізніший, ми попередимо про різницю в ціні.
service-follow = Запитати, чи сподобалося
service-follow-days = Через скільки днів запитати
service-follow-after = після візиту без наступного

service-time = { $minutes } + { $buffer }
service-with-order = { $every }, поки відкрите замовлення
service-no-rhythm = без ритму
service-fill-until = ще корекція до { $days }-го дня
service-asks-after = { $days ->
    [one] чи сподобалося: через { $days } день
    [few] чи сподобалося: через { $days } дні
    [many] чи сподобалося: через { $days } днів
   *[other] чи сподобалося: через { $days } днів
  }

keys-single = Команди однією літерою
keys-single-hint = F завершує візит, N додає клієнтку. Поки ви пишете, вони мовчать.
keys-single-on = Команди однією літерою ввімкнено
keys-single-off = Команди однією літерою вимкнено
keys-everywhere = Усюди
keys-lists = У списках, нотатках і віконцях
keys-walk = Угору і вниз
keys-open = Відкрити
keys-away = Закрити, не втративши написаного
keys-save-note = Зберегти нотатку
keys-offer = Вибрати запропонований час
keys-no-offer = Без наступного візиту
keys-leave = Вийти, лишивши чернетку

about-version = Версія { $version }
about-home = Ця книга живе лише на цьому комп’ютері й зашифрована вашим паролем. Regulars нікуди не під’єднується.
about-book = Книга лежить тут
about-help = Якщо вам допомагають
about-help-text = Ці рядки кажуть, як працює програма. У них немає ні імен, ні телефонів, ні папок.
about-copy = Скопіювати ці рядки
about-copied = Скопійовано
about-copy-by-hand = Виділено; щоб скопіювати, натисніть Ctrl C
about-whose = Чия це праця
about-licence = Regulars — вільна програма за ліцензією MIT або Apache License 2.0, на ваш вибір.
about-parts = Шрифти: Inter і Literata (SIL Open Font License 1.1). Значки: Lucide (ISC). База даних: SQLite (суспільне надбання) із SQLCipher (BSD).
about-made-of = Ліцензії всіх частин
about-made-of-text = Усе, з чого зроблено програму. Відкрийте рядок, щоб прочитати ліцензію.
about-find-part = Шукати частину або ліцензію
about-found-parts = { $count ->
    [one] { $count } частина
    [few] { $count } частини
   *[many] { $count } частин
}

service-aftercare = Запитати, як носиться, у день
service-aftercare-hint = Дні після візиту через кому: 1, 14. Порожньо: не запитувати.
service-aftercare-on = як носиться: у день { $days }
service-redo = Гарантія
service-redo-hint = Стільки днів виправляємо безкоштовно. 0 — без гарантії.
service-redo-for = гарантія { $days } дн.
settings-rhythm = Ритм і нагадування
settings-rhythm-saved = Правило змінено, усіх клієнток переглянуто наново
settings-rhythm-first = Як було спочатку
settings-rhythm-when = Пора, запізнюється, зникла
settings-rhythm-nag = Як часто її турбувати
settings-rhythm-ahead = Після візиту й заздалегідь
settings-percent = %
settings-due-lead-days = Пора, коли до звичного дня лишилося
settings-due-lead-days-hint = Щоб устигнути написати й знайти час.
settings-due-lead-percent = Але не більше ніж
settings-due-lead-percent-hint = Від її звичного проміжку: тій, хто ходить щотижня, через два дні ще не пора.
settings-late-percent = Запізнюється з
settings-late-percent-hint = Від її звичного проміжку. Хто ходить нерівно, запізнюється лише після своїх довгих проміжків.
settings-lapsed-percent = Зникла з
settings-lapsed-percent-hint = Від її звичного проміжку. Відтоді її варто повертати.
settings-here-soon-days = Запитати особисто, якщо записана в найближчі
settings-here-soon-days-hint = Вона й так прийде, писати не треба: це буде в пам’ятці.
settings-cool-off-days = Після розмови не турбувати
settings-cool-off-days-hint = Дзвінок, розмова чи повідомлення ховають її нагадування на цей час.
settings-attempts = Не турбувати після
settings-attempts-unit = { $count ->
    [one] спроба
    [few] спроби
    [many] спроб
   *[other] спроби
  }
settings-attempts-hint = Якщо стільки разів немає відповіді, її не турбують, доки вона не зникне.
settings-second-follow-up-days = До звичного дня запитати ще раз за
settings-second-follow-up-days-hint = Поки вона не записана; не раніше четвертого дня після візиту.
settings-birthday-lead-days = Дні народження і свята: нагадати за
settings-birthday-lead-days-hint = 0 — нагадати того самого дня.
settings-running-out-days = Проби й гарантії: нагадати за
settings-running-out-days-hint = До того, як вони закінчаться.
settings-contact-minutes = Один дзвінок триває
settings-contact-minutes-hint = Від цього залежить, скільки поміститься в «Маю дванадцять хвилин».
settings-quiet-from = Тиша з
settings-quiet-until = Тиша до
settings-rhythm-hours = Коли приходять нагадування
settings-rhythm-example = Хто ходить раз на { $every } дн.: пора з { $due }-го дня, запізнюється з { $late }-го, зникла з { $lapsed }-го.
settings-lapsed-percent-low = Спершу запізнюється, потім зникає: щонайменше { $late } %.
settings-quiet-from-hint = Від цієї години жодне сповіщення не з’являється.
settings-quiet-until-hint = Та сама година двічі: тиші немає.
service-aftercare-wrong = Напишіть дні числами через кому: 1, 14.
settings-known = Уподобання і згоди
settings-keep = Строки зберігання
settings-check = Перевірка книги
settings-history-years = Зміни можна повернути протягом
settings-history-years-hint = 0 — зберігати завжди. Те, що стоїть у книзі, лишається, хоч би скільки років минуло.
unit-years = { $count ->
    [one] рік
    [few] роки
    [many] років
   *[other] року
  }
service-patch = Потрібна алергопроба
service-patch-lead = Не раніше ніж через
service-patch-lead-hint = Стільки спостерігаємо за шкірою.
service-patch-days = Діє
service-patch-product = На цей засіб
service-patch-product-hint = Порожньо: на будь-який. Інший засіб скасовує попередні проби.
service-patch-for = алергопроба, діє { $days } дн.
unit-mm = мм
unit-grams = г
