# Пока окно закрыто: значок рядом с часами и как программа ждёт.
tray-open = Открыть Regulars
tray-due = { $count ->
    [100] Ждут сто клиенток или больше
    [one] Ждёт { $count } клиентка
    [few] Ждут { $count } клиентки
   *[other] Ждут { $count } клиенток
  }
tray-nobody = Никто не ждёт
tray-locked = Книга заперта
tray-rest = Сегодня больше не напоминать
tray-go-on = Снова напоминать
tray-quit = Выйти

background-first-title = Regulars продолжает напоминать
background-first-body = Окно закрыто, а напоминания остались. Выйти можно через значок рядом с часами или по Ctrl Q.
background-no-toasts = Этот компьютер не показывает уведомлений. Кому пора, по-прежнему видно в «Напоминаниях».

settings-background = В фоне
background-on = Напоминать и при закрытом окне
background-on-hint = Regulars ждёт и почти не занимает память. Запустите его снова, и окно вернётся; Ctrl Q завершает программу.
background-on-done = Напоминания приходят и при закрытом окне
background-off-done = Теперь вместе с окном закрывается и Regulars
background-start = Запускать вместе с компьютером и напоминать
background-start-hint = Запускается без окна.
background-start-on = Regulars теперь запускается вместе с компьютером
background-start-off = Теперь Regulars запускаете вы сами
background-keyring = Открывать книгу без пароля, ключом из связки этого компьютера
background-keyring-hint = Тогда любой, кто работает под вашей учётной записью на этом компьютере, откроет книгу без пароля.
background-keyring-on = Теперь книгу открывает и связка ключей этого компьютера
background-keyring-off = Теперь книгу открывает только пароль
background-elsewhere = Только в самой программе, не в браузере.
background-rest-none = Напоминания всплывают как обычно.
background-rest-now = До завтра ничего не всплывает. Кому пора, по-прежнему видно в «Напоминаниях».
background-rest-done = До завтра ничего не всплывёт
background-go-on-done = Напоминания снова всплывают

shortcut-quit = Выйти из Regulars
