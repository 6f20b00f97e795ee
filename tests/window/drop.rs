//! Files of another program, let go over the real window as a file manager does it: the XDND protocol, from a window of the
//! test's own, with nothing of the app's that is not its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use regulars_core::day::Day;
use tempfile::TempDir;
use thirtyfour::Key;
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, PropMode, SELECTION_NOTIFY_EVENT,
    SelectionNotifyEvent, SelectionRequestEvent, Window as XWindow, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use crate::window::{Window, fixtures};

const VERSION: u32 = 5;
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(30);

/// Her clients and what her till sold, let go together; at the end stands who should hear from her.
pub async fn brings_everything(window: &Window, today: Day) {
    let folder = tempfile::tempdir().unwrap();
    let files = her_old_programs_files(&folder, today);
    let source = Source::new();
    source.over(&files);
    window.sees("Let it go: it will be read").await;
    window.picture("50-files-over-the-window").await;
    source.drops(&files);
    window.sees("looks like a client list from Fresha").await;
    window.sees("File 1 of 2").await;
    window.press(Key::Enter).await;
    window.sees("Next file").await;
    window.press(Key::Enter).await;
    window.sees("looks like a list of visits from Square").await;
    window.picture("51-visits-looked-at").await;
    window.press(Key::Enter).await;
    window.sees("visits are in the book").await;
    window.sees("2 clients should hear from you now").await;
    window.sees("In the year before their last visit they paid €300.00 together.").await;
    window.picture("52-who-should-hear-from-her").await;
    window.press(Key::Enter).await;
    window.sees("Marta Kovač").await;
    window.sees("I have").await;
    window.picture("53-the-call-list").await;

    // And everything out of another Regulars, from wherever she is.
    let whole = [fixtures().join("export-1.regulars.zip")];
    source.over(&whole);
    source.drops(&whole);
    window.sees("Everything from a Regulars book").await;
    window.sees("is added. What stands there stays as it is.").await;
    window.picture("54-a-whole-book").await;
    window.press(Key::Enter).await;
    window.sees("are in the book now").await;
    window.picture("55-a-whole-book-is-here").await;
}

/// The calendar of a booking program, which names services and masters the book does not have; and its photos and lists beside it.
pub async fn brings_a_calendar(window: &Window, today: Day) {
    let folder = tempfile::tempdir().unwrap();
    let file = [folder.path().join("booked.ics")];
    fs::write(&file[0], her_old_calendar(today)).unwrap();
    let source = Source::new();
    source.over(&file);
    source.drops(&file);
    // What came before is still in sight.
    window.tab_to("Next file").await;
    window.press(Key::Enter).await;
    window.sees("What the entries become").await;
    window.tab_to("Busy time").await;
    window.press(Key::Right).await;
    window.sees("What the names in the file are").await;
    window.sees("21 days between visits, as in this file").await;
    window.sees("no service is named").await;
    window.picture("56-a-calendar-looked-at").await;
    window.tab_to("Bring 4 entries").await;
    window.press(Key::Enter).await;
    window.sees("4 new, 1 left out.").await;
    window.sees("should hear from you now").await;
    window.picture("57-whom-the-calendar-shows").await;
}

fn her_old_calendar(today: Day) -> String {
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    for visit in 0..4 {
        let day = today.plus(-56 - 21 * visit).to_string().replace('-', "");
        text += &format!(
            "BEGIN:VEVENT\r\nUID:{visit}@booked\r\nDTSTART:{day}T100000\r\nDURATION:PT1H30M\r\nSUMMARY:Brow polish: Nina Perić\r\n\
             DESCRIPTION:Client: Nina Perić\\nService: Brow polish\\nEmployee: Olga\\nPrice: €35.00\r\nEND:VEVENT\r\n"
        );
    }
    let day = today.plus(-2).to_string().replace('-', "");
    text += &format!(
        "BEGIN:VEVENT\r\nUID:d@booked\r\nDTSTART:{day}T080000\r\nDURATION:PT1H\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n"
    );
    text + "END:VCALENDAR\r\n"
}

fn her_old_programs_files(folder: &TempDir, today: Day) -> [PathBuf; 2] {
    let clients = "Client ID,First Name,Last Name,Email,Mobile Number,Telephone,Date of Birth\n\
                   1,Marta,Kovač,,385912340071,,27/03/1991\n2,Vesna,Lukić,,385912340072,,\n";
    let mut sales = String::from(
        "Date,Time,Time Zone,Category,Item,Qty,Gross Sales,Net Sales,Transaction ID,Event Type,Customer ID,Customer Name,Itemization Type\n",
    );
    // Every three weeks, and not for seven.
    for (number, name) in ["Marta Kovač", "Vesna Lukić"].into_iter().enumerate() {
        for visit in 0..3 {
            let day = today.plus(-49 - 21 * visit);
            sales += &format!(
                "{day},11:02:10,Zagreb,Lashes,Mega volume refill,1,€50.00,€50.00,T{number}{visit},Payment,C{number},{name},Service\n"
            );
        }
    }
    let files = ["items.csv", "export_customer_list.csv"].map(|name| folder.path().join(name));
    fs::write(&files[0], sales).unwrap();
    fs::write(&files[1], clients).unwrap();
    files
}

/// A window of the test's own, from which files are dragged.
struct Source {
    screen: RustConnection,
    own: XWindow,
    target: XWindow,
}

impl Source {
    fn new() -> Source {
        let (screen, number) = x11rb::connect(None).unwrap();
        let root = screen.setup().roots[number].root;
        let own = screen.generate_id().unwrap();
        let plain = CreateWindowAux::new();
        screen.create_window(0, own, root, 0, 0, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &plain).unwrap();
        let source = Source { target: aware(&screen, root), screen, own };
        source.screen.set_selection_owner(own, source.atom("XdndSelection"), x11rb::CURRENT_TIME).unwrap();
        source
    }

    fn atom(&self, name: &str) -> u32 {
        atom(&self.screen, name)
    }

    fn says(&self, what: &str, data: [u32; 4]) {
        let data = [self.own, data[0], data[1], data[2], data[3]];
        let message = ClientMessageEvent::new(32, self.target, self.atom(what), data);
        self.screen.send_event(false, self.target, EventMask::NO_EVENT, message).unwrap();
        self.screen.flush().unwrap();
    }

    /// Until the window takes them.
    fn over(&self, files: &[PathBuf]) {
        self.says("XdndEnter", [VERSION << 24, self.atom("text/uri-list"), 0, 0]);
        let start = Instant::now();
        loop {
            assert!(start.elapsed() < PATIENCE, "the window takes no files");
            self.says("XdndPosition", [0, 400 << 16 | 300, x11rb::CURRENT_TIME, self.atom("XdndActionCopy")]);
            if self.hears("XdndStatus", files, Duration::from_millis(400)).is_some_and(|told| told[1] & 1 == 1) {
                return;
            }
        }
    }

    fn drops(&self, files: &[PathBuf]) {
        self.says("XdndDrop", [0, x11rb::CURRENT_TIME, 0, 0]);
        assert!(self.hears("XdndFinished", files, PATIENCE).is_some(), "the window has not taken the files");
    }

    /// What the window answers; meanwhile it may ask which files they are.
    fn hears(&self, what: &str, files: &[PathBuf], patience: Duration) -> Option<[u32; 5]> {
        let wanted = self.atom(what);
        let start = Instant::now();
        while start.elapsed() < patience {
            match self.screen.poll_for_event().unwrap() {
                Some(Event::ClientMessage(told)) if told.type_ == wanted => return Some(told.data.as_data32()),
                Some(Event::SelectionRequest(asked)) => self.tells(&asked, files),
                Some(_) => {}
                None => thread::sleep(GLANCE),
            }
        }
        None
    }

    fn tells(&self, asked: &SelectionRequestEvent, files: &[PathBuf]) {
        let list: String = files.iter().map(|file| format!("file://{}\r\n", address(file))).collect();
        let SelectionRequestEvent { requestor, selection, target, time, property, .. } = *asked;
        self.screen.change_property8(PropMode::REPLACE, requestor, property, target, list.as_bytes()).unwrap();
        let told = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time,
            requestor,
            selection,
            target,
            property,
        };
        self.screen.send_event(false, requestor, EventMask::NO_EVENT, told).unwrap();
        self.screen.flush().unwrap();
    }
}

fn address(file: &Path) -> String {
    file.to_str().unwrap().replace(' ', "%20")
}

fn atom(screen: &RustConnection, name: &str) -> u32 {
    screen.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
}

/// The largest window on the screen that takes what is dragged.
fn aware(screen: &RustConnection, root: XWindow) -> XWindow {
    let takes = atom(screen, "XdndAware");
    let (mut windows, mut at) = (vec![root], 0);
    let mut found = Vec::new();
    while at < windows.len() {
        let window = windows[at];
        at += 1;
        // A window may go while it is looked at.
        let Ok(inside) = screen.query_tree(window).unwrap().reply() else { continue };
        windows.extend(inside.children);
        let property = screen.get_property(false, window, takes, AtomEnum::ANY, 0, 1).unwrap().reply();
        let size = screen.get_geometry(window).unwrap().reply();
        if let (Ok(property), Ok(size)) = (property, size)
            && property.value_len > 0
        {
            found.push((u32::from(size.width) * u32::from(size.height), window));
        }
    }
    found.into_iter().max().map(|(_, window)| window).unwrap()
}
