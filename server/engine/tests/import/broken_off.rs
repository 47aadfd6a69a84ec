//! Imports that are broken off, run again, or run twice at once.

use carillon_engine::import::{ImportSource, import_file};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use tokio::sync::mpsc;

use crate::fixture::{
    CUSTOMERS, HEADER, count_customers, counts, customer, dates_of_customer, entropy, options, pair, runs, try_import,
};

const ROWS: u64 = 7_000;

fn file() -> ImportSource {
    use std::fmt::Write;
    let mut text = HEADER.to_owned();
    for number in 0..ROWS {
        writeln!(text, "N{number},Person,,Given,Name{number},en,GB,n{number}@example.com,,,,,,2024-01-31,{number}")
            .unwrap();
    }
    ImportSource::from_bytes("many.csv", text.into_bytes())
}

on_both_databases! {
    async fn what_breaks_it_off_leaves_whole_rows_and_a_rerun_completes(db: TestDatabase) {
        let (source, entropy, options) = (file(), entropy(), options());
        let (said, mut heard) = mpsc::unbounded_channel();
        let mut progress = |progress: carillon_engine::import::Progress| said.send(progress.rows).unwrap();
        let import = import_file(&db.store, &source, CUSTOMERS, &options, &entropy, &mut progress);
        // Dropped in the middle, as a killed process drops it: an open transaction is undone.
        tokio::select! {
            biased;
            done = heard.recv() => assert_eq!(done, Some(2_000)),
            _ = import => panic!("it was to be broken off"),
        }
        let written = count_customers(&db).await;
        assert!((2_000..ROWS).contains(&written) && written.is_multiple_of(2_000), "{written}");
        assert_eq!(dates_of_customer(&db, "N999").await, [pair("since", "2024-01-31")]);
        let run = runs(&db).await.remove(0);
        assert_eq!((run.finished_at, u64::try_from(run.rows).unwrap()), (None, written));
        let summary = try_import(&db, CUSTOMERS, &source, &options).await.unwrap();
        assert_eq!(counts(&summary), [ROWS - written, 0, written, 0]);
        assert_eq!(count_customers(&db).await, ROWS);
    }

    async fn two_imports_of_the_same_file_at_once_make_one_set_of_rows(db: TestDatabase) {
        let (source, options) = (file(), options());
        let (one, other) = tokio::join!(
            try_import(&db, CUSTOMERS, &source, &options),
            try_import(&db, CUSTOMERS, &source, &options),
        );
        let (one, other) = (one.unwrap(), other.unwrap());
        assert_eq!(one.created + other.created, ROWS);
        assert_eq!(one.unchanged + other.unchanged, ROWS);
        assert_eq!(count_customers(&db).await, ROWS);
        assert_eq!(customer(&db, "N0").await.version, 1);
    }
}
