//! Hands both forms of communications to the validators.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use carillon_compose::Composed;
use carillon_compose::exchange::{JSON_SCHEMA, XML_SCHEMA};
use serde_json::json;

/// Everything that is wrong with the forms of these communications.
pub(crate) fn judge(all: &[Composed]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let pairs: Vec<_> = all.iter().map(|it| (it.to_json(), it.to_xml())).collect();
    let mut wrong = judge_json(folder.path(), &pairs);
    wrong.push_str(&judge_xml(folder.path(), pairs.iter().map(|(_, xml)| xml.as_str())));
    wrong
}

fn judge_json(folder: &Path, pairs: &[(String, String)]) -> String {
    let schema = folder.join("communication.schema.json");
    std::fs::write(&schema, JSON_SCHEMA).unwrap();
    let lines: Vec<_> = pairs.iter().map(|(json, xml)| json!({ "json": json, "xml": xml }).to_string()).collect();
    let lines = lines.join("\n") + "\n";
    let mut python = Command::new(python())
        .args(["-c", include_str!("judge.py")])
        .arg(&schema)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = python.stdin.take().unwrap();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = python.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && told.contains(&format!("{} judged", pairs.len())), "{told}");
    writer.join().unwrap().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// A Python that has `jsonschema`: the first one, or the system's own.
fn python() -> &'static str {
    let has = |python: &&str| {
        let tried = Command::new(python).args(["-c", "import jsonschema"]).stderr(Stdio::null()).status();
        tried.is_ok_and(|status| status.success())
    };
    ["python3", "/usr/bin/python3"].into_iter().find(has).expect("Python with jsonschema: run .ci/install")
}

/// What `xmllint` says against documents, one file each.
pub(crate) fn judge_xml<'a>(folder: &Path, documents: impl Iterator<Item = &'a str>) -> String {
    let schema = folder.join("communication.xsd");
    std::fs::write(&schema, XML_SCHEMA).unwrap();
    let write = |(at, document): (usize, &str)| {
        let path = folder.join(format!("{at}.xml"));
        std::fs::write(&path, document).unwrap();
        path
    };
    let files: Vec<PathBuf> = documents.enumerate().map(write).collect();
    let lint = Command::new("xmllint").args(["--noout", "--nonet", "--schema"]).arg(&schema).args(&files).output();
    let output = lint.expect("xmllint: run .ci/install");
    let told = String::from_utf8_lossy(&output.stderr);
    let fine = |line: &&str| line.ends_with(" validates");
    assert!(output.status.code().is_some_and(|code| code <= 4), "{told}");
    assert!(told.contains(" validates") || told.contains(" fails to validate"), "{told}");
    told.lines().filter(|line| !fine(line)).collect::<Vec<_>>().join("\n")
}
