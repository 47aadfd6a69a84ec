//! A folder a day on the server of a print house, with a real OpenSSH.

use std::fs;
use std::sync::Arc;

use carillon_channels::End;
use carillon_channels::letter::{LetterProvider as _, SftpProvider, SftpSettings};
use carillon_channels::testing::letter_contract::PrintHouse;
use carillon_channels::testing::{SftpServer, cut_within, sample_piece};
use carillon_domain::FixedClock;
use jiff::SignedDuration;

use crate::folder::letters_in;

/// A print house with a server, and its clock.
pub(crate) struct Remote {
    pub(crate) server: SftpServer,
    clock: Arc<FixedClock>,
}

impl Remote {
    pub(crate) fn new() -> Self {
        Self::with(SftpServer::start())
    }

    fn with(server: SftpServer) -> Self {
        let clock = Arc::new(FixedClock::at("2026-11-27T09:00:00Z".parse().unwrap()));
        Self { server, clock }
    }

    fn settings(&self) -> SftpSettings {
        SftpSettings {
            host: "127.0.0.1".to_owned(),
            port: self.server.port(),
            host_key: self.server.fingerprint(),
            username: SftpServer::USER.to_owned(),
            key: Some(self.server.key().into()),
            folder: self.server.drop_folder(),
            reply_seconds: 20,
            ..SftpSettings::default()
        }
    }

    pub(crate) fn provider(&self) -> SftpProvider {
        self.provider_of(&self.settings())
    }

    fn provider_of(&self, settings: &SftpSettings) -> SftpProvider {
        SftpProvider::new(settings, Arc::clone(&self.clock) as _).unwrap()
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.server.file(name)).unwrap()
    }

    /// The names in the folder of a day, hidden ones too.
    fn names(&self, day: &str) -> Vec<String> {
        let entries = fs::read_dir(self.server.file(day)).unwrap().flatten();
        let mut names: Vec<_> = entries.map(|it| it.file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl PrintHouse for Remote {
    fn printed(&self) -> Vec<(String, Vec<u8>)> {
        letters_in(&self.server.file(""))
    }

    fn hold(&self) {}

    fn let_go(&self) {
        self.clock.advance(SignedDuration::from_hours(24));
    }
}

#[tokio::test]
async fn a_day_is_listed_as_in_a_folder_next_to_us() {
    let remote = Remote::new();
    let provider = remote.provider();
    for (key, pages) in [("dlv_a", 3), ("dlv_b", 1)] {
        assert_eq!(provider.send(&sample_piece(key, pages)).await.outcome.kind(), "accepted");
    }
    assert_eq!(provider.cancel("2026-11-27/dlv_b").await, Ok(true));
    assert_eq!(remote.names("2026-11-27"), ["dlv_a.pdf", "manifest.csv"]);
    remote.clock.set("2026-11-27T17:00:00Z".parse().unwrap());
    assert_eq!(provider.cancel("2026-11-27/dlv_a").await, Ok(false), "the print house has it");
    let receipts = ["dlv_a", "dlv_b"].map(|it| format!("2026-11-27/{it}"));
    for _ in 0..2 {
        let ends: Vec<_> = provider.news(&receipts).await.unwrap().into_iter().map(|it| it.end).collect();
        assert_eq!(ends, [End::Delivered, End::Cancelled]);
    }
    let csv = remote.read("2026-11-27/manifest.csv");
    let states: Vec<_> = csv.lines().skip(1).map(|it| (it.split(',').next(), it.split(',').next_back())).collect();
    let state = |key, state| (Some(key), Some(state));
    assert_eq!(states, [state("dlv_a", "print"), state("dlv_b", "print"), state("dlv_b", "cancelled")]);
    let list: serde_json::Value = serde_json::from_str(&remote.read("2026-11-27/manifest.json")).unwrap();
    assert_eq!(list["totals"], serde_json::json!({ "pieces": 1, "sheets": 3, "pages": 3 }));
    let after = provider.send(&sample_piece("dlv_c", 1)).await;
    assert_eq!(after.receipt.unwrap(), "2026-11-28/dlv_c", "what comes after the cut-off is tomorrow's");
}

#[tokio::test]
async fn a_password_lets_us_in_and_the_key_itself_pins_as_well() {
    let remote = Remote::new();
    let password = Some(SftpServer::PASSWORD.into());
    let host_key = remote.server.public_key();
    let settings = SftpSettings { key: None, password, host_key, ..remote.settings() };
    assert_eq!(remote.provider_of(&settings).check().await, Ok(()));
}

#[tokio::test]
async fn another_servers_key_and_a_wrong_secret_put_letters_off_and_nothing_is_told_to_the_wrong_server() {
    let remote = Remote::new();
    let (key, password) = (Some(remote.server.other_key().into()), Some("wrong".into()));
    let shown = remote.server.fingerprint();
    for (settings, told) in [
        (SftpSettings { host_key: remote.server.other_fingerprint(), ..remote.settings() }, shown.as_str()),
        (SftpSettings { key, ..remote.settings() }, "lets us not in"),
        (SftpSettings { key: None, password, ..remote.settings() }, "lets us not in"),
    ] {
        let provider = remote.provider_of(&settings);
        let answer = provider.send(&sample_piece("dlv_a", 1)).await;
        assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
        assert!(answer.outcome.reply().contains(told), "{told}: {answer:?}");
        assert!(provider.check().await.unwrap_err().contains(told));
    }
    assert_eq!(remote.printed(), []);
}

#[tokio::test]
async fn a_server_that_is_away_puts_letters_off_and_a_line_that_died_meanwhile_is_opened_again() {
    let mut remote = Remote::new();
    let provider = remote.provider();
    assert_eq!(provider.send(&sample_piece("dlv_a", 1)).await.outcome.kind(), "accepted");
    remote.server.stop();
    let answer = provider.send(&sample_piece("dlv_b", 1)).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    assert!(provider.news(&["2026-11-27/dlv_a".to_owned()]).await.is_err());
    remote.server.go_on();
    assert_eq!(provider.send(&sample_piece("dlv_b", 1)).await.outcome.kind(), "accepted");
    // And now the server ends the line while it lies idle.
    remote.server.stop();
    remote.server.go_on();
    assert_eq!(provider.send(&sample_piece("dlv_c", 1)).await.outcome.kind(), "accepted");
}

#[tokio::test]
async fn a_line_that_is_cut_in_the_middle_leaves_nothing_to_be_printed_twice() {
    let remote = Remote::new();
    // So large that the cut comes while the letter goes over.
    let piece = sample_piece("dlv_a", 2_000);
    assert!(piece.pdf.len() > 300_000);
    let port = cut_within(remote.server.port(), 100_000).await;
    let provider = remote.provider_of(&SftpSettings { port, ..remote.settings() });
    let answer = provider.send(&piece).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    assert_eq!(remote.names("2026-11-27"), [".dlv_a.pdf.part"], "it has no name by which it is fetched, and no line");
    remote.let_go();
    let again = provider.send(&piece).await;
    assert_eq!(again.receipt.as_deref(), Some("2026-11-28/dlv_a"), "{again:?}");
    assert_eq!(provider.send(&piece).await.receipt, again.receipt);
    assert_eq!(remote.printed(), [("dlv_a".to_owned(), piece.pdf)]);
    assert_eq!(remote.read("2026-11-28/manifest.csv").lines().count(), 2);
}

#[tokio::test]
async fn what_was_cut_off_in_its_line_is_made_good_on_the_same_day() {
    let remote = Remote::new();
    let piece = sample_piece("dlv_a", 2);
    let receipt = remote.provider().send(&piece).await.receipt.unwrap();
    let csv = remote.read("2026-11-27/manifest.csv");
    fs::write(remote.server.file("2026-11-27/manifest.csv"), &csv[..csv.len() - 20]).unwrap();
    assert_eq!(remote.provider().news(std::slice::from_ref(&receipt)).await, Ok(vec![]));
    remote.let_go();
    let provider = remote.provider();
    assert_eq!(provider.send(&piece).await.receipt, Some(receipt.clone()), "on the day it was written");
    assert_eq!(provider.news(&[receipt]).await.unwrap()[0].end, End::Delivered);
}

#[tokio::test]
async fn a_full_disk_puts_letters_off_until_there_is_room() {
    let remote = Remote::with(SftpServer::start_with("1m", ""));
    let provider = remote.provider();
    assert_eq!(provider.check().await, Ok(()));
    remote.server.fill();
    let answer = provider.send(&sample_piece("dlv_a", 200)).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    assert!(answer.outcome.reply().contains("for room"), "{answer:?}");
    assert_eq!(remote.printed(), []);
    remote.server.make_room();
    assert_eq!(provider.send(&sample_piece("dlv_a", 200)).await.outcome.kind(), "accepted");
    assert_eq!(remote.names("2026-11-27"), ["dlv_a.pdf", "manifest.csv"]);
}

#[tokio::test]
async fn a_server_that_lets_us_write_nothing_puts_letters_off() {
    let remote = Remote::with(SftpServer::start_with("1m", "-R"));
    let provider = remote.provider();
    let answer = provider.send(&sample_piece("dlv_a", 1)).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    assert!(answer.outcome.reply().contains("leave to write"), "{answer:?}");
    assert!(provider.check().await.unwrap_err().contains("leave to write"));
}
