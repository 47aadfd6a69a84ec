//! A desk to import at: a database, a day, and the maps most tests use.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use carillon_domain::CountingEntropy;
use carillon_engine::import::{ImportError, ImportOptions, ImportSource, ImportSummary, import_file};
use carillon_store::entity::{customer, import_run, quarantine, record};
use carillon_store::testing::TestDatabase;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

pub(crate) const CUSTOMERS: &str = r#"
target = "customers"
[columns]
external_id = "No"
kind = "Type"
organisation = "Company"
given = "First name"
family = "Last name"
language = "Language"
country = "Country"
email = "Email"
phone = "Phone"
street = "Street"
locality = "City"
postal_code = "Postal code"
reseller = "Reseller"
[dates]
since = "Since"
[fields]
seats = { column = "Seats", type = "number" }
[values.kind]
Company = "organisation"
"#;

pub(crate) const HEADER: &str =
    "No,Type,Company,First name,Last name,Language,Country,Email,Phone,Street,City,Postal code,Reseller,Since,Seats\n";

pub(crate) const RECORDS: &str = r#"
target = "records"
record_kind = "license"
[columns]
external_id = "License"
customer = "Customer"
reseller = "Reseller"
[dates]
starts = "Starts"
expires = "Expires"
[fields]
product = "Product"
price = { column = "Price", type = "money", currency = "Currency" }
"#;

pub(crate) const RECORDS_HEADER: &str = "License,Customer,Reseller,Starts,Expires,Product,Price,Currency\n";

/// The product's time, a moment later each time it is asked for: runs are in the order they were begun in.
pub(crate) fn now() -> Timestamp {
    static ASKED: AtomicI64 = AtomicI64::new(0);
    let first: Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
    first + SignedDuration::from_millis(ASKED.fetch_add(1, Ordering::Relaxed))
}

pub(crate) fn options() -> ImportOptions {
    ImportOptions {
        map_name: "test.map.toml".into(),
        rules: None,
        dry_run: false,
        by: "anna".into(),
        now: now(),
        today: date(2026, 11, 22),
    }
}

/// Every import draws other ids.
pub(crate) fn entropy() -> CountingEntropy {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    CountingEntropy::starting_at(NEXT.fetch_add(1, Ordering::Relaxed) << 32)
}

pub(crate) async fn try_import(
    db: &TestDatabase,
    map: &str,
    file: &ImportSource,
    options: &ImportOptions,
) -> Result<ImportSummary, ImportError> {
    let mut rows = 0;
    let summary = import_file(&db.store, file, map, options, &entropy(), &mut |progress| {
        assert!(progress.rows >= rows && progress.bytes_done <= progress.bytes_total, "{progress:?}");
        rows = progress.rows;
    })
    .await?;
    let sum = summary.created + summary.updated + summary.unchanged + summary.quarantined;
    assert_eq!(summary.read, sum, "{summary:?}");
    assert_eq!(rows, summary.read, "the last word of the progress");
    Ok(summary)
}

pub(crate) async fn import(db: &TestDatabase, map: &str, text: &str) -> ImportSummary {
    let source = ImportSource::from_bytes("test.csv", text.as_bytes());
    try_import(db, map, &source, &options()).await.unwrap()
}

/// Created, updated, unchanged, quarantined.
pub(crate) fn counts(summary: &ImportSummary) -> [u64; 4] {
    [summary.created, summary.updated, summary.unchanged, summary.quarantined]
}

pub(crate) async fn customer(db: &TestDatabase, number: &str) -> customer::Model {
    carillon_store::customer::by_external_id(db.store.connection(), number).await.unwrap().unwrap()
}

pub(crate) async fn license(db: &TestDatabase, number: &str) -> record::Model {
    let numbers = [number.to_owned()];
    carillon_store::record::by_external_ids(db.store.connection(), "license", &numbers).await.unwrap().remove(0)
}

/// The rows that are due by their dates, as the tables tell them.
pub(crate) async fn dates_of_customer(db: &TestDatabase, number: &str) -> Vec<(String, String)> {
    let id = customer(db, number).await.id;
    let rows = carillon_store::date::of_customer(db.store.connection(), &id).await.unwrap();
    rows.into_iter().map(|row| (row.name, row.on_date)).collect()
}

pub(crate) async fn dates_of_license(db: &TestDatabase, number: &str) -> Vec<(String, String)> {
    let id = license(db, number).await.id;
    let rows = carillon_store::date::of_record(db.store.connection(), &id).await.unwrap();
    rows.into_iter().map(|row| (row.name, row.on_date)).collect()
}

pub(crate) async fn count_customers(db: &TestDatabase) -> u64 {
    carillon_store::customer::count(db.store.connection()).await.unwrap()
}

pub(crate) async fn runs(db: &TestDatabase) -> Vec<import_run::Model> {
    carillon_store::import_run::latest(db.store.connection(), 100).await.unwrap()
}

/// What the last import put into quarantine.
pub(crate) async fn quarantine(db: &TestDatabase) -> Vec<quarantine::Model> {
    let run = runs(db).await.remove(0).id;
    carillon_store::quarantine::of_import(db.store.connection(), &run, None, 10_000).await.unwrap()
}

pub(crate) fn pair(name: &str, on_date: &str) -> (String, String) {
    (name.to_owned(), on_date.to_owned())
}
