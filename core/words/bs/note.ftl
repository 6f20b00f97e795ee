# Bilješka: o čemu se pričalo, šta pitati sljedeći put, šta je obećano, šta dalje.
note-write = Napiši bilješku…
note-words = O čemu se pričalo
note-ask = Pitati sljedeći put
note-promise = Obećano
note-promise-due = Do kada
note-step = Sljedeći korak
note-save = Sačuvaj bilješku
note-clear = Očisti
note-draft = Vaša nesačuvana bilješka još je ovdje.
note-kept = Što ste napisali još je ovdje.

note-more = Još o ovoj bilješci
note-edit = Promijeni
note-remove = Ukloni
note-change-save = Sačuvaj izmjenu
note-cancel = Ostavi kako je bilo

note-mark-asked = Pitana
note-mark-kept = Ispunjeno
note-mark-done = Urađeno
note-mark-asked-of = Pitana: { $words }
note-mark-kept-of = Ispunjeno: { $words }
note-mark-done-of = Urađeno: { $words }
note-due = do: { $day }
note-due-late = rok je bio { $day }

note-added = Bilješka sačuvana.
note-changed = Bilješka promijenjena.
note-removed = Bilješka uklonjena.
note-asked = Pitana: { $words }
note-promise-kept = Obećanje ispunjeno: { $words }
note-step-done = Urađeno: { $words }
