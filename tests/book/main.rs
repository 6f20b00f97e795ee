//! Stories: what a user does and what she then sees, through the same door as the window.
#![expect(clippy::unwrap_used, reason = "a story may fail loudly")]

mod booking;
mod client;
mod contract;
mod finish;
mod history;
mod import;
mod kept;
mod lock;
mod privacy;
mod reminder;
mod rhythm;
mod scene;
mod search;
mod toast;
mod today;
