# Kome pisati ili zvati, i zašto.
reminder-title = Podsjetnici
reminder-list = Ko čeka da se javite
reminder-empty = Niko ne čeka
reminder-empty-text = Rođendani, javljanja nakon termina, obećanja i one koje su izašle iz ritma stajat će ovdje na svoj dan.
reminder-more = Prikazano { $shown } od { $total }. Sljedeći dolaze kad riješite ove.
reminder-snoozed = Odgođeno
reminder-snoozed-until = do: { $day }
reminder-key-open = otvori karton
reminder-key-book = zakaži
reminder-key-snooze = odgodi
reminder-key-done = gotovo
reminder-of = { $name }: { $what }

reminder-book = Zakaži
reminder-snooze = Odgodi
reminder-done = Gotovo
reminder-done-kept = Ispunjeno
reminder-done-asked = Pitana
reminder-done-step = Sljedeći korak…
reminder-open-card = Otvori karton
reminder-bring-back = Vrati
reminder-tomorrow = Sutra
reminder-in-three-days = Za 3 dana, { $day }
reminder-next-week = Za sedmicu, { $day }
reminder-another-day = Drugi dan…
reminder-until = Odgodi do
reminder-until-save = Odgodi
reminder-until-save-day = Odgodi do: { $day }
reminder-put-off = Odgođeno do: { $day }, { $name }
reminder-answered = Gotovo: { $name }, { $what }
reminder-back = Opet na listi: { $name }

reminder-follow-up = Javi joj se
reminder-follow-up-reason = Nije zakazala ({ $day }): „{ $reason }“.
reminder-follow-up-plain = Bila je ovdje ({ $day }) i nije zakazala sljedeći termin. Pitajte kako joj se sviđa i ponudite vrijeme.
reminder-follow-up-services = { $services }, { $day }. Pitajte kako joj se sviđa i ponudite vrijeme.
reminder-birthday = Rođendan { $when }
reminder-birthday-was = Rođendan je bio { $when }
reminder-turns = { $age ->
    [one] { $day }, puni { $age } godinu
    [few] { $day }, puni { $age } godine
   *[other] { $day }, puni { $age } godina
  }
reminder-turned = { $age ->
    [one] { $day }, napunila { $age } godinu
    [few] { $day }, napunila { $age } godine
   *[other] { $day }, napunila { $age } godina
  }
reminder-person-birthday = { $person }: rođendan { $when }
reminder-person-birthday-was = { $person }: rođendan je bio { $when }
reminder-person-turns = { $age ->
    [one] { $relation }, { $person }: { $day } puni { $age } godinu
    [few] { $relation }, { $person }: { $day } puni { $age } godine
   *[other] { $relation }, { $person }: { $day } puni { $age } godina
  }
reminder-person-turned = { $age ->
    [one] { $relation }, { $person }: { $age }. rođendan bio je { $day }
    [few] { $relation }, { $person }: { $age }. rođendan bio je { $day }
   *[other] { $relation }, { $person }: { $age }. rođendan bio je { $day }
  }
reminder-person-on = { $relation }, { $person }: rođendan { $day }
reminder-person-was-on = { $relation }, { $person }: rođendan je bio { $day }
reminder-relation-child = Njeno dijete
reminder-relation-partner = Njen partner
reminder-relation-parent = Njena mama ili tata
reminder-relation-sibling = Njena sestra ili brat
reminder-relation-friend = Njena prijateljica
reminder-relation-other = Bliska osoba
reminder-promise = Obećano
reminder-promise-late = { $days ->
    [one] Obećanje kasni { $days } dan
    [few] Obećanje kasni { $days } dana
   *[other] Obećanje kasni { $days } dana
  }
reminder-promise-by = „{ $words }“, do: { $day }
reminder-here-today = Danas dolazi u { $time }
reminder-here = Pitati kad dođe: { $day }, { $time }
reminder-reach = { $number } · { $kinds }

reminder-last = zadnji put: { $services }, { $day }
reminder-last-day = zadnji termin { $day }

reminder-write = Piši
reminder-more-acts = Još
reminder-drop = Skini…
reminder-drop-title = { $name }: skinuti ovaj podsjetnik?
reminder-drop-about = { $what }: više se neće vraćati.
reminder-drop-why = Zašto se skida
reminder-drop-save = Skini
reminder-dropped = Skinuto: { $name }
reminder-kept-done = Obećanje ispunjeno: { $name }
reminder-asked-done = Pitana: { $name }
reminder-key-write = piši
reminder-key-log = upiši poziv
reminder-no-contact = ne želi da joj se javljamo
reminder-at = u { $time }
reminder-second = Javi joj se opet
reminder-second-text = Otišla bez sljedećeg termina ({ $day }) i od tada nije zakazala.
reminder-lapsed = Vrati je
reminder-feast = { $feast } { $when }
reminder-feast-was = { $feast } { $when }
reminder-feast-text = { $day }. Praznik koji slavi.
reminder-aftercare = Kako drži?
reminder-aftercare-text = { $services }, { $day }: pitati kako drži, { $days }. dan.
reminder-redo = Garancija do: { $day }
reminder-redo-text = { $services }, { $day }: što ne drži, do tada se popravlja besplatno.
reminder-patch = Alergotest do: { $day }
reminder-patch-text = { $words }. Bez novog će sljedeći termin biti bez testa.
reminder-complaint = Čeka odgovor
reminder-complaint-text = Reklamacija, { $day }: { $words }
reminder-complaint-offered = Ponuđeno: { $words }
reminder-confirm = Termin sutra
reminder-confirm-text = { $services } u { $time }, još nije potvrđeno.
reminder-win-back = Sljedeći korak
reminder-win-back-text = { $step }
reminder-win-back-offer = Ponuda: { $offer }
reminder-free = Podsjetnik
reminder-twelve = Imam dvanaest minuta
reminder-new = Podsjeti me…
reminder-new-title = Podsjeti me na klijenticu
reminder-new-of = Podsjeti me: { $name }
reminder-new-client = Klijentica
reminder-new-client-remove = Odaberi drugu klijenticu
reminder-new-words = Na šta
reminder-new-on = Kada
reminder-new-clock = U određeno vrijeme
reminder-new-clock-hint = Prazno: ujutro, s ostalim podsjetnicima.
reminder-new-save = Podsjeti me
reminder-new-done = Podsjetnik za: { $day }, { $name }
reminder-whose = Čiji podsjetnici
reminder-mine = Moji
reminder-answered-title = Nedavno riješeno
reminder-answered-done = gotovo
reminder-answered-dropped = skinuto
reminder-answered-why = zato što: { $why }
reminder-solve = Riješeno…
reminder-solve-title = Kako je riješeno: { $name }
reminder-solve-words = Šta je urađeno
reminder-solve-save = Riješeno
reminder-solved = Riješeno: { $name }
reminder-kind-follow-up = javljanje nakon termina
reminder-kind-second-follow-up = drugo javljanje
reminder-kind-birthday = rođendan
reminder-kind-person-birthday = rođendan bliske osobe
reminder-kind-feast = praznik
reminder-kind-rhythm = njen ritam
reminder-kind-lapsed = povratak
reminder-kind-promise = obećanje
reminder-kind-aftercare = kako drži
reminder-kind-redo-ending = garancija
reminder-kind-patch-test = alergotest
reminder-kind-complaint = reklamacija
reminder-kind-confirmation = potvrda
reminder-kind-win-back = sljedeći korak
reminder-kind-free = podsjetnik
feast-new-year = Nova godina
feast-orthodox-christmas = Pravoslavni Božić
feast-womens-day = 8. mart
feast-easter = Uskrs
feast-orthodox-easter = Vaskrs
feast-eid-fitr = Ramazanski bajram
feast-eid-adha = Kurban-bajram
feast-christmas = Božić
