//! Several accounts of email, as the settings name them: each takes its share, no domain gets more than it may, and
//! settings that cannot work are told with their section and key.

use std::time::Duration;

use carillon_channels::testing::SmtpSink;
use rstest::rstest;

use crate::deliveries::count;
use crate::support::{Company, Installation, wait_until};

const NOTICES: usize = 200;

/// An account that hands over to this sink, as variables of the environment.
fn with_account(installation: Installation, name: &str, sink: &SmtpSink, weight: u32) -> Installation {
    let key = |key: &str| format!("EMAIL__ACCOUNTS__{name}__{key}");
    installation
        .with(&key("PROVIDER"), "smtp")
        .with(&key("WEIGHT"), weight)
        .with(&key("SMTP__HOST"), "127.0.0.1")
        .with(&key("SMTP__PORT"), sink.port())
        .with(&key("SMTP__SECURITY"), "none")
}

/// An installation with this in its own file of settings.
fn with_file(text: &str) -> Installation {
    let installation = Installation::new();
    std::fs::create_dir_all(installation.data()).unwrap();
    std::fs::write(installation.data().join("carillon.toml"), text).unwrap();
    installation
}

#[tokio::test]
async fn each_account_takes_its_share() {
    let (large, small) = (SmtpSink::keeping(), SmtpSink::keeping());
    let installation = with_account(with_account(Installation::new(), "LARGE", &large, 3), "SMALL", &small, 1);
    Company::of(NOTICES).move_in(&installation);
    let worker = installation.start(&["worker"]);
    wait_until("everything is accepted", || async {
        assert!(worker.is_alive(), "{}", worker.told());
        accepted(&installation).await == NOTICES
    })
    .await;
    assert_eq!(worker.stop(), Some(0));
    let (by_large, by_small) = (large.received().len(), small.received().len());
    assert_eq!(by_large + by_small, NOTICES, "everything went once");
    assert!((145..=155).contains(&by_large), "of 200 at 3:1 one account took {by_large}, the other {by_small}");
}

#[tokio::test]
async fn a_domain_gets_no_more_than_it_may_and_the_rest_waits_without_losing_a_try() {
    let sink = SmtpSink::keeping();
    let file = "[email.domains]\ndefault = { per_minute = 1000 }\n\"example.com\" = { per_minute = 30 }\n";
    let installation = with_account(with_file(file), "ONLY", &sink, 1);
    Company::of(60).move_in(&installation);
    let worker = installation.start(&["worker"]);
    let waiting = "SELECT count(*) FROM delivery WHERE state = 'deferred' AND attempts = 0 AND reason LIKE \
                   'waits: this domain got 30 messages within the last minute%'";
    wait_until("half of them wait, and say for what", || async {
        assert!(worker.is_alive(), "{}", worker.told());
        count(&installation, waiting).await == 30
    })
    .await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(worker.stop(), Some(0));
    assert_eq!(sink.received().len(), 30);
    assert_eq!(count(&installation, "SELECT count(*) FROM attempt").await, 30, "nobody was asked to take the others");
    assert_eq!(count(&installation, "SELECT count(*) FROM event WHERE kind = 'delivery-deferred'").await, 0);
    let worker = installation.start(&["worker", "--clock", "+2h"]);
    wait_until("everything is accepted", || async {
        assert!(worker.is_alive(), "{}", worker.told());
        accepted(&installation).await == 60
    })
    .await;
    assert_eq!(worker.stop(), Some(0));
    assert_eq!(sink.received().len(), 60);
}

async fn accepted(installation: &Installation) -> usize {
    let number = count(installation, "SELECT count(*) FROM delivery WHERE state = 'accepted'").await;
    usize::try_from(number).unwrap()
}

#[rstest]
#[case("[email.accounts.main]\nweight = 3", &["email.accounts.main", "provider"])]
#[case("[email.accounts.main]\nprovider = 'pigeon'", &["email.accounts.main.provider", "pigeon"])]
#[case("[email.accounts.main]\nprovider = 'memory'", &["[email.accounts.main]", "memory", "for tests"])]
#[case("[email.accounts.main]\nprovider = 'smtp'\nweight = 0", &["[email.accounts.main]", "weight", "is 0"])]
#[case("[email.accounts.main]\nprovider = 'smtp'\nper_minute = 0", &["[email.accounts.main]", "per_minute", "is 0"])]
#[case("[email.accounts.main]\nprovider = 'smtp'\nhost = 'x'", &["email.accounts.main", "host"])]
#[case("[email.accounts.main]\nprovider = 'smtp'\n[email.accounts.main.smtp]\nhost = 'a b'", &["[email.accounts.main]", "smtp host"])]
#[case("[email.accounts.main]\nprovider = 'smtp'\n[email.accounts.main.smtp]\nport = 'x'", &["email.accounts.main.smtp.port"])]
#[case("[email.accounts.main]\nprovider = 'ses'", &["[email.accounts.main]", "ses region"])]
#[case("[email.accounts.'Main Office']\nprovider = 'file'", &["[email.accounts.Main Office]", "lower-case"])]
#[case("[email.domains]\n'Example.com' = { per_minute = 5 }", &["[email.domains]", "Example.com", "small letters"])]
#[case("[email.domains]\ndefault = { concurrent = 0 }", &["[email.domains]", "concurrent of `default` is 0"])]
#[case("[email.domains]\ndefault = { per_hour = 9 }", &["email.domains.default", "per_hour"])]
#[case("[email.dkim]\ndomain = 'a.example'\nselector = 's'\n[email.accounts.main]\nprovider = 'file'", &["[email.dkim]", "key_file"])]
fn settings_that_cannot_work_are_told_with_section_and_key(#[case] file: &str, #[case] named: &[&str]) {
    let told = with_file(file).must_fail(&["serve", "--listen", "127.0.0.1:0"], 1);
    for name in named {
        assert!(told.contains(name), "{name} is not told: {told}");
    }
}
