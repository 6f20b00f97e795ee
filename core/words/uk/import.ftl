# Перенесення клієнток із телефону або з таблиці.
import-title = Перенести клієнток
import-first = Перенесіть клієнток або почніть із порожньої книги
import-choose-title = Кого перенести в книгу?
import-start-empty = Почати з порожньої
import-leave = Вийти
import-drop = Перетягніть сюди файли або виберіть їх: контакти з телефону (.vcf), списки клієнток чи візитів із будь-якої програми (.csv, .xlsx), календарі (.ics) або все з книги Regulars (.regulars.zip).
import-drop-now = Відпустіть: файл буде прочитано, поки що нічого не записується.
import-choose = Вибрати файли…
import-reading = Читаємо…
import-kept-here = Перш ніж щось запишеться, ви побачите, що буде перенесено. Файл лишається на цьому комп’ютері.

import-how = Як отримати файл
import-how-iphone = iPhone
import-how-iphone-steps = «Контакти», «Списки», утримуйте «Усі iCloud», потім «Експортувати». Надішліть файл на цей комп’ютер поштою або через AirDrop.
import-how-android = Android
import-how-android-steps = «Контакти», «Упорядкувати» (або меню), «Експортувати у файл». Скопіюйте файл .vcf сюди кабелем або поштою.
import-how-google = Google
import-how-google-steps = contacts.google.com, «Експортувати», формат vCard. Файл буде в завантаженнях.
import-how-other = Інша програма
import-how-other-steps = Знайдіть там «Клієнти», потім «Експорт» або «Вивантаження», формат CSV чи Excel; і так само «Записи» або «Продажі», щоб перенести й візити. Згодиться й ваша власна таблиця.

import-refused-empty = Цей файл порожній.
import-refused-no-cards = У цьому файлі немає клієнток. Контакти з телефону закінчуються на .vcf, таблиці на .csv або .xlsx.
import-refused-too-large = Файл завеликий: прочитати можна щонайбільше 64 МБ. Збережіть контакти без фото або частинами.
import-refused-line-too-long = Рядок у цьому файлі задовгий як на контакт. Можливо, файл пошкоджений: збережіть його ще раз.
import-refused-damaged-workbook = Ця таблиця не відкривається. Збережіть її як .xlsx або CSV.
import-refused-kept = Нічого не записано. Виберіть інший файл.

import-found = { $count ->
    [one] У цьому файлі { $shown } контакт
    [few] У цьому файлі { $shown } контакти
    [many] У цьому файлі { $shown } контактів
   *[other] У цьому файлі { $shown } контактів
  }
import-nothing-new = У цьому файлі немає нікого нового
import-count-rows = { $count ->
    [one] запис прочитано
    [few] записи прочитано
    [many] записів прочитано
   *[other] записів прочитано
  }
import-count-added = нових
import-count-merged = { $count ->
    [1] доповнить ту, що вже в книзі
    [one] доповнить тих, що вже в книзі
    [few] доповнять тих, що вже в книзі
    [many] доповнять тих, що вже в книзі
   *[other] доповнять тих, що вже в книзі
  }
import-count-unchanged = уже такі самі
import-count-rejected = не читаються
import-sum = { $sum }: жоден рядок не загубився. Усе перенесення можна скасувати одним кроком.
import-photos-keep = { $count ->
    [1] Перенести й { $count } фото: вона дозволяє його зберігати
    [one] Перенести й { $count } фото: вони дозволяють їх зберігати
    [few] Перенести й { $count } фото: вони дозволяють їх зберігати
    [many] Перенести й { $count } фото: вони дозволяють їх зберігати
   *[other] Перенести й { $count } фото: вони дозволяють їх зберігати
  }
import-photos-about = На кожній картці це буде записано як сказане сьогодні. Інакше фото лишаться у файлі.
import-unused = Також лишаються у файлі: { $names }.
import-unused-picture = фото, яких немає в самому файлі
import-unused-one = { $name } ({ $count })
import-unused-address = адреси
import-unused-page = сторінки в інтернеті
import-unused-job = посади
import-unused-place = місця на карті
import-unused-anniversary = річниці
import-unused-sound = звуки
import-unused-logo = логотипи

import-sheet-title = { $file }: схоже на список клієнток із { $system }
import-sheet-any = { $file }: список клієнток
import-sheet-visits-title = { $file }: схоже на список візитів із { $system }
import-sheet-visits = { $file }: список візитів
import-sheet-kind = Це список
import-sheet-kind-clients = Клієнток
import-sheet-kind-visits = Візитів
import-sheet-columns = Чим стане кожен стовпець
import-sheet-heading = У файлі
import-sheet-becomes = Чим стане
import-sheet-samples = Перші рядки
import-sheet-nameless = Стовпець { $place }
import-sheet-for = { $heading }: чим стане
import-sheet-unused = не потрібен
import-sheet-keep = Зберегти нотаткою
import-sheet-keep-one = Зберегти нотаткою: { $heading }
import-sheet-change = Змінити стовпці
import-sheet-changed = Стовпці правильні
import-sheet-empty = { $count ->
    [one] Ще { $count } стовпець порожній.
    [few] Ще { $count } стовпці порожні.
    [many] Ще { $count } стовпців порожні.
   *[other] Ще { $count } стовпців порожні.
  }
import-sheet-remembered = Як ви сказали минулого разу.
import-sheet-letters = Літери: { $letters }, між клітинками «{ $separator }».
import-sheet-workbook = Файл таблиці.
import-sheet-tab = табуляція
import-sheet-above = { $count ->
    [one] { $count } рядок над заголовками ні про кого не говорить.
    [few] { $count } рядки над заголовками ні про кого не говорять.
    [many] { $count } рядків над заголовками ні про кого не говорять.
   *[other] { $count } рядків над заголовками ні про кого не говорять.
  }
import-sheet-day-first = спершу день, видно з рядка { $row }: { $words }
import-sheet-month-first = спершу місяць, видно з рядка { $row }: { $words }
import-sheet-day-said = спершу день
import-sheet-month-said = спершу місяць
import-sheet-order = Що стоїть першим у 03/04?
import-sheet-order-day = День
import-sheet-order-month = Місяць
import-sheet-order-why = { $count ->
    [one] { $count } день можна прочитати двояко, і з жодного рядка не видно як. Поки ви не скажете, він збережеться нотаткою.
    [few] { $count } дні можна прочитати двояко, і з жодного рядка не видно як. Поки ви не скажете, вони збережуться нотатками.
    [many] { $count } днів можна прочитати двояко, і з жодного рядка не видно як. Поки ви не скажете, вони збережуться нотатками.
   *[other] { $count } днів можна прочитати двояко, і з жодного рядка не видно як. Поки ви не скажете, вони збережуться нотатками.
  }
import-use-name = Ім’я повністю
import-use-first-name = Ім’я
import-use-middle-name = По батькові
import-use-last-name = Прізвище
import-use-phone = Телефон
import-use-email = Пошта
import-use-birthday = День народження
import-use-note = Нотатка
import-use-tags = Мітки
import-use-company = Компанія
import-use-instagram = Instagram
import-use-telegram = Telegram
import-use-viber = Viber
import-use-whatsapp = WhatsApp
import-use-facebook = Facebook
import-use-signal = Signal
import-use-source = Звідки дізналася
import-use-employer = Місце роботи
import-use-discount = Знижка
import-use-language = Її мова
import-use-address-form = Звертання (informal, formal)
import-use-at = День (і час)
import-use-time = Час
import-use-ends = Кінець
import-use-service = Послуга
import-use-category = Категорія
import-use-price = Ціна
import-use-paid = Сплачено
import-use-minutes = Тривалість
import-use-master = Майстриня
import-use-state = Чим закінчився
import-use-visit-note = Нотатка про візит
import-use-reference = Номер клієнтки
import-use-item-kind = Вид товару

import-lines = Рядок за рядком
import-lines-first = { $count ->
    [1] Перший рядок
    [one] Перші { $count } рядок, згори ті, на які варто глянути
    [few] Перші { $count } рядки, згори ті, на які варто глянути
    [many] Перші { $count } рядків, згори ті, на які варто глянути
   *[other] Перші { $count } рядків, згори ті, на які варто глянути
  }
import-line-name = Ім’я
import-line-phone = Телефон
import-line-birthday = День народження
import-line-becomes = Що буде
import-line-nameless = Рядок { $line }
import-line-added = нова клієнтка
import-line-merged = доповнить
import-line-unchanged = уже так і є
import-line-rejected = не читається
import-line-mended = Збережеться нотаткою: { $text }
import-line-as-typed = Набрати не можна, збережеться як написано: { $text }
import-why-same-phone = { $name }: той самий телефон
import-why-same-email = { $name }: та сама пошта
import-why-same-name-birthday = { $name }: ті самі ім’я й день народження
import-why-same-name = { $name }: те саме ім’я
import-why-group = рядок { $line }: група, а не людина
import-why-same-in-file = двічі в цьому файлі
import-why-same-phone-other-name = { $name }: той самий телефон, але інше ім’я
import-why-no-name = рядок { $line }: немає ні імені, ні телефону, ні пошти
import-why-broken = рядок { $line }: контакт обривається
import-why-too-long = рядок { $line }: задовгий

import-file-save = Зберегти рядки для перевірки ({ $count })…
import-file-saved = Рядки збережено. Файл не зашифрований.
import-file-name = Рядки для перевірки
import-file-row = Рядок
import-file-why = Чому

import-next = Наступний файл
import-skip = Пропустити цей файл
import-more-wait = { $count ->
    [1] За ним чекає ще один файл.
    [one] За ним чекає ще { $count } файл.
    [few] За ним чекають ще { $count } файли.
    [many] За ним чекають ще { $count } файлів.
   *[other] За ним чекають ще { $count } файлів.
  }
import-of = Файл { $place } з { $total }
import-another = Вибрати інший файл
import-enter = Enter
import-bring = { $count ->
    [one] Перенести { $shown } клієнтку
    [few] Перенести { $shown } клієнтки
    [many] Перенести { $shown } клієнток
   *[other] Перенести { $shown } клієнток
  }
import-running-title = Переносимо клієнток
import-running = Записано клієнток
import-running-stop = Якщо зупинити, нічого не лишиться.
import-done = { $count ->
    [one] У книзі { $shown } клієнтка з файлу
    [few] У книзі { $shown } клієнтки з файлу
    [many] У книзі { $shown } клієнток із файлу
   *[other] У книзі { $shown } клієнток із файлу
  }
import-done-added = нових: { $count }
import-done-merged = доповнено: { $count }
import-done-unchanged = уже були такими: { $count }
import-done-rejected = не прочитано: { $count }
import-stopped = Зупинено
import-stopped-more = Нічого не перенесено. Книга така, як була.
import-done-photos = { $count ->
    [one] збережено { $count } фото
    [few] збережено { $count } фото
    [many] збережено { $count } фото
   *[other] збережено { $count } фото
  }
import-done-photos-left = { $count ->
    [1] не взято { $count } фото: це не знімок або вона проти
    [one] не взято { $count } фото: це не знімки або клієнтки проти
    [few] не взято { $count } фото: це не знімки або клієнтки проти
    [many] не взято { $count } фото: це не знімки або клієнтки проти
   *[other] не взято { $count } фото: це не знімки або клієнтки проти
  }
import-stays = Тим часом із цим уже записали візит чи нотатку, тому те, що встигло прийти, лишилося. Скасувати можна в «Перенесено раніше», коли від цього вже нічого не залежатиме.
import-failed = Довести до кінця не вдалося
import-failed-more = Нічого не перенесено. Книга така, як була. Спробуйте ще раз із тим самим файлом.
import-undo = Скасувати все перенесення
import-undone = Перенесення скасовано.
import-earlier = Перенесено раніше
import-earlier-one = { $what }, { $when }
import-earlier-undo = Скасувати все перенесення: { $when }
import-earlier-depends = Відтоді зроблено те, що на ньому тримається. Спершу скасуйте це:
import-earlier-used = Відтоді змінено те, що на ньому тримається: послуга чи майстриня з нього використовується десь іще.
import-open-clients = Відкрити клієнток

import-visits-order-why = { $count ->
    [one] { $count } день можна прочитати двояко, і з жодного рядка не видно як. Поки ви не скажете, його візит не береться.
    [few] { $count } дні можна прочитати двояко, і з жодного рядка не видно як. Поки ви не скажете, їхні візити не беруться.
    [many] { $count } днів можна прочитати двояко, і з жодного рядка не видно як. Поки ви не скажете, їхні візити не беруться.
   *[other] { $count } днів можна прочитати двояко, і з жодного рядка не видно як. Поки ви не скажете, їхні візити не беруться.
  }
import-visits-span = { $from } – { $until }
import-visits-brings = { $visits }, { $clients } · { $span }
import-visits-visits = { $count ->
    [one] { $shown } візит
    [few] { $shown } візити
    [many] { $shown } візитів
   *[other] { $shown } візитів
  }
import-visits-clients = { $count ->
    [0] усі клієнтки вже в книзі
    [one] { $shown } нова клієнтка
    [few] { $shown } нові клієнтки
    [many] { $shown } нових клієнток
   *[other] { $shown } нових клієнток
  }
import-visits-paid = сплачено: { $money }
import-visits-no-hours = Годин у файлі немає: кожен візит стане на полудень свого дня.
import-visits-names = Що означають імена й назви з файлу
import-visits-name = У файлі
import-visits-is = У книзі
import-visits-service = Послуга
import-visits-master = Майстриня
import-visits-unnamed-service = рядки без послуги
import-visits-unnamed-master = рядки без майстрині
import-visits-for = { $name } — це
import-visits-new-service = нова послуга
import-visits-new-master = нова майстриня
import-visits-master-hours = Робочих годин ще немає: вони задаються в налаштуваннях, «Майстрині й години».
import-visits-left-master = нова майстриня, яка вже не працює
import-visits-leave-out = не брати цих рядків
import-visits-shows = { $category }, { $minutes } хв, { $money }
import-visits-every = між візитами { $from }–{ $until } дн., як у цьому файлі
import-visits-every-one = між візитами { $days } дн., як у цьому файлі
import-visits-no-rhythm = замало візитів, щоб побачити, як часто
import-visits-known = { $count ->
    [one] Ще { $count } назва є в книзі.
    [few] Ще { $count } назви є в книзі.
    [many] Ще { $count } назв є в книзі.
   *[other] Ще { $count } назв є в книзі.
  }
import-visits-show = Показати всі
import-visits-of = { $count ->
    [one] { $shown } раз
    [few] { $shown } рази
    [many] { $shown } разів
   *[other] { $shown } разів
  }
import-visits-count-added = нових візитів
import-visits-count-merged = частина візиту з іншого рядка
import-visits-count-unchanged = уже в книзі
import-visits-count-rejected = не взято
import-visits-bring = { $count ->
    [one] Перенести { $shown } візит
    [few] Перенести { $shown } візити
    [many] Перенести { $shown } візитів
   *[other] Перенести { $shown } візитів
  }
import-visits-running = Записано клієнток і візитів
import-visits-running-title = Переносимо візити
import-visits-done = { $count ->
    [one] У книзі { $shown } візит із файлу
    [few] У книзі { $shown } візити з файлу
    [many] У книзі { $shown } візитів із файлу
   *[other] У книзі { $shown } візитів із файлу
  }
import-visits-done-added = нових: { $count }
import-visits-done-merged = частини візиту з іншого рядка: { $count }
import-visits-done-unchanged = уже були в книзі: { $count }
import-visits-done-rejected = не взято: { $count }
import-overdue = { $count ->
    [one] { $shown } клієнтці варто написати зараз
    [few] { $shown } клієнткам варто написати зараз
    [many] { $shown } клієнткам варто написати зараз
   *[other] { $shown } клієнткам варто написати зараз
  }
import-overdue-none = Писати зараз нікому не треба.
import-overdue-worth = За рік до останнього візиту вони заплатили разом { $money }.
import-overdue-call = Відкрити список дзвінків

import-line-at = Коли
import-line-service = Послуга
import-visit-added = новий візит
import-visit-merged = той самий візит
import-visit-unchanged = уже в книзі
import-visit-rejected = не взято
import-why-known-visit = цей візит уже в книзі
import-why-same-visit = друга послуга одного візиту
import-why-no-day = рядок { $line }: немає дня, який можна прочитати
import-why-either-day = рядок { $line }: день можна прочитати двояко
import-why-no-hour = рядок { $line }: майбутній візит без години
import-why-no-service = рядок { $line }: послугу не названо
import-why-namesakes = рядок { $line }: це ім’я мають кілька клієнток
import-why-not-a-visit = рядок { $line }: товар, а не візит
import-why-refund = рядок { $line }: повернені гроші
import-why-overlaps = рядок { $line }: цей час уже зайнятий

# Файли календаря.
import-calendar-instead = Записи з іншого календаря?
import-calendar-open = Перенести файл календаря
import-calendar-title = Файли календаря
import-calendar-out = З книги
import-calendar-out-text = Усі візити й зайнятий час у файлі .ics, для календаря в телефоні. Пізніше можна взяти новий: нічого не подвоїться.
import-calendar-export = Зберегти календар…
import-calendar-export-visit = Файл для її календаря…
import-calendar-saved = Файл календаря збережено.
import-calendar-in = У книгу
import-calendar-drop = Перетягніть сюди файл .ics або виберіть його.
import-calendar-choose = Вибрати файл календаря…
import-calendar-how = Чим стануть записи
import-calendar-busy = Зайнятий час
import-calendar-visits = Візити
import-calendar-busy-text = Кожен запис займає свої години. На цей час нікого не можна записати.
import-calendar-visits-text = Кожен запис стане візитом: ім’я та послугу шукаємо в його словах.
import-calendar-master = Чий час
import-calendar-service = Якщо не названо жодної з ваших послуг
import-calendar-service-new = Нова послуга, як її названо там
import-calendar-service-none = Такі записи пропустити
import-calendar-order = У назвах записів спершу йде
import-calendar-order-client = Ім’я клієнтки
import-calendar-order-service = Послуга
import-calendar-order-why = { $count ->
    [one] В { $count } назві дві половини. Скажіть, що йде першим, і послуга теж потрапить у книгу.
    [few] У { $count } назвах дві половини. Скажіть, що йде першим, і послуги теж потраплять у книгу.
    [many] У { $count } назвах дві половини. Скажіть, що йде першим, і послуги теж потраплять у книгу.
   *[other] У { $count } назвах дві половини. Скажіть, що йде першим, і послуги теж потраплять у книгу.
  }
import-calendar-order-seen = { $count ->
    [one] Це видно із самого файлу. Якщо для { $count } назви з двох половин це не так, змініть тут.
    [few] Це видно із самого файлу. Якщо для { $count } назв із двох половин це не так, змініть тут.
    [many] Це видно із самого файлу. Якщо для { $count } назв із двох половин це не так, змініть тут.
   *[other] Це видно із самого файлу. Якщо для { $count } назв із двох половин це не так, змініть тут.
  }
import-calendar-count-rows = { $count ->
    [one] запис прочитано
    [few] записи прочитано
    [many] записів прочитано
   *[other] записів прочитано
  }
import-calendar-count-added = нових
import-calendar-count-changed = змінено
import-calendar-count-removed = прибрано
import-calendar-count-rejected = пропущено
import-calendar-nothing-yet = Поки що нічого не записано. Усе можна скасувати одним кроком.
import-calendar-lines = Запис за записом
import-calendar-lines-first = { $count ->
    [1] Перший запис
    [one] Перші { $count } запис, згори ті, на які варто глянути
    [few] Перші { $count } записи, згори ті, на які варто глянути
    [many] Перші { $count } записів, згори ті, на які варто глянути
   *[other] Перші { $count } записів, згори ті, на які варто глянути
  }
import-calendar-when = Коли
import-calendar-until = До
import-calendar-what = Що
import-calendar-entry = Запис
import-calendar-nameless = Запис { $entry }
import-calendar-at = { $day }, { $time }
import-calendar-days = { $from } – { $until }
import-calendar-span = { $day }, { $from } – { $to }
import-calendar-line-added = новий
import-calendar-line-changed = зміниться
import-calendar-line-removed = зникне
import-calendar-line-unchanged = уже такий
import-calendar-line-rejected = пропущено
import-calendar-why-new-client = нова клієнтка
import-calendar-why-whole-days = цілі дні
import-calendar-why-unknown-zone = невідомий часовий пояс, прочитано як ваш
import-calendar-why-first-only = повторюється незрозумілим чином: лише перший
import-calendar-why-cut-short = повторюється без кінця: взято, скільки видно
import-calendar-why-clock-shift = у цей час переводять годинники
import-calendar-why-overlaps = цей час уже зайнятий
import-calendar-why-no-service = послугу не названо
import-calendar-why-not-hers = майстриня цього не робить
import-calendar-why-no-client = немає імені
import-calendar-why-no-time = час не читається
import-calendar-why-too-long = задовгий
import-calendar-why-archived = вона в архіві
import-calendar-why-namesakes = це ім’я мають кілька клієнток
import-calendar-why-not-busy = позначено як вільний час
import-calendar-why-called-off = скасовано
import-calendar-why-begun = уже почався
import-calendar-why-ours = він із цієї книги
import-calendar-why-twice = двічі в цьому файлі
import-calendar-bring = { $count ->
    [one] Перенести { $shown } запис
    [few] Перенести { $shown } записи
    [many] Перенести { $shown } записів
   *[other] Перенести { $shown } записів
  }
import-calendar-running = Перенесено записів
import-calendar-done-changed = змінено: { $count }
import-calendar-done-rejected = пропущено: { $count }
import-calendar-open-calendar = Відкрити календар
