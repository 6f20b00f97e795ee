# Предложенное время и почему предложено именно оно.
offer-at = { $day }, { $time }
offer-weeks = { $weeks ->
    [one] { $weeks } неделя
    [few] { $weeks } недели
   *[other] { $weeks } недель
  }
offer-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
  }
offer-usual-day-and-hour = её обычные день и час
offer-usual-day = её обычный день
offer-usual-hour = её обычный час
offer-lighter-day = день посвободнее для вас
offer-last-fill-week = последняя неделя, когда это ещё коррекция
offer-widened = ближе ничего свободного нет
offer-nearest = ближайшее свободное время
offer-asked = как она просила
offer-asked-earlier = { $days ->
    [one] на { $days } день раньше, чем она просила
    [few] на { $days } дня раньше, чем она просила
   *[other] на { $days } дней раньше, чем она просила
  }
offer-asked-later = { $days ->
    [one] на { $days } день позже, чем она просила
    [few] на { $days } дня позже, чем она просила
   *[other] на { $days } дней позже, чем она просила
  }
offer-past-fill = Для коррекции будет поздно: { $service }, на { $extra } дороже
offer-past-fill-same = Для коррекции будет поздно: { $service }
