# Клиентки, которые ещё не знают, что изменилось у нас.
tell-title = Кого предупредить · { $count }
tell-moved = перенесено: { $was } → { $at }
tell-master = мастер { $master } вместо { $was }: { $at }
tell-cancelled = отменено: { $was }
tell-price = { $services }: цена изменилась, { $was } → { $price }
tell-hours = { $master } в это время больше не работает: { $at }
tell-write = Написать…
tell-move = Перенести…
tell-told = Предупредили
tell-told-done = { $name } уже знает.
tell-all = Показать все: { $count }
