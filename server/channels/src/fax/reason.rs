//! Why a fax did not go through, from the words of those who dialled. Must not know who they are.

use carillon_domain::Setback;

/// Words found in what HylaFAX and its modems say, and what they mean; the first that is found counts.
///
/// Only words that say so make a number no fax, since nothing more is sent to such a number: a carrier that broke off, or
/// a page that was refused three times, says that there is a fax.
const WORDS: &[(&str, Setback)] = &[
    ("busy", Setback::Busy),
    ("without ced", Setback::NotAFax),
    ("no carrier", Setback::NotAFax),
    ("no receiver protocol", Setback::NotAFax),
    ("voice", Setback::NotAFax),
    ("not a fax", Setback::NotAFax),
    ("no answer", Setback::NoAnswer),
    ("unallocated", Setback::BadNumber),
    ("unassigned", Setback::BadNumber),
    ("invalid number", Setback::BadNumber),
    ("canonical format", Setback::BadNumber),
    ("invalid dial", Setback::BadNumber),
    ("number does not exist", Setback::BadNumber),
    ("not in service", Setback::BadNumber),
];

/// The setback these words mean; what nobody knows has failed.
pub fn setback_of(words: &str) -> Setback {
    let words = words.to_lowercase();
    WORDS.iter().find(|(word, _)| words.contains(word)).map_or(Setback::Failed, |(_, setback)| *setback)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    // The left column is what HylaFAX 6.0.7 says.
    #[rstest]
    #[case("Busy signal detected", Setback::Busy)]
    #[case("Busy signal detected; too many attempts to dial", Setback::Busy)]
    #[case("No answer from remote", Setback::NoAnswer)]
    #[case("No answer or ring back", Setback::NoAnswer)]
    #[case("No answer (T.30 T1 timeout)", Setback::NoAnswer)]
    #[case("Ringback detected, no answer (timeout)", Setback::NoAnswer)]
    #[case("Ringback detected, no answer without CED", Setback::NotAFax)]
    #[case("No carrier detected", Setback::NotAFax)]
    #[case("No receiver protocol (T.30 T1 timeout)", Setback::NotAFax)]
    #[case("REJECT: Unable to convert dial string to canonical format", Setback::BadNumber)]
    #[case("Carrier established, but Phase A failure", Setback::Failed)]
    #[case("Failure to train remote modem at 2400 bps or minimum speed", Setback::Failed)]
    #[case("Giving up after 3 attempts to send same page", Setback::Failed)]
    #[case("RSPREC error/got DCN (receiver abort)", Setback::Failed)]
    #[case("Remote fax disconnected prematurely", Setback::Failed)]
    #[case("No local dialtone", Setback::Failed)]
    #[case("Blacklisted by modem", Setback::Failed)]
    #[case("Kill time expired", Setback::Failed)]
    #[case("", Setback::Failed)]
    fn words_have_a_meaning(#[case] words: &str, #[case] setback: Setback) {
        assert_eq!(setback_of(words), setback);
    }
}
