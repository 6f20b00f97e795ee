# На что клиентка согласна и какие слова ей показывают.
consent-health = Записи о здоровье
consent-photo-keep = Хранить фото
consent-photo-show = Показывать фото в салоне
consent-photo-post = Публиковать фото
consent-text-health = Я разрешаю записывать то, что рассказываю о своём здоровье (аллергии, лекарства, кожа, беременность), только чтобы процедура была безопасной. Я могу отозвать это согласие в любое время.
consent-text-photo-keep = Я разрешаю хранить фотографии сделанной мне работы, чтобы её можно было повторить. Я могу отозвать это согласие в любое время.
consent-text-photo-show = Я разрешаю показывать фотографии сделанной мне работы другим клиенткам в салоне. Я могу отозвать это согласие в любое время.
consent-text-photo-post = Я разрешаю публиковать фотографии сделанной мне работы, в том числе в интернете. Я могу отозвать это согласие в любое время.
consent-title = { $name }: { $kind }
consent-shown = Что ей показывают
consent-answer = Её ответ
consent-answer-yes = Да
consent-answer-no = Нет
consent-how = Как она ответила
consent-how-signed = подписала
consent-how-said = сказала
consent-how-written = написала
consent-on = Когда
consent-save = Сохранить ответ
consent-saved = Ответ записан: { $name }, { $kind }
consent-withdraw = Она отзывает согласие
consent-withdrawn-done = Согласие отозвано: { $name }, { $kind }
consent-not-asked = ещё не спрашивали
consent-withdrawn = отозвала { $day }
consent-yes = { $version ->
    [0] да, { $how }, { $day }
   *[other] да, { $how }, { $day }, текст { $version }
  }
consent-no = { $version ->
    [0] нет, { $how }, { $day }
   *[other] нет, { $how }, { $day }, текст { $version }
  }
care-title = Безопасность и согласия
care-patch-test = Аллергопроба
care-patch-add = Добавить пробу
care-patch-edit = Изменить пробу: { $what }
care-patch-read = Посмотреть результат…
care-consent = Согласие
care-consent-add = Спросить согласие
