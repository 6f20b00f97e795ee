# Knjiga za razgledanje, dok nema vlastite.
demo-open = Prvo razgledaj knjigu s izmišljenim klijenticama
demo-opening = Pripremaju se izmišljene klijentice…
demo-strip = Ove klijentice su izmišljene. Ništa upisano se ne čuva.
demo-leave = Započni svoju knjigu
