//! What an import needs to know about a kind of row: how it is read, told apart, changed and written.
//!
//! The order of an import is the same for all and lives in `write`.

use std::collections::HashMap;

use carillon_domain::Entropy;
use carillon_domain::import::{BoundMap, CellError, Field, ImportMap};
use carillon_store::entity::{customer, event};
use carillon_store::import::{Purpose, Sourced};
use carillon_store::{ConnectionTrait, Result as StoreResult, WriteTransaction};

/// A row as the file tells it: the row of the table, still without ids, and whom it points at by their numbers.
#[derive(Debug, Clone)]
pub(crate) struct Fresh<M> {
    pub(crate) model: M,
    pub(crate) refers: Refers,
}

/// Whom a row points at, by their numbers in the source.
#[derive(Debug, Clone, Default)]
pub(crate) struct Refers {
    pub(crate) customer: Option<String>,
    pub(crate) reseller: Option<String>,
    pub(crate) brand: Option<String>,
}

/// The ids behind such numbers, as far as there are any.
#[derive(Debug, Default)]
pub(crate) struct References {
    pub(crate) customers: HashMap<String, String>,
    pub(crate) resellers: HashMap<String, String>,
    pub(crate) brands: HashMap<String, String>,
}

impl References {
    /// The first number of a row that nobody has.
    pub(crate) fn missing<'a>(&self, refers: &'a Refers) -> Option<(Field, &'a str)> {
        let checks = [
            (Field::Customer, &refers.customer, &self.customers),
            (Field::Reseller, &refers.reseller, &self.resellers),
            (Field::Brand, &refers.brand, &self.brands),
        ];
        checks.into_iter().find_map(|(field, wanted, known)| {
            let wanted = wanted.as_deref()?;
            (!known.contains_key(wanted)).then_some((field, wanted))
        })
    }
}

/// The circumstances of a write.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) import_id: &'a str,
    pub(crate) file: &'a str,
    pub(crate) by: &'a str,
    pub(crate) now_ms: i64,
    pub(crate) now: jiff::Timestamp,
    pub(crate) entropy: &'a dyn Entropy,
}

/// A change of one row: the state that is there and the one that follows.
#[derive(Debug)]
pub(crate) struct Change<M> {
    pub(crate) old: M,
    pub(crate) new: M,
}

/// A customer whose address, number or place is another one, with the line of the timeline that says so.
#[derive(Debug)]
pub(crate) struct ReachedAnew {
    pub(crate) line: event::Model,
    pub(crate) customer: customer::Model,
}

/// What is to be written of a slice.
#[derive(Debug)]
pub(crate) struct Writes<M> {
    pub(crate) created: Vec<M>,
    pub(crate) changed: Vec<Change<M>>,
    /// Rows that stay as they are though the file tells them in another way: only their hash is new.
    pub(crate) told_anew: Vec<M>,
}

/// The row of a table that comes from a source.
pub(crate) trait Model: Send + Sync + Clone + PartialEq + std::fmt::Debug + 'static {
    fn id(&self) -> &str;
    fn set_id(&mut self, id: String);
    fn external_id(&self) -> &str;
    fn content_hash(&self) -> &str;
    fn set_content_hash(&mut self, hash: String);
    fn set_created(&mut self, now_ms: i64);
    /// Counts the new state.
    fn set_changed(&mut self, now_ms: i64);
}

/// A kind of row.
pub(crate) trait Target: Send + Sync + Sized + 'static {
    type Model: Model;

    /// Whether its rows say how somebody is reached.
    const HOLDS_ADDRESSES: bool = false;

    /// Which numbers its rows are told apart by.
    fn sourced(&self) -> Sourced<'_>;

    /// Reads a row by the rules of `domain`.
    fn read(&self, bound: &BoundMap, cells: &[&str]) -> Result<Fresh<Self::Model>, Vec<CellError>>;

    /// Puts ids in the place of numbers.
    fn refer(&self, fresh: Fresh<Self::Model>, references: &References) -> Self::Model;

    /// A new id.
    fn mint(&self, context: Context<'_>) -> String;

    /// Whole rows by id.
    fn load(
        db: &impl ConnectionTrait,
        ids: &[String],
        purpose: Purpose,
    ) -> impl Future<Output = StoreResult<Vec<Self::Model>>> + Send;

    /// The row that follows when the file says `fresh` of what is there: what the map names is replaced, what it does
    /// not name stays.
    fn merge(&self, old: &Self::Model, fresh: Self::Model) -> Self::Model;

    /// Whom of these can be reached in another way from now on.
    fn reached_anew(_changed: &[Change<Self::Model>], _context: Context<'_>) -> Vec<ReachedAnew> {
        Vec::new()
    }

    /// Writes a slice.
    fn write(
        tx: &WriteTransaction,
        writes: Writes<Self::Model>,
        context: Context<'_>,
    ) -> impl Future<Output = StoreResult<()>> + Send;
}

/// Implements [`Model`] for a row with the usual columns.
macro_rules! model {
    ($model:ty, $changed:expr) => {
        impl $crate::import::target::Model for $model {
            fn id(&self) -> &str {
                &self.id
            }
            fn set_id(&mut self, id: String) {
                self.id = id;
            }
            fn external_id(&self) -> &str {
                &self.external_id
            }
            fn content_hash(&self) -> &str {
                &self.content_hash
            }
            fn set_content_hash(&mut self, hash: String) {
                self.content_hash = hash;
            }
            fn set_created(&mut self, now_ms: i64) {
                self.created_at = now_ms;
                self.updated_at = now_ms;
            }
            fn set_changed(&mut self, now_ms: i64) {
                let changed: fn(&mut $model) = $changed;
                changed(self);
                self.updated_at = now_ms;
            }
        }
    };
}
pub(crate) use model;

/// Whether the map tells a field, by a column or by a default.
pub(crate) fn tells(map: &ImportMap, field: Field) -> bool {
    map.columns.contains_key(&field) || map.defaults.contains_key(field.as_str())
}
