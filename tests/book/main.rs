//! Stories: what a user does and what she then sees, through the same door as the window.
#![expect(clippy::unwrap_used, reason = "a story may fail loudly")]

mod background;
mod booking;
mod calendar_file;
mod call_list;
mod client;
mod confirm;
mod contact;
mod contract;
mod finish;
mod heads_up;
mod history;
mod import;
mod kept;
mod kill;
mod known;
mod listed;
mod lock;
mod masters;
mod merge;
mod past;
mod privacy;
mod recipe;
mod reminder;
mod reminder_kinds;
mod rhythm;
mod scene;
mod search;
mod suggest;
mod toast;
mod today;
mod turn_back;
mod visit;
mod waiting;
mod walk;
mod year;
