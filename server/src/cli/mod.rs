//! The command line: one file per command, each authorised by whoever may run the program.
//!
//! Commands parse, make one call and answer; they decide nothing.

mod campaign;
mod enroll;
mod event;
mod hook;
mod import;
mod ingest;
mod key;
mod locales;
mod migrate;
mod render;
mod serve;
mod simulate;
mod stop;
mod user;
mod work;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::console;

/// Customer lifecycle communications, self-hosted.
#[derive(Debug, Parser)]
#[command(name = "carillon", version, about, propagate_version = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Where the installation is.
#[derive(Debug, Clone, Args)]
pub(crate) struct Place {
    /// The data folder: configuration, database, blobs, outbox.
    #[arg(long, global = true, default_value = "data", value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The database, instead of the configured one: `sqlite://PATH` or `postgres://…`.
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) database: Option<String>,
    /// The product's clock: a time to start from (RFC 3339) or a distance from now (`+60d`).
    #[arg(long, global = true, value_name = "TIME", allow_hyphen_values = true)]
    pub(crate) clock: Option<String>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve the pages, and by default work in the background.
    Serve(serve::Serve),
    /// Work in the background without pages: the headless sender.
    Worker(work::Work),
    /// Create or update the tables.
    #[command(subcommand)]
    Migrate(migrate::Migrate),
    /// Import customers, records, resellers or brands from a file.
    Import(import::Import),
    /// Take in mail that came back: bounces, complaints, replies, wishes to leave.
    Ingest(ingest::Ingest),
    /// Tell that something happened to a customer or a record.
    Event(event::Event),
    Enroll(enroll::Enroll),
    /// Sources of events elsewhere: the sections [hooks.NAME] of carillon.toml.
    #[command(subcommand)]
    Hook(hook::Hook),
    /// Check and store campaign folders.
    #[command(subcommand)]
    Campaign(campaign::Campaign),
    /// Render one message of a campaign folder from a sample.
    Render(render::Render),
    /// Live through a campaign on copies of customers, in seconds; nothing leaves the building.
    Simulate(simulate::Simulate),
    /// Check the phrases of every language.
    #[command(subcommand)]
    Locales(locales::Locales),
    /// Keys for programs that call the API.
    #[command(subcommand)]
    Key(key::Key),
    /// Add people or set a new password.
    #[command(subcommand)]
    User(user::User),
}

/// Why a command ended without doing its work.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CommandError {
    /// The work found faults; they were printed.
    #[error("faults were found")]
    Faults,
    /// The command line asks for something that cannot be.
    #[error("{0}")]
    Usage(String),
    /// Something went wrong; the text says what, where and what to do.
    #[error("{0}")]
    Failed(String),
}

impl From<carillon_engine::EngineError> for CommandError {
    fn from(error: carillon_engine::EngineError) -> Self {
        Self::Failed(error.to_string())
    }
}

impl From<crate::open::OpenError> for CommandError {
    fn from(error: crate::open::OpenError) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Runs a command and says how it ended.
pub(crate) async fn run(cli: Cli) -> ExitCode {
    let place = cli.place;
    let done = match cli.command {
        Command::Serve(command) => Box::pin(serve::run(&place, command)).await,
        Command::Worker(command) => work::run(&place, command).await,
        Command::Migrate(command) => migrate::run(&place, command).await,
        Command::Import(command) => import::run(&place, command).await,
        Command::Ingest(command) => ingest::run(&place, command).await,
        Command::Event(command) => event::run(&place, command).await,
        Command::Enroll(command) => enroll::run(&place, command).await,
        Command::Campaign(command) => campaign::run(&place, command).await,
        Command::Render(command) => render::run(&place, &command).await,
        Command::Simulate(command) => simulate::run(&place, command).await,
        Command::Locales(command) => locales::run(&command),
        Command::Hook(command) => hook::run(&place, command).await,
        Command::Key(command) => key::run(&place, command).await,
        Command::User(command) => user::run(&place, command).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(CommandError::Faults) => ExitCode::from(1),
        Err(CommandError::Failed(what)) => {
            console::error(&what);
            ExitCode::from(1)
        }
        Err(CommandError::Usage(what)) => {
            console::error(&what);
            ExitCode::from(2)
        }
    }
}
