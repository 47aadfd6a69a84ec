//! A folder a day for a print house.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use carillon_channels::End;
use carillon_channels::letter::{FolderProvider, FolderSettings, LetterProvider as _};
use carillon_channels::testing::letter_contract::PrintHouse;
use carillon_channels::testing::{TestFolder, sample_piece};
use carillon_domain::FixedClock;
use jiff::SignedDuration;

/// A folder, and the clock of the print house.
pub(crate) struct DropFolder {
    folder: TestFolder,
    clock: Arc<FixedClock>,
}

impl DropFolder {
    pub(crate) fn new() -> Self {
        let clock = Arc::new(FixedClock::at("2026-11-27T09:00:00Z".parse().unwrap()));
        Self { folder: TestFolder::new(), clock }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("deep/letters")
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap()
    }
}

pub(crate) fn folder_provider(drop: &DropFolder) -> FolderProvider {
    let settings = FolderSettings { folder: drop.path(), ..FolderSettings::default() };
    FolderProvider::new(&settings, Arc::clone(&drop.clock) as _).unwrap()
}

/// The letters in the folders of all days, by their keys.
pub(crate) fn letters_in(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let days = fs::read_dir(folder).into_iter().flatten().flatten();
    let files = days.flat_map(|it| fs::read_dir(it.path()).into_iter().flatten().flatten());
    let letters = files.filter(|it| it.path().extension().is_some_and(|it| it == "pdf"));
    let key = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    letters.map(|it| (key(&it.path()), fs::read(it.path()).unwrap())).collect()
}

impl PrintHouse for DropFolder {
    fn printed(&self) -> Vec<(String, Vec<u8>)> {
        letters_in(&self.path())
    }

    fn hold(&self) {}

    fn let_go(&self) {
        self.clock.advance(SignedDuration::from_hours(24));
    }
}

#[tokio::test]
async fn a_day_is_listed_and_counted_and_a_piece_taken_back_is_not_in_it() {
    let drop = DropFolder::new();
    let provider = folder_provider(&drop);
    for (key, pages) in [("dlv_a", 3), ("dlv_b", 1)] {
        provider.send(&sample_piece(key, pages)).await;
    }
    assert_eq!(provider.cancel("2026-11-27/dlv_b").await, Ok(true));
    drop.clock.set("2026-11-27T17:00:00Z".parse().unwrap());
    assert_eq!(provider.cancel("2026-11-27/dlv_a").await, Ok(false), "the print house has it");
    let receipts = ["dlv_a", "dlv_b"].map(|it| format!("2026-11-27/{it}"));
    let ends: Vec<_> = provider.news(&receipts).await.unwrap().into_iter().map(|it| it.end).collect();
    assert_eq!(ends, [End::Delivered, End::Cancelled]);

    let csv = drop.read("2026-11-27/manifest.csv");
    let states: Vec<_> = csv.lines().skip(1).map(|it| (it.split(',').next(), it.split(',').next_back())).collect();
    let state = |key, state| (Some(key), Some(state));
    assert_eq!(states, [state("dlv_a", "print"), state("dlv_b", "print"), state("dlv_b", "cancelled")]);
    let list: serde_json::Value = serde_json::from_str(&drop.read("2026-11-27/manifest.json")).unwrap();
    assert_eq!(list["totals"], serde_json::json!({ "pieces": 1, "sheets": 3, "pages": 3 }));
    assert_eq!(list["pieces"][0]["paper"], "iso_a4_210x297mm");
    assert_eq!(list["pieces"][0]["country"], "DE");
    let after = provider.send(&sample_piece("dlv_c", 1)).await;
    assert_eq!(after.receipt.unwrap(), "2026-11-28/dlv_c", "what comes after the cut-off is tomorrow's");
}

#[tokio::test]
async fn what_a_crash_left_half_done_is_made_good() {
    let drop = DropFolder::new();
    let (piece, day) = (sample_piece("dlv_a", 2), drop.path().join("2026-11-27"));
    let receipt = folder_provider(&drop).send(&piece).await.receipt.unwrap();
    // The file was written, its line only half.
    let csv = drop.read("2026-11-27/manifest.csv");
    fs::write(day.join("manifest.csv"), &csv[..csv.len() - 20]).unwrap();
    assert_eq!(folder_provider(&drop).news(std::slice::from_ref(&receipt)).await, Ok(vec![]));
    drop.let_go();
    assert_eq!(folder_provider(&drop).send(&piece).await.receipt, Some(receipt.clone()), "on the day it was written");
    let news = folder_provider(&drop).news(&[receipt]).await.unwrap();
    assert_eq!(news[0].end, End::Delivered);
    assert!(news[0].told.contains("sheets to print: 2"), "{}", news[0].told);
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_puts_letters_off() {
    let drop = DropFolder::new();
    drop.folder.write("deep", "a file where a folder should be");
    let provider = folder_provider(&drop);
    let answer = provider.send(&sample_piece("dlv_a", 1)).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    assert!(provider.check().await.unwrap_err().contains("make it writable"));
}
