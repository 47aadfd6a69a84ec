//! `carillon locales check`: the phrases of every language.

use clap::Subcommand;

use super::CommandError;
use crate::console;

/// Check the phrases.
#[derive(Debug, Subcommand)]
pub(crate) enum Locales {
    /// Same keys, same variables, every plural form a language needs. The last line counts languages and what is missing.
    Check,
}

/// Runs the command.
pub(crate) fn run(command: &Locales) -> Result<(), CommandError> {
    match command {
        Locales::Check => {
            let report = carillon_compose::locales::check();
            for finding in &report.findings {
                console::result(&finding.to_string());
            }
            console::result(&report.to_string());
            if report.findings.is_empty() { Ok(()) } else { Err(CommandError::Faults) }
        }
    }
}
