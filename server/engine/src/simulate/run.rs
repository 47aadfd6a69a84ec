//! Simulating from the portal: somebody asks, a world is lived through aside from the request, and what it told is kept.

use std::sync::Arc;
use std::time::{Duration, Instant};

use carillon_compose::Finding;
use carillon_domain::SimulationId;
use carillon_domain::campaign::CampaignFolder;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

use super::kept::{Head, Lived, parts};
use super::order::{SimulationForm, SimulationOrder};
use super::recorder::{Bounds, Recorder};
use super::registry::Progress;
use super::shelf::Shelf;
use super::tally::Tally;
use super::{Simulation, changes};
use crate::{ApplyError, Engine, EngineError, FieldFault, Person, Result};

/// A simulation takes no longer than this, for both versions together.
pub const MOST_SECONDS: u64 = 120;
/// Nor does a life tell more lines than this.
const MOST_LINES: usize = 50_000;
/// After so many seconds somebody else may have come to an end.
const COME_AGAIN: u64 = 30;

/// One version that is to be lived through.
struct Cast {
    number: u32,
    folder: CampaignFolder,
    steps: Vec<String>,
}

impl Engine {
    /// Begins to live through a version of a campaign with copies of customers. What it told is kept under the id that is
    /// answered, and nothing else of it.
    pub async fn begin_simulation(&self, name: &str, form: &SimulationForm, by: &Person) -> Result<SimulationId> {
        let place = self.simulations()?;
        let today = self.clock_now().to_zoned(TimeZone::UTC).date();
        let order = form.read(today).map_err(EngineError::Invalid)?;
        let cast = self.cast(name, &order).await?;
        if carillon_store::customer::count(self.parts.store.connection()).await? == 0 {
            return Err(refused("customers", "simulate-fault-nobody", String::new()));
        }
        let busy = EngineError::Limited { retry_after_seconds: COME_AGAIN };
        let turn = self.simulations.turn().ok_or(busy)?;
        let now = self.clock_now();
        let id = SimulationId::mint(now, self.entropy());
        let head = Head {
            id,
            campaign: name.to_owned(),
            by: by.name.clone(),
            at: now,
            order,
            lives: Vec::new(),
            shifts: changes::ShiftCounts::new(),
            stopped_on: None,
        };
        let progress = self.simulations.begin(id);
        let engine = self.clone();
        tokio::spawn(async move {
            let _turn = turn;
            let kept = engine.simulate(place, head, cast, &progress).await;
            if let Err(error) = &kept {
                tracing::error!(%error, simulation.id = %id, "a simulation came to no end");
            }
            progress.send_replace(if kept.is_ok() { Progress::Kept } else { Progress::Failed });
        });
        Ok(id)
    }

    /// Waits until a simulation is at its end, but no longer than this.
    pub async fn await_simulation(&self, id: SimulationId, patience: Duration) {
        self.simulations.wait(id, patience).await;
    }

    pub(super) fn simulations(&self) -> Result<Shelf> {
        let folder = self.settings().simulations.clone();
        folder.map(Shelf::of).ok_or_else(|| EngineError::Unavailable("there is no folder for simulations".into()))
    }

    /// The versions that are asked for. One that could not go out cannot be simulated either.
    async fn cast(&self, name: &str, order: &SimulationOrder) -> Result<Vec<Cast>> {
        let mut cast = Vec::new();
        for (field, number) in [("version", Some(order.version)), ("against", order.against)] {
            let Some(number) = number else { continue };
            let (_, folder) = self.campaign_folder(name, Some(number)).await?;
            let faults = self.findings_of(&folder).await?.iter().filter(|it| it.is_fault()).count();
            let definition = folder.definition().ok().filter(|_| faults == 0);
            let refuse = || refused(field, "simulate-fault-faulty", number.to_string());
            let definition = definition.ok_or_else(refuse)?;
            let steps = definition.steps().map(|(_, step)| step.name.clone()).collect();
            cast.push(Cast { number, folder, steps });
        }
        Ok(cast)
    }

    /// Lives through every version and keeps what they told.
    async fn simulate(
        &self,
        place: Shelf,
        mut head: Head,
        cast: Vec<Cast>,
        progress: &watch::Sender<Progress>,
    ) -> Result<()> {
        let limit = Duration::from_secs(MOST_SECONDS) / u32::try_from(cast.len().max(1)).unwrap_or(1);
        let days = Days::of(&head.order)?;
        let mut lives = Vec::new();
        for (at, version) in cast.iter().enumerate() {
            let bounds = Bounds { deadline: Instant::now() + limit, lines: MOST_LINES };
            let tell = |now: Timestamp| {
                let share = days.share(now).saturating_add(100 * u64::try_from(at).unwrap_or(0)) / cast.len() as u64;
                progress.send_replace(Progress::Living(u8::try_from(share.min(99)).unwrap_or(99)));
            };
            let mut recorder = Recorder::new(bounds, &tell);
            lives.push(self.live_as(&head.order, version, days, &mut recorder).await?);
        }
        // What only one of two lives came to is no difference between them.
        let stopped = lives.iter().filter_map(|life| life.stopped).min();
        for (life, version) in lives.iter_mut().zip(&cast) {
            life.cut(stopped);
            head.lives.push(life.summary(version.number, Tally::of_life(&life.moments, &life.quotas, &version.steps)));
        }
        head.stopped_on = stopped.map(day_of);
        let changed = match &lives[..] {
            [after, before] => changes::changes(&before.moments, &after.moments),
            _ => Vec::new(),
        };
        if let [after, before] = &lives[..] {
            head.shifts = changes::count(&changed, &before.moments, &after.moments);
        }
        let id = head.id;
        let parts = tokio::task::spawn_blocking(move || parts(&head, &lives, &changed)).await;
        place.put(id, parts.map_err(|e| EngineError::internal("what a simulation told", e))??).await
    }

    /// Lives through one version in a world of its own, which is gone afterwards.
    async fn live_as(
        &self,
        order: &SimulationOrder,
        version: &Cast,
        days: Days,
        recorder: &mut Recorder<'_>,
    ) -> Result<Lived> {
        let scratch = tempfile::tempdir().map_err(|e| EngineError::internal("a folder for a simulation", e))?;
        let world = Simulation::new(scratch.path(), days.from, Arc::clone(&self.settings().holidays)).await?;
        let customers = world.copy_from(&self.parts.store, order.customers).await?;
        world.engine().apply_campaign(&version.folder, "simulation").await.map_err(told)?;
        world.live_before(days.until, recorder).await?;
        let pieces = world.pieces(&recorder.messages).await?;
        let on_the_way = world.on_the_way().await?;
        Ok(Lived {
            customers,
            on_the_way,
            pieces,
            moments: std::mem::take(&mut recorder.moments),
            quotas: std::mem::take(&mut recorder.quotas),
            stopped: recorder.stopped,
        })
    }
}

impl Simulation {
    /// How many recipients are on their way when life ends.
    async fn on_the_way(&self) -> Result<u64> {
        let db = self.engine.store().connection();
        let mut count = 0;
        for campaign in carillon_store::campaign::all(db).await? {
            count += carillon_store::campaign::count_on_the_way(db, &campaign.id).await?;
        }
        Ok(count)
    }
}

/// From the first moment of the first day to the last of the last.
#[derive(Debug, Clone, Copy)]
struct Days {
    from: Timestamp,
    until: Timestamp,
}

impl Days {
    fn of(order: &SimulationOrder) -> Result<Self> {
        let end = order.to.tomorrow().map_err(|e| EngineError::internal("the last day", e))?;
        let until = beginning(end)?.saturating_sub(SignedDuration::from_millis(1));
        Ok(Self { from: beginning(order.from)?, until: until.map_err(|e| EngineError::internal("the last day", e))? })
    }

    /// How many hundredths have passed.
    fn share(self, now: Timestamp) -> u64 {
        let (passed, all) = (now.as_second() - self.from.as_second(), self.until.as_second() - self.from.as_second());
        u64::try_from(100 * passed / all.max(1)).unwrap_or(0).min(100)
    }
}

fn beginning(day: Date) -> Result<Timestamp> {
    let begin = day.to_zoned(TimeZone::UTC).map_err(|e| EngineError::internal("a day", e))?;
    Ok(begin.timestamp())
}

fn day_of(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

fn refused(field: &'static str, phrase: &'static str, detail: String) -> EngineError {
    EngineError::Invalid(vec![FieldFault::new(field, phrase, detail)])
}

/// What was proved before it was applied has no faults; if it has, the program is wrong.
fn told(error: ApplyError) -> EngineError {
    match error {
        ApplyError::Engine(error) => error,
        ApplyError::Faults(faults) => {
            let first = faults.first().map(Finding::to_string).unwrap_or_default();
            EngineError::internal("a version in a simulation", first)
        }
    }
}
