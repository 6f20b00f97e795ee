//! Puts the one page of the empty window into the program.
fn main() {
    tauri_build::build();
}
