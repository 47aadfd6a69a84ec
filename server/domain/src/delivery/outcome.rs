//! How one hand-over to a provider ended.

use serde::{Deserialize, Serialize};

/// The outcome of an attempt, with what the provider said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum AttemptOutcome {
    /// The provider took it and is responsible from here.
    Accepted {
        /// What the provider said.
        reply: String,
    },
    /// The provider may take it later, or could not be reached.
    Deferred {
        /// The provider's code, where it gave one.
        code: Option<u16>,
        /// What the provider said, or why there was no answer.
        reply: String,
    },
    /// The provider will never take it.
    Rejected {
        /// The provider's code, where it gave one.
        code: Option<u16>,
        /// What the provider said.
        reply: String,
    },
    /// The hand-over began and its end was not seen.
    Uncertain {
        /// What was seen last.
        reason: String,
    },
    /// Nobody was asked: a limit of our own lets no more through for now. It counts as no attempt.
    Waiting {
        /// Which limit.
        reason: String,
        /// When there may be room, in seconds from now.
        seconds: u32,
    },
}

impl AttemptOutcome {
    /// The word for the outcome in tables and logs.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "accepted",
            Self::Deferred { .. } => "deferred",
            Self::Rejected { .. } => "rejected",
            Self::Uncertain { .. } => "uncertain",
            Self::Waiting { .. } => "waiting",
        }
    }

    /// The provider's code, where it gave one.
    pub const fn code(&self) -> Option<u16> {
        match self {
            Self::Deferred { code, .. } | Self::Rejected { code, .. } => *code,
            Self::Accepted { .. } | Self::Uncertain { .. } | Self::Waiting { .. } => None,
        }
    }

    /// Whether somebody was asked to take it.
    pub const fn is_attempt(&self) -> bool {
        !matches!(self, Self::Waiting { .. })
    }

    /// What the provider said, or what was seen last.
    pub fn reply(&self) -> &str {
        match self {
            Self::Accepted { reply } | Self::Deferred { reply, .. } | Self::Rejected { reply, .. } => reply,
            Self::Uncertain { reason } | Self::Waiting { reason, .. } => reason,
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    #[test]
    fn json_is_flat_and_comes_back() {
        let outcome = AttemptOutcome::Deferred { code: Some(451), reply: "4.7.1 later".to_owned() };
        let json = serde_json::to_string(&outcome).unwrap();
        assert_eq!(json, r#"{"outcome":"deferred","code":451,"reply":"4.7.1 later"}"#);
        assert_eq!(serde_json::from_str::<AttemptOutcome>(&json).unwrap(), outcome);
        assert_eq!((outcome.kind(), outcome.code(), outcome.reply()), ("deferred", Some(451), "4.7.1 later"));
    }
}
