//! What addresses and forms of the studio say. Every field may be missing, and an empty one says nothing.

use carillon_domain::Language;
use carillon_domain::campaign::{CampaignFolder, DEFINITION_FILE};
use carillon_engine::Rehearsal;
use serde::Deserialize;

use crate::components::encode;

/// How content is looked at: as whom, in which medium, beside which other language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Look {
    /// A sample, by its file name.
    pub(crate) sample: String,
    /// A customer's number, address or name; goes before the sample.
    pub(crate) customer: String,
    /// The medium's name.
    pub(crate) medium: String,
    /// The tag of the language beside it.
    pub(crate) beside: String,
}

impl Look {
    /// The same look as the end of an address.
    pub(super) fn query(&self) -> String {
        let all = [
            ("sample", &self.sample),
            ("customer", &self.customer),
            ("medium", &self.medium),
            ("beside", &self.beside),
        ];
        let said = all.into_iter().filter(|(_, value)| !value.is_empty());
        said.fold(String::new(), |query, (name, value)| query + "&" + name + "=" + &encode(value))
    }

    /// What is to be looked at.
    pub(super) fn rehearsal<'a>(&'a self, name: &'a str, version: Option<u32>, file: &'a str) -> Rehearsal<'a> {
        let (sample, customer, medium) = (self.sample.as_str(), self.customer.as_str(), self.medium.as_str());
        Rehearsal { name, version, file, text: None, sample, customer, medium }
    }

    /// The file of the same step in the language beside it.
    pub(super) fn file_beside(&self, file: &str) -> Option<(Language, String)> {
        let (_, language) = CampaignFolder::content_place(file)?;
        let beside = Language::from_tag(&self.beside).filter(|beside| *beside != language)?;
        Some((beside, CampaignFolder::content_path_in(file, beside)?))
    }
}

/// What the address of a file says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub(super) file: String,
    pub(super) version: String,
    pub(super) done: String,
    #[serde(flatten)]
    pub(super) look: Look,
}

impl Asked {
    /// The file; the definition where none is named.
    pub(super) fn file(&self) -> &str {
        if self.file.is_empty() { DEFINITION_FILE } else { &self.file }
    }

    /// The version, if one is named.
    pub(super) fn version(&self) -> Option<u32> {
        self.version.parse().ok()
    }
}

/// What the form of a file sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) file: String,
    pub(super) base: String,
    /// None where the person may only read.
    pub(super) text: Option<String>,
    pub(super) reason: String,
    pub(super) wish: String,
    #[serde(flatten)]
    pub(super) look: Look,
}

impl Typed {
    /// The number of the version it was typed over; 0 is none.
    pub(super) fn base(&self) -> u32 {
        self.base.parse().unwrap_or(0)
    }

    /// The text as it will be stored: browsers send line ends as CR LF, and folders have none of them.
    pub(super) fn text(&self) -> Option<String> {
        self.text.as_ref().map(|text| text.replace("\r\n", "\n"))
    }
}

/// The address of a campaign.
pub(super) fn campaign_url(name: &str) -> String {
    format!("/care/campaigns/{}", encode(name))
}

/// The address of a file on the desk.
pub(super) fn file_url(name: &str, file: &str) -> String {
    format!("{}/edit?file={}", campaign_url(name), encode(file))
}
