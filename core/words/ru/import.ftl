# Перенос клиенток из телефона или из таблицы.
import-title = Перенести клиенток
import-first = Перенесите клиенток или начните с пустой книги
import-choose-title = Кого перенести в книгу?
import-start-empty = Начать с пустой
import-leave = Выйти
import-drop = Перетащите сюда файлы или выберите их: контакты из телефона (.vcf), списки клиенток или визитов из любой программы (.csv, .xlsx), календари (.ics) или всё из книги Regulars (.regulars.zip).
import-drop-now = Отпустите: файл будет прочитан, ничего пока не записывается.
import-choose = Выбрать файлы…
import-reading = Читаем…
import-kept-here = Вы увидите, что будет перенесено, до записи. Файл остаётся на этом компьютере.

import-how = Как получить файл
import-how-iphone = iPhone
import-how-iphone-steps = «Контакты», «Списки», удерживайте «Все iCloud», затем «Экспорт». Пришлите файл на этот компьютер почтой или через AirDrop.
import-how-android = Android
import-how-android-steps = «Контакты», «Упорядочить» (или меню), «Экспорт в файл». Скопируйте файл .vcf сюда кабелем или почтой.
import-how-google = Google
import-how-google-steps = contacts.google.com, «Экспорт», формат vCard. Файл будет в загрузках.
import-how-other = Другая программа
import-how-other-steps = Найдите там «Клиенты», затем «Экспорт» или «Выгрузка», формат CSV или Excel; и так же «Записи» или «Продажи», чтобы перенести визиты. Подойдёт и ваша собственная таблица.

import-refused-empty = Этот файл пуст.
import-refused-no-cards = В этом файле нет клиенток. Контакты из телефона заканчиваются на .vcf, таблицы на .csv или .xlsx.
import-refused-too-large = Файл слишком велик: прочитать можно не больше 64 МБ. Сохраните контакты без фото или частями.
import-refused-line-too-long = Строка в этом файле слишком длинна для контакта. Возможно, файл повреждён: сохраните его ещё раз.
import-refused-damaged-workbook = Эта таблица не открывается. Сохраните её в формате .xlsx или CSV.
import-refused-kept = Ничего не записано. Выберите другой файл.

import-found = { $count ->
    [one] В этом файле { $shown } контакт
    [few] В этом файле { $shown } контакта
   *[other] В этом файле { $shown } контактов
  }
import-nothing-new = В этом файле нет никого нового
import-count-rows = { $count ->
    [one] запись прочитана
    [few] записи прочитаны
   *[other] записей прочитано
  }
import-count-added = новых
import-count-merged = { $count ->
    [1] дополнит ту, кто уже в книге
    [one] дополнит тех, кто уже в книге
   *[other] дополнят тех, кто уже в книге
  }
import-count-unchanged = уже такие же
import-count-rejected = не читаются
import-sum = { $sum }: ни одна строка не потеряна. Весь перенос можно отменить одним шагом.
import-photos-keep = { $count ->
    [1] Перенести и { $count } фото: она разрешает его хранить
    [one] Перенести и { $count } фото: они разрешают их хранить
   *[other] Перенести и { $count } фото: они разрешают их хранить
  }
import-photos-about = В каждой карточке это будет записано как сказанное сегодня. Иначе фото останутся в файле.
import-unused = Также остаются в файле: { $names }.
import-unused-picture = фото, которых нет в самом файле
import-unused-one = { $name } ({ $count })
import-unused-address = адреса
import-unused-page = страницы в сети
import-unused-job = должности
import-unused-place = места на карте
import-unused-anniversary = годовщины
import-unused-sound = звуки
import-unused-logo = логотипы

import-sheet-title = { $file }: похоже на список клиенток из { $system }
import-sheet-any = { $file }: список клиенток
import-sheet-visits-title = { $file }: похоже на список визитов из { $system }
import-sheet-visits = { $file }: список визитов
import-sheet-kind = Это список
import-sheet-kind-clients = Клиенток
import-sheet-kind-visits = Визитов
import-sheet-columns = Чем станет каждый столбец
import-sheet-heading = В файле
import-sheet-becomes = Станет
import-sheet-samples = Первые строки
import-sheet-nameless = Столбец { $place }
import-sheet-for = { $heading }: чем станет
import-sheet-unused = не нужен
import-sheet-keep = Сохранить заметкой
import-sheet-keep-one = Сохранить заметкой: { $heading }
import-sheet-change = Изменить столбцы
import-sheet-changed = Столбцы верны
import-sheet-empty = { $count ->
    [one] Ещё { $count } столбец пуст.
    [few] Ещё { $count } столбца пусты.
   *[other] Ещё { $count } столбцов пусты.
  }
import-sheet-remembered = Как вы сказали в прошлый раз.
import-sheet-letters = Буквы: { $letters }, между ячейками «{ $separator }».
import-sheet-workbook = Файл таблицы.
import-sheet-tab = табуляция
import-sheet-above = { $count ->
    [one] { $count } строка над заголовками ни о ком не говорит.
    [few] { $count } строки над заголовками ни о ком не говорят.
   *[other] { $count } строк над заголовками ни о ком не говорят.
  }
import-sheet-day-first = сначала день, доказано строкой { $row }: { $words }
import-sheet-month-first = сначала месяц, доказано строкой { $row }: { $words }
import-sheet-day-said = сначала день
import-sheet-month-said = сначала месяц
import-sheet-order = Что стоит первым в 03/04?
import-sheet-order-day = День
import-sheet-order-month = Месяц
import-sheet-order-why = { $count ->
    [1] { $count } день можно прочитать двояко, и ни одна строка не доказывает как. Пока вы не скажете, он сохранится заметкой.
    [one] { $count } день можно прочитать двояко, и ни одна строка не доказывает как. Пока вы не скажете, они сохранятся заметками.
    [few] { $count } дня можно прочитать двояко, и ни одна строка не доказывает как. Пока вы не скажете, они сохранятся заметками.
   *[other] { $count } дней можно прочитать двояко, и ни одна строка не доказывает как. Пока вы не скажете, они сохранятся заметками.
  }
import-use-name = Имя целиком
import-use-first-name = Имя
import-use-middle-name = Отчество
import-use-last-name = Фамилия
import-use-phone = Телефон
import-use-email = Почта
import-use-birthday = День рождения
import-use-note = Заметка
import-use-tags = Метки
import-use-company = Компания
import-use-instagram = Instagram
import-use-telegram = Telegram
import-use-viber = Viber
import-use-whatsapp = WhatsApp
import-use-facebook = Facebook
import-use-signal = Signal
import-use-source = Откуда узнала
import-use-employer = Место работы
import-use-discount = Скидка
import-use-language = Её язык
import-use-address-form = Обращение (informal, formal)
import-use-at = День (и время)
import-use-time = Время
import-use-ends = Конец
import-use-service = Услуга
import-use-category = Категория
import-use-price = Цена
import-use-paid = Оплачено
import-use-minutes = Длительность
import-use-master = Мастер
import-use-state = Чем кончился
import-use-visit-note = Заметка о визите
import-use-reference = Номер клиентки
import-use-item-kind = Вид товара

import-lines = По строкам
import-lines-first = { $count ->
    [1] Первая строка
    [one] Первые { $count } строка, сверху те, на которые стоит взглянуть
    [few] Первые { $count } строки, сверху те, на которые стоит взглянуть
   *[other] Первые { $count } строк, сверху те, на которые стоит взглянуть
  }
import-line-name = Имя
import-line-phone = Телефон
import-line-birthday = День рождения
import-line-becomes = Станет
import-line-nameless = Строка { $line }
import-line-added = новая клиентка
import-line-merged = дополнит
import-line-unchanged = уже так и есть
import-line-rejected = не читается
import-line-mended = Сохранится заметкой: { $text }
import-line-as-typed = Набрать нельзя, сохранится как написано: { $text }
import-why-same-phone = { $name }: тот же телефон
import-why-same-email = { $name }: та же почта
import-why-same-name-birthday = { $name }: те же имя и день рождения
import-why-same-name = { $name }: то же имя
import-why-group = строка { $line }: группа, а не человек
import-why-same-in-file = дважды в этом файле
import-why-same-phone-other-name = { $name }: тот же телефон, но другое имя
import-why-no-name = строка { $line }: нет ни имени, ни телефона, ни почты
import-why-broken = строка { $line }: контакт обрывается
import-why-too-long = строка { $line }: слишком длинно

import-file-save = Сохранить строки для проверки ({ $count })…
import-file-saved = Строки сохранены. Файл не зашифрован.
import-file-name = Строки для проверки
import-file-row = Строка
import-file-why = Почему

import-next = Следующий файл
import-skip = Пропустить этот файл
import-more-wait = { $count ->
    [1] За ним ждёт ещё один файл.
    [one] За ним ждёт ещё { $count } файл.
    [few] За ним ждут ещё { $count } файла.
   *[other] За ним ждут ещё { $count } файлов.
  }
import-of = Файл { $place } из { $total }
import-another = Выбрать другой файл
import-enter = Enter
import-bring = { $count ->
    [one] Перенести { $shown } клиентку
    [few] Перенести { $shown } клиентки
   *[other] Перенести { $shown } клиенток
  }
import-running-title = Клиентки переносятся
import-running = Записано клиенток
import-running-stop = Если остановить, ничего не останется.
import-done = { $count ->
    [one] В книге { $shown } клиентка из файла
    [few] В книге { $shown } клиентки из файла
   *[other] В книге { $shown } клиенток из файла
  }
import-done-added = новых: { $count }
import-done-merged = дополнено: { $count }
import-done-unchanged = уже были такими: { $count }
import-done-rejected = не прочитано: { $count }
import-stopped = Остановлено
import-stopped-more = Ничего не перенесено. Книга такая же, как была.
import-done-photos = { $count ->
    [one] сохранено { $count } фото
   *[other] сохранено { $count } фото
  }
import-done-photos-left = { $count ->
    [1] не взято { $count } фото: это не снимок или она против
    [one] не взято { $count } фото: это не снимки или клиентки против
   *[other] не взято { $count } фото: это не снимки или клиентки против
  }
import-stays = Тем временем с этим уже записали визит или заметку, поэтому что успело прийти, осталось. Вернуть можно в «Перенесено раньше», когда от этого ничего не будет зависеть.
import-failed = Довести до конца не удалось
import-failed-more = Ничего не перенесено. Книга такая же, как была. Попробуйте ещё раз с тем же файлом.
import-undo = Отменить весь перенос
import-undone = Перенос отменён.
import-earlier = Перенесено раньше
import-earlier-one = { $what }, { $when }
import-earlier-undo = Отменить весь перенос: { $when }
import-earlier-depends = С тех пор сделано то, что на нём держится. Сначала отмените это:
import-earlier-used = С тех пор изменено то, что на нём держится: услуга или мастер из него используются где-то ещё.
import-open-clients = Открыть список клиенток

import-visits-order-why = { $count ->
    [1] { $count } день можно прочитать двояко, и ни одна строка не доказывает как. Пока вы не скажете, его визит не берётся.
    [one] { $count } день можно прочитать двояко, и ни одна строка не доказывает как. Пока вы не скажете, их визиты не берутся.
    [few] { $count } дня можно прочитать двояко, и ни одна строка не доказывает как. Пока вы не скажете, их визиты не берутся.
   *[other] { $count } дней можно прочитать двояко, и ни одна строка не доказывает как. Пока вы не скажете, их визиты не берутся.
  }
import-visits-span = { $from } – { $until }
import-visits-brings = { $visits }, { $clients } · { $span }
import-visits-visits = { $count ->
    [one] { $shown } визит
    [few] { $shown } визита
   *[other] { $shown } визитов
  }
import-visits-clients = { $count ->
    [0] все клиентки уже в книге
    [one] { $shown } новая клиентка
    [few] { $shown } новые клиентки
   *[other] { $shown } новых клиенток
  }
import-visits-paid = оплачено: { $money }
import-visits-no-hours = Времени в файле нет: каждый визит встанет на полдень своего дня.
import-visits-names = Что значат имена и названия из файла
import-visits-name = В файле
import-visits-is = В книге
import-visits-service = Услуга
import-visits-master = Мастер
import-visits-unnamed-service = строки без услуги
import-visits-unnamed-master = строки без мастера
import-visits-for = { $name } – это
import-visits-new-service = новая услуга
import-visits-new-master = новый мастер
import-visits-master-hours = Рабочих часов пока нет: они задаются в Настройках, в разделе «Мастера».
import-visits-left-master = новый мастер, которого уже нет
import-visits-leave-out = не брать эти строки
import-visits-shows = { $category }, { $minutes } мин, { $money }
import-visits-every = между визитами от { $from } до { $until } дней, как в этом файле
import-visits-every-one = между визитами { $days } дн., как в этом файле
import-visits-no-rhythm = визитов мало, чтобы увидеть, как часто
import-visits-known = { $count ->
    [one] Ещё { $count } имя есть в книге.
    [few] Ещё { $count } имени есть в книге.
   *[other] Ещё { $count } имён есть в книге.
  }
import-visits-show = Показать все
import-visits-of = { $count ->
    [one] { $shown } раз
    [few] { $shown } раза
   *[other] { $shown } раз
  }
import-visits-count-added = новых визитов
import-visits-count-merged = часть визита из другой строки
import-visits-count-unchanged = уже в книге
import-visits-count-rejected = не взято
import-visits-bring = { $count ->
    [one] Внести { $shown } визит
    [few] Внести { $shown } визита
   *[other] Внести { $shown } визитов
  }
import-visits-running = Записано клиенток и визитов
import-visits-running-title = Вносим визиты
import-visits-done = { $count ->
    [one] { $shown } визит в книге
    [few] { $shown } визита в книге
   *[other] { $shown } визитов в книге
  }
import-visits-done-added = новых: { $count }
import-visits-done-merged = части визита из другой строки: { $count }
import-visits-done-unchanged = уже были в книге: { $count }
import-visits-done-rejected = не взято: { $count }
import-overdue = { $count ->
    [one] { $shown } клиентке стоит написать сейчас
   *[other] { $shown } клиенткам стоит написать сейчас
  }
import-overdue-none = Писать сейчас никому не нужно.
import-overdue-worth = За год до последнего визита они заплатили вместе { $money }.
import-overdue-call = Открыть список звонков

import-line-at = Когда
import-line-service = Услуга
import-visit-added = новый визит
import-visit-merged = тот же визит
import-visit-unchanged = уже в книге
import-visit-rejected = не взято
import-why-known-visit = этот визит уже в книге
import-why-same-visit = вторая услуга одного визита
import-why-no-day = строка { $line }: нет дня, который можно прочитать
import-why-either-day = строка { $line }: день можно прочитать двояко
import-why-no-hour = строка { $line }: будущий визит без времени
import-why-no-service = строка { $line }: услуга не названа
import-why-namesakes = строка { $line }: это имя у нескольких клиенток
import-why-not-a-visit = строка { $line }: товар, а не визит
import-why-refund = строка { $line }: возвращённые деньги
import-why-overlaps = строка { $line }: на это время стоит другое

# Файлы календаря.
import-calendar-instead = Нужны записи из другого календаря?
import-calendar-open = Перенести файл календаря
import-calendar-title = Файлы календаря
import-calendar-out = Из книги
import-calendar-out-text = Все визиты и занятое время в файле .ics, для календаря в телефоне. Файл можно взять снова: ничего не удвоится.
import-calendar-export = Сохранить календарь…
import-calendar-export-visit = Файл для её календаря…
import-calendar-saved = Файл календаря сохранён.
import-calendar-in = В книгу
import-calendar-drop = Перетащите сюда файл .ics или выберите его.
import-calendar-choose = Выбрать файл календаря…
import-calendar-how = Чем станут записи
import-calendar-busy = Занятое время
import-calendar-visits = Визиты
import-calendar-busy-text = Каждая запись закрывает свои часы. На это время никого нельзя записать.
import-calendar-visits-text = Каждая запись станет визитом: имя и услуга ищутся в её словах.
import-calendar-master = Чьё время
import-calendar-service = Если не названа ни одна из ваших услуг
import-calendar-service-new = Новая услуга, как она названа там
import-calendar-service-none = Такие записи пропустить
import-calendar-order = В названиях записей сначала идёт
import-calendar-order-client = Имя клиентки
import-calendar-order-service = Услуга
import-calendar-order-why = { $count ->
    [1] В { $count } названии две половины. Скажите, что идёт первым, и услуга тоже попадёт в книгу.
    [one] В { $count } названии две половины. Скажите, что идёт первым, и услуги тоже попадут в книгу.
   *[other] В { $count } названиях две половины. Скажите, что идёт первым, и услуги тоже попадут в книгу.
  }
import-calendar-order-seen = { $count ->
    [one] Это видно по самому файлу. Если для { $count } названия из двух половин это не так, поменяйте здесь.
   *[other] Это видно по самому файлу. Если для { $count } названий из двух половин это не так, поменяйте здесь.
}
import-calendar-count-rows = { $count ->
    [one] запись в файле
    [few] записи в файле
   *[many] записей в файле
  }
import-calendar-count-added = новых
import-calendar-count-changed = изменено
import-calendar-count-removed = убрано
import-calendar-count-rejected = пропущено
import-calendar-nothing-yet = Пока ничего не записано. Всё можно отменить одним шагом.
import-calendar-lines = Запись за записью
import-calendar-lines-first = { $count ->
    [1] Первая запись
    [one] Первые { $count } запись, сверху те, на которые стоит взглянуть
    [few] Первые { $count } записи, сверху те, на которые стоит взглянуть
   *[other] Первые { $count } записей, сверху те, на которые стоит взглянуть
  }
import-calendar-when = Когда
import-calendar-until = До
import-calendar-what = Что
import-calendar-entry = Запись
import-calendar-nameless = Запись { $entry }
import-calendar-at = { $day }, { $time }
import-calendar-days = { $from } – { $until }
import-calendar-span = { $day }, { $from } – { $to }
import-calendar-line-added = новая
import-calendar-line-changed = изменится
import-calendar-line-removed = будет убрана
import-calendar-line-unchanged = уже такая
import-calendar-line-rejected = пропущена
import-calendar-why-new-client = новая клиентка
import-calendar-why-whole-days = целые дни
import-calendar-why-unknown-zone = неизвестный часовой пояс, прочитано как ваш
import-calendar-why-first-only = повторяется непонятным образом: только первая
import-calendar-why-cut-short = повторяется без конца: взято, сколько видно
import-calendar-why-clock-shift = в это время переводят часы
import-calendar-why-overlaps = это время занято
import-calendar-why-no-service = услуга не названа
import-calendar-why-not-hers = мастер этого не делает
import-calendar-why-no-client = нет имени
import-calendar-why-no-time = время не читается
import-calendar-why-too-long = слишком долго
import-calendar-why-archived = она в архиве
import-calendar-why-namesakes = клиенток с этим именем несколько
import-calendar-why-not-busy = помечена как свободная
import-calendar-why-called-off = отменена
import-calendar-why-begun = уже началась
import-calendar-why-ours = она из этой книги
import-calendar-why-twice = в файле дважды
import-calendar-bring = { $count ->
    [one] Перенести { $shown } запись
    [few] Перенести { $shown } записи
   *[many] Перенести { $shown } записей
  }
import-calendar-running = Записано
import-calendar-done-changed = изменено: { $count }
import-calendar-done-rejected = пропущено: { $count }
import-calendar-open-calendar = Открыть календарь
