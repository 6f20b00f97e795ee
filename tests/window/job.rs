//! The steps of her day, each as she does it: what she presses, and what she then sees.

use thirtyfour::Key;

use crate::place::Place;
use crate::window::Window;

pub const PASSPHRASE: &str = "quiet heron over salt marsh";

const NOTE: &str = "Lavender fields near Split; her sister opens a bakery.";
const ASK: &str = "How was Rovinj?";
const PROMISE: &str = "The cedar oil she liked";
const HALF: &str = "Works at the marina now, and";

/// The first start, on a computer that speaks Russian: she takes English, and writes down who and where she is.
pub async fn makes_the_book(window: &Window, place: &Place) {
    window.is_at("Название вашего дела").await;
    window.chord(Key::Shift, Key::Tab).await;
    window.is_at("Вернуть книгу из резервной копии…").await;
    window.chord(Key::Shift, Key::Tab).await;
    window.is_at("Сначала осмотреться: книга с вымышленными клиентками").await;
    window.chord(Key::Shift, Key::Tab).await;
    window.is_at("Русский").await;
    window.press(Key::Left).await;
    window.sees("O agendă nouă").await;
    window.press(Key::Left).await;
    window.sees("A new book").await;
    window.tab_to("Name of your business").await;
    window.write("Studio Maja").await;
    window.tab_to("Country").await;
    window.write("croatia").await;
    window.press(Key::Enter).await;
    window.tab_to("Time zone").await;
    window.write(&place.city()).await;
    window.press(Key::Enter).await;
    assert!(window.written().await.starts_with(&place.city()), "{} is not among the zones", place.city());
    window.tab_to("Passphrase").await;
    window.write(PASSPHRASE).await;
    window.tab_to("The same once more").await;
    window.write(PASSPHRASE).await;
    window.sees("Very strong").await;
    window.picture("01-first-start").await;
    window.press(Key::Enter).await;
    window.sees("Bring your clients, or start empty").await;
}

pub async fn brings_her_contacts(window: &Window) {
    window.tab_to("Choose files…").await;
    window.press(Key::Enter).await;
    window.sees("contacts in this file").await;
    window.sees("twice in this file").await;
    window.picture("02-contacts-looked-at").await;
    window.press(Key::Enter).await;
    window.sees("clients are in the book").await;
    window.sees("Open clients").await;
    window.press(Key::Enter).await;
    window.sees("Hatidža Hodžić").await;
    window.picture("03-clients").await;
}

/// The test may run on any day of the week, so every day must be one she works on.
pub async fn works_on_sundays_too(window: &Window) {
    search(window, "working hours").await;
    window.sees("Each master has her own column").await;
    window.tab_to("New master").await;
    // The first of the masters stands below.
    window.press(Key::Tab).await;
    window.press(Key::Enter).await;
    window.sees("Her week").await;
    window.tab_to("Add hours Sunday").await;
    window.press(Key::Enter).await;
    window.tab_to("Save the master").await;
    window.press(Key::Enter).await;
    window.sees("Master saved").await;
    window.picture("04-working-hours").await;
}

pub async fn opens_the_card(window: &Window, letters: &str, name: &str) {
    search(window, letters).await;
    window.sees(&format!("{name}\n")).await;
    window.sees("Rhythm").await;
}

pub async fn writes_a_note(window: &Window, place: &Place) {
    window.picture("05-card").await;
    window.write("a").await;
    window.is_at("What was said").await;
    window.write(NOTE).await;
    window.tab_to("Ask next time").await;
    window.write(ASK).await;
    window.tab_to("Promised").await;
    window.write(PROMISE).await;
    window.tab_to("By when").await;
    window.write(&place.today_typed()).await;
    window.picture("06-note").await;
    window.chord(Key::Control, Key::Enter).await;
    window.sees("Note saved.").await;
    window.sees(NOTE).await;
    window.press(Key::Escape).await;
}

/// A visit that has begun already: she writes it down when the client is sitting there.
pub async fn books_today(window: &Window, name: &str, hour: &str) {
    window.write("b").await;
    window.sees(&format!("Book for {name}")).await;
    window.tab_to("Lash fill").await;
    window.write(" ").await;
    window.sees("Another time…").await;
    window.tab_to_role("radio").await;
    window.walk_to(Key::Down, "Another time…").await;
    window.tab_to("Hour").await;
    window.write(hour).await;
    window.sees(&format!(", {hour}\n")).await;
    window.picture(&format!("07-book-{}", hour.replace(':', ""))).await;
    window.press(Key::Enter).await;
    window.sees(&format!("{name} is booked:")).await;
    window.no_longer_sees(&format!("Book for {name}")).await;
}

/// F and Enter: two presses from the end of the work to the next visit. Gives back when that is.
pub async fn finishes_and_books_the_first_offer(window: &Window, name: &str) -> String {
    window.write("f").await;
    window.sees("Save and book").await;
    window.sees(name).await;
    window.picture("08-finish").await;
    window.press(Key::Enter).await;
    let text = window.sees(&format!("Finished: {name}. Next visit ")).await;
    window.picture("09-today").await;
    let (_, said) = text.rsplit_once("Next visit ").unwrap();
    let (next, _) = said.split_once('.').unwrap();
    next.to_owned()
}

pub async fn finishes_without_booking(window: &Window, name: &str) {
    window.write("f").await;
    window.sees("Save and book").await;
    window.chord(Key::Alt, '0').await;
    window.sees("Save without booking…").await;
    window.press(Key::Enter).await;
    window.sees(&format!("{name} goes without a next visit")).await;
    // The first of the reasons.
    window.write("1").await;
    window.picture("10-without-a-next-visit").await;
    window.press(Key::Enter).await;
    window.sees(&format!("Finished: {name}. You will be reminded")).await;
}

pub async fn sees_who_waits(window: &Window) {
    window.write("r").await;
    window.sees("You promised").await;
    window.sees(PROMISE).await;
    window.picture("11-reminders").await;
}

/// A note that is not saved yet when the power goes.
pub async fn begins_a_note(window: &Window) {
    opens_the_card(window, "sejla", "Šejla Begić").await;
    window.write("a").await;
    window.is_at("What was said").await;
    window.write(HALF).await;
}

pub async fn unlocks(window: &Window) {
    window.is_at("Passphrase").await;
    window.picture("12-locked").await;
    window.write(PASSPHRASE).await;
    window.press(Key::Enter).await;
    window.sees("Due now").await;
    window.picture("13-today-again").await;
}

/// `next` is the visit she was told of before.
pub async fn finds_everything_again(window: &Window, next: &str) {
    opens_the_card(window, "juri", "Ana Jurić").await;
    for words in [NOTE, ASK, PROMISE, next] {
        window.sees(words).await;
    }
    window.picture("14-card-again").await;
    opens_the_card(window, "sejla", "Šejla Begić").await;
    window.sees("Not booked yet").await;
    window.sees("Your unsaved note is still here.").await;
    window.write("a").await;
    window.is_at("What was said").await;
    assert_eq!(window.written().await, HALF);
    window.picture("15-half-a-note").await;
}

pub async fn locks(window: &Window) {
    window.chord(Key::Control, 'l').await;
    window.sees("The book is locked").await;
    window.no_longer_sees("Begić").await;
    window.is_at("Passphrase").await;
    window.picture("16-locked-again").await;
}

/// Ctrl K, a few letters, Enter.
async fn search(window: &Window, letters: &str) {
    window.chord(Key::Control, 'k').await;
    window.is_at("Find anything").await;
    window.write(letters).await;
    window.press(Key::Enter).await;
    window.left("Find anything").await;
}
