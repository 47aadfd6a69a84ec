//! Customers: what becomes of a row, of the same row again, and of a changed one.

use carillon_engine::import::ImportSource;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use serde_json::json;

use crate::fixture::{
    CUSTOMERS, HEADER, count_customers, counts, customer, dates_of_customer, import, options, pair, quarantine, runs,
    try_import,
};

const TANAKA: &str =
    "C-1,Person,,花子,田中,ja-JP,Japan,Hanako@EXAMPLE.jp,03-1234-5600,千代田1-1,東京都,100-0001,,2020-04-01,3\n";
const ACME: &str = "C-2,Company,Acme GmbH,Jörg,Müller,,DE,info@acme.example,030 23125600,Ring 1,Berlin,10115,,,\n";

fn file(rows: &[&str]) -> String {
    format!("{HEADER}{}", rows.concat())
}

on_both_databases! {
    async fn rows_become_customers(db: TestDatabase) {
        let summary = import(&db, CUSTOMERS, &file(&[TANAKA, ACME])).await;
        assert_eq!(counts(&summary), [2, 0, 0, 0]);
        let tanaka = customer(&db, "C-1").await;
        assert!(tanaka.id.starts_with("cus_"));
        assert_eq!((tanaka.kind.as_str(), tanaka.display_name.as_str()), ("person", "田中花子"));
        assert_eq!((tanaka.language.as_str(), tanaka.country.as_str()), ("ja", "JP"));
        assert_eq!(tanaka.time_zone, "Asia/Tokyo");
        assert_eq!(tanaka.email.as_deref(), Some("Hanako@example.jp"));
        assert_eq!(tanaka.phone.as_deref(), Some("+81312345600"));
        assert_eq!(tanaka.postal.as_ref().unwrap()["lines"], json!(["千代田1-1"]));
        assert_eq!(tanaka.attributes, json!({"seats": 3}));
        assert_eq!(tanaka.dates, json!({"since": "2020-04-01"}));
        assert_eq!((tanaka.email_state.as_str(), tanaka.version, &tanaka.consents), ("ok", 1, &json!({})));
        assert_eq!(dates_of_customer(&db, "C-1").await, [pair("since", "2020-04-01")]);
        assert!(tanaka.search_text.contains("hanako@example.jp"), "{}", tanaka.search_text);
        let acme = customer(&db, "C-2").await;
        assert_eq!((acme.display_name.as_str(), acme.given.as_str()), ("Acme GmbH", "Jörg"));
        assert_eq!((acme.language.as_str(), acme.time_zone.as_str()), ("de", "Europe/Berlin"));
        assert!(acme.search_text.contains("muller"), "{}", acme.search_text);
        assert!(tanaka.id < acme.id, "rows sort as they stand in the file");
    }

    async fn the_same_file_twice_changes_nothing(db: TestDatabase) {
        import(&db, CUSTOMERS, &file(&[TANAKA, ACME])).await;
        let before = (customer(&db, "C-1").await, customer(&db, "C-2").await);
        let again = import(&db, CUSTOMERS, &file(&[TANAKA, ACME])).await;
        assert_eq!(counts(&again), [0, 0, 2, 0]);
        assert_eq!((customer(&db, "C-1").await, customer(&db, "C-2").await), before);
        let versions = carillon_store::customer::versions(db.store.connection(), &before.0.id).await.unwrap();
        assert!(versions.is_empty());
    }

    async fn a_changed_row_keeps_what_was(db: TestDatabase) {
        import(&db, CUSTOMERS, &file(&[TANAKA, ACME])).await;
        let before = customer(&db, "C-1").await;
        let moved = TANAKA.replace("Hanako@EXAMPLE.jp", "tanaka@example.com").replace("2020-04-01", "");
        let mut later = options();
        later.now += jiff::SignedDuration::from_hours(1);
        let source = ImportSource::from_bytes("moved.csv", file(&[&moved, ACME]).into_bytes());
        let summary = try_import(&db, CUSTOMERS, &source, &later).await.unwrap();
        assert_eq!(counts(&summary), [0, 1, 1, 0]);
        let after = customer(&db, "C-1").await;
        assert_eq!((after.id.as_str(), after.version), (before.id.as_str(), 2));
        assert_eq!(after.email.as_deref(), Some("tanaka@example.com"));
        assert_eq!((after.created_at, after.updated_at), (before.created_at, later.now.as_millisecond()));
        assert!(after.search_text.contains("tanaka@example.com") && !after.search_text.contains("hanako@"));
        assert_eq!(after.dates, json!({"since": null}));
        assert_eq!(dates_of_customer(&db, "C-1").await, []);
        let versions = carillon_store::customer::versions(db.store.connection(), &before.id).await.unwrap();
        assert_eq!(versions.len(), 1);
        assert_eq!((versions[0].version, versions[0].changed_by.as_str()), (1, "anna"));
        assert_eq!(versions[0].data["email"], json!("Hanako@example.jp"));
        assert!(versions[0].reason.contains("moved.csv"));
    }

    async fn a_new_address_is_an_event_and_may_be_written_to_again(db: TestDatabase) {
        import(&db, CUSTOMERS, &file(&[TANAKA, ACME])).await;
        let before = customer(&db, "C-1").await;
        let connection = db.store.connection();
        carillon_store::customer::set_email_state(connection, &before.id, "bounced", 1).await.unwrap();
        let renamed = TANAKA.replace("花子", "華子");
        import(&db, CUSTOMERS, &file(&[&renamed])).await;
        assert_eq!(customer(&db, "C-1").await.email_state, "bounced", "the address is the same");
        let moved = renamed.replace("Hanako@EXAMPLE.jp", "tanaka@example.com");
        import(&db, CUSTOMERS, &file(&[&moved])).await;
        assert_eq!(customer(&db, "C-1").await.email_state, "ok");
        let events = carillon_store::event::of_customer(connection, &before.id, 10).await.unwrap();
        assert_eq!(events.len(), 1);
        assert_eq!((events[0].kind.as_str(), events[0].actor.as_str()), ("customer-corrected", "anna"));
        let detail = events[0].detail.to_string();
        assert!(!detail.contains("anako") && !detail.contains("anaka"), "masked: {detail}");
        assert!(detail.contains("•••") && detail.contains("imp_"), "{detail}");
    }

    async fn what_the_map_does_not_name_stays(db: TestDatabase) {
        import(&db, CUSTOMERS, &file(&[TANAKA])).await;
        let narrow = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nfamily = \"Name\"\n\
                      [fields]\ntier = \"Tier\"\n";
        let summary = import(&db, narrow, "No,Name,Tier\nC-1,佐藤,gold\n").await;
        assert_eq!(counts(&summary), [0, 1, 0, 0]);
        let after = customer(&db, "C-1").await;
        assert_eq!((after.display_name.as_str(), after.language.as_str()), ("佐藤花子", "ja"));
        assert_eq!(after.email.as_deref(), Some("Hanako@example.jp"));
        assert_eq!(after.attributes, json!({"seats": 3, "tier": "gold"}));
        assert_eq!(dates_of_customer(&db, "C-1").await, [pair("since", "2020-04-01")]);
        // The other file tells nothing new about the row, in its own words.
        let told = TANAKA.replace("田中", "佐藤");
        assert_eq!(counts(&import(&db, CUSTOMERS, &file(&[&told])).await), [0, 0, 1, 0]);
        assert_eq!(customer(&db, "C-1").await.version, 2);
        assert_eq!(counts(&import(&db, CUSTOMERS, &file(&[&told])).await), [0, 0, 1, 0]);
    }

    async fn a_map_that_tells_more_brings_rows_in_again(db: TestDatabase) {
        import(&db, CUSTOMERS, &file(&[TANAKA])).await;
        let more = CUSTOMERS.replace("[fields]", "[fields]\ntown = \"City\"\ntier = \"Company\"");
        assert_eq!(counts(&import(&db, &more, &file(&[TANAKA])).await), [0, 1, 0, 0]);
        assert_eq!(customer(&db, "C-1").await.attributes, json!({"seats": 3, "town": "東京都", "tier": null}));
    }

    async fn a_correction_by_hand_stays_until_the_source_says_something_new(db: TestDatabase) {
        import(&db, CUSTOMERS, &file(&[TANAKA])).await;
        let mut corrected = customer(&db, "C-1").await;
        corrected.family = "田仲".into();
        corrected.version = 2;
        carillon_store::customer::update(db.store.connection(), vec![corrected.clone()]).await.unwrap();
        assert_eq!(counts(&import(&db, CUSTOMERS, &file(&[TANAKA])).await), [0, 0, 1, 0]);
        assert_eq!(customer(&db, "C-1").await, corrected);
    }

    async fn bad_rows_go_to_the_quarantine_whole(db: TestDatabase) {
        let text = file(&[
            TANAKA,
            "C-3,Person,,Jane,Doe,tlh,US,\"jane@example.com\nx\",,,,,,,\n",
            "C-4,Person,,John,Doe,en,US,no-address,,,,,,31.01.2020,many\n",
            ",Person,,Nobody,Here,en,US,,,,,,,,\n",
            "C-5,Person,,,,en,US,,,,,,,,\n",
            "C-6,Person,,short\n",
            "C-7,Person,,NUL,\0,en,US,,,,,,,,\n",
            "C-8,Person,,Fine,Again,en,US,,,,,,,,\n",
            "C-8,Person,,Second,Same,en,US,,,,,,,,\n",
            "C-9,Person,,Lost,Reseller,en,US,,,,,,R-404,,\n",
        ]);
        let summary = import(&db, CUSTOMERS, &text).await;
        assert_eq!(counts(&summary), [2, 0, 0, 8]);
        assert_eq!(count_customers(&db).await, 2);
        let bad = quarantine(&db).await;
        let seen: Vec<(i64, &str)> = bad.iter().map(|row| (row.line, row.column_name.as_str())).collect();
        let wanted = [
            (3, "Language"), (5, "Email"), (6, "No"), (7, "Company"), (8, ""), (9, "Last name"), (11, "No"),
            (12, "Reseller"),
        ];
        assert_eq!(seen, wanted);
        assert!(bad[1].reason.contains("no-address") && bad[1].reason.contains("Since"), "{}", bad[1].reason);
        assert!(bad[4].reason.contains("4 cells") && bad[4].reason.contains("15"), "{}", bad[4].reason);
        assert!(bad[6].reason.contains("line 10"), "{}", bad[6].reason);
        assert!(bad[7].reason.contains("R-404"), "{}", bad[7].reason);
        assert_eq!(bad[7].raw[3], json!("Lost"));
        let told: Vec<(u64, &str)> = summary.quarantine.iter().map(|row| (row.line, row.column.as_str())).collect();
        assert_eq!(told.len(), 8);
        assert_eq!(told[7], (12, "Reseller"));
        let run = runs(&db).await.remove(0);
        assert_eq!((run.rows, run.created, run.quarantined), (10, 2, 8));
        assert_eq!((run.file.as_str(), run.target.as_str(), run.by.as_str()), ("test.csv", "customers", "anna"));
        assert!(run.finished_at.is_some());
    }

    async fn a_dry_run_counts_the_same_and_writes_nothing(db: TestDatabase) {
        import(&db, CUSTOMERS, &file(&[TANAKA, ACME])).await;
        let before = customer(&db, "C-1").await;
        let changed = TANAKA.replace("花子", "華子");
        let text = file(&[&changed, ACME, "C-3,Person,,Jane,Doe,en,US,,,,,,,,\n", "C-3,Person,,J,D,en,US,,,,,,,,\n"]);
        let source = ImportSource::from_bytes("test.csv", text.as_bytes());
        let dry = carillon_engine::import::ImportOptions { dry_run: true, ..options() };
        let summary = try_import(&db, CUSTOMERS, &source, &dry).await.unwrap();
        assert_eq!(counts(&summary), [1, 1, 1, 1]);
        assert_eq!(customer(&db, "C-1").await, before);
        assert_eq!((count_customers(&db).await, runs(&db).await.len()), (2, 1));
        let wet = try_import(&db, CUSTOMERS, &source, &options()).await.unwrap();
        assert_eq!(wet, summary);
    }

    async fn thousands_of_rows_come_in_slices_and_stay_in_order(db: TestDatabase) {
        use std::fmt::Write;
        let mut text = HEADER.to_owned();
        for number in 0..4_345 {
            let (name, day) = (format!("Name{number},en,GB,n{number}@example.com"), number % 28 + 1);
            writeln!(text, "N{number},Person,,Given,{name},,,,,,2024-01-{day:02},{number}").unwrap();
        }
        assert_eq!(counts(&import(&db, CUSTOMERS, &text).await), [4_345, 0, 0, 0]);
        let changed = text.replace(",GB,", ",IE,");
        assert_eq!(counts(&import(&db, CUSTOMERS, &changed).await), [0, 4_345, 0, 0]);
        assert_eq!(counts(&import(&db, CUSTOMERS, &changed).await), [0, 0, 4_345, 0]);
        let last = customer(&db, "N4344").await;
        assert_eq!((last.country.as_str(), last.version), ("IE", 2));
        assert!(customer(&db, "N0").await.id < last.id);
        assert_eq!(dates_of_customer(&db, "N4344").await, [pair("since", "2024-01-05")]);
    }
}
