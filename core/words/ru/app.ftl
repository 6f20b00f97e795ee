# Рамка вокруг всех экранов и мелкие части, общие для них.
app-name = Regulars
app-title = { $page } · Regulars

nav-label = Экраны
nav-today = Сегодня
nav-clients = Клиенты
nav-calendar = Календарь
nav-reminders = Напоминания
nav-import = Перенести контакты
nav-settings = Настройки
nav-lock = Запереть

header-search = Найти клиентку, заметку, телефон…
header-new-client = Новая клиентка
header-finish = Завершить визит
header-skip = Сразу к странице

start-title = Новая книга
lock-title = Книга заперта

trouble-in-use = Эта книга уже открыта
trouble-in-use-todo = Она открыта в другом окне Regulars. Продолжите там или закройте его и попробуйте здесь ещё раз.
trouble-newer = Эту книгу открывали в более новой версии Regulars
trouble-newer-todo = Установите на этот компьютер новую версию Regulars и откройте книгу снова.
trouble-damaged = Часть этой книги не читается
trouble-damaged-todo = Ничего не удаляйте. Поверх этой книги ничего не пишется, и она сохранится, какой бы путь вы ни выбрали.
trouble-kept = В книге ничего не изменено.

said-undo = Отменить
said-redo = Вернуть
said-undone = Отменено.
said-redone = Возвращено.
said-dismiss = Убрать это сообщение

dialog-close = Закрыть

shortcut-title = Клавиши на этом экране
shortcut-search = Найти что угодно

progress-of = { $done } из { $total }
progress-stop = Остановить

date-unreadable = Напишите день так: 12.03.2026.
date-open = Выбрать день: { $label }
date-earlier = Предыдущий месяц
date-later = Следующий месяц
time-unreadable = Напишите время так: 11:00 или 1130.
money-unreadable = Напишите сумму цифрами: 49,50.
number-unreadable = Напишите целое число, например 75.
combo-none = Ничего похожего. Попробуйте меньше букв.

duration-minutes = { $minutes } мин
duration-hours = { $hours } ч
duration-both = { $hours } ч { $minutes } мин
row-waiting = Эта строка ещё читается
