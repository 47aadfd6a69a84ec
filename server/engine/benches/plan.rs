//! Planning with a million enrollments on file, of which ten thousand are due: seconds of a tick and memory; a tick with
//! nothing due; the first tick of a day, which looks through all that is in reach; and a change of the roster while a
//! hundred thousand deliveries wait. On both databases; medians and ratios to the limits.
//!
//! `make bench` builds it with optimisation; the number of enrollments can be given.

#![expect(clippy::print_stdout, reason = "the result of a benchmark is what it prints")]

mod support;

use std::sync::Arc;
use std::time::{Duration, Instant};

use carillon_channels::email::NowhereProvider;
use carillon_domain::Language;
use carillon_domain::volume::Scope;
use carillon_engine::volume::{AbsenceDraft, RuleDraft, StaffDraft};
use carillon_engine::{Engine, NewPerson, Role};
use carillon_store::testing::TestDatabase;
use carillon_store::{ConnectionTrait, Kind};
use support::{Result, engine, fill};

/// Enrollments on file.
const ENROLLMENTS: usize = 1_000_000;
/// Those that are due.
const DUE: usize = 10_000;
/// Deliveries that wait when the roster changes.
const WAITING: usize = 100_000;
/// Seconds a tick may take that plans them.
const TICK: f64 = 1.5;
/// Milliseconds a tick may take that finds nothing.
const QUIET: f64 = 20.0;
/// Megabytes planning may take.
const MEMORY: f64 = 500.0;
/// Seconds a change of the roster may take.
const CHANGE: f64 = 2.0;

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<()> {
    let enrollments = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(ENROLLMENTS);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    for kind in [Kind::Sqlite, Kind::Postgres] {
        runtime.block_on(measure(kind, enrollments))?;
    }
    Ok(())
}

async fn measure(kind: Kind, enrollments: usize) -> Result<()> {
    let db = TestDatabase::migrated(kind).await;
    let house = engine(&db.store, &db, Arc::new(NowhereProvider), 4).await?;
    fill(&house, DUE, 61).await?;
    let entered = house.plan().await?;
    println!("{kind:?}: {} enrolled; {} more are copied", entered.enrolled, enrollments.saturating_sub(DUE));
    copy_enrollments(&db, enrollments / DUE).await?;
    house.plan().await?;

    let quiet = ticks(&house, 21).await?;
    tell("a tick with nothing due", quiet.as_secs_f64() * 1_000.0, "ms", QUIET);
    let before = memory()?;
    run(&db, "UPDATE enrollment SET next_due_at = 1 WHERE id IN (SELECT id FROM first_enrollment)").await?;
    let begun = Instant::now();
    let report = house.plan().await?;
    let took = begun.elapsed();
    println!("planned {}, released {}", report.planned, report.released);
    tell("a tick that plans them", took.as_secs_f64(), "s", TICK);
    tell("memory it took beyond", memory()? - before, "MB", MEMORY);
    house.move_clock(1).await?;
    let begun = Instant::now();
    house.plan().await?;
    println!("{:>32}: {:.2} s, no limit stated", "the first tick of a day", begun.elapsed().as_secs_f64());

    copy_deliveries(&db, WAITING / DUE).await?;
    Box::pin(change_roster(&house)).await
}

/// A roster on which somebody falls ill and gets well, while everything waits for it.
async fn change_roster(house: &Engine) -> Result<()> {
    let new = NewPerson {
        email: "ada@example.com".into(),
        name: "Ada".into(),
        role: Role::Admin,
        language: Language::En,
        password: "a long enough password".into(),
    };
    let by = house.add_person(new).await?;
    let staff = StaffDraft {
        name: "Jonas".into(),
        languages: vec![Language::En, Language::De],
        hours: "mon-sun 00:00-24:00".into(),
        time_zone: "UTC".into(),
        ..StaffDraft::default()
    };
    let jonas = house.save_staff(&staff, &by).await?;
    house.save_staff(&StaffDraft { name: "Mia".into(), ..staff }, &by).await?;
    let rule = RuleDraft {
        name: "staff".into(),
        scope: Scope::default(),
        kind: "staff".into(),
        number: "400".into(),
        period: "day".into(),
        time_zone: "UTC".into(),
        ..RuleDraft::default()
    };
    house.save_rule(&rule, &by).await?;
    let report = house.plan().await?;
    println!("{} wait, {} were let go", report.waiting, report.released);
    let today = house.clock_now().to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
    let away = AbsenceDraft { staff_member_id: jonas, from: today.clone(), to: today, reason: "ill".into() };
    let (mut narrower, mut wider) = (Vec::new(), Vec::new());
    for _ in 0..3 {
        let begun = Instant::now();
        let absence = house.add_absence(&away, &by).await?;
        narrower.push(begun.elapsed());
        let begun = Instant::now();
        house.remove_absence(&absence, &by).await?;
        wider.push(begun.elapsed());
    }
    tell("somebody falls ill", median(narrower).as_secs_f64(), "s", CHANGE);
    tell("and gets well", median(wider).as_secs_f64(), "s", CHANGE);
    Ok(())
}

async fn ticks(house: &Engine, number: usize) -> Result<Duration> {
    let mut times = Vec::with_capacity(number);
    for _ in 0..number {
        let begun = Instant::now();
        house.plan().await?;
        times.push(begun.elapsed());
    }
    Ok(median(times))
}

/// Copies of every enrollment with its record, due in some years.
async fn copy_enrollments(db: &TestDatabase, times: usize) -> Result<()> {
    run(db, "CREATE TABLE first_enrollment AS SELECT id FROM enrollment").await?;
    run(db, "CREATE TABLE first_record AS SELECT id FROM record").await?;
    let record = "id || '-{k}', external_id || '-{k}', kind, customer_id, reseller_id, dates, fields, content_hash, \
        search_text, version, created_at, updated_at FROM record WHERE id IN (SELECT id FROM first_record)";
    let date = "record_id || '-{k}', name, on_date FROM record_date WHERE record_id IN (SELECT id FROM first_record)";
    let enrollment = "id || '-{k}', campaign_id, sequence, customer_id, group_key || '-{k}', group_name || '-{k}', anchor, \
        next_step, next_due_at + 300000000000, state, reason, created_at, updated_at \
        FROM enrollment WHERE id IN (SELECT id FROM first_enrollment)";
    let member = "enrollment_id || '-{k}', record_id || '-{k}', campaign_id, sequence, anchor, state, at \
        FROM enrollment_record WHERE enrollment_id IN (SELECT id FROM first_enrollment)";
    for k in 1..times {
        for (into, columns, select) in [
            (
                "record",
                "id, external_id, kind, customer_id, reseller_id, dates, fields, content_hash, search_text, version, created_at, updated_at",
                record,
            ),
            ("record_date", "record_id, name, on_date", date),
            (
                "enrollment",
                "id, campaign_id, sequence, customer_id, group_key, group_name, anchor, next_step, next_due_at, state, reason, created_at, updated_at",
                enrollment,
            ),
            ("enrollment_record", "enrollment_id, record_id, campaign_id, sequence, anchor, state, at", member),
        ] {
            let select = select.replace("{k}", &k.to_string());
            run(db, &format!("INSERT INTO {into} ({columns}) SELECT {select}")).await?;
        }
    }
    run(db, "ANALYZE").await
}

/// Copies of every communication, whose deliveries wait for the rules as if nobody had let them go.
async fn copy_deliveries(db: &TestDatabase, times: usize) -> Result<()> {
    run(db, "CREATE TABLE first_said AS SELECT id FROM communication").await?;
    run(db, "UPDATE delivery SET released_at = NULL, state = 'planned'").await?;
    run(db, "DELETE FROM volume_used").await?;
    let said = "id || '-{k}', root_id || '-{k}', token || '-{k}', reference || '-{k}', customer_id, enrollment_id, \
        campaign_version_id, brand_id, step, class, language, subject, data, version + {k}, created_at, created_by, reason, \
        search_text FROM communication WHERE id IN (SELECT id FROM first_said)";
    let delivery = "id || '-{k}', communication_id || '-{k}', rung, channel, language, address, state, due_at, priority, \
        attempts, reason, cause, created_at, lane_id FROM delivery WHERE communication_id IN (SELECT id FROM first_said)";
    for k in 1..times {
        for (into, columns, select) in [
            (
                "communication",
                "id, root_id, token, reference, customer_id, enrollment_id, campaign_version_id, brand_id, step, class, language, subject, data, version, created_at, created_by, reason, search_text",
                said,
            ),
            (
                "delivery",
                "id, communication_id, rung, channel, language, address, state, due_at, priority, attempts, reason, cause, created_at, lane_id",
                delivery,
            ),
        ] {
            let select = select.replace("{k}", &k.to_string());
            run(db, &format!("INSERT INTO {into} ({columns}) SELECT {select}")).await?;
        }
    }
    run(db, "ANALYZE").await
}

async fn run(db: &TestDatabase, sql: &str) -> Result<()> {
    db.store.connection().execute_unprepared(sql).await?;
    Ok(())
}

/// The most memory this process has held, in megabytes.
fn memory() -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes / 1_000.0)
}

fn tell(what: &str, found: f64, unit: &str, limit: f64) {
    println!("{what:>32}: {found:.2} {unit}, limit {limit} {unit}, ratio {:.2}", found / limit);
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
