//! Delivery reports as RFC 3464 lays them down, and as servers write them. Must not judge what they report.

use super::address::first_address;
use super::limit::RECIPIENTS;
use super::mime::split_field;

/// What a report says about one recipient.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// The address written to first, or else the one it came down to.
    pub(super) recipient: Option<String>,
    /// What was done, in lower case: failed, delayed, delivered, relayed, expanded.
    pub(super) action: String,
    /// The status code and what stands beside it.
    pub(super) status: String,
    /// The server's words.
    pub(super) diagnostic: String,
    has_final: bool,
    has_original: bool,
}

impl Entry {
    fn is_empty(&self) -> bool {
        self.recipient.is_none() && self.action.is_empty() && self.diagnostic.is_empty()
    }
}

/// The entries of a report. A blank line begins the next recipient, and so does a second name for one.
pub(super) fn read_entries(report: &str) -> Vec<Entry> {
    let mut entries = vec![Entry::default()];
    let mut may_begin = false;
    for (name, value) in unfold(report) {
        if name.is_empty() {
            may_begin = true;
        } else {
            take(&mut entries, &name, &value, &mut may_begin);
        }
    }
    entries.retain(|it| !it.is_empty());
    entries
}

fn take(entries: &mut Vec<Entry>, name: &str, value: &str, may_begin: &mut bool) {
    let is_new = entries.last().is_some_and(|last| match name {
        "final-recipient" => last.has_final || *may_begin && !last.is_empty() && last.recipient.is_some(),
        "original-recipient" => last.has_original || *may_begin && last.has_final,
        "action" => !last.action.is_empty(),
        _ => false,
    });
    if is_new && entries.len() < RECIPIENTS {
        entries.push(Entry::default());
    }
    *may_begin = false;
    if let Some(entry) = entries.last_mut() {
        fill(entry, name, value);
    }
}

fn fill(entry: &mut Entry, name: &str, value: &str) {
    match name {
        "final-recipient" => {
            entry.has_final = true;
            entry.recipient = entry.recipient.take().or_else(|| address_of(value));
        }
        "original-recipient" => {
            entry.has_original = true;
            entry.recipient = address_of(value).or_else(|| entry.recipient.take());
        }
        "x-actual-recipient" if entry.recipient.is_none() => entry.recipient = address_of(value),
        "action" => value.trim().to_lowercase().clone_into(&mut entry.action),
        "status" => value.trim().clone_into(&mut entry.status),
        "diagnostic-code" | "x-diagnostic-code" | "smtp-diagnostic" | "x-original-diagnostic" => {
            entry.diagnostic.push_str(value.trim());
            entry.diagnostic.push(' ');
        }
        _ => {}
    }
}

/// `rfc822; user@example.org`, with or without its type, brackets, or an xtext of RFC 3461.
fn address_of(value: &str) -> Option<String> {
    first_address(&value.replace("+3D", "=").replace("+2B", "+"))
}

/// Fields of a report with their continuations; a blank line comes as a nameless one.
fn unfold(report: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in report.lines() {
        if line.trim().is_empty() {
            fields.push((String::new(), String::new()));
        } else if let Some((name, value)) = split_field(line).filter(|_| !line.starts_with([' ', '\t'])) {
            fields.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        } else if let Some(last) = fields.last_mut() {
            last.1.push(' ');
            last.1.push_str(line.trim());
        }
    }
    fields
}

/// Whether a text has a report in it, as some servers put it there without saying so.
pub(super) fn has_entries(text: &str) -> bool {
    let has = |name: &str| text.lines().any(|it| it.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name)));
    has("final-recipient:") && (has("action:") || has("status:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_recipient_has_an_entry() {
        let report = "Reporting-MTA: dns; a.example\n\nOriginal-Recipient: rfc822;a@a.example\nFinal-Recipient: rfc822; \
            a2@a.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550\n 5.1.1 no\n\nFinal-Recipient: \
            rfc822;<b@b.example>\nAction: Delayed\nStatus: 4.4.1 (timeout)\n";
        let entries = read_entries(report);
        assert_eq!(entries.len(), 2);
        assert_eq!(entries[0].recipient.as_deref(), Some("a@a.example"));
        assert_eq!(entries[0].diagnostic.trim(), "smtp; 550 5.1.1 no");
        assert_eq!((entries[1].recipient.as_deref(), entries[1].action.as_str()), (Some("b@b.example"), "delayed"));
    }

    #[test]
    fn the_fields_of_a_recipient_may_stand_in_any_order() {
        let report = "Action: failed\nFinal-Recipient: rfc822;a@a.example\nStatus: 5.0.0\n\nAction: failed\n\
            Status: 5.1.1\nFinal-Recipient: rfc822;b@b.example\n";
        let found: Vec<_> = read_entries(report).into_iter().map(|it| (it.recipient, it.status)).collect();
        let expected = [("a@a.example", "5.0.0"), ("b@b.example", "5.1.1")];
        assert_eq!(found, expected.map(|(to, status)| (Some(to.to_owned()), status.to_owned())));
    }
}
