//! `carillon migrate`: the tables of the database.

use clap::Subcommand;

use super::{CommandError, Place};
use crate::config::Config;
use crate::console;
use crate::open::open_store;

/// Create or update the tables.
#[derive(Debug, Subcommand)]
pub(crate) enum Migrate {
    /// Apply every change that waits.
    Up,
    /// Show which changes are applied and which wait.
    Status,
}

/// Runs the command.
pub(crate) async fn run(place: &Place, command: Migrate) -> Result<(), CommandError> {
    let told = |e: &dyn std::fmt::Display| CommandError::Failed(e.to_string());
    std::fs::create_dir_all(&place.data)
        .map_err(|e| CommandError::Failed(format!("{}: cannot be made: {e}", place.data.display())))?;
    let config = Config::read(&place.data).map_err(CommandError::Failed)?;
    let store = open_store(place, &config).await?;
    match command {
        Migrate::Up => {
            let applied = store
                .migrate(|step| console::note(&format!("{} of {}: {}", step.number, step.of, step.name)))
                .await
                .map_err(|e| told(&e))?;
            console::result(&format!("{applied} applied"));
        }
        Migrate::Status => {
            let status = store.migration_status().await.map_err(|e| told(&e))?;
            for (word, names) in [("applied", &status.applied), ("waits", &status.pending), ("newer", &status.newer)] {
                for name in names {
                    console::result(&format!("{word:8} {name}"));
                }
            }
            if !status.is_current() {
                return Err(CommandError::Faults);
            }
        }
    }
    Ok(())
}
