# A note: what was said, what to ask next time, what was promised, what comes next.
note-write = Write a note…
note-words = What was said
note-ask = Ask next time
note-promise = Promised
note-promise-due = By when
note-step = Next step
note-save = Save the note
note-clear = Clear
note-draft = Your unsaved note is still here.
note-kept = What you wrote is still here.

note-more = More about this note
note-edit = Change
note-remove = Remove
note-change-save = Save the change
note-cancel = Leave as it was

note-mark-asked = Asked
note-mark-kept = Kept
note-mark-done = Done
note-mark-asked-of = Asked: { $words }
note-mark-kept-of = Kept: { $words }
note-mark-done-of = Done: { $words }
note-due = by { $day }
note-due-late = was due { $day }

note-added = Note saved.
note-changed = Note changed.
note-removed = Note removed.
note-asked = Asked: { $words }
note-promise-kept = Promise kept: { $words }
note-step-done = Done: { $words }
