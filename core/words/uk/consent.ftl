# На що клієнтка погоджується і які слова їй показують.
consent-health = Нотатки про здоров’я
consent-photo-keep = Зберігати фото
consent-photo-show = Показувати фото в салоні
consent-photo-post = Публікувати фото
consent-text-health = Я дозволяю записувати те, що розповідаю про своє здоров’я (алергії, ліки, шкіра, вагітність), лише для того, щоб процедура була безпечною. Я можу будь-коли відкликати цей дозвіл.
consent-text-photo-keep = Я дозволяю зберігати фотографії роботи, яку мені зробили, щоб її можна було повторити. Я можу будь-коли відкликати цей дозвіл.
consent-text-photo-show = Я дозволяю показувати іншим клієнткам у салоні фотографії роботи, яку мені зробили. Я можу будь-коли відкликати цей дозвіл.
consent-text-photo-post = Я дозволяю публікувати фотографії роботи, яку мені зробили, зокрема в інтернеті. Я можу будь-коли відкликати цей дозвіл.
consent-title = { $name }: { $kind }
consent-shown = Що їй показують
consent-answer = Її відповідь
consent-answer-yes = Так
consent-answer-no = Ні
consent-how = Як вона відповіла
consent-how-signed = підписала
consent-how-said = сказала
consent-how-written = написала
consent-on = Коли
consent-save = Зберегти відповідь
consent-saved = Відповідь записано: { $name }, { $kind }
consent-withdraw = Вона відкликає згоду
consent-withdrawn-done = Згоду відкликано: { $name }, { $kind }
consent-not-asked = ще не запитували
consent-withdrawn = відкликала { $day }
consent-yes = { $version ->
    [0] так, { $how }, { $day }
   *[other] так, { $how }, { $day }, текст { $version }
  }
consent-no = { $version ->
    [0] ні, { $how }, { $day }
   *[other] ні, { $how }, { $day }, текст { $version }
  }
care-title = Безпека і згоди
care-patch-test = Алергопроба
care-patch-add = Додати пробу
care-patch-edit = Змінити пробу: { $what }
care-patch-read = Подивитися результат…
care-consent = Згода
care-consent-add = Запитати про згоду
