//! `carillon campaign`: folders proved and stored.

use std::path::PathBuf;

use carillon_compose::check::{Coverage, coverage};
use carillon_compose::{Finding, check};
use carillon_engine::{ApplyError, read_folder};
use clap::Subcommand;

use super::{CommandError, Place};
use crate::console;
use crate::open::{How, Installation, open};

/// Work with campaign folders.
#[derive(Debug, Subcommand)]
pub(crate) enum Campaign {
    /// Prove folders: every variable, condition, language and sample.
    Check {
        /// The folders.
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
    },
    /// Store folders as the current versions of their campaigns.
    Apply {
        /// The folders.
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
    },
}

/// Runs the command.
pub(crate) async fn run(place: &Place, command: Campaign) -> Result<(), CommandError> {
    match command {
        Campaign::Check { dirs } => check_all(&dirs),
        Campaign::Apply { dirs } => apply_all(place, &dirs).await,
    }
}

fn check_all(dirs: &[PathBuf]) -> Result<(), CommandError> {
    let mut faulty = false;
    for dir in dirs {
        let folder = read_folder(dir).map_err(CommandError::Failed)?;
        let findings = check(&folder);
        tell(dir, &findings);
        let count = findings.iter().filter(|finding| finding.is_fault()).count();
        faulty |= count > 0;
        tell_coverage(dir, &coverage(&folder));
        console::note(&format!("{}: {} file(s), {count} fault(s)", dir.display(), folder.files().count()));
    }
    if faulty { Err(CommandError::Faults) } else { Ok(()) }
}

/// What is written: one line for each language that is not complete, and one for the others.
fn tell_coverage(dir: &std::path::Path, coverage: &[Coverage]) {
    for one in coverage.iter().filter(|one| !one.is_complete()) {
        console::note(&format!(
            "{}: {}: {} of {} steps are written",
            dir.display(),
            one.language,
            one.written,
            one.steps
        ));
    }
    let complete = coverage.iter().filter(|one| one.is_complete()).count();
    console::note(&format!("{}: {complete} of {} languages are complete", dir.display(), coverage.len()));
}

fn tell(dir: &std::path::Path, findings: &[Finding]) {
    for finding in findings {
        let word = if finding.is_fault() { "" } else { "warning: " };
        console::result(&format!("{}/{}: {word}{}; {}", dir.display(), finding.place, finding.what, finding.todo));
    }
}

async fn apply_all(place: &Place, dirs: &[PathBuf]) -> Result<(), CommandError> {
    let Installation { engine, .. } = open(place, How { migrate: true, ..How::default() }).await?;
    let mut faulty = false;
    for dir in dirs {
        let folder = read_folder(dir).map_err(CommandError::Failed)?;
        match engine.apply_campaign(&folder, "command line").await {
            Ok(done) if done.unchanged => {
                console::result(&format!("{}: unchanged, version {}", done.name, done.version));
            }
            Ok(done) => console::result(&format!("{}: stored as version {}", done.name, done.version)),
            Err(ApplyError::Faults(findings)) => {
                tell(dir, &findings);
                faulty = true;
            }
            Err(ApplyError::Engine(error)) => return Err(error.into()),
        }
    }
    if faulty { Err(CommandError::Faults) } else { Ok(()) }
}
