//! `carillon render`: one message of a campaign folder, from a sample, without a database.

mod media;
mod request;

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::time::Duration;

use carillon_channels::print::Converter;
use carillon_engine::read_folder;
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser};

use super::CommandError;
use media::MEDIA;
use request::Request;

/// Render a message.
#[derive(Debug, Args)]
pub(crate) struct Render {
    /// The campaign folder.
    dir: PathBuf,
    /// The step.
    #[arg(long)]
    step: String,
    /// A sample: frozen data as JSON.
    #[arg(long, value_name = "FILE")]
    sample: PathBuf,
    /// The language.
    #[arg(long, value_name = "TAG")]
    lang: String,
    /// What it is made into.
    #[arg(long, value_parser = known_media())]
    medium: String,
    /// Which spreadsheet, for csv and xlsx, where the campaign has several.
    #[arg(long, value_name = "NAME")]
    document: Option<String>,
    /// A program that converts it, with its arguments: AFP from a letter, for example. It reads standard input and
    /// writes standard output.
    #[arg(long, value_name = "COMMAND")]
    through: Option<String>,
    /// Where to write it; else standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

fn known_media() -> PossibleValuesParser {
    PossibleValuesParser::new(MEDIA.iter().map(|medium| PossibleValue::new(medium.name).help(medium.help)))
}

/// Runs the command.
pub(crate) async fn run(_: &super::Place, command: &Render) -> Result<(), CommandError> {
    let dir = &command.dir;
    let medium = media::find(&command.medium)?;
    let folder = read_folder(dir).map_err(CommandError::Failed)?;
    let definition = folder.definition().map_err(|faults| {
        let lines: Vec<_> = faults.iter().map(|fault| format!("{}/{fault}", dir.display())).collect();
        CommandError::Failed(lines.join("\n"))
    })?;
    let language = request::language(&command.lang, &definition)?;
    request::check_step(&command.step, &definition)?;
    let data = request::read_sample(&command.sample, &folder, dir)?;
    let request = Request {
        dir,
        folder: &folder,
        definition: &definition,
        step: &command.step,
        language,
        data: &data,
        medium,
        document: command.document.as_deref(),
    };
    let bytes = (medium.make)(&request)?;
    let bytes = match &command.through {
        Some(program) => convert(program, &bytes).await?,
        None => bytes,
    };
    write(command, medium, &bytes)
}

/// So long may a converter take.
const CONVERSION: Duration = Duration::from_mins(1);

async fn convert(command: &str, bytes: &[u8]) -> Result<Vec<u8>, CommandError> {
    let converter =
        Converter::new(command, CONVERSION).map_err(|error| CommandError::Usage(format!("--through: {error}")))?;
    converter.convert(bytes).await.map_err(|error| CommandError::Failed(format!("--through: {error}")))
}

fn write(command: &Render, medium: &media::Medium, bytes: &[u8]) -> Result<(), CommandError> {
    if let Some(path) = &command.out {
        let unwritable = |error| CommandError::Failed(format!("{}: cannot be written: {error}", path.display()));
        return std::fs::write(path, bytes).map_err(unwritable);
    }
    let mut out = std::io::stdout();
    if !medium.is_text && out.is_terminal() {
        return Err(CommandError::Usage(format!(
            "{} is no text for a terminal; say where with --out FILE",
            medium.name
        )));
    }
    // A program that reads gets every byte and no more; a person gets a last line end. Whoever reads may have had enough.
    let end: &[u8] = if out.is_terminal() && !bytes.ends_with(b"\n") { b"\n" } else { b"" };
    let _ = out.write_all(bytes).and_then(|()| out.write_all(end)).and_then(|()| out.flush());
    Ok(())
}
