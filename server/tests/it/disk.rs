//! A disk that is full: said plainly, nothing half written, nothing sent that could not be written down before; and on it goes
//! when there is room.

use std::time::Duration;

use carillon_channels::testing::SmtpSink;
use carillon_store::{OpenOptions, Store, sqlite_url};

use crate::support::{Company, Installation, SmallDisk, everybody_has_one, number, sample, wait_until};

const NOTICES: usize = 600;
const FULL: &str = "the disk of the database is full";

/// SQLite as Python has it, for this process does not see the disk.
const COUNT: &str = "import sqlite3, sys; print(sqlite3.connect(sys.argv[1], 30).execute(sys.argv[2]).fetchone()[0])";

#[tokio::test]
async fn a_full_disk_stops_sending_and_room_starts_it_again() {
    let sink = SmtpSink::keeping();
    let (installation, disk) =
        Installation::new().with_smtp(sink.port()).with("WORKER__LEASE_SECONDS", 4).on_small_disk("40m");
    Company::of(NOTICES).move_in(&installation);
    let program = installation.serve(&[]).await;
    wait_until("some are out", || async { sink.received().len() >= 50 }).await;
    disk.fill();
    wait_until("it says so", || async {
        assert!(program.is_alive(), "{}", program.told());
        program.told().contains(FULL)
    })
    .await;
    let page = reqwest::get(program.url("/readyz")).await.unwrap();
    assert!(page.status().is_success() || page.status().as_u16() == 503, "{}", page.status());
    // Whatever is still to be handed over was begun, and written down, before the disk was full.
    tokio::time::sleep(Duration::from_secs(3)).await;
    let sent = sink.received().len();
    assert!(sent < NOTICES, "the disk was full too late: {sent} were out");
    let begun = count(&installation, "SELECT count(*) FROM attempt");
    assert!(sent <= begun, "{sent} went, and {begun} were written down before: {}", program.told());
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(sink.received().len(), sent, "nothing goes while nothing can be written down");
    disk.make_room();
    wait_until("everything is accepted", || async {
        assert!(program.is_alive(), "{}", program.told());
        count(&installation, "SELECT count(*) FROM delivery WHERE state = 'accepted'") == NOTICES
    })
    .await;
    let told = program.told();
    assert_eq!(program.stop(), Some(0));
    assert!(!told.contains("panicked") && !told.contains("@example.com"), "{told}");
    let copy = copy_of(&disk).await;
    assert_eq!(number(&copy.0, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'").await, 1);
    everybody_has_one(&copy.0, &sink, NOTICES).await;
}

#[tokio::test]
async fn an_import_on_a_full_disk_leaves_nothing_and_is_done_again() {
    let (installation, disk) = Installation::new().on_small_disk("16m");
    installation.must(&["migrate", "up"]);
    let company = Company::of(2_000);
    let folder = installation.data().with_file_name("tables");
    let args = company.customers_in(&folder);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    installation.must(&["import", &sample("brands.toml").display().to_string()]);
    disk.fill();
    let told = installation.must_fail(&args, 1);
    assert!(told.contains(FULL) && told.contains("make room there"), "{told}");
    disk.make_room();
    assert_eq!(count(&installation, "SELECT count(*) FROM customer"), 0, "nothing of it is there");
    installation.must(&args);
    assert_eq!(count(&installation, "SELECT count(*) FROM customer"), 2_000);
}

/// A number from the database on the small disk.
fn count(installation: &Installation, sql: &str) -> usize {
    let file = installation.data().join("carillon.db");
    let output = installation.foreign("python3").args(["-c", COUNT]).arg(file).arg(sql).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    String::from_utf8_lossy(&output.stdout).trim().parse().unwrap_or_else(|_| panic!("{sql}: {told}"))
}

/// The database of the disk, where this process can open it. The folder goes away with it.
async fn copy_of(disk: &SmallDisk) -> (Store, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    for name in ["carillon.db", "carillon.db-wal"] {
        if disk.file(name).exists() {
            std::fs::copy(disk.file(name), folder.path().join(name)).unwrap();
        }
    }
    let url = sqlite_url(&folder.path().join("carillon.db"));
    (Store::open(&url, OpenOptions::default()).await.unwrap(), folder)
}
