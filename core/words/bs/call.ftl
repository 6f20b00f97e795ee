# „Imam dvanaest minuta“: kome se sada javiti i zašto baš njoj.
call-title = Imam nekoliko minuta
call-minutes = Koliko vremena
call-so-many = { $minutes } min
call-of = { $shown } od { $total } kojima bi se vrijedilo javiti
call-how = Prvo one koje najviše plaćaju i koje je najlakše izgubiti: koliko je koja platila u zadnjoj godini, puta vjerovatnoća da se ne vrati. To je 10 od 100 onog dana kad je na redu, 50 kad kasni, 90 kad je dugo nema.
call-empty = Nikome se ne treba javljati
call-empty-text = Ovdje će stajati ko je izašao iz svog ritma ili otišao bez sljedećeg termina, prvo one koje najviše vrijede.
call-value = { $money } u njenoj zadnjoj godini
call-chance = { $chance } od 100 da se ne vrati
call-last = Prošli put
call-talk = Pričale smo
call-ask = Pitati
call-promised = Obećano
call-contact = Zadnje javljanje
call-offer = Ponuditi joj
call-book = Zakaži: { $when }
call-booked = Zakazano: { $name }, { $when }
