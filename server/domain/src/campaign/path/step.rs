//! A step: when it is due, on what conditions, and what it does.

use jiff::SignedDuration;

use crate::campaign::document::DocumentName;
use crate::campaign::offset::Offset;
use crate::channel::Channel;
use crate::ladder::Rung;

/// One step of a sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name, which is also its content folder's.
    pub name: String,
    /// How far from the anchor it is due.
    pub at: Offset,
    /// It is passed over where this expression does not hold.
    pub condition: Option<String>,
    /// What it waits for, once it is due.
    pub wait: Option<Wait>,
    /// What it does.
    pub act: Act,
}

/// What a step waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    /// The expression that has to hold.
    pub until: String,
    /// No longer than this after the step is due.
    pub at_most: SignedDuration,
    /// What becomes of it then.
    pub otherwise: Otherwise,
}

/// What becomes of a step that has waited for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// It is passed over.
    #[default]
    Pass,
    /// It does what it does nevertheless.
    Act,
}

/// What a step does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// It tells something.
    Say(Notice),
    /// It leads to another sequence, or ends this one.
    Go {
        /// The sequence it leads to; none ends.
        to: Option<String>,
    },
}

/// What a step tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The channels to try, in order: one at a time.
    pub ladder: Vec<Rung>,
    /// Channels that are used besides, at once, whatever becomes of the others.
    pub besides: Vec<Channel>,
    /// The documents that go with it, in the order they are listed.
    pub documents: Vec<DocumentName>,
    /// What the post carries, where it goes by letter.
    pub post: PostForm,
}

/// What the post carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PostForm {
    /// Sheets in an envelope.
    #[default]
    Letter,
    /// A card that everybody on its way can read.
    Postcard,
}

impl Step {
    /// What it tells, if it does.
    pub fn notice(&self) -> Option<&Notice> {
        if let Act::Say(notice) = &self.act { Some(notice) } else { None }
    }

    /// The channels it tries, in order; none where it tells nothing.
    pub fn ladder(&self) -> &[Rung] {
        self.notice().map_or(&[], |notice| &notice.ladder)
    }

    /// Channels it uses besides its ladder, at once.
    pub fn besides(&self) -> &[Channel] {
        self.notice().map_or(&[], |notice| &notice.besides)
    }

    /// Every channel it may take: its ladder, then what is used besides.
    pub fn channels(&self) -> impl Iterator<Item = Channel> {
        self.ladder().iter().map(|rung| rung.channel).chain(self.besides().iter().copied())
    }

    /// The documents that go with it; none where it tells nothing.
    pub fn documents(&self) -> &[DocumentName] {
        self.notice().map_or(&[], |notice| &notice.documents)
    }

    /// Every expression it asks.
    pub fn conditions(&self) -> impl Iterator<Item = &str> {
        let until = self.wait.as_ref().map(|wait| wait.until.as_str());
        self.condition.as_deref().into_iter().chain(until)
    }
}
