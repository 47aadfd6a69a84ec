//! What every provider of faxes keeps to, as a check to run against it. Must not know which provider it is given.

use std::time::Duration;

use super::hylafax::Callee;
use super::paper::{count_pages, sample_pdf};
use super::process::PACE;
use crate::fax::{FaxJob, FaxPages, FaxProvider, MemoryProvider, Resolution, tiff};
use crate::print::Paper;
use crate::{Answer, End, Report};

/// How many faxes are handed over at once.
const CROWD: u32 = 8;
/// How long faxes may take through a real server on a busy machine.
const LIMIT: Duration = Duration::from_mins(2);

/// The other end of a provider's line.
pub trait PhoneLine: Send + Sync {
    /// What has arrived so far, in no order: keys and files, PDF or TIFF.
    fn arrived(&self) -> Vec<(String, Vec<u8>)>;

    /// Lets nothing out until [`PhoneLine::let_go`]; `false` where that cannot be done.
    fn hold(&self) -> bool;

    /// Lets out what waits, and what comes after it.
    fn let_go(&self);
}

impl PhoneLine for MemoryProvider {
    fn arrived(&self) -> Vec<(String, Vec<u8>)> {
        let arrived = self.sent().into_iter().filter(|it| it.end == Some(End::Delivered));
        arrived.map(|it| (it.job.key, it.job.pages.bytes().to_vec())).collect()
    }

    fn hold(&self) -> bool {
        true
    }

    fn let_go(&self) {
        self.sent().iter().for_each(|it| self.end(&it.job.key, End::Delivered));
    }
}

/// A fax of so many pages to somebody who has a fax, in PDF.
pub fn sample_fax(key: &str, pages: u32) -> FaxJob {
    // Numbers of their own, since one line takes one call at a time.
    let extension = key.bytes().fold(pages, |sum, byte| (sum * 31 + u32::from(byte)) % 1000);
    FaxJob {
        key: key.to_owned(),
        to: Callee::Fax.number(extension),
        pages: FaxPages::Pdf(sample_pdf(pages)),
        resolution: Resolution::Fine,
        paper: Paper::A4,
        header: Some("Käfer & Söhne +49 30 5550".to_owned()),
    }
}

/// Runs the whole contract against a provider whose faxes go to the other end of the (still silent) line.
pub async fn check_fax_provider(provider: &dyn FaxProvider, line: &dyn PhoneLine) {
    assert!(line.arrived().is_empty(), "the contract starts with a silent line");
    assert!(!provider.name().is_empty(), "a provider has a name");
    assert_eq!(provider.check().await, Ok(()), "a provider that works says so");
    sends_once_what_comes_twice(provider, line).await;
    takes_back_what_waits(provider, line).await;
    refuses_what_cannot_be_sent(provider, line).await;
    knows_nothing_of_others(provider).await;
    takes_many_at_once(provider, line).await;
    works_again_after_closing(provider, line).await;
}

async fn sends_once_what_comes_twice(provider: &dyn FaxProvider, line: &dyn PhoneLine) {
    let job = sample_fax("dlv_first", 3);
    let holds = line.hold();
    let receipt = send(provider, &job).await;
    if holds {
        assert_eq!(provider.news(std::slice::from_ref(&receipt)).await, Ok(vec![]), "it waits");
    }
    assert_eq!(send(provider, &job).await, receipt, "it is known again while it waits");
    line.let_go();
    assert_eq!(wait_for_faxes(provider, std::slice::from_ref(&receipt)).await[0].end, End::Delivered);
    assert_eq!(send(provider, &job).await, receipt, "it is known again when it is sent");
    assert_eq!(provider.cancel(&receipt).await, Ok(false), "it is too late");
    arrived(line, &[("dlv_first", 3)]);
}

async fn takes_back_what_waits(provider: &dyn FaxProvider, line: &dyn PhoneLine) {
    let job = sample_fax("dlv_second", 1);
    if line.hold() {
        let receipt = send(provider, &job).await;
        assert_eq!(provider.cancel(&receipt).await, Ok(true), "it waits and is taken back");
        assert_eq!(wait_for_faxes(provider, &[receipt]).await[0].end, End::Cancelled);
    }
    let again = send(provider, &job).await;
    line.let_go();
    assert_eq!(wait_for_faxes(provider, &[again]).await[0].end, End::Delivered, "what was taken back may come again");
    arrived(line, &[("dlv_first", 3), ("dlv_second", 1)]);
}

async fn refuses_what_cannot_be_sent(provider: &dyn FaxProvider, line: &dyn PhoneLine) {
    let good = sample_fax("dlv_garbage", 1);
    let garbage = FaxJob { pages: FaxPages::Pdf(b"<html>this is no fax</html>".to_vec()), ..good.clone() };
    let torn = FaxJob { pages: FaxPages::Pdf(good.pages.bytes()[..200].to_vec()), ..good.clone() };
    let mistaken = FaxJob { pages: FaxPages::Tiff(good.pages.bytes().to_vec()), ..good.clone() };
    let astray = FaxJob { key: "../../etc/passwd".to_owned(), ..good };
    for job in [garbage, torn, mistaken, astray] {
        let answer = provider.send(&job).await;
        assert_eq!(answer.outcome.kind(), "rejected", "{answer:?}");
        assert_eq!(answer.receipt, None, "{answer:?}");
    }
    assert_eq!(line.arrived().len(), 2, "nothing was sent");
}

async fn knows_nothing_of_others(provider: &dyn FaxProvider) {
    let strangers = ["", "nobody", "../x", "4711:dlv_nobody"].map(ToOwned::to_owned);
    assert_eq!(provider.news(&strangers).await, Ok(vec![]));
    for stranger in strangers {
        assert_eq!(provider.cancel(&stranger).await, Ok(false), "{stranger}");
    }
}

async fn takes_many_at_once(provider: &dyn FaxProvider, line: &dyn PhoneLine) {
    let keys: Vec<_> = (0..CROWD).map(|it| (format!("dlv_crowd-{it}"), 1 + it % 2)).collect();
    let jobs: Vec<_> = keys.iter().map(|(key, pages)| sample_fax(key, *pages)).collect();
    let receipts = futures::future::join_all(jobs.iter().map(|it| send(provider, it))).await;
    line.let_go();
    let reports = wait_for_faxes(provider, &receipts).await;
    assert!(reports.iter().all(|it| it.end == End::Delivered), "{reports:?}");
    let crowd = keys.iter().map(|(key, pages)| (key.as_str(), *pages));
    arrived(line, &[("dlv_first", 3), ("dlv_second", 1)].into_iter().chain(crowd).collect::<Vec<_>>());
}

async fn works_again_after_closing(provider: &dyn FaxProvider, line: &dyn PhoneLine) {
    provider.close().await;
    let receipt = send(provider, &sample_fax("dlv_last", 2)).await;
    line.let_go();
    assert_eq!(wait_for_faxes(provider, &[receipt]).await[0].end, End::Delivered);
}

/// Each of these arrived, once, with all its pages, and nothing else did.
fn arrived(line: &dyn PhoneLine, expected: &[(&str, u32)]) {
    let arrived = line.arrived();
    let mut found: Vec<_> = arrived.iter().map(|(key, file)| (key.as_str(), pages_of(file))).collect();
    found.sort_unstable();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

fn pages_of(file: &[u8]) -> u32 {
    let pages = if file.starts_with(b"%PDF") { return count_pages(file) } else { tiff::count_pages(file) };
    pages.and_then(|it| u32::try_from(it).ok()).expect("what arrives is PDF or TIFF")
}

async fn send(provider: &dyn FaxProvider, job: &FaxJob) -> String {
    let answer = provider.send(job).await;
    let Answer { receipt: Some(receipt), .. } = answer else { panic!("{} is not taken: {answer:?}", job.key) };
    assert_eq!(answer.outcome.kind(), "accepted");
    receipt
}

/// Waits until all of these have ended, and gives the reports in their order.
pub async fn wait_for_faxes(provider: &dyn FaxProvider, receipts: &[String]) -> Vec<Report> {
    let mut waited = Duration::ZERO;
    loop {
        let news = provider.news(receipts).await.expect("the provider gives news");
        let of = |receipt: &String| news.iter().find(|it| it.receipt == *receipt).cloned();
        if let Some(reports) = receipts.iter().map(of).collect() {
            return reports;
        }
        let so_far = provider.standings(receipts).await;
        assert!(waited < LIMIT, "not all of {receipts:?} have ended within {LIMIT:?}: {so_far:?}");
        tokio::time::sleep(PACE * 20).await;
        waited += PACE * 20;
    }
}
