# Două fișe care pot fi ale aceleiași cliente.
merge-title = Aceeași clientă de două ori?
merge-about = Tot ce e pe cele două fișe se adună pe una singură; cealaltă e pusă deoparte. Se pot despărți oricând.
merge-none = Nimeni nu apare de două ori
merge-none-text = Aici s-ar vedea fișele cu același telefon, același e-mail sau același nume și aceeași zi de naștere.
merge-score = { $score } din 100
merge-why-phone = același telefon
merge-why-email = același e-mail
merge-why-name = același nume
merge-why-birthday = aceeași zi de naștere
merge-why-other-birthday = dar altă zi de naștere
merge-visits = Vizite
merge-visits-last = { $count ->
    [one] { $count }, ultima pe { $day }
    [few] { $count }, ultima pe { $day }
   *[other] { $count }, ultima pe { $day }
  }
merge-since = În agendă din
merge-keep = Unește în fișa aceasta
merge-keep-of = Unește în fișa aceasta: { $name } rămâne, { $other } e pusă deoparte
merge-keep-this = Unește în fișa: { $name }
merge-done = { $from } e acum { $name }
merge-two = Sunt două persoane
merge-two-of = Sunt două persoane: { $one } și { $other }
merge-two-done = Două cliente: { $one } și { $other }
merge-with = Unește cu altă fișă…
merge-with-title = { $name } apare de două ori
merge-with-about = Tot ce e pe cealaltă fișă trece pe aceasta; se pot despărți din nou.
merge-with-other = Cealaltă fișă
merge-with-none = Alege alta
merge-into = Acum e { $name }. Tot ce e al ei se găsește acolo.
merge-into-open = Deschide fișa: { $name }
merge-part = Desparte-le din nou
merge-part-done = Din nou două fișe: { $name }
merge-also = În agendă și ca
merge-open = Fișe duble?
