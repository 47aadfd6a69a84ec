//! A file on the desk: what is stored, what is typed over it, how it looks, what the check says.

use carillon_compose::Finding;
use carillon_domain::Language;
use carillon_engine::view::{CampaignFileView, CampaignVersionRow};
use carillon_engine::{Engine, EngineError, FileDifference, Rehearsal, Rehearsed};

use super::asked::Look;
use crate::components::{Faults, Tone};
use crate::http::{Answer, SignedIn};

/// How something looks, or why it cannot be looked at.
#[derive(Debug, Clone)]
pub(crate) enum Shown {
    /// The file is not shown by itself.
    Nothing,
    /// As whom it is to be shown is not clear; the words say why.
    Refused(String),
    /// As it would be read.
    As(Box<Rehearsed>),
}

/// The same step in another language, to be read beside.
#[derive(Debug, Clone)]
pub(crate) struct Beside {
    /// The language.
    pub(crate) language: Language,
    /// Its file.
    pub(crate) file: String,
    /// Its words.
    pub(crate) text: String,
    /// How they look.
    pub(crate) shown: Shown,
}

/// What somebody else saved meanwhile.
#[derive(Debug, Clone)]
pub(crate) struct Moved {
    /// Their version.
    pub(crate) version: CampaignVersionRow,
    /// What they changed.
    pub(crate) theirs: Vec<FileDifference>,
    /// What saving would change now.
    pub(crate) yours: Vec<FileDifference>,
}

/// Everything the page of a file shows.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    /// What is stored.
    pub(crate) view: CampaignFileView,
    /// The text in the form.
    pub(crate) text: String,
    /// Why it is changed, as far as it was typed.
    pub(crate) reason: String,
    /// How it is looked at.
    pub(crate) look: Look,
    /// How it looks.
    pub(crate) shown: Shown,
    /// What is read beside it.
    pub(crate) beside: Option<Beside>,
    /// What the check finds with the text in the form.
    pub(crate) findings: Vec<Finding>,
    /// The person may save, and this is the version that is written on.
    pub(crate) writable: bool,
    /// A word from the page itself.
    pub(crate) notice: Option<(Tone, String)>,
    /// What somebody else saved meanwhile.
    pub(crate) moved: Option<Box<Moved>>,
    /// What is wrong with the form.
    pub(crate) faults: Faults,
}

impl Sheet {
    /// Whether the form holds what is not stored.
    pub(super) fn is_typed(&self) -> bool {
        self.text != self.view.text
    }
}

/// Lays a file on the desk as it is stored.
pub(super) async fn lay_out(
    engine: &Engine,
    desk: &SignedIn,
    name: &str,
    file: &str,
    version: Option<u32>,
    look: Look,
) -> Answer<Sheet> {
    let view = engine.campaign_file(name, file, version).await?;
    let shown = look_at(engine, desk, &look.rehearsal(name, version, file)).await?;
    Ok(Sheet {
        shown,
        beside: lay_beside(engine, desk, &view, version, &look).await?,
        text: view.text.clone(),
        reason: String::new(),
        findings: view.findings.to_vec(),
        writable: desk.person.role.may_change_campaigns() && view.version == view.newest,
        notice: None,
        moved: None,
        faults: Faults::default(),
        look,
        view,
    })
}

/// How something looks; that nobody was found to show it as is no fault of the page.
pub(super) async fn look_at(engine: &Engine, desk: &SignedIn, asked: &Rehearsal<'_>) -> Answer<Shown> {
    match engine.rehearse(asked).await {
        Ok(Some(rehearsed)) => Ok(Shown::As(Box::new(rehearsed))),
        Ok(None) => Ok(Shown::Nothing),
        Err(EngineError::Invalid(faults)) => Ok(Shown::Refused(first_fault(desk, &faults))),
        Err(error) => Err(error.into()),
    }
}

/// The first fault in words.
pub(super) fn first_fault(desk: &SignedIn, faults: &[carillon_engine::FieldFault]) -> String {
    let field = faults.first().map_or("", |fault| fault.field);
    Faults::from_engine(desk.words, faults).of(field).unwrap_or_default()
}

async fn lay_beside(
    engine: &Engine,
    desk: &SignedIn,
    view: &CampaignFileView,
    version: Option<u32>,
    look: &Look,
) -> Answer<Option<Beside>> {
    let Some((language, file)) = look.file_beside(&view.file) else { return Ok(None) };
    let text = engine.campaign_file(&view.name, &file, version).await?.text;
    let shown = look_at(engine, desk, &look.rehearsal(&view.name, version, &file)).await?;
    Ok(Some(Beside { language, file, text, shown }))
}
