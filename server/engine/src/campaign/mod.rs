//! Campaigns as folders of text: read, checked, stored as versions, loaded for planning and composing.
//!
//! Knows where folders come from; what a definition means is told by `domain`, whether content works by `compose`.

mod archive;
mod difference;
mod findings;
mod gathered;
mod limits;
mod load;
mod medium;
mod offers;
mod overview;
mod read;
mod reader;
mod rehearse;
mod rules;
mod save;
mod step_rules;
mod stored;
mod usual_sample;
mod write;

use carillon_compose::{Finding, check};
use carillon_domain::campaign::CampaignFolder;

pub use archive::{ArchiveError, pack_folder, unpack_folder};
pub use difference::{DifferenceLine, FileDifference, Hunk, LineChange, differences, unified_text};
pub use gathered::{GatheredFinding, gather};
pub(crate) use load::{LoadedCampaign, VersionCache};
pub(crate) use medium::Stage;
pub use medium::{MEDIA, Medium, Rendered};
pub(crate) use offers::LoadedOffers;
pub use read::read_folder;
pub use reader::ShownAs;
pub use rehearse::{Rehearsal, Rehearsed};
pub(crate) use rules::AudienceRules;
pub use save::{FileEdit, SaveError, Saved};
pub(crate) use step_rules::{Answer, HAPPENED, StepRule};
pub use write::write_folder;

use save::Stored;

use crate::{Engine, EngineError, Result};

/// What applying a folder did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The campaign's name.
    pub name: String,
    /// The number of the version that is current now.
    pub version: i32,
    /// The folder was the current version already: nothing was written.
    pub unchanged: bool,
}

impl Engine {
    /// Proves a folder: every finding that would keep it from being applied, and warnings.
    pub fn check_campaign(&self, folder: &CampaignFolder) -> Vec<Finding> {
        check(folder)
    }

    /// Stores a folder as the current version of its campaign. A folder with faults is refused with all of them.
    pub async fn apply_campaign(&self, folder: &CampaignFolder, by: &str) -> Result<Applied, ApplyError> {
        let faults: Vec<Finding> = check(folder).into_iter().filter(Finding::is_fault).collect();
        if !faults.is_empty() {
            return Err(ApplyError::Faults(faults));
        }
        let (definition, stored) = self.store_proved(folder, by).await?;
        let (number, unchanged) = match stored {
            Stored::As(number) => (number, false),
            Stored::Unchanged(number) | Stored::Moved(number) => (number, true),
        };
        Ok(Applied { name: definition.name, version: number, unchanged })
    }
}

/// Why a folder was not applied.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// The folder has faults; all of them are told.
    #[error("the campaign has {} fault(s)", .0.len())]
    Faults(Vec<Finding>),
    /// It could not be stored.
    #[error(transparent)]
    Engine(#[from] EngineError),
}
