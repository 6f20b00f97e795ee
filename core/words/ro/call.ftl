# „Am douăsprezece minute”: pe cine să sunați acum și de ce pe ea.
call-title = Am câteva minute
call-minutes = Cât timp
call-so-many = { $minutes } min
call-of = { $shown } din { $total } care ar putea primi un semn
call-how = Întâi cine plătește cel mai mult și riscă cel mai mult să se piardă: cât a plătit în ultimul ei an, înmulțit cu șansa să nu se mai întoarcă. Aceasta e 10 din 100 în ziua când e de chemat, 50 când întârzie, 90 când e de recâștigat.
call-empty = Nu e nimeni de sunat
call-empty-text = Aici vor fi cele care au ieșit din ritmul lor sau au plecat fără programare, cele mai valoroase întâi.
call-value = { $money } în ultimul ei an
call-chance = { $chance } din 100 să nu se mai întoarcă
call-last = Data trecută
call-talk = Am vorbit despre
call-ask = De întrebat
call-promised = Ați promis
call-contact = Ultimul contact
call-offer = De propus
call-book = Programează: { $when }
call-booked = Programată: { $name }, { $when }
