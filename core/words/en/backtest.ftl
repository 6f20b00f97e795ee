# How right were we? The last year, looked at with what was known at the time.
backtest-title = How right were we?
backtest-look = Look back over the last year
backtest-looking = Looking back…
backtest-progress = Every visit of the last year is looked at with what was known on its day. With many clients this takes some seconds.
backtest-about = Whom the rule would have named on the day she was late, and who really stayed away. Beside it a rule of thumb: sixty days for everyone.
backtest-in-time = “In time” means by twice her usual gap. The newest are left out: they may still come.
backtest-empty = There is no past to look back on yet
backtest-empty-text = After a few visits of the same clients this says whether the numbers above suit your book.
backtest-own = { $late ->
    [0] Of { $flagged } whom her own rhythm would have named, { $lost } had not come back in time; { $back } came after all.
   *[other] Of { $flagged } whom her own rhythm would have named, { $lost } had not come back in time; { $back } came after all; { $late } were lost before they were named.
  }
backtest-sixty = { $late ->
    [0] Sixty days for everyone would have named { $flagged }: { $lost } had not come back in time, { $back } came after all.
   *[other] Sixty days for everyone would have named { $flagged }: { $lost } had not come back in time, { $back } came after all; { $late } were lost before they were named.
  }
backtest-table = The twelve months
backtest-own-short = Her own rhythm
backtest-sixty-short = Sixty days for everyone
backtest-month = Month
backtest-named = named
backtest-lost = not back in time
backtest-late = named too late
