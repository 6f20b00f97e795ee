# Что клиентка любит и в чём нуждается: виды, которые легко выбрать одним нажатием.
preference-title = Что любит и что важно
preference-drink = Напиток
preference-sound = Звук
preference-talk = Разговор
preference-aroma = Аромат
preference-comfort = Уют
preference-look = Образ
preference-values = Ценит больше всего
preference-avoid = Избегать
preference-other = Другое

preference-empty = Чай или кофе, музыка или тишина, тёплый плед: здесь будет всё, с чем ей как дома.
preference-add = Добавить
preference-add-first = Добавить, что она любит
preference-kind = О чём это?
preference-words-of = { $kind }: в нескольких словах
preference-save = Сохранить
preference-stop = Больше ничего
preference-edit = Изменить: { $kind }, { $words }
preference-remove = Убрать
preference-cancel = Отмена

preference-added = Записано: { $kind }, { $words }
preference-changed = Изменено: { $kind }, { $words }
preference-removed = Убрано: { $kind }, { $words }
