//! The one door: questions and changes come in by name, and are answered from the threads behind it.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rusqlite::Connection;
use serde_json::value::RawValue;
use zeroize::Zeroize;

use crate::album::Album;
use crate::book::{self, Told, pause};
use crate::commands::{self, Run};
use crate::day::Instant;
use crate::desk::Desk;
use crate::error::{Error, Fault, Result};
use crate::key::DataKey;
use crate::tx::Tx;

/// What comes back: JSON, or why not.
pub type Answer = std::result::Result<String, Fault>;
type Reply = Box<dyn FnOnce(Answer) + Send>;
type PictureReply = Box<dyn FnOnce(std::result::Result<Vec<u8>, Fault>) + Send>;

/// How long the desk must be idle before it tidies up.
const IDLE: Duration = Duration::from_millis(1500);

/// A handle that may be cloned into every window and server; the last one dropped closes the book.
#[derive(Clone)]
pub struct Door(Arc<Behind>);

/// The desk's thread, and the way to it. Dropping it waits until the book is closed: a program that ended while SQLite
/// was still writing would pull the ground from under it.
struct Behind {
    desk: Option<Sender<Order>>,
    waiting: Arc<Waiting>,
    thread: Option<JoinHandle<()>>,
    readers: Arc<Readers>,
}

impl Drop for Behind {
    fn drop(&mut self) {
        self.desk = None;
        // Whatever the desk does in a pause gives way to closing.
        self.waiting.all.fetch_add(1, Ordering::Relaxed);
        let Some(thread) = self.thread.take() else { return };
        // The last handle may sit in a reply, which is answered on the desk's own thread: that one cannot wait for itself.
        if thread.thread().id() != thread::current().id() {
            let _ = thread.join();
        }
    }
}

/// How many orders lie before the desk.
#[derive(Default)]
struct Waiting {
    all: AtomicUsize,
    /// Those among them that only ask.
    asks: AtomicUsize,
}

impl Waiting {
    fn any(&self) -> bool {
        self.all.load(Ordering::Relaxed) > 0
    }

    fn any_change(&self) -> bool {
        self.all.load(Ordering::Relaxed) > self.asks.load(Ordering::Relaxed)
    }

    fn count(&self, order: &Order) {
        if matches!(order, Order::Look { .. }) {
            self.asks.fetch_add(1, Ordering::Relaxed);
        }
        self.all.fetch_add(1, Ordering::Relaxed);
    }

    fn served(&self, order: &Order) {
        self.all.fetch_sub(1, Ordering::Relaxed);
        if matches!(order, Order::Look { .. }) {
            self.asks.fetch_sub(1, Ordering::Relaxed);
        }
    }
}

enum Order {
    Tell {
        name: String,
        args: String,
        at: Instant,
        reply: Reply,
    },
    /// A question about the desk itself, which only its own thread can answer.
    Look {
        run: commands::DeskCommand,
        args: String,
        at: Instant,
        reply: Reply,
    },
    With(Box<dyn FnOnce(&mut Desk) + Send>),
}

/// What is read of the book in view, none while it is closed; gives what answers whoever asked.
type Reading = Box<dyn FnOnce(Option<&View>) -> Answering + Send>;
type Answering = Box<dyn FnOnce() + Send>;

enum Seat {
    Read(Reading),
    Open(Box<View>),
    /// Answers when the connection is closed.
    Close(Sender<()>),
    Rest,
}

/// The book as a reading thread has it.
struct View {
    conn: Connection,
    album: Album,
    system_zone: String,
}

impl View {
    fn answer(&self, run: commands::Ask, args: &str, at: Instant) -> Result<String> {
        self.read(at, |tx| run(tx, args))
    }

    fn read<T>(&self, at: Instant, run: impl FnOnce(&Tx) -> Result<T>) -> Result<T> {
        book::read(&self.conn, &self.album, at, &self.system_zone, run)
    }
}

struct Readers {
    seats: [Chair; 2],
}

/// A reading thread, and how many questions it has not answered yet.
struct Chair {
    orders: Option<Sender<Seat>>,
    waiting: Arc<AtomicUsize>,
    thread: Option<JoinHandle<()>>,
}

impl Chair {
    fn post(&self, order: Seat) {
        // The thread ends only after the chair, so somebody always listens.
        if let Some(orders) = &self.orders {
            let _ = orders.send(order);
        }
    }
}

/// Waits until its thread has ended: a thread still ending while the program does frees what OpenSSL frees just then.
impl Drop for Chair {
    fn drop(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != thread::current().id()
        {
            let _ = thread.join();
        }
    }
}

impl Door {
    /// Sets the desk down on its own thread, with two readers beside it.
    pub fn open(mut desk: Desk) -> Result<Door> {
        let readers = Arc::new(Readers { seats: [seat()?, seat()?] });
        if desk.is_open() {
            readers.open(&desk)?;
        }
        let (sender, orders) = mpsc::channel();
        let waiting = Arc::new(Waiting::default());
        let (beside, lying) = (Arc::clone(&readers), Arc::clone(&waiting));
        let run = move || serve(&mut desk, &orders, &lying, &beside);
        let thread = thread::Builder::new().name("desk".into()).spawn(run)?;
        Ok(Door(Arc::new(Behind { desk: Some(sender), waiting, thread: Some(thread), readers })))
    }

    /// Answers a question; nothing is changed.
    pub fn ask(&self, name: &str, args: String, at: Instant, reply: Reply) {
        match commands::find(name).map(|command| command.run) {
            Some(Run::Ask(run)) => self.0.readers.read(Box::new(move |view| {
                let answer = safely(|| open(view)?.answer(run, &args, at));
                Box::new(move || reply(answer))
            })),
            Some(Run::Look(run)) => self.send(Order::Look { run, args, at, reply }),
            _ => reply(Err(unknown(name))),
        }
    }

    /// Gives a picture of the album by its name, as a JPEG.
    pub fn picture(&self, name: &str, reply: PictureReply) {
        let name = name.to_owned();
        self.0.readers.read(Box::new(move |view| {
            let picture = safely(|| open(view)?.album.get(&name));
            Box::new(move || reply(picture))
        }));
    }

    /// Makes a change; answers with `{"out": …, "step": …}`.
    pub fn tell(&self, name: &str, args: String, at: Instant, reply: Reply) {
        match commands::find(name).map(|command| command.run) {
            Some(Run::Tell(_) | Run::Desk(_)) => self.send(Order::Tell { name: name.into(), args, at, reply }),
            Some(Run::Slow(run)) => self.slow(run, args, at, reply),
            _ => reply(Err(unknown(name))),
        }
    }

    /// What takes long to read is read by a reader, while the desk books and answers; what comes of it is the desk's to keep.
    fn slow(&self, run: commands::SlowCommand, args: String, at: Instant, reply: Reply) {
        let (readers, waiting) = (Arc::clone(&self.0.readers), Arc::clone(&self.0.waiting));
        let Some(back) = self.0.desk.clone() else { return };
        self.send(Order::With(Box::new(move |desk| {
            let slow = match safely(|| run(desk, &args, at)) {
                Ok(slow) => slow,
                Err(fault) => return reply(Err(fault)),
            };
            readers.read(Box::new(move |view| {
                let kept = safely(|| open(view)?.read(at, slow.0));
                Box::new(move || {
                    let order = Order::With(Box::new(move |desk: &mut Desk| {
                        reply(kept.and_then(|keep| safely(|| answered(Told { out: keep(desk)?, step: None }))));
                    }));
                    waiting.count(&order);
                    let _ = back.send(order);
                })
            }));
        })));
    }

    /// Runs something on the desk's own thread and waits for it: for the scheduler and for handing over files.
    pub fn with<T: Send + 'static>(&self, run: impl FnOnce(&mut Desk) -> Result<T> + Send + 'static) -> Result<T> {
        let (sender, answer) = mpsc::channel();
        self.send(Order::With(Box::new(move |desk| {
            let _ = sender.send(run(desk));
        })));
        answer.recv().map_err(|_| Error::Broken("the desk is gone"))?
    }

    /// Opens the book with the key that the computer's keyring gave.
    pub fn open_from_keyring(&self, key: DataKey, at: Instant) -> Result<()> {
        let readers = Arc::clone(&self.0.readers);
        self.with(move |desk| {
            let reading = desk.is_open();
            desk.open_from_keyring(key, at)?;
            if reading || !desk.is_open() { Ok(()) } else { readers.open(desk) }
        })
    }

    /// [`Door::ask`] for callers that have a thread to wait on.
    pub fn ask_now(&self, name: &str, args: &str, at: Instant) -> Answer {
        wait(|reply| self.ask(name, args.into(), at, reply))
    }

    /// [`Door::tell`] for callers that have a thread to wait on.
    pub fn tell_now(&self, name: &str, args: &str, at: Instant) -> Answer {
        wait(|reply| self.tell(name, args.into(), at, reply))
    }

    /// Remembers a file that the owner chose, and answers with the one-time word for it.
    pub fn offer_file(&self, path: &Path) -> Result<String> {
        let path = path.to_owned();
        self.with(move |desk| desk.files.offer(path))
    }

    /// Nobody looks at the book for a while: what was read of it is not held in memory meanwhile.
    pub fn rest(&self) -> Result<()> {
        self.0.readers.seats.iter().for_each(|seat| seat.post(Seat::Rest));
        self.with(|desk| if desk.is_open() { desk.book()?.rest() } else { Ok(()) })
    }

    fn send(&self, order: Order) {
        // The desk's thread ends only after the last handle, so somebody always listens.
        if let Some(desk) = &self.0.desk {
            self.0.waiting.count(&order);
            let _ = desk.send(order);
        }
    }
}

fn wait(post: impl FnOnce(Reply)) -> Answer {
    let (sender, answer) = mpsc::channel();
    post(Box::new(move |answer| {
        let _ = sender.send(answer);
    }));
    answer.recv().unwrap_or_else(|_| Err(Error::Broken("the desk is gone").fault()))
}

fn unknown(name: &str) -> Fault {
    Fault::BadRequest { what: name.chars().take(60).collect() }
}

fn open(view: Option<&View>) -> Result<&View> {
    view.ok_or(Error::Refused(Fault::Locked))
}

/// A defect in one command costs that command: its transaction is rolled back, the threads go on.
fn safely<T>(run: impl FnOnce() -> Result<T>) -> std::result::Result<T, Fault> {
    panic::catch_unwind(AssertUnwindSafe(run)).unwrap_or(Err(Error::Broken("a command panicked"))).map_err(Error::fault)
}

/// The desk's thread: one change after the other, a batch of the running job between them, tidying when idle.
fn serve(desk: &mut Desk, orders: &Receiver<Order>, waiting: &Arc<Waiting>, readers: &Readers) {
    let mut at = Instant(0);
    loop {
        let working = desk.job.as_ref().is_some_and(|job| job.is_running());
        let order = if working {
            orders.try_recv().map_err(|cause| cause == TryRecvError::Disconnected)
        } else {
            orders.recv_timeout(IDLE).map_err(|cause| cause == RecvTimeoutError::Disconnected)
        };
        if let Ok(order) = &order {
            waiting.served(order);
        }
        match order {
            Ok(Order::Tell { name, mut args, at: now, reply }) => {
                at = now;
                let told = safely(|| tell(desk, readers, &name, &args, at));
                // There may be a passphrase in it.
                args.zeroize();
                reply(told);
            }
            Ok(Order::Look { run, args, at: now, reply }) => {
                at = now;
                reply(safely(|| run(desk, &args, at)));
            }
            Ok(Order::With(run)) => run(desk),
            Err(false) if working => work(desk, waiting, readers, at),
            Err(false) => {
                if desk.is_open()
                    && let Err(cause) = desk.settle(at).and_then(|()| write_anew(desk, waiting, readers, at))
                {
                    // What could not be tidied now is tidied at the next pause; the cause is in the log.
                    cause.fault();
                }
            }
            Err(true) => break,
        }
        gather(desk, readers, at);
    }
    readers.close();
    if let Err(cause) = crate::desk::lock::lock(desk, crate::desk::Nothing {}, at) {
        cause.fault();
    }
}

/// What ended beside the desk is written down; a restored book takes the place of the one that stands.
fn gather(desk: &mut Desk, readers: &Readers, at: Instant) {
    let Some(restored) = desk.gather(at) else { return };
    let ended = unread(desk, readers, |desk| restored.swap(desk, at));
    desk.gathered(ended);
}

/// A book from which somebody was erased is written anew, without what she left in its pages.
fn write_anew(desk: &mut Desk, waiting: &Arc<Waiting>, readers: &Readers, at: Instant) -> Result<()> {
    let waiting = Arc::clone(waiting);
    if desk.write_anew(at, move || waiting.any())? { unread(desk, readers, |desk| desk.take_anew(at)) } else { Ok(()) }
}

/// Nobody may hold the file while another takes its place.
fn unread(desk: &mut Desk, readers: &Readers, swap: impl FnOnce(&mut Desk) -> Result<()>) -> Result<()> {
    readers.close();
    let ended = swap(desk);
    let opened = if desk.is_open() { readers.open(desk) } else { Ok(()) };
    ended.and(opened)
}

fn work(desk: &mut Desk, waiting: &Waiting, readers: &Readers, at: Instant) {
    let Some(mut job) = desk.job.take() else { return };
    match desk.book() {
        Ok(book) => job.work(book, at, &|| waiting.any_change()),
        Err(cause) => {
            cause.fault();
        }
    }
    if let Some(next) = job.ready() {
        let ended = unread(desk, readers, |desk| next.swap(desk, at));
        job.end(ended);
    }
    if !job.is_running()
        && let Err(cause) = desk.sit_again(at)
    {
        cause.fault();
    }
    desk.job = Some(job);
    desk.unsettle();
}

fn tell(desk: &mut Desk, readers: &Readers, name: &str, args: &str, at: Instant) -> Result<String> {
    let Some(command) = commands::find(name) else { return Err(Error::Refused(unknown(name))) };
    let told = match command.run {
        Run::Tell(run) => {
            let language = desk.language().to_owned();
            let mut told = desk.book()?.tell(at, &language, command.name, |tx| run(tx, args));
            if told.as_ref().is_err_and(Error::is_full) && desk.free_reserve() {
                // Nothing of it was written. With the room that was kept back it finds its place.
                told = desk.book()?.tell(at, &language, command.name, |tx| run(tx, args));
            }
            let told = told?;
            if told.step.is_some() {
                desk.unsettle();
            }
            told
        }
        Run::Desk(run) => {
            // Nobody may hold the file while it is closed; if closing fails the readers come back.
            let mut reading = desk.is_open();
            if matches!(name, "desk_lock" | "demo_leave") {
                readers.close();
                reading = false;
            }
            let out = run(desk, args, at);
            if !reading && desk.is_open() {
                readers.open(desk)?;
            }
            Told { out: out?, step: None }
        }
        Run::Ask(_) | Run::Look(_) | Run::Slow(_) => return Err(Error::Refused(unknown(name))),
    };
    answered(told)
}

fn answered(told: Told) -> Result<String> {
    let out = RawValue::from_string(told.out)?;
    Ok(serde_json::to_string(&ToldReply { out: &out, step: told.step })?)
}

#[derive(serde::Serialize)]
struct ToldReply<'told> {
    out: &'told RawValue,
    step: Option<i64>,
}

impl Readers {
    fn read(&self, reading: Reading) {
        // The first while it is idle: it has the pages of the question before at hand, decrypted.
        let [first, second] = &self.seats;
        let waiting = |chair: &Chair| chair.waiting.load(Ordering::Relaxed);
        let chair = if waiting(second) < waiting(first) { second } else { first };
        chair.waiting.fetch_add(1, Ordering::Relaxed);
        chair.post(Seat::Read(reading));
    }

    fn open(&self, desk: &Desk) -> Result<()> {
        let key: &DataKey = desk.key().ok_or(Error::Refused(Fault::Locked))?;
        for seat in &self.seats {
            let conn = book::reader(desk.folder(), key)?;
            let view = View { conn, album: Album::at(desk.folder(), key)?, system_zone: desk.system_zone.clone() };
            seat.post(Seat::Open(Box::new(view)));
        }
        Ok(())
    }

    /// Returns when both connections are closed.
    fn close(&self) {
        for seat in &self.seats {
            let (sender, closed) = mpsc::channel();
            seat.post(Seat::Close(sender));
            let _ = closed.recv();
        }
    }
}

/// A reading thread; while it has no connection every question is answered with `locked`.
fn seat() -> Result<Chair> {
    let (sender, orders) = mpsc::channel();
    let waiting = Arc::new(AtomicUsize::new(0));
    let left = Arc::clone(&waiting);
    let thread = thread::Builder::new().name("reader".into()).spawn(move || {
        let mut view: Option<Box<View>> = None;
        while let Ok(order) = orders.recv() {
            match order {
                Seat::Read(reading) => {
                    let answer = reading(view.as_deref());
                    left.fetch_sub(1, Ordering::Relaxed);
                    answer();
                }
                Seat::Open(opened) => view = Some(opened),
                Seat::Rest => {
                    if let Some(Err(cause)) = view.as_deref().map(|view| pause::rest(&view.conn)) {
                        // It is held a little longer then; the cause is in the log.
                        cause.fault();
                    }
                }
                Seat::Close(closed) => {
                    view = None;
                    let _ = closed.send(());
                }
            }
        }
    })?;
    Ok(Chair { orders: Some(sender), waiting, thread: Some(thread) })
}
