//! Customers: in bulk, by their numbers, and as they were before.

use carillon_store::entity::{customer, customer_date};
use carillon_store::testing::TestDatabase;
use carillon_store::{StoreError, customer as customers, date, on_both_databases};
use serde_json::json;

use crate::fixture::{begin, customer};

/// More than one slice of everything, and not a round number of them.
const MANY: usize = 2_345;

async fn insert(db: &TestDatabase, rows: Vec<customer::Model>) {
    let tx = begin(&db.store).await;
    customers::insert(&tx, rows).await.unwrap();
    tx.commit().await.unwrap();
}

fn day(customer: &customer::Model, name: &str, on_date: &str) -> customer_date::Model {
    customer_date::Model { customer_id: customer.id.clone(), name: name.into(), on_date: on_date.into() }
}

on_both_databases! {
    async fn rows_come_back_as_they_went_in(db: TestDatabase) {
        let rare = customer::Model {
            email: None,
            postal: None,
            attributes: json!({"text": "‏مرحبا 'x' \"y\" \\ \n", "n": 9_007_199_254_740_993_i64, "f": 0.1, "none": null, "list": [1, [2]]}),
            ..customer(0)
        };
        insert(&db, vec![rare.clone(), customer(1)]).await;
        let db = db.store.connection();
        assert_eq!(customers::by_id(db, &rare.id).await.unwrap(), Some(rare.clone()));
        assert_eq!(customers::by_external_id(db, "C1").await.unwrap(), Some(customer(1)));
        assert_eq!(customers::by_email(db, "c1@example.com").await.unwrap(), [customer(1)]);
        assert_eq!(customers::by_id(db, "cus_nobody").await.unwrap(), None);
    }

    async fn thousands_are_written_found_and_overwritten(db: TestDatabase) {
        let rows: Vec<_> = (0..MANY).map(customer).collect();
        insert(&db, rows.clone()).await;
        let connection = db.store.connection();
        assert_eq!(customers::count(connection).await.unwrap(), MANY as u64);

        let asked: Vec<String> = rows.iter().map(|row| row.external_id.clone()).chain(["nobody".into()]).collect();
        let mut known = customers::known(connection, &asked).await.unwrap();
        known.sort_by(|one, other| one.id.cmp(&other.id));
        assert_eq!(known.len(), MANY);
        assert_eq!((known[7].external_id.as_str(), known[7].version, known[7].content_hash.as_str()), ("C7", 1, "hash-7"));

        let changed: Vec<_> = rows.into_iter().skip(5).map(|row| customer::Model { version: 2, created_at: 9, ..row }).collect();
        let tx = begin(&db.store).await;
        customers::update(&tx, changed.clone()).await.unwrap();
        tx.commit().await.unwrap();
        let ids: Vec<String> = (0..MANY).map(|number| customer(number).id).collect();
        let mut found = customers::by_ids(connection, &ids).await.unwrap();
        found.sort_by(|one, other| one.id.cmp(&other.id));
        assert_eq!(found[..5], (0..5).map(customer).collect::<Vec<_>>());
        let kept = changed.into_iter().map(|row| customer::Model { created_at: 1_000, ..row });
        assert_eq!(found[5..], kept.collect::<Vec<_>>());
    }

    async fn nothing_to_write_is_no_error(db: TestDatabase) {
        insert(&db, vec![]).await;
        assert_eq!(customers::by_ids(db.store.connection(), &[]).await.unwrap(), []);
    }

    async fn a_number_is_taken_once(db: TestDatabase) {
        insert(&db, vec![customer(1)]).await;
        let tx = begin(&db.store).await;
        let twin = customer::Model { external_id: "C1".into(), ..customer(2) };
        let error = customers::insert(&tx, vec![twin]).await.unwrap_err();
        assert!(matches!(error, StoreError::Taken { .. }), "{error}");
        assert!(error.is_taken() && !error.is_passing());
        assert!(!error.to_string().contains("C1"), "a value in a message: {error}");
    }

    async fn earlier_states_are_kept(db: TestDatabase) {
        let first = customer(1);
        insert(&db, vec![first.clone()]).await;
        let second = customer::Model { version: 2, email: Some("new@example.com".into()), ..first.clone() };
        let tx = begin(&db.store).await;
        customers::supersede(&tx, vec![first.clone()], "imp_1", "import", 2_000).await.unwrap();
        customers::update(&tx, vec![second.clone()]).await.unwrap();
        customers::supersede(&tx, vec![second], "per_1", "moved house", 3_000).await.unwrap();
        tx.commit().await.unwrap();
        let versions = customers::versions(db.store.connection(), &first.id).await.unwrap();
        let told: Vec<_> = versions.iter().map(|row| (row.version, row.changed_by.as_str(), row.reason.as_str(), row.at)).collect();
        assert_eq!(told, [(2, "per_1", "moved house", 3_000), (1, "imp_1", "import", 2_000)]);
        assert_eq!(serde_json::from_value::<customer::Model>(versions[1].data.clone()).unwrap(), first);
    }

    async fn the_state_of_an_address_is_set_alone(db: TestDatabase) {
        insert(&db, vec![customer(1)]).await;
        let id = customer(1).id;
        assert!(customers::set_email_state(db.store.connection(), &id, "bounced", 5_000).await.unwrap());
        assert!(!customers::set_email_state(db.store.connection(), "cus_nobody", "bounced", 5_000).await.unwrap());
        let wanted = customer::Model { email_state: "bounced".into(), updated_at: 5_000, ..customer(1) };
        assert_eq!(customers::by_id(db.store.connection(), &id).await.unwrap(), Some(wanted));
    }

    async fn dates_are_replaced_as_a_whole(db: TestDatabase) {
        let (one, two) = (customer(1), customer(2));
        insert(&db, vec![one.clone(), two.clone()]).await;
        let tx = begin(&db.store).await;
        let rows = vec![day(&one, "since", "2020-01-01"), day(&one, "birthday", "1980-02-29"), day(&two, "since", "2021-01-01")];
        date::insert_of_customers(&tx, rows).await.unwrap();
        let rows = vec![day(&one, "since", "2020-03-01")];
        date::replace_of_customers(&tx, std::slice::from_ref(&one.id), rows).await.unwrap();
        tx.commit().await.unwrap();
        let db = db.store.connection();
        assert_eq!(date::of_customer(db, &one.id).await.unwrap(), [day(&one, "since", "2020-03-01")]);
        assert_eq!(date::of_customer(db, &two.id).await.unwrap(), [day(&two, "since", "2021-01-01")]);
    }
}
