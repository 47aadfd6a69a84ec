//! Every provider keeps the contract.

use carillon_channels::letter::MemoryProvider;
use carillon_channels::testing::Cups;
use carillon_channels::testing::letter_contract::check_letter_provider;

use crate::folder::{DropFolder, folder_provider};
use crate::ipp::provider;
use crate::sftp::Remote;

#[tokio::test]
async fn memory_keeps_the_contract() {
    let memory = MemoryProvider::default();
    check_letter_provider(&memory, &memory).await;
}

#[tokio::test]
async fn folder_keeps_the_contract() {
    let drop = DropFolder::new();
    check_letter_provider(&folder_provider(&drop), &drop).await;
}

#[tokio::test]
async fn sftp_keeps_the_contract_with_openssh() {
    let remote = Remote::new();
    check_letter_provider(&remote.provider(), &remote).await;
}

#[tokio::test]
async fn ipp_keeps_the_contract_with_cups() {
    let cups = Cups::start();
    check_letter_provider(&provider(&cups.printer()), &cups).await;
}

#[tokio::test]
async fn ipp_keeps_the_contract_with_filters_and_a_printer_that_prints_anew() {
    let cups = Cups::printing_anew();
    check_letter_provider(&provider(&cups.printer()), &cups).await;
}
