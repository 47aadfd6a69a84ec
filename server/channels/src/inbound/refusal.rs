//! A hand-over that was refused at once, judged as its bounce would have been. Must not know who handed over.

use carillon_domain::Setback;

use super::judge::{Cause, Evidence, judge};

/// What the refusal of a hand-over means: `code` is the SMTP reply, `reply` its text.
pub fn setback_of_refusal(code: Option<u16>, reply: &str) -> Setback {
    let said = code.map_or_else(|| reply.to_owned(), |it| format!("{it} {reply}"));
    let verdict = judge(&Evidence { said: super::limit::head(&said, super::limit::TOLD_BYTES), ..Evidence::default() });
    match verdict.cause.setback() {
        Setback::HardBounce if !verdict.is_hard() => Setback::SoftBounce,
        setback => setback,
    }
}

/// Whether what a server said means that the message has more bytes than it takes.
pub fn says_too_large(said: &str) -> bool {
    let said = super::limit::head(said, super::limit::TOLD_BYTES);
    // The code of RFC 3463, or the word of a provider, where nothing else is told.
    let is_named = ["5.3.4", "4.3.4", "MessageTooLarge"].iter().any(|it| said.contains(it));
    is_named || judge(&Evidence { said, ..Evidence::default() }).cause == Cause::MessageTooBig
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("552 5.3.4 Message size exceeds fixed maximum message size", true)]
    #[case("message too large for mailbox", true)]
    #[case("soft-bounce: Transient: MessageTooLarge", true)]
    #[case("452 4.3.4 message size exceeds what is free", true)]
    #[case("552 5.2.2 Mailbox full", false)]
    #[case("", false)]
    fn a_message_that_is_too_large_is_told_from_a_full_mailbox(#[case] said: &str, #[case] expected: bool) {
        assert_eq!(says_too_large(said), expected);
    }

    #[rstest]
    #[case(Some(550), "5.1.1 <a@b.example>: Recipient address rejected: User unknown", Setback::HardBounce)]
    #[case(Some(550), "5.7.1 Message rejected", Setback::Blocked)]
    #[case(Some(554), "5.7.1 Service unavailable; client host blocked using rbl.example", Setback::Blocked)]
    #[case(Some(550), "spam message rejected", Setback::Blocked)]
    #[case(Some(552), "5.2.2 Mailbox full", Setback::SoftBounce)]
    #[case(Some(450), "4.1.1 user unknown", Setback::SoftBounce)]
    #[case(Some(550), "User unknown", Setback::HardBounce)]
    #[case(Some(550), "Requested action not taken: mailbox unavailable", Setback::HardBounce)]
    #[case(Some(550), "5.4.1 Recipient address rejected: Access denied. AS(201806281)", Setback::HardBounce)]
    #[case(Some(554), "5.7.1 <a@b.example>: Recipient address rejected: Access denied", Setback::Blocked)]
    #[case(Some(550), "5.5.0 Requested action not taken: mailbox unavailable (S2017062302)", Setback::HardBounce)]
    #[case(Some(550), "#5.1.0 Address rejected.", Setback::HardBounce)]
    #[case(Some(550), "5.1.8 <a@b.example>: Sender address rejected: Domain not found", Setback::Blocked)]
    #[case(Some(550), "Helo command rejected: Host not found", Setback::Blocked)]
    #[case(
        Some(550),
        "Verification failed for <a@b.example>: No Such User Here; Sender verify failed",
        Setback::Blocked
    )]
    #[case(Some(553), "sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", Setback::Blocked)]
    #[case(Some(554), "5.7.1 <a@b.example>: Relay access denied", Setback::Blocked)]
    #[case(Some(550), "5.7.1 Our system has detected that this message is likely unsolicited mail", Setback::Blocked)]
    #[case(Some(550), "5.7.26 This mail has been blocked because the sender is unauthenticated", Setback::Blocked)]
    #[case(
        Some(550),
        "5.7.1 <a@b.example>: Recipient address rejected: Please see http://www.openspf.org/Why",
        Setback::Blocked
    )]
    #[case(Some(421), "4.7.0 temporarily deferred due to user complaints", Setback::Blocked)]
    #[case(Some(450), "4.2.0 Recipient address rejected: Greylisted", Setback::Blocked)]
    #[case(Some(550), "5.2.1 The email account that you tried to reach is disabled", Setback::SoftBounce)]
    #[case(Some(550), "Invalid recipient: <a@b.example>", Setback::HardBounce)]
    #[case(Some(551), "5.1.6 Recipient has moved", Setback::HardBounce)]
    #[case(Some(550), "5.4.310 DNS domain b.example does not exist", Setback::HardBounce)]
    #[case(Some(556), "5.1.10 Recipient address has null MX", Setback::HardBounce)]
    #[case(Some(554), "5.4.14 Hop count exceeded - possible mail loop", Setback::SoftBounce)]
    #[case(Some(552), "5.3.4 Message size exceeds fixed maximum message size", Setback::SoftBounce)]
    #[case(Some(452), "4.3.1 Insufficient system storage", Setback::SoftBounce)]
    #[case(Some(554), "Transaction failed", Setback::SoftBounce)]
    #[case(Some(550), "Administrative prohibition", Setback::Blocked)]
    #[case(Some(530), "5.7.0 Must issue a STARTTLS command first", Setback::Blocked)]
    #[case(None, "", Setback::SoftBounce)]
    fn a_refusal_is_a_bounce_at_once(#[case] code: Option<u16>, #[case] reply: &str, #[case] setback: Setback) {
        assert_eq!(setback_of_refusal(code, reply), setback);
    }
}
