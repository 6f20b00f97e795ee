# Заметка: о чём говорили, что спросить в следующий раз, что обещано, что дальше.
note-write = Написать заметку…
note-words = О чём говорили
note-ask = Спросить в следующий раз
note-promise = Обещано
note-promise-due = К какому дню
note-step = Следующий шаг
note-save = Сохранить заметку
note-clear = Очистить
note-draft = Несохранённая заметка осталась здесь.
note-kept = Всё, что вы написали, осталось здесь.

note-more = Что сделать с заметкой
note-edit = Изменить
note-remove = Убрать
note-change-save = Сохранить изменения
note-cancel = Оставить как было

note-mark-asked = Спросили
note-mark-kept = Выполнено
note-mark-done = Сделано
note-mark-asked-of = Спросили: { $words }
note-mark-kept-of = Выполнено: { $words }
note-mark-done-of = Сделано: { $words }
note-due = к { $day }
note-due-late = ждали к { $day }

note-added = Заметка сохранена.
note-changed = Заметка изменена.
note-removed = Заметка убрана.
note-asked = Спросили: { $words }
note-promise-kept = Обещание выполнено: { $words }
note-step-done = Сделано: { $words }
