//! What a message looks like to those who read it: two independent parsers agree with what was put in.

use std::io::Write as _;
use std::process::{Command, Stdio};

use carillon_channels::email::{Mailbox, MessageError, OutgoingEmail, Unsubscribe, assemble};
use carillon_channels::testing::{sample_address, sample_email};
use carillon_domain::Language;
use mail_parser::{Message, MessageParser, MimeHeaders as _};
use rstest::rstest;
use serde_json::Value;

/// A message with all that is hard.
fn hard() -> OutgoingEmail {
    OutgoingEmail {
        message_id: "0123456789abcdef@mail.example.org".to_owned(),
        from: Mailbox {
            name: Some("شركة \"الأفق\", للبرمجيات".to_owned()),
            email: sample_address("hello@bücher.example"),
        },
        reply_to: Some(Mailbox { name: None, email: sample_address("care@example.org") }),
        to: Mailbox { name: Some("山田 太郎".to_owned()), email: sample_address("docomo..ab@docomo.ne.jp") },
        subject: "ライセンスが12月1日に終了します（3件）Carillon Pro と その他の製品についてのお知らせ".to_owned(),
        language: Language::ZhHans,
        unsubscribe: Some(Unsubscribe { url: "https://example.org/p/abc?one-click=1&x=2".to_owned() }),
        references: vec!["first@example.org".to_owned(), "second@example.org".to_owned()],
        ..sample_email(7)
    }
}

fn bytes(email: &OutgoingEmail) -> Vec<u8> {
    assemble(email).unwrap()
}

fn header<'a>(message: &'a Message<'_>, name: &'static str) -> Option<&'a str> {
    message.header_raw(name).map(str::trim)
}

#[test]
fn mail_parser_reads_what_was_put_in() {
    let email = hard();
    let bytes = bytes(&email);
    let message = MessageParser::default().parse(&bytes).unwrap();
    let from = message.from().unwrap().first().unwrap();
    assert_eq!(from.name(), email.from.name.as_deref());
    assert_eq!(from.address(), Some("hello@xn--bcher-kva.example"));
    let to = message.to().unwrap().first().unwrap();
    assert_eq!(to.name(), email.to.name.as_deref());
    assert_eq!(message.reply_to().unwrap().first().unwrap().address(), Some("care@example.org"));
    assert_eq!(message.subject(), Some(email.subject.as_str()));
    assert_eq!(message.message_id(), Some(email.message_id.as_str()));
    assert_eq!(message.date().unwrap().to_timestamp(), email.date.as_second());
    assert_eq!(header(&message, "Content-Language"), Some("zh-Hans"));
    assert_eq!(header(&message, "Auto-Submitted"), Some("auto-generated"));
    assert_eq!(header(&message, "MIME-Version"), Some("1.0"));
    assert_eq!(header(&message, "In-Reply-To"), Some("<second@example.org>"));
    assert_eq!(header(&message, "References"), Some("<first@example.org> <second@example.org>"));
}

#[test]
fn it_has_a_text_part_and_then_an_html_part() {
    let email = hard();
    let bytes = bytes(&email);
    let message = MessageParser::default().parse(&bytes).unwrap();
    let root = message.content_type().unwrap();
    assert_eq!((root.ctype(), root.subtype()), ("multipart", Some("alternative")));
    let types: Vec<_> = message.parts[1..].iter().map(|it| it.content_type().unwrap().subtype()).collect();
    assert_eq!(types, [Some("plain"), Some("html")]);
    let lines = |text: &str| text.replace("\r\n", "\n").trim_end().to_owned();
    assert_eq!(lines(&message.body_text(0).unwrap()), lines(&email.text));
    assert_eq!(lines(&message.body_html(0).unwrap()), lines(&email.html));
}

#[test]
fn the_local_part_of_an_old_mobile_address_is_quoted() {
    let text = String::from_utf8(bytes(&hard())).unwrap();
    assert!(text.contains("<\"docomo..ab\"@docomo.ne.jp>"), "{text}");
}

#[test]
fn unsubscribing_is_offered_only_when_asked_for() {
    let with = bytes(&hard());
    let message = MessageParser::default().parse(&with).unwrap();
    let url = "<https://example.org/p/abc?one-click=1&x=2>";
    assert_eq!(header(&message, "List-Unsubscribe"), Some(url));
    assert_eq!(header(&message, "List-Unsubscribe-Post"), Some("List-Unsubscribe=One-Click"));
    let without = bytes(&OutgoingEmail { unsubscribe: None, ..hard() });
    assert!(!String::from_utf8(without).unwrap().contains("List-Unsubscribe"));
}

#[test]
fn the_same_message_is_the_same_bytes() {
    assert_eq!(bytes(&hard()), bytes(&hard()));
    let other = OutgoingEmail { message_id: "other@example.org".to_owned(), ..hard() };
    assert_ne!(bytes(&hard()), bytes(&other));
}

#[test]
fn every_line_is_ascii_and_short_and_ends_with_crlf() {
    let html = format!("<p>{}</p>\rlone\n{}", "ж".repeat(5000), "x".repeat(5000));
    let email = OutgoingEmail { html, text: "x".repeat(5000), ..hard() };
    let text = String::from_utf8(bytes(&email)).unwrap();
    assert!(text.is_ascii());
    assert!(text.ends_with("\r\n"));
    for line in text.split_inclusive('\n') {
        assert!(line.ends_with("\r\n") && !line.trim_end().contains('\r'), "{line:?}");
        assert!(line.len() <= 1000, "{line}");
    }
}

/// The strictest reader at hand: it reports every defect it finds.
///
/// Names are decoded by its older functions, since the newer ones keep the space that parts two
/// encoded words, which RFC 2047 section 6.2 tells to drop.
const PYTHON: &str = r"
import sys, json, email, email.policy
from email.header import decode_header, make_header
from email.utils import parseaddr
raw = sys.stdin.buffer.read()
m = email.message_from_bytes(raw, policy=email.policy.default)
old = email.message_from_bytes(raw)
def box(h):
    if not m[h]: return []
    [a] = m[h].addresses
    name = parseaddr(str(old[h]).replace('\r', '').replace('\n', ''))[0]
    return [str(make_header(decode_header(name))), a.username, a.domain]
part = lambda kind: m.get_body((kind,)).get_content().replace('\r\n', '\n')
defects = [str(d) for p in m.walk() for d in p.defects]
defects += [str(d) for h in m.values() for d in h.defects]
print(json.dumps({
  'from': box('From'), 'to': box('To'), 'reply_to': box('Reply-To'), 'subject': m['Subject'],
  'date': int(m['Date'].datetime.timestamp()), 'id': m['Message-ID'], 'language': m['Content-Language'],
  'names': [k for k in m.keys()], 'plain': part('plain'), 'html': part('html'), 'defects': defects}))
";

fn python_reads(message: &[u8]) -> Value {
    let mut python = Command::new("python3")
        .args(["-c", PYTHON])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 does not start: install Debian's package python3");
    python.stdin.take().unwrap().write_all(message).unwrap();
    let output = python.wait_with_output().unwrap();
    serde_json::from_slice(&output.stdout).expect("what Python says about the message")
}

#[test]
fn python_reads_what_was_put_in_and_finds_no_defect() {
    let email = hard();
    let seen = python_reads(&bytes(&email));
    assert_eq!(seen["defects"], serde_json::json!([]));
    let from = serde_json::json!([email.from.name, "hello", "xn--bcher-kva.example"]);
    assert_eq!(seen["from"], from);
    assert_eq!(seen["to"], serde_json::json!([email.to.name, "docomo..ab", "docomo.ne.jp"]));
    assert_eq!(seen["reply_to"], serde_json::json!(["", "care", "example.org"]));
    assert_eq!(seen["subject"], email.subject.as_str());
    assert_eq!(seen["date"], email.date.as_second());
    assert_eq!(seen["id"], "<0123456789abcdef@mail.example.org>");
    assert_eq!(seen["language"], "zh-Hans");
    assert_eq!(seen["plain"].as_str().unwrap().trim_end(), email.text.trim_end());
    assert_eq!(seen["html"].as_str().unwrap().trim_end(), email.html.trim_end());
    let names: Vec<_> = seen["names"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    let unique: std::collections::BTreeSet<_> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "each header once: {names:?}");
}

#[rstest]
#[case("Plain words")]
#[case("Ihre Lizenz läuft am 1. Dezember 2026 ab: Carillon Professional für Grüße & Söhne GmbH, 25 Plätze")]
#[case("Срок действия лицензии заканчивается 1 декабря 2026 г. — продлите её заранее, пожалуйста")]
#[case("ينتهي ترخيص \u{2068}Carillon Pro\u{2069} في 1 ديسمبر")]
#[case("mixed 日本語 and plain  two spaces 한국어 end")]
#[case("emoji 👩‍👩‍👧‍👦 stays whole, \"quoted\", <bracketed>, back\\slash")]
#[case("a: colon, a; semicolon (and brackets) @ the end.")]
fn both_parsers_read_each_subject_and_name(#[case] words: &str) {
    let email = OutgoingEmail {
        subject: words.to_owned(),
        to: Mailbox { name: Some(words.to_owned()), email: sample_address("a@example.org") },
        ..hard()
    };
    let bytes = bytes(&email);
    let message = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(message.subject(), Some(words));
    assert_eq!(message.to().unwrap().first().unwrap().name(), Some(words));
    let seen = python_reads(&bytes);
    assert_eq!((&seen["subject"], &seen["to"][0]), (&words.into(), &words.into()));
    assert_eq!(seen["defects"], serde_json::json!([]));
}

#[rstest]
#[case::subject(|it: &mut OutgoingEmail, evil: &str| evil.clone_into(&mut it.subject))]
#[case::from(|it: &mut OutgoingEmail, evil: &str| it.from.name = Some(evil.to_owned()))]
#[case::to(|it: &mut OutgoingEmail, evil: &str| it.to.name = Some(evil.to_owned()))]
#[case::reply_to(|it: &mut OutgoingEmail, evil: &str| it.reply_to.as_mut().unwrap().name = Some(evil.to_owned()))]
#[case::message_id(|it: &mut OutgoingEmail, evil: &str| evil.clone_into(&mut it.message_id))]
#[case::references(|it: &mut OutgoingEmail, evil: &str| it.references.push(evil.to_owned()))]
#[case::unsubscribe(|it: &mut OutgoingEmail, evil: &str| it.unsubscribe = Some(Unsubscribe { url: evil.to_owned() }))]
fn no_value_can_add_a_header(
    #[case] inject: fn(&mut OutgoingEmail, &str),
    #[values("a\r\nBcc: x@example.org", "a\nBcc: x@example.org", "a\rBcc: x", "a\0b")] evil: &str,
) {
    let mut email = hard();
    inject(&mut email, evil);
    let refused = assemble(&email).unwrap_err();
    assert!(matches!(refused, MessageError::LineBreak { .. }), "{refused}");
}

#[rstest]
#[case("あ", 400, true)]
#[case("a", 400, true)]
#[case("a", 401, false)]
#[case("あ", 401, false)]
fn a_subject_has_its_limit(#[case] letter: &str, #[case] count: usize, #[case] passes: bool) {
    let email = OutgoingEmail { subject: letter.repeat(count), ..hard() };
    match assemble(&email) {
        Ok(bytes) => {
            assert!(passes);
            let message = MessageParser::default().parse(&bytes).unwrap();
            assert_eq!(message.subject(), Some(email.subject.as_str()));
        }
        Err(error) => {
            let limit = MessageError::TooLong { field: "subject", length: count, limit: 400 };
            assert_eq!((passes, error), (false, limit));
        }
    }
}

#[test]
fn a_name_of_a_megabyte_is_refused() {
    let mut email = hard();
    email.to.name = Some("x".repeat(1_000_000));
    assert!(matches!(assemble(&email), Err(MessageError::TooLong { field: "To", .. })));
}

#[test]
fn the_longest_allowed_values_stay_within_998_columns() {
    let mut email = hard();
    email.message_id = format!("{}@example.org", "m".repeat(880));
    email.references = vec![email.message_id.clone(); 5];
    email.to.name = Some("n".repeat(200));
    email.unsubscribe = Some(Unsubscribe { url: format!("https://example.org/{}", "u".repeat(870)) });
    let text = String::from_utf8(bytes(&email)).unwrap();
    assert!(text.lines().all(|line| line.len() <= 998));
    let seen = python_reads(text.as_bytes());
    assert_eq!(seen["defects"], serde_json::json!([]));
}
