//! Brands and resellers.

use carillon_store::entity::{brand, reseller};
use carillon_store::testing::TestDatabase;
use carillon_store::{brand as brands, on_both_databases, reseller as resellers};

use crate::fixture::{brand, reseller};

on_both_databases! {
    async fn a_brand_keeps_its_id_when_it_is_saved_again(db: TestDatabase) {
        let db = db.store.connection();
        brands::save(db, brand(2)).await.unwrap();
        brands::save(db, brand(1)).await.unwrap();
        let again = brand::Model { external_id: "brand-1".into(), name: "New name".into(), created_at: 5, ..brand(3) };
        brands::save(db, again).await.unwrap();
        let wanted = brand::Model { name: "New name".into(), ..brand(1) };
        assert_eq!(brands::all(db).await.unwrap(), [wanted.clone(), brand(2)]);
        assert_eq!(brands::by_id(db, &wanted.id).await.unwrap(), Some(wanted.clone()));
        assert_eq!(brands::by_external_id(db, "brand-1").await.unwrap(), Some(wanted));
    }

    async fn resellers_are_written_found_and_overwritten(db: TestDatabase) {
        let db = db.store.connection();
        brands::save(db, brand(1)).await.unwrap();
        resellers::insert(db, vec![reseller(2), reseller(1)]).await.unwrap();
        let changed = reseller::Model { brand_id: Some(brand(1).id), name: "Another".into(), created_at: 7, ..reseller(2) };
        resellers::update(db, vec![changed.clone()]).await.unwrap();
        let wanted = reseller::Model { created_at: 1_000, ..changed };
        assert_eq!(resellers::all(db).await.unwrap(), [wanted.clone(), reseller(1)]);
        assert_eq!(resellers::by_id(db, &wanted.id).await.unwrap(), Some(wanted.clone()));
        let found = resellers::by_external_ids(db, &["R2".into(), "R9".into()]).await.unwrap();
        assert_eq!(found, [wanted]);
    }
}
