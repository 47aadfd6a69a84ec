//! The job `WakeDeliveries`: looks at a slice of deliveries. May come twice; the rows decide.

use std::sync::Arc;
use std::time::Duration;

use apalis::layers::WorkerBuilderExt;
use apalis::prelude::{BackendExt, BoxDynError, Data, Monitor, WorkerBuilder};
use apalis_postgres::PostgresStorage;
use apalis_sqlite::SqliteStorage;
use carillon_engine::{DELIVER_QUEUE, DeliverReport, Engine};
use carillon_store::Pool;
use serde::{Deserialize, Serialize};

use super::pulse::Pulse;
use crate::config::Worker;

/// How often an idle worker looks for jobs.
const POLL: Duration = Duration::from_millis(200);
/// How often a worker says that it lives.
const HEARTBEAT: Duration = Duration::from_secs(5);
/// After so many silent heartbeats its jobs are given to others.
const MISSED: usize = 6;

/// The ids of the deliveries to look at.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct WakeDeliveries {
    deliveries: Vec<String>,
}

/// What a job is given.
#[derive(Clone)]
struct Hands {
    engine: Engine,
    worker: String,
    pulse: Arc<Pulse>,
}

/// A failed slice is told and left to the sweep, which wakes what is still due: the back-off is in the rows, and a job
/// that fails for ever cannot block the queue.
async fn wake_deliveries(job: WakeDeliveries, hands: Data<Hands>) -> Result<(), BoxDynError> {
    let _working = hands.pulse.take();
    match hands.engine.deliver(&job.deliveries, &hands.worker).await {
        // A job may come twice, or behind a sweep: then there was nothing left to do, and nothing to tell.
        Ok(report) if report == DeliverReport::default() => {}
        Ok(report) => {
            tracing::info!(
                accepted = report.accepted,
                deferred = report.deferred,
                rejected = report.rejected,
                uncertain = report.uncertain,
                held = report.held,
                "delivered"
            );
        }
        Err(error) => tracing::error!(%error, "a slice of deliveries failed; the sweep wakes it again"),
    }
    Ok(())
}

/// Adds the workers of the delivery queue to a monitor.
pub(super) fn register(monitor: Monitor, engine: &Engine, config: &Worker, name: &str, pulse: &Arc<Pulse>) -> Monitor {
    let concurrency = config.concurrency.max(1);
    let hands = Hands { engine: engine.clone(), worker: name.to_owned(), pulse: Arc::clone(pulse) };
    let named = {
        let name = name.to_owned();
        move |run: usize| format!("{name}-{run}")
    };
    match engine.store().pool() {
        Pool::Sqlite(pool) => monitor.register(move |run| {
            // Taking no more than can be worked on at once keeps the heartbeat going; the store's own indexes and
            // `lock_tasks(false)` keep the cost of a job flat however many wait.
            let settings = apalis_sqlite::Config::default()
                .queue(DELIVER_QUEUE)
                .batch_size(concurrency)
                .lock_tasks(false)
                .heartbeat_interval(HEARTBEAT)
                .missed_heartbeats(MISSED);
            let jobs = SqliteStorage::<WakeDeliveries>::new(&pool).with_config(settings).poll_with_interval(POLL);
            WorkerBuilder::new(named(run))
                .backend(jobs)
                .data(hands.clone())
                .catch_panic()
                .concurrency(concurrency)
                .build(wake_deliveries)
        }),
        Pool::Postgres(pool) => monitor.register(move |run| {
            let settings = apalis_postgres::Config::default()
                .queue(DELIVER_QUEUE)
                .batch_size(concurrency)
                .heartbeat_interval(HEARTBEAT)
                .missed_heartbeats(MISSED);
            let jobs = PostgresStorage::<WakeDeliveries>::new(&pool).with_config(settings).poll_with_interval(POLL);
            WorkerBuilder::new(named(run))
                .backend(jobs)
                .data(hands.clone())
                .catch_panic()
                .concurrency(concurrency)
                .build(wake_deliveries)
        }),
    }
}
