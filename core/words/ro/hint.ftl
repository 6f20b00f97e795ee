# Sfaturi scurte: fiecare o singură dată, acolo unde ajută.
hint-read = Am înțeles
hint-today = { $find } găsește orice clientă, telefon sau notiță. { $keys } arată toate tastele acestui ecran.
hint-clients = Când o clientă se uită la ecran, apăsați { $cover }: agenda rămâne ascunsă până apăsați din nou.
hint-card = Apăsați pe ce îi place ca să modificați. Aveți totul în față înaintea fiecărei vizite.
hint-finish = Ora cea mai potrivită e aleasă deja: { $save } salvează vizita și o programează. { $leave } iese, iar ce ați scris rămâne.
hint-calendar = Trageți o programare la altă oră sau deschideți-o și apăsați „{ $move }”.
hint-reminders = { $write } deschide un text gata scris pentru clienta marcată, { $log } notează un apel. Nu pleacă nimic până nu trimiteți chiar dumneavoastră.
hint-lists = Lista se ține singură: pe ea stau toate care îndeplinesc azi condițiile.
hint-again = Arată din nou sfaturile
hint-again-text = Sfaturile citite apar încă o dată, fiecare acolo unde ajută.
hint-again-done = Sfaturile apar din nou, fiecare la locul lui.
