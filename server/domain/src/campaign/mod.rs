//! A campaign as text: its folder of files and what `campaign.toml` says.
//! Must not know templates, tables or where the folder lies.

mod definition;
mod folder;
pub mod offer;
mod offset;
pub mod partner;
mod raw;

pub use definition::{Audience, AudienceOf, CampaignDefinition, GroupBy, Sequence, Step};
pub use folder::{CampaignFolder, FolderError};
pub use offset::{Offset, OffsetError};

/// The file of a campaign's definition, in its folder.
pub const DEFINITION_FILE: &str = "campaign.toml";

/// The file of a campaign's offers, in its folder; a campaign without offers has none.
pub const OFFERS_FILE: &str = "offers.toml";
