//! What the pages show: plain, finished values, already decided and formatted by nobody yet.
//!
//! Holds no query and no markup. Times are instants; the page formats them in the reader's language and zone.

mod care;
mod message;
mod partner;

pub use care::{
    AddressLine, CommunicationView, CustomerForm, CustomerView, DeliveryView, FindPage, FindRow, Home, OutboxPage,
    OutboxRow, PlacedOffer, RecordView, TimelineEntry, VersionLink,
};
pub use message::{BrandView, MessageView, ResendOffer, Resent};
pub use partner::{
    PartnerCampaign, PartnerChoices, PartnerTextChange, PartnerTextForm, PartnerTextRow, PartnerTextView,
};
