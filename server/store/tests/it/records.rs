//! Records: by kind and number, of their holder, with their dates.

use carillon_store::entity::{record, record_date};
use carillon_store::testing::TestDatabase;
use carillon_store::{StoreError, customer as customers, date, on_both_databases, record as records};

use crate::fixture::{begin, customer, record};

async fn with_holder(db: &TestDatabase, rows: Vec<record::Model>) {
    let tx = begin(&db.store).await;
    customers::insert(&tx, vec![customer(1)]).await.unwrap();
    records::insert(&tx, rows).await.unwrap();
    tx.commit().await.unwrap();
}

on_both_databases! {
    async fn numbers_are_told_apart_by_kind(db: TestDatabase) {
        let holder = customer(1);
        let license = record(1, &holder);
        let contract = record::Model { kind: "contract".into(), external_id: "L1".into(), ..record(2, &holder) };
        with_holder(&db, vec![license.clone(), contract.clone(), record(3, &holder)]).await;
        let db = db.store.connection();
        let asked = ["L1".to_owned(), "L9".to_owned()];
        let found = records::by_external_ids(db, "license", &asked).await.unwrap();
        assert_eq!(found, std::slice::from_ref(&license));
        let known = records::known(db, "contract", &asked).await.unwrap();
        assert_eq!(known.iter().map(|known| &known.id).collect::<Vec<_>>(), [&contract.id]);
        assert_eq!(known[0].customer_id, holder.id);
        assert_eq!(records::of_customer(db, &holder.id).await.unwrap(), [contract, license.clone(), record(3, &holder)]);
        assert_eq!(records::by_id(db, &license.id).await.unwrap(), Some(license.clone()));
        assert_eq!(records::by_ids(db, std::slice::from_ref(&license.id)).await.unwrap(), [license]);
        assert_eq!(records::count(db).await.unwrap(), 3);
    }

    async fn a_record_without_a_holder_is_refused(db: TestDatabase) {
        let tx = begin(&db.store).await;
        let error = records::insert(&tx, vec![record(1, &customer(1))]).await.unwrap_err();
        assert!(matches!(error, StoreError::Refused(_)), "{error}");
    }

    async fn rows_and_dates_are_overwritten_together(db: TestDatabase) {
        let holder = customer(1);
        let row = record(1, &holder);
        with_holder(&db, vec![row.clone()]).await;
        let day = |on_date: &str| record_date::Model {
            record_id: row.id.clone(), name: "expires".into(), on_date: on_date.into(),
        };
        let changed = record::Model { version: 2, content_hash: "new".into(), ..row.clone() };
        let tx = begin(&db.store).await;
        date::insert_of_records(&tx, vec![day("2026-12-31")]).await.unwrap();
        records::update(&tx, vec![changed.clone()]).await.unwrap();
        date::replace_of_records(&tx, std::slice::from_ref(&row.id), vec![day("2027-12-31")]).await.unwrap();
        tx.commit().await.unwrap();
        let db = db.store.connection();
        assert_eq!(records::by_id(db, &row.id).await.unwrap(), Some(changed));
        assert_eq!(date::of_record(db, &row.id).await.unwrap(), [day("2027-12-31")]);
    }
}
