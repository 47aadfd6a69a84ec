//! Log lines on standard error, as text or JSON. They hold ids, never an address, a key or a body.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::fmt;

use crate::config::{Log, LogFormat};

/// Starts logging. The error names the setting that is wrong.
pub(crate) fn start(config: &Log) -> Result<(), String> {
    let filter =
        EnvFilter::try_new(&config.level).map_err(|e| format!("log.level: {:?} is no filter: {e}", config.level))?;
    // Its lines may hold what goes over the line; whoever uses it tells what matters.
    let silent = ["russh=off", "russh_sftp=off"].into_iter().filter_map(|it| it.parse().ok());
    let filter = silent.fold(filter, EnvFilter::add_directive);
    let builder = fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match config.format {
        LogFormat::Text => builder.compact().with_target(false).try_init(),
        LogFormat::Json => builder.json().try_init(),
    };
    started.map_err(|e| format!("logging could not be started: {e}"))
}
