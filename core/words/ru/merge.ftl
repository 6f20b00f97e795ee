# Две карточки, которые могут быть одной клиентки.
merge-title = Одна клиентка дважды?
merge-about = Всё с обеих карточек собирается на одной; вторая убирается, и их можно в любой момент снова разделить.
merge-none = Дважды в книге никого нет
merge-none-text = Здесь появятся карточки с одинаковым телефоном, почтой или именем и днём рождения.
merge-score = { $score } из 100
merge-why-phone = тот же телефон
merge-why-email = та же почта
merge-why-name = то же имя
merge-why-birthday = тот же день рождения
merge-why-other-birthday = но другой день рождения
merge-visits = Визиты
merge-visits-last = { $count ->
    [one] { $count }, последний { $day }
    [few] { $count }, последний { $day }
   *[other] { $count }, последний { $day }
  }
merge-since = В книге с
merge-keep = Объединить в эту карточку
merge-keep-of = Объединить в эту карточку: остаётся { $name }, убирается { $other }
merge-keep-this = Объединить в карточку: { $name }
merge-done = { $from } теперь { $name }
merge-two = Это разные люди
merge-two-of = Это разные люди: { $one } и { $other }
merge-two-done = Разные клиентки: { $one } и { $other }
merge-with = Объединить с другой карточкой…
merge-with-title = { $name } в книге дважды
merge-with-about = Всё с другой карточки перейдёт сюда; потом их можно разделить.
merge-with-other = Другая карточка
merge-with-none = Другую
merge-into = Теперь это { $name }. Всё, что о ней записано, там.
merge-into-open = Открыть карточку: { $name }
merge-part = Разделить снова
merge-part-done = Снова две карточки: { $name }
merge-also = В книге также как
merge-open = В книге дважды?
