//! Tells the window which commands it may call: without this list a local page could call every one.
fn main() {
    let commands =
        tauri_build::AppManifest::new().commands(&["ask", "tell", "pick_files", "open_link", "save_file", "computer"]);
    if let Err(cause) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        panic!("{cause:#}");
    }
}
