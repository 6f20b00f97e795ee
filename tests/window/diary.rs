//! The calendar in the real window: the same visit moved by hand, and by the keys alone.

use regulars_core::day::{Day, Moment, Zone};
use regulars_core::demo;
use regulars_core::desk::Desk;
use regulars_core::door::Door;
use serde_json::{Value, json};
use thirtyfour::{By, Key};

use crate::place::{Place, now, world};
use crate::window::Window;

/// Who is moved about: nobody of the demo is called so.
pub const NAME: &str = "Petra Pomak";

/// A visit of the demo's book, with free hours after it.
pub struct Booked {
    pub day: Day,
    pub at: Moment,
}

/// A client book as a studio has it after two years, with one more visit in the first long free stretch of next week.
pub fn keeps_a_book(place: &Place) -> Booked {
    let at = now();
    let mut desk = Desk::at(&place.book(), world()).unwrap();
    demo::fill(&mut desk, at).unwrap();
    let door = Door::open(desk).unwrap();
    let ask = |name: &str, args: Value| answer(door.ask_now(name, &args.to_string(), at));
    let tell = |name: &str, args: Value| answer(door.tell_now(name, &args.to_string(), at))["out"].clone();
    let fields = json!({
        "name": NAME, "address_form": "", "language": "", "birthday": "", "source": "", "brought_by": null, "channels": [], "people": [],
        "tags": [],
    });
    let client = tell("client_add", fields)["id"].clone();
    let fill = ask("service_list", json!({ "archived": false }))[1]["id"].clone();
    let monday = Zone::find(demo::ZONE, "").unwrap().moment(at).day().week().plus(7);
    let page = ask("calendar_days", json!({ "from": monday, "days": 12, "master": null }));
    let master = &page["masters"][0];
    let days = master["days"].as_array().unwrap();
    let free = days.iter().flat_map(|day| day["free"].as_array().unwrap()).find_map(|span| {
        let moment = |key: &str| span[key].as_str().unwrap().parse::<Moment>().unwrap();
        (moment("to").minutes_since(moment("from")) >= 240).then(|| moment("from"))
    });
    let at = free.expect("a studio has four free hours in two weeks");
    // On the whole hour or the half, where a drag of whole rows ends on a free start too.
    let at = at.plus_minutes((30 - at.minute_of_day() % 30) % 30);
    tell("visit_book", json!({ "client": client, "services": [fill], "at": at, "master": master["id"] }));
    Booked { day: at.day(), at }
}

pub async fn opens_the_book(window: &Window) {
    window.is_at("Passphrase").await;
    window.write(demo::PASSPHRASE).await;
    window.press(Key::Enter).await;
    window.sees("Due now").await;
}

/// K, then an arrow for each day until hers.
pub async fn turns_to(window: &Window, booked: &Booked) {
    let today = Zone::find(demo::ZONE, "").unwrap().moment(now()).day();
    window.write("k").await;
    window.sees("New visit").await;
    for _ in 0..booked.day.since(today) {
        window.press(Key::Right).await;
    }
    window.sees(NAME).await;
    window.picture("20-calendar").await;
}

/// With the mouse: pressed, drawn two rows down, let go.
pub async fn drags_her_an_hour_later(window: &Window, booked: &Booked) {
    let visit = window.driver.find(By::XPath(format!("//button[.//b[text()='{NAME}']]"))).await.unwrap();
    visit.scroll_into_view().await.unwrap();
    let height = row_height(window).await;
    let chain = window.driver.action_chain().move_to_element_center(&visit).click_and_hold();
    // In steps, as a hand does: a drag begins with the first of them.
    let chain = (0..4).fold(chain, |chain, _| chain.move_by_offset(0, height / 2));
    chain.release().perform().await.unwrap();
    let later = booked.at.plus_minutes(60);
    window.sees(&format!("{NAME} is moved to")).await;
    let text = window.sees(&clock(later)).await;
    assert!(text.contains(&clock(later)), "{text}");
    window.picture("21-dragged").await;
    // What we moved she does not know yet.
    window.sees("Clients to tell · 3").await;
}

pub async fn takes_it_back(window: &Window) {
    window.chord(Key::Control, 'z').await;
    window.sees("Taken back").await;
    window.sees("Clients to tell · 2").await;
}

/// Arrows to the visit, Enter, Move…, another hour, Enter: no mouse.
pub async fn moves_her_by_keys(window: &Window, booked: &Booked) {
    let later = booked.at.plus_minutes(90);
    for _ in 0..20 {
        window.press(Key::Down).await;
        if window.heard().await.0.contains(NAME) {
            break;
        }
    }
    assert!(window.heard().await.0.contains(NAME), "the arrows walk through the visits of the day");
    window.press(Key::Enter).await;
    window.sees("Open card").await;
    window.tab_to("Move or cancel…").await;
    window.press(Key::Enter).await;
    window.sees(&format!("Move {NAME}")).await;
    window.tab_to("Hour").await;
    window.chord(Key::Control, 'a').await;
    window.write(&clock(later)).await;
    window.picture("22-move").await;
    window.press(Key::Enter).await;
    window.sees(&format!("{NAME} is moved to")).await;
    window.sees(&clock(later)).await;
    window.picture("23-moved").await;
}

/// Ctrl K, “calendar files”, Export: the file lies where she wants it, and says what the calendar says.
pub async fn takes_the_calendar_along(window: &Window, place: &Place) {
    window.chord(Key::Control, 'k').await;
    window.is_at("Find anything").await;
    window.write("calendar files").await;
    window.press(Key::Enter).await;
    window.sees("Out of the book").await;
    window.tab_to("Export the calendar…").await;
    window.picture("24-calendar-files").await;
    window.press(Key::Enter).await;
    window.sees("The calendar file is saved.").await;
    let file = std::fs::read_to_string(place.saved()).unwrap();
    assert!(file.starts_with("BEGIN:VCALENDAR") && file.contains(NAME), "the whole calendar, with her in it");
    assert!(!file.contains("Allergy"), "what is nobody else's business stays in the book");
}

/// Half an hour in pixels.
async fn row_height(window: &Window) -> i64 {
    let script =
        "return parseFloat(getComputedStyle(document.querySelector('.ec')).getPropertyValue('--ec-slot-height'))
        || document.querySelector('.ec-body .ec-slot')?.getBoundingClientRect().height || 31";
    let height = window.driver.execute(script, vec![]).await.unwrap();
    #[expect(clippy::cast_possible_truncation, reason = "a few dozen pixels")]
    let height = height.json().as_f64().unwrap().round() as i64;
    height
}

fn clock(at: Moment) -> String {
    at.clock()
}

fn answer(answer: Result<String, regulars_core::error::Fault>) -> Value {
    serde_json::from_str(&answer.unwrap()).unwrap()
}
