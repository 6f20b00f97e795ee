# Перенос контактов из телефона.
import-title = Перенести контакты
import-first = Перенесите контакты или начните с пустой книги
import-choose-title = Какие контакты перенести в книгу?
import-start-empty = Начать с пустой
import-leave = Выйти
import-drop = Перетащите сюда файл .vcf из телефона или выберите его.
import-drop-now = Отпустите: файл будет прочитан, ничего пока не записывается.
import-choose = Выбрать файл контактов…
import-reading = Чтение…
import-kept-here = Вы увидите, что будет перенесено, до записи. Файл остаётся на этом компьютере.

import-how = Как получить файл
import-how-iphone = iPhone
import-how-iphone-steps = «Контакты», «Списки», удерживайте «Все iCloud», затем «Экспорт». Пришлите файл на этот компьютер почтой или через AirDrop.
import-how-android = Android
import-how-android-steps = «Контакты», «Упорядочить» (или меню), «Экспорт в файл». Скопируйте файл .vcf сюда кабелем или почтой.
import-how-google = Google
import-how-google-steps = contacts.google.com, «Экспорт», формат vCard. Файл будет в загрузках.

import-refused-empty = Этот файл пуст.
import-refused-no-cards = В этом файле нет контактов. Файл контактов заканчивается на .vcf.
import-refused-too-large = Файл слишком велик: прочитать можно не больше 64 МБ. Сохраните контакты без фото или частями.
import-refused-line-too-long = Строка в этом файле слишком длинна для контакта. Возможно, файл повреждён: сохраните его ещё раз.
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
    [one] дополнит того, кто уже в книге
   *[other] дополнят тех, кто уже в книге
  }
import-count-unchanged = уже такие же
import-count-rejected = не читаются
import-sum = { $sum }. Ничего не пропущено. Весь перенос можно отменить одним шагом.
import-photos = { $count ->
    [one] { $count } фото пока не переносится.
   *[other] { $count } фото пока не переносятся.
  }
import-unused = Также остаются в файле: { $names }.
import-unused-one = { $name } ({ $count })
import-unused-address = адреса
import-unused-page = страницы в сети
import-unused-job = должности
import-unused-place = места на карте
import-unused-anniversary = годовщины
import-unused-sound = звуки
import-unused-logo = логотипы

import-lines = По строкам
import-lines-first = { $count ->
    [one] Первая строка
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

import-another = Выбрать другой файл
import-enter = Enter
import-bring = { $count ->
    [one] Перенести { $shown } контакт
    [few] Перенести { $shown } контакта
   *[other] Перенести { $shown } контактов
  }
import-running-title = Контакты переносятся
import-running = Записано контактов
import-running-stop = Если остановить, ничего не останется.
import-done = { $count ->
    [one] В книге { $shown } контакт из файла
    [few] В книге { $shown } контакта из файла
   *[other] В книге { $shown } контактов из файла
  }
import-done-added = новых: { $count }
import-done-merged = дополнено: { $count }
import-done-unchanged = уже были такими: { $count }
import-done-rejected = не прочитано: { $count }
import-stopped = Остановлено
import-stopped-more = Ничего не перенесено. Книга такая же, как была.
import-failed = Довести до конца не удалось
import-failed-more = Ничего не перенесено. Книга такая же, как была. Попробуйте ещё раз с тем же файлом.
import-undo = Отменить весь перенос
import-undone = Перенос отменён.
import-open-clients = Открыть клиентов

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
import-calendar-service = Услуга, если она не названа
import-calendar-service-none = Такие записи пропустить
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
import-calendar-when = Когда
import-calendar-what = Что
import-calendar-nameless = Запись { $entry }
import-calendar-at = { $day }, { $time }
import-calendar-days = { $from } – { $until }
import-calendar-span = { $day }, { $from } – { $to }
import-calendar-line-added = новая
import-calendar-line-changed = изменится
import-calendar-line-removed = уйдёт
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
