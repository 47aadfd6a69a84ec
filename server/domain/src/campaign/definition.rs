//! What `campaign.toml` says, once it has been checked.

use jiff::SignedDuration;
use jiff::civil::Time;

use super::document::DocumentName;
use super::grouping::Grouping;
use super::offset::Offset;
use super::partner::PartnerRules;
use super::raw;
use crate::channel::Channel;
use crate::language::Language;
use crate::located::LocatedError;
use crate::message_class::MessageClass;

/// A campaign: who gets which messages, when and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignDefinition {
    /// The campaign's name, which is also its folder's.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// Why it writes.
    pub class: MessageClass,
    /// Which campaign goes first where not all can: the higher.
    pub priority: u8,
    /// The languages every step has content in.
    pub languages: Vec<Language>,
    /// Whom it is for.
    pub audience: Audience,
    /// What one message speaks for.
    pub grouping: Grouping,
    /// How many bytes the documents of one message may have on the wire to travel with the mail; beyond, they are linked.
    pub attach_up_to: u64,
    /// Its paths.
    pub sequences: Vec<Sequence>,
    /// What resellers may write into its messages; none, if they may not.
    pub partner: Option<PartnerRules>,
}

/// Whom a campaign is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audience {
    /// Over which rows it looks.
    pub of: AudienceOf,
    /// Which of them it takes: a template expression over `record` and `customer`.
    pub condition: Option<String>,
}

/// The rows a campaign looks over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AudienceOf {
    /// Every customer.
    Customers,
    /// The records of one kind.
    Records {
        /// The kind.
        kind: String,
    },
}

/// An ordered path of steps around one date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// Its name within the campaign.
    pub name: String,
    /// What its steps are counted from.
    pub anchor: Anchor,
    /// The events that end it, or lead from it to another one.
    pub switches: Vec<Switch>,
    /// When steps go out, in the customer's own time.
    pub send_at: Time,
    /// A step due longer ago than this is skipped.
    pub grace: SignedDuration,
    /// The steps, the earliest first.
    pub steps: Vec<Step>,
}

/// The day the steps of a sequence are counted from, and with it who enters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anchor {
    /// A named date of the record or customer: whoever comes into its reach enters.
    Date(String),
    /// The day an event of this name happens: whomever it happens to enters.
    Event(String),
    /// The day of the switch that leads here: nobody enters otherwise.
    Switch,
}

impl Anchor {
    /// The named date, where it is one.
    pub fn date(&self) -> Option<&str> {
        if let Self::Date(name) = self { Some(name) } else { None }
    }

    /// What people read: the name of the date or of the event; nothing for a switch.
    pub fn name(&self) -> &str {
        match self {
            Self::Date(name) | Self::Event(name) => name,
            Self::Switch => "",
        }
    }
}

/// What an event does to whoever is on a sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// The name of the event.
    pub on: String,
    /// The sequence it leads to; none ends.
    pub to: Option<String>,
}

/// One notice on a sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name, which is also its content folder's.
    pub name: String,
    /// How far from the anchor it is due.
    pub at: Offset,
    /// The channels to use, in order.
    pub ladder: Vec<Channel>,
    /// The documents that go with it, in the order they are listed.
    pub documents: Vec<DocumentName>,
}

impl CampaignDefinition {
    /// Reads a definition; every fault has its place in the text.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<LocatedError>> {
        raw::read(file, text)
    }

    /// The sequence with this name.
    pub fn sequence(&self, name: &str) -> Option<&Sequence> {
        self.sequences.iter().find(|sequence| sequence.name == name)
    }

    /// Every step of every sequence.
    pub fn steps(&self) -> impl Iterator<Item = (&Sequence, &Step)> {
        let of = |sequence| std::iter::repeat(sequence);
        self.sequences.iter().flat_map(move |sequence| of(sequence).zip(&sequence.steps))
    }
}

impl Sequence {
    /// What an event of this name does here.
    pub fn switch(&self, event: &str) -> Option<&Switch> {
        self.switches.iter().find(|switch| switch.on == event)
    }

    /// The step with this name.
    pub fn step(&self, name: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.name == name)
    }
}
