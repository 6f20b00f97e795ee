# Koliko smo bili u pravu? Zadnja godina, gledana onim što se tada znalo.
backtest-title = Koliko smo bili u pravu?
backtest-look = Pogledaj zadnju godinu unazad
backtest-looking = Gleda se unazad…
backtest-progress = Svaki termin iz zadnje godine gleda se onim što se znalo tog dana. Kad je klijentica mnogo, to traje nekoliko sekundi.
backtest-about = Koga bi pravilo imenovalo onog dana kad je počela kasniti, i ko se zaista nije vratio. Pored toga pravilo odoka: šezdeset dana za sve.
backtest-in-time = „Na vrijeme“ znači prije nego što prođu dva njena uobičajena razmaka. Najnovije se ne računaju: još mogu doći.
backtest-empty = Još nema na šta da se osvrnemo
backtest-empty-text = Nakon nekoliko termina istih klijentica ovdje će se vidjeti odgovaraju li brojevi iznad Vašoj knjizi.
backtest-own = { $late ->
    [0] Njen vlastiti ritam imenovao bi: { $flagged }. Nisu se vratile na vrijeme: { $lost }, ipak su došle: { $back }.
   *[any] Njen vlastiti ritam imenovao bi: { $flagged }. Nisu se vratile na vrijeme: { $lost }, ipak su došle: { $back }; otišle prije nego što su imenovane: { $late }.
  }
backtest-sixty = { $late ->
    [0] Šezdeset dana za sve imenovalo bi: { $flagged }. Nisu se vratile na vrijeme: { $lost }, ipak su došle: { $back }.
   *[any] Šezdeset dana za sve imenovalo bi: { $flagged }. Nisu se vratile na vrijeme: { $lost }, ipak su došle: { $back }; otišle prije nego što su imenovane: { $late }.
  }
backtest-table = Dvanaest mjeseci
backtest-own-short = Njen vlastiti ritam
backtest-sixty-short = Šezdeset dana za sve
backtest-month = Mjesec
backtest-named = imenovano
backtest-lost = nisu se vratile
backtest-late = prekasno
