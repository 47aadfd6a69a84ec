//! `carillon ingest`: takes in mail from files, or from a pipe of the mail server.

use std::io::Read;
use std::path::PathBuf;
use std::time::Duration;

use carillon_channels::inbound::{self, Reading};
use carillon_engine::{Came, Engine};
use clap::Args;

use super::{CommandError, Place};
use crate::console;
use crate::open::{How, open};

/// The most of one message that is read into memory. What matters of a bounce stands at its beginning and its end.
const MOST: u64 = 64 * 1024 * 1024;
/// How often a message is looked at whose delivery is being handed over, and how long in between.
const LOOKS: u32 = 5;
const PAUSE: Duration = Duration::from_secs(1);

/// Take in mail that came back: bounces, complaints, replies, wishes to leave. Without a file, one message from standard
/// input.
#[derive(Debug, Args)]
pub(crate) struct Ingest {
    /// Messages, one in each file.
    files: Vec<PathBuf>,
    /// The address it was handed over for, where the mail server tells: `$RECIPIENT`, `$ORIGINAL_RECIPIENT`.
    #[arg(long, value_name = "ADDRESS")]
    to: Option<String>,
    /// Only tell what each says, one line of JSON a message, and store nothing.
    #[arg(long)]
    read: bool,
}

/// Runs the command.
pub(crate) async fn run(place: &Place, command: Ingest) -> Result<(), CommandError> {
    let engine = if command.read { None } else { Some(open(place, How::default()).await?.engine) };
    let (mut done, mut stray, mut faults) = (0_u64, 0_u64, false);
    let sources: Vec<Option<&PathBuf>> =
        if command.files.is_empty() { vec![None] } else { command.files.iter().map(Some).collect() };
    for source in sources {
        let Some((name, message)) = message_of(source) else {
            faults = true;
            continue;
        };
        let Some(engine) = &engine else {
            print_line(&name, &inbound::read(&message));
            continue;
        };
        match take_in(engine, command.to.as_deref(), &message).await? {
            Came::Unknown | Came::Forged => stray += 1,
            Came::Back | Came::Noted | Came::Known => done += 1,
            Came::Early => {
                console::error(&format!("{name}: what it is about is being handed over; take it in again"));
                faults = true;
            }
        }
    }
    if engine.is_some() {
        console::note(&format!("{done} message(s) about something of ours, {stray} about nothing of ours"));
    }
    if faults { Err(CommandError::Faults) } else { Ok(()) }
}

/// Takes a message in; what is being handed over is waited for.
async fn take_in(engine: &Engine, to: Option<&str>, message: &[u8]) -> Result<Came, CommandError> {
    let mut came = engine.take_mail(to, message).await?.1;
    for _ in 0..LOOKS {
        if came != Came::Early {
            break;
        }
        tokio::time::sleep(PAUSE).await;
        came = engine.take_mail(to, message).await?.1;
    }
    Ok(came)
}

fn print_line(name: &str, reading: &Reading) {
    match serde_json::to_string(&reading.line(name)) {
        Ok(line) => console::result(&line),
        Err(error) => console::error(&format!("{name}: {error}")),
    }
}

/// A message and what it is called. One that cannot be read is told, and keeps no other from being read.
fn message_of(source: Option<&PathBuf>) -> Option<(String, Vec<u8>)> {
    let (name, read) = match source {
        None => ("-".to_owned(), whole(std::io::stdin().lock())),
        Some(file) => (file.display().to_string(), std::fs::File::open(file).and_then(whole)),
    };
    let told = read.inspect_err(|error| console::error(&format!("{name}: {error}")));
    told.ok().map(|message| (name, message))
}

fn whole(from: impl Read) -> std::io::Result<Vec<u8>> {
    let mut message = Vec::new();
    from.take(MOST).read_to_end(&mut message)?;
    Ok(message)
}
