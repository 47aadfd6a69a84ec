//! `carillon campaign`: folders proved and stored.

use std::path::PathBuf;

use carillon_compose::{Coverage, Finding, Severity, check, coverage};
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
        /// One JSON object a folder, instead of lines for people.
        #[arg(long)]
        json: bool,
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
        Campaign::Check { dirs, json } => check_all(&dirs, json),
        Campaign::Apply { dirs } => apply_all(place, &dirs).await,
    }
}

fn check_all(dirs: &[PathBuf], json: bool) -> Result<(), CommandError> {
    let mut faulty = false;
    for dir in dirs {
        let folder = read_folder(dir).map_err(CommandError::Failed)?;
        let (findings, coverage) = (check(&folder), coverage(&folder));
        let (files, count) = (folder.files().count(), findings.iter().filter(|finding| finding.is_fault()).count());
        faulty |= count > 0;
        if json {
            let dir = dir.display().to_string();
            let report = serde_json::json!({
                "dir": dir, "files": files, "faults": count, "findings": findings, "coverage": coverage,
            });
            console::result(&report.to_string());
        } else {
            tell(dir, &findings);
            for row in &coverage {
                console::note(&covered(dir, row));
            }
            console::note(&format!("{}: {files} file(s), {count} fault(s)", dir.display()));
        }
    }
    if faulty { Err(CommandError::Faults) } else { Ok(()) }
}

fn tell(dir: &std::path::Path, findings: &[Finding]) {
    for finding in findings {
        let word = match finding.severity {
            Severity::Fault => "",
            Severity::Warning => "warning: ",
            Severity::Note => "note: ",
        };
        console::result(&format!("{}/{}: {word}{}; {}", dir.display(), finding.place, finding.what, finding.todo));
    }
}

/// What a step says in a medium, as one line.
fn covered(dir: &std::path::Path, row: &Coverage) -> String {
    let Coverage { step, medium, own, common, missing } = row;
    let counts = [(common.len(), "in common words"), (own.len(), "in words of its own"), (missing.len(), "missing")];
    let told = counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
    let told = told.collect::<Vec<_>>().join(", ");
    format!("{}: {step:<16} {medium:<6} {told}", dir.display())
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
