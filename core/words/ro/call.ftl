# „Am câteva minute”: pe cine să sunați acum și de ce pe ea.
call-title = Am câteva minute
call-minutes = Cât timp
call-so-many = { $minutes } min
call-of = { $shown } din { $total } care ar putea primi un semn
call-how = Întâi cine a plătit mai mult și e mai ușor de pierdut: cât a plătit în ultimul ei an, înmulțit cu riscul să nu se mai întoarcă. Riscul e 10 din 100 în ziua în care e de chemat, 50 când întârzie, 90 când întârzie mult.
call-empty = Nu e nimeni de sunat
call-empty-text = Aici vor fi cele care au ieșit din ritmul lor sau au plecat fără programare, cele mai valoroase întâi.
call-value = { $money } în ultimul ei an
call-chance = risc { $chance } din 100 să nu se mai întoarcă
call-last = Data trecută
call-talk = Am vorbit despre
call-ask = De întrebat
call-promised = Ați promis
call-contact = Ultimul contact
call-offer = De propus
call-book = Programează: { $when }
call-booked = Programată: { $name }, { $when }
