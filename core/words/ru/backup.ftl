# Резервные копии: куда они идут, как прошла последняя, и как вернуть книгу из копии.
settings-backup = Резервные копии
backup-none = У этой книги пока нет резервных копий. Если компьютер пропадёт или его диск сломается, пропадёт и книга.
backup-advice = Флешка, второй диск или папка, общая с другим компьютером. Всё в ней заперто так же, как сама книга.
backup-choose = Выбрать папку…
backup-choose-other = Другая папка…
backup-stop = Больше не делать копий
backup-stopped = Копий больше не будет; сделанные остаются на месте
backup-in = Куда они идут
backup-good = Последняя удачная: { $at }
backup-good-none = Туда копий ещё не делали.
backup-same-disk = Эта папка на том же диске, что и книга. Сломается диск — пропадёт и то и другое.
backup-damaged = { $count ->
    [one] { $count } фото книги повреждено, скопировать его нельзя; цела копия из прежних.
    [few] { $count } фото книги повреждены, скопировать их нельзя; целы копии из прежних.
   *[other] { $count } фото книги повреждены, скопировать их нельзя; целы копии из прежних.
  }
backup-now = Сделать копию сейчас
backup-running = Делаем копию
backup-done = Копия сделана и прочитана заново оттуда, где лежит.
backup-cancelled = Остановлено; прежние копии остались как были.
backup-failed-at = { $at }: { $why }
backup-inside = Это папка самой книги. Выберите другую, лучше на другом диске.
backup-no-folder = Этой папки больше нет. Выберите другую.
backup-minutes = Не чаще чем раз в
backup-minutes-hint = После работы и только если что-то менялось. Хранятся последние за 12 дней, 10 недель и 9 месяцев.
backup-minutes-saved = Изменено, как часто делаются копии

backup-today-old = { $days ->
    [one] Последней удачной копии { $days } день.
    [few] Последней удачной копии { $days } дня.
   *[other] Последней удачной копии { $days } дней.
  }
backup-today-none = У этой книги нет резервной копии.
backup-today-open = Резервные копии

restore-title = Вернуть книгу из копии
restore-about = Нынешняя книга уступит место и сохранится три месяца.
restore-open = Вернуть из копии…
restore-start = Вернуть книгу из резервной копии…
restore-choose = Выбрать папку с копиями…
restore-choose-about = Та папка, которую вы выбрали для копий: на флешке, диске или компьютере, где она сейчас.
restore-choose-other = Из другой папки…
restore-which = Какую?
restore-from = Копии в { $folder }
restore-empty = В этой папке нет копий
restore-empty-text = Выберите папку, куда они шли; её собственная папка начинается с «Regulars-».
restore-replaced = Книги, уступившие место
restore-kept-until = хранится до { $on }
restore-look = Посмотреть, что в ней
restore-megabytes = { $size } МБ
restore-secret = Эта копия заперта своим паролем: тем, что был у книги, когда её сделали.
restore-pass = Её пароль
restore-by-code = Открыть её кодом восстановления
restore-by-pass = Открыть её паролем
restore-in-it = В копии
restore-in-now = В нынешней книге
restore-clients = Клиенты
restore-visits = Визиты
restore-changed = Последнее изменение
restore-lost = Того, что записано после { $at }, в ней нет.
restore-missing = { $count ->
    [one] В этой копии не хватает { $count } файла фото.
   *[other] В этой копии не хватает { $count } файлов фото.
  }
restore-new-pass = Она открыта кодом восстановления, поэтому ей нужен новый пароль.
restore-go = Вернуть эту книгу
restore-back = Выбрать другую
restore-running = Возвращаем книгу
restore-running-about = Пока она не собрана и не открылась, нынешняя книга остаётся как есть.
restore-cancelled = Остановлено; ничего не изменилось.
restore-done = Вернулась книга от { $at }
restore-remove = Убрать…
restore-remove-sure = Убрать эту книгу навсегда? Вернуть её после этого нельзя.
restore-remove-go = Убрать
restore-removed = Убрано
restore-remove-keep = Оставить
