//! The tick: at each one the engine plans what is due; now and then it sweeps.
//!
//! A tick that fails is told and tried again: the rows are the truth, so nothing is lost by it.

use std::time::Duration;

use carillon_engine::Engine;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

use super::pulse::Pulse;

/// A sweep every so many ticks.
const SWEEP_EVERY: u64 = 5;

/// Ticks until `stop`.
pub(super) async fn run(engine: Engine, pulse: &Pulse, every: Duration, stop: &CancellationToken) {
    let mut ticks = interval(every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut count: u64 = 0;
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = ticks.tick() => {}
        }
        move_silent(&engine).await;
        plan(&engine).await;
        if count.is_multiple_of(SWEEP_EVERY) {
            sweep(&engine, pulse).await;
        }
        count += 1;
    }
}

async fn plan(engine: &Engine) {
    match engine.plan().await {
        Ok(report) if report.is_quiet() => {}
        Ok(report) => {
            let (enrolled, planned, ended) = (report.enrolled, report.planned, report.ended);
            tracing::info!(enrolled, planned, ended, quarantined = report.quarantined, "planned");
        }
        Err(error) => tracing::error!(%error, "planning failed; it is tried again at the next tick"),
    }
}

async fn move_silent(engine: &Engine) {
    if let Err(error) = engine.move_silent().await {
        tracing::error!(%error, "what nobody reacts to could not be moved on; it is tried again");
    }
}

async fn sweep(engine: &Engine, pulse: &Pulse) {
    match engine.sweep().await {
        Ok(0) => {}
        Ok(woken) => {
            pulse.wake(u64::try_from(woken).unwrap_or(u64::MAX));
            tracing::info!(woken, "deliveries woken that had no job");
        }
        Err(error) => tracing::error!(%error, "sweeping failed; it is tried again"),
    }
}
