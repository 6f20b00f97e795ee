# What went wrong and what to do about it. `fault-rule-…` stands at a field.
fault-kept = Nothing else in the book has changed.
fault-retry = Try again

fault-not-found = This is not in the book any more. It may have been removed or merged.
fault-conflict = { $what ->
    [demo] This book is only there to look around in: it has no passphrase and no copies. Begin your own book first.
    [job] Other long work is still going on. Wait until it is done, and begin again.
   *[other] This cannot be taken back alone: something that builds on it has changed since.
  }
fault-nothing-to-undo = There is nothing more to take back.
fault-locked = The book is locked. Unlock it to go on.
fault-wrong-passphrase = { $wait_seconds ->
    [0] That is not the passphrase. Try again.
    [one] That is not the passphrase. You can try again in { $wait_seconds } second.
   *[other] That is not the passphrase. You can try again in { $wait_seconds } seconds.
  }
fault-wrong-code = { $wait_seconds ->
    [0] This code belongs to another book, or a newer one was made since.
    [one] This code belongs to another book, or a newer one was made since. You can try again in { $wait_seconds } second.
   *[other] This code belongs to another book, or a newer one was made since. You can try again in { $wait_seconds } seconds.
  }
fault-wait = { $seconds ->
    [one] Too many tries. Wait { $seconds } second and try again.
   *[other] Too many tries. Wait { $seconds } seconds and try again.
  }
fault-not-contacts = This file holds no contacts that can be read. Choose a .vcf file saved by your phone.
fault-not-a-calendar = This file holds no calendar that can be read. Choose an .ics file saved by another calendar.
fault-not-a-picture = { $why ->
    [heic] This photo is in Apple’s HEIC format, which cannot be kept here. On the iPhone choose Settings → Camera → Formats → Most Compatible; a photo taken before comes as a JPEG when you send it to yourself by e-mail.
    [too_large] This file is larger than 64 MB. Save the photo smaller and bring it again.
    [too_many_pixels] This picture is larger than any camera’s. Save it smaller, up to 120 megapixels, and bring it again.
    [damaged] This photo is cut off or damaged. Take it from the phone once more.
    [unreadable] This file cannot be read. See that the phone is still connected, or copy the photo to this computer first.
    [empty] This file is empty. Take it from the phone once more.
   *[other] This is not a photo, whatever its name says. JPEG, PNG and WebP are taken.
  }
fault-not-an-export = { $why ->
    [newer] This file was written by a newer Regulars. Install the newest one to bring it.
    [damaged] This file is damaged: a part of it is not what was written. Take it from where it came once more. Nothing was written.
    [unreadable] This file cannot be read. See that its disk is still connected.
   *[other] This is not a file that Regulars wrote with “Take everything out”.
  }
fault-picture-is-damaged = This photo’s file is damaged.
fault-book-in-use = This book is open in another window. Close it there and try again.
fault-book-is-newer = This book was written by a newer Regulars. Install the newest one to open it.
fault-book-is-damaged = A part of the book cannot be read. Copy its folder to another disk before anything else.
fault-disk-full = The disk is full, so this was not saved. Free some space and try again.
fault-read-only = Nothing may be written where the book lies, so this was not saved. See that its disk is not locked and that this account may write there.
fault-disk-fails = The disk of the book does not answer as it should, so this was not saved. See that it is connected, and make a backup on another disk.
fault-not-written = The file could not be written there. Choose another folder.
fault-no-backup = { $why ->
    [gone] The folder of the backups is not there. Plug its disk in, or choose another folder.
    [refused] Nothing may be written to the folder of the backups. Choose another, or have it allowed.
    [full] The disk of the backups is full. Free some space there, or choose another folder.
    [no_room] This computer’s own disk has no room for a copy of the book. Free some space.
    [unlike] What arrived at the folder of the backups is not what was sent. Its disk or cable may be broken: choose another folder.
    [damaged] The book itself is damaged, so no backup was made of it; the earlier ones are as they were. Have it checked in the settings.
   *[other] The folder of the backups does not answer as it should. Choose another folder.
  }
fault-no-keyring = This computer’s keyring does not answer, so nothing was put in or taken out. Unlock it, or see that one is installed, and start Regulars anew.
fault-no-autostart = This computer does not let Regulars start with it. Nothing was changed.
fault-bad-request = This screen and the book do not understand each other. Close Regulars and open it again.
fault-bug = Something went wrong inside Regulars and this was not saved. The number { $id } stands beside it in the log.
fault-unreachable = The book does not answer. Close Regulars and open it again.
fault-unknown = This was refused ({ $kind }) and not saved. Try again.

fault-rule-required = Fill this in.
fault-rule-too-long = This is too long.
fault-rule-too-long-detail = This is too long. The most is { $detail } characters.
fault-rule-too-short = This is too short.
fault-rule-too-short-detail = This is too short. The least is { $detail } characters.
fault-rule-too-many = These are too many.
fault-rule-too-many-detail = These are too many. The most is { $detail }.
fault-rule-not-a-day = There is no such day.
fault-rule-not-a-time = There is no such hour.
fault-rule-not-a-phone = This does not look like a phone number.
fault-rule-not-an-address = This does not look like an e-mail address.
fault-rule-in-the-past = This day has passed. Choose a later one.
fault-rule-in-the-future = This day has not come yet. Choose an earlier one.
fault-rule-out-of-range = This number is outside what is possible.
fault-rule-out-of-range-detail = This must be within { $detail }.
fault-rule-from-after-to = The end is before the beginning.
fault-rule-overlaps = Another visit is at this time.
fault-rule-overlaps-detail = Another visit is at this time: { $detail }.
fault-rule-outside-hours = This is outside the working hours.
fault-rule-outside-hours-detail = This is outside the working hours: { $detail }.
fault-rule-day-off = This is a day off.
fault-rule-unknown = This choice is not known. Choose another.
fault-rule-already = This is there already.
fault-rule-other-state = This has changed in the meantime and is not possible now.
fault-rule-needs-next = Choose a next visit or say what comes instead: a reminder, a pause or a no.
fault-rule-archived = This is in the archive. Bring it back first, or choose another.
fault-rule-unlike = This is not what stands on the paper.
fault-rule-needs-consent = She has not allowed this. Ask her first.
fault-rule-needs-consent-detail = { $detail ->
    [photo_show] She has not allowed her photos to be shown in the salon. Ask her first: on her card, under “Safe and allowed”.
    [photo_post] She has not allowed her photos to be posted. Ask her first: on her card, under “Safe and allowed”.
   *[other] She has not allowed photos of her to be kept. Ask her first: on her card, under “Safe and allowed”.
  }
fault-rule-unknown-place = A brace in this text is not closed.
fault-rule-unknown-place-detail = This text has no place called “{ $detail }”. The places it has stand below.
fault-rule-other = This cannot be saved as it is.
fault-rule-not-hers = This master does not do that.
fault-rule-not-hers-detail = This master does not do { $detail }.
fault-rule-room-full = The room is full then.
fault-rule-room-full-detail = The room is full { $detail }. Choose another time or room.
fault-rule-none-free = None of these times is free.
fault-rule-last-one = At least one master must stay.
fault-rule-still-booked = Clients are still booked here. Move them first.
fault-rule-still-booked-detail = Visits still booked here: { $detail }. Move them first.
fault-not-kept = So far back the changes are no longer kept.
fault-rule-needs-decision = This wants a valid patch test. Say what is decided.
fault-rule-needs-decision-detail = { $detail } wants a valid patch test. Say what is decided, where it is booked or finished.
