//! A campaign's folder, wherever it is kept: paths and texts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::offer::Offer;
use super::{CampaignDefinition, DEFINITION_FILE, OFFERS_FILE};
use crate::fields::{FIELDS_FILE, FieldParsers};
use crate::language::Language;
use crate::located::LocatedError;
use crate::medium::Medium;

/// How the file of a spreadsheet's definition ends.
const SHEET: &str = ".xlsx.toml";

/// The files of a campaign: path within the folder, with `/`, and text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct CampaignFolder {
    files: BTreeMap<String, String>,
}

/// Why a file cannot be part of a campaign's folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FolderError {
    /// A path that leaves the folder, or that some systems cannot hold.
    #[error("`{0}` is not a path inside a campaign folder; use names like content/60-days/en.md")]
    Path(
        /// The path found.
        String,
    ),
    /// The same path twice.
    #[error("`{0}` is there twice; keep one")]
    Twice(
        /// The path found.
        String,
    ),
}

impl CampaignFolder {
    /// A folder with these files.
    pub fn from_files<P, T>(files: impl IntoIterator<Item = (P, T)>) -> Result<Self, FolderError>
    where
        P: Into<String>,
        T: AsRef<str>,
    {
        let mut folder = Self::default();
        for (path, text) in files {
            let path = path.into();
            if folder.files.contains_key(&path) {
                return Err(FolderError::Twice(path));
            }
            folder.insert(path, text.as_ref())?;
        }
        Ok(folder)
    }

    /// Puts a file into the folder, or another text into a file. A byte order mark and
    /// carriage returns are dropped, so the same campaign is the same text on every system.
    pub fn insert(&mut self, path: impl Into<String>, text: &str) -> Result<(), FolderError> {
        let path = path.into();
        if !is_inside(&path) {
            return Err(FolderError::Path(path));
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        self.files.insert(path, text.replace("\r\n", "\n"));
        Ok(())
    }

    /// Takes a file out of the folder; false where there was none.
    pub fn remove(&mut self, path: &str) -> bool {
        self.files.remove(path).is_some()
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// All files in the order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The files below a folder: the rest of their path, and their text.
    pub fn files_under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let rest = move |path: &'a str| path.strip_prefix(folder)?.strip_prefix('/');
        self.files().filter_map(move |(path, text)| Some((rest(path)?, text)))
    }

    /// Where the content of a step in a language lies.
    pub fn content_path(step: &str, language: Language) -> String {
        format!("content/{step}/{language}.md")
    }

    /// The step and the language a file is the content of, if it lies where content does: `content/30-days/en.md`, or in
    /// the words of one medium, `content/30-days/sms/en.md`.
    pub fn content_place(path: &str) -> Option<(&str, Language)> {
        let (step, rest) = path.strip_prefix("content/")?.split_once('/')?;
        let file = match rest.split_once('/') {
            Some((medium, file)) => medium.parse::<Medium>().ok().map(|_| file)?,
            None => rest,
        };
        Some((step, Language::from_tag(file.strip_suffix(".md")?)?))
    }

    /// The same content in another language.
    pub fn content_path_in(path: &str, language: Language) -> Option<String> {
        Self::content_place(path)?;
        let (folder, _) = path.rsplit_once('/')?;
        Some(format!("{folder}/{language}.md"))
    }

    /// The content of a step in a language.
    pub fn content(&self, step: &str, language: Language) -> Option<&str> {
        self.get(&Self::content_path(step, language))
    }

    /// The samples the check renders everything with: file name and JSON text.
    pub fn samples(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files_under("samples").filter(|(name, _)| has_extension(name, ".json"))
    }

    /// The definitions of spreadsheets: the sheet's name, the path of its file and the text.
    pub fn sheets(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let sheets = self.files().filter(|(path, _)| path.starts_with("documents/") && has_extension(path, SHEET));
        sheets.map(|(path, text)| {
            let name = path.trim_start_matches("documents/").trim_end_matches(SHEET);
            (name, path, text)
        })
    }

    /// What `campaign.toml` says.
    pub fn definition(&self) -> Result<CampaignDefinition, Vec<LocatedError>> {
        let Some(text) = self.get(DEFINITION_FILE) else {
            return Err(vec![LocatedError {
                file: DEFINITION_FILE.to_owned(),
                line: 1,
                column: 1,
                what: "the file is missing".to_owned(),
                todo: "add it; every campaign is defined by it".to_owned(),
            }]);
        };
        CampaignDefinition::parse(DEFINITION_FILE, text)
    }

    /// What `fields.toml` says; no parsers where there is no such file.
    pub fn field_parsers(&self) -> Result<FieldParsers, Vec<LocatedError>> {
        self.get(FIELDS_FILE).map_or_else(|| Ok(FieldParsers::default()), |text| FieldParsers::parse(FIELDS_FILE, text))
    }

    /// Where the words of an offer in a language lie.
    pub fn offer_path(offer: &str, language: Language) -> String {
        format!("offers/{offer}/{language}.md")
    }

    /// What `offers.toml` says; no file, no offers.
    pub fn offers(&self) -> Result<Vec<Offer>, Vec<LocatedError>> {
        self.get(OFFERS_FILE).map_or_else(|| Ok(Vec::new()), |text| Offer::parse_all(OFFERS_FILE, text))
    }

    /// The folder as JSON, the same for the same files: what versions are compared by.
    pub fn canonical_json(&self) -> String {
        let files: serde_json::Map<_, _> =
            self.files.iter().map(|(path, text)| (path.clone(), text.as_str().into())).collect();
        serde_json::Value::Object(files).to_string()
    }
}

fn has_extension(name: &str, extension: &str) -> bool {
    name.len() > extension.len() && name.ends_with(extension)
}

/// Names of letters, digits and `. _ -`, parted by `/`; none of them hidden or empty.
fn is_inside(path: &str) -> bool {
    let fine = |letter: char| letter.is_alphanumeric() || ".-_ ".contains(letter);
    let part_fine = |part: &str| {
        !part.is_empty() && !part.starts_with(['.', ' ']) && !part.ends_with(['.', ' ']) && part.chars().all(fine)
    };
    path.len() <= 255 && path.split('/').all(part_fine)
}

impl TryFrom<BTreeMap<String, String>> for CampaignFolder {
    type Error = FolderError;

    fn try_from(files: BTreeMap<String, String>) -> Result<Self, FolderError> {
        Self::from_files(files)
    }
}

impl From<CampaignFolder> for BTreeMap<String, String> {
    fn from(folder: CampaignFolder) -> Self {
        folder.files
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("campaign.toml", true)]
    #[case("content/60-days/zh-Hans.md", true)]
    #[case("samples/größe 1.json", true)]
    #[case("", false)]
    #[case("/etc/passwd", false)]
    #[case("../secret", false)]
    #[case("content/../../secret", false)]
    #[case("content//en.md", false)]
    #[case("content/./en.md", false)]
    #[case("content/", false)]
    #[case("content\\en.md", false)]
    #[case("c:en.md", false)]
    #[case(".git/config", false)]
    #[case("a\nb", false)]
    #[case("nul\0", false)]
    fn only_paths_inside(#[case] path: &str, #[case] fine: bool) {
        let mut folder = CampaignFolder::default();
        let expected = if fine { Ok(()) } else { Err(FolderError::Path(path.to_owned())) };
        assert_eq!(folder.insert(path, "text"), expected);
        assert_eq!(folder.get(path).is_some(), fine);
    }

    #[test]
    fn content_and_samples_are_found() {
        let folder = CampaignFolder::from_files([
            ("content/60-days/de.md", "Hallo"),
            ("samples/one.json", "{}"),
            ("samples/notes.txt", "x"),
            ("samples2/two.json", "{}"),
        ])
        .unwrap();
        assert_eq!(folder.content("60-days", Language::De), Some("Hallo"));
        assert_eq!(folder.content("60-days", Language::En), None);
        assert_eq!(folder.samples().collect::<Vec<_>>(), [("one.json", "{}")]);
        let error = folder.definition().unwrap_err();
        assert_eq!(error[0].place(), "campaign.toml:1:1");
    }

    #[test]
    fn sheets_are_found_by_their_ending() {
        let paths =
            ["documents/renewals.xlsx.toml", "documents/quote.typ", "samples/x.xlsx.toml", "documents/.xlsx.toml"];
        let mut folder = CampaignFolder::default();
        for path in &paths[..3] {
            folder.insert(*path, "text").unwrap();
        }
        assert!(folder.insert(paths[3], "text").is_err(), "a hidden file");
        let sheets: Vec<_> = folder.sheets().collect();
        assert_eq!(sheets, [("renewals", "documents/renewals.xlsx.toml", "text")]);
    }

    #[test]
    fn the_same_folder_is_the_same_json_on_every_system() {
        let unix = CampaignFolder::from_files([("a.md", "1\n2\n"), ("b.md", "é")]).unwrap();
        let other = CampaignFolder::from_files([("b.md", "é"), ("a.md", "\u{feff}1\r\n2\r\n")]).unwrap();
        assert_eq!(unix.canonical_json(), other.canonical_json());
        assert_eq!(unix.canonical_json(), r#"{"a.md":"1\n2\n","b.md":"é"}"#);
        let read: CampaignFolder = serde_json::from_str(&unix.canonical_json()).unwrap();
        assert_eq!(read, unix);
        assert!(serde_json::from_str::<CampaignFolder>(r#"{"../x":""}"#).is_err());
    }

    #[rstest]
    #[case("content/60-days/zh-Hans.md", Some(("60-days", Language::ZhHans)))]
    #[case("content/60-days/xx.md", None)]
    #[case("content/60-days/sms/en.md", Some(("60-days", Language::En)))]
    #[case("content/60-days/pigeon/en.md", None)]
    #[case("content/en.md", None)]
    #[case("samples/en.md", None)]
    fn a_path_tells_step_and_language(#[case] path: &str, #[case] place: Option<(&str, Language)>) {
        assert_eq!(CampaignFolder::content_place(path), place);
        if let Some((step, language)) = place {
            assert_eq!(CampaignFolder::content_path_in(path, language).as_deref(), Some(path));
            assert!(path.contains(step));
        }
    }

    #[test]
    fn a_file_can_be_taken_out() {
        let mut folder = CampaignFolder::from_files([("a.md", "1")]).unwrap();
        assert!(folder.remove("a.md") && !folder.remove("a.md"));
        assert_eq!(folder.get("a.md"), None);
    }

    #[test]
    fn a_path_is_there_once() {
        let twice = CampaignFolder::from_files([("a.md", ""), ("a.md", "")]);
        assert_eq!(twice, Err(FolderError::Twice("a.md".to_owned())));
    }
}
