//! Records: how a row becomes one, whom it belongs to, and how it changes.

use std::sync::Arc;

use carillon_domain::RecordId;
use carillon_domain::import::{BoundMap, CellError, Field, ImportMap, RecordDraft};
use carillon_store::entity::{record, record_date};
use carillon_store::import::{Purpose, Sourced};
use carillon_store::{ConnectionTrait, Result as StoreResult, WriteTransaction};
use serde_json::Value;

use super::content::{content_hash, date_rows, merge_objects, object_of, searchable, with_every};
use super::rules::Rules;
use super::target::{Context, Fresh, References, Refers, Target, Writes, model, tells};

/// Longer texts are not what a record is searched by.
const SEARCHED: usize = 200;

/// Rows that become records of one kind.
pub(crate) struct Records {
    map: Arc<ImportMap>,
    rules: Rules,
}

impl Records {
    pub(crate) fn new(map: Arc<ImportMap>, rules: Rules) -> Self {
        Self { map, rules }
    }

    fn model_of(&self, draft: RecordDraft) -> Result<record::Model, Vec<CellError>> {
        let map = &self.map;
        let content = format!("{}{}", self.rules.hash(), draft.canonical_json());
        let mut model = record::Model {
            id: String::new(),
            content_hash: content_hash(map, &content),
            external_id: draft.external_id,
            kind: draft.kind,
            customer_id: String::new(),
            reseller_id: None,
            dates: with_every(object_of(&draft.dates), map.dates.keys()),
            fields: with_every(object_of(&draft.fields), map.fields.keys()),
            search_text: String::new(),
            version: 1,
            created_at: 0,
            updated_at: 0,
        };
        self.rules.extend(map, &mut model.fields)?;
        model.search_text = self.search_text(&model);
        Ok(model)
    }

    /// What a record is found by: its number, its short texts, and what the rules have read from them.
    fn search_text(&self, row: &record::Model) -> String {
        let texts = row.fields.as_object().into_iter().flat_map(|fields| fields.values()).filter_map(Value::as_str);
        let short = texts.chain(self.rules.texts(&row.fields)).filter(|text| text.len() <= SEARCHED);
        searchable(std::iter::once(row.external_id.as_str()).chain(short))
    }
}

model!(record::Model, |row| row.version += 1);

impl Target for Records {
    type Model = record::Model;

    fn sourced(&self) -> Sourced<'_> {
        Sourced::Records(&self.map.record_kind)
    }

    fn read(&self, bound: &BoundMap, cells: &[&str]) -> Result<Fresh<record::Model>, Vec<CellError>> {
        let draft = bound.record(cells)?;
        let refers =
            Refers { customer: Some(draft.customer.clone()), reseller: draft.reseller.clone(), ..Refers::default() };
        Ok(Fresh { model: self.model_of(draft)?, refers })
    }

    fn refer(&self, fresh: Fresh<record::Model>, references: &References) -> record::Model {
        let Fresh { model, refers } = fresh;
        let customer_id = refers.customer.and_then(|number| references.customers.get(&number).cloned());
        let reseller_id = refers.reseller.and_then(|number| references.resellers.get(&number).cloned());
        record::Model { customer_id: customer_id.unwrap_or_default(), reseller_id, ..model }
    }

    fn mint(&self, context: Context<'_>) -> String {
        RecordId::mint(context.now, context.entropy).to_string()
    }

    async fn load(db: &impl ConnectionTrait, ids: &[String], purpose: Purpose) -> StoreResult<Vec<record::Model>> {
        carillon_store::import::records(db, ids, purpose).await
    }

    fn merge(&self, old: &record::Model, fresh: record::Model) -> record::Model {
        let map = &self.map;
        let reseller_id = if tells(map, Field::Reseller) { fresh.reseller_id } else { old.reseller_id.clone() };
        let mut new = record::Model {
            id: old.id.clone(),
            reseller_id,
            dates: merge_objects(&old.dates, fresh.dates, |name| map.dates.contains_key(name)),
            fields: merge_objects(&old.fields, fresh.fields, |name| {
                map.fields.contains_key(name) || self.rules.give(name)
            }),
            version: old.version,
            created_at: old.created_at,
            updated_at: old.updated_at,
            ..fresh
        };
        new.search_text = self.search_text(&new);
        new
    }

    async fn write(tx: &WriteTransaction, writes: Writes<record::Model>, _: Context<'_>) -> StoreResult<()> {
        let Writes { created, changed, told_anew } = writes;
        let dates = created.iter().flat_map(dates_of).collect();
        carillon_store::rows::insert(tx, created).await?;
        carillon_store::rows::insert(tx, dates).await?;
        carillon_store::rows::update(tx, told_anew).await?;
        if changed.is_empty() {
            return Ok(());
        }
        let new: Vec<record::Model> = changed.into_iter().map(|change| change.new).collect();
        let ids: Vec<String> = new.iter().map(|row| row.id.clone()).collect();
        let dates = new.iter().flat_map(dates_of).collect();
        carillon_store::rows::update(tx, new).await?;
        carillon_store::date::replace_of_records(tx, &ids, dates).await
    }
}

fn dates_of(row: &record::Model) -> Vec<record_date::Model> {
    let date = |(name, on_date)| record_date::Model { record_id: row.id.clone(), name, on_date };
    date_rows(&row.dates).map(date).collect()
}
