# Liste care se țin singure la zi.
list-title = Liste
list-new = Listă nouă
list-change = Modifică lista
list-none = Încă nicio listă
list-none-text = Spuneți o dată ce trebuie să se potrivească, de pildă „de chemat luna aceasta, îi place liniștea, peste 300 € pe an”; lista se ține singură la zi.
list-nobody = Acum nu e nimeni pe ea
list-name = Nume
list-name-hint = De chemat și valoroase, Mirese, Urări de Paște…
list-rule = Să se potrivească toate
list-rule-empty = Adăugați cel puțin o condiție.
list-condition-add = Adaugă o condiție…
list-condition-remove = Șterge: { $what }
list-on-today = Arată la „Azi” câte sunt
list-count = { $count ->
    [one] Acum e pe ea { $count } clientă.
    [few] Acum sunt pe ea { $count } cliente.
   *[other] Acum sunt pe ea { $count } de cliente.
  }
list-save = Salvează lista
list-saved = Listă salvată: { $name }
list-remove = Șterge lista
list-removed = Listă ștearsă: { $name }
list-file = Salvează ca fișier…
list-file-saved = Salvat: { $name }
list-choose = Alege…
list-any = Oricare
list-least-of = { $what }, cel puțin
list-most = cel mult
list-likes-words = începe cu
list-field-standing = Cum stă cu ritmul
list-field-due-within = De chemat în cel mult
list-field-value = A plătit într-un an
list-field-rhythm = Vine o dată la
list-field-visits = Vizite
list-field-last-visit = Zile de la ultima vizită
list-field-category = A venit pentru
list-field-master = A fost la
list-field-step = Treaptă
list-field-price-hunter = Vânează reduceri
list-field-tag = Etichetă
list-field-likes = Preferințe
list-field-alert = Alertă
list-field-birthday = Zi de naștere în cel mult
list-field-source = De unde ne știe
list-field-language = Limba ei
list-field-brought = A adus cel puțin
list-field-allows = Permite
list-field-new-for = Nouă, de cel mult
list-standing-due = de chemat
list-standing-late = întârzie
list-standing-lapsed = întârzie mult
list-standing-booked = programată
list-standing-not-booked = neprogramată
list-standing-paused = în pauză
list-standing-gone = plecată
list-says-due-within = { $days ->
    [0] de chemat azi
    [one] de chemat în cel mult { $days } zi
    [few] de chemat în cel mult { $days } zile
   *[other] de chemat în cel mult { $days } de zile
  }
list-says-value-least = de la { $least } pe an în sus
list-says-value-most = până la { $most } pe an
list-says-value-between = { $least }–{ $most } pe an
list-says-rhythm-least = zile între vizite: { $least } sau mai multe
list-says-rhythm-most = zile între vizite: { $most } sau mai puține
list-says-rhythm-between = zile între vizite: { $least }–{ $most }
list-says-visits-least = vizite: { $least } sau mai multe
list-says-visits-most = vizite: { $most } sau mai puține
list-says-visits-between = vizite: { $least }–{ $most }
list-says-last-visit-least = zile de la ultima vizită: { $least } sau mai multe
list-says-last-visit-most = zile de la ultima vizită: { $most } sau mai puține
list-says-last-visit-between = zile de la ultima vizită: { $least }–{ $most }
list-says-category = a venit pentru: { $is }
list-says-master = a fost la { $is }
list-says-tag = eticheta { $is }
list-says-likes = îi place: { $words }…
list-says-alert = are o alertă
list-says-birthday = { $days ->
    [0] zi de naștere azi
    [one] zi de naștere în cel mult { $days } zi
    [few] zi de naștere în cel mult { $days } zile
   *[other] zi de naștere în cel mult { $days } de zile
  }
list-says-source = de unde ne știe: { $is }
list-says-language = limba: { $is }
list-says-brought = { $least ->
    [one] a adus { $least } sau mai multe
    [few] a adus { $least } sau mai multe
   *[other] a adus { $least } sau mai multe
  }
list-says-allows = permite: { $kind }
list-says-new-for = { $days ->
    [one] în agendă de cel mult { $days } zi
    [few] în agendă de cel mult { $days } zile
   *[other] în agendă de cel mult { $days } de zile
  }
