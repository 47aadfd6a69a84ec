//! Every provider keeps the contract.

use std::sync::Arc;

use carillon_channels::email::{FileProvider, MemoryProvider};
use carillon_channels::testing::{Maildir, Postfix, SmtpSink, TestFolder, contract::check_provider};
use carillon_domain::FixedClock;

use crate::settings::provider;

#[tokio::test]
async fn memory_keeps_the_contract() {
    let memory = MemoryProvider::default();
    check_provider(&memory, &memory).await;
}

#[tokio::test]
async fn file_keeps_the_contract() {
    let folder = TestFolder::new();
    let outbox = folder.path().join("deep/outbox");
    let clock = Arc::new(FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap()));
    check_provider(&FileProvider::new(&outbox, clock), &Maildir::new(&outbox)).await;
}

#[tokio::test]
async fn smtp_keeps_the_contract_with_a_sink() {
    let sink = SmtpSink::keeping();
    check_provider(&provider(sink.port()), &sink).await;
}

#[tokio::test]
async fn smtp_keeps_the_contract_with_postfix() {
    let postfix = Postfix::start();
    check_provider(&provider(postfix.port()), &postfix).await;
}
