# Клієнтка: загальний список, картка і все, що про неї можна записати.
client-count = { $count ->
    [one] { $count } клієнтка
    [few] { $count } клієнтки
    [many] { $count } клієнток
   *[other] { $count } клієнток
  }
client-count-archived = { $count ->
    [one] { $count } в архіві
    [few] { $count } в архіві
    [many] { $count } в архіві
   *[other] { $count } в архіві
  }
client-list = Клієнтки
client-which = Яких клієнток показати
client-active = Ходять
client-archived = Архів
client-empty = Тут будуть ваші клієнтки
client-empty-text = З тим, що вони люблять, про що ви говорили і коли вони прийдуть знову.
client-empty-archive = В архіві нікого немає
client-empty-archive-text = Хто більше не ходить, може відпочивати тут: усе збережеться, а в списках і нагадуваннях не з’явиться.
client-bring = Перенести клієнток
client-next-on = { $day }, { $hour }
client-last-on = була { $day }
client-never = ще не була
client-alerts-more = +{ $count }
client-alerts-heard = Застереження: { $alerts }

client-new = Нова клієнтка
client-new-about = Досить імені. Решту можна дописати потім.
client-edit-title = { $name }
client-name = Ім’я
client-phone = Телефон
client-more = Більше про неї
client-add-open = Додати й відкрити картку
client-save = Зберегти
client-draft-back = Те, що ви набрали раніше, знову тут.
client-draft-drop = Почати спочатку
client-kept = Усе, що ви набрали, лишилося тут.
client-already = Уже є в книзі?
client-already-open = Відкрити картку: { $name }
client-already-archived = в архіві

client-part-self = Як до неї звертатися
client-address = Звертання
client-address-unknown = Ще не запитали
client-address-informal = На «ти»
client-address-formal = На «ви»
client-language = Її мова
client-language-book = Мова книги
client-birthday = День народження
client-birthday-hint = Можна без року: 14.09.
client-part-reach = Як зв’язатися
client-channel-kind = Вид
client-channel-typed = Номер чи ім’я
client-channel-label = Позначка
client-channel-label-hint = робочий, мамин…
client-channel-consent = Можна писати?
client-channel-add = Додати спосіб зв’язку
client-channel-remove = Прибрати: { $what }
client-channel-this = цей рядок
client-channel-phone = Телефон
client-channel-email = Пошта
client-channel-telegram = Telegram
client-channel-viber = Viber
client-channel-whatsapp = WhatsApp
client-channel-instagram = Instagram
client-channel-facebook = Facebook
client-channel-signal = Signal
client-channel-other = Інше
client-consent-yes = Так, залюбки
client-consent-no = Ні
client-consent-not-asked = Не запитували
client-consent-closed = просить сюди не писати
client-part-people = Близькі люди
client-person-name = Ім’я
client-person-relation = Хто це?
client-person-birthday = День народження
client-person-note = Варто знати
client-person-add = Додати людину
client-person-remove = Прибрати: { $name }
client-person-this = ця людина
client-relation-child = Дитина
client-relation-partner = Партнер
client-relation-parent = Мама, тато
client-relation-sibling = Брат, сестра
client-relation-friend = Подруга, друг
client-relation-other = Інше
client-part-came = Звідки прийшла
client-source = Звідки дізналася
client-source-hint = Instagram, йшла повз, від подруги…
client-brought-by = Хто привів
client-brought-by-hint = Наберіть кілька літер імені клієнтки.
client-brought-by-remove = Ніхто не приводив
client-pick-none = Нікого не знайдено. Перевірте літери.
client-tags = Мітки
client-tags-hint = Enter додає мітку.
client-tag-remove = Прибрати мітку { $tag }

client-book = Записати
client-edit = Змінити
client-further = Інші дії
client-archive = Перенести в архів
client-restore = Повернути з архіву
client-waiting = У список очікування…
client-pause = Робить перерву…
client-in-archive = В архіві
client-brings = { $count ->
    [one] привела { $count } клієнтку
    [few] привела { $count } клієнтки
    [many] привела { $count } клієнток
   *[other] привела { $count } клієнток
  }
client-added = Нова клієнтка: { $name }
client-changed = Збережено: { $name }
client-archived-now = В архіві: { $name }
client-restored = Знову в списку: { $name }
client-gone = Цієї клієнтки в книзі немає
client-gone-text = Можливо, запис про неї скасували або стерли. Усіх інших знайде пошук.
client-all = Усі клієнтки

client-alert-add = Додати застереження
client-alert-edit = Змінити застереження: { $alert }
client-alert-new-title = Про що не можна забути до початку роботи?
client-alert-title = Застереження
client-alert-kind = Вид
client-alert-words = Кількома словами
client-alert-words-hint = латексний пластир, без кислот, другий триместр…
client-alert-since = З якого дня
client-alert-until = До якого дня
client-alert-until-hint = Останній день, коли це важливо; для алергопроби — день, коли вона закінчується.
client-alert-save-new = Додати застереження
client-alert-save = Зберегти
client-alert-remove = Прибрати застереження
client-alert-added = Застереження додано: { $alert }
client-alert-changed = Застереження змінено: { $alert }
client-alert-removed = Застереження прибрано: { $alert }

client-people = Люди й дати
client-people-empty = Тут будуть дні народження, її та дітей, щоб згадати вчасно.
client-people-add = Додати дні народження
client-her-birthday = Її день народження
client-date-turns = { $turns ->
    [one] { $what }, виповниться { $turns } рік
    [few] { $what }, виповниться { $turns } роки
    [many] { $what }, виповниться { $turns } років
   *[other] { $what }, виповниться { $turns } років
  }
client-person-of = { $name }, { $relation }
client-of-child = дитина
client-of-partner = партнер
client-of-parent = мама чи тато
client-of-sibling = брат чи сестра
client-of-friend = подруга чи друг
client-of-other = близька людина
client-found = Звідки дізналася
client-reach = Як зв’язатися
client-reach-empty = Телефону ще немає.
client-reach-add = Додати телефон
client-writes-in = Мова: { $language }
client-copy = Скопіювати { $what }
client-copied = Скопійовано: { $what }
client-copy-by-hand = Натисніть Ctrl C, щоб скопіювати: { $what }

client-next = Далі
client-next-none = Наступного візиту ще немає.
client-next-change = Змінити
client-next-move = Перенести на інший час…
client-ask = Запитати
client-promised = Обіцяно
client-step = Наступний крок
client-due = до { $day }
client-due-late = запізнюємося: мали до { $day }
client-break = Перерва
client-break-until = до { $day }
client-break-end = Закінчити перерву
client-break-title = Перерва: { $name }
client-break-about = До цього дня про неї не нагадуватимемо; останнього дня знову буде пора.
client-break-until-field = До якого дня
client-break-for = Від чого перерва
client-break-all = Від усього
client-break-reason = Чому
client-break-save = Записати перерву
client-break-added = Перерву записано: до { $day }.
client-break-ended = Перерву закінчено.

client-rhythm = Ритм
client-rhythm-empty = Після першого візиту тут з’явиться її ритм.
client-rhythm-gaps = Днів між візитами: { $gaps }
client-rhythm-gaps-now = Днів між візитами: { $gaps }; зараз { $days }
client-visits = { $count ->
    [one] { $count } візит
    [few] { $count } візити
    [many] { $count } візитів
   *[other] { $count } візитів
  }
client-this-year = { $sum } цього року
client-missed = { $count ->
    [one] { $count } раз не прийшла
    [few] { $count } рази не прийшла
    [many] { $count } разів не прийшла
   *[other] { $count } разів не прийшла
  }
client-cancelled = { $count ->
    [one] { $count } скасування
    [few] { $count } скасування
    [many] { $count } скасувань
   *[other] { $count } скасувань
  }
client-cancelled-late = { $all } (пізно: { $late })
client-cancelled-by-us = ми скасували: { $count }
client-rebooked = записалася одразу: { $times } з { $of }
client-here-now = Вона вже тут…
client-next-series = Повторюється: далі є ще
client-message = Написати
client-alert-severity = Наскільки серйозно
client-alert-source = З чиїх слів
client-alert-source-hint = вона сама, довідка лікаря, бачили самі…
client-employer = Де працює
client-employer-short = Працює
client-discount = Знижка, яка їй належить
client-discount-hint = Картка, домовленість. З нею позначки «шукає знижки» не буде.
client-source-usual = Звичні джерела
client-sources = Instagram | Google | Подруга | Йшла повз | Сертифікат
client-family = Хто кого привів
client-family-short = Хто кого привів
client-family-more = і ще { $count }
