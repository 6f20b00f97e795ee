# Фотографії: додати, подивитися, порівняти, обернути, віддати.
photo-one = Фото
photo-side = Що на знімку
photo-side-before = До
photo-side-after = Після
photo-side-other = Інше
photo-words = Кількома словами
photo-words-hint = колір, ракурс, на що дивитися…
photo-visit = Візит
photo-visit-day = Візит того дня, коли знято
photo-visit-none = Жоден
photo-visit-one = { $day } · { $services }
photo-on = Знято
photo-undated = У файлі немає дати знімання
photo-save = Зберегти

photo-open = Відкрити: { $what }
photo-broken = Не відкривається
photo-broken-long = Файл цієї фотографії зник або пошкоджений. «Налаштування → Перевірка книги» назве всі такі фото.
photo-count = { $count ->
    [one] { $count } фотографія
    [few] { $count } фотографії
    [many] { $count } фотографій
   *[other] { $count } фотографій
  }
photo-empty = Фотографій ще немає
photo-empty-text = Перетягніть фотографії будь-куди на картку або виберіть їх. Вони зберігаються в зашифрованій книзі, без місця знімання.

photo-add = Додати фото
photo-add-visit = Додати фото…
photo-add-title = Фотографії: { $name }
photo-drop = Відпустіть, щоб додати фото: { $name }
photo-reading = Читаємо фотографії
photo-refused = { $count ->
    [one] { $count } файл не підійшов.
    [few] { $count } файли не підійшли.
    [many] { $count } файлів не підійшли.
   *[other] { $count } файлів не підійшли.
  }
photo-consent-title = Чи дозволяє вона зберігати її фотографії?
photo-nth = Фото { $place }
photo-leave-out = Не брати фото { $place }
photo-none-taken = Жоден із цих файлів не можна зберегти як фото.
photo-more = Вибрати ще
photo-save-all = { $count ->
    [one] Зберегти { $count } фото
    [few] Зберегти { $count } фото
    [many] Зберегти { $count } фото
   *[other] Зберегти { $count } фото
  }
photo-save-allowed = Вона дозволяє: зберегти
photo-added = { $count ->
    [0] Нових фото немає.
    [one] Додано { $count } фото.
    [few] Додано { $count } фото.
    [many] Додано { $count } фото.
   *[other] Додано { $count } фото.
  }
photo-already = { $count ->
    [one] { $count } уже було.
    [few] { $count } уже були.
    [many] { $count } уже були.
   *[other] { $count } уже були.
  }

photo-title = { $name }: фотографії
photo-place = { $place } з { $total }
photo-earlier = Попереднє фото
photo-later = Наступне фото
photo-turn = Обернути
photo-turned = Фото обернуто чи обрізано
photo-crop = Обрізати
photo-crop-picture = Фото для обрізання
photo-crop-how = Намалюйте рамку на фото або пересуньте її краї нижче. У книзі лишається все фото.
photo-crop-left = Лівий край
photo-crop-right = Правий край
photo-crop-top = Верхній край
photo-crop-bottom = Нижній край
photo-crop-whole = Усе фото
photo-crop-leave = Залишити як є
photo-crop-save = Обрізати
photo-compare = Порівняти
photo-compare-end = Закінчити порівняння
photo-compare-with = Порівняти з
photo-compare-line = Де закінчується одне фото й починається інше
photo-compare-share = { $share } % ранішого фото
photo-compare-alone = Порівняти ще нема з чим: інших фото немає.
photo-give = Зберегти копію
photo-give-hers = Для неї…
photo-give-show = Показати в салоні…
photo-give-post = Опублікувати…
photo-given = Копію збережено
photo-further = Інші дії
photo-change = Змінити…
photo-change-title = Про це фото
photo-changed = Фото змінено
photo-remove = Прибрати
photo-removed = Фото прибрано
photo-not-allowed = { $count ->
    [one] Зберігається { $count } фото, на яке вже немає її дозволу.
    [few] Зберігаються { $count } фото, на які вже немає її дозволу.
    [many] Зберігаються { $count } фото, на які вже немає її дозволу.
   *[other] Зберігаються { $count } фото, на які вже немає її дозволу.
  }
photo-remove-all = Прибрати їх
photo-removed-all = Її фотографії прибрано
