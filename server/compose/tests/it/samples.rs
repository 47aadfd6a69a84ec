//! The sample campaigns of the product, in every language, with each of their samples.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use carillon_compose::check::sample_data;
use carillon_compose::email::{self, Brand, EmailFrame, EmailParts};
use carillon_compose::{ContentFile, Message, OfferContents, compose_with};
use carillon_domain::campaign::CampaignFolder;
use carillon_domain::language::Language;
use serde_json::Value as Json;

use crate::fixture::links;

/// A message of a sample campaign, and where it comes from.
pub(crate) struct Said {
    /// Campaign, step, sample and language, for what a failing test says.
    pub(crate) name: String,
    /// The language it was asked for in.
    pub(crate) language: Language,
    /// The frozen data.
    pub(crate) data: Json,
    /// The message.
    pub(crate) message: Message,
    /// The mail of it.
    pub(crate) email: EmailParts,
}

/// The folders of the sample campaigns.
pub(crate) fn folders() -> Vec<CampaignFolder> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sample/campaigns");
    let mut dirs: Vec<PathBuf> = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    dirs.sort();
    dirs.iter().map(|dir| read(dir)).collect()
}

fn read(dir: &Path) -> CampaignFolder {
    let mut folder = CampaignFolder::default();
    let mut open = vec![dir.to_owned()];
    while let Some(path) = open.pop() {
        for entry in std::fs::read_dir(&path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(dir).unwrap().to_str().unwrap().to_owned();
                folder.insert(name, &std::fs::read_to_string(&path).unwrap()).unwrap();
            }
        }
    }
    folder
}

/// Every message of the samples in every language, made once for all tests that look at them.
static SAID: LazyLock<Vec<Said>> =
    LazyLock::new(|| Language::ALL.iter().flat_map(|&language| say_all(language)).collect());

/// Every message of the samples in every language.
pub(crate) fn said() -> &'static [Said] {
    &SAID
}

/// Those in one language.
pub(crate) fn said_in(language: Language) -> impl Iterator<Item = &'static Said> {
    SAID.iter().filter(move |said| said.language == language)
}

/// Every step of every sample campaign, with every sample, in a language.
fn say_all(language: Language) -> Vec<Said> {
    let mut said = Vec::new();
    for folder in folders() {
        let definition = folder.definition().unwrap();
        let offers = OfferContents::read(&folder, &folder.offers().unwrap(), &[language]).unwrap();
        for (_, step) in definition.steps() {
            let path = CampaignFolder::content_path(&step.name, language);
            let content = ContentFile::parse(&path, folder.get(&path).unwrap()).unwrap();
            for (sample, text) in folder.samples() {
                let name = format!("{}/{path} with {sample}", definition.name);
                let data = sample_data(&folder, sample, serde_json::from_str(text).unwrap()).unwrap();
                said.push(say(name, &content, language, data, &offers));
            }
        }
    }
    said
}

fn say(name: String, content: &ContentFile, language: Language, data: Json, offers: &OfferContents) -> Said {
    let message =
        compose_with(content, language, &data, &links(), offers).unwrap_or_else(|error| panic!("{name}: {error}"));
    let frame = EmailFrame {
        brand: Brand::from_data(&data["brand"]),
        view_url: links().message,
        preferences_url: links().preferences,
        reference: data["reference"].as_str().map(ToOwned::to_owned),
        documents: Vec::new(),
        footer: Vec::new(),
    };
    let email = email::render(&message, &frame).unwrap();
    Said { name, language, data, message, email }
}
