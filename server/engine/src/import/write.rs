//! Slices go into the tables: sorted into new, changed and known rows, and written in one transaction each.
//!
//! A slice is written as a whole or not at all, so whatever breaks an import off leaves whole rows, and the same import
//! run again completes it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use carillon_domain::import::{Field, ImportMap};
use carillon_store::entity::import_run;
use carillon_store::import::{Known, Purpose, Sourced};
use carillon_store::import_run::Counts;
use carillon_store::quarantine::BadRow;
use carillon_store::{ConnectionTrait, Store, StoreError, WriteTransaction};

use super::chunk::{Candidate, Chunk, Fault};
use super::error::ImportError;
use super::seen::Seen;
use super::summary::{ImportSummary, QuarantinedRow, SHOWN};
use super::target::{Change, Context, Fresh, Model, References, Target, Writes};
use crate::Engine;
use crate::counted::count_what_grew;
use crate::happen::{Told, Within};

/// Writes the slices of one file, or only counts what would be written.
pub(crate) struct Writer<'a, T: Target> {
    target: Arc<T>,
    map: Arc<ImportMap>,
    store: &'a Store,
    context: Context<'a>,
    /// Whose campaigns may want something done where a customer is reached in another way; nobody's in a bare import.
    heard_by: Option<&'a Engine>,
    dry_run: bool,
    seen: Seen,
    /// Numbers of resellers and brands that were found; they do not go away.
    found: References,
    begun: bool,
    summary: ImportSummary,
}

/// What is to be done with a slice.
struct Plan<M> {
    writes: Writes<M>,
    unchanged: u64,
    bad: Vec<BadRow>,
}

impl<'a, T: Target> Writer<'a, T> {
    pub(crate) fn new(
        target: Arc<T>,
        map: Arc<ImportMap>,
        store: &'a Store,
        context: Context<'a>,
        heard_by: Option<&'a Engine>,
        dry_run: bool,
    ) -> Self {
        let (seen, found, summary) = (Seen::default(), References::default(), ImportSummary::default());
        Self { target, map, store, context, heard_by, dry_run, seen, found, begun: false, summary }
    }

    pub(crate) fn rows(&self) -> u64 {
        self.summary.read
    }

    /// Does what is to be done with a slice.
    pub(crate) async fn take(&mut self, mut chunk: Chunk<Fresh<T::Model>>) -> Result<(), ImportError> {
        self.sort_out_repeated(&mut chunk);
        if self.dry_run {
            let plan = self.plan(self.store.connection(), chunk).await?;
            self.count(&plan);
            return Ok(());
        }
        let hearing = match self.heard_by {
            Some(engine) if T::HOLDS_ADDRESSES => Some((engine, engine.listen(Within::ContactUpdated).await?)),
            _ => None,
        };
        let tx = self.store.begin_write().await?;
        if let Some((engine, listening)) = &hearing {
            listening.begin(&tx).await?;
            if listening.has_somebody() {
                // What waits may have to be withdrawn. The turn for that comes before customers, as everywhere.
                carillon_store::volume::take_turn(&tx).await?;
            }
            // A slice happens when it is written: paths may have begun since the import did.
            self.context.now = engine.clock_now();
            self.context.now_ms = self.context.now.as_millisecond();
        }
        carillon_store::import::take_turn(&tx).await?;
        self.begin_run(&tx).await?;
        let plan = self.plan(&tx, chunk).await?;
        self.count(&plan);
        let Plan { writes, bad, .. } = plan;
        let anew = T::reached_anew(&writes.changed, self.context);
        T::write(&tx, writes, self.context).await?;
        carillon_store::event::insert(&tx, anew.iter().map(|it| it.line.clone()).collect()).await?;
        if let Some((engine, listening)) = &hearing {
            for one in &anew {
                let told = Told::of(Within::ContactUpdated, &one.line, &one.customer)?;
                engine.happened_within(&tx, &told, listening).await?;
            }
        }
        carillon_store::quarantine::insert(&tx, self.context.import_id, bad, self.context.now_ms).await?;
        carillon_store::import_run::count(&tx, self.context.import_id, self.counts(), None).await?;
        tx.commit().await?;
        count_what_grew(self.store).await;
        Ok(())
    }

    /// Ends the run and tells what came of it.
    pub(crate) async fn finish(mut self) -> Result<ImportSummary, StoreError> {
        if !self.dry_run {
            let tx = self.store.begin_write().await?;
            self.begin_run(&tx).await?;
            let ended = Some(self.context.now_ms);
            carillon_store::import_run::count(&tx, self.context.import_id, self.counts(), ended).await?;
            tx.commit().await?;
        }
        Ok(self.summary)
    }

    async fn begin_run(&mut self, tx: &WriteTransaction) -> Result<(), StoreError> {
        if std::mem::replace(&mut self.begun, true) {
            return Ok(());
        }
        let run = import_run::Model {
            id: self.context.import_id.to_owned(),
            file: self.context.file.to_owned(),
            target: self.map.target.as_str().to_owned(),
            started_at: self.context.now_ms,
            finished_at: None,
            rows: 0,
            created: 0,
            updated: 0,
            unchanged: 0,
            quarantined: 0,
            by: self.context.by.to_owned(),
        };
        carillon_store::import_run::begin(tx, run).await
    }

    fn counts(&self) -> Counts {
        let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        Counts {
            rows: count(self.summary.read),
            created: count(self.summary.created),
            updated: count(self.summary.updated),
            unchanged: count(self.summary.unchanged),
            quarantined: count(self.summary.quarantined),
        }
    }

    fn count(&mut self, plan: &Plan<T::Model>) {
        let summary = &mut self.summary;
        let (created, updated) = (plan.writes.created.len() as u64, plan.writes.changed.len() as u64);
        let quarantined = plan.bad.len() as u64;
        summary.read += created + updated + plan.unchanged + quarantined;
        summary.created += created;
        summary.updated += updated;
        summary.unchanged += plan.unchanged;
        summary.quarantined += quarantined;
        let room = SHOWN.saturating_sub(summary.quarantine.len());
        summary.quarantine.extend(plan.bad.iter().take(room).map(|bad| QuarantinedRow {
            line: u64::try_from(bad.line).unwrap_or_default(),
            column: bad.column_name.clone(),
            reason: bad.reason.clone(),
        }));
    }

    /// The second row with the same number is a fault of the file: which one would be right?
    fn sort_out_repeated(&mut self, chunk: &mut Chunk<Fresh<T::Model>>) {
        let candidates = std::mem::take(&mut chunk.candidates);
        for candidate in candidates {
            let number = candidate.fresh.model.external_id();
            match self.seen.note(number, candidate.line) {
                None => chunk.candidates.push(candidate),
                Some(first) => {
                    let reason = format!("`{number}` stands on line {first} already; keep one of the two rows");
                    chunk.bad.push(self.fault(Field::ExternalId, reason).of(&candidate.raw));
                }
            }
        }
    }

    /// A fault of the column of a field.
    fn fault(&self, field: Field, reason: String) -> Fault {
        Fault { column: self.map.columns.get(&field).cloned().unwrap_or_default(), reason }
    }

    async fn plan(
        &mut self,
        db: &impl ConnectionTrait,
        chunk: Chunk<Fresh<T::Model>>,
    ) -> Result<Plan<T::Model>, StoreError> {
        self.find_references(db, &chunk).await?;
        let Chunk { candidates, mut bad, .. } = chunk;
        let (rows, lost) = self.refer(candidates);
        bad.extend(lost);
        bad.sort_by_key(|row| row.line);
        let numbers: Vec<String> = rows.iter().map(|row| row.external_id().to_owned()).collect();
        let known = carillon_store::import::known(db, self.target.sourced(), &numbers).await?;
        let total = rows.len() as u64;
        let writes = self.compare(db, rows, &known).await?;
        let unchanged = total - (writes.created.len() + writes.changed.len()) as u64;
        Ok(Plan { writes, unchanged, bad })
    }

    /// Looks up whom the rows of a slice point at.
    async fn find_references(
        &mut self,
        db: &impl ConnectionTrait,
        chunk: &Chunk<Fresh<T::Model>>,
    ) -> Result<(), StoreError> {
        let refers = || chunk.candidates.iter().map(|candidate| &candidate.fresh.refers);
        // Customers are looked up for each slice: there may be millions of them.
        let customers = numbers(refers().map(|refers| &refers.customer), &HashMap::new());
        let resellers = numbers(refers().map(|refers| &refers.reseller), &self.found.resellers);
        let brands = numbers(refers().map(|refers| &refers.brand), &self.found.brands);
        self.found.customers = ids(carillon_store::import::known(db, Sourced::Customers, &customers).await?);
        let resellers = carillon_store::import::known(db, Sourced::Resellers, &resellers).await?;
        self.found.resellers.extend(ids(resellers));
        for name in brands {
            if let Some(brand) = carillon_store::brand::by_external_id(db, &name).await? {
                self.found.brands.insert(name, brand.id);
            }
        }
        Ok(())
    }

    /// Puts ids in the place of numbers; a row that points at nobody is lost.
    fn refer(&self, candidates: Vec<Candidate<Fresh<T::Model>>>) -> (Vec<T::Model>, Vec<BadRow>) {
        let (mut rows, mut lost) = (Vec::with_capacity(candidates.len()), Vec::new());
        for Candidate { fresh, raw, .. } in candidates {
            match self.found.missing(&fresh.refers) {
                None => rows.push(self.target.refer(fresh, &self.found)),
                Some((field, number)) => {
                    let reason = format!(
                        "there is no {field} `{number}`; import {} first",
                        whole(field),
                        field = field.as_str()
                    );
                    lost.push(self.fault(field, reason).of(&raw));
                }
            }
        }
        (rows, lost)
    }

    /// Sorts rows into new ones, changed ones, and those that are there as they are.
    async fn compare(
        &self,
        db: &impl ConnectionTrait,
        rows: Vec<T::Model>,
        known: &HashMap<String, Known>,
    ) -> Result<Writes<T::Model>, StoreError> {
        let mut writes = Writes {
            created: Vec::with_capacity(rows.len() - known.len()),
            changed: Vec::new(),
            told_anew: Vec::new(),
        };
        let mut changed = HashMap::new();
        for mut row in rows {
            match known.get(row.external_id()) {
                None => {
                    row.set_id(self.target.mint(self.context));
                    row.set_created(self.context.now_ms);
                    writes.created.push(row);
                }
                Some(known) if known.content_hash == row.content_hash() => {}
                Some(known) => {
                    changed.insert(known.id.clone(), row);
                }
            }
        }
        self.change(db, changed, &mut writes).await?;
        Ok(writes)
    }

    async fn change(
        &self,
        db: &impl ConnectionTrait,
        mut changed: HashMap<String, T::Model>,
        writes: &mut Writes<T::Model>,
    ) -> Result<(), StoreError> {
        let ids: Vec<String> = changed.keys().cloned().collect();
        let purpose = if self.dry_run { Purpose::Compare } else { Purpose::Change };
        for mut old in T::load(db, &ids, purpose).await? {
            let Some(fresh) = changed.remove(old.id()) else { continue };
            let mut new = self.target.merge(&old, fresh);
            let told_before = old.content_hash().to_owned();
            old.set_content_hash(new.content_hash().to_owned());
            if old == new {
                writes.told_anew.push(new);
                continue;
            }
            old.set_content_hash(told_before);
            new.set_changed(self.context.now_ms);
            writes.changed.push(Change { old, new });
        }
        Ok(())
    }
}

/// The numbers that are not known yet, each once.
fn numbers<'a>(all: impl Iterator<Item = &'a Option<String>>, known: &HashMap<String, String>) -> Vec<String> {
    let fresh: BTreeSet<&String> = all.flatten().filter(|number| !known.contains_key(*number)).collect();
    fresh.into_iter().cloned().collect()
}

fn ids(known: HashMap<String, Known>) -> HashMap<String, String> {
    known.into_iter().map(|(number, known)| (number, known.id)).collect()
}

/// What is imported to have such rows.
fn whole(field: Field) -> &'static str {
    match field {
        Field::Customer => "the customers",
        Field::Brand => "the brands",
        _ => "the resellers",
    }
}
