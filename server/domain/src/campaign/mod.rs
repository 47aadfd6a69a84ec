//! A campaign as text: its folder of files and what `campaign.toml` says.
//! Must not know templates, tables or where the folder lies.

mod content;
mod definition;
mod document;
mod folder;
mod grouping;
pub mod offer;
mod offset;
pub mod partner;
mod path;
mod raw;
mod sheet;

pub use content::{ContentSource, FoundContent};
pub use definition::{Audience, AudienceOf, CampaignDefinition};
pub use document::{ATTACH_UP_TO, DocumentKind, DocumentName, DocumentNameError, parse_size};
pub use folder::{CampaignFolder, FolderError};
pub use grouping::{GroupBy, Grouping, Late};
pub use offset::{Offset, OffsetError};
pub use path::{Act, Again, Anchor, ClosedDays, Notice, Otherwise, PostForm, Sequence, Step, Switch, Wait};
pub use sheet::{ColumnKind, CsvValues, SheetColumn, SheetDefinition, SortKey, Words};

/// The file of a campaign's definition, in its folder.
pub const DEFINITION_FILE: &str = "campaign.toml";

/// The file of a campaign's offers, in its folder; a campaign without offers has none.
pub const OFFERS_FILE: &str = "offers.toml";
