//! What can go wrong, told apart once: `Error` inside the core, `Fault` for whoever asked.

use std::fmt;
use std::io::ErrorKind;

use rusqlite::ErrorCode;
use serde::Serialize;
use ts_rs::TS;

use crate::choice::choice;

pub type Result<T> = std::result::Result<T, Error>;

/// Everything that can stop a command, with its cause. Never shown to a person and never logged with a person's words.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("refused: {0:?}")]
    Refused(Fault),
    #[error("database: {0}")]
    Database(#[from] rusqlite::Error),
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
    #[error("packed: {0}")]
    Packed(#[from] postcard::Error),
    #[error("randomness: {0}")]
    Random(#[from] getrandom::Error),
    #[error("the work was stopped")]
    Stopped,
    #[error("broken promise of the code: {0}")]
    Broken(&'static str),
}

/// Why a value was not taken. The words for each are `fault-rule-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    Required,
    TooLong,
    TooMany,
    NotADay,
    NotATime,
    NotAPhone,
    NotAnAddress,
    InThePast,
    InTheFuture,
    OutOfRange,
    FromAfterTo,
    Overlaps,
    OutsideHours,
    DayOff,
    Unknown,
    TooShort,
    Already,
    OtherState,
    NeedsNext,
    /// This master does not do that service.
    NotHers,
    /// Every place in the room is taken.
    RoomFull,
    /// Not one of the times is free.
    NoneFree,
    /// Somebody must stay.
    LastOne,
    /// Clients are still booked.
    StillBooked,
    Archived,
    /// A place in braces that this text does not have.
    UnknownPlace,
    /// Somebody must say in words why this goes on.
    NeedsDecision,
    /// She has not allowed it.
    NeedsConsent,
    /// Not what stands on the paper.
    Unlike,
}

choice! {
    /// Why there is no new backup.
    BackupTrouble {
        /// The folder is not there: its disk is not plugged in, or it was moved.
        Gone = "gone",
        /// Nothing may be written there.
        Refused = "refused",
        Full = "full",
        /// The disk of the book itself has no room for a copy.
        NoRoom = "no_room",
        /// What arrived is not what was sent: the disk, the cable or another program changed it.
        Unlike = "unlike",
        /// The book itself is damaged: nothing of that goes over the good ones.
        Damaged = "damaged",
        Other = "other",
    }
}

/// The closed set of answers a screen must be able to put into words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fault {
    /// A field was not taken: which, by which rule, and what the rule wants (a limit, the visit in the way, the hours).
    Invalid {
        field: String,
        rule: Rule,
        detail: String,
    },
    NotFound {
        what: String,
    },
    /// The rows have changed since, so this step cannot be turned back (or forward) alone.
    Conflict {
        what: String,
    },
    NothingToUndo,
    /// Older than the owner keeps what can be turned back.
    NotKept,
    Locked,
    WrongPassphrase {
        wait_seconds: u32,
    },
    WrongCode {
        wait_seconds: u32,
    },
    /// Too many wrong tries: the next one is taken after so many seconds.
    Wait {
        seconds: u32,
    },
    NotContacts {
        why: String,
    },
    NotACalendar {
        why: String,
    },
    NotAPicture {
        why: String,
    },
    NotAnExport {
        why: String,
    },
    /// A picture's file is not what was written.
    PictureIsDamaged,
    BookInUse,
    BookIsNewer,
    BookIsDamaged,
    DiskFull,
    /// Nothing may be written where the book lies: its folder or disk is read-only, or this account may not.
    ReadOnly,
    /// The disk of the book does not do what it is asked.
    DiskFails,
    /// A file could not be written where the owner wants it.
    NotWritten,
    /// There is no new backup, and what is in its way.
    NoBackup {
        why: BackupTrouble,
    },
    /// The computer has no keyring that answers.
    NoKeyring,
    /// The computer does not let a program be started with it.
    NoAutostart,
    /// The caller does not speak the table of commands.
    BadRequest {
        what: String,
    },
    /// A defect of the program: the number stands in the log beside its cause.
    Bug {
        id: String,
    },
}

/// `SQLITE_IOERR_SHMSIZE`: there was no room for the index of the log.
const INDEX_TOO_SMALL: i32 = 10 | 19 << 8;

impl Error {
    /// Whether somebody else stands there, or every place in the room is taken.
    pub fn is_taken(&self) -> bool {
        matches!(self, Error::Refused(Fault::Invalid { rule: Rule::Overlaps | Rule::RoomFull, .. }))
    }

    pub fn invalid(field: &str, rule: Rule) -> Error {
        Error::Refused(Fault::Invalid { field: field.into(), rule, detail: String::new() })
    }

    pub fn invalid_with(field: &str, rule: Rule, detail: impl fmt::Display) -> Error {
        Error::Refused(Fault::Invalid { field: field.into(), rule, detail: detail.to_string() })
    }

    /// The same refusal, at the field where the form shows it.
    pub fn at(self, place: &str) -> Error {
        match self {
            Error::Refused(Fault::Invalid { rule, detail, .. }) => {
                Error::Refused(Fault::Invalid { field: place.into(), rule, detail })
            }
            other => other,
        }
    }

    /// The same refusal, of one among several: which comes first in its detail.
    pub fn with(self, which: impl fmt::Display) -> Error {
        match self {
            Error::Refused(Fault::Invalid { field, rule, detail }) => Error::Refused(Fault::Invalid {
                field,
                rule,
                detail: format!("{which} {detail}").trim_end().to_owned(),
            }),
            other => other,
        }
    }

    pub fn not_found(what: &str) -> Error {
        Error::Refused(Fault::NotFound { what: what.into() })
    }

    /// The outside of this error. What the caller cannot act on becomes a numbered bug; its cause goes to the log,
    /// which is safe because no cause carries a value of a row.
    pub fn fault(self) -> Fault {
        match self {
            Error::Refused(fault) => fault,
            ref cause if cause.is_full() => Fault::DiskFull,
            ref cause if cause.is_damage() => Fault::BookIsDamaged,
            ref cause if cause.is_read_only() => Fault::ReadOnly,
            ref cause if cause.is_failing() => {
                tracing::error!(cause = %cause.safe(), "the disk");
                Fault::DiskFails
            }
            Error::Stopped => Fault::Conflict { what: "job".into() },
            other => {
                let mut number = [0_u8; 4];
                // Without randomness the number is 0, which is still a number to quote.
                let _ = getrandom::fill(&mut number);
                let id = hex::encode(number);
                tracing::error!(bug = id, cause = %other.safe(), "a command failed");
                Fault::Bug { id }
            }
        }
    }

    /// The cause without any text that SQLite could have copied out of a statement or a row.
    fn safe(&self) -> String {
        match self {
            Error::Database(rusqlite::Error::SqliteFailure(code, _)) => format!("sqlite {}", code.extended_code),
            Error::Database(rusqlite::Error::SqlInputError { error, offset, .. }) => {
                format!("sqlite {} at {offset}", error.extended_code)
            }
            Error::Database(rusqlite::Error::FromSqlConversionFailure(column, ..)) => {
                format!("column {column} cannot be read")
            }
            Error::Database(other) => format!("rusqlite {:?}", std::mem::discriminant(other)),
            Error::Json(cause) => format!("json {:?} at {}:{}", cause.classify(), cause.line(), cause.column()),
            Error::File(cause) => format!("file {:?}", cause.kind()),
            other => other.to_string(),
        }
    }

    /// Whether there was no room for it.
    pub fn is_full(&self) -> bool {
        match self {
            Error::Database(rusqlite::Error::SqliteFailure(code, _)) => {
                code.code == ErrorCode::DiskFull || code.extended_code == INDEX_TOO_SMALL
            }
            Error::File(cause) => matches!(cause.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded),
            _ => false,
        }
    }

    /// Whether nothing may be written there.
    fn is_read_only(&self) -> bool {
        match self {
            Error::Database(cause) => matches!(
                cause.sqlite_error_code(),
                Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen)
            ),
            Error::File(cause) => matches!(cause.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem),
            _ => false,
        }
    }

    /// Whether it is the disk that refuses.
    fn is_failing(&self) -> bool {
        match self {
            Error::Database(cause) => cause.sqlite_error_code() == Some(ErrorCode::SystemIoFailure),
            // What has no kind of its own, such as a sector that cannot be read.
            Error::File(cause) => cause.raw_os_error().is_some() && cause.kind() != ErrorKind::NotFound,
            _ => false,
        }
    }

    /// Whether the book itself cannot be read as what was written.
    pub fn is_damage(&self) -> bool {
        match self {
            Error::Refused(fault) => *fault == Fault::BookIsDamaged,
            Error::Database(cause) => {
                matches!(cause.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
            }
            _ => false,
        }
    }
}
