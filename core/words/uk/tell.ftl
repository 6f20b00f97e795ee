# Клієнтки, які ще не знають, що в нас змінилося.
tell-title = Кого попередити · { $count }
tell-moved = перенесено: { $was } → { $at }
tell-master = { $master } замість { $was }: { $at }
tell-cancelled = скасовано: { $was }
tell-price = { $services }: ціна змінилася, { $was } → { $price }
tell-hours = { $master } у цей час більше не працює: { $at }
tell-write = Написати…
tell-move = Перенести…
tell-told = Попередили
tell-told-done = { $name } вже знає.
tell-all = Показати всіх: { $count }
