//! What every provider of letters keeps to, as a check to run against it. Must not know which provider it is given.

use std::time::Duration;

use super::paper::{count_pages, sample_piece};
use super::process::PACE;
use crate::letter::{LetterProvider, MemoryProvider, Piece};
use crate::{Answer, End, Report};

/// How many letters are handed over at once.
const CROWD: u32 = 20;
/// How long letters may take through a real print server on a busy machine.
const LIMIT: Duration = Duration::from_mins(1);

/// Where a provider's letters come out.
pub trait PrintHouse: Send + Sync {
    /// What has come out so far, in no order: keys and files.
    fn printed(&self) -> Vec<(String, Vec<u8>)>;

    /// Lets nothing out until [`PrintHouse::let_go`].
    fn hold(&self);

    /// Lets out what waits, and what comes after it.
    fn let_go(&self);

    /// Whether what comes out is what went in, byte for byte, and not printed anew.
    fn keeps_bytes(&self) -> bool {
        true
    }
}

impl PrintHouse for MemoryProvider {
    fn printed(&self) -> Vec<(String, Vec<u8>)> {
        let printed = self.sent().into_iter().filter(|it| it.end == Some(End::Delivered));
        printed.map(|it| (it.piece.key, it.piece.pdf)).collect()
    }

    fn hold(&self) {}

    fn let_go(&self) {
        self.sent().iter().for_each(|it| self.end(&it.piece.key, End::Delivered));
    }
}

/// Runs the whole contract against a provider whose letters come out in the (still empty) print house.
pub async fn check_letter_provider(provider: &dyn LetterProvider, house: &dyn PrintHouse) {
    assert!(house.printed().is_empty(), "the contract starts with an empty print house");
    assert!(!provider.name().is_empty(), "a provider has a name");
    assert_eq!(provider.check().await, Ok(()), "a provider that works says so");
    prints_once_what_comes_twice(provider, house).await;
    takes_back_what_waits(provider, house).await;
    refuses_what_cannot_be_printed(provider, house).await;
    knows_nothing_of_others(provider).await;
    takes_many_at_once(provider, house).await;
    works_again_after_closing(provider, house).await;
}

async fn prints_once_what_comes_twice(provider: &dyn LetterProvider, house: &dyn PrintHouse) {
    let piece = sample_piece("dlv_first", 3);
    house.hold();
    let receipt = send(provider, &piece).await;
    assert_eq!(provider.news(std::slice::from_ref(&receipt)).await, Ok(vec![]), "it waits");
    assert_eq!(send(provider, &piece).await, receipt, "it is known again while it waits");
    house.let_go();
    assert_eq!(wait_for(provider, std::slice::from_ref(&receipt)).await[0].end, End::Delivered);
    assert_eq!(send(provider, &piece).await, receipt, "it is known again when it is printed");
    assert_eq!(provider.cancel(&receipt).await, Ok(false), "it is too late");
    arrived(house, &[piece]);
}

async fn takes_back_what_waits(provider: &dyn LetterProvider, house: &dyn PrintHouse) {
    let piece = sample_piece("dlv_second", 1);
    house.hold();
    let receipt = send(provider, &piece).await;
    assert_eq!(provider.cancel(&receipt).await, Ok(true), "it waits and is taken back");
    assert_eq!(wait_for(provider, &[receipt]).await[0].end, End::Cancelled);
    let again = send(provider, &piece).await;
    house.let_go();
    assert_eq!(wait_for(provider, &[again]).await[0].end, End::Delivered, "what was taken back may come again");
    arrived(house, &[sample_piece("dlv_first", 3), piece]);
}

async fn refuses_what_cannot_be_printed(provider: &dyn LetterProvider, house: &dyn PrintHouse) {
    let good = sample_piece("dlv_garbage", 1);
    let garbage = Piece { pdf: b"<html>this is no letter</html>".to_vec(), ..good.clone() };
    let torn = Piece { pdf: good.pdf[..good.pdf.len() / 2].to_vec(), ..good.clone() };
    let astray = Piece { key: "../../etc/passwd".to_owned(), ..good.clone() };
    let miscounted = Piece { sheets: 7, ..good };
    for piece in [garbage, torn, astray, miscounted] {
        let answer = provider.send(&piece).await;
        assert_eq!(answer.outcome.kind(), "rejected", "{answer:?}");
        assert_eq!(answer.receipt, None, "{answer:?}");
    }
    assert_eq!(house.printed().len(), 2, "nothing came out");
}

async fn knows_nothing_of_others(provider: &dyn LetterProvider) {
    let strangers = ["", "nobody", "2026-11-27/../../x", "4711:dlv_nobody"].map(ToOwned::to_owned);
    assert_eq!(provider.news(&strangers).await, Ok(vec![]));
    for stranger in strangers {
        assert_eq!(provider.cancel(&stranger).await, Ok(false), "{stranger}");
    }
}

async fn takes_many_at_once(provider: &dyn LetterProvider, house: &dyn PrintHouse) {
    let pieces: Vec<_> = (0..CROWD).map(|it| sample_piece(&format!("dlv_crowd-{it}"), 1 + it % 3)).collect();
    let receipts = futures::future::join_all(pieces.iter().map(|it| send(provider, it))).await;
    house.let_go();
    let reports = wait_for(provider, &receipts).await;
    assert!(reports.iter().all(|it| it.end == End::Delivered), "{reports:?}");
    let before = [sample_piece("dlv_first", 3), sample_piece("dlv_second", 1)];
    arrived(house, &[&before[..], &pieces[..]].concat());
}

async fn works_again_after_closing(provider: &dyn LetterProvider, house: &dyn PrintHouse) {
    provider.close().await;
    let receipt = send(provider, &sample_piece("dlv_last", 2)).await;
    house.let_go();
    assert_eq!(wait_for(provider, &[receipt]).await[0].end, End::Delivered);
}

/// Each of these came out, once, whole, and nothing else did.
fn arrived(house: &dyn PrintHouse, pieces: &[Piece]) {
    let mut printed = house.printed();
    printed.sort();
    let mut expected: Vec<_> = pieces.iter().map(|it| it.key.as_str()).collect();
    expected.sort_unstable();
    assert_eq!(printed.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), expected);
    for piece in pieces {
        let (_, pdf) = printed.iter().find(|it| it.0 == piece.key).expect("it is there");
        assert_eq!(count_pages(pdf), piece.pages, "{}", piece.key);
        assert!(!house.keeps_bytes() || *pdf == piece.pdf, "{} came out otherwise than it went in", piece.key);
    }
}

async fn send(provider: &dyn LetterProvider, piece: &Piece) -> String {
    let answer = provider.send(piece).await;
    let Answer { receipt: Some(receipt), .. } = answer else { panic!("{} is not taken: {answer:?}", piece.key) };
    assert_eq!(answer.outcome.kind(), "accepted");
    receipt
}

/// Waits until all of these have ended, and gives the reports in their order.
pub async fn wait_for(provider: &dyn LetterProvider, receipts: &[String]) -> Vec<Report> {
    let mut waited = Duration::ZERO;
    loop {
        let news = provider.news(receipts).await.expect("the provider gives news");
        let of = |receipt: &String| news.iter().find(|it| it.receipt == *receipt).cloned();
        if let Some(reports) = receipts.iter().map(of).collect() {
            return reports;
        }
        assert!(waited < LIMIT, "of {receipts:?} only these have ended within {LIMIT:?}: {news:?}");
        tokio::time::sleep(PACE * 10).await;
        waited += PACE * 10;
    }
}
