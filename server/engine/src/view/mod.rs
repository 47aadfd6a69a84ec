//! What the pages show: plain, finished values, already decided and formatted by nobody yet.
//!
//! Holds no query and no markup. Times are instants; the page formats them in the reader's language and zone.

mod care;
mod message;
mod partner;
mod studio;

pub use care::{
    AddressLine, CommunicationView, CustomerForm, CustomerView, DeliveryView, FindPage, FindRow, Home, OfferShown,
    OutboxPage, OutboxRow, PlacedOffer, RecordGroup, RecordHeld, RecordSaid, RecordValue, RecordView, TimelineEntry,
    Trouble, VersionLink,
};
pub use message::{BrandView, MessageView, ResendOffer, Resent};
pub use partner::{
    PartnerCampaign, PartnerChoices, PartnerTextChange, PartnerTextForm, PartnerTextRow, PartnerTextView,
};
pub use studio::{
    CampaignFile, CampaignFileView, CampaignRow, CampaignVersionRow, CampaignView, ContentCell, FindingCount,
    StepCount, VersionView,
};
