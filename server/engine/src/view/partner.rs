//! What the portal shows of partners' texts.

use carillon_domain::Language;
use carillon_domain::campaign::partner::{PartnerRules, PartnerTextState};
use jiff::Timestamp;

use crate::{FieldFault, PartnerDecision};

/// A text in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTextRow {
    /// `ptx_…`
    pub id: String,
    /// Where it stands.
    pub state: PartnerTextState,
    /// The name of the reseller who says it.
    pub reseller: String,
    /// The zone times are shown in: the reseller's.
    pub time_zone: String,
    /// The title of the campaign.
    pub campaign: String,
    /// The step; empty for all.
    pub step: String,
    /// The segment; empty for all.
    pub segment: String,
    /// The language it is in.
    pub language: Language,
    /// Its number among texts for the same place.
    pub version: i32,
    /// Who wrote it, by name.
    pub written_by: String,
    /// When it was changed last.
    pub changed_at: Timestamp,
}

/// One text with everything that was done to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTextView {
    /// The row, as in a list.
    pub row: PartnerTextRow,
    /// The words.
    pub markdown: String,
    /// How they look, as a safe HTML fragment; empty where they cannot be read.
    pub preview_html: String,
    /// The number of the last change: a form says which one it saw.
    pub revision: i32,
    /// The rules it is held to; none where the campaign has no place for it any more.
    pub rules: Option<PartnerRules>,
    /// What it breaks of them.
    pub faults: Vec<FieldFault>,
    /// Everything that was done to it, newest first.
    pub changes: Vec<PartnerTextChange>,
    /// It can be written anew.
    pub may_write: bool,
    /// What this person may decide about it now.
    pub may: Vec<PartnerDecision>,
}

/// One thing that was done to a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTextChange {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
    /// Where it stood then.
    pub state: PartnerTextState,
    /// Why, in that person's words; may be empty.
    pub reason: String,
}

/// What a text can be written for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PartnerChoices {
    /// Resellers: id and name.
    pub resellers: Vec<(String, String)>,
    /// Campaigns that have a place for them.
    pub campaigns: Vec<PartnerCampaign>,
}

/// A campaign partners may write for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerCampaign {
    /// `cmp_…`
    pub id: String,
    /// What people call it.
    pub title: String,
    /// The steps a text may stand in.
    pub steps: Vec<String>,
    /// The rules.
    pub rules: PartnerRules,
}

/// What a person typed for a new text.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(default)]
pub struct PartnerTextForm {
    /// The id of the reseller.
    pub reseller: String,
    /// The id of the campaign.
    pub campaign: String,
    /// The step; empty for all.
    pub step: String,
    /// The segment; empty for all.
    pub segment: String,
    /// The tag of the language.
    pub language: String,
    /// The words as Markdown.
    pub markdown: String,
}
