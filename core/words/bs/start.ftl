# Prvo pokretanje: posao, gdje je, i lozinka.
start-about = Mirno mjesto za Vaše stalne klijentice: šta vole, o čemu ste pričale, kad opet dolaze. Sve ostaje na ovom računaru; nigdje se ništa ne šalje.
start-pass = Lozinka
start-again = Ista još jednom
start-differs = Još nisu iste.
start-warning = Zapišite lozinku i čuvajte je na sigurnom. Ona je jedini ključ ove knjige: ako se izgubi, knjigu više ne može otvoriti niko, pa ni mi. Pomaže kod za oporavak na papiru; pravi se u postavkama, pod „Zaključavanje i lozinka“.
start-make = Napravi knjigu
start-making = Pravi se knjiga…
start-kept = Što ste upisali još je ovdje.

place-business = Naziv salona ili firme
place-business-example = npr. Studio Ana
place-trade = Čime se bavite
place-country = Država
place-currency = Valuta
place-zone = Vremenska zona

trade-lashes = Trepavice i obrve
trade-hair = Kosa
trade-atelier = Atelje
trade-consulting = Konsultacije
trade-other = Drugo

strength-none = Najmanje 8 znakova. Tri ili četiri riječi koje nemaju veze jedna s drugom jaka su lozinka i lako se pamte.
strength-short = Još je prekratka: najmanje 8 znakova.
strength-poor = Lako se pogodi. Dodajte još riječ ili dvije.
strength-fair = Uz strpljenje se može pogoditi. Još jedna riječ pomaže.
strength-good = Jaka.
strength-best = Vrlo jaka.

pass-show = Pokaži upisano: { $label }
pass-capitals = Uključen je Caps Lock.
