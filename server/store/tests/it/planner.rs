//! What PostgreSQL knows of its tables.

use carillon_store::testing::TestDatabase;
use carillon_store::{Kind, on_both_databases, rows};
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};

use crate::fixture::begin;
use crate::rows::event;

/// How many rows the server takes the table of events to have.
async fn counted(db: &TestDatabase) -> f32 {
    let ask = "SELECT reltuples FROM pg_class WHERE oid = 'event'::regclass";
    let row =
        db.store.connection().query_one_raw(Statement::from_string(DatabaseBackend::Postgres, ask)).await.unwrap();
    row.unwrap().try_get_by_index(0).unwrap()
}

async fn insert(db: &TestDatabase, numbers: std::ops::Range<usize>) {
    let tx = begin(&db.store).await;
    rows::insert(&tx, numbers.map(event).collect()).await.unwrap();
    tx.commit().await.unwrap();
    db.store.count_what_grew().await.unwrap();
}

on_both_databases! {
    async fn a_table_is_counted_anew_when_it_has_doubled(db: TestDatabase) {
        if db.store.kind() == Kind::Sqlite {
            return db.store.count_what_grew().await.unwrap();
        }
        let mut last = counted(&db).await;
        assert!(last <= 0.0, "{last}");
        insert(&db, 0..1_100).await;
        assert!((counted(&db).await - 1_100.0).abs() < 0.5);
        insert(&db, 1_100..1_400).await;
        last = counted(&db).await;
        assert!((last - 1_100.0).abs() < 0.5, "{last}: that is not worth another count");
        insert(&db, 1_400..3_000).await;
        last = counted(&db).await;
        assert!((last - 3_000.0).abs() < 0.5, "{last}");
    }
}
