//! A campaign as text: its folder of files and what `campaign.toml` says.
//! Must not know templates, tables or where the folder lies.

mod definition;
mod folder;
mod grouping;
mod offset;
mod raw;

pub use definition::{Audience, AudienceOf, CampaignDefinition, Sequence, Step};
pub use folder::{CampaignFolder, FolderError};
pub use grouping::{GroupBy, Grouping, Late};
pub use offset::{Offset, OffsetError};

/// The file of a campaign's definition, in its folder.
pub const DEFINITION_FILE: &str = "campaign.toml";
