//! What the studio shows: campaigns, their words and their versions.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_compose::Finding;
use carillon_domain::Language;
use carillon_domain::campaign::CampaignDefinition;
use jiff::Timestamp;

use crate::FileDifference;

/// How many findings of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FindingCount {
    /// Those that keep a version from going out.
    pub faults: u64,
    /// Those worth a look.
    pub warnings: u64,
}

/// A version: who made it, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignVersionRow {
    /// Counts from 1.
    pub number: u32,
    /// When it was stored.
    pub at: Timestamp,
    /// Who stored it, as colleagues call them.
    pub by: String,
    /// Why.
    pub reason: String,
    /// Nothing goes out from it.
    pub draft: bool,
    /// New communications are made from it.
    pub active: bool,
    /// Communications made from it, which keep its words.
    pub communications: u64,
}

/// A campaign in the list, as its newest version has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignRow {
    /// Its name.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// What the newest version says; none where this program cannot read it.
    pub definition: Option<CampaignDefinition>,
    /// The newest version.
    pub newest: CampaignVersionRow,
    /// The number of the version things go out from.
    pub active: Option<u32>,
    /// What the check finds in the newest version.
    pub count: FindingCount,
}

/// A file of a campaign, and what the check finds in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignFile {
    /// The path in the folder.
    pub path: String,
    /// What the check finds in it.
    pub count: FindingCount,
}

/// The words of one step in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentCell {
    /// Where they lie, or would.
    pub file: String,
    /// They are written.
    pub written: bool,
    /// What the check finds in them.
    pub count: FindingCount,
}

/// A campaign with everything in it, as its newest version has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignView {
    /// What the list says of it.
    pub row: CampaignRow,
    /// Each language with its words for every step, in the order of the steps.
    pub words: Vec<(Language, Vec<ContentCell>)>,
    /// Every file.
    pub files: Vec<CampaignFile>,
    /// Everything the check finds.
    pub findings: Arc<[Finding]>,
    /// Every version, the newest first.
    pub versions: Vec<CampaignVersionRow>,
    /// Recipients on their way, whose next message comes from the active version.
    pub on_the_way: u64,
    /// What happens at each step, by its name.
    pub steps: BTreeMap<String, StepCount>,
}

/// What happens at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StepCount {
    /// Recipients on their way to it.
    pub waiting: u64,
    /// Communications made at it.
    pub told: u64,
}

/// A file of a version, open on the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignFileView {
    /// The campaign's name.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// The number of the version it is read from.
    pub version: u32,
    /// The number of the newest version: only that one is written on.
    pub newest: u32,
    /// The path in the folder.
    pub file: String,
    /// Its text; empty where there is no such file yet.
    pub text: String,
    /// There is such a file.
    pub exists: bool,
    /// The step and the language it is the content of.
    pub place: Option<(String, Language)>,
    /// The languages the campaign is written in.
    pub languages: Vec<Language>,
    /// The samples it can be shown with, by file name; the one to begin with first.
    pub samples: Vec<String>,
    /// Everything the check finds in the version.
    pub findings: Arc<[Finding]>,
}

/// A version beside another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionView {
    /// The campaign's name.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// The version.
    pub version: CampaignVersionRow,
    /// The number it is compared with; none where it is the first.
    pub against: Option<u32>,
    /// The number of the newest version.
    pub newest: u32,
    /// Every version, the newest first.
    pub versions: Vec<CampaignVersionRow>,
    /// What differs.
    pub differences: Vec<FileDifference>,
}
