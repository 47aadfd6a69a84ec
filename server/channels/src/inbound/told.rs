//! Recipients in what a report tells people, each with the words about it. Must not judge the words.

use super::address::{Found, find_addresses};
use super::limit::{OWN_BYTES, RECIPIENTS, TOLD_BYTES, head};

/// One recipient and what is told about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention<'a> {
    /// The address.
    pub(super) recipient: String,
    /// From its line to the next recipient's.
    pub(super) words: &'a str,
}

/// Words after which a line names the recipient.
const LABELS: [&str; 14] = [
    "recipient",
    "recipients",
    "recipient address",
    "address",
    "addresses",
    "rcpt to",
    "addressed to",
    "to",
    "user",
    "mailbox",
    "destinataire",
    "following address",
    "final-recipient: rfc822",
    "original recipient",
];

/// The recipients a text names; `is_ours` says which addresses cannot be one. Lines that begin with an address or
/// label it count first, any other address only where there is no such line.
pub(super) fn find_mentions<'a>(told: &'a str, is_ours: &dyn Fn(&str) -> bool) -> Vec<Mention<'a>> {
    let (mut leading, mut others) = (Vec::new(), Vec::new());
    let mut at = 0;
    for line in told.split_inclusive('\n') {
        for (place, found) in find_addresses(line).take(4).enumerate() {
            if is_ours(&found.address) || is_message_id(line, &found) {
                continue;
            }
            let list = if place == 0 && leads(line, &found) { &mut leading } else { &mut others };
            if list.len() < RECIPIENTS {
                list.push((at, found.address));
            }
        }
        at += line.len();
    }
    if leading.is_empty() {
        others.truncate(1);
        leading = others;
    }
    cut(told, leading)
}

fn leads(line: &str, found: &Found) -> bool {
    let before = line[..found.at].trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase();
    let is_reply = before.len() <= 12 && before.chars().all(|it| it.is_ascii_digit() || ". -".contains(it));
    before.is_empty() || is_reply || LABELS.iter().any(|it| before == *it || before.ends_with(&format!(" {it}")))
}

fn is_message_id(line: &str, found: &Found) -> bool {
    let before = line[..found.at].to_ascii_lowercase();
    before.contains("message-id") || before.contains("mail from") || before.contains("sender")
}

/// One mention for each address: the words from its first line to the first of the next.
fn cut(told: &str, places: Vec<(usize, String)>) -> Vec<Mention<'_>> {
    let mut firsts: Vec<(usize, String)> = Vec::new();
    for (at, address) in places {
        if !firsts.iter().any(|it| it.1.eq_ignore_ascii_case(&address)) {
            firsts.push((at, address));
        }
    }
    let ends: Vec<_> = firsts.iter().skip(1).map(|it| it.0).chain([told.len()]).collect();
    let limit = if ends.len() > 1 { OWN_BYTES } else { TOLD_BYTES };
    let pairs = firsts.into_iter().zip(ends);
    pairs.map(|((at, recipient), end)| Mention { recipient, words: head(&told[at..end], limit) }).collect()
}

/// The words about one address, from where it first stands, if it stands there at all.
pub(super) fn words_about<'a>(told: &'a str, address: &str, others: &[&str]) -> Option<&'a str> {
    let lower = told.to_ascii_lowercase();
    let start = lower.find(&address.to_ascii_lowercase())?;
    let start = lower[..start].rfind('\n').map_or(0, |it| it + 1);
    let next = others.iter().filter_map(|it| lower[start..].find(&it.to_ascii_lowercase())).filter(|it| *it > 0).min();
    Some(head(&told[start..next.map_or(told.len(), |it| start + it)], OWN_BYTES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_recipient_has_its_own_words() {
        let told = "Hello me@us.example,\n\n<a@a.example>:\nno such user\n\n  b@b.example on Monday\n  full (see c@c.example)\n";
        let found = find_mentions(told, &|it| it == "me@us.example");
        let found: Vec<_> = found.iter().map(|it| (it.recipient.as_str(), it.words.trim())).collect();
        let expected = [
            ("a@a.example", "<a@a.example>:\nno such user"),
            ("b@b.example", "b@b.example on Monday\n  full (see c@c.example)"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn an_address_in_a_sentence_counts_where_no_line_begins_with_one() {
        let told = "Your mail for cat@a.example was not delivered.";
        assert_eq!(find_mentions(told, &|_| false)[0].recipient, "cat@a.example");
    }
}
