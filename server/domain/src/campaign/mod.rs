//! A campaign as text: its folder of files and what `campaign.toml` says.
//! Must not know templates, tables or where the folder lies.

mod content;
mod definition;
mod document;
mod folder;
mod offset;
mod raw;
mod sheet;

pub use content::{ContentSource, FoundContent};
pub use definition::{Audience, AudienceOf, CampaignDefinition, GroupBy, Sequence, Step};
pub use document::{ATTACH_UP_TO, DocumentKind, DocumentName, DocumentNameError};
pub use folder::{CampaignFolder, FolderError};
pub use offset::{Offset, OffsetError};
pub use sheet::{ColumnKind, CsvValues, SheetColumn, SheetDefinition, SortKey, Words};

/// The file of a campaign's definition, in its folder.
pub const DEFINITION_FILE: &str = "campaign.toml";
