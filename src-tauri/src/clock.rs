//! The one place of the shell that asks the computer for the time.

use std::time::SystemTime;

use regulars_core::day::Instant;

#[expect(clippy::disallowed_methods, reason = "the shell gives the book its clock")]
pub fn now() -> Instant {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Instant(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// The IANA name of the computer's zone; asked anew each time, for a laptop travels.
pub fn zone() -> String {
    iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".into())
}
