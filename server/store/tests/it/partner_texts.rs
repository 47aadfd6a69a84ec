//! Texts of partners: one row for each version, every change kept, nothing changed by somebody who came late.

use carillon_store::entity::{partner_text, partner_text_change};
use carillon_store::partner_text::{self as texts, Place};
use carillon_store::testing::TestDatabase;
use carillon_store::{on_both_databases, reseller as resellers};

use crate::fixture::reseller;
use crate::placements::add_campaign;

fn text(version: i32, state: &str, segment: &str) -> partner_text::Model {
    partner_text::Model {
        id: format!("ptx_{segment}{version}"),
        reseller_id: reseller(1).id,
        campaign_id: "cmp_1".into(),
        step: String::new(),
        segment: segment.into(),
        language: "en".into(),
        version,
        markdown: "words".into(),
        state: state.into(),
        revision: 1,
        written_by: "per_1".into(),
        changed_at: i64::from(version),
    }
}

fn change(row: &partner_text::Model) -> partner_text_change::Model {
    partner_text_change::Model {
        partner_text_id: row.id.clone(),
        revision: row.revision,
        at: row.changed_at,
        by: "per_1".into(),
        state: row.state.clone(),
        reason: String::new(),
    }
}

async fn add(db: &TestDatabase, row: partner_text::Model) {
    let first = change(&row);
    texts::insert(db.store.connection(), row, first).await.unwrap();
}

on_both_databases! {
    async fn texts_are_found_by_state_and_place(db: TestDatabase) {
        add_campaign(&db).await;
        let connection = db.store.connection();
        resellers::insert(connection, vec![reseller(1)]).await.unwrap();
        for row in [text(1, "approved", ""), text(2, "draft", ""), text(3, "approved", "school")] {
            add(&db, row).await;
        }
        let ids = |rows: Vec<partner_text::Model>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
        assert_eq!(ids(texts::in_state(connection, None, 9).await.unwrap()), ["ptx_school3", "ptx_2", "ptx_1"]);
        assert_eq!(ids(texts::in_state(connection, Some("draft"), 9).await.unwrap()), ["ptx_2"]);
        assert_eq!(ids(texts::approved(connection, &["cmp_1".into()]).await.unwrap()), ["ptx_1", "ptx_school3"]);
        assert_eq!(ids(texts::approved(connection, &["cmp_2".into()]).await.unwrap()), [""; 0]);
        let own = reseller(1).id;
        let place = Place { reseller_id: &own, campaign_id: "cmp_1", step: "", segment: "", language: "en" };
        assert_eq!(ids(texts::versions(connection, &place).await.unwrap()), ["ptx_2", "ptx_1"]);
        let again = partner_text::Model { id: "ptx_other".into(), ..text(2, "draft", "") };
        let first = change(&again);
        assert!(texts::insert(connection, again, first).await.is_err(), "one row for a place and a version");
    }

    async fn a_change_over_an_older_state_changes_nothing(db: TestDatabase) {
        add_campaign(&db).await;
        let connection = db.store.connection();
        resellers::insert(connection, vec![reseller(1)]).await.unwrap();
        add(&db, text(1, "draft", "")).await;
        let next = partner_text::Model { state: "submitted".into(), revision: 2, ..text(1, "", "") };
        assert!(texts::update(connection, &next, change(&next)).await.unwrap());
        let late = partner_text::Model { state: "withdrawn".into(), ..next.clone() };
        assert!(!texts::update(connection, &late, change(&late)).await.unwrap());
        assert_eq!(texts::by_id(connection, "ptx_1").await.unwrap(), Some(next));
        let kept: Vec<_> = texts::changes(connection, "ptx_1").await.unwrap().into_iter().map(|it| it.state).collect();
        assert_eq!(kept, ["submitted", "draft"]);
    }
}
