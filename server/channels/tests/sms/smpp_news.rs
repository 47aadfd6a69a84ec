//! What a message center tells by itself: receipts and texts, late, out of order, and again until they are kept.

use std::time::Duration;

use carillon_channels::sms::{IdForm, InboundText, Keyword, News, SmppProvider, SmppSettings, SmsProvider as _};
use carillon_channels::testing::{Smsc, sample_text};
use carillon_channels::{End, Report};
use carillon_domain::Setback;
use tokio::time::timeout;

use crate::smpp_settings::{plain, provider};

async fn bound(smsc: &Smsc) -> SmppProvider {
    let provider = provider(&plain(smsc.port()));
    assert_eq!(provider.check().await, Ok(()));
    provider
}

async fn next(provider: &SmppProvider) -> News {
    let arrival = timeout(Duration::from_secs(20), provider.next_arrival()).await.unwrap();
    let news = arrival.news.clone();
    arrival.confirm();
    news
}

async fn next_report(provider: &SmppProvider) -> (String, End) {
    match next(provider).await {
        News::Report(Report { receipt, end, .. }) => (receipt, end),
        News::Text(text) => panic!("{text:?}"),
    }
}

#[tokio::test]
async fn receipts_come_late_and_out_of_order() {
    let smsc = Smsc::start();
    let provider = bound(&smsc).await;
    let mut receipts = Vec::new();
    for body in ["a", "b", "c"] {
        receipts.push(provider.send(&sample_text("k", body)).await.receipt.unwrap());
    }
    for (at, word) in [(2, "DELIVRD"), (0, "ACCEPTD"), (0, "EXPIRED"), (1, "REJECTD")] {
        smsc.tell(&format!("receipt {} {word}", receipts[at])).await;
    }
    assert_eq!(next_report(&provider).await, (receipts[2].clone(), End::Delivered));
    assert_eq!(next_report(&provider).await, (receipts[0].clone(), End::Failed(Setback::NoAnswer)));
    assert_eq!(next_report(&provider).await, (receipts[1].clone(), End::Failed(Setback::Blocked)));
    assert_eq!(smsc.wait_for("kept", 4).await.iter().filter(|it| it.ends_with("\t0")).count(), 4);
}

#[tokio::test]
async fn a_message_in_parts_arrived_when_all_of_them_did() {
    let smsc = Smsc::start();
    let provider = bound(&smsc).await;
    let receipt = provider.send(&sample_text("k", &"a".repeat(320))).await.receipt.unwrap();
    assert_eq!(receipt, "00000001/3");
    for id in ["00000003", "00000001"] {
        smsc.tell(&format!("receipt {id} DELIVRD")).await;
    }
    assert!(timeout(Duration::from_millis(300), provider.next_arrival()).await.is_err(), "one is missing");
    smsc.tell("fields 00000002 2").await;
    assert_eq!(next_report(&provider).await, (receipt, End::Delivered));
}

#[tokio::test]
async fn names_may_have_another_form_in_receipts() {
    let smsc = Smsc::start();
    let settings = SmppSettings { answer_ids: IdForm::Hex, receipt_ids: IdForm::Decimal, ..plain(smsc.port()) };
    let provider = provider(&settings);
    for _ in 0..10 {
        provider.send(&sample_text("k", "a")).await;
    }
    let receipt = provider.send(&sample_text("k", "a")).await.receipt.unwrap();
    assert_eq!((smsc.submitted()[10].id.as_str(), receipt.as_str()), ("0000000b", "11"));
    smsc.tell("receipt 0000000011 DELIVRD").await;
    assert_eq!(next_report(&provider).await, (receipt, End::Delivered));
}

#[tokio::test]
async fn texts_come_in_any_alphabet_and_in_parts() {
    let smsc = Smsc::start();
    let provider = bound(&smsc).await;
    smsc.tell("text 4915112345678 72345 0 0 53544f50").await;
    smsc.tell("text 4915112345678 72345 8 0 505c6b62").await;
    smsc.tell("text 4915112345678 72345 0 64 0500030702026974").await;
    smsc.tell("text 4915112345678 72345 0 64 050003070201646f20").await;
    for (body, keyword) in [("STOP", Some(Keyword::Stop)), ("停止", Some(Keyword::Stop)), ("do it", None)] {
        let expected = InboundText { from: "+4915112345678".to_owned(), to: "72345".to_owned(), body: body.to_owned() };
        assert_eq!(next(&provider).await, News::Text(expected));
        assert_eq!(Keyword::read(body), keyword);
    }
}

#[tokio::test]
async fn news_is_acknowledged_once_it_is_kept_and_told_again_when_it_is_not() {
    let smsc = Smsc::start();
    let provider = bound(&smsc).await;
    smsc.tell("text 4915112345678 72345 0 0 53544f50").await;
    let arrival = timeout(Duration::from_secs(20), provider.next_arrival()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(!smsc.log().iter().any(|line| line.starts_with("kept")), "nobody has kept it yet");
    drop(arrival);
    let lines = smsc.wait_for("kept", 1).await;
    assert!(lines[0].ends_with("\t100"), "a temporary error: {lines:?}");
    smsc.tell("text 4915112345678 72345 0 0 53544f50").await;
    assert!(matches!(next(&provider).await, News::Text(_)));
    let lines = smsc.wait_for("kept", 2).await;
    assert!(lines[1].ends_with("\t0"), "{lines:?}");
}

#[tokio::test]
async fn news_comes_without_anything_being_sent() {
    let smsc = Smsc::start();
    let provider = provider(&plain(smsc.port()));
    let telling = async {
        smsc.wait_for("bind", 1).await;
        smsc.tell("text 4915112345678 72345 0 0 53544f50").await;
    };
    let (news, ()) = tokio::join!(next(&provider), telling);
    assert!(matches!(news, News::Text(_)));
}

#[tokio::test]
async fn news_nobody_takes_is_put_off_and_nothing_is_lost_on_our_side() {
    let smsc = Smsc::start();
    let provider = bound(&smsc).await;
    // deliver_sm from 1 to 2 with the word `a`, 1,100 times.
    let fields = ["00", "0000", "3100", "0000", "3200", "000000", "00", "00", "00000000", "01", "61"].concat();
    let command = format!("{:08x}000000050000000000000001{fields}", 16 + fields.len() / 2);
    for _ in 0..11 {
        smsc.tell(&format!("raw {}", command.repeat(100))).await;
    }
    let put_off = smsc.wait_for("kept", 100).await;
    assert!(put_off.iter().all(|line| line.ends_with("\t100")), "{:?}", put_off.first());
    for _ in 0..1_000 {
        assert!(matches!(next(&provider).await, News::Text(_)));
    }
    let all = smsc.wait_for("kept", 1_100).await;
    assert_eq!(all.iter().filter(|line| line.ends_with("\t0")).count(), 1_000);
}
