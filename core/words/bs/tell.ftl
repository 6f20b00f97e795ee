# Klijentice koje još ne znaju šta smo promijenile.
tell-title = Javiti klijenticama · { $count }
tell-moved = pomjereno: { $was } → { $at }
tell-master = majstorica { $master }, a ne { $was }: { $at }
tell-cancelled = otkazano: { $was }
tell-price = { $services }: promijenjena cijena, { $was } → { $price }
tell-hours = { $master } tada više ne radi: { $at }
tell-write = Piši…
tell-move = Pomjeri…
tell-told = Rečeno
tell-told-done = { $name } zna.
tell-all = Pokaži sve: { $count }
