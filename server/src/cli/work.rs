//! `carillon worker`: the headless sender.

use super::stop::{stop_on_signal, unless_stopped};
use super::{CommandError, Place};
use crate::open::{How, Installation, open};
use crate::{console, logging, worker};
use clap::Args;

/// Work in the background without pages.
#[derive(Debug, Args)]
pub(crate) struct Work {
    /// Jobs worked on at the same time, instead of the configured number.
    #[arg(long, value_name = "N")]
    concurrency: Option<usize>,
}

/// Works until the program is asked to stop.
pub(crate) async fn run(place: &Place, command: Work) -> Result<(), CommandError> {
    let stop = stop_on_signal();
    let Some(opened) = unless_stopped(&stop, Box::pin(open_all(place))).await else { return Ok(()) };
    let (Installation { engine, mut config }, doors) = opened?;
    if let Some(concurrency) = command.concurrency {
        config.worker.concurrency = concurrency.max(1);
    }
    console::note("carillon works; stop with Ctrl-C");
    worker::run(engine, config.worker, doors, stop).await.map_err(CommandError::Failed)
}

async fn open_all(place: &Place) -> Result<(Installation, worker::Doors), CommandError> {
    let installation = open(place, How::default()).await?;
    logging::start(&installation.config.log).map_err(CommandError::Failed)?;
    let doors = worker::open_doors(&installation.config.incoming).await.map_err(CommandError::Failed)?;
    Ok((installation, doors))
}
