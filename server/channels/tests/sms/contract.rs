//! Every provider keeps the contract.

use std::sync::Arc;

use carillon_channels::sms::{FileProvider, MemoryProvider};
use carillon_channels::testing::{SmsFolder, Smsc, TestFolder, check_sms_provider};
use carillon_domain::{FixedClock, SmsPolicy};

use crate::smpp_settings::{plain, provider};

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

#[tokio::test]
async fn smpp_keeps_the_contract_with_a_foreign_message_center() {
    let smsc = Smsc::start();
    check_sms_provider(&provider(&plain(smsc.port())), &smsc).await;
}
