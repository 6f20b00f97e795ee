# The search field behind Ctrl K.
search-hint = Any part of a name in any script, digits of a phone, a word from a note or a like.
search-recent = Opened lately
search-names = Clients
search-phones = Phones
search-channels = E-mail and messengers
search-people = Their people
search-tags = Tags
search-alerts = Alerts
search-preferences = Likes and needs
search-notes = Notes
search-acts = Go and do
search-new-visit = New visit
search-walk-in = Walk-in: she is here now
search-nobody = Not in the book yet
search-none = Nothing found for “{ $words }”.
search-add = Add “{ $name }” as a new client
search-archived = archived
search-archive = In the archive
search-count = { $count ->
    [0] Nothing found
    [one] { $count } found
   *[other] { $count } found
  }
# Other words by which the masters’ hours are found.
search-hours = working hours, week, rooms
search-contacts = Calls and messages
search-complaints = Complaints
search-patch-tests = Patch tests
search-gifts = Gifts
search-photos = Photos
