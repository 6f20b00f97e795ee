# Predloženo vrijeme i zašto baš ono.
offer-at = { $day }, { $time }
offer-weeks = { $weeks ->
    [one] { $weeks } sedmica
    [few] { $weeks } sedmice
   *[other] { $weeks } sedmica
  }
offer-days = { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
  }
offer-usual-day-and-hour = njen uobičajeni dan i sat
offer-usual-day = njen uobičajeni dan
offer-usual-hour = njen uobičajeni sat
offer-lighter-day = za Vas lakši dan
offer-last-fill-week = zadnja sedmica za dopunu
offer-widened = bliže ništa nije slobodno
offer-nearest = najbliže slobodno vrijeme
offer-asked = kako je tražila
offer-asked-earlier = { $days ->
    [one] { $days } dan prije nego što je tražila
    [few] { $days } dana prije nego što je tražila
   *[other] { $days } dana prije nego što je tražila
  }
offer-asked-later = { $days ->
    [one] { $days } dan kasnije nego što je tražila
    [few] { $days } dana kasnije nego što je tražila
   *[other] { $days } dana kasnije nego što je tražila
  }
offer-past-fill = Tada je već kasno za dopunu: { $service }, { $extra } više
offer-past-fill-same = Tada je već kasno za dopunu: { $service }
