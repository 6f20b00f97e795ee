# Кому написать или позвонить и почему.
reminder-title = Напоминания
reminder-list = Кто ждёт от вас вестей
reminder-empty = Никто не ждёт
reminder-empty-text = Дни рождения, вопросы после визита, обещания и те, кому пора прийти, появятся здесь в свой день.
reminder-more = Показано { $shown } из { $total }. Остальные появятся, когда вы ответите на эти.
reminder-snoozed = Отложены
reminder-snoozed-until = до { $day }
reminder-key-open = открыть карточку
reminder-key-book = записать
reminder-key-snooze = отложить
reminder-key-done = готово
reminder-of = { $name }: { $what }

reminder-book = Записать
reminder-snooze = Отложить
reminder-done = Готово
reminder-done-kept = Выполнено
reminder-done-asked = Спросили
reminder-done-step = Следующий шаг…
reminder-open-card = Открыть карточку
reminder-bring-back = Вернуть
reminder-tomorrow = На завтра
reminder-in-three-days = На 3 дня, { $day }
reminder-next-week = На неделю, { $day }
reminder-another-day = На другой день…
reminder-until = Отложить до
reminder-until-save = Отложить
reminder-until-save-day = Отложить до: { $day }
reminder-put-off = Отложено до: { $day }, { $name }
reminder-answered = Готово: { $name }, { $what }
reminder-back = Снова в списке: { $name }

reminder-follow-up = Спросить, как ей
reminder-follow-up-reason = { $day } не записалась: «{ $reason }».
reminder-follow-up-plain = Была { $day } и не записалась. Спросите, довольна ли она, и предложите время.
reminder-follow-up-services = { $services }, { $day }. Спросите, довольна ли она, и предложите время.
reminder-birthday = День рождения { $when }
reminder-birthday-was = День рождения был { $when }
reminder-turns = { $age ->
    [one] { $day }, исполнится { $age } год
    [few] { $day }, исполнится { $age } года
   *[other] { $day }, исполнится { $age } лет
  }
reminder-turned = { $age ->
    [one] { $day }, исполнилось { $age } год
    [few] { $day }, исполнилось { $age } года
   *[other] { $day }, исполнилось { $age } лет
  }
reminder-person-birthday = { $person }: день рождения { $when }
reminder-person-birthday-was = { $person }: день рождения был { $when }
reminder-person-turns = { $age ->
    [one] { $relation }, { $person }: { $day } исполнится { $age } год
    [few] { $relation }, { $person }: { $day } исполнится { $age } года
   *[other] { $relation }, { $person }: { $day } исполнится { $age } лет
  }
reminder-person-turned = { $age ->
    [one] { $relation }, { $person }: { $day } исполнилось { $age } год
    [few] { $relation }, { $person }: { $day } исполнилось { $age } года
   *[other] { $relation }, { $person }: { $day } исполнилось { $age } лет
  }
reminder-person-on = { $relation }, { $person }: { $day } день рождения
reminder-person-was-on = { $relation }, { $person }: { $day } был день рождения
reminder-relation-child = Ребёнок
reminder-relation-partner = Партнёр
reminder-relation-parent = Мама или папа
reminder-relation-sibling = Брат или сестра
reminder-relation-friend = Близкий друг
reminder-relation-other = Близкий человек
reminder-promise = Вы обещали
reminder-promise-late = { $days ->
    [one] Обещание просрочено на { $days } день
    [few] Обещание просрочено на { $days } дня
   *[other] Обещание просрочено на { $days } дней
  }
reminder-promise-by = «{ $words }», к { $day }
reminder-here-today = Сегодня будет в { $time }
reminder-here = Спросите, когда придёт: { $day }, { $time }
reminder-reach = { $number } · { $kinds }

reminder-last = в последний раз: { $services }, { $day }
reminder-last-day = последний визит { $day }

reminder-write = Написать
reminder-more-acts = Ещё
reminder-drop = Снять…
reminder-drop-title = { $name }: снять напоминание?
reminder-drop-about = { $what }: больше оно не вернётся.
reminder-drop-why = Почему снимаем
reminder-drop-save = Снять
reminder-dropped = Снято: { $name }
reminder-kept-done = Обещание выполнено: { $name }
reminder-asked-done = Спросили: { $name }
reminder-key-write = написать
reminder-key-log = записать звонок
reminder-no-contact = просила не писать
reminder-at = в { $time }
reminder-second = Спросить ещё раз
reminder-second-text = Ушла { $day } без записи и с тех пор не записалась.
reminder-lapsed = Вернуть
reminder-feast = { $feast } { $when }
reminder-feast-was = { $feast } { $when }
reminder-feast-text = { $day }. Праздник, который она отмечает.
reminder-aftercare = Как носится?
reminder-aftercare-text = { $services }, { $day }: спросить, как носится, день { $days }.
reminder-redo = Гарантия до { $day }
reminder-redo-text = { $services }, { $day }: до этого дня поправляем бесплатно.
reminder-patch = Проба до { $day }
reminder-patch-text = { $words }. Без новой следующий визит будет без пробы.
reminder-complaint = Ждёт ответа
reminder-complaint-text = Жалоба { $day }: { $words }
reminder-complaint-offered = Предложено: { $words }
reminder-confirm = Завтра визит
reminder-confirm-text = { $services } в { $time }, ещё не подтверждён.
reminder-win-back = Следующий шаг
reminder-win-back-text = { $step }
reminder-win-back-offer = Предложение: { $offer }
reminder-free = Напоминание
reminder-twelve = У меня двенадцать минут
reminder-new = Напомнить…
reminder-new-title = Напомнить о клиентке
reminder-new-of = Напомнить: { $name }
reminder-new-client = Клиентка
reminder-new-client-remove = Выбрать другую
reminder-new-words = О чём
reminder-new-on = Когда
reminder-new-clock = В определённый час
reminder-new-clock-hint = Пусто: вместе с остальными утром.
reminder-new-save = Напомнить
reminder-new-done = Напоминание на { $day }: { $name }
reminder-whose = Чьи напоминания
reminder-mine = Мои
reminder-answered-title = Недавние ответы
reminder-answered-done = готово
reminder-answered-dropped = снято
reminder-answered-why = почему: { $why }
reminder-solve = Решено…
reminder-solve-title = Как решили: { $name }
reminder-solve-words = Что сделали
reminder-solve-save = Решено
reminder-solved = Решено: { $name }
reminder-kind-follow-up = спросить, как ей
reminder-kind-second-follow-up = спросить ещё раз
reminder-kind-birthday = день рождения
reminder-kind-person-birthday = день рождения близкого
reminder-kind-feast = праздник
reminder-kind-rhythm = её ритм
reminder-kind-lapsed = вернуть
reminder-kind-promise = обещание
reminder-kind-aftercare = как носится
reminder-kind-redo-ending = гарантия
reminder-kind-patch-test = проба
reminder-kind-complaint = жалоба
reminder-kind-confirmation = подтверждение
reminder-kind-win-back = следующий шаг
reminder-kind-free = напоминание
feast-new-year = Новый год
feast-orthodox-christmas = Рождество (7 января)
feast-womens-day = 8 Марта
feast-easter = Пасха католическая
feast-orthodox-easter = Пасха
feast-eid-fitr = Ураза-байрам
feast-eid-adha = Курбан-байрам
feast-christmas = Рождество (25 декабря)
