//! The client book: every rule and every row. No window, no clock of its own, no network.
//!
//! The rooms, from the ground up; a room may use those above it in this list and none below.

// ground floor
pub(crate) mod choice;
pub mod error;
pub mod field;
pub mod fold;
pub mod day;
pub mod say;
pub mod table;
pub mod vcard;
pub mod ics;
pub mod sheet;
pub mod picture;
pub mod key;
pub mod album;
pub mod tx;
pub mod paper;

// facts
pub mod service;
pub mod setting;
pub mod hours;
pub mod skill;
pub mod room;
pub mod master;
pub mod exception;
pub mod block;
pub mod working;
pub mod channel;
pub mod person;
pub mod tag;
pub mod client;
pub mod preference_kind;
pub mod preference;
pub mod alert;
pub mod consent_text;
pub mod consent;
pub mod patch_test;
pub mod patch_decision;
pub mod pause;
pub mod note;
pub mod series;
pub mod heads_up;
pub mod visit_service;
pub mod visit;
pub mod recipe;
pub mod photo;
pub mod waiting;
pub mod answer;
pub mod template;
pub mod contact;
pub mod gone;
pub mod win_back;
pub mod complaint;
pub mod feast;
pub mod free_reminder;
pub mod gift;
pub mod not_same;
pub mod saved_list;
pub mod draft;
pub mod backup;
pub mod erased;

// readings
pub mod rhythm;
pub mod quiet;
pub mod standing;
pub mod step;
pub mod rebooked;
pub mod alphabet;
pub mod search;
pub mod suggest;
pub mod booking;
pub mod calendar;
pub mod calendar_export;
pub mod clients;
pub mod duplicates;
pub mod listed;
pub mod list_file;
pub mod card;
pub mod recipe_compare;
pub mod story;
pub mod reminder;
pub mod clients_to_tell;
pub mod confirm;
pub mod call_list;
pub mod backtest;
pub mod gap;
pub mod today;

// acts
pub mod start;
pub mod finish;
pub mod reach;
pub mod merge;
pub mod write_recipe;
pub mod consequence;
pub mod fill_gap;
pub mod import;
pub mod calendar_import;
pub mod files;
pub mod toast;

// the building
pub mod history;
pub mod book;
pub mod past;
pub mod rewind;
pub mod check;
pub mod erase;
pub mod retention;
pub mod pack;
pub mod export;
pub mod desk;
pub mod job;
pub mod demo;

// commands
pub mod commands;

// the door
pub mod door;
