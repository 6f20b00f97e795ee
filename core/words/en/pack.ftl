# Everything that is kept of a client, for her to take with her.
pack-menu = Give her all that is kept of her…
pack-title = All that is kept of { $name }
pack-about = One file for her: pages to read, the same as data, and her photos.
pack-kind = What is kept
pack-count = How many
pack-open = The file is not encrypted: give it to her only, and delete it where it is not needed any more.
pack-missing = { $count ->
    [one] { $count } photo cannot be found, and is not in the file.
   *[other] { $count } photos cannot be found, and are not in the file.
  }
pack-save = Save the file…
pack-saved = All that is kept of { $name } is saved. The file is not encrypted.
pack-page = All that is kept
pack-about-page = { $rows ->
    [one] { $rows } entry
   *[other] { $rows } entries
  }, { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
  }
