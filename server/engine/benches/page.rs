//! A message's page in a language it was not sent in, and its PDF in that language: milliseconds of the engine, composing
//! included, storing included; medians, slowest of twenty, and ratios to their limits.
//!
//! The sample company is imported and its clock moved to where reminders are out; then each message is opened in another
//! language for the first time. `make bench` builds it with optimisation.

#![expect(clippy::print_stdout, reason = "the result of a benchmark is what it prints")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use carillon_channels::email::MemoryProvider;
use carillon_domain::{Clock, CountingEntropy, Language, ShiftedClock};
use carillon_engine::import::ImportSource;
use carillon_engine::{Carriers, Engine, Parts, Settings, SystemClock, read_folder};
use carillon_store::blob::BlobStore;
use carillon_store::{OpenOptions, Store, sqlite_url};
use jiff::SignedDuration;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// Milliseconds the page may take.
const PAGE_LIMIT: f64 = 30.0;
/// Milliseconds until the PDF is ready.
const PDF_LIMIT: f64 = 200.0;
/// Messages opened.
const MESSAGES: usize = 100;
/// Days lived through before.
const DAYS: u32 = 20;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../sample");

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(measure())
}

async fn measure() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (engine, store) = company(folder.path()).await?;
    let languages = [Language::Ja, Language::Ar, Language::De, Language::ZhHans];
    let (mut pages, mut pdfs) = (Vec::new(), Vec::new());
    let rows = carillon_store::communication::find(store.connection(), &[], &[], None, 10_000).await?;
    let quoted = rows.into_iter().map(|(row, _)| row).filter(|row| row.step == "60-days");
    for (row, at) in quoted.zip(0..) {
        let language = languages[at % languages.len()].tag();
        if row.language == language {
            continue;
        }
        let begun = Instant::now();
        let page = engine.message_page(&row.token, Some(language)).await?;
        // The first opens what the process needs once: templates, fonts.
        let opened = begun.elapsed();
        if !page.documents.iter().any(|it| it.name == "quote.pdf") {
            continue;
        }
        let begun = Instant::now();
        engine.document(&row.token, "quote.pdf", Some(language)).await?;
        pages.push(opened);
        pdfs.push(begun.elapsed());
        if pages.len() > MESSAGES {
            break;
        }
    }
    tell("page", &pages, PAGE_LIMIT)?;
    tell("PDF", &pdfs, PDF_LIMIT)
}

/// The sample company, its reminders said.
async fn company(folder: &Path) -> Result<(Engine, Store)> {
    let store = Store::open(&sqlite_url(&folder.join("bench.db")), OpenOptions::default()).await?;
    store.migrate(|_| {}).await?;
    let settings = Settings::new("https://notices.example", "notices.example", [7; 32]);
    let engine = Engine::new(Parts {
        store: store.clone(),
        blobs: BlobStore::open(folder.join("blobs")).await?,
        email: Arc::new(MemoryProvider::default()),
        carriers: Carriers::in_memory(),
        outbox: None,
        clock: Arc::new(ShiftedClock::new(Arc::new(SystemClock) as Arc<dyn Clock>, SignedDuration::ZERO)),
        movable: true,
        entropy: Arc::new(CountingEntropy::default()),
        settings: Arc::new(settings),
    });
    engine.import_brands(&std::fs::read_to_string(sample("brands.toml"))?).await?;
    for name in ["resellers", "customers", "licenses"] {
        let source = ImportSource::open(sample(&format!("{name}.csv")))?;
        let map = std::fs::read_to_string(sample(&format!("{name}.map.toml")))?;
        let options = engine.import_options("bench", engine.clock_now().to_zoned(jiff::tz::TimeZone::UTC).date());
        engine.import(&source, &map, &options, &mut |_| {}).await?;
    }
    let campaign = read_folder(&sample("campaigns/renewal"))?;
    engine.apply_campaign(&campaign, "bench").await.map_err(|error| format!("{error:?}"))?;
    for _ in 0..DAYS {
        engine.move_clock(1).await?;
        engine.plan().await?;
    }
    Ok((engine, store))
}

fn sample(name: &str) -> PathBuf {
    Path::new(SAMPLE).join(name)
}

fn tell(what: &str, times: &[Duration], limit: f64) -> Result<()> {
    let (first, rest) = times.split_first().ok_or("no message was opened")?;
    let mut rest: Vec<f64> = rest.iter().map(|time| time.as_secs_f64() * 1_000.0).collect();
    rest.sort_by(f64::total_cmp);
    let at = |share: usize| rest.get(rest.len() * share / 100).or(rest.last()).copied().unwrap_or_default();
    println!(
        "{what:>6}: {} of them, median {:.1} ms, 95 of 100 within {:.1} ms, the first {:.1} ms; limit {limit} ms, ratio {:.2}",
        rest.len(),
        at(50),
        at(95),
        first.as_secs_f64() * 1_000.0,
        at(50) / limit
    );
    Ok(())
}
