//! `carillon hook`: which sources may tell of events, and what they told that was ignored.

use clap::Subcommand;
use serde_json::json;

use super::{CommandError, Place};
use crate::open::{How, Installation, open};
use crate::{console, hooks};

/// Sources of events elsewhere: the sections [hooks.NAME] of carillon.toml.
#[derive(Debug, Subcommand)]
pub(crate) enum Hook {
    /// Check the sections, list where each source posts to, and what it told that has no event here.
    List {
        /// One JSON line for each source, and nothing else.
        #[arg(long)]
        json: bool,
    },
}

/// Runs the command.
pub(crate) async fn run(place: &Place, command: Hook) -> Result<(), CommandError> {
    let Hook::List { json } = command;
    let Installation { engine, config } = open(place, How { migrate: true, ..How::default() }).await?;
    let sources = hooks::sources(&config.hooks).map_err(CommandError::Failed)?;
    let ignored = engine.ignored_events().await?;
    for name in sources.keys() {
        let url = format!("{}/hooks/{name}", config.server.public_url.trim_end_matches('/'));
        let ignored = ignored.iter().filter(|it| it.source == *name);
        if json {
            let ignored = ignored.map(|it| json!({ "name": it.name, "times": it.times, "last": it.last_at }));
            console::result(&json!({ "name": name, "url": url, "ignored": ignored.collect::<Vec<_>>() }).to_string());
        } else {
            console::result(&format!("{name}  {url}"));
            for it in ignored {
                console::result(&format!("  ignored {} time(s), last {:.0}: {}", it.times, it.last_at, it.name));
            }
        }
    }
    Ok(())
}
