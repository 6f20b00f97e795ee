# Prima pornire: afacerea, locul ei și parola.
start-about = Un loc liniștit pentru clientele fidele: ce le place, ce ați vorbit, când vin din nou. Totul rămâne pe acest calculator; nu se trimite nimic nicăieri.
start-pass = Parolă
start-again = Încă o dată aceeași
start-differs = Cele două încă nu sunt la fel.
start-warning = Notați parola și țineți-o într-un loc sigur. E singura cheie a agendei: dacă se pierde, agenda nu o mai poate deschide nimeni, nici noi. Un cod de recuperare pe hârtie ajută; se face în Setări, la „Încuiere și parolă”.
start-make = Creează agenda
start-making = Se creează agenda…
start-kept = Ce ați scris e încă aici.

place-business = Numele afacerii
place-business-example = de exemplu, Studio Ana
place-trade = Cu ce vă ocupați
place-country = Țară
place-currency = Monedă
place-zone = Fus orar

trade-lashes = Gene și sprâncene
trade-hair = Coafură
trade-atelier = Atelier
trade-consulting = Consultanță
trade-other = Altceva

strength-none = Cel puțin 8 caractere. Trei-patru cuvinte fără legătură între ele sunt sigure și ușor de ținut minte.
strength-short = Încă prea scurtă: cel puțin 8 caractere.
strength-poor = Ușor de ghicit. Mai adăugați un cuvânt sau două.
strength-fair = S-ar putea ghici, cu răbdare. Încă un cuvânt ajută.
strength-good = Sigură.
strength-best = Foarte sigură.

pass-show = Arată ce e scris: { $label }
pass-capitals = Caps Lock e pornit.
