# Clients who do not know yet what we changed.
tell-title = Clients to tell · { $count }
tell-moved = moved from { $was } to { $at }
tell-master = with { $master } instead of { $was }: { $at }
tell-cancelled = called off: { $was }
tell-price = the price of { $services } changed, { $was } → { $price }
tell-hours = { $master } does not work then any more: { $at }
tell-write = Write…
tell-move = Move…
tell-told = Told
tell-told-done = { $name } knows.
tell-all = Show all { $count }
