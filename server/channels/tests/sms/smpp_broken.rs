//! What becomes of messages when the message center or the way to it breaks.

use std::time::Duration;

use carillon_channels::sms::{SmppProvider, SmppSettings, SmsProvider as _};
use carillon_channels::testing::{Smsc, free_port, sample_text, wait_for_texts};
use rstest::rstest;

use crate::smpp_settings::{plain, provider};

async fn send(provider: &SmppProvider, body: &str) -> &'static str {
    provider.send(&sample_text("k", body)).await.outcome.kind()
}

#[rstest]
#[case::silent("silent 1")]
#[case::closes("drop 1")]
#[tokio::test]
async fn no_answer_to_a_message_is_uncertain(#[case] plan: &str) {
    let smsc = Smsc::start();
    smsc.tell(plan).await;
    let provider = provider(&SmppSettings { reply_seconds: 1, ..plain(smsc.port()) });
    assert_eq!(send(&provider, "a").await, "uncertain");
    assert_eq!(provider.check().await, Ok(()), "and it goes on");
    assert_eq!(send(&provider, "b").await, "accepted");
}

#[tokio::test]
async fn nobody_there_puts_messages_off_and_is_tried_again_with_pauses() {
    let settings = plain(free_port());
    let provider = provider(&settings);
    let answer = provider.send(&sample_text("k", "a")).await;
    assert_eq!(answer.outcome.kind(), "deferred");
    assert!(answer.outcome.reply().contains("cannot be reached"), "{answer:?}");
    let began = tokio::time::Instant::now();
    assert_eq!(send(&provider, "a").await, "deferred");
    assert!(began.elapsed() < Duration::from_millis(500), "no message waits for a pause to end");
    assert!(provider.check().await.unwrap_err().contains("cannot be reached"));
}

#[tokio::test]
async fn a_connection_that_is_let_go_is_opened_again() {
    let smsc = Smsc::start();
    let provider = provider(&plain(smsc.port()));
    assert_eq!(send(&provider, "a").await, "accepted");
    smsc.tell("unbind").await;
    smsc.wait_for("left", 1).await;
    // By itself, so that receipts can come.
    smsc.wait_for("bind", 2).await;
    assert_eq!(provider.check().await, Ok(()));
    assert_eq!(send(&provider, "b").await, "accepted");
}

#[tokio::test]
async fn a_message_center_that_says_nothing_is_left() {
    let smsc = Smsc::start();
    let provider = provider(&SmppSettings { enquire_seconds: 1, reply_seconds: 1, ..plain(smsc.port()) });
    assert_eq!(provider.check().await, Ok(()));
    smsc.wait_for("enquire", 2).await;
    smsc.tell("deaf").await;
    smsc.wait_for("connected", 2).await;
    smsc.tell("hear").await;
    smsc.wait_for("bind", 2).await;
    assert_eq!(provider.check().await, Ok(()));
}

#[rstest]
#[case::no_length("raw 00000000")]
#[case::endless("raw ffffffff00000004")]
#[case::http("raw 485454502f312e31203430302042616420526571756573740d0a0d0a")]
#[tokio::test]
async fn nonsense_ends_the_connection_and_another_is_opened(#[case] line: &str) {
    let smsc = Smsc::start();
    let provider = provider(&plain(smsc.port()));
    assert_eq!(provider.check().await, Ok(()));
    smsc.tell(line).await;
    smsc.wait_for("bind", 2).await;
    assert_eq!(provider.check().await, Ok(()));
    assert_eq!(send(&provider, "a").await, "accepted");
}

#[tokio::test]
async fn what_is_readable_and_unwanted_is_answered_and_the_connection_stays() {
    let smsc = Smsc::start();
    let provider = provider(&plain(smsc.port()));
    assert_eq!(provider.check().await, Ok(()));
    smsc.tell("nack").await;
    // query_sm, which is not ours to answer; a deliver_sm that cannot be read; an answer to nothing.
    smsc.tell("raw 00000010000000030000000000000009").await;
    assert_eq!(smsc.wait_for("other", 1).await, ["other\t80000000\t3"]);
    smsc.tell("raw 0000001200000005000000000000000a6162").await;
    assert_eq!(smsc.wait_for("kept", 1).await, ["kept\t10\t101"]);
    smsc.tell("raw 0000001080000004000000000000ffff").await;
    assert_eq!(send(&provider, "a").await, "accepted");
    assert_eq!(smsc.wait_for("connected", 1).await.len(), 1);
}

#[tokio::test]
async fn closing_says_good_bye_and_sending_opens_again() {
    let smsc = Smsc::start();
    let provider = provider(&plain(smsc.port()));
    assert_eq!(send(&provider, "a").await, "accepted");
    provider.close().await;
    smsc.wait_for("unbind", 1).await;
    smsc.wait_for("left", 1).await;
    assert_eq!(send(&provider, "b").await, "accepted");
    wait_for_texts(&smsc, 2).await;
    drop(provider);
    smsc.wait_for("left", 2).await;
}
