# Всё из книги одним файлом и обратно в книгу.
settings-export = Забрать всё
export-about = Всё, что есть в этой книге, одним файлом: клиентки, визиты, заметки, фото, услуги и настройки. Его откроет любой компьютер, прочтут люди и другие программы, а Regulars вернёт из него всё как было.
export-not-sealed = Этот файл не зашифрован: прочесть его может каждый, у кого он есть. Храните его как бумажную книгу. На каждый день надёжнее резервные копии.
export-without = Что и когда менялось, остаётся в книге и в её резервных копиях.
export-choose = Выбрать папку…
export-lists = Списки для других программ
export-lists-about = Клиентки без архива, все визиты с услугами, календарь за год назад и всё, что впереди. Regulars прочтёт каждый из них обратно; о чём говорили и что записали, есть только в файле со всем.
export-list-calendar = Календарь
export-list-as = { $form }: { $list }
export-running = Записываем всё
export-done = Записано и прочитано ещё раз для проверки:
export-cancelled = Остановлено. В папке ничего не осталось.
export-failed = Записать не удалось.
export-no-folder = Этой папки больше нет. Выберите другую.
export-inside = Это папка самой книги. Выберите другую.
export-readme =
    Всё из книги Regulars

    { $business }
    Записано { $made }

    Этот файл не зашифрован: прочесть его может каждый, у кого он есть.

    data/      по файлу на каждый вид записей, по записи в строке (JSON Lines)
    photos/    каждый снимок один раз
    FIELDS.md  что значит каждое поле (по-английски)
    regulars.json  что внутри и суммы для проверки

    Чтобы вернуть всё: откройте Regulars на любом компьютере, выберите «Перенести клиенток» и отпустите там этот файл.

export-found = Всё из книги Regulars
export-found-made = Записано { $when }
export-whole = В вашей книге ещё нет клиенток: она станет такой, как в файле, с её мастерами, услугами и настройками.
export-adds = Чего в вашей книге нет, добавится. Что в ней есть, останется как есть.
export-holds = В файле
export-clients = Клиентки
export-visits = Визиты
export-notes = Заметки
export-photos = Снимки
export-rest = Всё остальное
export-missing = { $count ->
    [one] { $count } снимок не удалось прочесть, когда писался файл.
    [few] { $count } снимка не удалось прочесть, когда писался файл.
   *[other] { $count } снимков не удалось прочесть, когда писался файл.
  }
export-bring = Перенести всё
export-bringing = Переносим всё
export-bringing-title = Переносим
export-brought-same = Всё уже было здесь
export-brought-none = Ничего нового в нём нет
export-brought = Теперь в книге ещё { $clients } и { $visits }
export-brought-clients = { $count ->
    [one] { $shown } клиентка
    [few] { $shown } клиентки
   *[other] { $shown } клиенток
  }
export-brought-visits = { $count ->
    [one] { $shown } визит
    [few] { $shown } визита
   *[other] { $shown } визитов
  }
export-brought-rows = { $count ->
    [one] Теперь в книге ещё { $shown } запись
    [few] Теперь в книге ещё { $shown } записи
   *[other] Теперь в книге ещё { $shown } записей
  }
export-sum = Прочитано { $read } = добавлено { $added } + уже было { $unchanged } + не взято { $left }
export-pictures-missing = { $count ->
    [1] { $count } снимок отсутствует или повреждён; его фото стоит в книге без него.
    [one] { $count } снимок отсутствует или повреждён; их фото стоят в книге без них.
    [few] { $count } снимка отсутствуют или повреждены; их фото стоят в книге без них.
   *[other] { $count } снимков отсутствуют или повреждены; их фото стоят в книге без них.
  }
export-eyes = Посмотрите
export-eyes-one = { $kind }, строка { $line } в { $file }: { $why }
export-eyes-more = { $count ->
    [one] И ещё { $shown }, в списке.
    [few] И ещё { $shown }, в списке.
   *[other] И ещё { $shown }, в списке.
  }
export-eyes-save = Сохранить список
export-left-kind = Файл
export-left-line = Строка
export-why-unreadable = написано не так, как сказано в FIELDS.md
export-why-no-parent = нет того, к чему это относится
export-why-loose = взято без того, о чём здесь речь: его нет
export-why-taken = на этом месте уже стоит другое
export-why-differs = в вашей книге записано иначе, и это осталось
export-why-erased = эта клиентка стёрта навсегда
export-why-overlaps = это время занято
