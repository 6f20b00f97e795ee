# Koliko smo bili u pravu? Zadnja godina, gledana onim što se tada znalo.
backtest-title = Koliko smo bili u pravu?
backtest-look = Pogledaj zadnju godinu unazad
backtest-looking = Gleda se unazad…
backtest-progress = Svaki termin iz zadnje godine gleda se onim što se znalo tog dana. Kad je klijentica mnogo, to traje nekoliko sekundi.
backtest-about = Koga bi pravilo izdvojilo onog dana kad je počela kasniti, i ko se zaista nije vratio. Uz to i pravilo odoka: šezdeset dana za sve.
backtest-in-time = „Na vrijeme“ znači prije nego što prođu dva njena uobičajena razmaka. Najnovije se ne računaju: još mogu doći.
backtest-empty = Još nema na šta da se osvrnemo
backtest-empty-text = Nakon nekoliko termina istih klijentica ovdje će se vidjeti odgovaraju li brojevi iznad Vašoj knjizi.
backtest-own = { $late ->
    [0] Po vlastitom ritmu bile bi izdvojene: { $flagged }. Nisu se vratile na vrijeme: { $lost }, ipak su došle: { $back }.
   *[any] Po vlastitom ritmu bile bi izdvojene: { $flagged }. Nisu se vratile na vrijeme: { $lost }, ipak su došle: { $back }; otišle prije nego što su izdvojene: { $late }.
  }
backtest-sixty = { $late ->
    [0] Po šezdeset dana za sve bile bi izdvojene: { $flagged }. Nisu se vratile na vrijeme: { $lost }, ipak su došle: { $back }.
   *[any] Po šezdeset dana za sve bile bi izdvojene: { $flagged }. Nisu se vratile na vrijeme: { $lost }, ipak su došle: { $back }; otišle prije nego što su izdvojene: { $late }.
  }
backtest-table = Dvanaest mjeseci
backtest-own-short = Njen vlastiti ritam
backtest-sixty-short = Šezdeset dana za sve
backtest-month = Mjesec
backtest-named = izdvojene
backtest-lost = nisu se vratile
backtest-late = prekasno
