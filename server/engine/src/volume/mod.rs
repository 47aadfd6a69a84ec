//! Volume: what may go out now, what waits and why, and the rules and the roster people change at any moment.
//!
//! Whoever plans puts deliveries into lanes; here they are released as the rules of `domain` share out what is left.
//! Nothing is planned again when a rule changes: the next release simply reads it, and takes back what was released and
//! not begun where it is too much now.

mod choices;
mod coming;
mod edit;
mod lanes;
mod outlook;
mod preview;
mod release;
mod shift;
mod sparing;
mod standing;
mod why;

pub use choices::VolumeChoices;
pub use coming::COMING_DAYS;
pub use edit::{AbsenceDraft, RuleDraft, StaffDraft};
pub use outlook::{OUTLOOK_DAYS, Outlook, OutlookDay};
pub use preview::{Effect, QuotaChange};
pub use release::ReleaseReport;
pub use shift::Shift;
pub use standing::{RuleStanding, StaffView};
pub use why::{Waiting, WaitingRule};

pub(crate) use lanes::{lane_of, row_of};
