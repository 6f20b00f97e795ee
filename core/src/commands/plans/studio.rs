//! What the owner changes about her house: services, masters, rooms, days off and settings.

use serde_json::json;

use super::Watched;

pub fn change(book: &mut Watched) {
    let mut brows = json!({
        "name": "Brows", "category": "Brows", "minutes": 30, "buffer": 5, "price": 2000, "rhythm": "always", "interval_from": 14,
        "interval_to": 28, "last_fill": null, "becomes": null, "follow_up": 3,
    });
    let service = book.made("service_add", &brows);
    brows["interval_to"] = json!(35);
    book.tell("service_change", &json!({ "id": service, "fields": brows }));
    // One that many visits have: whoever had it must be looked at again.
    let mut fill = book.ask("service_list", &json!({ "archived": false }))[1].clone();
    fill["interval_to"] = json!(22);
    book.tell("service_change", &json!({ "id": fill["id"], "fields": fill }));
    book.tell("service_archive", &json!({ "id": service }));
    book.tell("service_restore", &json!({ "id": service }));
    book.tell("service_starters", &json!({ "trade": "hair" }));
    let mut master = book.ask("master_list", &json!({}))[0].clone();
    master["hours"][0]["from"] = json!("08:30");
    book.tell("master_change", &master);
    let room = book.made("room_add", &json!({ "name": "Cabinet", "places": 1 }));
    book.tell("room_change", &json!({ "id": room, "fields": { "name": "Cabinet 1", "places": 2 } }));
    let skill = json!({ "service": service, "does": true, "minutes": 40, "buffer": null });
    let vira = book.made(
        "master_add",
        &json!({ "name": "Vira", "colour": "sea", "room": room, "hours": master["hours"], "skills": [skill] }),
    );
    let mut leave = json!({
        "master": vira, "kind": "off", "from": "2026-03-16", "until": "2026-03-20", "starts": null, "ends": null, "words": "leave",
    });
    let exception = book.made("exception_add", &leave);
    leave["until"] = json!("2026-03-19");
    book.tell("exception_change", &json!({ "id": exception, "fields": leave }));
    book.tell("exception_remove", &json!({ "id": exception }));
    let mut lunch = json!({ "master": vira, "from": "2026-03-13T12:00", "to": "2026-03-13T13:00", "words": "lunch" });
    let block = book.made("block_add", &lunch);
    lunch["to"] = json!("2026-03-13T13:30");
    book.tell("block_change", &json!({ "id": block, "fields": lunch }));
    book.tell("block_remove", &json!({ "id": block }));
    for name in ["master_archive", "master_restore"] {
        book.tell(name, &json!({ "id": vira }));
    }
    for name in ["room_archive", "room_restore"] {
        book.tell(name, &json!({ "id": room }));
    }
    let mut settings = book.ask("setting_show", &json!({}));
    settings["follow_up_days"] = json!(4);
    book.tell("setting_change", &settings);
}
