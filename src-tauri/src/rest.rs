//! What is given back while the program waits beside the clock, without a window.

use regulars_core::door::Door;

/// The last window was closed. For the thread that opens windows, so that none is opened meanwhile.
pub fn closed(door: Door) {
    end_helpers();
    std::thread::spawn(move || memory(&door));
}

/// What was read of the book, and what was freed.
pub fn memory(door: &Door) {
    // Why it could not be is in the log; then it stays as it is.
    door.rest().unwrap_or_else(|cause| drop(cause.fault()));
    give_back();
}

/// The webview keeps a process for the network until the program ends, also when nothing is left to be shown; the next window
/// gets one of its own.
#[cfg(target_os = "linux")]
fn end_helpers() {
    use rustix::process::{Pid, Signal, kill_process};
    use std::fs;

    const NETWORK: &str = "WebKitNetworkPr";
    let threads = fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    for thread in threads {
        let below = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
        for id in below.split_whitespace() {
            let is_network = fs::read_to_string(format!("/proc/{id}/comm")).is_ok_and(|name| name.starts_with(NETWORK));
            if is_network && let Some(pid) = id.parse().ok().and_then(Pid::from_raw) {
                // It may have ended by itself.
                let _ = kill_process(pid, Signal::TERM);
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn end_helpers() {}

/// The allocator keeps what was freed, for whoever asks next; the system gets it back.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn give_back() {
    #[expect(unsafe_code, reason = "malloc_trim(3) has no safe wrapper")]
    // SAFETY: it takes the allocator's own locks and touches nothing that is in use.
    unsafe {
        libc::malloc_trim(0);
    }
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn give_back() {}
