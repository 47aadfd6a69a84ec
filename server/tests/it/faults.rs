//! Servers that are down or say no, databases that do not give way, ports that are taken: told clearly, nothing lost.

use std::net::TcpListener;
use std::time::Duration;

use carillon_channels::testing::{Postfix, SmtpSink, free_port, wait_for_messages};
use carillon_store::{OpenOptions, Store};

use crate::deliveries::count;
use crate::support::{Company, Installation, everybody_has_one, wait_until};

const NOTICES: usize = 20;
/// Enough that something happens while they go.
const MANY: usize = 300;

async fn state_of_all(installation: &Installation, state: &'static str) -> bool {
    let sql = match state {
        "deferred" => "SELECT count(*) FROM delivery WHERE state = 'deferred' AND reason <> ''",
        _ => "SELECT count(*) FROM delivery WHERE state = 'rejected' AND reason LIKE '%5__%'",
    };
    count(installation, sql).await == i64::try_from(NOTICES).unwrap()
}

#[tokio::test]
async fn a_mail_server_that_is_down_defers_and_one_that_is_back_gets_everything() {
    let port = free_port();
    let installation = Installation::new().with_smtp(port).with("WORKER__LEASE_SECONDS", 2);
    Company::of(NOTICES).move_in(&installation);
    let worker = installation.start(&["worker"]);
    wait_until("all are deferred with a reason", || async {
        assert!(worker.is_alive(), "{}", worker.told());
        state_of_all(&installation, "deferred").await
    })
    .await;
    assert_eq!(worker.stop(), Some(0));
    let postfix = Postfix::start();
    let back = installation.with("EMAIL__PORT", postfix.port());
    // The retry is due a minute later by the product's clock; that clock is moved, nobody waits.
    let worker = back.start(&["worker", "--clock", "+2h"]);
    wait_for_messages(&postfix, NOTICES).await;
    assert_eq!(worker.stop(), Some(0));
}

#[tokio::test]
async fn temporary_refusals_are_tried_again_and_final_ones_are_not() {
    for (options, state) in [(["-r", "RCPT"], "deferred"), (["-f", "RCPT"], "rejected")] {
        let sink = SmtpSink::start_with(&options);
        let installation = Installation::new().with_smtp(sink.port());
        Company::of(NOTICES).move_in(&installation);
        let worker = installation.start(&["worker"]);
        wait_until("the server's answer is recorded", || async {
            assert!(worker.is_alive(), "{}", worker.told());
            state_of_all(&installation, state).await
        })
        .await;
        assert_eq!(worker.stop(), Some(0));
        let told = count(&installation, "SELECT count(*) FROM attempt WHERE reply <> '' AND code IS NOT NULL").await;
        assert!(told >= 20, "{options:?}: the reply and its code are kept");
    }
}

#[tokio::test]
async fn a_slow_mail_server_gets_everything_once_however_short_the_leases() {
    // Each message takes a second, so the slice takes many times as long as its lease.
    let sink = SmtpSink::start_with(&["-w", "1"]);
    let installation =
        Installation::new().with_smtp(sink.port()).with("WORKER__LEASE_SECONDS", 1).with("EMAIL__CONNECTIONS", 4);
    Company::of(NOTICES).move_in(&installation);
    let worker = installation.start(&["worker"]);
    wait_until("everything is accepted", || async {
        assert!(worker.is_alive(), "{}", worker.told());
        let accepted = count(&installation, "SELECT count(*) FROM delivery WHERE state = 'accepted'").await;
        accepted == i64::try_from(NOTICES).unwrap()
    })
    .await;
    assert_eq!(worker.stop(), Some(0));
    assert_eq!(sink.received().len(), NOTICES, "nobody took over what was only slow");
    assert_eq!(count(&installation, "SELECT count(*) FROM attempt").await, i64::try_from(NOTICES).unwrap());
}

#[tokio::test]
async fn a_server_that_hangs_up_behind_the_message_leaves_it_in_doubt_and_a_retry_has_the_same_id() {
    let rude = SmtpSink::start_with(&["-q", "."]);
    let installation = Installation::new().with_smtp(rude.port());
    Company::of(NOTICES).move_in(&installation);
    let worker = installation.start(&["worker"]);
    let in_doubt = "SELECT count(*) FROM delivery WHERE state = 'uncertain' AND reason <> ''";
    wait_until("all are in doubt, with a reason", || async {
        assert!(worker.is_alive(), "{}", worker.told());
        count(&installation, in_doubt).await == i64::try_from(NOTICES).unwrap()
    })
    .await;
    assert_eq!(worker.stop(), Some(0));
    let sink = SmtpSink::keeping();
    let again = installation.with("EMAIL__PORT", sink.port());
    let worker = again.start(&["worker", "--clock", "+2h"]);
    wait_until("everything is accepted", || async {
        assert!(worker.is_alive(), "{}", worker.told());
        accepted(&again).await == NOTICES
    })
    .await;
    assert_eq!(worker.stop(), Some(0));
    assert_eq!(sink.received().len(), NOTICES);
    let ids = "SELECT count(*) FROM (SELECT 1 FROM attempt GROUP BY delivery_id \
               HAVING count(*) >= 2 AND count(DISTINCT message_id) = 1)";
    assert_eq!(count(&again, ids).await, i64::try_from(NOTICES).unwrap(), "both attempts bear the same Message-ID");
}

#[tokio::test]
async fn a_clock_that_is_put_back_sends_nothing_again_and_goes_on_when_it_is_that_time() {
    let sink = SmtpSink::keeping();
    let installation = Installation::new().with_smtp(sink.port()).with("WORKER__LEASE_SECONDS", 2);
    Company::of(MANY).move_in(&installation);
    let ahead = installation.start(&["worker", "--clock", "+3h"]);
    wait_until("some are out", || async { sink.received().len() >= 30 }).await;
    ahead.kill_9();
    let before = accepted(&installation).await;
    assert!(before < MANY, "the kill came too late: {before} were accepted");
    let put_back = installation.start(&["worker"]);
    // Long enough for leases to end and a sweep to look; whatever was begun is told and sent again, and nothing else.
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert!(put_back.is_alive(), "{}", put_back.told());
    let told = put_back.told();
    assert_eq!(put_back.stop(), Some(0));
    assert!(!told.contains("panicked") && !told.contains("ERROR"), "{told}");
    let later = installation.start(&["worker", "--clock", "+4h"]);
    wait_until("everything is accepted", || async {
        assert!(later.is_alive(), "{}", later.told());
        accepted(&installation).await == MANY
    })
    .await;
    // Perhaps it has only just begun, and does not listen to a signal yet.
    later.kill_9();
    everybody_has_one(&store_of(&installation).await, &sink, MANY).await;
}

#[tokio::test]
async fn programs_started_twice_by_mistake_on_one_file_say_everything_once() {
    let sink = SmtpSink::keeping();
    let installation = Installation::new().with_smtp(sink.port());
    Company::of(MANY).move_in(&installation);
    let programs =
        [&["worker"][..], &["worker"], &["serve", "--listen", "127.0.0.1:0"]].map(|it| installation.start(it));
    wait_until("everything is accepted", || async {
        for program in &programs {
            assert!(program.is_alive(), "{}", program.told());
        }
        accepted(&installation).await == MANY
    })
    .await;
    for program in programs {
        let told = program.told();
        assert_eq!(program.stop(), Some(0));
        assert!(!told.contains("panicked"), "{told}");
    }
    everybody_has_one(&store_of(&installation).await, &sink, MANY).await;
    assert_eq!(sink.received().len(), MANY);
}

/// How many are accepted.
async fn accepted(installation: &Installation) -> usize {
    let number = count(installation, "SELECT count(*) FROM delivery WHERE state = 'accepted'").await;
    usize::try_from(number).unwrap()
}

async fn store_of(installation: &Installation) -> Store {
    let url = carillon_store::sqlite_url(&installation.data().join("carillon.db"));
    Store::open(&url, OpenOptions::default()).await.unwrap()
}

#[tokio::test]
async fn a_port_that_is_taken_is_told_with_what_to_do() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let told = Installation::new().must_fail(&["serve", "--listen", &address], 1);
    assert!(told.contains(&address) && told.contains("another program listens there"), "{told}");
}

#[tokio::test]
async fn a_read_only_database_is_told_and_left_alone() {
    let installation = Installation::new();
    installation.must(&["migrate", "up"]);
    let database = installation.data().join("carillon.db");
    let before = std::fs::read(&database).unwrap();
    let url = format!("sqlite://{}?mode=ro", database.display());
    let brands = crate::support::sample("brands.toml").display().to_string();
    let told = installation.must_fail(&["import", &brands, "--database", &url], 1);
    assert!(told.contains("read-only"), "{told}");
    assert_eq!(std::fs::read(&database).unwrap(), before);
}

#[tokio::test]
async fn a_locked_database_is_waited_for_and_the_work_is_done() {
    let installation = Installation::new();
    installation.must(&["migrate", "up"]);
    let url = format!("sqlite://{}", installation.data().join("carillon.db").display());
    let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
    let mut holder = pool.acquire().await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *holder).await.unwrap();
    let brands = crate::support::sample("brands.toml").display().to_string();
    let waiting = tokio::task::spawn_blocking(move || {
        let output = installation.run(&["import", &brands]);
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    });
    // Long enough for the import to meet the lock, far shorter than it waits.
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(!waiting.is_finished(), "the import waits for the lock");
    sqlx::query("COMMIT").execute(&mut *holder).await.unwrap();
    let (code, told) = waiting.await.unwrap();
    assert_eq!(code, Some(0), "{told}");
}

#[test]
fn a_wrong_setting_is_named() {
    let installation = Installation::new().with("SERVER__PUBLIC_URL", "notices.example.com");
    let told = installation.must_fail(&["serve"], 1);
    assert!(told.contains("public_url"), "{told}");
    let installation = Installation::new().with("WORKER__LEES_SECONDS", "1");
    let told = installation.must_fail(&["serve"], 1);
    assert!(told.contains("lees_seconds"), "{told}");
}
