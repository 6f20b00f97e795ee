//! The real app: the whole main job by the keyboard alone, and the calendar by hand and by keys.
//!
//! Needs a screen and a session bus of its own; `cargo xtask test` brings both. Pictures are left in `target/window`.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod diary;
mod drop;
mod eye;
mod guard;
mod hand;
mod job;
mod layout;
mod letout;
mod manners;
mod photo;
mod place;
mod toast;
mod trace;
mod waiting;
mod window;

use std::time::Duration;

use job::PASSPHRASE;
use place::Place;
use toast::Toasts;
use window::Window;

/// Longer than the app waits between two looks at the clock.
const A_LOOK_AT_THE_CLOCK: Duration = Duration::from_secs(18);
/// Longer than it waits before it writes down, for the locked desk, when something falls due.
const A_MOMENT_OF_REST: Duration = Duration::from_millis(2500);
/// What must not be readable by anybody who only has the disk.
const SECRETS: [&str; 10] =
    ["jurić", "juric", "begić", "šejla", "234 5678", "912345678", "lavender", "rovinj", "cedar", "marina"];

#[tokio::test]
async fn a_master_does_her_whole_job_by_the_keyboard() {
    let place = Place::new();
    eye::forget_pictures();
    let toasts = Toasts::open(&place);

    let window = Window::open(&place).await;
    job::makes_the_book(&window, &place).await;
    job::brings_her_contacts(&window).await;
    job::works_on_sundays_too(&window).await;
    job::opens_the_card(&window, "juri", "Ana Jurić").await;
    job::writes_a_note(&window, &place).await;
    job::books_today(&window, "Ana Jurić", "10:00").await;
    let next = job::finishes_and_books_the_first_offer(&window, "Ana Jurić").await;
    job::opens_the_card(&window, "sejla", "Šejla Begić").await;
    job::books_today(&window, "Šejla Begić", "11:30").await;
    job::finishes_without_booking(&window, "Šejla Begić").await;
    job::sees_who_waits(&window).await;
    job::begins_a_note(&window).await;

    let toast = toasts.wait_for("A promise is due").await;
    assert_eq!(toast.body, "A client is waiting for what was promised.");

    tokio::time::sleep(A_MOMENT_OF_REST).await;
    // The power goes: what lies on the disk now is what a thief would find.
    window.kill();
    nothing_can_be_read(&place);

    let window = Window::open(&place).await;
    let nudge = toasts.wait_for("The book is locked").await;
    // One, or two on days when somebody in the contacts has a birthday.
    assert!(["1 client is waiting", "2 clients are waiting"].contains(&nudge.body.as_str()), "{}", nudge.body);
    job::unlocks(&window).await;
    job::finds_everything_again(&window, &next).await;

    tokio::time::sleep(A_LOOK_AT_THE_CLOCK).await;
    assert_eq!(toasts.named("A promise is due").len(), 1, "a toast is shown once, also after a crash");
    for toast in toasts.all() {
        let said = format!("{} {}", toast.title, toast.body).to_lowercase();
        assert!(SECRETS.iter().all(|secret| !said.contains(secret)), "a toast tells too much: {said}");
    }

    let processes = trace::processes(&place.book());
    for wanted in ["regulars", "webkit"] {
        assert!(processes.iter().any(|process| process.said.contains(wanted)), "{wanted} was looked at");
    }
    for process in &processes {
        let told = SECRETS.iter().chain(&[PASSPHRASE]).find(|secret| process.said.contains(**secret));
        assert_eq!(told, None, "{}", process.said);
        assert_eq!(process.core, "0", "a crash would leave the open book on the disk: {}", process.said);
    }
    job::locks(&window).await;
    window.end().await;
    nothing_can_be_read(&place);
    speaks_to_nobody_outside(&place);
}

#[tokio::test]
async fn a_page_gets_no_further_than_the_screens_do() {
    let place = Place::new();
    diary::keeps_a_book(&place);
    let window = Window::open(&place).await;
    diary::opens_the_book(&window).await;
    guard::refuses_what_no_screen_does(&window).await;
    guard::refuses_every_command_in_a_wrong_shape(&window).await;
    guard::lets_no_page_in_or_out(&window).await;
    window.end().await;
    speaks_to_nobody_outside(&place);
}

#[tokio::test]
async fn a_visit_is_moved_by_hand_and_by_the_keys_alone() {
    let place = Place::new();
    let booked = diary::keeps_a_book(&place);
    let window = Window::open(&place).await;
    diary::opens_the_book(&window).await;
    diary::turns_to(&window, &booked).await;
    diary::drags_her_an_hour_later(&window, &booked).await;
    diary::takes_it_back(&window).await;
    diary::moves_her_by_keys(&window, &booked).await;
    diary::takes_the_calendar_along(&window, &place).await;
    window.end().await;
}

#[tokio::test]
async fn a_photo_is_brought_and_looked_at_by_the_keys_alone() {
    let place = Place::new();
    diary::keeps_a_book(&place);
    let window = Window::open(&place).await;
    diary::opens_the_book(&window).await;
    job::opens_the_card(&window, "juri", "Ana Jurić").await;
    photo::brings_one(&window).await;
    photo::looks_at_it(&window, &place).await;
    photo::finds_it_locked(&window).await;
    window.end().await;
}

#[tokio::test]
async fn her_old_programs_files_are_let_go_over_the_window_and_it_ends_on_who_is_overdue() {
    let place = Place::new();
    let window = Window::open(&place).await;
    job::makes_the_book(&window, &place).await;
    drop::brings_everything(&window, place.today).await;
    drop::brings_a_calendar(&window, place.today).await;
    window.end().await;
    speaks_to_nobody_outside(&place);
}

#[tokio::test]
async fn a_client_takes_along_what_is_kept_of_her_and_is_erased_for_ever() {
    let place = Place::new();
    diary::keeps_a_book(&place);
    let window = Window::open(&place).await;
    diary::opens_the_book(&window).await;
    letout::gives_her_everything(&window, &place).await;
    letout::erases_her(&window).await;
    letout::says_how_long_it_is_kept(&window).await;
    window.end().await;
}

#[tokio::test]
async fn a_toast_is_answered_with_a_button_also_when_the_book_is_locked_meanwhile() {
    let place = Place::new();
    let toasts = Toasts::open(&place);
    waiting::keeps_one_reminder(&place, 15);
    waiting::answers_from_a_toast(&place, &toasts).await;
}

#[tokio::test]
async fn an_open_book_is_backed_up_by_itself() {
    let place = Place::new();
    waiting::keeps_one_reminder(&place, 15);
    let own = waiting::wants_backups(&place);
    waiting::backs_itself_up(&place, &own).await;
}

#[tokio::test]
async fn the_program_waits_without_a_window_and_stays_small() {
    let place = Place::new();
    let toasts = Toasts::open(&place);
    waiting::keeps_one_reminder(&place, 15);
    waiting::goes_on_without_a_window(&place, &toasts).await;
}

#[tokio::test]
async fn the_keyring_opens_the_book_only_when_she_says_so() {
    let place = Place::new();
    let _toasts = Toasts::open(&place);
    waiting::keeps_one_reminder(&place, 15);
    waiting::opens_from_the_keyring(&place).await;
}

#[tokio::test]
async fn the_book_locks_itself_with_the_screen_with_sleep_and_when_nobody_is_there() {
    let place = Place::new();
    let _toasts = Toasts::open(&place);
    waiting::keeps_one_reminder(&place, 1);
    waiting::locks_by_itself(&place).await;
}

#[tokio::test]
async fn closing_the_window_leaves_the_reminders() {
    let place = Place::new();
    let toasts = Toasts::open(&place);
    waiting::keeps_one_reminder(&place, 15);
    waiting::closes_and_goes_on(&place, &toasts).await;
}

#[tokio::test]
async fn the_window_stands_where_it_stood_also_when_its_screen_is_gone() {
    manners::stands_where_it_stood(&Place::new());
}

#[tokio::test]
async fn the_window_is_never_seen_empty_or_in_the_other_theme() {
    manners::is_never_seen_empty(&Place::new());
}

#[tokio::test]
async fn a_keyboard_with_cyrillic_letters_has_the_same_keys() {
    let place = Place::new();
    diary::keeps_a_book(&place);
    let window = Window::open(&place).await;
    diary::opens_the_book(&window).await;
    layout::is_used_by_its_places(&window).await;
    window.end().await;
}

#[tokio::test]
async fn a_file_the_program_is_started_with_is_brought() {
    manners::takes_along_what_it_is_started_with(&Place::new()).await;
}

/// Of all connections that the app and its page asked for, none leaves this computer.
fn speaks_to_nobody_outside(place: &Place) {
    let Some(connected) = place.connected() else { return };
    let (outside, inside) = trace::outside(&connected);
    assert_eq!(outside, [""; 0], "nobody outside this computer is spoken to");
    assert!(inside > 10, "the screen, the bus and the driver are: {inside}");
}

/// Not by somebody who takes the disk: neither in the book's folder nor in what the webview keeps for itself.
fn nothing_can_be_read(place: &Place) {
    assert!(!trace::found(&SECRETS, &window::fixtures()).is_empty(), "the search would find what can be read");
    assert_eq!(trace::found(&SECRETS, place.home.path()), [""; 0]);
    assert_eq!(trace::found(&[PASSPHRASE], place.home.path()), [""; 0]);
    trace::is_sealed(&place.book());
}
