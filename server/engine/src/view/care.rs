//! What client care sees: rows found, a communication as it was sent, a customer, the outbox.

use std::collections::BTreeMap;

use carillon_domain::campaign::offer::Why;
use carillon_domain::{AttemptOutcome, Channel, DeliveryState, Language, MessageClass, Money};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::DocumentView;
use crate::hold::{EnrollmentView, HoldView};
use crate::volume::Waiting;

/// The first page of the portal: what is there and what needs attention.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Home {
    /// Customers on file.
    pub customers: u64,
    /// Records on file.
    pub records: u64,
    /// Communications made so far.
    pub communications: u64,
    /// Deliveries accepted by a provider.
    pub accepted: u64,
    /// Deliveries that wait or are being handed over.
    pub waiting: u64,
    /// Deliveries refused for good.
    pub rejected: u64,
    /// Deliveries whose hand-over is in doubt.
    pub uncertain: u64,
    /// Rows kept back by imports.
    pub quarantined: u64,
    /// Customers nobody could reach: tasks for people.
    pub tasks: u64,
    /// The newest communications.
    pub newest: Vec<FindRow>,
}

/// What needs a person's attention in a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It was refused for good, or is held.
    Refused,
    /// Its hand-over is in doubt.
    Uncertain,
}

impl Trouble {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Refused, Self::Uncertain];

    /// The word in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Uncertain => "uncertain",
        }
    }

    /// Reads that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trouble| trouble.as_str() == word)
    }

    /// The states a delivery with this trouble is in.
    pub const fn states(self) -> &'static [&'static str] {
        match self {
            Self::Refused => &["rejected", "held"],
            Self::Uncertain => &["uncertain"],
        }
    }
}

/// One page of found communications, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FindPage {
    /// What was asked for, as typed.
    pub query: String,
    /// Only those whose delivery has this trouble.
    pub trouble: Option<Trouble>,
    /// The rows.
    pub rows: Vec<FindRow>,
    /// The cursor of the next page, if there is one.
    pub next: Option<String>,
}

/// One communication in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindRow {
    /// `com_…`
    pub id: String,
    /// The reference a person can read out.
    pub reference: String,
    /// `cus_…`
    pub customer_id: String,
    /// The customer's name in its own script.
    pub customer_name: String,
    /// The organisation, where the customer is a person of one.
    pub organisation: Option<String>,
    /// The subject line as sent.
    pub subject: String,
    /// The language it was sent in.
    pub language: Language,
    /// The title of the campaign.
    pub campaign: String,
    /// The step.
    pub step: String,
    /// 1, or the number of the corrected version.
    pub version: u32,
    /// Where its newest delivery stands.
    pub state: DeliveryState,
    /// That one is kept back by a hold.
    pub on_hold: bool,
    /// When it was made.
    pub created_at: Timestamp,
}

/// A communication exactly as the customer holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommunicationView {
    /// The row, as in a list.
    pub row: FindRow,
    /// The public token.
    pub token: String,
    /// Its message class.
    pub class: MessageClass,
    /// The language on show here.
    pub language: Language,
    /// Every language it can be shown in.
    pub languages: Vec<Language>,
    /// The subject in the language on show.
    pub subject: String,
    /// The words as a safe HTML fragment, in the language on show.
    pub body_html: String,
    /// The same words as Markdown, for correcting them.
    pub body_markdown: String,
    /// The documents that go with it, in the language on show.
    pub documents: Vec<DocumentView>,
    /// The offers in its slots.
    pub offers: Vec<PlacedOffer>,
    /// The records it speaks of.
    pub records: Vec<RecordView>,
    /// Its deliveries, newest first.
    pub deliveries: Vec<DeliveryView>,
    /// Everything that happened, newest first.
    pub timeline: Vec<TimelineEntry>,
    /// Every version of it, oldest first, this one included.
    pub versions: Vec<VersionLink>,
    /// The zone times are shown in: the customer's.
    pub time_zone: String,
}

/// An offer as it stands in a communication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedOffer {
    /// In which slot.
    pub slot: String,
    /// Which offer.
    pub offer: String,
    /// Why it, and why no other.
    pub why: Why,
    /// When the customer was shown the offers that kept others out, by their names.
    pub shown: BTreeMap<String, OfferShown>,
}

/// When a customer was shown an offer, and in which communication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferShown {
    /// When it was placed.
    pub at: Timestamp,
    /// `com_…`
    pub communication_id: String,
    /// The reference of that communication.
    pub reference: String,
    /// It is the communication it is told of.
    pub here: bool,
}

/// Another version of the same communication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionLink {
    /// `com_…`
    pub id: String,
    /// Its number, from 1.
    pub version: u32,
    /// Who made it.
    pub by: String,
    /// Why, in that person's words; empty for the first.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// A record in its own words: pairs of name and value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordView {
    /// `rec_…`
    pub id: String,
    /// What kind of thing it is.
    pub kind: String,
    /// The number other systems know it by.
    pub external_id: String,
    /// Named dates.
    pub dates: Vec<(String, Date)>,
    /// Named fields.
    pub fields: Vec<(String, RecordValue)>,
    /// Campaigns that keep it out of their messages.
    pub held: Vec<RecordHeld>,
    /// The groups it speaks in, the newest first.
    pub groups: Vec<RecordGroup>,
    /// Every communication that spoke of it, the newest first.
    pub said: Vec<RecordSaid>,
}

/// The value of a field, as far as it can be told what it is; how it is written is the page's to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordValue {
    /// Any text.
    Text(String),
    /// A number, as the source wrote it.
    Number(String),
    /// A day.
    Date(Date),
    /// An amount in a currency.
    Money(Money),
    /// Yes or no.
    Boolean(bool),
    /// What rules have read from a field, under the names of its parts.
    Parts(Vec<(String, RecordValue)>),
}

/// Why a campaign keeps a record out: its rules cannot read a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordHeld {
    /// The title of the campaign.
    pub campaign: String,
    /// The number of the version whose rules those are.
    pub version: u32,
    /// The field.
    pub field: String,
    /// What stands there, cut short.
    pub value: String,
    /// The character at fault, from 1.
    pub column: u32,
    /// What is wrong and what to do.
    pub reason: String,
}

/// A group of records that is told about together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordGroup {
    /// `enr_…`
    pub enrollment_id: String,
    /// The title of the campaign.
    pub campaign: String,
    /// To whom it speaks: `cus_…`, and the name.
    pub recipient: (String, String),
    /// The step that comes next, and when.
    pub next: Option<(String, Timestamp)>,
    /// The record came in too late for it and was left out.
    pub left_out: bool,
}

/// A communication that spoke of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordSaid {
    /// `com_…`
    pub id: String,
    /// The reference a person can read out.
    pub reference: String,
    /// The enrollment that had it said, `enr_…`; none where a person wrote it.
    pub enrollment_id: Option<String>,
    /// The step.
    pub step: String,
    /// When it was made.
    pub at: Timestamp,
}

/// One delivery and its last attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryView {
    /// `dlv_…`
    pub id: String,
    /// By which channel.
    pub channel: Channel,
    /// In which language.
    pub language: Language,
    /// To which address, in full: client care may see it.
    pub address: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// Why it stands there; for a waiting one, the answer to "why not yet?".
    pub reason: String,
    /// Why it was made: `plan`, `resend`, `correction`.
    pub cause: String,
    /// How often it was tried.
    pub attempts: u32,
    /// When it is due (or was).
    pub due_at: Timestamp,
    /// When it was settled.
    pub settled_at: Option<Timestamp>,
    /// The Message-ID of the last attempt.
    pub message_id: Option<String>,
    /// What came of the last attempt.
    pub outcome: Option<AttemptOutcome>,
    /// Which holds or volume rules it waits for, and until when; none where it waits for none.
    pub waiting: Option<Waiting>,
}

/// One line of a timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineEntry {
    /// When.
    pub at: Timestamp,
    /// What happened: the name of the event, such as `delivery-accepted`; the page has a phrase for each.
    pub kind: String,
    /// Who: `system`, `customer`, or a person's name.
    pub actor: String,
    /// Which communication, if one.
    pub communication_id: Option<String>,
    /// The communication's subject, if one.
    pub subject: Option<String>,
    /// Named details for the phrase, such as `language`, `address`, `reason`.
    pub details: Vec<(String, String)>,
}

/// A customer as client care sees one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerView {
    /// `cus_…`
    pub id: String,
    /// The name to show.
    pub name: String,
    /// The data, as it can be corrected.
    pub form: CustomerForm,
    /// The number other systems know it by.
    pub external_id: String,
    /// The postal address as it would stand on an envelope.
    pub postal_lines: Vec<String>,
    /// The reseller who serves them, by name.
    pub reseller: Option<String>,
    /// The hold on everything that is planned for them.
    pub hold: Option<HoldView>,
    /// The paths they are on.
    pub enrollments: Vec<EnrollmentView>,
    /// Their records.
    pub records: Vec<RecordView>,
    /// What was said to them, newest first.
    pub communications: Vec<FindRow>,
    /// Everything that happened, newest first.
    pub timeline: Vec<TimelineEntry>,
    /// Data they had before: field by field, newest first.
    pub former: Vec<AddressLine>,
    /// The version of the data; a correction says which version it saw.
    pub version: u32,
}

/// A superseded value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressLine {
    /// When it was replaced.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
    /// Why.
    pub reason: String,
    /// What changed: field name, the value before, the value after.
    pub changes: Vec<(String, String, String)>,
}

/// What a person may correct about a customer, as typed. Empty text means none.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(default)]
pub struct CustomerForm {
    /// Title or honorific.
    pub title: String,
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Organisation.
    pub organisation: String,
    /// Language tag.
    pub language: String,
    /// Country code.
    pub country: String,
    /// IANA time zone.
    pub time_zone: String,
    /// Email address.
    pub email: String,
    /// Phone number.
    pub phone: String,
    /// Fax number.
    pub fax: String,
    /// The channels to be used first, the most wanted first: `letter, email`.
    pub prefers: String,
    /// Whether the customer agreed to be reached by email, or refused: `agreed`, `refused`, or empty for neither.
    pub way_email: String,
    /// The same by letter.
    pub way_letter: String,
    /// The same by fax.
    pub way_fax: String,
    /// The same by text message.
    pub way_sms: String,
    /// Street lines.
    pub street: String,
    /// Town.
    pub locality: String,
    /// State or province.
    pub region: String,
    /// Postal code.
    pub postal_code: String,
    /// Why it is corrected.
    pub reason: String,
    /// The version of the data the person saw.
    pub version: u32,
}

/// What lies in the outbox of the `file` provider.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OutboxPage {
    /// The newest messages.
    pub rows: Vec<OutboxRow>,
    /// How many there are in all.
    pub total: u64,
    /// Mail goes to a real server: there is no outbox to look at.
    pub not_here: bool,
}

/// One message in the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxRow {
    /// The name of the file.
    pub name: String,
    /// From, as a person reads it.
    pub from: String,
    /// To.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// When.
    pub date: Option<Timestamp>,
    /// Language tag from the header.
    pub language: String,
}
