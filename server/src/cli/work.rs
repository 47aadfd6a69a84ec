//! `carillon worker`: the headless sender.

use clap::Args;
use tokio_util::sync::CancellationToken;

use super::{CommandError, Place, serve::stop_on_signal};
use crate::open::{How, Installation, open};
use crate::{console, logging, worker};

/// Work in the background without pages.
#[derive(Debug, Args)]
pub(crate) struct Work {
    /// Jobs worked on at the same time, instead of the configured number.
    #[arg(long, value_name = "N")]
    concurrency: Option<usize>,
}

/// Works until the program is asked to stop.
pub(crate) async fn run(place: &Place, command: Work) -> Result<(), CommandError> {
    let Installation { engine, mut config } = open(place, How::default()).await?;
    logging::start(&config.log).map_err(CommandError::Failed)?;
    if let Some(concurrency) = command.concurrency {
        config.worker.concurrency = concurrency.max(1);
    }
    let doors = worker::open_doors(&config.incoming).await.map_err(CommandError::Failed)?;
    let stop = CancellationToken::new();
    stop_on_signal(stop.clone());
    console::note("carillon works; stop with Ctrl-C");
    worker::run(engine, config.worker, doors, stop).await.map_err(CommandError::Failed)
}
