//! Files of every form: what is understood, what is refused, and that a refusal leaves nothing behind.

use carillon_engine::import::ImportSource;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;

use crate::fixture::{
    CUSTOMERS, HEADER, count_customers, counts, customer, import, options, quarantine, runs, try_import,
};

const JANE: &str = "C-1,Person,,Jane,Doe,en,US,,,,,,,,\n";

async fn refusal(db: &TestDatabase, map: &str, name: &str, bytes: &[u8]) -> String {
    let refused =
        try_import(db, map, &ImportSource::from_bytes(name, bytes), &options()).await.unwrap_err().to_string();
    assert_eq!((count_customers(db).await, runs(db).await.len()), (0, 0), "{refused}");
    refused
}

fn assert_says(said: &str, parts: &[&str]) {
    for part in parts {
        assert!(said.contains(part), "`{part}` in: {said}");
    }
}

on_both_databases! {
    async fn a_wrong_encoding_is_refused_before_anything_is_written(db: TestDatabase) {
        let mut bytes = HEADER.as_bytes().to_vec();
        for number in 0..3_000 {
            bytes.extend(format!("C-{number},Person,,Jane,Doe,en,US,,,,,,,,\n").bytes());
        }
        bytes.extend(b"C-X,Person,,J\xf6rg,M\xfcller,de,DE,,,,,,,,\n");
        let said = refusal(&db, CUSTOMERS, "kunden.csv", &bytes).await;
        assert_says(&said, &["kunden.csv", "line 3002", "UTF-8", "encoding = \"windows-1252\""]);
        let stated = format!("encoding = \"windows-1252\"\n{CUSTOMERS}");
        let source = ImportSource::from_bytes("kunden.csv", bytes);
        assert_eq!(try_import(&db, &stated, &source, &options()).await.unwrap().created, 3_001);
        assert_eq!(customer(&db, "C-X").await.display_name, "Jörg Müller");
    }

    async fn a_missing_column_is_refused_with_what_may_be_meant(db: TestDatabase) {
        let text = format!("{}{JANE}", HEADER.replace("Email", "E-Mail address").replace("Phone", "Phones"));
        let said = refusal(&db, CUSTOMERS, "a.csv", text.as_bytes()).await;
        assert_says(&said, &["a.csv", "line 1", "`Email`", "did you mean `E-Mail address`", "`Phone`", "`Phones`"]);
        let twice = format!("{}{JANE}", HEADER.replace("Phone", "Email"));
        assert_says(&refusal(&db, CUSTOMERS, "a.csv", twice.as_bytes()).await, &["2 columns `Email`"]);
    }

    async fn other_refusals_say_what_to_do(db: TestDatabase) {
        assert_says(&refusal(&db, CUSTOMERS, "a.csv", b"").await, &["a.csv is empty", "header row"]);
        assert_says(&refusal(&db, CUSTOMERS, "a.csv", b"\n\r\n  \n").await, &["is empty"]);
        let semicolons = HEADER.replace(',', ";");
        assert_says(&refusal(&db, CUSTOMERS, "a.csv", semicolons.as_bytes()).await, &["delimiter = \";\""]);
        assert_says(&refusal(&db, CUSTOMERS, "a.csv", b"No,\"Type\nC-1,Person\n").await, &["line 1", "header", "never closed"]);
        assert_says(&refusal(&db, "target = \"people\"", "a.csv", HEADER.as_bytes()).await, &["test.map.toml:1:10"]);
        let unknown = format!("encoding = \"klingon\"\n{CUSTOMERS}");
        assert_says(&refusal(&db, &unknown, "a.csv", HEADER.as_bytes()).await, &["klingon", "shift_jis"]);
        assert_says(&refusal(&db, CUSTOMERS, "a.xls", &[0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]).await, &["save it as .xlsx"]);
        assert_says(&refusal(&db, CUSTOMERS, "a.xlsx", b"PK\x03\x04nothing").await, &["a.xlsx is not a workbook"]);
    }

    async fn a_header_alone_is_an_import_of_nothing(db: TestDatabase) {
        assert_eq!(counts(&import(&db, CUSTOMERS, HEADER).await), [0, 0, 0, 0]);
        let run = runs(&db).await.remove(0);
        assert_eq!((run.rows, run.finished_at.is_some()), (0, true));
    }

    async fn an_open_quote_costs_its_row_and_nothing_else(db: TestDatabase) {
        let text = format!("{HEADER}{JANE}C-2,Person,,\"Open,Doe,en,US,,,,,,,,\nC-3,Person,,\"Fine\",Doe,en,US,,,,,,,,\nC-4,Person,,Also,Fine,en,US,,,,,,,,");
        assert_eq!(counts(&import(&db, CUSTOMERS, &text).await), [3, 0, 0, 1]);
        let bad = quarantine(&db).await.remove(0);
        assert_eq!((bad.line, bad.column_name.as_str()), (3, "First name"));
        assert_says(&bad.reason, &["line 3", "never closed"]);
        assert_eq!(customer(&db, "C-3").await.given, "Fine");
    }

    async fn a_cell_of_ten_megabytes_costs_its_row_and_nothing_else(db: TestDatabase) {
        let long = "x".repeat(10 << 20);
        let text = format!("{HEADER}{JANE}C-2,Person,,{long},Doe,en,US,,,,,,,,\nC-3,Person,,Fine,Doe,en,US,,,,,,,,\n");
        assert_eq!(counts(&import(&db, CUSTOMERS, &text).await), [2, 0, 0, 1]);
        let bad = quarantine(&db).await.remove(0);
        assert_eq!((bad.line, bad.column_name.as_str()), (3, "First name"));
        assert!(bad.raw.to_string().len() < 10_000);
    }

    async fn forms_of_text_do_not_matter(db: TestDatabase) {
        let plain = format!("{HEADER}{JANE}C-2,Person,,花子,田中,ja,JP,,,,,,,,\n");
        import(&db, CUSTOMERS, &plain).await;
        let (shift_jis, _, _) = encoding_rs::SHIFT_JIS.encode(&plain);
        let utf16: Vec<u8> = format!("\u{feff}{plain}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        let forms: [(&str, Vec<u8>); 6] = [
            ("", format!("\u{feff}{plain}").into_bytes()),
            ("", utf16),
            ("encoding = \"Shift_JIS\"\n", shift_jis.into_owned()),
            ("", plain.replace('\n', "\r\n").into_bytes()),
            ("", plain.replace('\n', "\r").into_bytes()),
            ("delimiter = \"\\t\"\n", plain.replace(',', "\t").into_bytes()),
        ];
        for (stated, bytes) in forms {
            let source = ImportSource::from_bytes("form.csv", bytes);
            let summary = try_import(&db, &format!("{stated}{CUSTOMERS}"), &source, &options()).await.unwrap();
            assert_eq!(counts(&summary), [0, 0, 2, 0], "{stated}");
        }
    }

    async fn a_file_on_disk_is_read_as_a_stream(db: TestDatabase) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("customers.csv");
        std::fs::write(&path, format!("{HEADER}{JANE}")).unwrap();
        let source = ImportSource::open(&path).unwrap();
        assert_eq!(counts(&try_import(&db, CUSTOMERS, &source, &options()).await.unwrap()), [1, 0, 0, 0]);
        std::fs::remove_file(&path).unwrap();
        let said = try_import(&db, CUSTOMERS, &source, &options()).await.unwrap_err().to_string();
        assert_says(&said, &["customers.csv cannot be read"]);
    }
}
