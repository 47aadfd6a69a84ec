//! How many connections are made, and that they are used again.

use std::time::{Duration, Instant};

use carillon_channels::email::{EmailProvider as _, Envelope, SmtpProvider, SmtpSettings};
use carillon_channels::testing::{
    Postfix, PostfixOptions, SmtpSink, sample_address, sample_envelope, wait_for_messages,
};
use futures::future::join_all;

use crate::settings::{plain, sample_bytes, send};

/// How many connections brought these messages, as Postfix counted when they closed.
async fn connections(postfix: &Postfix, provider: &SmtpProvider, messages: usize) -> usize {
    provider.close().await;
    for _ in 0..500 {
        let log = postfix.log();
        let closed: Vec<_> = log.lines().filter(|it| it.contains("disconnect from") && it.contains("data=")).collect();
        if closed.iter().map(|it| count_of("data=", it)).sum::<usize>() == messages {
            return closed.len();
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{}", postfix.log());
}

fn count_of(what: &str, line: &str) -> usize {
    let (_, rest) = line.split_once(what).unwrap();
    rest.split([' ', '/']).next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn never_more_than_allowed_and_each_used_again() {
    let postfix = Postfix::start();
    let settings = SmtpSettings { connections: 3, ..plain(postfix.port()) };
    let provider = SmtpProvider::new(&settings).unwrap();
    let outcomes = join_all((0..30).map(|number| send(&provider, number))).await;
    assert!(outcomes.iter().all(|it| it.kind() == "accepted"), "{outcomes:?}");
    wait_for_messages(&postfix, 30).await;
    assert_eq!(connections(&postfix, &provider, 30).await, 3);
}

#[tokio::test]
async fn a_refused_recipient_does_not_cost_the_connection() {
    let refuse = vec![("gone@example.org".to_owned(), "550 5.1.1 no such user".to_owned())];
    let postfix = Postfix::start_with(&PostfixOptions { refuse, ..PostfixOptions::default() });
    let provider = SmtpProvider::new(&plain(postfix.port())).unwrap();
    let gone = Envelope { to: sample_address("gone@example.org"), ..sample_envelope() };
    for number in 0..3 {
        assert_eq!(provider.send(&gone, &sample_bytes(number)).await.kind(), "rejected");
        assert_eq!(send(&provider, number).await.kind(), "accepted");
    }
    wait_for_messages(&postfix, 3).await;
    assert_eq!(connections(&postfix, &provider, 3).await, 1);
}

#[tokio::test]
async fn a_small_message_does_not_wait_for_a_delayed_confirmation() {
    // 40 ms a message is what Nagle's delay costs; 50 messages would take two seconds.
    let sink = SmtpSink::start();
    let settings = SmtpSettings { connections: 1, ..plain(sink.port()) };
    let provider = SmtpProvider::new(&settings).unwrap();
    let bytes = sample_bytes(1);
    let started = Instant::now();
    for _ in 0..50 {
        assert_eq!(provider.send(&sample_envelope(), &bytes).await.kind(), "accepted");
    }
    let took = started.elapsed();
    assert!(took < Duration::from_millis(1500), "50 messages took {took:?}");
}
