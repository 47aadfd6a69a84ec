//! Opening: what is set, and what is said when it cannot be done.

use std::time::Duration;

use carillon_store::testing::TestDatabase;
use carillon_store::{Kind, OpenOptions, Store, StoreError, on_both_databases, setting, sqlite_url, testing};
use sea_orm::{ConnectionTrait, Statement};

fn quick() -> OpenOptions {
    OpenOptions { wait: Duration::from_millis(200), ..OpenOptions::default() }
}

async fn refused(url: &str, options: OpenOptions) -> StoreError {
    Store::open(url, options).await.unwrap_err()
}

async fn pragma(store: &Store, name: &str) -> String {
    let db = store.connection();
    let sql = format!("SELECT CAST({name} AS TEXT) AS value FROM pragma_{name}");
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap().unwrap();
    row.try_get("", "value").unwrap()
}

#[test]
fn sqlite_is_set_for_one_writer_and_many_readers() {
    testing::run(Kind::Sqlite, async |db: TestDatabase| {
        for (name, wanted) in [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1")] {
            assert_eq!(pragma(&db.store, name).await, wanted, "{name}");
        }
        let db = db.store.connection();
        let timeout = db
            .query_one_raw(Statement::from_string(db.get_database_backend(), "PRAGMA busy_timeout"))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(timeout.try_get::<i32>("", "timeout").unwrap(), 10_000);
    });
}

#[tokio::test]
async fn addresses_that_cannot_be_used_are_told_without_their_password() {
    for url in [
        "",
        "carillon.db",
        "mysql://root:geheim@localhost/x",
        "sqlite::memory:",
        "sqlite:///tmp/x.db?mode=memory",
        "sqlite:///tmp/x.db?colour=blue",
        "postgres://anna:geheim@localhost:notaport/x",
    ] {
        let error = refused(url, quick()).await;
        assert!(matches!(error, StoreError::Address { .. }), "{url}: {error}");
        assert!(error.to_string().contains("postgres://user@host/name"), "{error}");
        assert!(!error.to_string().contains("geheim"), "{error}");
    }
}

#[tokio::test]
async fn a_missing_folder_or_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("not-there/carillon.db");
    let error = refused(&sqlite_url(&missing), quick()).await;
    assert!(error.to_string().contains("there is no folder"), "{error}");
    let file = folder.path().join("carillon.db");
    let error = refused(&sqlite_url(&file), OpenOptions { read_only: true, ..quick() }).await;
    assert!(error.to_string().contains("there is no file"), "{error}");
    assert!(!file.exists());
}

#[tokio::test]
async fn a_file_may_be_called_anything() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("50%20 off? #1 für 東京.db");
    let store = Store::open(&sqlite_url(&file), quick()).await.unwrap();
    store.migrate(|_| {}).await.unwrap();
    store.close().await.unwrap();
    assert!(file.exists());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn a_file_that_is_no_database_is_told_as_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("carillon.db");
    std::fs::write(&file, "Dear customer, ".repeat(1000)).unwrap();
    let error = refused(&sqlite_url(&file), quick()).await;
    assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_as_unreachable() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("postgres://anna:geheim@localhost/x?host={}", folder.path().display());
    let error = refused(&url, quick()).await;
    assert!(matches!(error, StoreError::Unreachable { .. }), "{error}");
    assert!(error.is_passing());
    assert!(!error.to_string().contains("geheim"), "{error}");
}

#[test]
fn a_database_that_is_not_there_is_told_as_unreachable() {
    testing::run(Kind::Postgres, async |db: TestDatabase| {
        let url = db.url().replace("/test_", "/nobody_");
        let error = refused(&url, quick()).await;
        assert!(matches!(error, StoreError::Unreachable { .. }), "{error}");
        assert!(error.to_string().contains("does not exist"), "{error}");
    });
}

on_both_databases! {
    async fn what_is_opened_to_be_read_cannot_be_written(db: TestDatabase) {
        let reader = Store::open(db.url(), OpenOptions { read_only: true, ..quick() }).await.unwrap();
        reader.check_schema().await.unwrap();
        assert_eq!(setting::get(reader.connection(), "a").await.unwrap(), None);
        for refused in [
            reader.begin_write().await.map(drop),
            setting::set(reader.connection(), "a", "b").await,
            reader.migrate(|_| {}).await.map(drop),
        ] {
            let error = refused.unwrap_err();
            assert!(matches!(error, StoreError::ReadOnly { .. }), "{error}");
        }
    }

    async fn a_closed_store_is_told_as_unreachable(db: TestDatabase) {
        db.store.ping().await.unwrap();
        db.store.close().await.unwrap();
        let error = db.store.begin_write().await.unwrap_err();
        assert!(matches!(error, StoreError::Unreachable { .. }), "{error}");
    }
}
