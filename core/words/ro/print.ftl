# Pe hârtie: fișa unei cliente, rezumatele unei zile.
print-card = Tipărește fișa…
print-day = Tipărește rezumatele zilei…
print-saved = PDF-ul e salvat. Nu e criptat: țineți-l unde ajungeți numai dumneavoastră.
print-foot = { $business } · tipărit la { $day }
print-visits = { $count ->
    [0] Nicio vizită
    [one] { $count } vizită
    [few] { $count } vizite
   *[other] { $count } de vizite
  }
print-next = Programarea următoare, de întrebat și promis
print-brief = De știut
print-since = din { $day }
print-sign-test = Test de alergie: produs, loc, rezultat
print-sign-client = Semnătura: { $name }
print-sign-date = Data
