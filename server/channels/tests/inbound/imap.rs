//! Reading a real mailbox.

use std::collections::BTreeSet;

use carillon_channels::inbound::{AfterReading, ImapError, ImapMailbox, ImapSecurity, ImapSettings, Polled};
use carillon_channels::testing::{Dovecot, DovecotOptions, TestAuthority};
use secrecy::SecretString;
use tokio_util::sync::CancellationToken;

use crate::keeper::Keeper;

const USER: &str = "bounces";

fn settings(dovecot: &Dovecot) -> ImapSettings {
    ImapSettings {
        host: "127.0.0.1".to_owned(),
        port: dovecot.imap_port(),
        security: ImapSecurity::None,
        username: USER.to_owned(),
        password: SecretString::from(Dovecot::PASSWORD),
        batch: 7,
        ..ImapSettings::default()
    }
}

fn numbered(number: usize) -> String {
    format!("From: a@a.example\nSubject: number {number}\n\nhello\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_messages_are_read_once_each_with_a_stop_in_the_middle() {
    let dovecot = Dovecot::start();
    for number in 0..50 {
        dovecot.put(USER, numbered(number).as_bytes());
    }
    let mailbox = ImapMailbox::new(&settings(&dovecot)).unwrap();
    let stop = CancellationToken::new();
    let first = Keeper::stopping_after(23, &stop);
    let polled = mailbox.poll(&first, &stop).await.unwrap();
    assert_eq!(polled, Polled { taken: 23, left: 0 });
    assert_eq!(dovecot.messages_in(USER, "").len(), 27);

    let second = Keeper::default();
    let polled = mailbox.poll(&second, &CancellationToken::new()).await.unwrap();
    assert_eq!(polled, Polled { taken: 27, left: 0 });
    assert!(dovecot.messages_in(USER, "").is_empty());
    let kept = [first.kept(), second.kept()].concat();
    let keys: BTreeSet<_> = kept.iter().map(|it| it.key.clone().unwrap()).collect();
    let subjects: BTreeSet<_> =
        kept.iter().map(|it| String::from_utf8_lossy(&it.bytes).split("number ").nth(1).map(str::to_owned)).collect();
    assert_eq!((kept.len(), keys.len(), subjects.len()), (50, 50, 50));
    assert_eq!(mailbox.poll(&Keeper::default(), &CancellationToken::new()).await.unwrap(), Polled::default());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_read_is_moved_and_a_huge_message_is_fetched_in_part() {
    let dovecot = Dovecot::start();
    dovecot.put(USER, format!("{}{}", numbered(1), "x\n".repeat(1_000_000)).as_bytes());
    let after = AfterReading::Move("Done".to_owned());
    let mailbox = ImapMailbox::new(&ImapSettings { after, message_bytes: 5_000, ..settings(&dovecot) }).unwrap();
    let keeper = Keeper::default();
    mailbox.poll(&keeper, &CancellationToken::new()).await.unwrap();
    assert_eq!(keeper.kept()[0].bytes.len(), 5_000);
    assert!(dovecot.messages_in(USER, "").is_empty());
    assert_eq!(dovecot.messages_in(USER, "Done").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_are_checked_on_both_ways_to_encrypt() {
    let authority = TestAuthority::new();
    let chain = Some(authority.issue("IP:127.0.0.1"));
    let dovecot = Dovecot::start_with(&DovecotOptions { chain, ..DovecotOptions::default() });
    dovecot.put(USER, numbered(1).as_bytes());
    for (security, port) in
        [(ImapSecurity::Tls, dovecot.imap_tls_port()), (ImapSecurity::StartTls, dovecot.imap_port())]
    {
        let strange = ImapSettings { security, port, ..settings(&dovecot) };
        let error = ImapMailbox::new(&strange).unwrap().poll(&Keeper::default(), &CancellationToken::new()).await;
        assert!(matches!(error, Err(ImapError::Connect { .. })), "{security:?} {error:?}");
        let known = ImapSettings { root_certificate: Some(authority.root_certificate()), ..strange };
        let polled = ImapMailbox::new(&known).unwrap().poll(&Keeper::default(), &CancellationToken::new()).await;
        assert!(polled.is_ok(), "{security:?} {polled:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said() {
    let dovecot = Dovecot::start();
    let poll = async |settings: ImapSettings| {
        let mailbox = ImapMailbox::new(&settings).unwrap();
        mailbox.poll(&Keeper::default(), &CancellationToken::new()).await.unwrap_err().to_string()
    };
    let password = SecretString::from("wrong");
    let error = poll(ImapSettings { password, ..settings(&dovecot) }).await;
    assert!(error.contains("check username and password"), "{error}");
    let error = poll(ImapSettings { folder: "Nowhere".to_owned(), ..settings(&dovecot) }).await;
    assert!(error.contains("Nowhere"), "{error}");
    let after = AfterReading::Move("Elsewhere".to_owned());
    let error = poll(ImapSettings { after, ..settings(&dovecot) }).await;
    assert!(error.contains("Elsewhere"), "{error}");
    let error = poll(ImapSettings { port: carillon_channels::testing::free_port(), ..settings(&dovecot) }).await;
    assert!(error.contains("check host, port"), "{error}");
}
