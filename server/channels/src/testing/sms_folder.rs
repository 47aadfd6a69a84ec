//! The folder the file provider of text messages writes, as a handset.

use std::path::{Path, PathBuf};

use super::mailbox::read_folder;
use super::sms_contract::{ArrivedText, Handset};

/// The texts in a folder.
#[derive(Debug)]
pub struct SmsFolder {
    folder: PathBuf,
}

impl SmsFolder {
    /// Reads this folder, which need not be there yet.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }
}

impl Handset for SmsFolder {
    fn texts(&self) -> Vec<ArrivedText> {
        let pages = read_folder(&self.folder).into_iter();
        let pages = pages.map(|page| serde_json::from_slice::<serde_json::Value>(&page).expect("whole JSON"));
        let field = |page: &serde_json::Value, name: &str| page[name].as_str().unwrap_or_default().to_owned();
        pages
            .map(|it| ArrivedText { to: field(&it, "to"), from: field(&it, "from"), body: field(&it, "body") })
            .collect()
    }
}
