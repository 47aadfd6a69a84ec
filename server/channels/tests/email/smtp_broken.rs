//! Servers that break the rules, or break down, at the worst moments.

use carillon_channels::email::{EmailProvider as _, SmtpProvider, SmtpSettings};
use carillon_channels::testing::sample_envelope;
use rstest::rstest;

use crate::scripted::{Scripted, Step, hello, pipelining_hello, say, takes_one, up_to_data};
use crate::settings::{plain, provider, send};

fn impatient(port: u16) -> SmtpProvider {
    let settings = SmtpSettings { reply_seconds: 2, message_seconds: 2, ..plain(port) };
    SmtpProvider::new(&settings).unwrap()
}

fn then(mut first: Vec<Step>, last: Vec<Step>) -> Vec<Step> {
    first.extend(last);
    first
}

fn after_data(last: Vec<Step>) -> Vec<Step> {
    then(then(hello(), up_to_data()), last)
}

#[rstest]
#[case::garbage_for_a_greeting(vec![say("hello there")], "deferred")]
#[case::eight_bit_greeting(vec![Step::Say("220 caf\u{e9}\r\n".to_owned()), Step::Stall], "deferred")]
#[case::endless_greeting(vec![Step::Say(format!("220 {}", "a".repeat(300_000))), Step::Stall], "deferred")]
#[case::endless_lines(vec![Step::Say("220-more\r\n".repeat(40_000)), Step::Stall], "deferred")]
#[case::stalls_at_the_greeting(vec![Step::Stall], "deferred")]
#[case::garbage_for_hello(vec![say("220 x"), Step::Hear("EHLO"), say("what")], "deferred")]
#[case::stalls_at_the_sender(then(hello(), vec![Step::Hear("MAIL"), Step::Stall]), "deferred")]
#[case::garbage_for_data(then(hello(), vec![
    Step::Hear("MAIL"), say("250 ok"), Step::Hear("RCPT"), say("250 ok"), Step::Hear("DATA"), say("\u{1}\u{2}"),
]), "deferred")]
#[case::says_yes_to_data_without_listening(then(hello(), vec![
    Step::Hear("MAIL"), say("250 ok"), Step::Hear("RCPT"), say("250 ok"), Step::Hear("DATA"), say("250 ok"),
    Step::HearMessage, say("250 ok"),
]), "deferred")]
#[case::answers_twice(then(hello(), vec![
    Step::Hear("MAIL"), say("250 ok\r\n250 ok"), Step::Hear("RCPT"), say("250 ok"), Step::Hear("DATA"), say("354 go"),
    Step::HearMessage, say("250 ok"),
]), "deferred")]
#[case::closes_after_the_dot(after_data(vec![Step::HearMessage]), "uncertain")]
#[case::garbage_after_the_dot(after_data(vec![Step::HearMessage, say("OK!")]), "uncertain")]
#[case::half_an_answer_after_the_dot(after_data(vec![Step::HearMessage, Step::Say("250-2.0.0 que".to_owned())]), "uncertain")]
#[case::asks_for_more_after_the_dot(after_data(vec![Step::HearMessage, say("354 go on")]), "uncertain")]
#[case::stalls_after_the_dot(after_data(vec![Step::HearMessage, Step::Stall]), "uncertain")]
#[tokio::test]
async fn a_broken_dialogue_has_its_outcome(#[case] script: Vec<Step>, #[case] kind: &str) {
    let server = Scripted::start(vec![script]).await;
    let outcome = send(&impatient(server.port()), 1).await;
    assert_eq!((outcome.kind(), outcome.code()), (kind, None), "{outcome:?}");
    assert!(outcome.reply().chars().count() <= 500, "{outcome:?}");
}

/// Hears all three commands before it answers any of them.
fn at_once(answers: [&str; 3], last: Vec<Step>) -> Vec<Step> {
    let heard = ["MAIL FROM:", "RCPT TO:", "DATA"].map(Step::Hear).to_vec();
    then(then(then(pipelining_hello(), heard), answers.map(say).to_vec()), last)
}

#[rstest]
#[case::all_is_well(at_once(["250 ok", "250 ok", "354 go"], vec![Step::HearMessage, say("250 taken")]), "accepted", None, 1)]
#[case::no_such_recipient(at_once(["250 ok", "550 5.1.1 nobody", "554 no recipients"], vec![]), "rejected", Some(550), 0)]
#[case::not_this_sender(at_once(["451 4.7.1 later", "503 no sender", "503 no sender"], vec![]), "deferred", Some(451), 0)]
#[case::no_data_now(at_once(["250 ok", "250 ok", "451 4.3.0 full"], vec![]), "deferred", Some(451), 0)]
#[case::closes_after_the_sender(at_once(["250 ok", "421 bye", "421 bye"], vec![]), "deferred", Some(421), 0)]
#[case::gives_leave_all_the_same(at_once(["250 ok", "550 5.1.1 nobody", "354 go"], vec![Step::HearEnd]), "rejected", Some(550), 0)]
#[tokio::test]
async fn commands_in_one_go_have_the_outcome_of_the_first_that_failed(
    #[case] script: Vec<Step>,
    #[case] kind: &str,
    #[case] code: Option<u16>,
    #[case] taken: usize,
) {
    let whole_again = then(pipelining_hello(), takes_one());
    let server = Scripted::start(vec![script, whole_again]).await;
    let provider = impatient(server.port());
    let outcome = send(&provider, 1).await;
    assert_eq!((outcome.kind(), outcome.code()), (kind, code), "{outcome:?}");
    // What comes next is not mistaken for the message the server waited for, nor is it lost.
    assert_eq!(send(&provider, 2).await.kind(), "accepted");
    assert_eq!(server.messages(), taken + 1);
    assert_eq!(server.unexpected(), 0);
}

#[tokio::test]
async fn a_server_that_stops_reading_cannot_have_the_message() {
    let server = Scripted::start(vec![after_data(vec![Step::Stall])]).await;
    let mut message = b"Subject: large\r\n\r\n".to_vec();
    // More than the sockets of both sides hold.
    message.extend(b"0123456789\r\n".repeat(3_000_000));
    let outcome = impatient(server.port()).send(&sample_envelope(), &message).await;
    assert_eq!((outcome.kind(), outcome.code()), ("deferred", None), "{outcome:?}");
    assert!(outcome.reply().contains("within the message"), "{outcome:?}");
}

#[tokio::test]
async fn a_server_that_hangs_up_within_the_message_cannot_have_it() {
    let server = Scripted::start(vec![after_data(vec![Step::Hear("")])]).await;
    let mut message = b"Subject: large\r\n\r\n".to_vec();
    message.extend(b"0123456789\r\n".repeat(3_000_000));
    let outcome = impatient(server.port()).send(&sample_envelope(), &message).await;
    assert_eq!((outcome.kind(), outcome.code()), ("deferred", None), "{outcome:?}");
}

#[rstest]
#[case::silently(vec![])]
#[case::with_a_farewell(vec![say("421 4.4.2 idle for too long")])]
#[tokio::test]
async fn a_connection_the_server_closed_while_idle_is_replaced(#[case] farewell: Vec<Step>) {
    let first = then(then(hello(), takes_one()), farewell);
    let server = Scripted::start(vec![first, then(hello(), takes_one())]).await;
    let provider = provider(server.port());
    for number in 0..2 {
        let outcome = send(&provider, number).await;
        assert_eq!(outcome.kind(), "accepted", "{outcome:?}");
    }
    assert_eq!((server.messages(), server.connections()), (2, 2));
}

#[tokio::test]
async fn a_connection_left_in_the_middle_is_not_used_again() {
    let first = then(hello(), vec![Step::Hear("MAIL"), say("250 ok"), Step::Hear("RCPT"), Step::Stall]);
    let server = Scripted::start(vec![first, then(hello(), takes_one())]).await;
    let provider = provider(server.port());
    tokio::select! {
        outcome = send(&provider, 1) => panic!("the first server stalls, yet {outcome:?}"),
        () = server.stalls() => {}
    }
    assert_eq!(send(&provider, 2).await.kind(), "accepted");
    assert_eq!((server.messages(), server.connections()), (1, 2));
}

#[tokio::test]
async fn an_old_idle_connection_is_not_used_again() {
    let one = || then(then(hello(), takes_one()), vec![Step::Stall]);
    let server = Scripted::start(vec![one(), one()]).await;
    let settings = SmtpSettings { idle_seconds: 0, ..plain(server.port()) };
    let provider = SmtpProvider::new(&settings).unwrap();
    for number in 0..2 {
        assert_eq!(send(&provider, number).await.kind(), "accepted");
    }
    assert_eq!(server.connections(), 2);
}
