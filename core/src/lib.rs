//! The client book: every rule and every row. No window, no clock of its own, no network.
//!
//! The rooms, from the ground up; a room may use those above it in this list and none below.

// ground floor
pub(crate) mod choice;
pub mod day;
pub mod error;
pub mod field;
pub mod fold;
pub mod say;
pub mod table;
pub mod tx;
pub mod vcard;

// facts
pub mod alert;
pub mod answer;
pub mod channel;
pub mod client;
pub mod draft;
pub mod hours;
pub mod master;
pub mod note;
pub mod pause;
pub mod person;
pub mod preference;
pub mod service;
pub mod setting;
pub mod tag;
pub mod visit;
pub mod visit_service;

// readings
pub mod booking;
pub mod calendar;
pub mod card;
pub mod clients;
pub mod reminder;
pub mod rhythm;
pub mod search;
pub mod standing;
pub mod story;
pub mod suggest;
pub mod today;

// acts
pub mod finish;
pub mod import;
pub mod start;
pub mod toast;

// the building
pub mod book;
pub mod demo;
pub mod desk;
pub mod history;
pub mod job;
pub mod key;

// commands
pub mod commands;

// the door
pub mod door;
