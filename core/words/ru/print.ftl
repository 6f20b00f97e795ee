# На бумаге: карточка клиентки, памятки на день.
print-card = Напечатать карточку…
print-day = Напечатать памятки на день…
print-saved = PDF сохранён. Он не зашифрован: держите его там, куда смотрите только вы.
print-foot = { $business } · напечатано { $day }
print-visits = { $count ->
    [0] Визитов нет
    [one] { $count } визит
    [few] { $count } визита
   *[other] { $count } визитов
  }
print-next = Следующий визит, спросить и обещано
print-brief = Что помнить
print-since = с { $day }
print-sign-test = Аллергопроба: средство, место, результат
print-sign-client = Подпись: { $name }
print-sign-date = Дата
