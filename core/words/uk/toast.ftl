# Що з’являється на робочому столі. Без нотаток і телефонів, а ім’я лише якщо власниця дозволила.
toast-open = Відкрити
toast-done = Готово
toast-snooze = Відкласти до завтра
toast-a-client = Клієнтка

toast-nudge-title = Книга замкнена
toast-nudge-body = { $count ->
    [one] Чекає { $count } клієнтка
    [few] Чекають { $count } клієнтки
    [many] Чекають { $count } клієнток
   *[other] Чекають { $count } клієнток
  }

toast-many-title = { $count ->
    [one] { $count } нагадування на сьогодні
    [few] { $count } нагадування на сьогодні
    [many] { $count } нагадувань на сьогодні
   *[other] { $count } нагадувань на сьогодні
  }
toast-many-names = { $names }
toast-many-names-more = { $more ->
    [one] { $names } і ще { $more }
    [few] { $names } і ще { $more }
    [many] { $names } і ще { $more }
   *[other] { $names } і ще { $more }
  }
toast-many-due = { $count ->
    [one] { $count } клієнтку пора запросити
    [few] { $count } клієнток пора запросити
    [many] { $count } клієнток пора запросити
   *[other] { $count } клієнток пора запросити
  }
toast-many-lapsed = { $count ->
    [one] { $count } клієнтку пора повернути
    [few] { $count } клієнток пора повернути
    [many] { $count } клієнток пора повернути
   *[other] { $count } клієнток пора повернути
  }
toast-many-follow-ups = { $count ->
    [one] { $count } пішла без наступного візиту
    [few] { $count } пішли без наступного візиту
    [many] { $count } пішли без наступного візиту
   *[other] { $count } пішли без наступного візиту
  }
toast-many-greetings = { $count ->
    [one] { $count } привітання
    [few] { $count } привітання
    [many] { $count } привітань
   *[other] { $count } привітань
  }
toast-many-promises = { $count ->
    [one] { $count } обіцянка
    [few] { $count } обіцянки
    [many] { $count } обіцянок
   *[other] { $count } обіцянок
  }
toast-many-aftercare = { $count ->
    [one] у { $count } клієнтки запитати, як носиться
    [few] у { $count } клієнток запитати, як носиться
    [many] у { $count } клієнток запитати, як носиться
   *[other] у { $count } клієнток запитати, як носиться
  }
toast-many-running-out = { $count ->
    [one] у { $count } клієнтки закінчується строк
    [few] у { $count } клієнток закінчується строк
    [many] у { $count } клієнток закінчується строк
   *[other] у { $count } клієнток закінчується строк
  }
toast-many-complaints = { $count ->
    [one] { $count } скарга
    [few] { $count } скарги
    [many] { $count } скарг
   *[other] { $count } скарг
  }
toast-many-confirmations = { $count ->
    [one] { $count } візит завтра без підтвердження
    [few] { $count } візити завтра без підтвердження
    [many] { $count } візитів завтра без підтвердження
   *[other] { $count } візитів завтра без підтвердження
  }
toast-many-free = { $count ->
    [one] { $count } власне нагадування
    [few] { $count } власні нагадування
    [many] { $count } власних нагадувань
   *[other] { $count } власних нагадувань
  }

toast-follow-up-title = Чи сподобалося?
toast-follow-up-body = { $who } пішла без наступного візиту. Запитайте, чи сподобалося, і запропонуйте час.

toast-promise-title = Пора виконати обіцянку
toast-promise-body = { $who } чекає на обіцяне.

toast-birthday-title = День народження
toast-birthday-today = { $who }: сьогодні день народження.
toast-birthday-tomorrow = { $who }: завтра день народження.
toast-birthday-soon = { $days ->
    [one] { $who }: день народження через { $days } день.
    [few] { $who }: день народження через { $days } дні.
    [many] { $who }: день народження через { $days } днів.
   *[other] { $who }: день народження через { $days } днів.
  }
toast-birthday-past = { $who }: день народження вже був. Краще привітати пізніше, ніж ніколи.
toast-person-today = { $who }: у близької їй людини сьогодні день народження.
toast-person-tomorrow = { $who }: у близької їй людини завтра день народження.
toast-person-soon = { $days ->
    [one] { $who }: у близької їй людини день народження через { $days } день.
    [few] { $who }: у близької їй людини день народження через { $days } дні.
    [many] { $who }: у близької їй людини день народження через { $days } днів.
   *[other] { $who }: у близької їй людини день народження через { $days } днів.
  }
toast-person-past = { $who }: у близької їй людини був день народження.

toast-due-title = Пора запропонувати візит
toast-due-body = { $since ->
    [one] { $who }: останній візит { $since } день тому.
    [few] { $who }: останній візит { $since } дні тому.
    [many] { $who }: останній візит { $since } днів тому.
   *[other] { $who }: останній візит { $since } днів тому.
  }
toast-late-title = Вибилася зі свого ритму
toast-late-body = { $days ->
    [one] { $who } запізнюється на { $days } день.
    [few] { $who } запізнюється на { $days } дні.
    [many] { $who } запізнюється на { $days } днів.
   *[other] { $who } запізнюється на { $days } днів.
  }
toast-lapsed-title = Давно не була
toast-lapsed-body = { $since ->
    [one] { $who } була { $since } день тому.
    [few] { $who } була { $since } дні тому.
    [many] { $who } була { $since } днів тому.
   *[other] { $who } була { $since } днів тому.
  }

toast-feast-title = Свято, яке вона відзначає
toast-feast-body = { $who } зрадіє привітанню.

toast-aftercare-title = Як носиться?
toast-aftercare-body = { $days ->
    [1] { $who } була вчора. Запитайте, чи все добре.
    [one] { $who } була { $days } день тому. Запитайте, як носиться.
    [few] { $who } була { $days } дні тому. Запитайте, як носиться.
    [many] { $who } була { $days } днів тому. Запитайте, як носиться.
   *[other] { $who } була { $days } днів тому. Запитайте, як носиться.
  }
toast-redo-title = Гарантія закінчується
toast-redo-body = { $days ->
    [0] { $who }: безкоштовно виправити можна лише сьогодні.
    [one] { $who }: безкоштовно виправити можна ще { $days } день.
    [few] { $who }: безкоштовно виправити можна ще { $days } дні.
    [many] { $who }: безкоштовно виправити можна ще { $days } днів.
   *[other] { $who }: безкоштовно виправити можна ще { $days } днів.
  }
toast-patch-title = Алергопроба закінчується
toast-patch-body = { $days ->
    [0] { $who }: проба діє лише сьогодні.
    [one] { $who }: проба діє ще { $days } день.
    [few] { $who }: проба діє ще { $days } дні.
    [many] { $who }: проба діє ще { $days } днів.
   *[other] { $who }: проба діє ще { $days } днів.
  }
toast-complaint-title = Скарга чекає на відповідь
toast-complaint-body = { $who } чекає на відповідь.
toast-confirm-title = Завтра візит
toast-confirm-body = { $who } ще не підтвердила візиту.
toast-win-back-title = Наступний крок плану
toast-win-back-body = { $who }: сьогодні є що зробити, щоб вона повернулася.
toast-free-title = Ви просили нагадати
toast-free-body = { $who }: про що саме, сказано на картці.
