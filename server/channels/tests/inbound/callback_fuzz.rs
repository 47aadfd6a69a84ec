//! Whatever somebody calls us with, believing and reading it ends, soon, and nothing that was changed is believed.

use std::env;
use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use carillon_channels::callback::sns::{Fetch, Sns, SnsError, SnsMessage};
use carillon_channels::callback::{BodyHmac, Callback, Digits, Headers, Scheme};
use carillon_channels::inbound::{read_postmark, read_ses};
use carillon_channels::sms::{CallForms, CallbackForm, ReportForm, TextForm};
use carillon_channels::testing::TestTopic;
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use serde_json::json;
use sha2::Sha256;

use crate::dice::{Dice, mutate};

/// The longest an input may take, on a busy machine and without optimisation.
const LIMIT: Duration = Duration::from_secs(5);
const SECRET: &str = "a-secret-of-the-tests";
const WHSEC: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const AT: i64 = 1_764_000_000;

/// Calls as gateways and providers make them.
fn calls() -> Vec<Vec<u8>> {
    let entry = json!({ "id": "7f3a", "status": "delivered", "error": "none" });
    let text = json!({ "from": "+4930123456", "to": "72345", "text": "STOP", "id": 9 });
    let recipient = json!({ "emailAddress": "a@far.example", "status": "5.1.1", "action": "failed",
        "diagnosticCode": "smtp; 550 5.1.1 <a@far.example>: user unknown (in reply to RCPT TO command)" });
    let mail = json!({ "messageId": "0100-1", "source": "bounce+x@ours.example", "destination": ["a@far.example"],
        "headers": [{ "name": "Message-ID", "value": "<a@ours.example>" }], "commonHeaders": { "messageId": "<a@b.example>" } });
    let ses = |kind: &str, name: &str, detail: serde_json::Value| json!({ "notificationType": kind, "mail": mail, name: detail });
    let mut all = vec![
        entry.clone(),
        text.clone(),
        json!({ "results": [entry, text, { "id": 1, "status": "sent" }] }),
        ses(
            "Bounce",
            "bounce",
            json!({ "bounceType": "Permanent", "bounceSubType": "General", "bouncedRecipients": [recipient] }),
        ),
        ses("Complaint", "complaint", json!({ "complaintFeedbackType": "abuse", "complainedRecipients": [recipient] })),
        ses("Delivery", "delivery", json!({ "smtpResponse": "250 ok", "recipients": ["a@far.example"] })),
        ses("DeliveryDelay", "deliveryDelay", json!({ "delayType": "MailboxFull", "delayedRecipients": [recipient] })),
        json!({ "RecordType": "Bounce", "Type": "HardBounce", "Email": "a@far.example", "MessageID": "8839", "Metadata": { "a": "<a@b.example>" },
            "Details": "550 5.1.1 no such user", "Content": "Return-Path: <>\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n" }),
        json!({ "RecordType": "SubscriptionChange", "Recipient": "a@far.example", "SuppressSending": true, "Origin": "Recipient" }),
        TestTopic::unsigned("Notification", "{\"notificationType\":\"Bounce\"}"),
    ];
    all.push(json!({ "Type": "Notification", "Message": all[3].to_string() }));
    let mut all: Vec<Vec<u8>> = all.iter().map(|it| it.to_string().into_bytes()).collect();
    all.push(b"id=SM7&status=undelivered&from=%2B4930123456&to=72345&text=%E5%81%9C%E6%AD%A2+a%2Bb".to_vec());
    all
}

/// Pieces that mean something to somebody.
const PIECES: [&[u8]; 20] = [
    b"\"",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\\u0000",
    b"\\ud800",
    b"null",
    b"1e999",
    b"-0",
    b"\\n",
    b"%",
    b"&",
    b"=",
    b"\xff",
    b"\0",
    b"550 5.1.1 user unknown",
    b"\"/id\"",
];

/// Every reader reads it, or says why not.
fn is_read(call: &[u8]) {
    for format in [CallbackForm::Json, CallbackForm::Form] {
        let report = ReportForm { format, reason: Some("/error".to_owned()), ..ReportForm::default() };
        let text = TextForm { format, id: Some("/id".to_owned()), ..TextForm::default() };
        for each in [None, Some("/results".to_owned())] {
            let forms = CallForms { report: Some(report.clone()), text: Some(text.clone()), each };
            let _ = forms.read(call);
        }
        let _ = (report.read(call), text.read(call));
    }
    for reading in [read_ses(call), read_postmark(call)].into_iter().flatten().flatten() {
        assert!(!reading.findings().is_empty() && reading.findings().len() <= 100);
        let line = serde_json::to_string(&reading.line("a.json")).unwrap();
        assert!(line.len() < 200_000 && !line.contains('\n'));
        assert!(reading.findings().iter().all(|it| it.reason.chars().count() <= 300));
    }
    let _ = SnsMessage::read(call);
}

#[derive(Debug, Clone, PartialEq)]
struct Given(Vec<(&'static str, String)>);

impl Headers for Given {
    fn one(&self, name: &str) -> Option<&str> {
        let mut found = self.0.iter().filter(|(other, _)| *other == name);
        let value = found.next()?;
        found.next().is_none().then_some(value.1.as_str())
    }
}

fn mac(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// Every scheme, its secret, and a call it believes; the last says whether the proof covers the body.
fn schemes(body: &[u8]) -> Vec<(Scheme, &'static str, Given, bool)> {
    let (tolerance, time) = (SignedDuration::from_mins(5), AT.to_string());
    let key = STANDARD.decode(WHSEC.trim_start_matches("whsec_")).unwrap();
    let standard = format!("v1,{}", STANDARD.encode(mac(&key, &[b"msg_1.", time.as_bytes(), b".", body])));
    let stripe = format!("t={time},v1={}", hex(&mac(SECRET.as_bytes(), &[time.as_bytes(), b".", body])));
    let plain = mac(SECRET.as_bytes(), &[body]);
    let hmac = |digits, prefix: &str| {
        Scheme::BodyHmac(BodyHmac { header: "x-sig".to_owned(), prefix: prefix.to_owned(), digits })
    };
    vec![
        (
            Scheme::Standard { tolerance },
            WHSEC,
            Given(vec![("webhook-id", "msg_1".into()), ("webhook-timestamp", time), ("webhook-signature", standard)]),
            true,
        ),
        (Scheme::Stripe { header: "x-sig".to_owned(), tolerance }, SECRET, Given(vec![("x-sig", stripe)]), true),
        (hmac(Digits::Hex, "sha256="), SECRET, Given(vec![("x-sig", format!("sha256={}", hex(&plain)))]), true),
        (hmac(Digits::Base64, ""), SECRET, Given(vec![("x-sig", STANDARD.encode(&plain))]), true),
        (Scheme::Bearer, SECRET, Given(vec![("authorization", format!("Bearer {SECRET}"))]), false),
        (
            Scheme::Basic { user: "us".to_owned() },
            SECRET,
            Given(vec![("authorization", format!("Basic {}", STANDARD.encode(format!("us:{SECRET}"))))]),
            false,
        ),
    ]
}

/// No scheme believes a body that was changed, nor trips over a header.
fn is_proved(body: &[u8], soiled: &[u8], dice: &mut Dice) {
    let at = Timestamp::from_second(AT).unwrap();
    for (scheme, secret, given, covers) in schemes(body) {
        let secret = SecretString::from(secret);
        let ask = |headers: &Given, body: &[u8]| scheme.prove(&secret, Callback { headers, body, at }).is_ok();
        assert!(ask(&given, body), "{scheme:?}");
        assert!(!covers || body == soiled || !ask(&given, soiled), "{scheme:?} believes what was changed");
        let mut headers = given.clone();
        let which = dice.roll(headers.0.len());
        let mut value = headers.0[which].1.clone().into_bytes();
        mutate(&mut value, soiled, &PIECES, dice);
        headers.0[which].1 = String::from_utf8_lossy(&value).into_owned();
        let _ = (ask(&headers, body), ask(&headers, soiled));
        assert!(!covers || body == soiled || !ask(&headers, soiled), "{scheme:?} believes what was changed twice");
    }
}

struct Host(Vec<u8>);

#[async_trait]
impl Fetch for Host {
    async fn get(&self, _path: &str) -> Result<Vec<u8>, SnsError> {
        Ok(self.0.clone())
    }
}

/// A topic with messages of its own, which are soiled.
struct Post {
    sns: Sns,
    posted: Vec<Vec<u8>>,
    certificate: Vec<u8>,
    now: Timestamp,
}

impl Post {
    #[expect(clippy::disallowed_methods, reason = "a certificate that OpenSSL makes holds by the machine's own clock")]
    fn new() -> Self {
        let topic = TestTopic::new();
        let all = [topic.notification("hello", 1), topic.notification("hello", 2), topic.confirmation(2)];
        Self {
            sns: Sns::new(TestTopic::ARN.parse().unwrap(), Arc::new(Host(topic.certificate()))),
            posted: all.iter().map(|it| it.to_string().into_bytes()).collect(),
            certificate: topic.certificate(),
            now: Timestamp::now(),
        }
    }

    /// What is believed says what the topic said, whatever was done to the bytes around it.
    async fn endures(&self, dice: &mut Dice) {
        let mut posted = self.posted[dice.roll(self.posted.len())].clone();
        for _ in 0..=dice.roll(3) {
            mutate(&mut posted, &self.posted[0], &PIECES, dice);
        }
        if let Ok(message) = self.sns.believe(&posted, self.now).await {
            let read = |it: &Vec<u8>| SnsMessage::read(it).unwrap();
            let is_ours = |it: SnsMessage| {
                (it.kind, it.message, it.message_id)
                    == (message.kind, message.message.clone(), message.message_id.clone())
            };
            assert!(self.posted.iter().map(read).any(is_ours), "{}", String::from_utf8_lossy(&posted));
        }
        let mut certificate = self.certificate.clone();
        mutate(&mut certificate, &self.posted[0], &PIECES, dice);
        let host = Sns::new(TestTopic::ARN.parse().unwrap(), Arc::new(Host(certificate)));
        let _ = host.believe(&self.posted[1], self.now).await;
    }
}

/// Goes on until it is told to stop; gives how many inputs there were, and how long the slowest took.
fn soil(seed: u64, go_on: impl Fn(u64) -> bool) -> (u64, Duration) {
    let (all, post, mut dice) = (calls(), Post::new(), Dice(seed));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let (mut count, mut slowest) = (0, Duration::ZERO);
    while go_on(count) {
        let body = all[dice.roll(all.len())].clone();
        let mut call = body.clone();
        for _ in 0..=dice.roll(6) {
            let other = dice.roll(all.len());
            mutate(&mut call, &all[other], &PIECES, &mut dice);
        }
        let before = Instant::now();
        is_read(&call);
        is_proved(&body, &call, &mut dice);
        runtime.block_on(post.endures(&mut dice));
        let took = before.elapsed();
        assert!(took < LIMIT, "{took:?}: {}", String::from_utf8_lossy(&call));
        slowest = slowest.max(took);
        count += 1;
    }
    (count, slowest)
}

#[test]
fn samples_are_read_as_they_are() {
    for call in calls() {
        is_read(&call);
    }
    let read = |at: usize| read_ses(&calls()[at]).unwrap().unwrap();
    assert!(read(3).is_hard() && read(5).setback().is_none(), "the samples are real ones");
}

#[test]
fn calls_are_mutated_for_a_moment() {
    assert_eq!(soil(0x5eed_ca11_bac4_0001, |count| count < 1_500).0, 1_500);
}

#[test]
#[ignore = "takes as many seconds as CARILLON_FUZZ_SECONDS says, or ten minutes"]
#[expect(clippy::disallowed_methods, reason = "a test has no settings to be told by")]
#[expect(clippy::print_stdout, reason = "who runs it wants the figures")]
fn calls_are_mutated_for_a_long_time() {
    let seconds = env::var("CARILLON_FUZZ_SECONDS").map_or(600, |it| it.parse().unwrap());
    let seed = 0x5eed_ca11_bac4_0002;
    println!("seed {seed:#x}, {} samples, 6 schemes of proof, 3 messages of a topic", calls().len());
    let started = Instant::now();
    let (count, slowest) = soil(seed, |_| started.elapsed() < Duration::from_secs(seconds));
    println!("{count} inputs, the slowest took {slowest:?}");
}

#[test]
fn calls_made_to_be_slow_are_not() {
    let large = 1 << 20;
    let made: Vec<(&str, Vec<u8>)> = vec![
        ("depth", b"[".repeat(large)),
        ("depth of objects", b"{\"results\":".repeat(large / 11)),
        ("one text", format!(r#"{{"RecordType":"Bounce","Type":"HardBounce","Email":"a@b.example","Details":"{}"}}"#, "mailbox ".repeat(large / 8)).into_bytes()),
        ("at signs", format!(r#"{{"RecordType":"Delivery","Recipient":"a@b.example","Metadata":{{"a":"{}"}}}}"#, "<a@".repeat(large / 3)).into_bytes()),
        ("content", json!({ "RecordType": "Bounce", "Type": "HardBounce", "Email": "a@b.example", "Content": "A: b@c.example\n".repeat(large / 15) }).to_string().into_bytes()),
        ("headers", json!({ "notificationType": "Delivery", "delivery": { "recipients": vec!["a@b.example"; 50_000] },
            "mail": { "headers": vec![json!({ "name": "message-id", "value": "<a@b.example>" }); 10_000] } }).to_string().into_bytes()),
        ("fields", b"id=1&".repeat(large / 5)),
        ("entries", json!({ "results": vec![json!({ "id": 1, "status": "delivered" }); 20_000] }).to_string().into_bytes()),
    ];
    for (name, call) in made {
        let before = Instant::now();
        is_read(&call);
        assert!(before.elapsed() < LIMIT, "{name} took {:?}", before.elapsed());
    }
}
