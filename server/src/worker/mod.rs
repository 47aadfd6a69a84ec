//! Work in the background: the clock's tick plans, jobs of apalis deliver, a sweep wakes what was left.
//!
//! Wiring only: what a job does is a use case of the engine. Any number of processes may do this on one database.

mod deliver;
mod incoming;
mod pulse;
mod tick;

use std::sync::Arc;
use std::time::Duration;

use apalis::prelude::Monitor;
use carillon_engine::Engine;
use tokio_util::sync::CancellationToken;

use crate::config::Worker;
use pulse::Pulse;

pub(crate) use incoming::{Doors, open as open_doors};

/// Works until `stop`: what was begun is finished first.
pub(crate) async fn run(engine: Engine, config: Worker, doors: Doors, stop: CancellationToken) -> Result<(), String> {
    let pulse = Arc::new(Pulse::default());
    let delivering = Box::pin(deliver(&engine, &config, &pulse, &stop));
    let taking_in = Box::pin(incoming::run(engine.clone(), doors, stop.clone()));
    let ticking = Box::pin(tick::run(engine.clone(), &pulse, Duration::from_secs(config.tick_seconds.max(1)), &stop));
    let (worked, (), ()) = tokio::join!(delivering, ticking, taking_in);
    worked
}

/// Works on jobs until `stop`; begins anew where none are taken any more.
async fn deliver(engine: &Engine, config: &Worker, pulse: &Arc<Pulse>, stop: &CancellationToken) -> Result<(), String> {
    loop {
        let monitor = deliver::register(Monitor::new(), engine, config, &worker_name(), pulse)
            // A database that was away ends a worker; it starts again under a new name when the database is back.
            .should_restart(|_, error| {
                tracing::warn!(%error, "a worker ended and starts again");
                true
            })
            .shutdown_timeout(Duration::from_secs(30));
        let stopped = stop.clone();
        let signal = async move {
            stopped.cancelled().await;
            Ok(())
        };
        tokio::select! {
            worked = monitor.run_with_signal(signal) => {
                return worked.map_err(|e| format!("the worker did not stop cleanly: {e}"));
            }
            () = pulse.stopped() => {
                tracing::warn!("deliveries wait, and no job is taken: the worker of jobs begins anew");
            }
        }
    }
}

/// A name no other process has: names of the dead stay reserved for a while.
fn worker_name() -> String {
    use carillon_domain::{Clock, SessionId};
    let unique = SessionId::mint(carillon_engine::SystemClock.now(), &carillon_engine::OsEntropy).to_string();
    format!("worker-{}-{}", std::process::id(), unique.trim_start_matches("ses_"))
}
