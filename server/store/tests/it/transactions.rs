//! Writing: together or not at all, one after the other, and told when it takes too long.

use std::time::Duration;

use carillon_store::testing::TestDatabase;
use carillon_store::{Kind, OpenOptions, Store, StoreError, on_both_databases, setting, testing};
use sea_orm::ConnectionTrait;

use crate::fixture::begin;

async fn second(db: &TestDatabase) -> Store {
    let options = OpenOptions { wait: Duration::from_millis(150), ..OpenOptions::default() };
    Store::open(db.url(), options).await.unwrap()
}

on_both_databases! {
    async fn what_is_not_committed_leaves_no_trace(db: TestDatabase) {
        let tx = begin(&db.store).await;
        setting::set(&tx, "dropped", "x").await.unwrap();
        drop(tx);
        let tx = begin(&db.store).await;
        setting::set(&tx, "undone", "x").await.unwrap();
        tx.rollback().await.unwrap();
        let tx = begin(&db.store).await;
        setting::set(&tx, "kept", "x").await.unwrap();
        assert_eq!(setting::get(db.store.connection(), "kept").await.unwrap(), None);
        tx.commit().await.unwrap();
        for (key, wanted) in [("dropped", None), ("undone", None), ("kept", Some("x"))] {
            assert_eq!(setting::get(db.store.connection(), key).await.unwrap().as_deref(), wanted, "{key}");
        }
    }

    async fn a_row_that_somebody_else_holds_is_told_as_busy(db: TestDatabase) {
        let other = second(&db).await;
        let tx = begin(&db.store).await;
        setting::set(&tx, "key", "mine").await.unwrap();
        let refused = async {
            let tx = other.begin_write().await?;
            setting::set(&tx, "key", "theirs").await?;
            tx.commit().await
        };
        let error = refused.await.unwrap_err();
        assert!(matches!(error, StoreError::Busy { .. }), "{error}");
        assert!(error.is_passing());
        tx.commit().await.unwrap();
        setting::set(&other.begin_write().await.unwrap(), "key", "theirs").await.unwrap();
    }

    async fn many_writers_all_get_their_turn(db: TestDatabase) {
        setting::set(db.store.connection(), "count", "0").await.unwrap();
        let other = Store::open(db.url(), OpenOptions::default()).await.unwrap();
        let add = |store: Store| async move {
            for _ in 0..20 {
                let tx = begin(&store).await;
                // On PostgreSQL the row is what is waited for, and has to be held before it is read.
                tx.execute_unprepared("UPDATE setting SET value = value WHERE key = 'count'").await.unwrap();
                let count: i64 = setting::get(&tx, "count").await.unwrap().unwrap().parse().unwrap();
                setting::set(&tx, "count", &(count + 1).to_string()).await.unwrap();
                tx.commit().await.unwrap();
            }
        };
        let writers = [&db.store, &db.store, &other, &other].map(|store| tokio::spawn(add(store.clone())));
        for writer in writers {
            writer.await.unwrap();
        }
        assert_eq!(setting::get(db.store.connection(), "count").await.unwrap().as_deref(), Some("80"));
    }
}

#[test]
fn a_full_disk_is_told_and_nothing_is_written() {
    testing::run(Kind::Sqlite, async |db: TestDatabase| {
        let tx = begin(&db.store).await;
        // No more pages than there are: the same as no more room.
        tx.execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
        let error = setting::set(&tx, "key", &"x".repeat(1_000_000)).await.unwrap_err();
        assert!(matches!(error, StoreError::DiskFull { .. }), "{error}");
        drop(tx);
        assert_eq!(setting::get(db.store.connection(), "key").await.unwrap(), None);
    });
}

#[test]
fn a_turn_that_does_not_come_is_told_as_busy() {
    testing::run(Kind::Sqlite, async |db: TestDatabase| {
        let store = second(&db).await;
        let tx = begin(&store).await;
        let error = store.begin_write().await.unwrap_err();
        assert!(matches!(error, StoreError::Busy { .. }), "{error}");
        drop(tx);
        store.begin_write().await.unwrap().rollback().await.unwrap();
    });
}

#[test]
fn what_is_committed_after_the_disk_was_full_is_there_for_everybody() {
    testing::run(Kind::Sqlite, async |db: TestDatabase| {
        let tx = begin(&db.store).await;
        // No page more than there are: a disk that is full, as far as SQLite can tell.
        tx.execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
        let full = setting::set(&tx, "long", &"x".repeat(1_000_000)).await.unwrap_err();
        assert!(matches!(full, StoreError::DiskFull { .. }), "{full}");
        drop(tx);
        let undone = begin(&db.store).await;
        setting::set(&undone, "undone", "by us").await.unwrap();
        drop(undone);
        let tx = begin(&db.store).await;
        setting::set(&tx, "kept", "for good").await.unwrap();
        tx.commit().await.unwrap();
        let read = async |key| setting::get(db.store.connection(), key).await.unwrap();
        assert_eq!((read("kept").await.as_deref(), read("undone").await), (Some("for good"), None));
    });
}
