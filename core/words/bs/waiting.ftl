# Lista čekanja i slobodni sati koje bi neka mogla uzeti.
waiting-title = Lista čekanja
waiting-empty = Niko ne čeka
waiting-empty-text = Ovdje će stajati one koje bi rado došle ranije ili za koje nije bilo ništa slobodno. Kad se neki sat oslobodi, one se prve predlažu.
waiting-add = Dodaj na listu
waiting-add-title = Ko čeka slobodan termin?
waiting-add-save = Stavi na listu
waiting-save = Sačuvaj
waiting-about = Predlaže se čim se oslobodi takav sat.
waiting-added = { $name } je na listi čekanja.
waiting-changed = Sačuvano: { $name }
waiting-removed = { $name } više ne čeka.
waiting-remove = Skini
waiting-book = Zakaži…
waiting-service = Usluga
waiting-service-choose = Odaberite uslugu
waiting-master = Kod koga
waiting-master-any = Bilo koja
waiting-from = Od
waiting-until-field = Do
waiting-weekdays = Dani koji joj odgovaraju
waiting-weekdays-hint = Nijedan odabran: bilo koji dan.
waiting-part = Doba dana
waiting-part-any = Bilo koje
waiting-part-morning = prijepodne
waiting-part-afternoon = poslijepodne
waiting-part-evening = navečer
waiting-words = Njenim riječima
waiting-words-hint = bilo šta prije dvadesetog…
waiting-said = „{ $words }“
waiting-until = do: { $day }
waiting-span = { $from } – { $until }
waiting-instead = ima termin: { $at }, došla bi ranije

waiting-gaps = Slobodno danas i sutra
waiting-gaps-none = Nema dovoljno dugog slobodnog vremena.
waiting-gap = { $from } – { $to }, { $duration }
waiting-would-fit = { $count ->
    [0] još nema koga pitati
    [one] ima koga pitati: { $count }
    [few] ima koga pitati: { $count }
   *[other] ima koga pitati: { $count }
  }
waiting-fits = Kome odgovara
waiting-fits-none = Ovaj sat nikome ne odgovara
waiting-fits-none-text = Onima koje čekaju ili su na redu treba više vremena, ili drugi dan.
waiting-why-waiting = čeka
waiting-why-late = kasni
waiting-why-due = na redu
waiting-why-lapsed = dugo je nema
waiting-book-at = Zakaži: { $at }
waiting-booked = Zakazano: { $name }, { $at }.
waiting-other = Neka druga…
