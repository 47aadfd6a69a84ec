#![doc = include_str!("../README.md")]

mod campaign;
mod care;
mod carriers;
mod chance;
mod clock;
mod counted;
mod deliver;
mod demo;
mod document;
mod error;
mod fax;
pub mod happen;
mod hex;
pub mod hold;
pub mod import;
mod incoming;
mod intake;
mod ladder;
mod message;
mod partners;
mod people;
mod plan;
mod postal;
mod settings;
pub mod simulate;
pub mod view;
pub mod volume;

use std::sync::Arc;

use carillon_channels::email::{EmailProvider, Outbox};
use carillon_domain::{Clock, Entropy, ShiftedClock};
use carillon_store::Store;
use carillon_store::blob::BlobStore;
use carillon_typeset::{Fonts, Typesetter};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::OnceCell;

pub use carillon_typeset::FontOptions;

pub use campaign::{
    Applied, ApplyError, ArchiveError, DifferenceLine, FileDifference, FileEdit, GatheredFinding, Hunk, LineChange,
    MEDIA, Medium, Rehearsal, Rehearsed, Rendered, SaveError, Saved, ShownAs, differences, gather, pack_folder,
    read_folder, unified_text, unpack_folder, write_folder,
};
pub use care::{CorrectedWords, OutboxMessage};
pub use carriers::Carriers;
pub use chance::OsEntropy;
pub use clock::SystemClock;
pub use deliver::DeliverReport;
pub use demo::CLOCK_SETTING;
pub use document::{AttachmentLimits, DocumentFile, DocumentView};
pub use error::{EngineError, FieldFault, Result};
pub use fax::fax_file;
pub use incoming::{Came, ReturnReason, Returned, ScanView, ScannedLetter};
pub use ladder::TaskView;
pub use message::PreferencesView;
pub use partners::PartnerDecision;
pub use people::{ApiKey, NewApiKey, NewPerson, Person, Role, Scope, SignedIn, UnknownScope};
pub use plan::PlanReport;
pub use settings::Settings;

/// Threads that set pages. A second one helps little, and takes as much memory as the first.
const TYPESETTERS: usize = 1;

/// The queue of apalis in which deliveries are woken.
pub const DELIVER_QUEUE: &str = "deliver";

/// What the use cases work with: the rows, the outside world, time and chance.
#[derive(Clone)]
pub struct Parts {
    /// The rows.
    pub store: Store,
    /// The bytes of documents.
    pub blobs: BlobStore,
    /// Hands email over.
    pub email: Arc<dyn EmailProvider>,
    /// Hand over what does not go by mail.
    pub carriers: Carriers,
    /// The outbox of the `file` provider, where that one is used: the portal shows it.
    pub outbox: Option<Outbox>,
    /// The clock of the product, which can be moved where `movable`.
    pub clock: Arc<ShiftedClock<Arc<dyn Clock>>>,
    /// The clock may be moved from the portal: demo and rehearsal only.
    pub movable: bool,
    /// Chance.
    pub entropy: Arc<dyn Entropy>,
    /// The decisions of this installation.
    pub settings: Arc<Settings>,
}

/// Every use case of Carillon. Cheap to clone.
#[derive(Clone)]
pub struct Engine {
    parts: Arc<Parts>,
    cache: Arc<campaign::VersionCache>,
    typesetter: Arc<OnceCell<Arc<Typesetter>>>,
    /// Events of this process take turns here before they take them in the database: however many come at once, one of
    /// them holds a connection while it waits, and the rest of the program keeps the others.
    turns: Arc<tokio::sync::Mutex<()>>,
    /// Simulations that are being lived through.
    simulations: Arc<simulate::Registry>,
}

impl Engine {
    /// Puts the use cases over their parts.
    pub fn new(parts: Parts) -> Self {
        Self {
            parts: Arc::new(parts),
            cache: Arc::default(),
            typesetter: Arc::default(),
            turns: Arc::default(),
            simulations: Arc::default(),
        }
    }

    /// The rows, for the program's own wiring (migrations, queues, health).
    pub fn store(&self) -> &Store {
        &self.parts.store
    }

    /// The product's time.
    pub fn clock_now(&self) -> Timestamp {
        self.parts.clock.now()
    }

    /// Whether the clock may be moved from the portal.
    pub fn clock_is_movable(&self) -> bool {
        self.parts.movable
    }

    /// Moves the product's clock forward. Refused where customers are real.
    pub async fn move_clock(&self, days: u32) -> Result<Timestamp> {
        if !self.parts.movable {
            return Err(EngineError::Forbidden);
        }
        let offset = self.parts.clock.move_forward(SignedDuration::from_hours(24 * i64::from(days)));
        let db = self.parts.store.connection();
        carillon_store::setting::set(db, CLOCK_SETTING, &offset.as_secs().to_string()).await?;
        Ok(self.clock_now())
    }

    /// The public address of a message.
    pub fn message_url(&self, token: &str) -> String {
        format!("{}/m/{token}", self.parts.settings.public_url)
    }

    fn now_ms(&self) -> i64 {
        self.clock_now().as_millisecond()
    }

    fn settings(&self) -> &Settings {
        &self.parts.settings
    }

    /// Sets pages. The fonts of the machine are looked for when the first page is set.
    async fn typesetter(&self) -> Result<Arc<Typesetter>> {
        let fonts = self.settings().fonts.clone();
        let find = || async {
            let made = tokio::task::spawn_blocking(move || Typesetter::new(Fonts::find(&fonts), TYPESETTERS)).await;
            let made = made.map_err(|e| EngineError::internal("looking for fonts", e))?;
            made.map(Arc::new).map_err(|e| EngineError::internal("looking for fonts", e))
        };
        self.typesetter.get_or_try_init(find).await.cloned()
    }

    fn entropy(&self) -> &dyn Entropy {
        self.parts.entropy.as_ref()
    }
}
