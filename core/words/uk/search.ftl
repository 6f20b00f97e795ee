# Поле пошуку за Ctrl K.
search-hint = Будь-яка частина імені будь-якими літерами, цифри телефону, слово з нотатки чи уподобання.
search-recent = Нещодавно відкриті
search-names = Клієнтки
search-phones = Телефони
search-channels = Пошта й месенджери
search-people = Їхні близькі
search-tags = Мітки
search-alerts = Застереження
search-preferences = Уподобання
search-notes = Нотатки
search-acts = Перейти й зробити
search-new-visit = Новий візит
search-walk-in = Прийшла без запису, уже тут
search-nobody = Ще немає в книзі
search-none = Нічого не знайдено: «{ $words }».
search-add = Додати нову клієнтку «{ $name }»
search-archived = в архіві
search-archive = В архіві
search-count = { $count ->
    [0] Нічого не знайдено
    [one] Знайдено { $count } рядок
    [few] Знайдено { $count } рядки
    [many] Знайдено { $count } рядків
   *[other] Знайдено { $count } рядків
  }
# Інші слова, за якими знаходяться години майстринь.
search-hours = робочі години, тиждень, кабінети
search-contacts = Дзвінки й повідомлення
search-complaints = Скарги
search-patch-tests = Алергопроби
search-gifts = Подарунки
search-photos = Фото
