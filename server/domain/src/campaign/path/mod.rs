//! The paths of a campaign: sequences, their steps, and what leads from one to another.
//! Must not know dates of customers, templates or tables.

pub(super) mod raw;
mod raw_ladder;
mod step;

use jiff::SignedDuration;
use jiff::civil::{Date, Time};

pub use step::{Act, Notice, Otherwise, PostForm, Step, Wait};

/// An ordered path of steps around one date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// Its name within the campaign.
    pub name: String,
    /// What its steps are counted from.
    pub anchor: Anchor,
    /// The anchor comes back every year: a birthday, an anniversary, a day of the calendar.
    pub yearly: bool,
    /// How often one recipient may enter it.
    pub again: Again,
    /// The events that end it, or lead from it to another one.
    pub switches: Vec<Switch>,
    /// When steps go out, in the customer's own time.
    pub send_at: Time,
    /// What becomes of a step that falls on a weekend or a holiday of the customer's country.
    pub closed_days: ClosedDays,
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
    /// A day of the calendar: everybody enters when it comes into reach.
    Day(Date),
    /// The day an event of this name happens: whomever it happens to enters.
    Event(String),
    /// The day somebody is seen first among those the campaign is for: they enter then.
    Entry,
    /// The day of the switch that leads here, or on which a person puts somebody here: nobody enters otherwise.
    Switch,
}

impl Anchor {
    /// The named date, where it is one.
    pub fn date(&self) -> Option<&str> {
        if let Self::Date(name) = self { Some(name) } else { None }
    }

    /// Whether people may put somebody on the path by hand: where the day they do it can be its first.
    pub fn takes_by_hand(&self) -> bool {
        matches!(self, Self::Event(_) | Self::Entry | Self::Switch)
    }

    /// What people read: the name of the date or of the event, or the day; nothing for the others.
    pub fn name(&self) -> String {
        match self {
            Self::Date(name) | Self::Event(name) => name.clone(),
            Self::Day(day) => day.to_string(),
            Self::Entry | Self::Switch => String::new(),
        }
    }
}

/// How often one recipient may enter a sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// For each date of a record, and for each event.
    Always,
    /// Once and never again.
    Never,
    /// When this long has passed since they entered last.
    After(SignedDuration),
}

/// What becomes of a step on a day on which nobody works where the customer lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClosedDays {
    /// It goes out as on any other day.
    AsAnyDay,
    /// It goes out on the next business day.
    Later,
    /// It goes out on the last business day before.
    Earlier,
}

/// What an event does to whoever is on a sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// The name of the event.
    pub on: String,
    /// The sequence it leads to; none ends.
    pub to: Option<String>,
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
