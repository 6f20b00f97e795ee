//! One step of the tests: run before the reader's eyes, timed, counted, and remembered in case it fails.

use super::count::{Counts, Runner};
use crate::program;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Something left behind by a step, such as a toast daemon, may hold its output open; it is not waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// How many of the last lines of a failed step are said again at the end.
const REPEATED: usize = 60;

pub struct Step {
    pub name: &'static str,
    pub counts: Counts,
    pub took: Duration,
    /// What to say again at the end: the last lines of a failure, or why the step was left out.
    pub said: String,
}

/// Runs a command, shows its output as it comes, and reads its counts.
pub fn run(name: &'static str, command: &mut Command, runner: Runner) -> Step {
    println!("\n== {name}: {}", program::spoken(command));
    let start = Instant::now();
    let (success, lines) = watched(command);
    let counts = runner.read(&lines, success);
    let said =
        if counts.failed == 0 { String::new() } else { lines[lines.len().saturating_sub(REPEATED)..].join("\n") };
    let step = Step { name, counts, took: start.elapsed(), said };
    println!("== {name}: {} in {:.1} s", step.counts, step.took.as_secs_f32());
    step
}

/// A step that ran inside this program.
pub fn done(name: &'static str, outcome: Result<(), String>, took: Duration) -> Step {
    let counts = Counts::one(outcome.is_ok());
    let step = Step { name, counts, took, said: outcome.err().unwrap_or_default() };
    println!("== {name}: {} in {:.1} s", step.counts, step.took.as_secs_f32());
    step
}

/// A step that cannot be taken on this computer, and why.
pub fn aside(name: &'static str, why: &str) -> Step {
    println!("\n== {name}: skipped, {why}");
    Step { name, counts: Counts { skipped: 1, ..Counts::default() }, took: Duration::ZERO, said: why.to_owned() }
}

fn watched(command: &mut Command) -> (bool, Vec<String>) {
    let started = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .env("NO_COLOR", "1")
        .env("TERM", "dumb")
        .spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(why) => {
            let sentence = format!("`{}` could not be started: {why}.", program::spoken(command));
            println!("{sentence}");
            return (false, vec![sentence]);
        }
    };

    let (sender, lines) = channel();
    follow(child.stdout.take(), sender.clone());
    follow(child.stderr.take(), sender);
    let mut kept = Vec::new();
    let mut ended = None;
    loop {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(line) => {
                println!("{line}");
                kept.push(line);
            }
            Err(RecvTimeoutError::Timeout) => {
                if ended.is_none() && matches!(child.try_wait(), Ok(Some(_))) {
                    ended = Some(Instant::now());
                }
                if ended.is_some_and(|at: Instant| at.elapsed() > PATIENCE) {
                    break;
                }
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    (child.wait().is_ok_and(|status| status.success()), kept)
}

/// Sends on every line until the output closes, whatever its letters are.
fn follow(output: Option<impl Read + Send + 'static>, lines: Sender<String>) {
    let Some(output) = output else { return };
    thread::spawn(move || {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            if lines.send(String::from_utf8_lossy(&line).trim_end().to_owned()).is_err() {
                return;
            }
        }
    });
}
