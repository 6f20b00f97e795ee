# Что пошло не так и что делать. `fault-rule-…` стоит у поля.
fault-kept = Больше ничего в книге не изменилось.
fault-retry = Попробовать ещё раз

fault-not-found = Этого в книге больше нет. Возможно, запись убрали или объединили с другой.
fault-conflict = Это нельзя отменить отдельно: с тех пор изменилось то, что на этом держится.
fault-nothing-to-undo = Отменять больше нечего.
fault-locked = Книга заперта. Откройте её, чтобы продолжить.
fault-wrong-passphrase = { $wait_seconds ->
    [0] Пароль не подошёл. Попробуйте ещё раз.
    [one] Пароль не подошёл. Следующая попытка через { $wait_seconds } секунду.
    [few] Пароль не подошёл. Следующая попытка через { $wait_seconds } секунды.
   *[other] Пароль не подошёл. Следующая попытка через { $wait_seconds } секунд.
  }
fault-wait = { $seconds ->
    [one] Слишком много попыток. Подождите { $seconds } секунду и попробуйте ещё раз.
    [few] Слишком много попыток. Подождите { $seconds } секунды и попробуйте ещё раз.
   *[other] Слишком много попыток. Подождите { $seconds } секунд и попробуйте ещё раз.
  }
fault-not-contacts = В этом файле нет контактов, которые можно прочитать. Выберите файл .vcf, сохранённый телефоном.
fault-not-a-calendar = В этом файле нет календаря, который можно прочитать. Выберите файл .ics, сохранённый другим календарём.
fault-book-in-use = Эта книга открыта в другом окне. Закройте её там и попробуйте ещё раз.
fault-book-is-newer = Эту книгу записала более новая версия Regulars. Установите её, чтобы открыть книгу.
fault-book-is-damaged = Часть книги не читается. Прежде всего скопируйте её папку на другой диск.
fault-disk-full = На диске нет места, поэтому это не сохранено. Освободите место и попробуйте ещё раз.
fault-not-written = Записать файл туда не удалось. Выберите другую папку.
fault-no-keyring = Связка ключей этого компьютера не отвечает, поэтому в ней ничего не изменено. Откройте её или проверьте, что она установлена, и запустите Regulars заново.
fault-no-autostart = Этот компьютер не даёт запускать Regulars вместе с ним. Ничего не изменено.
fault-bad-request = Экран и книга не понимают друг друга. Закройте Regulars и откройте снова.
fault-bug = Внутри Regulars что-то сломалось, и это не сохранено. В журнале рядом стоит номер { $id }.
fault-unreachable = Книга не отвечает. Закройте Regulars и откройте снова.
fault-unknown = Отказано ({ $kind }), ничего не сохранено. Попробуйте ещё раз.

fault-rule-required = Заполните это поле.
fault-rule-too-long = Слишком длинно.
fault-rule-too-long-detail = Слишком длинно. Знаков может быть не больше { $detail }.
fault-rule-too-short = Слишком коротко.
fault-rule-too-short-detail = Слишком коротко. Знаков нужно не меньше { $detail }.
fault-rule-too-many = Слишком много.
fault-rule-too-many-detail = Слишком много. Может быть не больше { $detail }.
fault-rule-not-a-day = Такого дня нет.
fault-rule-not-a-time = Такого часа нет.
fault-rule-not-a-phone = Это не похоже на номер телефона.
fault-rule-not-an-address = Это не похоже на адрес почты.
fault-rule-in-the-past = Этот день прошёл. Выберите более поздний.
fault-rule-in-the-future = Этот день ещё не наступил. Выберите более ранний.
fault-rule-out-of-range = Такого числа быть не может.
fault-rule-out-of-range-detail = Число должно быть в пределах { $detail }.
fault-rule-from-after-to = Конец раньше начала.
fault-rule-overlaps = На это время есть другой визит.
fault-rule-overlaps-detail = На это время есть другой визит: { $detail }.
fault-rule-outside-hours = Это вне рабочих часов.
fault-rule-outside-hours-detail = Это вне рабочих часов: { $detail }.
fault-rule-day-off = Это выходной.
fault-rule-unknown = Такого варианта нет. Выберите другой.
fault-rule-already = Это уже есть.
fault-rule-other-state = За это время всё изменилось, и сейчас это невозможно.
fault-rule-needs-next = Выберите следующий визит или что будет вместо него: напоминание, перерыв или отказ.
fault-rule-archived = Это в архиве. Сначала верните оттуда или выберите другое.
fault-rule-unknown-place = В этом тексте не закрыта скобка.
fault-rule-unknown-place-detail = В этом тексте нет места «{ $detail }». Какие есть, написано ниже.
fault-rule-other = В таком виде это не сохранить.
fault-rule-not-hers = Этот мастер такого не делает.
fault-rule-not-hers-detail = Этот мастер не делает «{ $detail }».
fault-rule-room-full = В это время кабинет занят.
fault-rule-room-full-detail = Кабинет занят { $detail }. Выберите другое время или кабинет.
fault-rule-none-free = Ни одно из этих времён не свободно.
fault-rule-last-one = Хотя бы один мастер должен остаться.
fault-rule-still-booked = Сюда ещё записаны клиентки. Сначала перенесите их.
fault-rule-still-booked-detail = Записей впереди: { $detail }. Сначала перенесите их.
fault-not-kept = Так далеко изменения уже не хранятся.
fault-rule-needs-decision = Нужна действующая аллергопроба. Напишите, что решили.
fault-rule-needs-decision-detail = { $detail }: нужна действующая аллергопроба. Напишите решение при записи или завершении.
