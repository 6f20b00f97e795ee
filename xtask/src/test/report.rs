//! The sum of all steps: a table, the failures once more, and the last line.

use super::count::Counts;
use super::step::{Step, done};
use std::time::Instant;

#[derive(Default)]
pub struct Report {
    steps: Vec<Step>,
}

impl Report {
    pub fn add(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// Setting up is no test: it is counted only when it fails.
    pub fn set_up(&mut self, name: &'static str, work: impl FnOnce() -> Result<(), String>) {
        println!("\n== set-up: {name}");
        let start = Instant::now();
        let outcome = work();
        if outcome.is_err() {
            self.add(done(name, outcome, start.elapsed()));
        }
    }

    pub fn failed(&self) -> u32 {
        self.sum().failed
    }

    pub fn print(&self) {
        for step in self.steps.iter().filter(|step| step.counts.failed > 0) {
            println!("\n-- failed: {}\n{}", step.name, step.said);
        }
        println!();
        for step in &self.steps {
            println!("{:<20} {:>7.1} s  {}", step.name, step.took.as_secs_f32(), step.counts);
        }
        println!("{}", self.sum());
    }

    fn sum(&self) -> Counts {
        self.steps.iter().fold(Counts::default(), |sum, step| sum + step.counts)
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, Report, Step};
    use std::time::Duration;

    #[test]
    fn adds_up_and_counts_a_set_up_only_when_it_fails() {
        let mut report = Report::default();
        let counts = Counts { passed: 3, failed: 1, skipped: 2 };
        report.add(Step { name: "stories", counts, took: Duration::ZERO, said: String::new() });
        report.set_up("packages", || Ok(()));
        assert_eq!(report.sum().to_string(), "3 passed, 1 failed, 2 skipped");
        report.set_up("packages", || Err("apt-get failed".to_owned()));
        assert_eq!(report.sum().to_string(), "3 passed, 2 failed, 2 skipped");
    }
}
