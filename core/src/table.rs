//! Which tables hold facts that history remembers, and which can be built again.

/// Facts: every change is captured. Each is `STRICT` with an explicit text key in its first column, and stands below those that
/// its rows belong to.
pub const CAPTURED: &[&str] = &[
    "setting",
    "master",
    "service",
    "hours",
    "skill",
    "room",
    "exception",
    "block",
    "preference_kind",
    "consent_text",
    "saved_list",
    "client",
    "channel",
    "person",
    "tag",
    "preference",
    "alert",
    "consent",
    "patch_test",
    "visit",
    "visit_service",
    "patch_decision",
    "recipe",
    "photo",
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
    "gift",
    "not_same",
];

/// Of these, the ones that belong to the house and to no client.
pub const NOBODYS: &[&str] = &[
    "setting",
    "master",
    "hours",
    "skill",
    "room",
    "exception",
    "block",
    "service",
    "preference_kind",
    "consent_text",
    "saved_list",
    "template",
];
/// Her own, and the lines of her visits: they find her in another way than by a column.
const OTHERWISE: &[&str] = &["client", "visit_service"];

/// The captured tables whose rows have their client in a column.
pub fn hers() -> impl Iterator<Item = &'static str> {
    CAPTURED.iter().copied().filter(|name| !NOBODYS.contains(name) && !OTHERWISE.contains(name))
}

/// Built from facts, or meant for this desk only: never in history, written by the room that is named beside it.
pub const DERIVED: &[(&str, &str)] = &[
    ("history", "history"),
    ("touched", "history"),
    ("mark", "book"),
    ("draft", "draft"),
    ("backup", "backup"),
    ("erased", "erased"),
    ("fired", "toast"),
    ("standing", "standing"),
    ("stale", "standing"),
    // Filled by triggers; built anew when folding changes.
    ("search", "search"),
    ("search_part", "search"),
    ("search_start", "search"),
    ("search_word", "search"),
    // The same; built anew for another language of the screens.
    ("alphabet", "alphabet"),
];
