//! The outbox shows what the file provider wrote.

use std::sync::Arc;

use carillon_channels::email::{EmailProvider as _, FileProvider, Outbox, OutboxEntry};
use carillon_channels::testing::{TestFolder, sample_email, sample_envelope};
use carillon_domain::{AttemptOutcome, FixedClock};
use jiff::SignedDuration;
use rstest::rstest;

use crate::settings::sample_bytes;

/// An outbox with three messages, an hour apart.
async fn three_messages(folder: &TestFolder) -> Outbox {
    let clock = Arc::new(FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap()));
    let provider = FileProvider::new(folder.path(), Arc::<FixedClock>::clone(&clock));
    for number in 0..3 {
        provider.send(&sample_envelope(), &sample_bytes(number)).await;
        clock.advance(SignedDuration::from_hours(1));
    }
    Outbox::new(folder.path())
}

#[tokio::test]
async fn the_newest_message_comes_first_and_pages_follow() {
    let folder = TestFolder::new();
    let outbox = three_messages(&folder).await;
    assert_eq!(outbox.count().await.unwrap(), 3);
    let first = outbox.list(2, None).await.unwrap();
    let ids = |page: &[OutboxEntry]| -> Vec<_> { page.iter().map(|it| it.message_id.clone().unwrap()).collect() };
    assert_eq!(ids(&first), ["sample-2@sender.example", "sample-1@sender.example"]);
    let second = outbox.list(2, Some(&first[1].name)).await.unwrap();
    assert_eq!(ids(&second), ["sample-0@sender.example"]);
    assert!(outbox.list(2, Some(&second[0].name)).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_line_of_the_list_tells_the_headers() {
    let folder = TestFolder::new();
    let outbox = three_messages(&folder).await;
    let entry = outbox.list(1, None).await.unwrap().remove(0);
    let sent = sample_email(2);
    assert_eq!(entry.subject, sent.subject);
    assert_eq!(entry.from.name.as_deref(), Some("Carillon, Inc."));
    assert_eq!(entry.from.address, "hello@sender.example");
    assert_eq!(entry.to.name.as_deref(), Some("読者"));
    assert_eq!(entry.date, Some(sent.date));
    assert_eq!(entry.language.as_deref(), Some("ja"));
    assert_eq!(entry.size, u64::try_from(sample_bytes(2).len()).unwrap());
}

#[tokio::test]
async fn a_message_is_opened_by_its_name_also_after_a_mail_program_saw_it() {
    let folder = TestFolder::new();
    let outbox = three_messages(&folder).await;
    let entry = outbox.list(1, None).await.unwrap().remove(0);
    let message = outbox.open(&entry.name).await.unwrap().unwrap();
    assert_eq!((message.entry, message.source), (entry.clone(), sample_bytes(2)));
    assert!(message.html.unwrap().contains("第2号"));
    assert!(message.text.unwrap().starts_with("第2号"));
    let seen = format!("{}:2,S", entry.name);
    std::fs::rename(folder.path().join("new").join(&entry.name), folder.path().join("cur").join(&seen)).unwrap();
    assert_eq!(outbox.read(&entry.name).await.unwrap(), None);
    assert_eq!(outbox.read(&seen).await.unwrap(), Some(sample_bytes(2)));
    assert_eq!(outbox.list(1, None).await.unwrap()[0].name, seen);
}

#[rstest]
#[case("../../etc/passwd")]
#[case("..")]
#[case(".hidden")]
#[case("")]
#[case("a/b")]
#[case("a\\b")]
#[case("a\0b")]
#[case("nobody")]
#[case("link")]
#[tokio::test]
async fn names_do_not_lead_out_of_the_folder(#[case] name: &str) {
    let folder = TestFolder::new();
    let outbox = three_messages(&folder).await;
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("new/link")).unwrap();
    assert_eq!(outbox.read(name).await.unwrap(), None);
    assert_eq!(outbox.list(10, None).await.unwrap().len(), 3);
}

#[tokio::test]
async fn what_is_no_message_is_listed_without_headers() {
    let folder = TestFolder::new();
    std::fs::write(folder.folder("new").join("junk"), [0xff, 0, 1, b'\n']).unwrap();
    let entry = Outbox::new(folder.path()).list(1, None).await.unwrap().remove(0);
    assert_eq!((entry.subject.as_str(), entry.from.address.as_str(), entry.date), ("", "", None));
}

#[tokio::test]
async fn an_outbox_that_is_not_there_is_empty() {
    let folder = TestFolder::new();
    let outbox = Outbox::new(&folder.path().join("missing"));
    assert_eq!(outbox.count().await.unwrap(), 0);
    assert!(outbox.list(5, None).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_defers_and_says_so() {
    let folder = TestFolder::new();
    let blocked = folder.write("blocked", "a file where the folder should be");
    let clock = Arc::new(FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap()));
    let provider = FileProvider::new(&blocked, clock);
    let outcome = provider.send(&sample_envelope(), &sample_bytes(1)).await;
    assert!(matches!(&outcome, AttemptOutcome::Deferred { code: None, .. }), "{outcome:?}");
    assert!(outcome.reply().contains("cannot write to the outbox"), "{outcome:?}");
    assert!(provider.check().await.unwrap_err().contains("cannot write to the outbox"));
}
