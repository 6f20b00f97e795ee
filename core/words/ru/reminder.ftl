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
reminder-open = Открыть
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
reminder-promise-by = «{ $words }», до { $day }
reminder-here-today = Сегодня будет в { $time }
reminder-here = Спросите, когда придёт: { $day }, { $time }
reminder-reach = { $number } · { $kinds }

reminder-last = в последний раз: { $services }, { $day }
reminder-last-day = последний визит { $day }
