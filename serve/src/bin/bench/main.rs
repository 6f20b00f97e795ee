//! How fast a big book is: the same questions and changes as from the screens, beside bare statements on the same file.

mod bring;
mod figure;
mod run;
#[cfg(target_os = "linux")]
mod window;

use std::error::Error;
use std::io::{Write, stdout};
use std::process::ExitCode;

use figure::Figure;

/// Wanted of every line: at most so many times a bare statement.
const OVER_BARE: f64 = 1.5;
/// Wanted of a book ten times as large: at most so many times as long.
const GROWTH: f64 = 2.0;

const USAGE: &str =
    "bench [--clients 1000,10000,100000]\nbench --bring [1000,10000,100000]\nbench --window APP EMPTY [CLIENTS]";

fn main() -> ExitCode {
    match bench(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            // Nothing more can be done when even the error stream is closed.
            let _ = writeln!(std::io::stderr(), "{cause}");
            ExitCode::FAILURE
        }
    }
}

fn bench(args: impl Iterator<Item = String>) -> Result<(), Box<dyn Error>> {
    let mut args = args.peekable();
    if args.next_if(|arg| arg == "--bring").is_some() {
        return bring::bench(&list(args.next().as_deref().unwrap_or("1000,10000,100000"), 1)?);
    }
    #[cfg(target_os = "linux")]
    if args.next_if(|arg| arg == "--window").is_some() {
        let (app, empty) = (args.next().ok_or(USAGE)?, args.next().ok_or(USAGE)?);
        let clients = args.next().map_or(Ok(100_000), |clients| clients.parse())?;
        return window::bench(app.as_ref(), empty.as_ref(), clients);
    }
    let sizes = sizes(args)?;
    let mut out = stdout();
    let mut short = Vec::new();
    let mut before: Option<(usize, Vec<Figure>)> = None;
    for size in sizes {
        let book = run::Measured::fill(size)?;
        writeln!(
            out,
            "\n{size} clients, {} visits: filled in {:.0} s, {:.0} MB",
            size * 20,
            book.seconds,
            book.megabytes
        )?;
        writeln!(
            out,
            "the first master has {} visits over {:.1} years; the week of 8 masters has {}",
            book.calendar.0, book.calendar.1, book.week
        )?;
        writeln!(out, "history keeps {} bytes of a visit and what is written around it", book.history()?)?;
        writeln!(out, "{:<24}{:>10}{:>10}{:>10}{:>8}{:>8}", "milliseconds", "median", "p95", "bare", "ratio", "runs")?;
        let mut figures = Vec::new();
        book.measure(|figure| {
            writeln!(out, "{figure}")?;
            out.flush()?;
            figures.push(figure);
            Ok(())
        })?;
        for figure in figures.iter().filter(|figure| figure.ratio() > OVER_BARE) {
            short.push(format!("{} with {size} clients: {:.1} times a bare statement", figure.name, figure.ratio()));
        }
        if let Some((smaller, others)) = &before {
            writeln!(out, "from {smaller} to {size} clients, median")?;
            for (figure, other) in figures.iter().zip(others) {
                let growth = figure.median() / other.median();
                writeln!(out, "{:<24}{growth:>9.2}×", figure.name)?;
                if growth > GROWTH {
                    short.push(format!("{} from {smaller} to {size} clients: {growth:.1} times as long", figure.name));
                }
            }
        }
        before = Some((size, figures));
    }
    writeln!(
        out,
        "\nwanted: at most {OVER_BARE} times a bare statement, and {GROWTH} times as long with ten times the clients"
    )?;
    match short.as_slice() {
        [] => writeln!(out, "nothing falls short")?,
        short => writeln!(out, "falls short:\n  {}", short.join("\n  "))?,
    }
    Ok(())
}

fn sizes(mut args: impl Iterator<Item = String>) -> Result<Vec<usize>, Box<dyn Error>> {
    let mut sizes = vec![1_000, 10_000, 100_000];
    while let Some(arg) = args.next() {
        sizes = list(&args.next().filter(|_| arg == "--clients").ok_or(USAGE)?, run::FEWEST)?;
    }
    Ok(sizes)
}

fn list(words: &str, least: usize) -> Result<Vec<usize>, Box<dyn Error>> {
    let sizes = words.split(',').map(|size| size.trim().parse().ok().filter(|size| *size >= least));
    Ok(sizes
        .collect::<Option<_>>()
        .ok_or_else(|| format!("{USAGE}\na book to measure has at least {least} clients"))?)
}
