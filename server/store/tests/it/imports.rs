//! Imports: their counts, and the rows they could not use.

use carillon_store::entity::import_run;
use carillon_store::import_run::{self as imports, Counts};
use carillon_store::on_both_databases;
use carillon_store::quarantine::{self, BadRow};
use carillon_store::testing::TestDatabase;
use serde_json::json;

fn run(number: usize) -> import_run::Model {
    import_run::Model {
        id: format!("imp_{number}"),
        file: "customers.csv".into(),
        target: "customers".into(),
        started_at: 1_000,
        finished_at: None,
        rows: 0,
        created: 0,
        updated: 0,
        unchanged: 0,
        quarantined: 0,
        by: "anna".into(),
    }
}

fn bad(line: i64) -> BadRow {
    BadRow { line, column_name: "Email".into(), reason: "no @".into(), raw: json!({"Email": "x\0y"}) }
}

on_both_databases! {
    async fn a_run_is_counted_while_it_runs_and_when_it_ends(db: TestDatabase) {
        let db = db.store.connection();
        imports::begin(db, run(1)).await.unwrap();
        imports::begin(db, run(2)).await.unwrap();
        let counts = Counts { rows: 15, created: 1, updated: 2, unchanged: 3, quarantined: 9 };
        imports::count(db, "imp_1", counts, None).await.unwrap();
        assert_eq!(imports::by_id(db, "imp_1").await.unwrap().unwrap().finished_at, None);
        imports::count(db, "imp_1", counts, Some(2_000)).await.unwrap();
        let wanted = import_run::Model {
            finished_at: Some(2_000), rows: 15, created: 1, updated: 2, unchanged: 3, quarantined: 9, ..run(1)
        };
        assert_eq!(imports::by_id(db, "imp_1").await.unwrap(), Some(wanted.clone()));
        assert_eq!(imports::latest(db, 5).await.unwrap(), [run(2), wanted]);
        assert_eq!(imports::latest(db, 1).await.unwrap(), [run(2)]);
    }

    async fn bad_rows_are_kept_in_the_order_of_the_file(db: TestDatabase) {
        let db = db.store.connection();
        imports::begin(db, run(1)).await.unwrap();
        imports::begin(db, run(2)).await.unwrap();
        quarantine::insert(db, "imp_1", (2..702).map(bad).collect(), 1_500).await.unwrap();
        quarantine::insert(db, "imp_2", vec![bad(9)], 1_500).await.unwrap();
        let first = quarantine::of_import(db, "imp_1", None, 500).await.unwrap();
        let rest = quarantine::of_import(db, "imp_1", first.last().map(|row| row.id), 500).await.unwrap();
        assert_eq!((first.len(), rest.len()), (500, 200));
        let lines: Vec<i64> = first.iter().chain(&rest).map(|row| row.line).collect();
        assert_eq!(lines, (2..702).collect::<Vec<_>>());
        assert_eq!(first[0].raw, json!({"Email": "x\u{fffd}y"}));
        assert_eq!((first[0].column_name.as_str(), first[0].reason.as_str(), first[0].at), ("Email", "no @", 1_500));
    }
}
