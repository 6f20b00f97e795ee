//! Which tables hold facts that history remembers, and which can be built again.

/// Facts: every change is captured. Each is `STRICT` with an explicit text key in its first column.
pub const CAPTURED: &[&str] = &[
    "setting",
    "master",
    "hours",
    "skill",
    "room",
    "exception",
    "block",
    "service",
    "client",
    "channel",
    "person",
    "tag",
    "preference",
    "alert",
    "visit",
    "visit_service",
    "series",
    "heads_up",
    "waiting",
    "note",
    "pause",
    "answer",
    "template",
    "contact",
    "gone",
    "win_back",
    "complaint",
    "feast",
    "free_reminder",
];

/// Built from facts, or meant for this desk only: never in history, written by the room that is named beside it.
pub const DERIVED: &[(&str, &str)] = &[
    ("history", "history"),
    ("touched", "history"),
    ("mark", "book"),
    ("draft", "draft"),
    ("fired", "toast"),
    ("standing", "standing"),
    ("stale", "standing"),
    // Filled by triggers; built anew when folding changes.
    ("search", "search"),
    ("search_part", "search"),
    ("search_start", "search"),
    ("search_word", "search"),
];
