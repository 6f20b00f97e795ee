# Кому написати чи подзвонити і чому.
reminder-title = Нагадування
reminder-list = Хто чекає на вашу звістку
reminder-empty = Ніхто не чекає
reminder-empty-text = Дні народження, запитання після візиту, обіцянки і ті, кому пора прийти, з’являться тут у свій день.
reminder-more = Показано { $shown } з { $total }. Решта з’явиться, коли ви відповісте на ці.
reminder-snoozed = Відкладені
reminder-snoozed-until = до { $day }
reminder-key-open = відкрити картку
reminder-key-book = записати
reminder-key-snooze = відкласти
reminder-key-done = готово
reminder-of = { $name }: { $what }

reminder-book = Записати
reminder-snooze = Відкласти
reminder-done = Готово
reminder-done-kept = Виконано
reminder-done-asked = Запитали
reminder-done-step = Наступний крок…
reminder-open-card = Відкрити картку
reminder-bring-back = Повернути
reminder-tomorrow = На завтра
reminder-in-three-days = На 3 дні, { $day }
reminder-next-week = На тиждень, { $day }
reminder-another-day = На інший день…
reminder-until = Відкласти до
reminder-until-save = Відкласти
reminder-until-save-day = Відкласти до: { $day }
reminder-put-off = Відкладено до: { $day }, { $name }
reminder-answered = Готово: { $name }, { $what }
reminder-back = Знову в списку: { $name }

reminder-follow-up = Чи сподобалося?
reminder-follow-up-reason = { $day } не записалася: «{ $reason }».
reminder-follow-up-plain = Була { $day } і не записалася. Запитайте, чи сподобалося, і запропонуйте час.
reminder-follow-up-services = { $services }, { $day }. Запитайте, чи сподобалося, і запропонуйте час.
reminder-birthday = День народження { $when }
reminder-birthday-was = День народження був { $when }
reminder-turns = { $age ->
    [one] { $day }, виповниться { $age } рік
    [few] { $day }, виповниться { $age } роки
    [many] { $day }, виповниться { $age } років
   *[other] { $day }, виповниться { $age } років
  }
reminder-turned = { $age ->
    [one] { $day }, виповнився { $age } рік
    [few] { $day }, виповнилося { $age } роки
    [many] { $day }, виповнилося { $age } років
   *[other] { $day }, виповнилося { $age } років
  }
reminder-person-birthday = { $person }: день народження { $when }
reminder-person-birthday-was = { $person }: день народження був { $when }
reminder-person-turns = { $age ->
    [one] { $relation }, { $person }: { $day } виповниться { $age } рік
    [few] { $relation }, { $person }: { $day } виповниться { $age } роки
    [many] { $relation }, { $person }: { $day } виповниться { $age } років
   *[other] { $relation }, { $person }: { $day } виповниться { $age } років
  }
reminder-person-turned = { $age ->
    [one] { $relation }, { $person }: { $day } виповнився { $age } рік
    [few] { $relation }, { $person }: { $day } виповнилося { $age } роки
    [many] { $relation }, { $person }: { $day } виповнилося { $age } років
   *[other] { $relation }, { $person }: { $day } виповнилося { $age } років
  }
reminder-person-on = { $relation }, { $person }: { $day } день народження
reminder-person-was-on = { $relation }, { $person }: { $day } був день народження
reminder-relation-child = Дитина
reminder-relation-partner = Партнер
reminder-relation-parent = Мама чи тато
reminder-relation-sibling = Брат чи сестра
reminder-relation-friend = Подруга чи друг
reminder-relation-other = Близька людина
reminder-promise = Ви обіцяли
reminder-promise-late = { $days ->
    [one] Обіцянка запізнюється на { $days } день
    [few] Обіцянка запізнюється на { $days } дні
    [many] Обіцянка запізнюється на { $days } днів
   *[other] Обіцянка запізнюється на { $days } днів
  }
reminder-promise-by = «{ $words }», до { $day }
reminder-here-today = Сьогодні буде тут о { $time }
reminder-here = Запитайте особисто: { $day }, { $time }
reminder-reach = { $number } · { $kinds }

reminder-last = востаннє: { $services }, { $day }
reminder-last-day = останній візит { $day }

reminder-write = Написати
reminder-more-acts = Ще
reminder-drop = Зняти…
reminder-drop-title = { $name }: зняти нагадування?
reminder-drop-about = { $what }: більше воно не повернеться.
reminder-drop-why = Чому знімаємо
reminder-drop-save = Зняти
reminder-dropped = Знято: { $name }
reminder-kept-done = Обіцянку виконано: { $name }
reminder-asked-done = Запитали: { $name }
reminder-key-write = написати
reminder-key-log = додати дзвінок
reminder-no-contact = просила не писати
reminder-at = о { $time }
reminder-second = Запитати ще раз
reminder-second-text = Пішла { $day } без наступного візиту й відтоді не записалася.
reminder-lapsed = Повернути її
reminder-feast = { $feast } { $when }
reminder-feast-was = { $feast } { $when }
reminder-feast-text = { $day }. Свято, яке вона відзначає.
reminder-aftercare = Як носиться?
reminder-aftercare-text = { $services }, { $day }: запитати, як носиться, день { $days }.
reminder-redo = Гарантія до { $day }
reminder-redo-text = { $services }, { $day }: що не тримається, до того дня виправляємо безкоштовно.
reminder-patch = Проба до { $day }
reminder-patch-text = { $words }. Без нової наступний візит буде без проби.
reminder-complaint = Чекає на відповідь
reminder-complaint-text = Скарга, { $day }: { $words }
reminder-complaint-offered = Запропоновано: { $words }
reminder-confirm = Завтра візит
reminder-confirm-text = { $services } о { $time }, ще не підтверджено.
reminder-win-back = Наступний крок
reminder-win-back-text = { $step }
reminder-win-back-offer = Пропозиція: { $offer }
reminder-free = Нагадування
reminder-twelve = Маю дванадцять хвилин
reminder-new = Нагадати…
reminder-new-title = Нагадати про клієнтку
reminder-new-of = Нагадати: { $name }
reminder-new-client = Клієнтка
reminder-new-client-remove = Вибрати іншу клієнтку
reminder-new-words = Про що
reminder-new-on = Коли
reminder-new-clock = У певну годину
reminder-new-clock-hint = Порожньо: разом з іншими вранці.
reminder-new-save = Нагадати
reminder-new-done = Нагадування на { $day }: { $name }
reminder-whose = Чиї нагадування
reminder-mine = Мої
reminder-answered-title = Нещодавні відповіді
reminder-answered-done = готово
reminder-answered-dropped = знято
reminder-answered-why = причина: { $why }
reminder-solve = Вирішено…
reminder-solve-title = Як вирішили: { $name }
reminder-solve-words = Що зробили
reminder-solve-save = Вирішено
reminder-solved = Вирішено: { $name }
reminder-kind-follow-up = чи сподобалося
reminder-kind-second-follow-up = запитати ще раз
reminder-kind-birthday = день народження
reminder-kind-person-birthday = день народження близької людини
reminder-kind-feast = свято
reminder-kind-rhythm = її ритм
reminder-kind-lapsed = повернути її
reminder-kind-promise = обіцянка
reminder-kind-aftercare = як носиться
reminder-kind-redo-ending = гарантія
reminder-kind-patch-test = алергопроба
reminder-kind-complaint = скарга
reminder-kind-confirmation = підтвердження
reminder-kind-win-back = наступний крок
reminder-kind-free = нагадування
feast-new-year = Новий рік
feast-orthodox-christmas = Різдво (7 січня)
feast-womens-day = 8 Березня
feast-easter = Великдень (католицький)
feast-orthodox-easter = Великдень
feast-eid-fitr = Ораза-байрам
feast-eid-adha = Курбан-байрам
feast-christmas = Різдво (25 грудня)
