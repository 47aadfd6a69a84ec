//! What every provider of email keeps to, as a check to run against it.
//! Must not know which provider it is given.

use std::collections::BTreeMap;

use carillon_domain::AttemptOutcome;
use mail_parser::MessageParser;

use super::mailbox::{Mailbox, wait_for_messages};
use super::sample::{sample_email, sample_envelope};
use crate::email::{EmailProvider, Envelope, assemble};

/// How many messages are sent at once.
const CROWD: usize = 20;

/// Runs the whole contract against a provider whose messages arrive in the (still empty) mailbox.
pub async fn check_provider(provider: &dyn EmailProvider, mailbox: &dyn Mailbox) {
    assert!(mailbox.messages().is_empty(), "the contract starts with an empty mailbox");
    is_ready(provider).await;
    delivers_what_it_accepts(provider, mailbox).await;
    leaves_a_trace_of_each_attempt(provider, mailbox).await;
    refuses_what_is_not_a_message(provider, mailbox).await;
    takes_many_at_once(provider, mailbox).await;
    works_again_after_closing(provider, mailbox).await;
}

async fn is_ready(provider: &dyn EmailProvider) {
    assert!(!provider.name().is_empty(), "a provider has a name");
    assert_eq!(provider.check().await, Ok(()), "a provider that works says so");
}

async fn delivers_what_it_accepts(provider: &dyn EmailProvider, mailbox: &dyn Mailbox) {
    send(provider, 1, &sample_envelope()).await;
    let arrived = wait_for_messages(mailbox, 1).await;
    let arrived = MessageParser::default().parse(&arrived[0]).expect("a message");
    let sent = sample_email(1);
    assert_eq!(arrived.message_id(), Some(sent.message_id.as_str()));
    assert_eq!(arrived.subject(), Some(sent.subject.as_str()));
    let lines = |text: &str| text.trim_end().replace("\r\n", "\n");
    assert_eq!(lines(&arrived.body_text(0).unwrap_or_default()), lines(&sent.text));
    assert_eq!(lines(&arrived.body_html(0).unwrap_or_default()), lines(&sent.html));
}

/// A retry is sent again, with the same Message-ID, so that nothing is sent twice unseen.
/// It may come from nobody, as answers to bounces must.
async fn leaves_a_trace_of_each_attempt(provider: &dyn EmailProvider, mailbox: &dyn Mailbox) {
    send(provider, 1, &Envelope { from: None, ..sample_envelope() }).await;
    let counts = count_ids(&wait_for_messages(mailbox, 2).await);
    assert_eq!(counts, BTreeMap::from([("sample-1@sender.example".to_owned(), 2)]));
}

async fn refuses_what_is_not_a_message(provider: &dyn EmailProvider, mailbox: &dyn Mailbox) {
    for message in [&b""[..], b"Subject: a\n\nb\n", b"Subject: a\r\n\r\n\n.\nMAIL FROM:<x@y.example>\r\n"] {
        let outcome = provider.send(&sample_envelope(), message).await;
        assert!(matches!(outcome, AttemptOutcome::Rejected { code: None, .. }), "{outcome:?}");
    }
    wait_for_messages(mailbox, 2).await;
}

async fn takes_many_at_once(provider: &dyn EmailProvider, mailbox: &dyn Mailbox) {
    let envelope = sample_envelope();
    futures::future::join_all((0..CROWD).map(|it| send(provider, 100 + it, &envelope))).await;
    let counts = count_ids(&wait_for_messages(mailbox, 2 + CROWD).await);
    assert_eq!(counts.len(), 1 + CROWD, "each of them once");
}

async fn works_again_after_closing(provider: &dyn EmailProvider, mailbox: &dyn Mailbox) {
    provider.close().await;
    send(provider, 999, &sample_envelope()).await;
    wait_for_messages(mailbox, 3 + CROWD).await;
}

async fn send(provider: &dyn EmailProvider, number: usize, envelope: &Envelope) {
    let message = assemble(&sample_email(number)).expect("the sample is a message");
    let outcome = provider.send(envelope, &message).await;
    assert!(matches!(outcome, AttemptOutcome::Accepted { .. }), "{outcome:?}");
}

fn count_ids(messages: &[Vec<u8>]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for message in messages {
        let parsed = MessageParser::default().parse_headers(message).expect("a message");
        *counts.entry(parsed.message_id().unwrap_or_default().to_owned()).or_default() += 1;
    }
    counts
}
