//! Simulation: a world of its own, with copies of customers, lives through months in seconds. The engine is the very one
//! that works in earnest; only its clock stands until it is moved, its chance is counted, its database is thrown away, and
//! its mail reaches nobody. The same start gives the same lines, every time.
//!
//! From the portal (`run`) a world is lived through in the background, and what it told is kept for a while (`shelf`), to be
//! looked at (`look`).

mod changes;
mod compare;
mod kept;
mod line;
mod live;
mod look;
mod moment;
mod nowhere;
mod order;
mod piece;
mod recorder;
mod registry;
mod run;
mod shelf;
mod tally;
mod witness;

use std::path::Path;
use std::sync::Arc;

use carillon_channels::email::NowhereProvider;
use carillon_channels::sms::{SenderId, SenderIds};
use carillon_domain::calendar::HolidayCalendar;
use carillon_domain::{Clock, CountingEntropy, FixedClock, ShiftedClock};
use carillon_store::blob::BlobStore;
use carillon_store::{OpenOptions, Store, sqlite_url};
use jiff::{SignedDuration, Timestamp};

pub use changes::{Shift, ShiftCounts};
pub use compare::{Difference, compare};
pub use kept::{Head, Life};
pub use line::{Happening, Line, QuotaUse};
pub use look::{ChangeLine, LINES, LineFilter, Lines, SimulatedMessage, SimulationDesk, SimulationStanding};
pub use moment::{Moment, What};
pub use order::{MOST_CUSTOMERS, MOST_DAYS, SimulationForm, SimulationOrder};
pub(crate) use registry::Registry;
pub use run::MOST_SECONDS;
pub use tally::{Counts, QuotaTally, Tally};

use crate::{Engine, EngineError, Parts, Result, Settings};

/// A world that is lived through.
pub struct Simulation {
    engine: Engine,
    clock: Arc<FixedClock>,
}

impl Simulation {
    /// An empty world in a folder that is thrown away later; it is that time in it, and these days are holidays.
    pub async fn new(folder: &Path, from: Timestamp, holidays: Arc<HolidayCalendar>) -> Result<Self> {
        // One connection: what happens at the same time happens in the same order, every time.
        let options = OpenOptions { max_connections: 1, ..OpenOptions::default() };
        let store = Store::open(&sqlite_url(&folder.join("simulation.db")), options).await?;
        store.migrate(|_| {}).await?;
        let clock = Arc::new(FixedClock::at(from));
        let engine = Engine::new(Parts {
            store,
            blobs: BlobStore::open(folder.join("blobs"))
                .await
                .map_err(|e| EngineError::internal("a folder for documents", e))?,
            email: Arc::new(NowhereProvider),
            carriers: nowhere::carriers(),
            outbox: None,
            clock: Arc::new(ShiftedClock::new(clock.clone() as Arc<dyn Clock>, SignedDuration::ZERO)),
            movable: true,
            entropy: Arc::new(CountingEntropy::default()),
            settings: Arc::new(settings(holidays)),
        });
        Ok(Self { engine, clock })
    }

    /// The engine of this world, to fill it.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Copies brands, resellers, rules, roster and the first customers of an installation. Returns how many customers.
    pub async fn copy_from(&self, real: &Store, customers: u64) -> Result<u64> {
        let to = self.engine.parts.store.connection();
        Ok(carillon_store::copy::copy_customers(real.connection(), to, customers).await?)
    }
}

fn settings(holidays: Arc<HolidayCalendar>) -> Settings {
    Settings {
        resends_per_message: 0,
        resends_per_customer: 0,
        lease_seconds: 3_600,
        connections: 1,
        plan_ahead: false,
        // A short code, which is refused for no number.
        sms_senders: "72345".parse::<SenderId>().map(SenderIds::from).unwrap_or_default(),
        holidays,
        ..Settings::new("https://simulation.invalid", "simulation.invalid", [0; 32])
    }
}
