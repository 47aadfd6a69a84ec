//! Rows per second of an import of 100,000 customers on SQLite, beside a bare loop of prepared inserts of the same rows.
//!
//! Both in the same run, one after the other, each three times on a fresh database; told are the medians and their
//! ratio. `make bench` builds it with optimisation; the number of rows can be given.

#![expect(clippy::print_stdout, reason = "the result of a benchmark is what it prints")]

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use carillon_domain::CountingEntropy;
use carillon_engine::import::{ImportOptions, ImportSource, ImportSummary, import_file};
use carillon_store::{OpenOptions, Pool, Store, sqlite_url};
use jiff::Timestamp;
use jiff::civil::date;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const ROWS: usize = 100_000;
const RUNS: usize = 3;

/// The map of the generated file.
const MAP: &str = r#"
target = "customers"
[columns]
external_id = "Customer No"
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
[dates]
since = "Customer since"
[fields]
segment = "Segment"
employees = { column = "Employees", type = "number" }
newsletter = { column = "Newsletter", type = "boolean" }
[values.kind]
Company = "organisation"
"#;

const HEADERS: [&str; 16] = [
    "Customer No",
    "Type",
    "Company",
    "First name",
    "Last name",
    "Language",
    "Country",
    "Email",
    "Phone",
    "Street",
    "City",
    "Postal code",
    "Customer since",
    "Segment",
    "Employees",
    "Newsletter",
];

/// Where the customers live: country, language, a name, a phone number and a town in their own script.
const PLACES: [[&str; 7]; 8] = [
    ["US", "en", "Taylor", "Morgan", "(212) 555-01", "New York", "10001"],
    ["DE", "de", "Jörg", "Müller", "030 23125 0", "Berlin", "10115"],
    ["JP", "ja", "花子", "田中", "03-1234-50", "東京都千代田区", "100-0001"],
    ["FR", "fr", "Éloïse", "Lefèvre", "01 99 00 00 ", "Orléans", "45000"],
    ["GB", "en", "Alex", "Harper", "020 7946 00", "London", "EC1V 2NX"],
    ["AE", "ar", "محمد", "الهاشمي", "04 234 50", "دبي", ""],
    ["KR", "ko", "민수", "김", "02-3456-70", "서울특별시", "04524"],
    ["RU", "ru", "Иван", "Петров", "+7 495 123-45-", "Москва", "101000"],
];

fn main() -> Result<()> {
    let rows = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(ROWS);
    let folder = tempfile::tempdir()?;
    let cells = generate(rows);
    let file = write_file(folder.path(), &cells)?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(compare(folder.path(), &file, &cells))
}

async fn compare(folder: &Path, file: &Path, cells: &[Vec<String>]) -> Result<()> {
    let entropy = CountingEntropy::default();
    let (mut ours, mut again, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..RUNS {
        bare.push(insert_bare(&fresh(folder, &format!("bare{run}")).await?, cells).await?);
        let store = fresh(folder, &format!("ours{run}")).await?;
        let (first, summary) = import(&store, file, &entropy).await?;
        expect(summary.created == cells.len() as u64, &summary)?;
        ours.push(first);
        let (second, summary) = import(&store, file, &entropy).await?;
        expect(summary.unchanged == cells.len() as u64, &summary)?;
        again.push(second);
        store.close().await?;
    }
    let (ours, again, bare) = (median(ours), median(again), median(bare));
    tell("import", cells.len(), ours);
    tell("the same file again", cells.len(), again);
    tell("bare INSERT loop", cells.len(), bare);
    println!("ratio to the bare loop: {:.2}", bare.as_secs_f64() / ours.as_secs_f64());
    Ok(())
}

fn expect(met: bool, summary: &ImportSummary) -> Result<()> {
    if met { Ok(()) } else { Err(format!("the import did not do its work: {summary:?}").into()) }
}

fn tell(what: &str, rows: usize, took: Duration) {
    let rate = f64::from(u32::try_from(rows).unwrap_or(u32::MAX)) / took.as_secs_f64();
    println!("{what:>20}: {rows} rows in {:.2} s, {rate:.0} rows/s", took.as_secs_f64());
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

async fn fresh(folder: &Path, name: &str) -> Result<Store> {
    let store = Store::open(&sqlite_url(&folder.join(format!("{name}.db"))), OpenOptions::default()).await?;
    store.migrate(|_| {}).await?;
    Ok(store)
}

async fn import(store: &Store, file: &Path, entropy: &CountingEntropy) -> Result<(Duration, ImportSummary)> {
    let options = ImportOptions {
        map_name: "bench".into(),
        rules: None,
        dry_run: false,
        by: "system".into(),
        now: Timestamp::from_millisecond(1_795_348_800_000)?,
        today: date(2026, 11, 22),
    };
    let begun = Instant::now();
    let source = ImportSource::open(file)?;
    let summary = import_file(store, &source, MAP, &options, entropy, &mut |_| {}).await?;
    Ok((begun.elapsed(), summary))
}

/// One prepared statement, one transaction, the cells as they are: the least that could be done.
async fn insert_bare(store: &Store, cells: &[Vec<String>]) -> Result<Duration> {
    let Pool::Sqlite(pool) = store.pool() else { return Err("the benchmark runs on SQLite".into()) };
    let begun = Instant::now();
    let mut transaction = pool.begin().await?;
    for row in cells {
        sqlx::query(
            "INSERT INTO customer (id, external_id, kind, organisation, title, given, family, display_name, language, \
             country, time_zone, email, phone, fax, postal, attributes, dates, reseller_id, consents, email_state, \
             version, content_hash, search_text, created_at, updated_at) \
             VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, ?, 'UTC', ?, ?, NULL, ?, '{}', ?, NULL, '{}', 'ok', 1, ?, ?, 0, 0)",
        )
        .bind(format!("cus_{}", row[0]))
        .bind(&row[0])
        .bind(&row[1])
        .bind(&row[2])
        .bind(&row[3])
        .bind(&row[4])
        .bind(format!("{} {}", row[3], row[4]))
        .bind(&row[5])
        .bind(&row[6])
        .bind(&row[7])
        .bind(&row[8])
        .bind(format!("{{\"lines\":[\"{}\"],\"locality\":\"{}\",\"postal_code\":\"{}\"}}", row[9], row[10], row[11]))
        .bind(format!("{{\"since\":\"{}\"}}", row[12]))
        .bind(&row[0])
        .bind(row.join(" "))
        .execute(&mut *transaction)
        .await?;
    }
    transaction.commit().await?;
    let took = begun.elapsed();
    store.close().await?;
    Ok(took)
}

fn generate(rows: usize) -> Vec<Vec<String>> {
    (0..rows).map(generate_row).collect()
}

fn generate_row(at: usize) -> Vec<String> {
    let [country, language, given, family, phone, town, code] = PLACES[at % PLACES.len()];
    let company = at.is_multiple_of(3);
    let texts: [String; 16] = [
        format!("C-{at:07}"),
        if company { "Company" } else { "Person" }.to_owned(),
        if company { format!("{family} & Sons, No {at}") } else { String::new() },
        given.to_owned(),
        format!("{family}{}", at % 1_000),
        language.to_owned(),
        country.to_owned(),
        format!("customer{at}@example.com"),
        format!("{phone}{:02}", at % 100),
        format!("{} {}", ["Ring", "Rue Haute", "大手町", "High Street"][at % 4], at % 200),
        town.to_owned(),
        code.to_owned(),
        format!("20{:02}-{:02}-{:02}", at % 26, at % 12 + 1, at % 28 + 1),
        ["home", "business", "education"][at % 3].to_owned(),
        (at % 500).to_string(),
        at.is_multiple_of(2).to_string(),
    ];
    texts.into()
}

fn write_file(folder: &Path, cells: &[Vec<String>]) -> Result<PathBuf> {
    let mut text = HEADERS.join(",");
    text.push('\n');
    for row in cells {
        for (at, cell) in row.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            if cell.contains(',') { write!(text, "{comma}\"{cell}\"")? } else { write!(text, "{comma}{cell}")? }
        }
        text.push('\n');
    }
    let file = folder.join("customers.csv");
    std::fs::write(&file, text)?;
    Ok(file)
}
