# Дві картки, які можуть належати одній клієнтці.
merge-title = Одна клієнтка двічі?
merge-about = Усе з обох карток збирається на одній; друга прибирається, і їх можна будь-коли знову розділити.
merge-none = Двічі в книзі нікого немає
merge-none-text = Тут з’являться картки з тим самим телефоном, поштою або іменем і днем народження.
merge-score = { $score } зі 100
merge-why-phone = той самий телефон
merge-why-email = та сама пошта
merge-why-name = те саме ім’я
merge-why-birthday = той самий день народження
merge-why-other-birthday = але інший день народження
merge-visits = Візити
merge-visits-last = { $count ->
    [one] { $count }, останній { $day }
    [few] { $count }, останній { $day }
    [many] { $count }, останній { $day }
   *[other] { $count }, останній { $day }
  }
merge-since = У книзі з
merge-keep = Об’єднати в цю картку
merge-keep-of = Об’єднати в цю картку: лишається { $name }, прибирається { $other }
merge-keep-this = Об’єднати в картку: { $name }
merge-done = { $from } — тепер { $name }
merge-two = Це різні люди
merge-two-of = Це різні люди: { $one } і { $other }
merge-two-done = Різні клієнтки: { $one } і { $other }
merge-with = Об’єднати з іншою карткою…
merge-with-title = { $name }: двічі в книзі
merge-with-about = Усе з іншої картки перейде сюди; потім їх можна розділити.
merge-with-other = Інша картка
merge-with-none = Вибрати іншу
merge-into = Тепер це { $name }. Усе записане там.
merge-into-open = Відкрити картку: { $name }
merge-part = Розділити знову
merge-part-done = Знову дві картки: { $name }
merge-also = У книзі також як
merge-open = Двічі в книзі?
