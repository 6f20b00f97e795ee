//! What is told so that nobody is forgotten and no time stays free: plans, complaints, contacts, wishes.

use serde_json::json;

use super::Watched;

/// All that is written down so that nobody is forgotten.
pub fn win_back(book: &mut Watched, client: &str) {
    let mut feast = json!({ "id": null, "kind": "own", "words": "Name day", "day": "--05-15" });
    book.tell(
        "feast_set",
        &json!({ "client": client, "feasts": [feast, { "id": null, "kind": "easter", "words": "", "day": "" }] }),
    );
    feast["id"] = json!(book.word("SELECT id FROM feast WHERE words = 'Name day'"));
    book.tell("feast_set", &json!({ "client": client, "feasts": [feast] }));
    let gone = book.made("gone_add", &json!({ "client": client, "category": "", "why": "price", "words": "" }));
    book.tell("gone_remove", &json!({ "id": gone }));
    let mut plan =
        json!({ "client": client, "master": null, "offer": "a fill", "step": "ring her", "step_on": "2026-03-12" });
    plan["id"] = json!(book.made("win_back_add", &plan));
    plan["offer"] = json!("a fill for nothing");
    book.tell("win_back_change", &plan);
    book.ask("reminder_list", &json!({ "state": "open" }));
    book.tell("win_back_close", &json!({ "id": plan["id"], "result": "given_up" }));
    let mut complaint = json!({ "client": client, "words": "too long", "offered": "" });
    complaint["id"] = json!(book.made("complaint_add", &complaint));
    complaint["offered"] = json!("a redo");
    book.tell("complaint_change", &complaint);
    book.tell("complaint_solve", &json!({ "id": complaint["id"], "solution": "redone" }));
    book.tell("complaint_remove", &json!({ "id": complaint["id"] }));
    let mut free = json!({ "client": client, "master": null, "on": "2026-03-12", "clock": "15:00", "words": "ring" });
    free["id"] = json!(book.made("free_reminder_add", &free));
    free["clock"] = json!(null);
    book.tell("free_reminder_change", &free);
    book.ask("reminder_list", &json!({ "state": "open" }));
    book.tell("free_reminder_remove", &json!({ "id": free["id"] }));
    for outcome in ["opened", "talked", "no_answer", "moved_away", "refused"] {
        let log = json!({ "client": client, "how": "viber", "outcome": outcome, "until": null, "words": "", "occasion": "due", "key": null });
        let contact = book.made("contact_log", &log);
        book.tell("contact_change", &json!({ "id": contact, "words": "she is away" }));
        match outcome {
            "opened" => book.tell("contact_sent", &json!({ "id": contact })),
            _ => book.tell("contact_remove", &json!({ "id": contact })),
        };
    }
    for name in ["client_refuse", "client_allow"] {
        book.tell(name, &json!({ "id": client }));
    }
    for words in ["Hi {name}", "Hello {name}", ""] {
        book.tell("template_set", &json!({ "occasion": "due", "language": "en", "form": "formal", "words": words }));
    }
}

/// The waiting list: a wish that comes true by a new visit, one that brings that visit forward, one that is given up.
pub fn wait_for_a_gap(book: &mut Watched, client: &str, service: &str) {
    let mut wish = json!({
        "client": client, "service": service, "master": null, "from": "2026-03-12", "until": "2026-03-26", "weekdays": [], "part": "",
        "words": "",
    });
    let master = book.word("SELECT id FROM master ORDER BY position LIMIT 1");
    for day in ["2026-03-20", "2026-03-16"] {
        let id = book.made("waiting_add", &wish);
        wish["words"] = json!("she works nights");
        book.tell("waiting_change", &json!({ "id": id, "fields": wish }));
        book.ask("waiting_list", &json!({}));
        let gaps = book.ask("gap_list", &json!({}))["rows"].clone();
        let gap = &gaps[gaps.as_array().unwrap().len() - 1];
        book.ask("gap_fits", &json!({ "master": gap["master"], "from": gap["from"], "to": gap["to"] }));
        let free = json!({ "day": day, "services": [service], "master": master, "moving": null });
        let at = book.ask("booking_free", &free)["starts"][0].clone();
        book.tell("waiting_book", &json!({ "id": id, "at": at, "master": master }));
    }
    let id = book.made("waiting_add", &wish);
    book.tell("waiting_remove", &json!({ "id": id }));
}
