//! Where the explanation in a text ends and the message it returns begins. Must not read either.

use super::mime::Fields;

/// Fields that stand in every message; three in a row are one.
const KNOWN: [&str; 24] = [
    "received",
    "return-path",
    "message-id",
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "dkim-signature",
    "delivered-to",
    "reply-to",
    "sender",
    "user-agent",
    "references",
    "in-reply-to",
    "list-id",
    "list-unsubscribe",
    "precedence",
    "errors-to",
    "importance",
    "domainkey-signature",
];

/// Lines looked at after one that may be the first of a header.
const REACH: usize = 40;

/// The explanation, and the fields of the message returned after it. Where nothing stands before it, all is explanation.
pub(super) fn split_returned(text: &str) -> (&str, Option<Fields>) {
    let start = header_start(text);
    let told = &text[..start.map_or(text.len(), |it| it)];
    let told = &told[..announcement(told).unwrap_or(told.len())];
    let fields = start.map(|it| Fields::read(&text.as_bytes()[it..]).0);
    if told.trim().is_empty() { (text, fields) } else { (told, fields) }
}

/// Where a header begins in a text.
fn header_start(text: &str) -> Option<usize> {
    let mut at = 0;
    let mut skip = 0;
    for line in text.split_inclusive('\n') {
        // What has been looked at from its first line need not be looked at from its second.
        if skip == 0 && is_known_field(line) {
            let (is_header, lines) = is_header(&text[at..]);
            if is_header {
                return Some(at);
            }
            skip = lines;
        }
        skip = skip.saturating_sub(1);
        at += line.len();
    }
    None
}

/// Whether a text begins as a header does, and how many lines were read to tell.
fn is_header(text: &str) -> (bool, usize) {
    let (mut known, mut is_mail, mut lines) = (0, false, 0);
    for line in text.lines().take(REACH).take_while(|it| !it.trim().is_empty()) {
        lines += 1;
        let name = field_name(line);
        known += usize::from(name.as_deref().is_some_and(|it| KNOWN.contains(&it) || it.starts_with("x-")));
        is_mail |= matches!(
            name.as_deref(),
            Some("received" | "message-id" | "return-path" | "mime-version" | "dkim-signature" | "date" | "from")
        );
    }
    (known >= 3 && is_mail, lines)
}

fn is_known_field(line: &str) -> bool {
    field_name(line).is_some_and(|it| KNOWN.contains(&it.as_str()) || it.starts_with("x-"))
}

fn field_name(line: &str) -> Option<String> {
    let (name, _) = line.split_once(':')?;
    (name.len() < 40 && !name.contains(' ')).then(|| name.to_ascii_lowercase())
}

/// Where a ruled line says that the message itself follows.
fn announcement(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if at > 0 && announces(line) {
            return Some(at);
        }
        at += line.len();
    }
    None
}

fn announces(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    let rule = |it: char| matches!(it, '-' | '=' | '|' | '_' | '*');
    let is_ruled = line.len() < 120 && (line.starts_with("--") || line.starts_with("|--") || line.ends_with("--"));
    let words = line.trim_matches(rule);
    let names = ["message", "mail", "header", "メール", "メッセージ", "nachricht", "mensaje"];
    let marks = ["original", "returned", "copy of", "unsent", "below this line", "text follows", "undelivered", "元の"];
    let is_about = |marks: &[&str]| marks.iter().any(|it| words.contains(it));
    is_ruled && is_about(&names) && is_about(&marks) && !is_about(&["received", "reason", "log follows"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_ends_the_explanation() {
        let text =
            "It failed.\n\nTo: somebody\nSubject: x\n\nReceived: from a\n by b\nFrom: c\nMessage-ID: <d@e>\n\nbody";
        let (told, fields) = split_returned(text);
        assert_eq!(told, "It failed.\n\nTo: somebody\nSubject: x\n\n");
        assert_eq!(fields.unwrap_or_default().get("message-id"), Some("<d@e>"));
    }

    #[test]
    fn a_ruled_line_ends_it_too() {
        assert_eq!(split_returned("Failed.\n--- Original message ---\nhello").0, "Failed.\n");
        let transcript = "----- The original message was received at noon\n----- Transcript of session follows -----\n";
        assert_eq!(split_returned(transcript).0, transcript);
    }
}
