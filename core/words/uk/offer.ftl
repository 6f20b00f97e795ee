# Запропонований час і чому саме він.
offer-at = { $day }, { $time }
offer-weeks = { $weeks ->
    [one] { $weeks } тиждень
    [few] { $weeks } тижні
    [many] { $weeks } тижнів
   *[other] { $weeks } тижнів
  }
offer-days = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } днів
  }
offer-usual-day-and-hour = її звичні день і година
offer-usual-day = її звичний день
offer-usual-hour = її звична година
offer-lighter-day = день, вільніший для вас
offer-last-fill-week = останній тиждень для корекції
offer-widened = ближче нічого вільного немає
offer-nearest = найближчий вільний час
offer-asked = як вона просила
offer-asked-earlier = { $days ->
    [one] на { $days } день раніше, ніж вона просила
    [few] на { $days } дні раніше, ніж вона просила
    [many] на { $days } днів раніше, ніж вона просила
   *[other] на { $days } днів раніше, ніж вона просила
  }
offer-asked-later = { $days ->
    [one] на { $days } день пізніше, ніж вона просила
    [few] на { $days } дні пізніше, ніж вона просила
    [many] на { $days } днів пізніше, ніж вона просила
   *[other] на { $days } днів пізніше, ніж вона просила
  }
offer-past-fill = Для корекції буде запізно: { $service }, на { $extra } дорожче
offer-past-fill-same = Для корекції буде запізно: { $service }
