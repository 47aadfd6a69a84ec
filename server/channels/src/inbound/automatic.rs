//! Messages no person wrote just now: answers of machines (RFC 3834), of people who are away, and challenges; and
//! which messages must not be answered. Must not read delivery reports.

use super::content::Content;
use super::judge::plain;
use super::kind::Kind;
use super::limit::{TOLD_BYTES, head};
use super::mime::Fields;
use super::sender::is_daemon;
use super::words::Topic;

/// Fields that only machines that answer put there.
const ANSWERED: [&str; 11] = [
    "x-autoreply",
    "x-autorespond",
    "x-autoresponder",
    "x-auto-reply",
    "x-autoreply-from",
    "x-mail-autoreply",
    "x-automatic-reply",
    "x-vacation",
    "x-ebay-autoreply",
    "x-ms-exchange-inbox-rules-loop",
    "auto-response",
];

/// What sort of automatic answer it is, if it is one.
pub(super) fn read_automatic(content: &Content) -> Option<Kind> {
    let subject = content.subject.to_lowercase();
    let told = plain(head(&content.told, TOLD_BYTES));
    if Topic::Challenge.is_in(&told) || Topic::Challenge.is_in(&subject) {
        return Some(Kind::Challenge);
    }
    if !is_automatic(&content.fields) && !Topic::AutomaticSubject.is_in(&subject) {
        return None;
    }
    Some(if is_away(content, &subject, &told) { Kind::Vacation } else { Kind::AutoReply })
}

/// Somebody is away where the answer says so. An answer to nobody's question from a bare person, with no more
/// words than that, is one of these, too: machines with something to say say more.
fn is_away(content: &Content, subject: &str, told: &str) -> bool {
    let marks = content.fields.iter().any(|(name, value)| {
        let value = value.to_lowercase();
        name == "x-vacation" || name.starts_with("x-") && (value == "vacation" || value.contains("kind=vacation"))
    });
    marks || Topic::Away.is_in(subject) || Topic::Away.is_in(told) || told.len() < 60
}

/// Whether a machine says that it answers by itself.
fn is_automatic(fields: &Fields) -> bool {
    let submitted = fields.lower("auto-submitted");
    let precedence = fields.lower("precedence");
    submitted.starts_with("auto-")
        || matches!(precedence.trim(), "auto_reply" | "auto-reply" | "autoreply")
        || ANSWERED.iter().any(|it| fields.has(it))
        || fields.iter().any(|(name, value)| name.starts_with("x-") && value.contains("kind=VACATION"))
}

/// Whether a message may be answered automatically: only what a person wrote to us alone. Whoever answers
/// anything else writes to lists and to machines, and two machines that answer each other never stop.
pub fn may_answer(message: &[u8]) -> bool {
    let content = Content::read(message);
    let fields = &content.fields;
    let is_stranger = !fields.has("from") || fields.get("return-path").is_some_and(|it| matches!(it.trim(), "" | "<>"));
    let is_report = fields.lower("content-type").starts_with("multipart/report") || content.is_receipt;
    let is_machine = is_daemon(fields) || from_machine(fields) || asks_for_silence(fields);
    if is_stranger || is_report || is_machine || is_for_many(fields) {
        return false;
    }
    is_personal(super::read_content(&content).kind())
}

/// Whether it went to a list or to everybody.
fn is_for_many(fields: &Fields) -> bool {
    let precedence = fields.lower("precedence");
    let is_list = |name: &str| name.starts_with("list-") || matches!(name, "mailing-list" | "x-loop" | "feedback-id");
    matches!(precedence.trim(), "bulk" | "list" | "junk") || fields.iter().any(|(name, _)| is_list(name))
}

/// Whether it says that a machine has sent it, or that no machine is to answer.
fn asks_for_silence(fields: &Fields) -> bool {
    let suppressed = fields.lower("x-auto-response-suppress");
    let is_mute = ["all", "autoreply", "oof", "dr"].iter().any(|it| suppressed.contains(it));
    is_mute || !matches!(fields.lower("auto-submitted").trim(), "" | "no")
}

const fn is_personal(kind: Kind) -> bool {
    matches!(kind, Kind::Reply | Kind::Unsubscribe | Kind::Unknown)
}

/// Addresses that lists and machines send from.
fn from_machine(fields: &Fields) -> bool {
    let from = super::address::first_address(&fields.lower("from")).unwrap_or_default();
    let local = from.split('@').next().unwrap_or_default();
    local.starts_with("owner-")
        || local.ends_with("-owner")
        || local.ends_with("-request")
        || ["noreply", "no-reply", "donotreply", "do-not-reply", "bounce", "listserv", "majordomo"]
            .iter()
            .any(|it| local.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("From: cat@a.example\nSubject: hello\n\nHow are you?", true)]
    #[case("From: cat@a.example\nAuto-Submitted: no\nSubject: hello\n\nHow are you?", true)]
    #[case("From: cat@a.example\nAuto-Submitted: auto-generated\n\nHow are you?", false)]
    #[case("From: cat@a.example\nPrecedence: bulk\n\nHow are you?", false)]
    #[case("From: cat@a.example\nList-Id: <x>\n\nHow are you?", false)]
    #[case("Return-Path: <>\nFrom: cat@a.example\n\nHow are you?", false)]
    #[case("From: MAILER-DAEMON@a.example\n\nHow are you?", false)]
    #[case("From: noreply@a.example\n\nHow are you?", false)]
    #[case("From: cat@a.example\nX-Auto-Response-Suppress: All\n\nHow are you?", false)]
    #[case("From: cat@a.example\nSubject: Out of office\n\nHow are you?", false)]
    #[case("no fields at all", false)]
    #[case("", false)]
    fn only_what_a_person_wrote_may_be_answered(#[case] message: &str, #[case] expected: bool) {
        assert_eq!(may_answer(message.as_bytes()), expected);
    }
}
