# Фотографии: добавить, посмотреть, сравнить, повернуть, отдать.
photo-one = Фото
photo-side = Что на снимке
photo-side-before = До
photo-side-after = После
photo-side-other = Другое
photo-words = В двух словах
photo-words-hint = цвет, ракурс, на что смотреть…
photo-visit = Визит
photo-visit-day = Визит того дня, когда снято
photo-visit-none = Никакой
photo-visit-one = { $day } · { $services }
photo-on = Снято
photo-undated = В файле нет даты съёмки
photo-save = Сохранить

photo-open = Открыть: { $what }
photo-broken = Не показать
photo-broken-long = Файл этой фотографии пропал или повреждён. «Настройки → Проверка книги» назовёт все такие фото.
photo-count = { $count ->
    [one] { $count } фотография
    [few] { $count } фотографии
   *[other] { $count } фотографий
  }
photo-empty = Фотографий пока нет
photo-empty-text = Перетащите фотографии на карточку или выберите их. Они хранятся в зашифрованной книге, без места съёмки.

photo-add = Добавить фото
photo-add-visit = Добавить фото…
photo-add-title = Фотографии: { $name }
photo-drop = Отпустите, чтобы добавить фото: { $name }
photo-reading = Читаем фотографии
photo-refused = { $count ->
    [one] { $count } файл не подошёл.
    [few] { $count } файла не подошли.
   *[other] { $count } файлов не подошли.
  }
photo-consent-title = Разрешает ли она хранить её фотографии?
photo-nth = Фото { $place }
photo-leave-out = Не брать фото { $place }
photo-none-taken = Ни один из этих файлов нельзя сохранить как фото.
photo-more = Выбрать ещё
photo-save-all = { $count ->
    [one] Сохранить { $count } фото
    [few] Сохранить { $count } фото
   *[other] Сохранить { $count } фото
  }
photo-save-allowed = Она разрешает: сохранить
photo-added = { $count ->
    [0] Новых фото нет.
    [one] Добавлено { $count } фото.
    [few] Добавлено { $count } фото.
   *[other] Добавлено { $count } фото.
  }
photo-already = { $count ->
    [one] { $count } уже было.
    [few] { $count } уже были.
   *[other] { $count } уже были.
  }

photo-title = { $name }: фотографии
photo-place = { $place } из { $total }
photo-earlier = Предыдущее фото
photo-later = Следующее фото
photo-turn = Повернуть
photo-turned = Фото повёрнуто или обрезано
photo-crop = Обрезать
photo-crop-picture = Фото для обрезки
photo-crop-how = Нарисуйте рамку на фото или сдвиньте её края ниже. В книге остаётся фото целиком.
photo-crop-left = Левый край
photo-crop-right = Правый край
photo-crop-top = Верхний край
photo-crop-bottom = Нижний край
photo-crop-whole = Целиком
photo-crop-leave = Оставить как есть
photo-crop-save = Обрезать
photo-compare = Сравнить
photo-compare-end = Закончить сравнение
photo-compare-with = Сравнить с
photo-compare-line = Где кончается одно фото и начинается другое
photo-compare-share = { $share } % более раннего фото
photo-compare-alone = Сравнить пока не с чем: других фото нет.
photo-give = Сохранить копию
photo-give-hers = Для неё…
photo-give-show = Показать в салоне…
photo-give-post = Опубликовать…
photo-given = Копия сохранена
photo-further = Ещё
photo-change = Изменить…
photo-change-title = Об этом фото
photo-changed = Фото изменено
photo-remove = Убрать
photo-removed = Фото убрано
photo-not-allowed = { $count ->
    [1] Хранится { $count } фото, на которое больше нет её разрешения.
    [one] Хранится { $count } фото, на которые больше нет её разрешения.
    [few] Хранится { $count } фото, на которые больше нет её разрешения.
   *[other] Хранится { $count } фото, на которые больше нет её разрешения.
  }
photo-remove-all = Убрать их
photo-removed-all = Её фотографии убраны
