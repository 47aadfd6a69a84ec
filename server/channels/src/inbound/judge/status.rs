//! The codes servers answer with: enhanced status codes (RFC 3463) and SMTP replies (RFC 5321), and what they
//! mean by themselves. Must not know what words stand around them.

use std::fmt;

use super::cause::Cause;

/// An enhanced status code: class, subject and detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Status {
    /// 2 for success, 4 for now, 5 for good.
    pub class: u8,
    /// What it is about: 1 the address, 2 the mailbox, 3 the system, 4 the way, 5 the protocol, 6 the content, 7 policy.
    pub subject: u16,
    /// What exactly.
    pub detail: u16,
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

impl Status {
    /// Whether it is for now only.
    pub const fn is_temporary(self) -> bool {
        self.class == 4
    }

    /// Whether it says more than its class.
    pub(super) const fn says_something(self) -> bool {
        self.subject != 0
    }

    /// What it means where its detail leaves no doubt.
    pub(super) const fn exact_cause(self) -> Option<Cause> {
        Some(match (self.subject, self.detail) {
            (1, 1 | 3 | 10) => Cause::UserUnknown,
            (1, 2) => Cause::HostUnknown,
            (1, 6) => Cause::HasMoved,
            (1, 7 | 8) | (7, 27) => Cause::Rejected,
            (2, 1) | (7, 13) => Cause::Suspend,
            (2, 2) => Cause::MailboxFull,
            (2, 3) => Cause::ExceedLimit,
            (3, 1) => Cause::SystemFull,
            (3, 4) => Cause::MessageTooBig,
            (4, 4) if self.class == 5 => Cause::HostUnknown,
            (4, 6) => Cause::NetworkError,
            (4, 1 | 2 | 4 | 7) => Cause::Expired,
            (5, 3) => Cause::TooManyConnections,
            (7, 20..=24 | 26 | 509) => Cause::AuthFailure,
            (7, 25) => Cause::RequirePtr,
            (7, 606..=649) => Cause::Blocked,
            (7, 650) => Cause::BadReputation,
            _ => return None,
        })
    }

    /// What it means by its subject, where nothing else says more.
    pub(super) const fn broad_cause(self) -> Option<Cause> {
        Some(match (self.subject, self.detail) {
            (1, _) | (7, 1) => Cause::Rejected,
            (2, 4) | (5, 0) => Cause::MailerError,
            (2, _) => Cause::Filtered,
            (3, _) => Cause::SystemError,
            (4, _) => Cause::Expired,
            (5, _) => Cause::SyntaxError,
            (6, _) => Cause::ContentError,
            (7, 9) => Cause::SecurityError,
            (7, _) => Cause::PolicyViolation,
            _ => return None,
        })
    }
}

/// What an SMTP reply means by itself. A 550 is said to everything, so it means nothing.
pub(super) const fn cause_of_reply(code: u16) -> Option<Cause> {
    Some(match code {
        551 => Cause::HasMoved,
        552 => Cause::MailboxFull,
        421 => Cause::Expired,
        452 => Cause::SystemFull,
        450 | 451 => Cause::OnHold,
        500..=504 => Cause::SyntaxError,
        530 | 534 | 535 | 538 => Cause::SecurityError,
        521 | 556 => Cause::NotAccept,
        _ => return None,
    })
}

/// The enhanced status in a text that says most: right after a reply code before anywhere else.
pub(super) fn find_status(text: &str) -> Option<Status> {
    let mut found: Option<(bool, Status)> = None;
    for (at, status) in statuses(text) {
        let is_reply = follows_reply(&text[..at]);
        let rank = |is_reply: bool, status: Status| (status.says_something(), is_reply);
        if found.is_none_or(|it| rank(is_reply, status) > rank(it.0, it.1)) {
            found = Some((is_reply, status));
        }
    }
    found.map(|it| it.1)
}

/// Whether a three-digit code stands right before, as in `550-5.1.1` or `550-'5.1.1`.
fn follows_reply(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '-', '\'', '#', '(', ':', '=', '"']);
    let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
    digits == 3 && matches!(before.as_bytes()[before.len() - 3], b'2' | b'4' | b'5')
}

fn statuses(text: &str) -> impl Iterator<Item = (usize, Status)> {
    let bytes = text.as_bytes();
    let starts = (0..bytes.len()).filter(move |at| {
        let before = at.checked_sub(1).map(|it| bytes[it]);
        matches!(bytes[*at], b'2' | b'4' | b'5') && !before.is_some_and(|it| it.is_ascii_alphanumeric() || it == b'.')
    });
    starts.filter_map(move |at| Some((at, status_at(&bytes[at..])?)))
}

/// A status at the very start; what goes on with a dot and a digit is an address or a version.
fn status_at(bytes: &[u8]) -> Option<Status> {
    let rest = bytes.get(1..)?.strip_prefix(b".")?;
    let (subject, rest) = number(rest)?;
    let (detail, rest) = number(rest.strip_prefix(b".")?)?;
    let goes_on = match rest {
        [b'.', next, ..] => next.is_ascii_digit(),
        [next, ..] => next.is_ascii_alphanumeric(),
        [] => false,
    };
    (!goes_on).then_some(Status { class: bytes[0] - b'0', subject, detail })
}

fn number(bytes: &[u8]) -> Option<(u16, &[u8])> {
    let digits = bytes.iter().take_while(|it| it.is_ascii_digit()).count();
    let text = std::str::from_utf8(&bytes[..digits]).ok().filter(|it| (1..=3).contains(&it.len()))?;
    Some((text.parse().ok()?, &bytes[digits..]))
}

/// The reply code in a text: three digits of an answer by themselves, the first of them that refuses.
pub(super) fn find_reply(text: &str) -> Option<u16> {
    let bytes = text.as_bytes();
    (0..bytes.len().saturating_sub(2)).find_map(|at| {
        let digits = &bytes[at..at + 3];
        let is_code = matches!(digits, [b'4' | b'5', b'0'..=b'5', b'0'..=b'9']);
        let before = at.checked_sub(1).map(|it| bytes[it]);
        let after = bytes.get(at + 3).copied();
        let is_alone = !before.is_some_and(|it| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'-' | b'/' | b'@'))
            && after.is_none_or(|it| matches!(it, b' ' | b'-' | b'\r' | b'\n' | b'=' | b','));
        (is_code && is_alone).then(|| digits.iter().fold(0, |sum, it| sum * 10 + u16::from(it - b'0')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> String {
        find_status(text).map(|it| it.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_status_after_the_reply_is_the_one() {
        assert_eq!(found("smtp; 550 5.1.1 <a@b>... User Unknown"), "5.1.1");
        assert_eq!(found("smtp; 5.1.0 - Unknown address error 550-'5.7.1 <x>... Access denied'"), "5.7.1");
        assert_eq!(found("5.0.0 then 5.2.2"), "5.2.2");
    }

    #[test]
    fn addresses_and_versions_are_no_status() {
        assert_eq!(found("host 5.1.1.1 of 4.0.994.63 and v5.1.1 5.1.1a 25.1.1"), "");
    }

    #[test]
    fn replies_stand_by_themselves() {
        assert_eq!(find_reply("said: 550-5.1.1 no"), Some(550));
        assert_eq!(find_reply("smtp;450 4.7.1 later"), Some(450));
        assert_eq!(find_reply("10.450.1.2 port 5500 id-550 v550x"), None);
    }
}
