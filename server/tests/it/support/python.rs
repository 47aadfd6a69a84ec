//! What others make of it: mail read by Python's `email` package, JSON by its `jsonschema`.

use std::io::Write;
use std::process::{Command, Stdio};

use serde::Deserialize;
use serde_json::Value;

/// Reads messages from standard input, each preceded by its length on a line; prints one JSON line each.
const SCRIPT: &str = r#"
import email, email.policy, json, re, sys
source = sys.stdin.buffer
while line := source.readline():
    raw = source.read(int(line))
    message = email.message_from_bytes(raw, policy=email.policy.default)
    html = message.get_body(("html",)); text = message.get_body(("plain",))
    defects = [str(d) for part in message.walk() for d in part.defects]
    for header in message.values():
        defects += [str(d) for d in getattr(header, "defects", [])]
    html_text = html.get_content() if html else ""
    print(json.dumps({
        "to": [a.addr_spec for a in message["to"].addresses], "from": message["from"].addresses[0].addr_spec,
        "subject": message["subject"], "message_id": message["message-id"], "date": message["date"].datetime.isoformat(),
        "content_language": message["content-language"], "auto_submitted": message["auto-submitted"],
        "list_unsubscribe": message["list-unsubscribe"], "content_type": message.get_content_type(),
        "html": html_text, "text": text.get_content() if text else "", "defects": defects,
        "longest_line": max(len(l) for l in raw.splitlines()),
        "html_lang": (re.search(r'<html[^>]*\blang="([^"]*)"', html_text) or ["", ""])[1],
        "html_dir": (re.search(r'<html[^>]*\bdir="([^"]*)"', html_text) or ["", ""])[1],
        "html_links": sorted(set(re.findall(r'href="(https?://[^"]*)"', html_text))),
    }))
"#;

/// A message as Python understood it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ParsedEmail {
    pub(crate) to: Vec<String>,
    pub(crate) from: String,
    pub(crate) subject: String,
    pub(crate) message_id: String,
    pub(crate) date: String,
    pub(crate) content_language: String,
    pub(crate) auto_submitted: String,
    pub(crate) list_unsubscribe: Option<String>,
    pub(crate) content_type: String,
    pub(crate) html: String,
    pub(crate) text: String,
    pub(crate) defects: Vec<String>,
    pub(crate) longest_line: usize,
    pub(crate) html_lang: String,
    pub(crate) html_dir: String,
    pub(crate) html_links: Vec<String>,
}

/// Parses messages.
pub(crate) fn parse_with_python(messages: &[Vec<u8>]) -> Vec<ParsedEmail> {
    let mut python = Command::new("python3")
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 runs: install python3");
    let mut input = python.stdin.take().unwrap();
    let all = messages.to_vec();
    let writer = std::thread::spawn(move || {
        for raw in all {
            input.write_all(format!("{}\n", raw.len()).as_bytes()).unwrap();
            input.write_all(&raw).unwrap();
        }
    });
    let output = python.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Reads a document and pairs of schema and value from standard input; prints a line for each pair that does not fit.
const SCHEMAS: &str = r#"
import json, sys, jsonschema
document, pairs = json.load(sys.stdin)
for at, (schema, value) in enumerate(pairs):
    whole = {"allOf": [schema], "components": document["components"]}
    for error in jsonschema.Draft202012Validator(whole).iter_errors(value):
        print(at, error.json_path, error.message)
        break
"#;

/// What of these values does not follow its schema, a line each that begins with its place among them. References in a
/// schema lead into the document.
pub(crate) fn schema_faults(document: &Value, pairs: &[(Value, Value)]) -> Vec<String> {
    let mut python = Command::new("python3")
        .args(["-c", SCHEMAS])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 runs: install python3 and python3-jsonschema");
    let input = serde_json::json!([document, pairs]).to_string();
    python.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().lines().map(ToOwned::to_owned).collect()
}
