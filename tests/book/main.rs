//! Stories: what a user does and what she then sees, through the same door as the window.
#![expect(clippy::unwrap_used, reason = "a story may fail loudly")]

mod contract;
mod history;
mod rhythm;
mod scene;
