//! One measured thing: how long it took each time, and how long the bare statements took.

use std::fmt;
use std::time::Instant;

pub struct Figure {
    pub name: &'static str,
    own: Vec<f64>,
    bare: Vec<f64>,
}

impl Figure {
    pub fn new(name: &'static str) -> Figure {
        Figure { name, own: Vec::new(), bare: Vec::new() }
    }

    /// Runs what a screen would ask for.
    pub fn own<T, E>(&mut self, run: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        timed(&mut self.own, run)
    }

    /// Runs the same with bare statements.
    pub fn bare<T, E>(&mut self, run: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        timed(&mut self.bare, run)
    }

    /// Forgets what was measured while caches were cold.
    pub fn warmed(&mut self) {
        self.own.clear();
        self.bare.clear();
    }

    pub fn median(&self) -> f64 {
        quantile(&self.own, 0.5)
    }

    pub fn ratio(&self) -> f64 {
        self.median() / quantile(&self.bare, 0.5)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (p95, bare) = (quantile(&self.own, 0.95), quantile(&self.bare, 0.5));
        write!(
            out,
            "{:<24}{:>10.3}{p95:>10.3}{bare:>10.3}{:>8.2}{:>8}",
            self.name,
            self.median(),
            self.ratio(),
            self.own.len()
        )
    }
}

fn timed<T, E>(times: &mut Vec<f64>, run: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let clock = Instant::now();
    let out = run();
    times.push(clock.elapsed().as_secs_f64() * 1000.0);
    out
}

/// The value below which that share lies; not a number without measurements.
pub fn quantile(times: &[f64], share: f64) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let last = sorted.len().saturating_sub(1);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a place in a short list"
    )]
    let place = (last as f64 * share).round() as usize;
    sorted.get(place).copied().unwrap_or(f64::NAN)
}
