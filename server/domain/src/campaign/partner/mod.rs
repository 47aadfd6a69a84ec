//! What resellers may write into our messages: the rules, the states of a text, and which text stands in a message.
//!
//! Must not know where texts are stored, who may do what, or what Markdown is.

mod choose;
mod rules;
mod state;

pub use choose::{Aim, most_specific};
pub use rules::{PartnerRules, TextFault};
pub(super) use rules::{RawPartner, read_partner};
pub use state::{PartnerTextState, PartnerTransitionError, UnknownPartnerTextState};
