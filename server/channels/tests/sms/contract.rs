//! Every provider keeps the contract.

use std::sync::Arc;

use carillon_channels::sms::{FileProvider, MemoryProvider};
use carillon_channels::testing::{SmsFolder, TestFolder, check_sms_provider};
use carillon_domain::{FixedClock, SmsPolicy};

#[tokio::test]
async fn memory_keeps_the_contract() {
    let memory = MemoryProvider::default();
    check_sms_provider(&memory, &memory).await;
}

#[tokio::test]
async fn file_keeps_the_contract() {
    let folder = TestFolder::new();
    let sms = folder.path().join("deep/sms");
    let clock = Arc::new(FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap()));
    check_sms_provider(&FileProvider::new(&sms, SmsPolicy::Auto, clock), &SmsFolder::new(&sms)).await;
}
