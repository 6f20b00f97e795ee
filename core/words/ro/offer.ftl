# O oră propusă și de ce e propusă.
offer-at = { $day }, { $time }
offer-weeks = { $weeks ->
    [one] { $weeks } săptămână
    [few] { $weeks } săptămâni
   *[other] { $weeks } de săptămâni
  }
offer-days = { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
  }
offer-usual-day-and-hour = ziua și ora ei obișnuite
offer-usual-day = ziua ei obișnuită
offer-usual-hour = ora ei obișnuită
offer-lighter-day = zi mai lejeră
offer-last-fill-week = ultima săptămână de întreținere
offer-widened = mai aproape nu era nimic liber
offer-nearest = cel mai apropiat loc liber
offer-asked = când a cerut
offer-asked-earlier = { $days ->
    [one] cu { $days } zi mai devreme decât a cerut
    [few] cu { $days } zile mai devreme decât a cerut
   *[other] cu { $days } de zile mai devreme decât a cerut
  }
offer-asked-later = { $days ->
    [one] cu { $days } zi mai târziu decât a cerut
    [few] cu { $days } zile mai târziu decât a cerut
   *[other] cu { $days } de zile mai târziu decât a cerut
  }
offer-past-fill = Pe atunci e prea târziu pentru întreținere: { $service }, cu { $extra } mai mult
offer-past-fill-same = Pe atunci e prea târziu pentru întreținere: { $service }
