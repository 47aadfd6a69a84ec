//! Records: whom they belong to, their dates, and how they change.

use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use serde_json::json;

use crate::fixture::{
    CUSTOMERS, HEADER, RECORDS, RECORDS_HEADER, counts, customer, dates_of_license, import, license, pair, quarantine,
};

async fn customers(db: &TestDatabase) {
    let rows = "C-1,Person,,Jane,Doe,en,US,,,,,,,,\nC-2,Person,,John,Roe,en,US,,,,,,,,\n";
    import(db, CUSTOMERS, &format!("{HEADER}{rows}")).await;
}

fn file(rows: &str) -> String {
    format!("{RECORDS_HEADER}{rows}")
}

on_both_databases! {
    async fn rows_become_records_of_their_holder(db: TestDatabase) {
        customers(&db).await;
        let rows = "AUR-0001,C-1,,2026-01-01,2026-12-31,Aurivane,\"1234.50\",EUR\nQLT-0002,C-1,,,,Quiltree,,\n";
        assert_eq!(counts(&import(&db, RECORDS, &file(rows)).await), [2, 0, 0, 0]);
        let aurivane = license(&db, "AUR-0001").await;
        assert!(aurivane.id.starts_with("rec_"));
        assert_eq!(aurivane.customer_id, customer(&db, "C-1").await.id);
        assert_eq!((aurivane.kind.as_str(), aurivane.version), ("license", 1));
        assert_eq!(aurivane.fields["product"], json!("Aurivane"));
        assert_eq!(aurivane.fields["price"], json!({"amount": "1234.50", "currency": "EUR"}));
        assert!(aurivane.search_text.contains("aur0001") && aurivane.search_text.contains("aurivane"));
        let dates = [pair("expires", "2026-12-31"), pair("starts", "2026-01-01")];
        assert_eq!(dates_of_license(&db, "AUR-0001").await, dates);
        assert_eq!(dates_of_license(&db, "QLT-0002").await, []);
        assert_eq!(counts(&import(&db, RECORDS, &file(rows)).await), [0, 0, 2, 0]);
    }

    async fn records_of_nobody_go_to_the_quarantine(db: TestDatabase) {
        customers(&db).await;
        let rows = "L-1,C-1,,,,Aurivane,,\nL-2,C-404,,,,Aurivane,,\nL-3,C-2,R-404,,,Aurivane,,\nL-4,,,,,x,,\n";
        assert_eq!(counts(&import(&db, RECORDS, &file(rows)).await), [1, 0, 0, 3]);
        let bad = quarantine(&db).await;
        let seen: Vec<(i64, &str)> = bad.iter().map(|row| (row.line, row.column_name.as_str())).collect();
        assert_eq!(seen, [(3, "Customer"), (4, "Reseller"), (5, "Customer")]);
        assert!(bad[0].reason.contains("`C-404`") && bad[0].reason.contains("import the customers first"));
    }

    async fn a_changed_record_changes_its_dates_and_may_change_hands(db: TestDatabase) {
        customers(&db).await;
        import(&db, RECORDS, &file("L-1,C-1,,2026-01-01,2026-12-31,Aurivane,,\nL-2,C-1,,,2026-12-31,x,,\n")).await;
        let before = license(&db, "L-1").await;
        let changed = "L-1,C-2,,,2027-12-31,Aurivane,,\nL-2,C-1,,,2026-12-31,x,,\n";
        assert_eq!(counts(&import(&db, RECORDS, &file(changed)).await), [0, 1, 1, 0]);
        let after = license(&db, "L-1").await;
        assert_eq!((after.id, after.version), (before.id, 2));
        assert_eq!(after.customer_id, customer(&db, "C-2").await.id);
        assert_eq!(dates_of_license(&db, "L-1").await, [pair("expires", "2027-12-31")]);
        assert_eq!(dates_of_license(&db, "L-2").await, [pair("expires", "2026-12-31")]);
    }

    async fn numbers_are_unique_within_a_kind(db: TestDatabase) {
        customers(&db).await;
        import(&db, RECORDS, &file("1,C-1,,,,Aurivane,,\n")).await;
        let contracts = RECORDS.replace("\"license\"", "\"contract\"");
        assert_eq!(counts(&import(&db, &contracts, &file("1,C-2,,,,Support,,\n")).await), [1, 0, 0, 0]);
        assert_eq!(license(&db, "1").await.fields["product"], json!("Aurivane"));
        assert_eq!(carillon_store::record::count(db.store.connection()).await.unwrap(), 2);
    }

    async fn dates_told_as_of_a_day_are_moved_to_today(db: TestDatabase) {
        customers(&db).await;
        let told = format!("dates_as_of = \"2026-01-01\"\n{RECORDS}");
        import(&db, &told, &file("L-1,C-1,,2025-12-31,2026-01-31,Aurivane,,\n")).await;
        let moved = [pair("expires", "2026-12-22"), pair("starts", "2026-11-21")];
        assert_eq!(dates_of_license(&db, "L-1").await, moved);
        assert_eq!(license(&db, "L-1").await.dates, json!({"starts": "2026-11-21", "expires": "2026-12-22"}));
    }
}
