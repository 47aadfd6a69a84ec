//! Placements: stock goes to its last piece and no further.

use carillon_store::entity::campaign;
use carillon_store::testing::TestDatabase;
use carillon_store::{on_both_databases, placement};
use sea_orm::EntityTrait;

use crate::fixture::begin;

pub(crate) async fn add_campaign(db: &TestDatabase) {
    let row = campaign::Model {
        id: "cmp_1".into(),
        name: "renewal".into(),
        title: "Renewal".into(),
        current_version_id: None,
        state: "active".into(),
        created_at: 0,
    };
    let row = campaign::ActiveModel::from(row);
    campaign::Entity::insert(row).exec_without_returning(db.store.connection()).await.unwrap();
}

async fn taken(db: &TestDatabase, offer: &str) -> Option<i64> {
    let all = placement::taken(db.store.connection(), &["cmp_1".into(), "cmp_2".into()]).await.unwrap();
    all.get(&("cmp_1".to_owned(), offer.to_owned())).copied()
}

on_both_databases! {
    async fn stock_is_taken_whole_or_not_at_all_and_given_back(db: TestDatabase) {
        add_campaign(&db).await;
        let connection = db.store.connection();
        assert_eq!(taken(&db, "few").await, None);
        for (count, wanted) in [(2, true), (2, false), (1, true), (1, false)] {
            assert_eq!(placement::take(connection, "cmp_1", "few", count, Some(3)).await.unwrap(), wanted, "{count}");
        }
        assert_eq!(taken(&db, "few").await, Some(3));
        placement::give_back(connection, "cmp_1", "few", 2).await.unwrap();
        assert!(placement::take(connection, "cmp_1", "few", 2, Some(3)).await.unwrap());
        assert!(!placement::take(connection, "cmp_1", "none", 1, Some(0)).await.unwrap());
        assert!(placement::take(connection, "cmp_1", "endless", 1_000, None).await.unwrap());
        assert_eq!(taken(&db, "endless").await, Some(1_000));
    }

    async fn many_who_take_at_once_take_what_there_is(db: TestDatabase) {
        add_campaign(&db).await;
        let one = || async {
            let tx = begin(&db.store).await;
            let took = placement::take(&tx, "cmp_1", "few", 1, Some(3)).await.unwrap();
            tx.commit().await.unwrap();
            usize::from(took)
        };
        let (a, b, c, d, e) = tokio::join!(one(), one(), one(), one(), one());
        assert_eq!((a + b + c + d + e, taken(&db, "few").await), (3, Some(3)));
    }

    async fn what_is_undone_was_never_taken(db: TestDatabase) {
        add_campaign(&db).await;
        let tx = begin(&db.store).await;
        assert!(placement::take(&tx, "cmp_1", "few", 3, Some(3)).await.unwrap());
        tx.rollback().await.unwrap();
        assert_eq!(taken(&db, "few").await, None);
    }
}
