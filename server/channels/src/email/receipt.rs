//! What a provider of mail calls a message, in its answer to the hand-over: by it alone some tell later what became of it.
//! Must not know who answered.

use carillon_domain::AttemptOutcome;

/// The shortest name kept. The number in a mail server's queue is shorter, is used again, and is told to nobody.
const SHORTEST: usize = 20;
const LONGEST: usize = 128;

/// The name in an answer: Amazon SES answers with nothing else over HTTP, and by SMTP with `Ok` before it; Postmark and
/// others with words and a UUID.
pub fn receipt_of(outcome: &AttemptOutcome) -> Option<String> {
    let AttemptOutcome::Accepted { reply } = outcome else { return None };
    let is_name = |word: &&str| {
        (SHORTEST..=LONGEST).contains(&word.len())
            && word.bytes().any(|it| it.is_ascii_digit())
            && word.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
    };
    let words = reply.split(|it: char| it.is_whitespace() || "<>()[]=\"',;".contains(it));
    words.map(|word| word.trim_end_matches('.')).rfind(is_name).map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("010001963d7a1b2c-8a6f2f64-1f0b-4c1e-9d57-000000", true)]
    #[case("250 Ok 010001963d7a1b2c-8a6f2f64-1f0b-4c1e-9d57-000000", true)]
    #[case("2.0.0 Ok: queued as <010001963d7a1b2c-8a6f2f64-1f0b-4c1e-9d57-000000>.", true)]
    #[case("2.0.0 Ok: queued as 4cXyZ21lq9z1Xk", false)]
    #[case("written to /var/lib/carillon/outbox/new/1764230400.M1P2.carillon-notices", false)]
    #[case("", false)]
    fn the_name_of_a_message_is_found_in_the_answer(#[case] reply: &str, #[case] found: bool) {
        let receipt = receipt_of(&AttemptOutcome::Accepted { reply: reply.to_owned() });
        assert_eq!(receipt.as_deref(), found.then_some("010001963d7a1b2c-8a6f2f64-1f0b-4c1e-9d57-000000"));
        assert_eq!(receipt_of(&AttemptOutcome::Deferred { code: None, reply: reply.to_owned() }), None);
    }
}
