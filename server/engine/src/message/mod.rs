//! A message and its holder: its words in any language, its page, sending it again, and asking not to be written to.
//!
//! Everything comes from the stored rendition, or from the frozen data and the version of the content it was made from.
//! A later change of customer or campaign changes nothing here.

mod changed;
mod frame;
mod language;
mod page;
mod preferences;
mod resend;
mod words;

pub(crate) use frame::{brand_view, frame, sender};
pub(crate) use language::has_chosen_language;
pub use preferences::PreferencesView;
pub(crate) use resend::{ResendRequest, checked_key};
pub(crate) use words::{StoredWords, url};
