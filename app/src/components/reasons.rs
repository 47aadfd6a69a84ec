//! Reasons in the reader's language, where they are ours.
//!
//! Rows hold a reason as an English sentence, so that a log, a mail and the command line can tell it too.

use crate::words::Words;

/// The reasons that are stored in our own English, and the phrases that say the same to everybody.
const OWN_REASONS: [(&str, &str); 16] = [
    ("waits for the worker", "reason-waiting"),
    ("there is no email address on file", "reason-no-address"),
    ("there is no complete postal address on file", "reason-no-postal"),
    ("there is no fax number on file", "reason-no-fax"),
    ("there is no phone number on file", "reason-no-phone"),
    ("nobody has reacted", "reason-silence"),
    ("the email address on file does not work", "reason-bad-address"),
    ("the customer asked not to get messages of this kind", "reason-stopped"),
    ("the customer does not want to be reached this way", "reason-refused"),
    ("the customer has not agreed to advertising this way", "reason-not-agreed"),
    ("the worker stopped between hand-over and record; sent again with the same Message-ID", "reason-doubt"),
    ("the campaign no longer has this step", "reason-no-step"),
    ("the customer is gone", "reason-no-customer"),
    ("no record matches any more", "reason-no-record"),
    ("its recipient holds none of its records any more", "reason-not-theirs"),
    ("an event happened before it went", "reason-event-first"),
];

/// A reason of our own in the reader's language; what a provider said stays as it was said.
pub(crate) fn reason_text(words: Words, reason: &str) -> String {
    let own = OWN_REASONS.iter().find(|(told, _)| *told == reason);
    own.map_or_else(|| reason.to_owned(), |(_, phrase)| words.t(phrase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use carillon_domain::Language;

    #[test]
    fn our_own_reasons_are_told_in_every_language_of_the_portal_and_others_as_they_were_said() {
        for (told, phrase) in OWN_REASONS {
            for &language in carillon_compose::locales::portal_languages() {
                let text = reason_text(Words::new(language), told);
                assert!(!text.is_empty() && text != phrase && (language == Language::En || text != told), "{text}");
            }
        }
        assert_eq!(reason_text(Words::new(Language::Ja), "550 no such user"), "550 no such user");
    }
}
