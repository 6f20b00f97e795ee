# Câmpul de căutare de la Ctrl K.
search-hint = Orice parte dintr-un nume, în orice alfabet, cifre dintr-un telefon, un cuvânt dintr-o notiță sau o preferință.
search-recent = Deschise de curând
search-names = Cliente
search-phones = Telefoane
search-channels = E-mail și mesagerii
search-people = Oamenii lor
search-tags = Etichete
search-alerts = Alerte
search-preferences = Preferințe
search-notes = Notițe
search-acts = Acțiuni
search-new-visit = Programare nouă
search-walk-in = Fără programare: e aici acum
search-nobody = Încă nu e în agendă
search-none = Nu s-a găsit nimic pentru „{ $words }”.
search-add = Adaugă „{ $name }” ca o clientă nouă
search-archived = în arhivă
search-archive = În arhivă
search-count = { $count ->
    [0] Nu s-a găsit nimic
    [one] { $count } rezultat
    [few] { $count } rezultate
   *[other] { $count } de rezultate
  }
# Alte cuvinte după care se găsește programul specialistelor.
search-hours = program, ore de lucru, săptămână, cabinete
search-contacts = Apeluri și mesaje
search-complaints = Nemulțumiri
search-patch-tests = Teste de alergie
search-gifts = Cadouri
search-photos = Poze
