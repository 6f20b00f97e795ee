//! A program under measurement: it is started in a home of its own, and what it and all it starts keep in memory is summed.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

type Done<T = ()> = Result<T, Box<dyn Error>>;

pub struct Program {
    child: Child,
    pub started: Instant,
}

impl Program {
    pub fn start(binary: &Path, words: &[&str], home: &Path) -> Done<Program> {
        let folder = |name: &str| home.join(name);
        let mut command = Command::new(binary);
        command
            .args(words)
            .envs([("HOME", home.to_owned()), ("XDG_DATA_HOME", folder("data")), ("XDG_CONFIG_HOME", folder("config"))])
            .envs([("XDG_CACHE_HOME", folder("cache")), ("LANG", PathBuf::from("en_GB.UTF-8"))])
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let started = Instant::now();
        Ok(Program { child: command.spawn()?, started })
    }

    /// Megabytes of the program and of every process below it: what each has for itself, and its share of what several have
    /// together (`Pss` of proc_pid_smaps(5)).
    pub fn memory(&self) -> f64 {
        let kilobytes: u32 = tree(self.child.id()).into_iter().filter_map(share).sum();
        f64::from(kilobytes) / 1024.0
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let all = tree(self.child.id());
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
        // What it started ends with it, a little later; the next one is not measured meanwhile.
        while all
            .iter()
            .any(|id| fs::read_to_string(format!("/proc/{id}/smaps_rollup")).is_ok_and(|about| !about.is_empty()))
        {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }
}

/// The process and all below it.
fn tree(id: u32) -> Vec<u32> {
    let mut all = vec![id];
    let mut at = 0;
    while at < all.len() {
        let threads = fs::read_dir(format!("/proc/{}/task", all[at])).into_iter().flatten().flatten();
        for thread in threads {
            let below = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            all.extend(below.split_whitespace().filter_map(|id| id.parse::<u32>().ok()));
        }
        at += 1;
    }
    all
}

/// Kilobytes.
fn share(id: u32) -> Option<u32> {
    let about = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
    let line = about.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}
