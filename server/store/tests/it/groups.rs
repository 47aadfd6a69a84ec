//! Groups and what they told; records in quarantine; and that a migration finds both in what was said before.

use carillon_migrations::{Migrator, MigratorTrait};
use carillon_store::entity::{
    campaign, campaign_version, communication, enrollment, enrollment_record, quarantined_record, record, told,
};
use carillon_store::group::IN;
use carillon_store::testing::TestDatabase;
use carillon_store::{
    StoreError, WriteTransaction, brand as brands, campaign as campaigns, communication as communications,
    customer as customers, enrollment as enrollments, group, on_both_databases, quarantined_record as quarantine,
    record as records, told as tellings,
};
use serde_json::json;

use crate::fixture::{begin, brand, customer, record};

fn group_of(number: usize, anchor: &str) -> enrollment::Model {
    enrollment::Model {
        id: format!("enr_{number}"),
        campaign_id: "cmp_1".into(),
        sequence: "countdown".into(),
        customer_id: customer(1).id,
        record_id: None,
        group_key: format!("{}:{anchor}", customer(1).id),
        group_name: customer(1).id,
        anchor: Some(anchor.into()),
        next_step: Some("60-days".into()),
        next_due_at: Some(1),
        state: "active".into(),
        reason: String::new(),
        created_at: 1,
        updated_at: 1,
        hold_id: None,
        waits_until: None,
    }
}

fn member(group: usize, record: &record::Model, anchor: &str) -> enrollment_record::Model {
    enrollment_record::Model {
        enrollment_id: format!("enr_{group}"),
        record_id: record.id.clone(),
        campaign_id: "cmp_1".into(),
        sequence: "countdown".into(),
        anchor: anchor.into(),
        state: IN.into(),
        at: 1,
    }
}

fn said(group: usize) -> communication::Model {
    communication::Model {
        id: format!("com_{group}"),
        root_id: format!("com_{group}"),
        reference: format!("C-{group}"),
        token: format!("token-{group}"),
        customer_id: customer(1).id,
        enrollment_id: Some(format!("enr_{group}")),
        campaign_version_id: "cpv_1".into(),
        brand_id: brand(1).id,
        step: "60-days".into(),
        class: "service".into(),
        language: "en".into(),
        subject: String::new(),
        data: json!({}),
        version: 1,
        replaces: None,
        created_at: 7,
        created_by: "system".into(),
        reason: String::new(),
        search_text: String::new(),
    }
}

fn telling(record: &record::Model, communication: usize) -> told::Model {
    told::Model {
        campaign_id: "cmp_1".into(),
        step: "60-days".into(),
        record_id: record.id.clone(),
        anchor: "2026-12-31".into(),
        communication_id: format!("com_{communication}"),
    }
}

fn version(number: i32) -> campaign_version::Model {
    campaign_version::Model {
        id: format!("cpv_{number}"),
        campaign_id: "cmp_1".into(),
        number,
        files: json!({}),
        content_hash: String::new(),
        applied_at: 1,
        applied_by: "test".into(),
        reason: String::new(),
        draft: false,
    }
}

/// A customer with three records, a campaign, and two groups of which the first has spoken.
async fn spoken(db: &TestDatabase) -> (WriteTransaction, Vec<record::Model>) {
    let tx = begin(&db.store).await;
    let rows: Vec<record::Model> = (1..4).map(|number| record(number, &customer(1))).collect();
    customers::insert(&tx, vec![customer(1)]).await.unwrap();
    records::insert(&tx, rows.clone()).await.unwrap();
    brands::save(&tx, brand(1)).await.unwrap();
    let campaign = campaign::Model {
        id: "cmp_1".into(),
        name: "renewal".into(),
        title: "Renewal".into(),
        current_version_id: None,
        state: "active".into(),
        created_at: 1,
    };
    campaigns::save_version(&tx, campaign, version(1)).await.unwrap();
    enrollments::insert(&tx, vec![group_of(1, "2026-12-31"), group_of(2, "2027-03-01")]).await.unwrap();
    communications::insert(&tx, vec![(said(1), vec![rows[0].id.clone(), rows[1].id.clone()])]).await.unwrap();
    (tx, rows)
}

on_both_databases! {
    async fn a_record_with_a_date_is_in_one_group(db: TestDatabase) {
        let (tx, rows) = spoken(&db).await;
        let day = "2026-12-31";
        group::place(&tx, vec![member(1, &rows[0], day), member(1, &rows[1], day)]).await.unwrap();
        group::place(&tx, vec![member(2, &rows[1], day), member(2, &rows[1], "2027-12-31")]).await.unwrap();
        let both = ["enr_1".to_owned(), "enr_2".to_owned()];
        let mut members: Vec<(String, String, String)> = group::members(&tx, &both).await.unwrap().into_iter()
            .map(|(member, record)| (member.enrollment_id, record.external_id, member.anchor)).collect();
        members.sort();
        let expected = [("enr_1", "L1", day), ("enr_2", "L2", day), ("enr_2", "L2", "2027-12-31")];
        assert_eq!(members, expected.map(|(group, record, day)| (group.to_owned(), record.to_owned(), day.to_owned())));
        let placed = group::placed(&tx, "cmp_1", "countdown", &[rows[0].id.clone(), rows[2].id.clone()]).await.unwrap();
        assert_eq!(placed.into_iter().collect::<Vec<_>>(), [(rows[0].id.clone(), day.to_owned())]);
        assert_eq!(group::spoken(&tx, &both).await.unwrap().into_iter().collect::<Vec<_>>(), ["enr_1"]);
        let named = group::of_names(&tx, "cmp_1", "countdown", &[customer(1).id]).await.unwrap();
        assert_eq!(named.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["enr_1", "enr_2"]);
        group::dissolve(&tx, &both[1..]).await.unwrap();
        assert_eq!(group::of_records(&tx, &[rows[1].id.clone()]).await.unwrap(), []);
    }

    async fn nothing_is_told_twice(db: TestDatabase) {
        let (tx, rows) = spoken(&db).await;
        tellings::insert(&tx, vec![telling(&rows[0], 1)]).await.unwrap();
        let told = tellings::of_campaign(&tx, "cmp_1", &[rows[0].id.clone(), rows[1].id.clone()]).await.unwrap();
        assert_eq!(told, [telling(&rows[0], 1)]);
        let of_records = tellings::of_records(&tx, &[rows[1].id.clone()]).await.unwrap();
        assert_eq!(of_records.iter().map(|(record, row)| (record, row.id.as_str())).collect::<Vec<_>>(), [(&rows[1].id, "com_1")]);
        let twice = tellings::insert(&tx, vec![telling(&rows[0], 1)]).await.unwrap_err();
        assert!(matches!(twice, StoreError::Taken { .. }), "{twice}");
    }

    async fn a_record_is_kept_out_once_by_each_campaign(db: TestDatabase) {
        let (tx, rows) = spoken(&db).await;
        let kept = |record: &record::Model, position| quarantined_record::Model {
            record_id: record.id.clone(), campaign_id: "cmp_1".into(), campaign_version_id: "cpv_1".into(),
            record_version: record.version, parser: "part".into(), field: "part_number".into(), value: "AUR".into(),
            position, reason: "too short".into(), at: 1,
        };
        assert_eq!(quarantine::keep(&tx, vec![kept(&rows[0], 4), kept(&rows[1], 4)]).await.unwrap(), 2);
        assert_eq!(quarantine::keep(&tx, vec![kept(&rows[0], 5), kept(&rows[2], 1)]).await.unwrap(), 1, "one is new");
        let (row, campaign, version) = quarantine::of_records(&tx, &[rows[0].id.clone()]).await.unwrap().remove(0);
        assert_eq!((row.position, campaign.unwrap().title.as_str(), version.unwrap().number), (5, "Renewal", 1));
        assert_eq!(quarantine::outdated(&tx, "cmp_1", "cpv_1", 10).await.unwrap(), []);
        assert_eq!(quarantine::outdated(&tx, "cmp_1", "cpv_2", 10).await.unwrap().len(), 3, "other rules");
        let mended = record::Model { version: 2, ..rows[2].clone() };
        records::update(&tx, vec![mended.clone()]).await.unwrap();
        assert_eq!(quarantine::outdated(&tx, "cmp_1", "cpv_1", 10).await.unwrap(), std::slice::from_ref(&mended));
        quarantine::release(&tx, "cmp_1", &[mended.id]).await.unwrap();
        assert_eq!(quarantine::outdated(&tx, "cmp_1", "cpv_2", 10).await.unwrap().len(), 2);
    }

    async fn what_was_said_before_there_were_groups_stays_said(db: TestDatabase) {
        let (tx, rows) = spoken(&db).await;
        tx.commit().await.unwrap();
        let open = db.store.connection();
        let after = Migrator::migrations().iter().rev().take_while(|it| it.name() >= "m20261123_000001_groups").count();
        Migrator::down(open, Some(u32::try_from(after).unwrap())).await.unwrap();
        Migrator::up(open, None).await.unwrap();
        let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
        let mut told = tellings::of_campaign(open, "cmp_1", &ids).await.unwrap();
        told.sort_by(|a, b| a.record_id.cmp(&b.record_id));
        assert_eq!(told, [telling(&rows[0], 1), telling(&rows[1], 1)]);
        let members = group::members(open, &["enr_1".to_owned(), "enr_2".to_owned()]).await.unwrap();
        assert_eq!(members.len(), 2);
        assert!(members.iter().all(|(member, _)| member.enrollment_id == "enr_1" && member.anchor == "2026-12-31"));
        let named = group::of_names(open, "cmp_1", "countdown", &[customer(1).id]).await.unwrap();
        assert_eq!(named.len(), 2, "groups are named after their customer");
    }
}
