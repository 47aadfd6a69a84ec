//! A printer that jams, gives up, is full or away, with a real print server.

use carillon_channels::End;
use carillon_channels::letter::{IppProvider, IppSettings, LetterProvider as _, Piece, Standing};
use carillon_channels::print::Paper;
use carillon_channels::testing::letter_contract::{PrintHouse as _, wait_for};
use carillon_channels::testing::{Cups, Mood, cut_after, free_port, sample_piece};
use carillon_domain::Setback;

pub(crate) fn provider(printer: &str) -> IppProvider {
    let settings = IppSettings { printer: printer.to_owned(), ..IppSettings::default() };
    IppProvider::new(&settings).unwrap()
}

/// Waits until the printer says this of a job.
async fn wait_until(provider: &IppProvider, receipt: &str, is_so: impl Fn(&Standing) -> bool) -> Standing {
    for _ in 0..600 {
        let standing = provider.standings(&[receipt.to_owned()]).await.unwrap().remove(0);
        if is_so(&standing) {
            return standing;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("{receipt} does not come so far: {:?}", provider.standings(&[receipt.to_owned()]).await);
}

#[tokio::test]
async fn sheets_are_counted() {
    let cups = Cups::start();
    let provider = provider(&cups.printer());
    let receipt = provider.send(&sample_piece("dlv_a", 4)).await.receipt.unwrap();
    let standing = wait_until(&provider, &receipt, |it| it.end.is_some()).await;
    assert_eq!((standing.end, standing.sheets), (Some(End::Delivered), Some(4)), "{standing:?}");
    assert!(standing.told.contains("sheets 4"), "{standing:?}");
}

#[tokio::test]
async fn a_postcard_is_printed_on_both_sides_of_its_own_paper() {
    let cups = Cups::start();
    let provider = provider(&cups.printer());
    let cards = [Paper::A6, Paper::Hagaki, Paper::Index];
    for paper in cards {
        let card = Piece { paper, sheets: 1, duplex: true, ..sample_piece(&format!("dlv_{paper}"), 2) };
        let receipt = provider.send(&card).await.receipt.unwrap();
        let end = wait_for(&provider, std::slice::from_ref(&receipt)).await.remove(0).end;
        assert_eq!(end, End::Delivered, "{paper}");
        let options = cups.options(&receipt);
        assert!(options.contains(&format!("media={}", paper.media())), "{options}");
        assert!(options.contains("sides=two-sided-short-edge"), "{options}");
    }
    assert_eq!(cups.printed().len(), cards.len());
}

#[tokio::test]
async fn a_printer_that_jams_keeps_the_job_open_and_prints_it_once_it_is_freed() {
    let cups = Cups::start();
    let provider = provider(&cups.printer());
    cups.set_mood(Mood::Jams);
    let receipt = provider.send(&sample_piece("dlv_a", 3)).await.receipt.unwrap();
    let standing = wait_until(&provider, &receipt, |it| it.told.contains("stopped")).await;
    assert_eq!(standing.end, None, "{standing:?}");
    assert!(provider.check().await.unwrap_err().contains("has stopped"));
    let again = provider.send(&sample_piece("dlv_a", 3)).await;
    assert_eq!(again.receipt.as_ref(), Some(&receipt), "it is not printed by a second job");
    cups.set_mood(Mood::Prints);
    cups.let_go();
    assert_eq!(wait_for(&provider, &[receipt]).await[0].end, End::Delivered);
    assert_eq!(cups.printed().len(), 1);
}

#[tokio::test]
async fn a_job_that_is_given_up_has_failed_and_may_be_sent_again() {
    let cups = Cups::start();
    let provider = provider(&cups.printer());
    cups.set_mood(Mood::Aborts);
    let receipt = provider.send(&sample_piece("dlv_a", 1)).await.receipt.unwrap();
    let report = wait_for(&provider, std::slice::from_ref(&receipt)).await.remove(0);
    assert_eq!(report.end, End::Failed(Setback::Failed), "{report:?}");
    cups.set_mood(Mood::Prints);
    let again = provider.send(&sample_piece("dlv_a", 1)).await.receipt.unwrap();
    assert_ne!(again, receipt);
    assert_eq!(wait_for(&provider, &[again]).await[0].end, End::Delivered);
}

#[tokio::test]
async fn a_job_is_taken_back_while_it_is_being_printed() {
    let cups = Cups::start();
    let provider = provider(&cups.printer());
    cups.set_mood(Mood::Dawdles);
    let receipt = provider.send(&sample_piece("dlv_a", 1)).await.receipt.unwrap();
    wait_until(&provider, &receipt, |it| it.told.contains("being printed")).await;
    assert_eq!(provider.cancel(&receipt).await, Ok(true));
    assert_eq!(wait_for(&provider, &[receipt]).await[0].end, End::Cancelled);
    assert!(cups.printed().is_empty());
}

#[tokio::test]
async fn a_queue_that_takes_nothing_or_is_not_there_puts_letters_off() {
    let cups = Cups::start();
    cups.set_accepting(false);
    let closed = provider(&cups.printer());
    let answer = closed.send(&sample_piece("dlv_a", 1)).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    assert!(closed.check().await.unwrap_err().contains("takes no letters"));
    let astray = provider(&cups.printer().replace("letters", "nowhere"));
    let answer = astray.send(&sample_piece("dlv_a", 1)).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    assert!(astray.check().await.is_err());
}

#[tokio::test]
async fn a_printer_that_is_away_puts_letters_off() {
    let away = provider(&format!("ipp://127.0.0.1:{}/printers/letters", free_port()));
    let answer = away.send(&sample_piece("dlv_a", 1)).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    assert!(away.check().await.unwrap_err().contains("is not reached"));
    assert!(away.news(&["1:dlv_a".to_owned()]).await.is_err());
}

#[tokio::test]
async fn a_number_that_belongs_to_another_job_now_is_not_ours() {
    let cups = Cups::start();
    let provider = provider(&cups.printer());
    let receipt = provider.send(&sample_piece("dlv_a", 1)).await.receipt.unwrap();
    wait_for(&provider, std::slice::from_ref(&receipt)).await;
    let other = receipt.replace("dlv_a", "dlv_b");
    assert_eq!(provider.news(std::slice::from_ref(&other)).await, Ok(vec![]));
    assert_eq!(provider.cancel(&other).await, Ok(false));
    let standing = provider.standings(&[other]).await.unwrap().remove(0);
    assert!(standing.told.contains("does not know this job"), "{standing:?}");
}

#[tokio::test]
async fn a_letter_whose_answer_was_lost_is_found_with_the_printer_and_not_sent_again() {
    let cups = Cups::start();
    // The word stands in the question that carries the letter, and in no other.
    let port = cut_after(cups.port(), "document-format").await;
    let provider = provider(&cups.printer().replace(&cups.port().to_string(), &port.to_string()));
    let answer = provider.send(&sample_piece("dlv_a", 2)).await;
    assert_eq!(answer.outcome.kind(), "accepted", "{answer:?}");
    assert_eq!(wait_for(&provider, &[answer.receipt.unwrap()]).await[0].end, End::Delivered);
    assert_eq!(cups.printed().len(), 1);
}

#[tokio::test]
async fn a_print_server_that_dies_while_it_prints_prints_what_it_had_once_it_is_back() {
    let mut cups = Cups::start();
    let provider = provider(&cups.printer());
    cups.set_mood(Mood::Dawdles);
    let pieces = ["dlv_a", "dlv_b"].map(|it| sample_piece(it, 2));
    let mut receipts = Vec::new();
    for piece in &pieces {
        receipts.push(provider.send(piece).await.receipt.unwrap());
    }
    wait_until(&provider, &receipts[0], |it| it.told.contains("being printed")).await;
    cups.lose_power();
    for (piece, receipt) in pieces.iter().zip(&receipts) {
        let again = provider.send(piece).await;
        assert_eq!(again.receipt.as_ref(), Some(receipt), "it is known again after the crash: {again:?}");
    }
    cups.set_mood(Mood::Prints);
    let ends: Vec<_> = wait_for(&provider, &receipts).await.into_iter().map(|it| it.end).collect();
    assert_eq!(ends, [End::Delivered, End::Delivered]);
    let mut keys: Vec<_> = cups.printed().into_iter().map(|it| it.0).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys, ["dlv_a", "dlv_b"]);
}
