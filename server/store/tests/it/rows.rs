//! Many rows in one statement: what was written is what is read, whatever it says, on both databases.

use carillon_store::entity::event;
use carillon_store::{on_both_databases, rows};
use sea_orm::EntityTrait;
use serde_json::json;

use crate::fixture::{begin, customer};

/// Texts that break what is put together carelessly.
const HOSTILE: [&str; 9] = [
    "",
    "it's \"quoted\" \\ and \\\\ back",
    "a\nb\r\nc\td\u{b}\u{1f}\u{7f}",
    "{\"id\":\"evt_x\"},[null]",
    "'); DROP TABLE event; --",
    "$1 ? ?? :name %s",
    "\u{2028}\u{2029}\u{feff}\u{202e}",
    "東京 العربية עברית 👨‍👩‍👧 e\u{301}",
    "null",
];

/// More than a statement of either database takes.
const MANY: usize = 1_100;

pub(crate) fn event(number: usize) -> event::Model {
    let text = HOSTILE[number % HOSTILE.len()];
    event::Model {
        id: format!("evt_{number:026}"),
        at: i64::MAX - i64::try_from(number).unwrap(),
        kind: text.to_owned(),
        customer_id: number.is_multiple_of(2).then(|| text.to_owned()),
        communication_id: None,
        delivery_id: None,
        enrollment_id: None,
        actor: text.to_owned(),
        detail: json!({ text: [text, null, true, -5, 1.5, { "deep": text }] }),
    }
}

on_both_databases! {
    async fn what_was_written_is_what_is_read(db: carillon_store::testing::TestDatabase) {
        let written: Vec<event::Model> = (0..MANY).map(event).collect();
        let tx = begin(&db.store).await;
        rows::insert(&tx, written.clone()).await.unwrap();
        rows::insert::<event::Model>(&tx, Vec::new()).await.unwrap();
        tx.commit().await.unwrap();
        let mut read = event::Entity::find().all(db.store.connection()).await.unwrap();
        read.sort_by(|one, other| one.id.cmp(&other.id));
        assert_eq!(read, written);
    }

    async fn rows_are_written_over_by_their_key_and_others_stay(db: carillon_store::testing::TestDatabase) {
        let tx = begin(&db.store).await;
        rows::insert(&tx, (0..300).map(customer).collect()).await.unwrap();
        let changed = |number: usize| {
            let text = HOSTILE[number % HOSTILE.len()];
            carillon_store::entity::customer::Model {
                family: text.to_owned(),
                phone: Some(text.to_owned()),
                email: None,
                postal: None,
                attributes: json!({ "said": text }),
                version: 2,
                ..customer(number)
            }
        };
        rows::update(&tx, (0..299).map(changed).collect()).await.unwrap();
        tx.commit().await.unwrap();
        let mut read = carillon_store::entity::customer::Entity::find().all(db.store.connection()).await.unwrap();
        read.sort_by(|one, other| one.id.cmp(&other.id));
        let wanted: Vec<_> = (0..299).map(changed).chain([customer(299)]).collect();
        assert_eq!(read, wanted);
    }
}
