//! Files that travel with a message: two independent parsers read their names and get their bytes back.

use std::io::Write as _;
use std::process::{Command, Stdio};

use carillon_channels::email::{Attachment, MessageError, OutgoingEmail, assemble};
use carillon_channels::testing::sample_email;
use mail_parser::{MessageParser, MimeHeaders as _};
use rstest::rstest;
use serde_json::{Value, json};

fn file(name: &str, media_type: &str, bytes: &[u8]) -> Attachment {
    Attachment { name: name.to_owned(), media_type: media_type.to_owned(), bytes: bytes.to_vec() }
}

/// Names in four scripts, and bytes that a careless encoder would change.
fn files() -> Vec<Attachment> {
    let xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    vec![
        file("renewals.xlsx", xlsx, &(0..=255).cycle().take(100_000).collect::<Vec<u8>>()),
        file("請求書 2026年12月.pdf", "application/pdf", b"%PDF-1.7\r\n\x00\xff"),
        file("Verlängerungsübersicht für Größe & Söhne, Zweigstelle Süd-Südost.csv", "text/csv", b"a;b\n1;2\n"),
        file("عرض سعر.pdf", "application/pdf", b""),
    ]
}

fn with_files(attachments: Vec<Attachment>) -> OutgoingEmail {
    OutgoingEmail { attachments, ..sample_email(3) }
}

#[test]
fn mail_parser_gets_words_and_files_back() {
    let email = with_files(files());
    let bytes = assemble(&email).unwrap();
    assert_eq!(bytes, assemble(&email).unwrap());
    let message = MessageParser::default().parse(&bytes).unwrap();
    assert!(message.body_text(0).unwrap().contains("第3号"));
    assert!(message.body_html(0).unwrap().contains("<html lang=\"ja\">"));
    let found: Vec<_> = message.attachments().map(|it| (it.attachment_name().unwrap(), it.contents())).collect();
    let sent = files();
    let sent: Vec<_> = sent.iter().map(|it| (it.name.as_str(), it.bytes.as_slice())).collect();
    assert_eq!(found, sent);
}

const PYTHON: &str = r"
import sys, json, email, email.policy, base64
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({
  'root': m.get_content_type(), 'plain': 'plain' in str(m.get_body(('plain',)).get_content_type()),
  'files': [[a.get_filename(), a.get_content_type(), a.get_content_disposition(),
             base64.b64encode(a.get_payload(decode=True)).decode()] for a in m.iter_attachments()],
  'defects': [str(d) for p in m.walk() for d in p.defects] + [str(d) for h in m.values() for d in h.defects]}))
";

#[test]
fn python_gets_words_and_files_back() {
    let bytes = assemble(&with_files(files())).unwrap();
    assert!(bytes.is_ascii());
    assert!(bytes.split(|&byte| byte == b'\n').all(|line| line.len() <= 999));
    let mut python =
        Command::new("python3").args(["-c", PYTHON]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    python.stdin.take().unwrap().write_all(&bytes).unwrap();
    let seen: Value = serde_json::from_slice(&python.wait_with_output().unwrap().stdout).unwrap();
    assert_eq!((&seen["root"], &seen["defects"]), (&json!("multipart/mixed"), &json!([])));
    for (seen, sent) in seen["files"].as_array().unwrap().iter().zip(files()) {
        assert_eq!(seen[0], sent.name);
        assert_eq!((&seen[1], &seen[2]), (&json!(sent.media_type), &json!("attachment")));
    }
    assert_eq!(seen["files"].as_array().unwrap().len(), files().len());
    assert_eq!(seen["files"][2][3], "YTtiCjE7Mgo=");
}

#[test]
fn a_message_without_files_stays_as_it_was() {
    let bytes = assemble(&with_files(Vec::new())).unwrap();
    let message = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(message.content_type().unwrap().subtype(), Some("alternative"));
}

#[rstest]
#[case::path(file("../x.pdf", "application/pdf", b"x"), "a name no file can have")]
#[case::header(file("a\r\nBcc: x@example.org", "application/pdf", b"x"), "a name no file can have")]
#[case::turned(file("a\u{202E}fdp.exe", "application/pdf", b"x"), "a name no file can have")]
#[case::kind(file("a.pdf", "pdf\r\nX: y", b"x"), "no media type")]
fn a_file_that_cannot_be_saved_is_refused(#[case] attachment: Attachment, #[case] reason: &str) {
    let refused = assemble(&with_files(vec![attachment])).unwrap_err();
    assert!(matches!(refused, MessageError::Attachment { .. }), "{refused}");
    assert!(refused.to_string().contains(reason), "{refused}");
}
