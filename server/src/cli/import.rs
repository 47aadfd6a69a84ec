//! `carillon import`: a file through a mapping into the tables, with counts that add up.

use std::path::PathBuf;

use carillon_engine::import::{ImportOptions, ImportSource, ImportSummary, rules_file};
use clap::Args;
use jiff::tz::TimeZone;

use super::{CommandError, Place};
use crate::console;
use crate::open::{How, Installation, open};

/// Lines of the quarantine told at the end.
const TOLD: usize = 20;

/// Import a file.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The file: CSV or XLSX, or brands as TOML.
    file: PathBuf,
    /// The mapping that says what its columns mean; brands need none.
    #[arg(long, value_name = "MAP")]
    map: Option<PathBuf>,
    /// Check and count, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Print one JSON object and nothing else on standard output.
    #[arg(long)]
    json: bool,
}

/// Runs the import. Faulty rows go to quarantine; the exit code says that there were some.
pub(crate) async fn run(place: &Place, command: Import) -> Result<(), CommandError> {
    let Installation { engine, .. } = open(place, How { migrate: true, ..How::default() }).await?;
    if command.file.extension().is_some_and(|ending| ending == "toml") {
        let saved = engine.import_brands(&read(&command.file)?).await.map_err(|error| told(&error))?;
        console::result(&format!("brands on file: {saved}"));
        return Ok(());
    }
    let Some(map_path) = &command.map else {
        return Err(CommandError::Usage("a table needs --map MAP, which says what its columns mean".into()));
    };
    let map = read(map_path)?;
    let source = ImportSource::open(&command.file)
        .map_err(|e| CommandError::Failed(format!("{}: cannot be read: {e}", command.file.display())))?;
    let today = engine.clock_now().to_zoned(TimeZone::UTC).date();
    // The rules lie beside the map that names them.
    let rules = rules_file(&map).map(|name| read(&map_path.with_file_name(name))).transpose()?;
    let options = ImportOptions {
        rules,
        dry_run: command.dry_run,
        map_name: map_path.display().to_string(),
        ..engine.import_options("command line", today)
    };
    let bar = console::bar(0, "importing");
    let summary = engine
        .import(&source, &map, &options, &mut |progress| {
            bar.set_length(progress.bytes_total);
            bar.set_position(progress.bytes_done);
        })
        .await;
    bar.finish_and_clear();
    let summary = summary.map_err(|error| told(&error))?;
    tell(&command, &summary);
    if summary.quarantined > 0 { Err(CommandError::Faults) } else { Ok(()) }
}

fn told(error: &carillon_engine::import::ImportError) -> CommandError {
    CommandError::Failed(error.to_string())
}

fn read(path: &std::path::Path) -> Result<String, CommandError> {
    std::fs::read_to_string(path).map_err(|e| CommandError::Failed(format!("{}: cannot be read: {e}", path.display())))
}

fn tell(command: &Import, summary: &ImportSummary) {
    for row in summary.quarantine.iter().take(TOLD) {
        console::note(&format!("{}:{}: {}: {}", command.file.display(), row.line, row.column, row.reason));
    }
    let more = summary.quarantined.saturating_sub(TOLD as u64);
    if more > 0 {
        console::note(&format!("… and {more} more in quarantine"));
    }
    if command.json {
        console::result(
            &serde_json::json!({
                "read": summary.read, "created": summary.created, "updated": summary.updated,
                "unchanged": summary.unchanged, "quarantined": summary.quarantined, "dry_run": command.dry_run,
            })
            .to_string(),
        );
        return;
    }
    let ImportSummary { read, created, updated, unchanged, quarantined, .. } = summary;
    let dry = if command.dry_run { " (dry run: nothing was written)" } else { "" };
    console::result(&format!(
        "read {read}: created {created}, updated {updated}, unchanged {unchanged}, quarantined {quarantined}{dry}"
    ));
}
