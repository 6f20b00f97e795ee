# Нотатка: про що говорили, що запитати наступного разу, що обіцяно, що далі.
note-write = Написати нотатку…
note-words = Про що говорили
note-ask = Запитати наступного разу
note-promise = Обіцяно
note-promise-due = До якого дня
note-step = Наступний крок
note-save = Зберегти нотатку
note-clear = Очистити
note-draft = Ваша незбережена нотатка лишилася тут.
note-kept = Усе, що ви написали, лишилося тут.

note-more = Що зробити з нотаткою
note-edit = Змінити
note-remove = Прибрати
note-change-save = Зберегти зміни
note-cancel = Залишити як було

note-mark-asked = Запитали
note-mark-kept = Виконали
note-mark-done = Зроблено
note-mark-asked-of = Запитали: { $words }
note-mark-kept-of = Виконали: { $words }
note-mark-done-of = Зроблено: { $words }
note-due = до { $day }
note-due-late = мали до { $day }

note-added = Нотатку збережено.
note-changed = Нотатку змінено.
note-removed = Нотатку прибрано.
note-asked = Запитали: { $words }
note-promise-kept = Обіцянку виконано: { $words }
note-step-done = Зроблено: { $words }
