//! The rules of the house as a program: what it finds, it says with the line and with what to do.

mod bare;
mod fluent;
mod icon;
mod leak;
mod loud;
mod opening;
mod owner;
mod rank;
mod size;
mod tree;
mod twin;
mod wall;

use crate::program;
use std::ffi::OsString;
use tree::{Finding, Tree};

/// One rule reads the whole tree and says every place where it does not hold.
type Rule = fn(&Tree) -> Vec<Finding>;

const RULES: [Rule; 11] = [
    owner::written_elsewhere,
    rank::upward,
    opening::missing,
    size::over,
    wall::crossed,
    fluent::uneven,
    bare::text,
    loud::printed,
    icon::absent,
    twin::named_alike,
    leak::told,
];

/// Reads every file and fails when a rule of the house is broken.
pub fn tidy(words: &[OsString]) -> Result<(), String> {
    if !words.is_empty() {
        return Err("cargo xtask tidy takes no words after it.".to_owned());
    }
    let tree = Tree::read(program::root()).map_err(|why| format!("The house cannot be read: {why}."))?;
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(&tree)).collect();
    findings.sort();
    findings.dedup();
    if findings.is_empty() {
        println!("tidy: {} files, nothing to put right.", tree.files.len());
        return Ok(());
    }
    let lines: Vec<String> = findings.iter().map(Finding::to_string).collect();
    println!("{}", lines.join("\n"));
    Err(format!("tidy: {} files, {} things to put right.\n{}", tree.files.len(), findings.len(), lines.join("\n")))
}
