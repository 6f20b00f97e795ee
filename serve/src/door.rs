//! The door itself: who may knock, what is passed on, and what comes back.

use std::error::Error;
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path as Route, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use regulars_core::day::{Instant, Zone};
use regulars_core::demo;
use regulars_core::desk::{Desk, World};
use regulars_core::door::{Answer, Door};
use regulars_core::error::Fault;
use serde::Deserialize;
use tempfile::TempDir;
use tokio::sync::oneshot;

use crate::options::Options;

/// What the browser may load: only what is served here. Styles may be set by scripts; scripts never come from text.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// A contacts file is the largest thing that is sent.
const LARGEST: usize = 65 * 1024 * 1024;

pub struct Served {
    door: Door,
    token: String,
    port: u16,
    ui: PathBuf,
    /// Milliseconds by which the book's clock differs from the computer's.
    shift: i64,
    folder: PathBuf,
    /// Holds the throw-away book and the chosen files until the end.
    scratch: TempDir,
}

impl Served {
    pub fn open(options: &Options, port: u16, token: String) -> Result<Served, Box<dyn Error>> {
        let scratch = tempfile::tempdir()?;
        let folder = options.book.clone().unwrap_or_else(|| scratch.path().join("book"));
        let zone_name = iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".into());
        let zone = if options.demo { demo::ZONE } else { zone_name.as_str() };
        let rules = Zone::find(zone, &zone_name).ok_or("the zone of this computer is not known")?;
        let shift = options.now.map_or(0, |at| rules.instant(at).0.0 - clock());
        let mut desk = Desk::at(&folder, World { system_zone: zone_name, language: "en".into() })?;
        if options.demo {
            demo::fill(&mut desk, Instant(clock() + shift))?;
        }
        let chosen = options.folder.clone().unwrap_or_else(|| scratch.path().join("disk"));
        std::fs::create_dir_all(&chosen)?;
        let served =
            Served { door: Door::open(desk)?, token, port, ui: options.ui.clone(), shift, folder: chosen, scratch };
        if let Ok(passphrase) = std::env::var("REGULARS_PASSPHRASE")
            && !options.demo
        {
            let args = serde_json::json!({ "passphrase": passphrase }).to_string();
            // A refusal (no book yet, a wrong passphrase) is told by the screen, which asks again.
            let _ = served.door.tell_now("desk_unlock", &args, served.now());
        }
        Ok(served)
    }

    fn now(&self) -> Instant {
        Instant(clock() + self.shift)
    }

    fn welcomes(&self, request: &Request) -> bool {
        let hosts = [format!("127.0.0.1:{}", self.port), format!("localhost:{}", self.port)];
        let told = |name: header::HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
        let host = told(header::HOST).is_some_and(|host| hosts.iter().any(|known| known == host));
        let origin =
            told(header::ORIGIN).is_none_or(|origin| hosts.iter().any(|known| origin == format!("http://{known}")));
        let token = request.uri().path().split('/').nth(1).is_some_and(|token| same(token, &self.token));
        host && origin && token
    }
}

pub fn router(served: Arc<Served>) -> Router {
    Router::new()
        .route("/{token}/ask/{name}", post(ask))
        .route("/{token}/tell/{name}", post(tell))
        .route("/{token}/file", post(file))
        .route("/{token}/folder", post(folder))
        .route("/{token}/photo/{name}", get(photo))
        .route("/{token}/", get(index))
        .route("/{token}/{*path}", get(asset))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(middleware::from_fn_with_state(Arc::clone(&served), knock))
        .with_state(served)
}

/// Only this computer's own browser, at the address that was printed: another site open in it sends another Origin, and
/// a name that was pointed at loopback sends another Host.
async fn knock(State(served): State<Arc<Served>>, request: Request, next: Next) -> Response {
    if !served.welcomes(&request) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn ask(State(served): State<Arc<Served>>, Route((_, name)): Route<(String, String)>, body: String) -> Response {
    let (reply, answer) = oneshot::channel();
    served.door.ask(&name, body, served.now(), Box::new(move |told| drop(reply.send(told))));
    answered(answer.await)
}

async fn tell(State(served): State<Arc<Served>>, Route((_, name)): Route<(String, String)>, body: String) -> Response {
    let (reply, answer) = oneshot::channel();
    served.door.tell(&name, body, served.now(), Box::new(move |told| drop(reply.send(told))));
    answered(answer.await)
}

/// What a chosen file is called.
#[derive(Deserialize)]
struct Chosen {
    name: String,
}

/// A chosen file: kept in the throw-away folder under its own name, known to the screen by a word.
async fn file(State(served): State<Arc<Served>>, Query(chosen): Query<Chosen>, bytes: Bytes) -> Response {
    let mut random = [0_u8; 8];
    if getrandom::fill(&mut random).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    // A name with ways in it may lead out of the folder.
    let name = Path::new(&chosen.name).file_name().unwrap_or(OsStr::new("file"));
    let folder = served.scratch.path().join(hex::encode(random));
    let path = folder.join(name);
    if tokio::fs::create_dir(&folder).await.is_err() || tokio::fs::write(&path, bytes).await.is_err() {
        return refused(&Fault::DiskFull);
    }
    offered(&served, &path)
}

/// A folder, as the window's dialog would have it chosen.
async fn folder(State(served): State<Arc<Served>>) -> Response {
    offered(&served, &served.folder)
}

fn offered(served: &Served, path: &Path) -> Response {
    match served.door.offer_file(path) {
        Ok(token) => json(StatusCode::OK, serde_json::json!({ "token": token }).to_string()),
        Err(cause) => refused(&cause.fault()),
    }
}

/// A picture of the album, as the window shows it under `photo:`.
async fn photo(State(served): State<Arc<Served>>, Route((_, name)): Route<(String, String)>) -> Response {
    let (reply, answer) = oneshot::channel();
    served.door.picture(&name, Box::new(move |told| drop(reply.send(told))));
    match answer.await {
        Ok(Ok(bytes)) => ([(header::CONTENT_TYPE, "image/jpeg")], bytes).into_response(),
        Ok(Err(fault)) => refused(&fault),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

async fn index(State(served): State<Arc<Served>>) -> Response {
    read(&served.ui, Path::new("index.html")).await
}

async fn asset(State(served): State<Arc<Served>>, Route((_, path)): Route<(String, String)>) -> Response {
    let path = Path::new(&path);
    if path.components().any(|part| !matches!(part, Component::Normal(_))) {
        return StatusCode::NOT_FOUND.into_response();
    }
    read(&served.ui, path).await
}

async fn read(ui: &Path, path: &Path) -> Response {
    let kind = match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    match tokio::fs::read(ui.join(path)).await {
        Ok(bytes) => ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn answered(answer: Result<Answer, oneshot::error::RecvError>) -> Response {
    match answer {
        Ok(Ok(out)) => json(StatusCode::OK, out),
        Ok(Err(fault)) => refused(&fault),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

fn refused(fault: &Fault) -> Response {
    json(StatusCode::UNPROCESSABLE_ENTITY, serde_json::to_string(fault).unwrap_or_default())
}

fn json(status: StatusCode, body: String) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    (status, headers, body).into_response()
}

/// Compares every letter, so that the time taken says nothing about the token.
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len()
        && one.bytes().zip(other.bytes()).fold(0, |differ, (one, other)| differ | (one ^ other)) == 0
}

#[expect(clippy::disallowed_methods, reason = "the door gives the book its clock")]
fn clock() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
