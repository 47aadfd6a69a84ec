//! What can go wrong in a dialogue with a mail server, and what each of it means for the message.
//! Must not talk to servers.

use std::error::Error;

use carillon_domain::AttemptOutcome;

use super::super::outcome;

/// How far a dialogue had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// Reaching the server.
    Connect,
    /// Greeting and what the server can do.
    Hello,
    /// Encryption.
    Tls,
    /// Name and password.
    Login,
    /// The sender of this message.
    Sender,
    /// Its recipient.
    Recipient,
    /// Leave to send it.
    Data,
    /// The message itself, without the dot that ends it.
    Body,
    /// After that dot: the server may have the message.
    End,
}

impl Stage {
    const fn words(self) -> &'static str {
        match self {
            Self::Connect => "while connecting",
            Self::Hello => "at the greeting",
            Self::Tls => "while setting up encryption",
            Self::Login => "while logging in",
            Self::Sender => "at the sender",
            Self::Recipient => "at the recipient",
            Self::Data => "before the message",
            Self::Body => "within the message",
            Self::End => "after the message, before the answer to it",
        }
    }
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cause {
    /// The server said no, with code and words.
    Reply(u16, String),
    /// The connection is gone, or never came about, or its answer is no SMTP.
    Lost(String),
    /// Nothing came in time.
    TimedOut,
    /// We will not go on, because of how we are set up.
    Refused(String),
}

/// Where a dialogue ended and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) stage: Stage,
    pub(super) cause: Cause,
}

impl Fault {
    pub(super) fn lost(stage: Stage, reason: impl Into<String>) -> Self {
        Self { stage, cause: Cause::Lost(reason.into()) }
    }

    pub(super) fn refused(stage: Stage, reason: impl Into<String>) -> Self {
        Self { stage, cause: Cause::Refused(reason.into()) }
    }

    pub(super) fn timed_out(stage: Stage) -> Self {
        Self { stage, cause: Cause::TimedOut }
    }

    /// Reads the library's error.
    pub(super) fn from_smtp(stage: Stage, error: &lettre::transport::smtp::Error) -> Self {
        let words = innermost(error);
        match error.status() {
            Some(code) => Self { stage, cause: Cause::Reply(u16::from(code), words) },
            None if error.is_client() => Self::refused(stage, words),
            None => Self::lost(stage, words),
        }
    }

    /// Whether a connection that lay idle was gone before anything was said on it.
    pub(super) fn is_stale(&self) -> bool {
        let gone = matches!(self.cause, Cause::Lost(_) | Cause::Reply(421, _));
        gone && self.stage == Stage::Sender
    }

    /// Whether the server said something.
    pub(super) fn is_answer(&self) -> bool {
        matches!(self.cause, Cause::Reply(..))
    }

    /// Whether the connection can carry another message after this.
    pub(super) fn leaves_connection_usable(&self) -> bool {
        matches!(self.cause, Cause::Reply(code, _) if code != 421)
    }

    /// What it means for the message.
    pub(super) fn into_outcome(self, server: &str) -> AttemptOutcome {
        let words = self.explain(server);
        match self.cause {
            Cause::Reply(code, reply) if self.stage >= Stage::Sender => {
                if (500..600).contains(&code) && !is_about_us(code) {
                    outcome::rejected(Some(code), &reply)
                } else {
                    outcome::deferred(Some(code), &reply)
                }
            }
            // Before the sender is named, nothing is about this message.
            Cause::Reply(code, _) => outcome::deferred(Some(code), &words),
            Cause::Lost(_) | Cause::TimedOut | Cause::Refused(_) if self.stage < Stage::End => {
                outcome::deferred(None, &words)
            }
            Cause::Lost(_) | Cause::TimedOut | Cause::Refused(_) => outcome::uncertain(&words),
        }
    }

    /// The fault in words, for people who look after the server.
    pub(super) fn explain(&self, server: &str) -> String {
        let stage = self.stage.words();
        match &self.cause {
            Cause::Reply(code, reply) => format!("{server} answered {code} {stage}: {reply}"),
            Cause::Lost(reason) => format!("lost {server} {stage}: {reason}"),
            Cause::TimedOut => format!("{server} did not answer in time {stage}"),
            Cause::Refused(reason) => format!("stopped with {server} {stage}: {reason}"),
        }
    }
}

/// Answers to us and not to the message: we should have logged in or encrypted. Once that is
/// set right, the message can go.
const fn is_about_us(code: u16) -> bool {
    matches!(code, 530 | 534 | 535 | 538)
}

/// The words of the last error in the chain, which alone says what happened.
fn innermost(error: &dyn Error) -> String {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn reply(code: u16) -> Cause {
        Cause::Reply(code, "5.x words".to_owned())
    }

    fn lost() -> Cause {
        Cause::Lost("reset".to_owned())
    }

    #[rstest]
    #[case(Stage::Connect, lost(), "deferred", None)]
    #[case(Stage::Hello, reply(554), "deferred", Some(554))]
    #[case(Stage::Hello, reply(421), "deferred", Some(421))]
    #[case(Stage::Tls, lost(), "deferred", None)]
    #[case(Stage::Login, reply(535), "deferred", Some(535))]
    #[case(Stage::Login, Cause::Refused("no TLS".to_owned()), "deferred", None)]
    #[case(Stage::Sender, reply(530), "deferred", Some(530))]
    #[case(Stage::Sender, reply(550), "rejected", Some(550))]
    #[case(Stage::Recipient, reply(450), "deferred", Some(450))]
    #[case(Stage::Recipient, reply(421), "deferred", Some(421))]
    #[case(Stage::Recipient, reply(550), "rejected", Some(550))]
    #[case(Stage::Recipient, Cause::TimedOut, "deferred", None)]
    #[case(Stage::Data, reply(452), "deferred", Some(452))]
    #[case(Stage::Data, lost(), "deferred", None)]
    #[case(Stage::Body, lost(), "deferred", None)]
    #[case(Stage::Body, Cause::TimedOut, "deferred", None)]
    #[case(Stage::End, reply(451), "deferred", Some(451))]
    #[case(Stage::End, reply(554), "rejected", Some(554))]
    #[case(Stage::End, lost(), "uncertain", None)]
    #[case(Stage::End, Cause::TimedOut, "uncertain", None)]
    fn each_fault_has_one_meaning(
        #[case] stage: Stage,
        #[case] cause: Cause,
        #[case] kind: &str,
        #[case] code: Option<u16>,
    ) {
        let outcome = Fault { stage, cause }.into_outcome("mail.example.org:25");
        assert_eq!((outcome.kind(), outcome.code()), (kind, code), "{outcome:?}");
    }

    #[test]
    fn only_a_no_leaves_the_connection_usable() {
        let usable = |cause| Fault { stage: Stage::Recipient, cause }.leaves_connection_usable();
        assert!(usable(reply(550)));
        assert!(usable(reply(450)));
        assert!(!usable(reply(421)));
        assert!(!usable(lost()));
        assert!(!usable(Cause::TimedOut));
    }

    #[test]
    fn a_connection_is_stale_only_before_anything_was_said() {
        let stale = |stage, cause| Fault { stage, cause }.is_stale();
        assert!(stale(Stage::Sender, lost()));
        assert!(stale(Stage::Sender, reply(421)));
        assert!(!stale(Stage::Sender, reply(451)));
        assert!(!stale(Stage::Sender, Cause::TimedOut));
        assert!(!stale(Stage::Recipient, lost()));
    }
}
