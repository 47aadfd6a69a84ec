//! Every provider keeps the contract.

use std::fs;
use std::path::PathBuf;

use carillon_channels::fax::{FileProvider, MemoryProvider};
use carillon_channels::testing::fax_contract::{PhoneLine, check_fax_provider};
use carillon_channels::testing::{HylaFax, TestFolder};

use crate::http::{Service, http_provider};
use crate::hylafax::provider;

/// A folder of faxes.
struct Faxes(PathBuf);

impl PhoneLine for Faxes {
    fn arrived(&self) -> Vec<(String, Vec<u8>)> {
        let files = fs::read_dir(&self.0).into_iter().flatten().flatten().map(|it| it.path());
        let faxes = files.filter(|it| it.extension().is_some_and(|it| it == "pdf"));
        faxes.map(|it| (it.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read(it).unwrap())).collect()
    }

    fn hold(&self) -> bool {
        false
    }

    fn let_go(&self) {}
}

#[tokio::test]
async fn memory_keeps_the_contract() {
    let memory = MemoryProvider::default();
    check_fax_provider(&memory, &memory).await;
}

#[tokio::test]
async fn file_keeps_the_contract() {
    let folder = TestFolder::new();
    let faxes = folder.path().join("deep/faxes");
    check_fax_provider(&FileProvider::new(&faxes), &Faxes(faxes.clone())).await;
    let slip: serde_json::Value = serde_json::from_slice(&fs::read(faxes.join("dlv_first.json")).unwrap()).unwrap();
    assert_eq!(slip["file"], "dlv_first.pdf");
    assert_eq!(slip["header"], "Käfer & Söhne +49 30 5550");
}

#[tokio::test]
async fn http_keeps_the_contract() {
    let service = Service::start().await;
    check_fax_provider(&http_provider(&service), &service).await;
}

#[tokio::test]
async fn hylafax_keeps_the_contract() {
    let server = HylaFax::start();
    check_fax_provider(&provider(&server), &server).await;
}
