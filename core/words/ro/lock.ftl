# Agenda încuiată și căile de a intra în ea.
lock-about = O deschide numai parola dumneavoastră.
lock-pass = Parola
lock-open = Deschide agenda
lock-opening = Se deschide…
lock-again = Puteți încerca din nou.
lock-forgotten = Ați uitat parola?

recover-title = Deschidere cu codul de recuperare
recover-about = E pe hârtia pusă bine: șapte grupe de câte patru caractere. Apoi alegeți o parolă nouă; de cea veche nu mai e nevoie.
recover-code = Cod de recuperare
recover-code-hint = Cu litere mari sau mici, cu sau fără liniuțe. 0 și O, 1 și I se iau unul drept altul.
recover-unlike = Nu e tot codul: lipsește un caracter sau e citit greșit. Comparați-l cu hârtia, grupă cu grupă.
recover-back = Înapoi la parolă
recover-open = Deschide agenda

settings-lock = Încuiere și parolă
lock-itself = Când se încuie singură
lock-minutes = După ce n-a folosit-o nimeni timp de
lock-minutes-hint = 0 înseamnă niciodată. Ce scriați așteaptă unde ați rămas.
lock-sleeping = Și când calculatorul adoarme sau i se blochează ecranul
lock-sleeping-hint = Importul contactelor și celelalte lucrări lungi se duc întâi până la capăt.
lock-itself-saved = S-a schimbat când se încuie singură

pass-about = O știți numai dumneavoastră. Una nouă e valabilă imediat; agenda însăși rămâne cum e.
pass-change-open = Schimbă…
pass-change = Schimbarea parolei
pass-change-about = Copiile agendei făcute mai demult se deschid tot cu cea veche.
pass-change-save = Schimbă parola
pass-changed = De acum agenda se deschide cu parola nouă
pass-now = Parola de azi
pass-new = Parola nouă

code-title = Cod de recuperare
code-none = Încă niciunul. Dacă uitați parola, agenda nu o mai poate deschide nimeni, nici noi. O poate deschide un cod pe hârtie, pus bine lângă acte.
code-made = Creat la { $on }. Cine are hârtia și acest calculator poate deschide agenda.
code-open = Creează un cod…
code-open-again = Creează unul nou…
code-about-first = Întâi arătați că agenda e a dumneavoastră.
code-about-again = Codul de până acum nu va mai deschide agenda. Întâi arătați că agenda e a dumneavoastră.
code-about = Se arată numai acum. Tipăriți-l sau scrieți-l și țineți-l departe de acest calculator.
code-spelled = Cod de recuperare: { $code }
code-paper = Un PDF cu el poate fi citit de oricine: ștergeți fișierul după ce l-ați tipărit.
code-print = Tipărește…
code-last = Ultima grupă, de pe hârtie
code-last-hint = Ca să fie sigur că e scris acolo.
code-unlike = Nu e ultima grupă. Comparați-o cu codul de mai sus.
code-make = Arată codul
code-keep = E pe hârtie
code-kept = De acum codul de recuperare deschide agenda
code-print-alert = Țineți hârtia departe de calculator. Cine le are pe amândouă poate deschide agenda.
code-print-part = Dacă uitați parola
code-print-how = Ce e de făcut
code-print-how-text = La agenda încuiată alegeți „Ați uitat parola?”, scrieți codul și alegeți o parolă nouă.
code-print-where = Până când
code-print-where-text = Deschide agenda aceasta și copiile ei până când faceți un cod nou sau schimbați cheia.

rekey-title = Altă cheie
rekey-about = Dacă bănuiți că cineva a copiat cheia agendei, încuiați totul din nou: agenda și fiecare poză. Parola rămâne cum e.
rekey-begin = Schimbă cheia…
rekey-ask = Durează cam cât copierea agendei. Între timp se poate lucra.
rekey-go = Schimbă cheia
rekey-running = Se încuie totul din nou
rekey-running-about = Agenda rămâne deschisă. Dacă opriți, nu s-a schimbat nimic.
rekey-done = Totul e încuiat cu cheia nouă.
rekey-done-todo = Codul de recuperare de până acum nu mai deschide agenda: faceți unul nou. Copiile făcute mai demult se deschid tot cu cheia veche, așa că ștergeți-le pe cele de care nu e nevoie.
rekey-stopped = Oprit; agenda are cheia pe care o avea.
rekey-failed = Cheia nu s-a schimbat, iar agenda e cum era.
