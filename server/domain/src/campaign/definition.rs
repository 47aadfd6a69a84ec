//! What `campaign.toml` says, once it has been checked.

use super::grouping::Grouping;
use super::partner::PartnerRules;
use super::path::{PostForm, Sequence, Step};
use super::raw;
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
    /// Letters ask the post to bring them back instead of sending them on.
    pub return_requested: bool,
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

impl CampaignDefinition {
    /// Reads a definition; every fault has its place in the text.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<LocatedError>> {
        raw::read(file, text)
    }

    /// The sequence with this name.
    pub fn sequence(&self, name: &str) -> Option<&Sequence> {
        self.sequences.iter().find(|sequence| sequence.name == name)
    }

    /// What the post carries at a step.
    pub fn post_of(&self, step: &str) -> PostForm {
        let found = self.steps().find(|(_, it)| it.name == step).and_then(|(_, it)| it.notice());
        found.map(|notice| notice.post).unwrap_or_default()
    }

    /// Every step of every sequence that says something.
    pub fn steps(&self) -> impl Iterator<Item = (&Sequence, &Step)> {
        let of = |sequence| std::iter::repeat(sequence);
        let all = self.sequences.iter().flat_map(move |sequence| of(sequence).zip(&sequence.steps));
        all.filter(|(_, step)| step.notice().is_some())
    }
}
