# Завершение визита: сделано, запомнить, следующий визит.
finish-title = Завершение визита
finish-of = Завершение визита: { $name }
finish-leave = Назад к дню
finish-restored = Ваш черновик снова здесь.
finish-start-over = Начать заново
finish-draft-kept = Черновик сохранён.
finish-kept = Всё, что вы здесь написали, сохранено.
finish-keys-save = { $save } сохраняет из заметки.
finish-keys-times = { $first }–{ $last } выбирают время, { $none } снимает выбор.

finish-choose = Чей визит завершён?
finish-nobody = Завершать пока некого
finish-nobody-text = Когда визит начнётся, здесь можно будет записать, что сделано, что запомнить и когда она придёт снова.
finish-nobody-book = Записать на визит

finish-done = 1 · Сделано
finish-price = Цена: { $service }
finish-remove = Убрать: { $service }
finish-add-service = Добавить услугу
finish-service = { $service } · { $price }
finish-paid = Оплачено
finish-sum = Услуги стоят { $sum }.
finish-paid-by = Чем платили
finish-paid-by-unsaid = Не отмечено
finish-paid-by-cash = Наличными
finish-paid-by-card = Картой
finish-paid-by-transfer = Переводом

finish-remember = 2 · Запомнить
finish-asks = Спросили сегодня
finish-promises = Обещание выполнено
finish-note = О чём говорили
finish-ask = Спросить в следующий раз
finish-promise = Обещано
finish-promise-due = К какому дню
finish-preference-kind = Она любит
finish-preference = В двух словах

finish-next = 3 · Следующий визит
finish-none = Время не выбрано
finish-booked = Уже записана. Больше ничего не нужно.
finish-no-offers = К её сроку ничего свободного нет.
finish-no-rhythm = У этой услуги нет обычного промежутка, поэтому время не предлагается.
finish-time = Другое время…
finish-time-about = выбрать день и свободный час
finish-remind = Не сейчас: напомнить мне
finish-remind-about = спросить её ещё раз в другой день
finish-remind-on = Когда спросить
finish-remind-reason = вернётся после 20-го
finish-pause = Делает перерыв
finish-pause-about = до этого дня ей никто не пишет
finish-pause-until = До
finish-pause-reason = уезжает на лето
finish-no = Больше не придёт
finish-no-about = отметить и больше не спрашивать
finish-no-reason = переезжает в другой город
finish-reason = Почему
finish-reason-words = В двух словах
finish-why-needed = Выберите причину или напишите её.

finish-save = Сохранить
finish-save-and-book = Сохранить и записать: { $when }
finish-save-and-remind = Сохранить и напомнить: { $day }
finish-save-and-pause = Сохранить, перерыв до: { $day }
finish-save-and-no = Сохранить без следующего визита
finish-save-without = Сохранить без записи…
finish-save-unfinished = Сохранить…
finish-without = Сохранить без записи

finish-without-title = { $name } уходит без следующего визита
finish-without-about = Отметьте, что будет вместо него, чтобы о ней не забыть.
finish-without-pause = Она делает перерыв…
finish-without-no = Она больше не придёт…
finish-without-leave = Оставить черновик

finish-saved = Завершено: { $name }
finish-saved-and-booked = Завершено: { $name }. Следующий визит: { $when }.
finish-saved-and-remind = Завершено: { $name }. Напоминание: { $day }.
finish-saved-and-pause = Завершено: { $name }. Перерыв до: { $day }.
finish-saved-and-no = Завершено: { $name }. Следующего визита не будет.
