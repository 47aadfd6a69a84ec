//! A topic of Amazon SNS, as far as a test can be it: its messages are signed by the `openssl` command, with a certificate
//! made for the test, over a text that is put together here and not by the reader that is tested.

use std::fs;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::folder::TestFolder;
use super::process::run;

const PACKAGE: &str = "openssl";
/// The name Amazon's certificates bear.
const NAME: &str = "sns.amazonaws.com";

/// A topic with a key of its own.
#[derive(Debug)]
pub struct TestTopic {
    folder: TestFolder,
}

impl TestTopic {
    /// Its ARN.
    pub const ARN: &'static str = "arn:aws:sns:eu-central-1:123456789012:bounces";
    /// Where its certificate is shown, on the host of its region.
    pub const CERTIFICATE: &'static str = "/SimpleNotificationService-0123456789abcdef.pem";

    /// A topic with a certificate of Amazon's name, which nobody vouches for.
    pub fn new() -> Self {
        Self::named(NAME)
    }

    /// A topic whose certificate is for another name.
    pub fn named(name: &str) -> Self {
        let topic = Self { folder: TestFolder::new() };
        let mut command = Command::new("openssl");
        command.args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", &format!("/CN={name}")]);
        command.args(["-addext", &format!("subjectAltName=DNS:{name}")]);
        command.args(["-addext", "basicConstraints=critical,CA:FALSE"]);
        command.arg("-keyout").arg(topic.folder.path().join("topic.key"));
        command.arg("-out").arg(topic.folder.path().join("topic.pem"));
        run(&mut command, PACKAGE);
        topic
    }

    /// Its certificate, in PEM.
    pub fn certificate(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("topic.pem")).expect("the file openssl just wrote")
    }

    /// What it posts when this is published in it, signed with SHA-1 (version 1) or SHA-256 (2).
    pub fn notification(&self, message: &str, version: u8) -> Value {
        self.sign(Self::unsigned("Notification", message), version)
    }

    /// What it posts when somebody subscribes an address to it.
    pub fn confirmation(&self, version: u8) -> Value {
        self.sign(Self::unsigned("SubscriptionConfirmation", "You have chosen to subscribe"), version)
    }

    /// A message of a kind, without a signature.
    pub fn unsigned(kind: &str, message: &str) -> Value {
        let mut posted = json!({
            "Type": kind, "MessageId": "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324", "TopicArn": Self::ARN,
            "Message": message, "Timestamp": "2026-11-22T09:00:00.000Z",
            "SigningCertURL": format!("https://sns.eu-central-1.amazonaws.com{}", Self::CERTIFICATE),
        });
        if kind == "Notification" {
            posted["Subject"] = "Amazon SES Email Event Notification".into();
        } else {
            let query = "Action=ConfirmSubscription&TopicArn=arn%3Aaws%3Asns&Token=2336412f37fb";
            posted["SubscribeURL"] = format!("https://sns.eu-central-1.amazonaws.com/?{query}").into();
            posted["Token"] = "2336412f37fb".into();
        }
        posted
    }

    /// A message with its signature.
    pub fn sign(&self, mut posted: Value, version: u8) -> Value {
        let (text, signature) = (self.folder.path().join("text"), self.folder.path().join("signature"));
        fs::write(&text, signed_text(&posted)).expect("make room in the temporary folder");
        let mut command = Command::new("openssl");
        command.args(["dgst", if version == 1 { "-sha1" } else { "-sha256" }]);
        command.arg("-sign").arg(self.folder.path().join("topic.key")).arg("-out").arg(&signature).arg(&text);
        run(&mut command, PACKAGE);
        let bytes = fs::read(&signature).expect("the file openssl just wrote");
        posted["SignatureVersion"] = version.to_string().into();
        posted["Signature"] = STANDARD.encode(bytes).into();
        posted
    }
}

impl Default for TestTopic {
    fn default() -> Self {
        Self::new()
    }
}

/// As the manual has it: these names in the order of the alphabet, those that are there, each above its value.
fn signed_text(posted: &Value) -> String {
    let names = if posted["Type"] == "Notification" {
        ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"].as_slice()
    } else {
        ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"].as_slice()
    };
    let lines = names.iter().filter_map(|name| Some(format!("{name}\n{}\n", posted.get(name)?.as_str()?)));
    lines.collect()
}
