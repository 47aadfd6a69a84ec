//! A thousand notices over a real Postfix: all there, all right, also when the worker is killed in the middle.

use std::collections::{BTreeMap, BTreeSet};

use carillon_channels::testing::{Mailbox, Postfix, wait_for_messages};

use crate::support::{Company, Installation, LANGUAGES, ParsedEmail, parse_with_python, wait_until};

const NOTICES: usize = 1_000;

#[tokio::test]
async fn a_thousand_notices_arrive_each_in_its_language() {
    let postfix = Postfix::start();
    let installation = Installation::new().with_smtp(postfix.port());
    Company::of(NOTICES).move_in(&installation);
    let program = installation.serve(&[]).await;
    let messages = wait_for_messages(&postfix, NOTICES).await;
    assert_eq!(program.stop(), Some(0));
    let parsed = parse_with_python(&messages);
    assert_eq!(parsed.len(), NOTICES);
    let recipients: BTreeSet<&str> = parsed.iter().map(|email| email.to[0].as_str()).collect();
    assert_eq!(recipients.len(), NOTICES, "one message per recipient");
    let ids: BTreeSet<&str> = parsed.iter().map(|email| email.message_id.as_str()).collect();
    assert_eq!(ids.len(), NOTICES, "each with a Message-ID of its own");
    for email in &parsed {
        check_notice(email);
    }
}

/// What must be true of every notice, whoever reads it.
fn check_notice(email: &ParsedEmail) {
    let number: usize = email.to[0].trim_start_matches('c').split('@').next().unwrap().parse().unwrap();
    let language = LANGUAGES[number % LANGUAGES.len()];
    assert_eq!(email.to.len(), 1, "its own To");
    assert!(email.defects.is_empty(), "{:?}", email.defects);
    assert!(email.longest_line <= 998, "{} columns", email.longest_line);
    assert_eq!(email.content_language, language);
    assert_eq!(email.html_lang, language);
    assert_eq!(email.html_dir, if ["ar", "he", "fa"].contains(&language) { "rtl" } else { "ltr" });
    assert_eq!(email.content_type, "multipart/alternative");
    assert_eq!(email.auto_submitted, "auto-generated");
    assert_eq!(email.list_unsubscribe, None, "a service message has no list to leave");
    assert!(email.from.contains('@') && email.message_id.starts_with('<') && !email.date.is_empty());
    assert!(!email.subject.trim().is_empty() && !email.subject.contains("{{"), "{}", email.subject);
    let license = format!("AUR-{number:06}");
    assert!(email.html.contains(&license) && email.text.contains(&license), "{license} in both parts");
    assert!(!email.html_links.is_empty());
    for link in &email.html_links {
        let plain = link.replace("&amp;", "&");
        assert!(email.text.contains(&plain), "{plain} is in the text part too:\n{}", email.text);
    }
}

#[tokio::test]
async fn killed_in_the_middle_nothing_is_lost_and_copies_are_told() {
    let postfix = Postfix::start();
    let installation = Installation::new().with_smtp(postfix.port()).with("WORKER__LEASE_SECONDS", 2);
    Company::of(NOTICES).move_in(&installation);
    let worker = installation.start(&["worker"]);
    wait_until("some notices are out", || async {
        assert!(worker.is_alive(), "{}", worker.told());
        postfix.messages().len() >= 150
    })
    .await;
    worker.kill_9();
    let before = postfix.messages().len();
    assert!(before < NOTICES, "the kill came too late: {before} were out");
    let again = installation.start(&["worker"]);
    wait_until("every recipient has a notice", || async {
        assert!(again.is_alive(), "{}", again.told());
        recipients(&postfix.messages()).len() == NOTICES && settled(&installation).await
    })
    .await;
    assert_eq!(again.stop(), Some(0));
    let parsed = parse_with_python(&postfix.messages());
    let mut copies: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for email in &parsed {
        copies.entry(&email.to[0]).or_default().insert(&email.message_id);
    }
    assert!(copies.values().all(|ids| ids.len() == 1), "a copy has the Message-ID of the first");
    let duplicates = parsed.len() - NOTICES;
    let in_doubt = count(&installation, "SELECT count(*) FROM attempt WHERE outcome = 'uncertain'").await;
    assert!(duplicates <= 200, "{duplicates} copies: more than two slices were in flight");
    assert!(
        i64::try_from(duplicates).unwrap() <= in_doubt,
        "{duplicates} copies, but only {in_doubt} attempts are told as in doubt"
    );
}

/// The recipients of these messages; cheap enough to ask again and again.
fn recipients(messages: &[Vec<u8>]) -> BTreeSet<String> {
    let recipient = |raw: &Vec<u8>| {
        let text = String::from_utf8_lossy(raw);
        let line = text.lines().find(|line| line.starts_with("Delivered-To: ") || line.starts_with("X-Original-To: "));
        line.and_then(|line| line.split_once(": ")).map(|(_, address)| address.trim().to_owned())
    };
    messages.iter().filter_map(recipient).collect()
}

/// Whether every delivery is accepted.
async fn settled(installation: &Installation) -> bool {
    count(installation, "SELECT count(*) FROM delivery WHERE state <> 'accepted'").await == 0
}

/// A number straight from the database, past the program.
pub(crate) async fn count(installation: &Installation, sql: &'static str) -> i64 {
    let url = format!("sqlite://{}?mode=ro", installation.data().join("carillon.db").display());
    let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
    let number = sqlx::query_scalar(sql).fetch_one(&pool).await.unwrap();
    pool.close().await;
    number
}
