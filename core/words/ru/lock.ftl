# Запертая книга.
lock-about = Её открывает только ваш пароль.
lock-pass = Пароль
lock-open = Открыть книгу
lock-opening = Открываем…
lock-again = Можно попробовать ещё раз.
