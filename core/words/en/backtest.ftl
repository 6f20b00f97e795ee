# How right were we? The last year, looked at with what was known at the time.
backtest-title = How right were we?
backtest-look = Look back over the last year
backtest-looking = Looking back…
backtest-about = Whom the rule would have named on the day she was late, and who then had not come back in time: by twice her usual. Whoever may still come is left out. Beside it the rule of thumb: sixty days for everyone.
backtest-empty = There is no past to look back on yet.
backtest-own = { $flagged ->
    [one] Her own rhythm named { $flagged }; { $lost } had not come back in time.
   *[other] Her own rhythm named { $flagged }; { $lost } of them had not come back in time.
  }
backtest-sixty = { $flagged ->
    [one] Sixty days for everyone named { $flagged }, { $lost } of whom had not come back; { $late } were lost before they were named.
   *[other] Sixty days for everyone named { $flagged }, { $lost } of whom had not come back; { $late } were lost before they were named.
  }
backtest-month = Month
backtest-named = Named
backtest-lost = not back in time
backtest-sixty-named = Sixty days named
backtest-late = found too late
