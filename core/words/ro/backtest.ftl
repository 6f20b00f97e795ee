# Cât de bine am nimerit? Ultimul an, văzut cu ce se știa atunci.
backtest-title = Cât de bine am nimerit?
backtest-look = Privește înapoi la ultimul an
backtest-looking = Privim înapoi…
backtest-progress = Fiecare vizită din ultimul an e privită cu ce se știa în ziua aceea. Cu multe cliente, durează câteva secunde.
backtest-about = Pe cine ar fi semnalat regula în ziua în care a început să întârzie și cine chiar nu s-a mai întors. Alături, o regulă din ochi: șaizeci de zile pentru toate.
backtest-in-time = „La timp” înseamnă înainte de a trece dublul intervalului ei obișnuit. Cele mai noi nu se numără: încă pot veni.
backtest-empty = Încă nu e la ce privi înapoi
backtest-empty-text = După câteva vizite ale acelorași cliente, aici se vede dacă numerele de mai sus se potrivesc agendei.
backtest-own = { $late ->
    [0] Semnalate după ritmul propriu: { $flagged }. Dintre ele, neîntoarse la timp: { $lost }; venite totuși: { $back }.
   *[other] Semnalate după ritmul propriu: { $flagged }. Dintre ele, neîntoarse la timp: { $lost }; venite totuși: { $back }. Pierdute înainte de a fi semnalate: { $late }.
  }
backtest-sixty = { $late ->
    [0] Semnalate cu șaizeci de zile pentru toate: { $flagged }. Dintre ele, neîntoarse la timp: { $lost }; venite totuși: { $back }.
   *[other] Semnalate cu șaizeci de zile pentru toate: { $flagged }. Dintre ele, neîntoarse la timp: { $lost }; venite totuși: { $back }. Pierdute înainte de a fi semnalate: { $late }.
  }
backtest-table = Cele douăsprezece luni
backtest-own-short = Ritmul propriu
backtest-sixty-short = Șaizeci de zile pentru toate
backtest-month = Luna
backtest-named = semnalate
backtest-lost = neîntoarse la timp
backtest-late = semnalate prea târziu
