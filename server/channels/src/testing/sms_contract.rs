//! What every provider of text messages keeps to, as a check to run against it.
//! Must not know which provider it is given.

use std::time::Duration;

use carillon_domain::AttemptOutcome;

use super::process::PACE;
use crate::sms::{MemoryProvider, SmsProvider, TextMessage};

/// How many messages are sent at once.
const CROWD: usize = 20;
/// How long messages may take on a busy machine.
const LIMIT: Duration = Duration::from_secs(30);

/// A text as the gateway or the handset has it, whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ArrivedText {
    /// The number it went to, with `+`.
    pub to: String,
    /// Who it is from.
    pub from: String,
    /// The words.
    pub body: String,
}

/// A place where text messages arrive.
pub trait Handset: Send + Sync {
    /// What has arrived so far.
    fn texts(&self) -> Vec<ArrivedText>;
}

impl Handset for MemoryProvider {
    fn texts(&self) -> Vec<ArrivedText> {
        self.sent().iter().map(ArrivedText::from).collect()
    }
}

impl From<&TextMessage> for ArrivedText {
    fn from(message: &TextMessage) -> Self {
        let (to, from) = (message.to.as_str().to_owned(), message.from.to_string());
        Self { to, from, body: message.body.clone() }
    }
}

/// A message to a German number, told apart by its key.
pub fn sample_text(key: &str, body: &str) -> TextMessage {
    let known = "the sample is well formed";
    TextMessage {
        key: key.to_owned(),
        to: "+4915112345678".parse().expect(known),
        from: "CARILLON".parse().expect(known),
        body: body.to_owned(),
    }
}

/// Runs the whole contract against a provider whose messages arrive at the (still empty) handset.
pub async fn check_sms_provider(provider: &dyn SmsProvider, handset: &dyn Handset) {
    assert!(handset.texts().is_empty(), "the contract starts with a handset that has no texts");
    assert!(!provider.name().is_empty(), "a provider has a name");
    assert_eq!(provider.check().await, Ok(()), "a provider that works says so");
    delivers_what_it_accepts(provider, handset).await;
    refuses_what_is_no_text(provider, handset).await;
    takes_many_at_once(provider, handset).await;
    provider.close().await;
    let before = handset.texts().len();
    send(provider, &sample_text("after", "sent after closing")).await;
    wait_for_texts(handset, before + 1).await;
    provider.close().await;
}

/// Plain words, signs of the extension, letters of other alphabets, and texts of several parts.
fn bodies() -> Vec<String> {
    vec![
        "Your license ends on 31 December.".to_owned(),
        "Preis: 120 € [netto] {a|b} ~ \\ ^".to_owned(),
        "ライセンスの更新のご案内".to_owned(),
        "اشتراكك ينتهي قريبًا".to_owned(),
        format!("{}€{}", "a".repeat(152), "b".repeat(200)),
        format!("{}😀{}", "語".repeat(66), "👩‍👩‍👧".repeat(20)),
        "quotes \" ' \\ & = % + <b>\nsecond line".to_owned(),
    ]
}

async fn delivers_what_it_accepts(provider: &dyn SmsProvider, handset: &dyn Handset) {
    let bodies = bodies();
    let messages: Vec<_> =
        (0_usize..).zip(&bodies).map(|(at, body)| sample_text(&format!("delivers-{at}"), body)).collect();
    for (at, message) in messages.iter().enumerate() {
        let receipt = send(provider, message).await;
        assert!(receipt.is_some_and(|it| !it.is_empty()), "what is accepted has a receipt");
        let arrived = wait_for_texts(handset, at + 1).await;
        assert!(arrived.contains(&ArrivedText::from(message)), "{:?} arrived as {arrived:?}", message.body);
    }
}

async fn refuses_what_is_no_text(provider: &dyn SmsProvider, handset: &dyn Handset) {
    let before = handset.texts().len();
    let abroad = TextMessage { to: "+12025550123".parse().expect("a number"), ..sample_text("us", "hello") };
    for message in [sample_text("", "hello"), sample_text("empty", " \n"), sample_text("nul", "a\0b"), abroad] {
        let answer = provider.send(&message).await;
        assert!(matches!(answer.outcome, AttemptOutcome::Rejected { code: None, .. }), "{answer:?}");
    }
    wait_for_texts(handset, before).await;
}

async fn takes_many_at_once(provider: &dyn SmsProvider, handset: &dyn Handset) {
    let before = handset.texts().len();
    let messages: Vec<_> = (0..CROWD).map(|it| sample_text(&format!("many-{it}"), &format!("number {it}"))).collect();
    let receipts = futures::future::join_all(messages.iter().map(|message| send(provider, message))).await;
    let arrived = wait_for_texts(handset, before + CROWD).await;
    for message in &messages {
        let times = arrived.iter().filter(|it| it.body == message.body).count();
        assert_eq!(times, 1, "each of them once: {:?}", message.body);
    }
    let mut receipts: Vec<_> = receipts.into_iter().flatten().collect();
    receipts.sort();
    receipts.dedup();
    assert_eq!(receipts.len(), CROWD, "each has a receipt of its own");
}

async fn send(provider: &dyn SmsProvider, message: &TextMessage) -> Option<String> {
    let answer = provider.send(message).await;
    assert!(matches!(answer.outcome, AttemptOutcome::Accepted { .. }), "{answer:?}");
    answer.receipt
}

/// Waits until `count` texts are there and gives them; panics if they do not come, or more do.
pub async fn wait_for_texts(handset: &dyn Handset, count: usize) -> Vec<ArrivedText> {
    let mut waited = Duration::ZERO;
    loop {
        let texts = handset.texts();
        assert!(texts.len() <= count, "{} texts came, {count} were to come", texts.len());
        if texts.len() == count {
            return texts;
        }
        assert!(waited < LIMIT, "{} of {count} texts came within {LIMIT:?}", texts.len());
        tokio::time::sleep(PACE).await;
        waited += PACE;
    }
}
