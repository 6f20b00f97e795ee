//! Sees to it that this computer has what the house needs, and installs it where it knows how.

pub mod packages;
pub mod screens;
pub mod supply;
