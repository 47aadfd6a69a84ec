//! `carillon locales check`: the phrases of every language.

use clap::Subcommand;

use super::CommandError;
use crate::console;

/// Check the phrases.
#[derive(Debug, Subcommand)]
pub(crate) enum Locales {
    /// Same keys, same variables, every plural form a language needs.
    Check,
}

/// Runs the command.
pub(crate) fn run(command: &Locales) -> Result<(), CommandError> {
    match command {
        Locales::Check => {
            let findings = carillon_compose::locales::check();
            for finding in &findings {
                console::result(&format!("{finding}"));
            }
            if findings.is_empty() { Ok(()) } else { Err(CommandError::Faults) }
        }
    }
}
