#![doc = include_str!("../README.md")]

mod base32;
pub mod calendar;
pub mod campaign;
pub mod chance;
pub mod channel;
pub mod clock;
pub mod country;
pub mod delivery;
pub mod duration;
pub mod email;
pub mod fields;
pub mod fold;
pub mod group;
pub mod hold;
pub mod id;
pub mod import;
pub mod ladder;
pub mod language;
pub mod located;
mod mask;
pub mod medium;
pub mod message_class;
pub mod name;
mod near;
pub mod phone;
pub mod postal;
pub mod reference;
pub mod retry;
pub mod sequence;
pub mod sms;
mod text_serde;
pub mod token;
pub mod value;
pub mod volume;
pub mod zone;

pub use campaign::{
    Act, Again, Anchor, Audience, AudienceOf, CampaignDefinition, CampaignFolder, ClosedDays, DocumentKind,
    DocumentName, FolderError, GroupBy, Grouping, Late, Notice, Offset, OffsetError, Otherwise, Sequence,
    SheetDefinition, Step, Switch, Wait,
};
pub use chance::{CountingEntropy, Entropy};
pub use channel::Channel;
pub use clock::{Clock, FixedClock, ShiftedClock};
pub use country::{Country, UnknownCountry};
pub use delivery::{
    AttemptOutcome, DeliveryState, ReturnReason, Setback, SettleRules, Settled, UnknownReturnReason, UnknownSetback,
    settle,
};
pub use email::{EmailAddress, EmailError};
pub use fields::{FieldFault, FieldParsers};
pub use fold::fold;
pub use hold::{HoldError, HoldTarget};
pub use id::{
    AbsenceId, ApiKeyId, AttemptId, BrandId, CampaignId, CampaignVersionId, CommunicationId, CustomerId, DeliveryId,
    EnrollmentId, EventId, HoldId, IdError, ImportId, PartnerTextId, PersonId, RecordId, RenditionId, ResellerId,
    ScanId, SessionId, SimulationId, StaffMemberId, TaskId, VolumeRuleId,
};
pub use import::{BoundMap, CellError, CustomerDraft, ImportMap, MapError, RecordDraft, ResellerDraft};
pub use ladder::Rung;
pub use language::{Direction, Language, NameOrder};
pub use located::LocatedError;
pub use medium::{Medium, UnknownMedium};
pub use message_class::{MessageClass, UncertainPolicy};
pub use name::{Party, PartyKind, PersonName};
pub use phone::{PhoneError, PhoneNumber};
pub use postal::PostalAddress;
pub use reference::{PieceId, Reference, ReferenceError};
pub use retry::RetrySchedule;
pub use sequence::{
    Next, OpenDays, SequenceError, SkipReason, Skipped, Whereabouts, counts_from, due_at, in_year, next_step,
};
pub use sms::{MarketError, SmsEncoding, SmsMarket, SmsPolicy, SmsText};
pub use token::{PublicToken, TokenError};
pub use value::{Currency, DateFormat, FieldValue, Money, parse_number};
pub use zone::find_zone;
