//! The program `carillon`: reads the command line and runs one command. Exit 0 done, 1 faults were found, 2 wrong usage.

mod api;
mod assets;
mod callbacks;
mod carriers;
mod cli;
mod config;
mod console;
mod demo;
mod embedded;
mod health;
mod hooks;
mod logging;
mod mailers;
mod open;
mod problem;
mod proof;
mod router;
mod worker;

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;

/// Composing is many small pieces of text; a fifth of its time went into the system's own allocator.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    // Every TLS connection of the program uses this provider; without it they would panic.
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        console::error("another TLS provider was installed first; this is a fault of the program");
        return ExitCode::from(1);
    }
    let command = cli::Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            console::error(&format!("the runtime could not be started: {error}"));
            return ExitCode::from(1);
        }
    };
    runtime.block_on(cli::run(command))
}
