//! Filling an empty installation with the sample company.

use carillon_domain::campaign::CampaignFolder;
use carillon_engine::import::ImportSource;
use carillon_engine::{Engine, EngineError};
use jiff::SignedDuration;
use jiff::tz::TimeZone;

use super::{people, volume};
use crate::console;
use crate::embedded::Sample;

/// How far back the demo begins to live, in days.
const LIVED: i64 = 45;
/// Files of the sample, in the order they build on each other.
const TABLES: [&str; 3] = ["resellers", "customers", "licenses"];
const CAMPAIGNS: [&str; 2] = ["welcome", "renewal"];
/// Says that the company was filled in to the end: what a stop in the middle left is completed at the next start, since
/// every step of it may be done twice.
const FILLED: &str = "demo_filled";

/// Fills an empty installation; leaves any other alone.
pub(crate) async fn seed(engine: &Engine) -> Result<(), EngineError> {
    people::add(engine).await?;
    let db = engine.store().connection();
    if carillon_store::setting::get(db, FILLED).await?.is_some() {
        return Ok(());
    }
    let days = u64::try_from(LIVED).unwrap_or_default();
    let bar = console::bar(TABLES.len() as u64 + CAMPAIGNS.len() as u64 + days, "filling the sample company");
    import_tables(engine, &mut || bar.inc(1)).await?;
    for name in CAMPAIGNS {
        apply(engine, name).await?;
        bar.inc(1);
    }
    live(engine, &bar).await?;
    volume::add(engine).await?;
    carillon_store::setting::set(db, FILLED, "yes").await?;
    bar.finish_and_clear();
    Ok(())
}

fn file(name: &str) -> Result<String, EngineError> {
    let file = Sample::get(name).ok_or_else(|| EngineError::Internal(format!("the sample has no {name}")))?;
    String::from_utf8(file.data.into_owned()).map_err(|e| EngineError::internal(name, e))
}

/// Imports brands, resellers, customers and licenses of the sample company, with dates around the engine's present day.
pub(crate) async fn import_tables(engine: &Engine, done: &mut (dyn FnMut() + Send)) -> Result<(), EngineError> {
    let today = engine.clock_now().to_zoned(TimeZone::UTC).date();
    engine.import_brands(&file("brands.toml")?).await.map_err(|e| EngineError::internal("the sample company", e))?;
    for table in TABLES {
        let name = format!("{table}.csv");
        let source = ImportSource::from_bytes(&name, file(&name)?.into_bytes());
        let map = file(&format!("{table}.map.toml"))?;
        let options = engine.import_options("system", today);
        let summary = engine
            .import(&source, &map, &options, &mut |_| {})
            .await
            .map_err(|e| EngineError::internal("the sample company", e))?;
        if let Some(row) = summary.quarantine.first() {
            return Err(EngineError::Internal(format!("{name}: line {}: {}", row.line, row.reason)));
        }
        done();
    }
    Ok(())
}

async fn apply(engine: &Engine, name: &str) -> Result<(), EngineError> {
    let prefix = format!("campaigns/{name}/");
    let mut folder = CampaignFolder::default();
    for path in Sample::iter().filter(|path| path.starts_with(&prefix)) {
        folder
            .insert(&path[prefix.len()..], &file(&path)?)
            .map_err(|e| EngineError::internal("the sample campaign", e))?;
    }
    engine.apply_campaign(&folder, "system").await.map_err(|e| EngineError::internal(name, e))?;
    Ok(())
}

/// Lives from some weeks ago to today, a day at a time: what a worker would have done.
async fn live(engine: &Engine, bar: &indicatif::ProgressBar) -> Result<(), EngineError> {
    for day in (0..LIVED).rev() {
        let then = engine.on_clock(engine.clock_offset() - SignedDuration::from_hours(24 * day))?;
        then.plan().await?;
        while then.deliver_due("demo").await? > 0 {}
        bar.inc(1);
    }
    Ok(())
}
