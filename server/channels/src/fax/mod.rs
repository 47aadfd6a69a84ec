//! Faxes leaving the house: pages are handed to somebody with a line, and what became of them is asked later.
//! Must not know campaigns, languages or rows of the database; it is given pages and numbers.

mod file;
mod http;
mod hylafax;
mod job;
mod memory;
mod provider;
mod reason;
mod standing;
pub mod tiff;

pub use file::FileProvider;
pub use http::{HttpProvider, HttpSettings, HttpSettingsError};
pub use hylafax::{HylaFaxProvider, HylaFaxSettings, HylaFaxSettingsError};
pub use job::{FaxFormat, FaxJob, FaxPages, Resolution};
pub use memory::{MemoryProvider, SentFax};
pub use provider::{FaxProvider, FaxSettingsError, ProviderKind, ProviderSettings, build_fax_provider};
pub use reason::setback_of;
pub use standing::Standing;
