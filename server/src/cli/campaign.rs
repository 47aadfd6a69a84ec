//! `carillon campaign`: folders proved and stored, and stored versions as folders again.

use std::path::{Path, PathBuf};

use carillon_compose::{Coverage, Finding, Severity, check, check_paper, coverage};
use carillon_domain::CampaignFolder;
use carillon_engine::{ApplyError, Engine, EngineError, read_folder, unified_text, write_folder};
use carillon_typeset::{FontOptions, Fonts, Typesetter};
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
        /// Set no letters and no PDF documents: quicker, and blind to characters that no font has.
        #[arg(long)]
        without_paper: bool,
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
    /// Write a stored version as a folder, whose name is the campaign's.
    Export {
        /// The folder to write; it must be empty or not there yet.
        dir: PathBuf,
        /// The campaign, where the folder has another name.
        #[arg(long, value_name = "NAME")]
        campaign: Option<String>,
        /// The version; else the active one.
        #[arg(long = "number", value_name = "NUMBER")]
        number: Option<u32>,
    },
    /// Compare the active version of a campaign with a folder; ends with 1 where they differ.
    Diff {
        /// The folder.
        dir: PathBuf,
        /// Another version than the active one.
        #[arg(long = "number", value_name = "NUMBER")]
        number: Option<u32>,
    },
}

/// Runs the command.
pub(crate) async fn run(place: &Place, command: Campaign) -> Result<(), CommandError> {
    match command {
        Campaign::Check { dirs, without_paper, json } => check_all(&dirs, without_paper, json),
        Campaign::Apply { dirs } => apply_all(place, &dirs).await,
        Campaign::Export { dir, campaign, number } => export(place, &dir, campaign, number).await,
        Campaign::Diff { dir, number } => diff(place, &dir, number).await,
    }
}

fn check_all(dirs: &[PathBuf], without_paper: bool, json: bool) -> Result<(), CommandError> {
    let mut faulty = false;
    let typesetter = if without_paper { None } else { Some(typesetter()?) };
    for dir in dirs {
        let folder = read_folder(dir).map_err(CommandError::Failed)?;
        let (mut findings, coverage) = (check(&folder), coverage(&folder));
        findings.extend(typesetter.iter().flat_map(|typesetter| check_paper(&folder, typesetter)));
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

/// What sets letters and documents, with the fonts of this machine.
fn typesetter() -> Result<Typesetter, CommandError> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let fonts = Fonts::find(&FontOptions::default());
    Typesetter::new(fonts, threads).map_err(|error| CommandError::Failed(error.to_string()))
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

async fn export(place: &Place, dir: &Path, campaign: Option<String>, version: Option<u32>) -> Result<(), CommandError> {
    let own_name = || dir.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = campaign.or_else(own_name).ok_or_else(|| {
        CommandError::Usage(format!("{}: a folder without a name; add --campaign NAME", dir.display()))
    })?;
    let full = std::fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some());
    if full {
        return Err(CommandError::Failed(format!(
            "{}: is not empty; name a folder that is not there yet",
            dir.display()
        )));
    }
    let Installation { engine, .. } = open(place, How { migrate: true, ..How::default() }).await?;
    let (number, folder) = stored(&engine, &name, version).await?;
    write_folder(&folder, dir).map_err(CommandError::Failed)?;
    console::result(&format!("{name}: version {number}, {} file(s) in {}", folder.files().count(), dir.display()));
    Ok(())
}

async fn diff(place: &Place, dir: &Path, version: Option<u32>) -> Result<(), CommandError> {
    let folder = read_folder(dir).map_err(CommandError::Failed)?;
    let definition = folder.definition().map_err(|faults| {
        let told: Vec<String> = faults.iter().map(|fault| format!("{}/{fault}", dir.display())).collect();
        CommandError::Failed(told.join("\n"))
    })?;
    let Installation { engine, .. } = open(place, How { migrate: true, ..How::default() }).await?;
    let (number, stored) = stored(&engine, &definition.name, version).await?;
    let text = unified_text(&stored, &folder);
    if text.is_empty() {
        console::note(&format!("{}: the same as version {number}", definition.name));
        return Ok(());
    }
    console::result(text.trim_end_matches('\n'));
    Err(CommandError::Faults)
}

/// A stored version and its number.
async fn stored(engine: &Engine, name: &str, version: Option<u32>) -> Result<(u32, CampaignFolder), CommandError> {
    let found = match version {
        Some(_) => engine.campaign_folder(name, version).await,
        None => engine.active_campaign_folder(name).await,
    };
    found.map_err(|error| match (error, version) {
        (EngineError::NotFound, Some(number)) => {
            CommandError::Failed(format!("{name}: there is no version {number} of such a campaign"))
        }
        (EngineError::NotFound, None) => {
            CommandError::Failed(format!("{name}: no such campaign is stored; apply its folder first"))
        }
        (error, _) => error.into(),
    })
}
