# Поки вікно закрите: значок біля годинника і як програма чекає.
tray-open = Відкрити Regulars
tray-due = { $count ->
    [100] Чекають сто клієнток або більше
    [one] Чекає { $count } клієнтка
    [few] Чекають { $count } клієнтки
    [many] Чекають { $count } клієнток
   *[other] Чекають { $count } клієнток
  }
tray-nobody = Ніхто не чекає
tray-locked = Книга замкнена
tray-rest = Сьогодні більше не нагадувати
tray-go-on = Нагадувати знову
tray-quit = Вийти

background-first-title = Regulars нагадує й далі
background-first-body = Вікно закрите, а нагадування лишилися. Вийти можна через значок біля годинника або клавішами Ctrl Q.
background-no-toasts = Цей комп’ютер не показує сповіщень. Кому пора, як і раніше видно в «Нагадуваннях».

settings-background = У фоні
background-on = Нагадувати й тоді, коли вікно закрите
background-on-hint = Regulars чекає й майже не займає пам’яті. Запустіть його ще раз, і вікно повернеться; Ctrl Q закриває програму.
background-on-done = Нагадування приходять і тоді, коли вікно закрите
background-off-done = Тепер разом із вікном закривається і Regulars
background-start = Запускатися разом із комп’ютером і нагадувати
background-start-hint = Запускається без вікна.
background-start-on = Тепер Regulars запускається разом із комп’ютером
background-start-off = Тепер Regulars запускаєте ви самі
background-keyring = Відкривати книгу самостійно, ключем зі сховища цього комп’ютера
background-keyring-hint = Тоді кожен, хто працює під вашим обліковим записом на цьому комп’ютері, відкриє книгу без пароля.
background-keyring-on = Тепер книгу відкриває і сховище ключів цього комп’ютера
background-keyring-off = Тепер книгу відкриває лише пароль
background-elsewhere = Лише в самій програмі, не в браузері.
background-rest-none = Нагадування з’являються як завжди.
background-rest-now = До завтра нічого не з’являтиметься. Кому пора, як і раніше видно в «Нагадуваннях».
background-rest-done = До завтра нічого не з’являтиметься
background-go-on-done = Нагадування знову з’являються

shortcut-quit = Вийти з Regulars
