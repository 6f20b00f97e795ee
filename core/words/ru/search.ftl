# Поле поиска за Ctrl K.
search-hint = Любая часть имени любыми буквами, цифры телефона, слово из заметки или предпочтения.
search-recent = Недавно открытые
search-names = Клиентки
search-phones = Телефоны
search-channels = Почта и мессенджеры
search-people = Их близкие
search-tags = Метки
search-alerts = Важно до начала работы
search-preferences = Предпочтения
search-notes = Заметки
search-acts = Действия
search-new-visit = Новый визит
search-walk-in = Пришла без записи
search-nobody = Ещё нет в книге
search-none = По словам «{ $words }» ничего не нашлось.
search-add = Добавить новую клиентку «{ $name }»
search-archived = в архиве
search-archive = В архиве
search-count = { $count ->
    [0] Ничего не найдено
    [one] Найдена { $count } строка
    [few] Найдены { $count } строки
   *[other] Найдено { $count } строк
  }
# Другие слова, по которым находятся часы мастеров.
search-hours = рабочие часы, неделя, кабинеты
search-contacts = Звонки и сообщения
search-complaints = Жалобы
search-patch-tests = Аллергопробы
search-gifts = Подарки
search-photos = Фото
