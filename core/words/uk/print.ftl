# На папері: картка клієнтки, пам’ятки на день.
print-card = Надрукувати її картку…
print-day = Надрукувати пам’ятки на день…
print-saved = PDF збережено. Він не зашифрований: тримайте його там, куди дивитеся лише ви.
print-foot = { $business } · надруковано { $day }
print-visits = { $count ->
    [0] Візитів немає
    [one] { $count } візит
    [few] { $count } візити
    [many] { $count } візитів
   *[other] { $count } візитів
  }
print-next = Наступний візит, запитання й обіцянки
print-brief = Що пам’ятати
print-since = з { $day }
print-sign-test = Алергопроба: засіб, місце, результат
print-sign-client = Підпис: { $name }
print-sign-date = Дата
