//! What is handed over to a message center, and what its answers mean.

use carillon_channels::sms::{LongMessages, SmppSettings, SmsProvider as _, TextMessage};
use carillon_channels::testing::{ArrivedText, Handset as _, Smsc, sample_text, wait_for_texts};
use carillon_domain::Setback;
use rstest::rstest;

use crate::smpp_settings::{plain, provider};

#[tokio::test]
async fn a_message_stands_in_its_command_as_the_protocol_wants_it() {
    let smsc = Smsc::start();
    let provider = provider(&plain(smsc.port()));
    let answer = provider.send(&sample_text("k", "a@€")).await;
    let submitted = smsc.submitted().remove(0);
    assert_eq!((answer.outcome.kind(), answer.receipt.as_deref()), ("accepted", Some(submitted.id.as_str())));
    assert_eq!(submitted.from, (5, 0, "CARILLON".to_owned()));
    assert_eq!(submitted.to, (1, 1, "4915112345678".to_owned()));
    assert_eq!((submitted.class, submitted.coding, submitted.registered), (0, 0, 1));
    assert_eq!(submitted.bytes, [0x61, 0x00, 0x1b, 0x65]);
    assert_eq!(smsc.wait_for("bind", 1).await, ["bind\tcarillon\t\t52"]);
}

#[tokio::test]
async fn a_long_message_is_handed_over_in_parts_and_has_one_receipt() {
    let smsc = Smsc::start();
    let answer = provider(&plain(smsc.port())).send(&sample_text("k", &"語".repeat(135))).await;
    let parts = smsc.submitted();
    assert_eq!(answer.receipt, Some(format!("{}/3", parts[0].id)));
    assert_eq!(
        parts.iter().map(|it| (it.class, it.coding, it.bytes.len())).collect::<Vec<_>>(),
        [(0x40, 8, 140), (0x40, 8, 140), (0x40, 8, 8),]
    );
}

#[tokio::test]
async fn a_long_message_is_one_payload_where_that_is_wanted() {
    let smsc = Smsc::start();
    let settings = SmppSettings { long_messages: LongMessages::Payload, ..plain(smsc.port()) };
    let message = sample_text("k", &"語€".repeat(100));
    let answer = provider(&settings).send(&message).await;
    assert_eq!((smsc.submitted().len(), answer.receipt), (1, Some(smsc.submitted()[0].id.clone())));
    assert_eq!(smsc.texts(), [ArrivedText::from(&message)]);
}

#[rstest]
#[case::throttled("0x58", "deferred", None)]
#[case::queue_full("0x14", "deferred", None)]
#[case::unknown_destination("0x0b", "rejected", Some(Setback::BadNumber))]
#[case::unknown_sender("0x0a", "rejected", Some(Setback::Blocked))]
#[case::own_code("0x0455", "deferred", None)]
#[tokio::test]
async fn a_refusal_is_an_outcome(#[case] status: &str, #[case] kind: &str, #[case] setback: Option<Setback>) {
    let smsc = Smsc::start();
    smsc.tell(&format!("answer {status} 1")).await;
    let provider = provider(&plain(smsc.port()));
    let answer = provider.send(&sample_text("k", "a")).await;
    assert_eq!((answer.outcome.kind(), answer.setback, answer.receipt), (kind, setback, None));
    assert_eq!(answer.outcome.code(), u16::from_str_radix(&status[2..], 16).ok());
    assert_eq!(provider.send(&sample_text("k", "b")).await.outcome.kind(), "accepted", "the next goes through");
}

#[tokio::test]
async fn a_further_part_that_came_too_soon_is_offered_again() {
    let smsc = Smsc::start();
    smsc.tell("answer 0 1").await;
    smsc.tell("answer 0x58 2").await;
    let message = sample_text("k", &"b".repeat(200));
    let answer = provider(&plain(smsc.port())).send(&message).await;
    assert_eq!(answer.outcome.kind(), "accepted");
    assert_eq!(smsc.texts(), [ArrivedText::from(&message)]);
}

#[tokio::test]
async fn half_a_message_is_uncertain_and_keeps_its_receipt() {
    let smsc = Smsc::start();
    smsc.tell("answer 0 1").await;
    smsc.tell("answer 0x0b 1").await;
    let answer = provider(&plain(smsc.port())).send(&sample_text("k", &"b".repeat(200))).await;
    assert_eq!((answer.outcome.kind(), answer.receipt.as_deref()), ("uncertain", Some("00000001/2")));
    assert!(answer.outcome.reply().contains("1 of 2 parts were taken"), "{answer:?}");
}

#[tokio::test]
async fn a_window_of_many_keeps_the_order_of_nothing_and_loses_nothing() {
    let smsc = Smsc::start();
    let provider = provider(&SmppSettings { window: 3, ..plain(smsc.port()) });
    let messages: Vec<TextMessage> = (0..50).map(|it| sample_text("k", &format!("number {it}"))).collect();
    let answers = futures::future::join_all(messages.iter().map(|it| provider.send(it))).await;
    assert!(answers.iter().all(|it| it.outcome.kind() == "accepted"));
    assert_eq!(wait_for_texts(&smsc, 50).await.len(), 50);
    assert_eq!(smsc.wait_for("connected", 1).await.len(), 1, "over one connection");
}

#[tokio::test]
async fn no_more_go_out_in_a_second_than_are_allowed() {
    let smsc = Smsc::start();
    let provider = provider(&SmppSettings { per_second: 10, ..plain(smsc.port()) });
    assert_eq!(provider.check().await, Ok(()));
    let began = tokio::time::Instant::now();
    let messages: Vec<_> = (0..6).map(|it| sample_text("k", &it.to_string())).collect();
    futures::future::join_all(messages.iter().map(|it| provider.send(it))).await;
    assert!(began.elapsed().as_millis() >= 500, "{:?}", began.elapsed());
}

#[rstest]
#[case("secret", Ok(()))]
#[case("guess", Err("does not take this system_id and password"))]
#[tokio::test]
async fn the_password_decides(#[case] password: &str, #[case] expected: Result<(), &str>) {
    let smsc = Smsc::with_password("secret");
    let settings = SmppSettings { password: Some(password.into()), ..plain(smsc.port()) };
    let provider = provider(&settings);
    let outcome = provider.send(&sample_text("k", "a")).await.outcome;
    match (provider.check().await, expected) {
        (Ok(()), Ok(())) => assert_eq!(outcome.kind(), "accepted"),
        (Err(error), Err(part)) => {
            assert!(error.contains(part), "{error}");
            assert_eq!(outcome.kind(), "deferred", "nothing is wrong with the message");
        }
        other => panic!("{other:?}"),
    }
}
