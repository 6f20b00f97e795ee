//! Reads from what a test runner prints how many tests passed, failed and were skipped.

use regex_lite::Regex;
use std::fmt;
use std::ops::Add;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
}

/// Who printed it. A check has no counts of its own: it holds or it does not.
#[derive(Clone, Copy)]
pub enum Runner {
    Check,
    Nextest,
    CargoTest,
    Vitest,
    Node,
}

impl Counts {
    pub fn one(held: bool) -> Counts {
        Counts { passed: held.into(), failed: (!held).into(), skipped: 0 }
    }
}

impl Add for Counts {
    type Output = Counts;

    fn add(self, other: Counts) -> Counts {
        Counts {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(to, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

impl Runner {
    /// A runner that failed without counting a failure (it did not compile, it crashed) has failed once; one that
    /// ended well without a single test has tested nothing, which is a failure too.
    pub fn read(self, lines: &[String], success: bool) -> Counts {
        let counts = match self {
            Runner::Check => return Counts::one(success),
            Runner::Nextest => of(lines, r"^\s*Summary \[.*?tests? run:(.*)$", r"(\d+) ([a-z ]+)"),
            Runner::CargoTest => of(lines, r"^test result: \S+ (.*)$", r"(\d+) ([a-z ]+)"),
            Runner::Vitest => of(lines, r"^\s*Tests\s+(.*)$", r"(\d+) ([a-z ]+)"),
            Runner::Node => of(lines, r"^(?:ℹ|#) ((?:pass|fail|cancelled|skipped|todo) \d+)$", r"([a-z]+) (\d+)"),
        };
        let silent = if success { counts == Counts::default() } else { counts.failed == 0 };
        if silent { counts + Counts::one(false) } else { counts }
    }
}

/// Adds up every "3 passed" or "pass 3" in the part of each line that `line` captures.
fn of(lines: &[String], line: &str, item: &str) -> Counts {
    let pattern = |text| Regex::new(text).expect("a pattern written in this file");
    let (colour, line, item, aside) = (pattern("\x1b\\[[0-9;]*m"), pattern(line), pattern(item), pattern(r"\([^)]*\)"));
    let mut counts = Counts::default();
    for text in lines {
        let text = colour.replace_all(text, "");
        let Some(found) = line.captures(&text) else { continue };
        // "11 passed (1 slow)": what stands in brackets is counted already.
        let summary = aside.replace_all(&found[1], "");
        for found in item.captures_iter(&summary) {
            let (word, number) =
                if found[1].parse::<u32>().is_ok() { (&found[2], &found[1]) } else { (&found[1], &found[2]) };
            let number = number.parse().unwrap_or(0);
            match word.trim() {
                "pass" | "passed" => counts.passed += number,
                "fail" | "failed" | "exec failed" | "timed out" | "cancelled" => counts.failed += number,
                "skipped" | "ignored" | "todo" => counts.skipped += number,
                _ => {}
            }
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::{Counts, Runner};

    #[test]
    fn reads_every_runner() {
        let cases = [
            (Runner::Check, true, "anything", (1, 0, 0)),
            (Runner::Check, false, "anything", (0, 1, 0)),
            (Runner::Nextest, true, "     Summary [   0.123s] 12 tests run: 12 passed (1 slow), 3 skipped", (12, 0, 3)),
            (Runner::Nextest, true, "     Summary [   0.003s] 1 test run: 1 passed, 0 skipped", (1, 0, 0)),
            (
                Runner::Nextest,
                false,
                "     Summary [  9.1s] 14/20 tests run: 9 passed, 2 failed, 1 exec failed, 2 timed out, 0 skipped",
                (9, 5, 0),
            ),
            (
                Runner::CargoTest,
                true,
                "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s\n\
                 test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
                (7, 0, 1),
            ),
            (Runner::CargoTest, false, "test result: FAILED. 5 passed; 2 failed; 0 ignored; 0 measured", (5, 2, 0)),
            (Runner::Vitest, true, " Test Files  3 passed (3)\n      Tests  41 passed | 1 skipped (42)", (41, 0, 1)),
            (
                Runner::Vitest,
                false,
                "\x1b[2m      Tests \x1b[22m \x1b[31m1 failed\x1b[39m | \x1b[32m4 passed\x1b[39m (5)",
                (4, 1, 0),
            ),
            (
                Runner::Node,
                true,
                "ℹ tests 4\nℹ suites 0\nℹ pass 3\nℹ fail 0\nℹ cancelled 0\nℹ skipped 1\nℹ todo 0",
                (3, 0, 1),
            ),
            (Runner::Node, false, "# tests 4\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 0", (2, 2, 0)),
        ];
        for (runner, success, text, (passed, failed, skipped)) in cases {
            assert_eq!(runner.read(&lines(text), success), Counts { passed, failed, skipped }, "{text}");
        }
    }

    #[test]
    fn a_runner_that_breaks_or_tests_nothing_has_failed() {
        let failed = Counts { failed: 1, ..Counts::default() };
        assert_eq!(Runner::Nextest.read(&lines("error: could not compile `serve`"), false), failed);
        assert_eq!(Runner::Node.read(&lines("ℹ tests 0\nℹ pass 0\nℹ fail 0"), true), failed);
    }

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }
}
