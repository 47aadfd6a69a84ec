//! `carillon render`: one message of a campaign folder, from a sample, without a database.

use std::path::PathBuf;

use carillon_compose::email::{Brand, EmailFrame};
use carillon_compose::{ContentFile, Links, OfferContents, OfferFile, compose_with};
use carillon_domain::{CampaignFolder, Language};
use carillon_engine::read_folder;
use clap::{Args, ValueEnum};

use super::CommandError;
use crate::console;

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
    #[arg(long)]
    medium: Medium,
    /// Where to write it; else standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// The media that are there.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Medium {
    /// The HTML of the email.
    Email,
    /// The text of the email.
    Text,
    /// The words of the page.
    Web,
}

/// Runs the command.
pub(crate) fn run(_: &super::Place, command: &Render) -> Result<(), CommandError> {
    let language = Language::resolve(&command.lang)
        .ok_or_else(|| CommandError::Usage(format!("--lang {}: not one of ours", command.lang)))?;
    let folder = read_folder(&command.dir).map_err(CommandError::Failed)?;
    let file = CampaignFolder::content_path(&command.step, language);
    let content = folder.content(&command.step, language).ok_or_else(|| {
        CommandError::Failed(format!("{}: no {file}; write it, or choose another step", command.dir.display()))
    })?;
    let content = ContentFile::parse(&file, content).map_err(|e| CommandError::Failed(e.to_string()))?;
    let sample = std::fs::read_to_string(&command.sample)
        .map_err(|e| CommandError::Failed(format!("{}: cannot be read: {e}", command.sample.display())))?;
    let data: serde_json::Value = serde_json::from_str(&sample)
        .map_err(|e| CommandError::Failed(format!("{}: no JSON: {e}", command.sample.display())))?;
    let offers = offers_of(&folder, language)?;
    let text = rendered(command, &content, language, &data, &offers)?;
    let Some(path) = &command.out else {
        console::result(&text);
        return Ok(());
    };
    std::fs::write(path, text).map_err(|e| CommandError::Failed(format!("{}: cannot be written: {e}", path.display())))
}

/// The words of the campaign's offers, in this language or the nearest one: a sample may say which stands in a slot.
fn offers_of(folder: &CampaignFolder, language: Language) -> Result<OfferContents, CommandError> {
    let mut contents = OfferContents::default();
    let offers = folder.offers().map_err(|faults| {
        CommandError::Failed(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })?;
    for offer in offers {
        for language in language.fallback() {
            let path = CampaignFolder::offer_path(&offer.name, language);
            let Some(text) = folder.get(&path) else { continue };
            let file = OfferFile::parse(&path, text).map_err(|e| CommandError::Failed(e.to_string()))?;
            contents.insert(&offer.name, language, file);
        }
    }
    Ok(contents)
}

fn rendered(
    command: &Render,
    content: &ContentFile,
    language: Language,
    data: &serde_json::Value,
    offers: &OfferContents,
) -> Result<String, CommandError> {
    let failed = |e: &dyn std::fmt::Display| CommandError::Failed(format!("{}: {e}", command.step));
    let links = Links::sample();
    let message = compose_with(content, language, data, &links, offers).map_err(|e| failed(&e))?;
    if matches!(command.medium, Medium::Web) {
        return Ok(carillon_compose::web::render(&message));
    }
    let frame = EmailFrame {
        brand: Brand::from_data(data.get("brand").unwrap_or(&serde_json::Value::Null)),
        view_url: links.message,
        preferences_url: None,
        reference: data.get("reference").and_then(serde_json::Value::as_str).map(ToOwned::to_owned),
        footer: Vec::new(),
    };
    let parts = carillon_compose::email::render(&message, &frame).map_err(|e| failed(&e))?;
    Ok(if matches!(command.medium, Medium::Text) { parts.text } else { parts.html })
}
