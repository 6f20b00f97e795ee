# The first start: the business, its place, and the passphrase.
start-about = A quiet place for your regulars: what they like, what you talked about, when they come again. Everything stays on this computer; nothing is sent anywhere.
start-pass = Passphrase
start-again = The same once more
start-differs = The two are not the same yet.
start-warning = Write the passphrase down and keep it somewhere safe. It is the only key to this book: if it is lost, nobody can open the book again, and neither can we. A recovery code on paper helps; you make it in Settings, under “Lock and passphrase”.
start-make = Make the book
start-making = Making the book…
start-kept = What you typed is still here.

place-business = Name of your business
place-business-example = e.g. Studio Ana
place-trade = What you do
place-country = Country
place-currency = Currency
place-zone = Time zone

trade-lashes = Lashes and brows
trade-hair = Hair
trade-atelier = Atelier
trade-consulting = Consulting
trade-other = Other

strength-none = At least 8 characters. Three or four unrelated words are strong and easy to remember.
strength-short = Too short yet: at least 8 characters.
strength-poor = Easy to guess. Add another word or two.
strength-fair = Could be guessed with patience. One more word helps.
strength-good = Strong.
strength-best = Very strong.

pass-show = Show what is typed: { $label }
pass-capitals = Caps Lock is on.
