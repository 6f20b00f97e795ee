# What a client likes and needs, in kinds that are quick to tap.
preference-title = Likes and needs
preference-drink = Drink
preference-sound = Sound
preference-talk = Talk
preference-aroma = Aroma
preference-comfort = Comfort
preference-look = Look
preference-values = Values most
preference-avoid = Avoid
preference-other = Other

preference-empty = Tea or coffee, music or quiet, a warm blanket: what makes her feel at home will stand here.
preference-add = Add
preference-add-first = Add what she likes
preference-kind = What is it about?
preference-words-of = { $kind }, in a few words
preference-save = Save
preference-stop = Done adding
preference-edit = Change { $kind }: { $words }
preference-remove = Remove
preference-cancel = Cancel

preference-added = Noted: { $kind }, { $words }
preference-changed = Changed: { $kind }, { $words }
preference-removed = Removed: { $kind }, { $words }
