//! What servers say, weighed: clear words first, then exact status codes, then faint words, then what a code
//! alone may mean. Words come first because codes are set by machines that guess: `5.1.1` stands before "mailbox
//! full" and before "too many messages this hour". Broad words give way to an exact code.
//!
//! Must not know where in a message the words stood.

mod cause;
mod phrases;
mod stage;
mod status;

pub use cause::{Cause, UnknownCause};
pub use status::Status;

pub(super) use phrases::plain;
use phrases::{Weight, find_cause};
use stage::Stage;
use status::{cause_of_reply, find_reply, find_status};

/// What is known of one refusal.
#[derive(Debug, Default)]
pub(super) struct Evidence<'a> {
    /// The server's own words, code and all.
    pub(super) said: &'a str,
    /// What the reporting server tells around them.
    pub(super) told: &'a str,
    /// The status the report names.
    pub(super) status: &'a str,
    /// All that is told, about other recipients, too.
    pub(super) dialogue: &'a str,
    /// Whether the report says that it is being tried on.
    pub(super) is_delayed: bool,
}

/// What it comes down to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Verdict {
    /// Why.
    pub(super) cause: Cause,
    /// The code that fits best.
    pub(super) status: Option<Status>,
    /// Whether it is for now only.
    pub(super) is_temporary: bool,
}

impl Verdict {
    /// Whether the address is not to be written to again.
    pub(super) const fn is_hard(self) -> bool {
        self.cause.condemns_address() && !self.is_temporary
    }
}

/// Weighs the evidence.
pub(super) fn judge(evidence: &Evidence<'_>) -> Verdict {
    let (said, told) = (plain(evidence.said), plain(evidence.told));
    let status = choose_status(evidence, &told);
    let code = find_reply(evidence.said).or_else(|| find_reply(evidence.told));
    let certain = find_cause(&said, Weight::Certain).or_else(|| find_cause(&told, Weight::Certain));
    let cause = certain.unwrap_or_else(|| cause_of(&said, &told, status, code));
    let is_doubtful = cause == Cause::UserUnknown && certain.is_none();
    let cause = if is_doubtful { doubt_unknown(evidence, &said, &told, status) } else { cause };
    let cause = cause_or_delay(cause, evidence.is_delayed);
    let is_temporary =
        evidence.is_delayed || status.map_or_else(|| code.is_some_and(|it| it < 500), Status::is_temporary);
    Verdict { cause, status, is_temporary }
}

fn cause_or_delay(cause: Cause, is_delayed: bool) -> Cause {
    if is_delayed && cause == Cause::Undefined { Cause::Expired } else { cause }
}

/// The server's own code, unless it says nothing; then the report's. What is told counts where the server's
/// words are not there: what else a transcript shows are the reporter's own conclusions.
fn choose_status(evidence: &Evidence<'_>, told: &str) -> Option<Status> {
    let said = find_status(evidence.said);
    let around = if said.is_none() { find_status(told) } else { None };
    let known = || [said, find_status(evidence.status), around].into_iter().flatten().filter(|it| it.class != 2);
    known().find(|it| it.says_something()).or_else(|| known().next())
}

fn cause_of(said: &str, told: &str, status: Option<Status>, code: Option<u16>) -> Cause {
    let exact = status.and_then(Status::exact_cause);
    let clear = |text: &str| find_cause(text, Weight::Clear).filter(|it| exact.is_none() || !it.is_broad());
    clear(said)
        .or(exact)
        .or_else(|| clear(told))
        .or_else(|| find_cause(said, Weight::Faint))
        .or_else(|| find_cause(told, Weight::Faint))
        .or_else(|| status.and_then(Status::broad_cause))
        .or_else(|| code.and_then(cause_of_reply))
        .unwrap_or(Cause::Undefined)
}

/// A server that has heard the whole message and then says "user unknown" means the message: it knew the user
/// when it took the recipient. So does one whose report, at the end, could not say that it was about the address.
/// One address too many written to is less harm than a customer who is never written to again.
fn doubt_unknown(evidence: &Evidence<'_>, said: &str, told: &str, status: Option<Status>) -> Cause {
    let stage = Stage::of(said).or_else(|| Stage::of(told)).or_else(|| Stage::of(&plain(evidence.dialogue)));
    let is_exact = status.is_some_and(|it| it.subject == 1);
    let is_policy = find_status(evidence.said).is_some_and(|it| it.subject == 7);
    let is_vague =
        !evidence.status.is_empty() && status.is_some_and(|it| matches!(it.subject, 0 | 2) && it.detail == 0);
    match stage {
        Some(Stage::Data) if !is_exact => Cause::Filtered,
        None if is_vague => Cause::Filtered,
        _ if is_policy => Cause::Filtered,
        _ => Cause::UserUnknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("550 5.1.1 <a@b.example>... User Unknown", "", Cause::UserUnknown)]
    #[case("550 5.1.1 too many messages this hour", "", Cause::Speeding)]
    #[case("550 5.1.1 Access denied", "", Cause::UserUnknown)]
    #[case("550 : User unknown", "550 : User unknown (in reply to end of DATA command)", Cause::Filtered)]
    #[case("550 User unknown", "550 User unknown (in reply to RCPT TO command)", Cause::UserUnknown)]
    #[case("550 5.7.1 Service unavailable; client blocked using rbl.example", "", Cause::Blocked)]
    #[case("552 5.2.2 Over quota", "", Cause::MailboxFull)]
    #[case("552", "", Cause::MailboxFull)]
    #[case("550 whatever", "", Cause::Undefined)]
    fn words_and_codes_are_weighed(#[case] said: &str, #[case] told: &str, #[case] cause: Cause) {
        let evidence = Evidence { said, told, ..Evidence::default() };
        assert_eq!(judge(&evidence).cause, cause);
    }

    #[test]
    fn what_is_for_now_only_is_never_hard() {
        let now = Evidence { said: "450 4.1.1 user unknown", ..Evidence::default() };
        assert!(!judge(&now).is_hard());
        let delayed = Evidence { said: "550 5.1.1 user unknown", is_delayed: true, ..Evidence::default() };
        assert!(!judge(&delayed).is_hard());
    }
}
