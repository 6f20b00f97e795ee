# Cliente care nu știu încă ce am schimbat.
tell-title = Cliente de anunțat · { $count }
tell-moved = mutată: { $was } → { $at }
tell-master = cu { $master } în loc de { $was }: { $at }
tell-cancelled = anulată: { $was }
tell-price = s-a schimbat prețul la { $services }, { $was } → { $price }
tell-hours = { $master } nu mai lucrează atunci: { $at }
tell-write = Scrie…
tell-move = Mută…
tell-told = Anunțată
tell-told-done = { $name } știe.
tell-all = Arată toate: { $count }
