# Де клієнтка відносно свого ритму і як часто вона приходить.
standing-booked = Записана
standing-paused = На перерві до { $day }
standing-on-rhythm = У своєму ритмі
standing-due-today = Пора сьогодні
standing-due = Пора з { $day }
standing-late = { $days ->
    [one] Запізнюється на { $days } день
    [few] Запізнюється на { $days } дні
    [many] Запізнюється на { $days } днів
   *[other] Запізнюється на { $days } днів
  }
standing-lapsed = { $days ->
    [one] Зникла, чекаємо { $days } день
    [few] Зникла, чекаємо { $days } дні
    [many] Зникла, чекаємо { $days } днів
   *[other] Зникла, чекаємо { $days } днів
  }
standing-of = { $category }: { $words }

standing-every-weeks = { $weeks ->
    [1] раз на тиждень
    [one] раз на { $weeks } тиждень
    [few] раз на { $weeks } тижні
    [many] раз на { $weeks } тижнів
   *[other] раз на { $weeks } тижнів
  }
standing-every-days = { $days ->
    [1] щодня
    [one] раз на { $days } день
    [few] раз на { $days } дні
    [many] раз на { $days } днів
   *[other] раз на { $days } днів
  }
standing-every-range = { $to ->
    [one] раз на { $from }–{ $to } день
    [few] раз на { $from }–{ $to } дні
    [many] раз на { $from }–{ $to } днів
   *[other] раз на { $from }–{ $to } днів
  }
standing-comes = Ходить { $every }
standing-usually = Зазвичай { $every }
standing-usually-service = Як у послузі: { $every }
standing-ago = { $days ->
    [0] сьогодні
    [one] { $days } день тому
    [few] { $days } дні тому
    [many] { $days } днів тому
   *[other] { $days } днів тому
  }
standing-usual-and-last = { $usual }, останній візит { $ago }
standing-gone = Більше не ходить: { $why }
standing-quiet = Не турбуємо до { $day }: { $why }
standing-quiet-for-good = Не турбуємо: { $why }
standing-quiet-cool-off = нещодавно спілкувалися
standing-quiet-not-now = сама назвала час
standing-quiet-resting = три спроби без відповіді
