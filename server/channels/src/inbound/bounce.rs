//! Messages that say how a delivery went: delivery reports, and what servers write instead. Must not judge the
//! words themselves; that is done by judge.

use super::content::Content;
use super::judge::{Cause, Evidence, Verdict, judge, plain};
use super::kind::Kind;
use super::limit::{RECIPIENTS, TOLD_BYTES, head};
use super::reading::Finding;
use super::report::{Entry, has_entries, read_entries};
use super::sender::{is_daemon, is_office, is_ours};
use super::told::{find_mentions, words_about};
use super::words::Topic;

/// What a message says about deliveries: nothing if it is not about one.
pub(super) fn read_bounce(content: &Content) -> Vec<Finding> {
    let entries = entries_of(content);
    if !entries.is_empty() {
        return read_report(content, &entries);
    }
    if is_bounce(content) { read_told(content) } else { Vec::new() }
}

/// The entries of its reports, also of one that stands in the text.
fn entries_of(content: &Content) -> Vec<Entry> {
    let reports = content.statuses.iter().map(String::as_str);
    let hidden = Some(content.told.as_str()).filter(|it| has_entries(it));
    let mut entries: Vec<_> = reports.chain(hidden).flat_map(read_entries).collect();
    entries.truncate(RECIPIENTS);
    entries
}

fn read_report(content: &Content, entries: &[Entry]) -> Vec<Finding> {
    let named: Vec<_> = entries.iter().filter_map(|it| it.recipient.as_deref()).collect();
    entries.iter().map(|it| read_entry(content, it, &named, entries.len() == 1)).collect()
}

fn read_entry(content: &Content, entry: &Entry, named: &[&str], is_only: bool) -> Finding {
    let others: Vec<_> = named.iter().copied().filter(|it| Some(*it) != entry.recipient.as_deref()).take(10).collect();
    let whole = head(&content.told, TOLD_BYTES);
    let own = entry.recipient.as_deref().and_then(|it| words_about(&content.told, it, &others));
    let told = if is_only { whole } else { own.unwrap_or_default() };
    let recipient = entry.recipient.clone().or_else(|| is_only.then(|| recipient_of(content)).flatten());
    let said = entry.diagnostic.as_str();
    let reason = if said.trim().is_empty() { telling_line(own.unwrap_or(told)) } else { without_type(said) };
    if is_success(&entry.action, &entry.status) {
        return Finding { status: None, ..Finding::new(Kind::Delivered, recipient, reason) };
    }
    let is_delayed = entry.action.starts_with("delay");
    let verdict = judge(&Evidence { said, told, status: &entry.status, dialogue: whole, is_delayed });
    Finding::of_verdict(verdict, is_delayed, recipient, reason)
}

fn is_success(action: &str, status: &str) -> bool {
    matches!(action, "delivered" | "relayed" | "expanded") || action.is_empty() && status.starts_with("2.")
}

/// Whether a message without a report is one all the same.
fn is_bounce(content: &Content) -> bool {
    let fields = &content.fields;
    let subject = content.subject.to_lowercase();
    let is_report = fields.lower("content-type").contains("delivery-status");
    if is_report || fields.has("x-failed-recipients") {
        return true;
    }
    let speaks = Topic::BounceSubject.is_in(&subject) || Topic::DelayedSubject.is_in(&subject);
    let is_null = fields.get("return-path").is_some_and(|it| matches!(it.trim(), "<>" | ""));
    let is_machine = is_null || is_daemon(fields);
    let answers = fields.has("in-reply-to") || Topic::AutomaticSubject.is_in(&subject);
    match (is_machine, speaks) {
        (true, true) => true,
        (true, false) => !answers && judged(content).is_some(),
        (false, true) => judged(content).is_some(),
        (false, false) => false,
    }
}

/// The verdict over all that is told, if there is one at all.
fn judged(content: &Content) -> Option<Verdict> {
    let said = head(&content.told, TOLD_BYTES);
    let verdict = judge(&Evidence { said, ..Evidence::default() });
    (verdict.cause != Cause::Undefined || verdict.status.is_some()).then_some(verdict)
}

fn read_told(content: &Content) -> Vec<Finding> {
    let told = content.told.as_str();
    let failed = failed_recipients(content);
    if !failed.is_empty() {
        return failed.iter().map(|it| read_words(content, Some(it.clone()), own_words(told, it, &failed))).collect();
    }
    let mentions = find_mentions(told, &|it| is_ours(content, it));
    if mentions.is_empty() {
        // Somebody may have written to himself, or a forwarder have sent it back to the customer's own server.
        let recipient =
            recipient_of(content).or_else(|| find_mentions(told, &is_office).into_iter().next().map(|it| it.recipient));
        return vec![read_words(content, recipient, head(told, TOLD_BYTES))];
    }
    mentions.into_iter().map(|it| read_words(content, Some(it.recipient), it.words)).collect()
}

/// The words about one of several recipients, or all where none are about it.
fn own_words<'a>(told: &'a str, recipient: &str, all: &[String]) -> &'a str {
    let others: Vec<_> = all.iter().map(String::as_str).filter(|it| *it != recipient).take(10).collect();
    words_about(told, recipient, &others).unwrap_or(head(told, TOLD_BYTES))
}

fn read_words(content: &Content, recipient: Option<String>, words: &str) -> Finding {
    let whole = head(&content.told, TOLD_BYTES);
    let is_delayed = is_delayed(content);
    let evidence = Evidence { said: words, told: words, status: "", dialogue: "", is_delayed };
    let mut verdict = judge(&evidence);
    if verdict.cause == Cause::Undefined && Topic::Delivered.is_in(&plain(&content.told)) {
        return Finding::new(Kind::Delivered, recipient, telling_line(words));
    }
    let is_mute = matches!(verdict.cause, Cause::Undefined) && words.len() < whole.len();
    if is_mute {
        let all = format!("{}\n{whole}", content.subject);
        verdict = judge(&Evidence { told: &all, ..evidence });
    }
    Finding::of_verdict(verdict, is_delayed, recipient, telling_line(if is_mute { whole } else { words }))
}

fn is_delayed(content: &Content) -> bool {
    let subject = content.subject.to_lowercase();
    Topic::DelayedSubject.is_in(&subject) || Topic::Delayed.is_in(&plain(&content.told))
}

/// The field in which some servers name the recipients.
fn failed_recipients(content: &Content) -> Vec<String> {
    let fields = content.fields.all("x-failed-recipients");
    let mut failed: Vec<_> = fields.flat_map(|it| super::address::find_addresses(it).map(|it| it.address)).collect();
    failed.truncate(RECIPIENTS);
    failed
}

/// The recipient of the message that is returned, where nothing else names one.
fn recipient_of(content: &Content) -> Option<String> {
    let named = ["x-actual-recipient", "original-recipient", "to"].iter().find_map(|it| content.returned.get(it));
    named.and_then(super::address::first_address)
}

/// `smtp; 550 no` without its first word.
pub(super) fn without_type(diagnostic: &str) -> &str {
    match diagnostic.split_once(';') {
        Some((kind, words)) if kind.len() < 24 && !kind.trim().contains(' ') => words,
        _ => diagnostic,
    }
}

/// From the line with the server's answer on; where there is none, all of it.
fn telling_line(words: &str) -> &str {
    let mut at = 0;
    for line in words.split_inclusive('\n') {
        let text = line.trim_start_matches(|it: char| !it.is_alphanumeric());
        let is_answer =
            text.get(..3).is_some_and(|it| it.starts_with(['4', '5']) && it.bytes().all(|it| it.is_ascii_digit()))
                && text[3..].starts_with([' ', '-']);
        if is_answer {
            return &words[at..];
        }
        at += line.len();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_with_the_answer_is_the_reason() {
        assert_eq!(telling_line("<a@b.example>:\nRemote host said:\n550 no\n"), "550 no\n");
        assert_eq!(telling_line("sorry"), "sorry");
        assert_eq!(without_type("smtp; 550 no; really"), " 550 no; really");
        assert_eq!(without_type("550 no; really"), "550 no; really");
    }
}
