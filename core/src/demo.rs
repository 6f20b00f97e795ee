//! A believable book to look around in, with invented clients.

use crate::day::Instant;
use crate::desk::Desk;
use crate::error::Result;

pub const ZONE: &str = "Europe/Zagreb";

pub fn fill(_desk: &mut Desk, _at: Instant) -> Result<()> {
    Ok(())
}
