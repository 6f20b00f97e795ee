# Photos: brought, looked at, compared, turned, given out.
photo-one = Photo
photo-side = What it shows
photo-side-before = Before
photo-side-after = After
photo-side-other = Other
photo-words = In a few words
photo-words-hint = colour, angle, what to look at…
photo-visit = Visit
photo-visit-day = The one of the day it was taken
photo-visit-none = None
photo-visit-one = { $day } · { $services }
photo-on = Taken on
photo-undated = The file does not say when
photo-save = Save

photo-open = Open: { $what }
photo-broken = Cannot be shown
photo-broken-long = This photo’s file is gone or damaged. Settings → Check the book names all such photos.
photo-count = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
  }
photo-empty = No photos yet
photo-empty-text = Drop photos anywhere on her card, or choose them. They are kept in the encrypted book, without the place where they were taken.

photo-add = Add photos
photo-add-visit = Add photos…
photo-add-title = Photos of { $name }
photo-drop = Let go to add these photos to { $name }
photo-reading = Reading photos
photo-refused = { $count ->
    [one] One file was not taken.
   *[other] { $count } files were not taken.
  }
photo-consent-title = Does she allow photos of her to be kept?
photo-nth = Photo { $place }
photo-leave-out = Leave out photo { $place }
photo-none-taken = None of these files can be kept as a photo.
photo-more = Choose more
photo-save-all = { $count ->
    [one] Save { $count } photo
   *[other] Save { $count } photos
  }
photo-save-allowed = She allows it: save
photo-added = { $count ->
    [0] No new photos.
    [one] { $count } photo added.
   *[other] { $count } photos added.
  }
photo-already = { $count ->
    [one] { $count } was there already.
   *[other] { $count } were there already.
  }

photo-title = { $name }: photos
photo-place = { $place } of { $total }
photo-earlier = Previous photo
photo-later = Next photo
photo-turn = Turn
photo-turned = Photo turned or cropped
photo-crop = Crop
photo-crop-picture = The photo to crop
photo-crop-how = Draw a frame over the photo, or move its edges below. The whole photo stays in the book.
photo-crop-left = Left edge
photo-crop-right = Right edge
photo-crop-top = Upper edge
photo-crop-bottom = Lower edge
photo-crop-whole = Whole photo
photo-crop-leave = Leave as it is
photo-crop-save = Crop
photo-compare = Compare
photo-compare-end = End comparing
photo-compare-with = Compare with
photo-compare-line = Where one photo ends and the other begins
photo-compare-share = { $share } % of the earlier photo
photo-compare-alone = There is no other photo to compare with yet.
photo-give = Save a copy
photo-give-hers = For her…
photo-give-show = To show in the salon…
photo-give-post = To post…
photo-given = Copy saved
photo-further = Further acts
photo-change = Change…
photo-change-title = About this photo
photo-changed = Photo changed
photo-remove = Remove
photo-removed = Photo removed
photo-not-allowed = { $count ->
    [one] { $count } photo is kept that she does not allow any more.
   *[other] { $count } photos are kept that she does not allow any more.
  }
photo-remove-all = Remove them
photo-removed-all = Her photos are removed
