# Клиентка: общий список, карточка и всё, что о ней можно записать.
client-count = { $count ->
    [one] { $count } клиентка
    [few] { $count } клиентки
   *[many] { $count } клиенток
  }
client-count-archived = { $count ->
    [one] { $count } в архиве
   *[other] { $count } в архиве
  }
client-list = Клиентки
client-which = Каких клиенток показать
client-active = Ходят
client-archived = Архив
client-empty = Здесь будут ваши клиентки
client-empty-text = С тем, что они любят, о чём вы говорили и когда они придут снова.
client-empty-archive = В архиве никого нет
client-empty-archive-text = Кто больше не ходит, может отдыхать здесь: всё сохранится, а в списках и напоминаниях не появится.
client-bring = Перенести клиенток
client-next-on = { $day }, { $hour }
client-last-on = была { $day }
client-never = ещё не была
client-alerts-more = +{ $count }
client-alerts-heard = Важно: { $alerts }

client-new = Новая клиентка
client-new-about = Достаточно имени. Всё остальное можно дописать потом.
client-edit-title = { $name }
client-name = Имя
client-phone = Телефон
client-more = Подробнее
client-add-open = Добавить и открыть
client-save = Сохранить
client-draft-back = Набранное раньше снова здесь.
client-draft-drop = Начать заново
client-kept = Всё, что вы набрали, осталось здесь.
client-already = Уже есть в книге?
client-already-open = Открыть карточку: { $name }
client-already-archived = в архиве

client-part-self = Как обращаться
client-address = Обращение
client-address-unknown = Ещё не спросили
client-address-informal = На «ты»
client-address-formal = На «вы»
client-language = Её язык
client-language-book = Язык книги
client-birthday = День рождения
client-birthday-hint = Можно без года: 14.09.
client-part-reach = Как связаться
client-channel-kind = Вид
client-channel-typed = Номер или имя
client-channel-label = Пометка
client-channel-label-hint = рабочий, мамин…
client-channel-consent = Можно писать?
client-channel-add = Добавить способ связи
client-channel-remove = Убрать: { $what }
client-channel-this = эта строка
client-channel-phone = Телефон
client-channel-email = Почта
client-channel-telegram = Telegram
client-channel-viber = Viber
client-channel-whatsapp = WhatsApp
client-channel-instagram = Instagram
client-channel-facebook = Facebook
client-channel-signal = Signal
client-channel-other = Другое
client-consent-yes = Да, охотно
client-consent-no = Нет
client-consent-not-asked = Не спрашивали
client-consent-closed = просит сюда не писать
client-part-people = Близкие люди
client-person-name = Имя
client-person-relation = Кто это?
client-person-birthday = День рождения
client-person-note = Полезно знать
client-person-add = Добавить человека
client-person-remove = Убрать: { $name }
client-person-this = этот человек
client-relation-child = Ребёнок
client-relation-partner = Муж, жена, партнёр
client-relation-parent = Мама или папа
client-relation-sibling = Брат или сестра
client-relation-friend = Близкий друг
client-relation-other = Другое
client-part-came = Откуда пришла
client-source = Как о нас узнала
client-source-hint = Instagram, шла мимо, от подруги…
client-brought-by = Кто привёл
client-brought-by-hint = Наберите несколько букв имени.
client-brought-by-remove = Никто не приводил
client-pick-none = Никого не нашлось. Проверьте буквы.
client-tags = Метки
client-tags-hint = Enter добавляет метку.
client-tag-remove = Убрать метку { $tag }

client-book = Записать
client-edit = Изменить
client-further = Ещё действия
client-archive = Убрать в архив
client-restore = Вернуть из архива
client-waiting = В лист ожидания…
client-pause = Делает перерыв…
client-in-archive = В архиве
client-brings = { $count ->
    [one] привела { $count } клиентку
    [few] привела { $count } клиентки
   *[other] привела { $count } клиенток
  }
client-added = Новая клиентка: { $name }
client-changed = Сохранено: { $name }
client-archived-now = В архиве: { $name }
client-restored = Снова в списке: { $name }
client-gone = Этой клиентки нет в книге
client-gone-text = Возможно, запись отменили или стёрли. Все остальные находятся через поиск.
client-all = Все клиентки

client-alert-add = Отметить важное
client-alert-edit = Изменить: { $alert }
client-alert-new-title = О чём нельзя забыть до начала работы?
client-alert-title = Важно до начала работы
client-alert-kind = Вид
client-alert-words = В нескольких словах
client-alert-words-hint = латексный пластырь, без кислот, второй триместр…
client-alert-since = С какого дня
client-alert-until = До какого дня
client-alert-until-hint = Последний день, когда это важно; у аллергопробы последний день, когда она действует.
client-alert-save-new = Добавить
client-alert-save = Сохранить
client-alert-remove = Убрать
client-alert-added = Добавлено: { $alert }
client-alert-changed = Изменено: { $alert }
client-alert-removed = Убрано: { $alert }

client-people = Люди и даты
client-people-empty = Здесь будут дни рождения, её и детей, чтобы вспомнить вовремя.
client-people-add = Добавить дни рождения
client-her-birthday = Её день рождения
client-date-turns = { $turns ->
    [one] { $what }, исполнится { $turns } год
    [few] { $what }, исполнится { $turns } года
   *[many] { $what }, исполнится { $turns } лет
  }
client-person-of = { $name }, { $relation }
client-of-child = ребёнок
client-of-partner = партнёр
client-of-parent = мама или папа
client-of-sibling = брат или сестра
client-of-friend = близкий друг
client-of-other = близкий человек
client-found = Узнала о нас
client-reach = Как связаться
client-reach-empty = Телефона пока нет.
client-reach-add = Добавить телефон
client-writes-in = Язык: { $language }
client-copy = Скопировать { $what }
client-copied = Скопировано: { $what }
client-copy-by-hand = Нажмите Ctrl C, чтобы скопировать: { $what }

client-next = Дальше
client-next-none = Следующего визита пока нет.
client-next-change = Изменить
client-next-move = Перенести на другое время…
client-ask = Спросить
client-promised = Обещано
client-step = Следующий шаг
client-due = к { $day }
client-due-late = опаздываем: ждали к { $day }
client-break = Перерыв
client-break-until = до { $day }
client-break-end = Закончить перерыв
client-break-title = Перерыв: { $name }
client-break-about = До этого дня о ней никто не напоминает; в последний день ей снова пора.
client-break-until-field = До какого дня
client-break-for = Какие услуги
client-break-all = Все
client-break-reason = Почему
client-break-save = Записать перерыв
client-break-added = Записан перерыв до { $day }.
client-break-ended = Перерыв закончен.

client-rhythm = Ритм
client-rhythm-empty = После первого визита здесь появится её ритм.
client-rhythm-gaps = Дней между визитами: { $gaps }
client-rhythm-gaps-now = Дней между визитами: { $gaps }; сейчас { $days }
client-visits = { $count ->
    [one] { $count } визит
    [few] { $count } визита
   *[many] { $count } визитов
  }
client-this-year = { $sum } в этом году
client-missed = { $count ->
    [one] { $count } неявка
    [few] { $count } неявки
   *[many] { $count } неявок
  }
client-cancelled = { $count ->
    [one] { $count } отмена
    [few] { $count } отмены
   *[many] { $count } отмен
  }
client-cancelled-late = { $all } ({ $late } поздно)
client-cancelled-by-us = мы отменили: { $count }
client-rebooked = записалась сразу: { $times } из { $of }
client-here-now = Она уже здесь…
client-next-series = Повторяется: дальше есть ещё
client-message = Написать
client-alert-severity = Насколько серьёзно
client-alert-source = С чьих слов
client-alert-source-hint = она сама, справка врача, видели сами…
client-employer = Где работает
client-employer-short = Работает
client-discount = Постоянная скидка
client-discount-hint = Карта, договорённость. С ней не будет пометки «ищет скидки».
client-source-usual = Обычные источники
client-sources = Instagram | Google | Подруга | Шла мимо | Сертификат
client-family = Кто кого привёл
client-family-short = Привели
client-family-more = и ещё { $count }
