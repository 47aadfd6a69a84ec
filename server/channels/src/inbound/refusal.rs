//! A hand-over that was refused at once, judged as its bounce would have been. Must not know who handed over.

use carillon_domain::Setback;

use super::judge::{Evidence, judge};

/// What the refusal of a hand-over means: `code` is the SMTP reply, `reply` its text.
pub fn setback_of_refusal(code: Option<u16>, reply: &str) -> Setback {
    let said = code.map_or_else(|| reply.to_owned(), |it| format!("{it} {reply}"));
    let verdict = judge(&Evidence { said: super::limit::head(&said, super::limit::TOLD_BYTES), ..Evidence::default() });
    match verdict.cause.setback() {
        Setback::HardBounce if !verdict.is_hard() => Setback::SoftBounce,
        setback => setback,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(Some(550), "5.1.1 <a@b.example>: Recipient address rejected: User unknown", Setback::HardBounce)]
    #[case(Some(550), "5.7.1 Message rejected", Setback::Blocked)]
    #[case(Some(554), "5.7.1 Service unavailable; client host blocked using rbl.example", Setback::Blocked)]
    #[case(Some(550), "spam message rejected", Setback::Blocked)]
    #[case(Some(552), "5.2.2 Mailbox full", Setback::SoftBounce)]
    #[case(Some(450), "4.1.1 user unknown", Setback::SoftBounce)]
    #[case(Some(550), "User unknown", Setback::HardBounce)]
    #[case(Some(550), "Requested action not taken: mailbox unavailable", Setback::HardBounce)]
    #[case(None, "", Setback::SoftBounce)]
    fn a_refusal_is_a_bounce_at_once(#[case] code: Option<u16>, #[case] reply: &str, #[case] setback: Setback) {
        assert_eq!(setback_of_refusal(code, reply), setback);
    }
}
