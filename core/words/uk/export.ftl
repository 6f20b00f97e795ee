# Усе з книги одним файлом і назад у книгу.
settings-export = Забрати все
export-about = Усе, що є в цій книзі, одним файлом: клієнтки, візити, нотатки, фото, послуги й налаштування. Його відкриє будь-який комп’ютер, прочитають люди й інші програми, а Regulars поверне з нього все, як було.
export-not-sealed = Цей файл не зашифрований: прочитати його може кожен, хто його має. Зберігайте його, як паперову книгу. На щодень надійніші резервні копії.
export-without = Історія змін лишається в книзі та її резервних копіях.
export-choose = Вибрати папку…
export-lists = Списки для інших програм
export-lists-about = Клієнтки без архіву, усі візити з послугами, календар за рік назад і все, що попереду. Кожен список Regulars прочитає знову; про що говорили й що записали, є лише у файлі з усім.
export-list-calendar = Календар
export-list-as = { $form }: { $list }
export-running = Записуємо все
export-done = Записано й прочитано ще раз для певності:
export-cancelled = Зупинено. У папці нічого не лишилося.
export-failed = Записати не вдалося.
export-no-folder = Цієї папки вже немає. Виберіть іншу.
export-inside = Це папка самої книги. Виберіть іншу.
export-readme =
    Усе з книги Regulars

    { $business }
    Записано { $made }

    Цей файл не зашифрований: прочитати його може кожен, хто його має.

    data/      по файлу на кожен вид записів, по запису в рядку (JSON Lines)
    photos/    кожен знімок один раз
    FIELDS.md  що означає кожне поле (англійською)
    regulars.json  що всередині й суми для перевірки

    Щоб повернути все: відкрийте Regulars на будь-якому комп’ютері, виберіть «Перенесення» і відпустіть там цей файл.

export-found = Усе з книги Regulars
export-found-made = Записано { $when }
export-whole = У вашій книзі ще немає клієнток: вона стане такою, як у файлі, з його майстринями, послугами й налаштуваннями.
export-adds = Чого у вашій книзі немає, додасться. Що в ній є, лишиться як є.
export-holds = У файлі
export-clients = Клієнтки
export-visits = Візити
export-notes = Нотатки
export-photos = Знімки
export-rest = Решта
export-missing = { $count ->
    [one] { $count } знімок не вдалося прочитати, коли писався файл.
    [few] { $count } знімки не вдалося прочитати, коли писався файл.
    [many] { $count } знімків не вдалося прочитати, коли писався файл.
   *[other] { $count } знімків не вдалося прочитати, коли писався файл.
  }
export-bring = Перенести все
export-bringing = Переносимо все
export-bringing-title = Переносимо
export-brought-same = Усе вже було тут
export-brought-none = Нового в ньому нічого немає
export-brought = Тепер у книзі ще { $clients } і { $visits }
export-brought-clients = { $count ->
    [one] { $shown } клієнтка
    [few] { $shown } клієнтки
    [many] { $shown } клієнток
   *[other] { $shown } клієнток
  }
export-brought-visits = { $count ->
    [one] { $shown } візит
    [few] { $shown } візити
    [many] { $shown } візитів
   *[other] { $shown } візитів
  }
export-brought-rows = { $count ->
    [one] Тепер у книзі ще { $shown } запис
    [few] Тепер у книзі ще { $shown } записи
    [many] Тепер у книзі ще { $shown } записів
   *[other] Тепер у книзі ще { $shown } записів
  }
export-sum = Прочитано { $read } = додано { $added } + уже було { $unchanged } + не взято { $left }
export-pictures-missing = { $count ->
    [one] { $count } знімка немає або він пошкоджений; його фото стоїть у книзі без нього.
    [few] { $count } знімків немає або вони пошкоджені; їхні фото стоять у книзі без них.
    [many] { $count } знімків немає або вони пошкоджені; їхні фото стоять у книзі без них.
   *[other] { $count } знімків немає або вони пошкоджені; їхні фото стоять у книзі без них.
  }
export-eyes = Перегляньте
export-eyes-one = { $kind }, рядок { $line } у { $file }: { $why }
export-eyes-more = { $count ->
    [one] І ще { $shown }, у списку.
    [few] І ще { $shown }, у списку.
    [many] І ще { $shown }, у списку.
   *[other] І ще { $shown }, у списку.
  }
export-eyes-save = Зберегти список
export-left-kind = Файл
export-left-line = Рядок
export-why-unreadable = записано не так, як сказано у FIELDS.md
export-why-no-parent = немає того, до чого це належить
export-why-loose = взято без того, про що тут ідеться: його немає
export-why-taken = на цьому місці вже стоїть інше
export-why-differs = у вашій книзі записано інакше, і воно лишилося
export-why-erased = цю клієнтку стерто назавжди
export-why-overlaps = цей час уже зайнятий
