//! The browser door: the same screens and the same commands on loopback, for tests and screen work.

mod door;
mod options;

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::Arc;

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> ExitCode {
    let options = match options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(sentence) => return stop(&sentence),
    };
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => stop(&cause.to_string()),
    }
}

async fn run(options: options::Options) -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, options.port))).await?;
    let port = listener.local_addr()?.port();
    let mut random = [0_u8; 16];
    getrandom::fill(&mut random)?;
    let token = hex::encode(random);
    let door = door::Served::open(&options, port, token.clone())?;
    // Read by whoever started this, so it goes to the standard output and is flushed.
    writeln!(std::io::stdout(), "http://127.0.0.1:{port}/{token}/")?;
    std::io::stdout().flush()?;
    axum::serve(listener, door::router(Arc::new(door))).await?;
    Ok(())
}

fn stop(sentence: &str) -> ExitCode {
    // Nothing more can be done when even the error stream is closed.
    let _ = writeln!(std::io::stderr(), "{sentence}");
    ExitCode::FAILURE
}
