# O notiță: ce s-a vorbit, ce e de întrebat data viitoare, ce s-a promis, ce urmează.
note-write = Scrie o notiță…
note-words = Ce ați vorbit
note-ask = De întrebat data viitoare
note-promise = Promis
note-promise-due = Până când
note-step = Pasul următor
note-save = Salvează notița
note-clear = Golește
note-draft = Notița nesalvată e încă aici.
note-kept = Ce ați scris e încă aici.

note-more = Mai multe despre notiță
note-edit = Modifică
note-remove = Șterge
note-change-save = Salvează modificarea
note-cancel = Lasă cum era

note-mark-asked = Întrebat
note-mark-kept = Îndeplinit
note-mark-done = Făcut
note-mark-asked-of = Întrebat: { $words }
note-mark-kept-of = Îndeplinit: { $words }
note-mark-done-of = Făcut: { $words }
note-due = până la { $day }
note-due-late = era până la { $day }

note-added = Notiță salvată.
note-changed = Notiță modificată.
note-removed = Notiță ștearsă.
note-asked = Întrebat: { $words }
note-promise-kept = Promisiune îndeplinită: { $words }
note-step-done = Făcut: { $words }
