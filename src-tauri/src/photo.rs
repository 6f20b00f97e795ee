//! The pictures of the album under `photo:`, drawn by the page as they are needed and kept nowhere else.

use regulars_core::door::Door;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager, UriSchemeContext, UriSchemeResponder, Wry};

pub const SCHEME: &str = "photo";

/// Answers `photo://localhost/<name>`; while the book is locked there is no picture.
pub fn answer(context: UriSchemeContext<'_, Wry>, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    let door = context.app_handle().state::<Door>().inner().clone();
    let name = request.uri().path().trim_start_matches('/').to_owned();
    door.picture(&name, Box::new(move |told| responder.respond(response(told.ok()))));
}

fn response(picture: Option<Vec<u8>>) -> Response<Vec<u8>> {
    let status = if picture.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let mut response = Response::new(picture.unwrap_or_default());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("image/jpeg"));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    response
}
