//! What was read from a message that came in. Must not know how it was read.

use carillon_domain::Setback;
use serde::Serialize;

use super::judge::{Status, Verdict};
use super::kind::Kind;
use super::limit::REASON;
use super::origin::Origin;

/// What a message says about one recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// Whether the address leads nowhere, said for good: nothing more is to be sent to it.
    pub hard: bool,
    /// The enhanced status code, as found.
    pub status: Option<Status>,
    /// The recipient of ours it is about, if it says so.
    pub recipient: Option<String>,
    /// The server's words, on one line of limited length.
    pub reason: String,
}

impl Finding {
    pub(super) fn new(kind: Kind, recipient: Option<String>, reason: &str) -> Self {
        Self { kind, hard: false, status: None, recipient, reason: one_line(reason) }
    }

    pub(super) fn of_verdict(verdict: Verdict, is_delayed: bool, recipient: Option<String>, reason: &str) -> Self {
        let kind = if is_delayed { Kind::Delayed(verdict.cause) } else { Kind::Bounce(verdict.cause) };
        let hard = verdict.is_hard() && !is_delayed;
        Self { kind, hard, status: verdict.status, recipient, reason: one_line(reason) }
    }

    /// What it means for the delivery: a hard bounce only where the address is condemned for good.
    pub const fn setback(&self) -> Option<Setback> {
        match self.kind.setback() {
            Some(Setback::HardBounce) if !self.hard => Some(Setback::SoftBounce),
            other => other,
        }
    }
}

/// What was read from one message: one finding for each recipient it is about, and at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    findings: Vec<Finding>,
    /// What the message is an answer to.
    pub origin: Origin,
}

impl Reading {
    pub(super) fn new(mut findings: Vec<Finding>, origin: Origin) -> Self {
        if findings.is_empty() {
            findings.push(Finding::new(Kind::Unknown, None, ""));
        }
        Self { findings, origin }
    }

    /// One finding for each recipient, in the order of the message; never none.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The finding that weighs most: a hard one, or else the first.
    pub fn gravest(&self) -> &Finding {
        self.findings.iter().find(|it| it.hard).unwrap_or(&self.findings[0])
    }

    /// What the message is, by its gravest finding.
    pub fn kind(&self) -> Kind {
        self.gravest().kind
    }

    /// Whether it condemns an address.
    pub fn is_hard(&self) -> bool {
        self.gravest().hard
    }

    /// What it means for the delivery it is about, by its gravest finding.
    pub fn setback(&self) -> Option<Setback> {
        self.gravest().setback()
    }

    /// The line `carillon ingest --read` prints for it.
    pub fn line<'a>(&'a self, file: &'a str) -> ReadingLine<'a> {
        let gravest = self.gravest();
        ReadingLine {
            file,
            kind: gravest.kind,
            hard: gravest.hard,
            status: gravest.status.map(|it| it.to_string()),
            recipient: gravest.recipient.as_deref(),
            communication: self.origin.shown(),
            reason: &gravest.reason,
        }
    }
}

/// A reading on one line of JSON.
#[derive(Debug, Serialize)]
pub struct ReadingLine<'a> {
    file: &'a str,
    kind: Kind,
    hard: bool,
    status: Option<String>,
    recipient: Option<&'a str>,
    communication: Option<String>,
    reason: &'a str,
}

/// One line of limited length, without what is not for eyes.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split(|it: char| it.is_whitespace() || it.is_control()).filter(|it| !it.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > 4 * REASON {
            break;
        }
    }
    line.chars().take(REASON).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_one_line_of_limited_length() {
        assert_eq!(one_line(" 550\r\n no\0one "), "550 no one");
        assert_eq!(one_line(&"é".repeat(10_000)).chars().count(), REASON);
    }
}
