//! What an import asks and writes, some thousand rows at a time: which rows are known, new ones, changed ones; and rows that
//! planning writes as many of.
//!
//! The statements are put together here and not by the query builder, which spends more time on their text than the
//! database on their rows. Every value is bound; JSON is bound as text and cast where the database wants it.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseBackend, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select, Value,
};

use crate::entity::{
    communication, communication_record, customer, customer_date, delivery, event, record, record_date, reseller, told,
};
pub use crate::sql::As;
use crate::sql::Sql;
use crate::{Result, bulk, touched};

/// Rows in one statement; longer statements are not quicker.
const ROWS: usize = 128;

/// The key of the lock that lets one import write at a time on PostgreSQL; SQLite has one writer anyway.
const IMPORT_LOCK: i64 = 0x6361_7269_6c6c_6f6e;

/// Tables whose rows come from sources and have a number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sourced<'a> {
    /// Customers.
    Customers,
    /// Resellers.
    Resellers,
    /// Records of one kind: their numbers are unique within it.
    Records(&'a str),
}

/// A row that is there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its id.
    pub id: String,
    /// What its source last said, as a hash.
    pub content_hash: String,
}

/// Waits until no other import writes, until the end of the transaction: two at once would both find a row missing.
pub async fn take_turn(db: &impl ConnectionTrait) -> Result<()> {
    if db.get_database_backend() == DatabaseBackend::Postgres {
        db.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({IMPORT_LOCK})")).await?;
    }
    Ok(())
}

/// Those of these numbers that are there, by number.
pub async fn known(
    db: &impl ConnectionTrait,
    what: Sourced<'_>,
    external_ids: &[String],
) -> Result<HashMap<String, Known>> {
    let (table, kind) = match what {
        Sourced::Customers => ("customer", None),
        Sourced::Resellers => ("reseller", None),
        Sourced::Records(kind) => ("record", Some(kind)),
    };
    let mut found = HashMap::with_capacity(external_ids.len());
    for keys in bulk::keys(external_ids) {
        let mut sql = Sql::new(db, format!("SELECT external_id, id, content_hash FROM {table} WHERE "));
        if let Some(kind) = kind {
            sql.push("kind = ");
            sql.bind(kind, As::Plain);
            sql.push(" AND ");
        }
        sql.push("external_id IN ");
        sql.list(keys.into_iter().map(|key| (Value::from(key), As::Plain)));
        for row in db.query_all_raw(sql.finish()).await? {
            let known = Known { id: row.try_get_by_index(1)?, content_hash: row.try_get_by_index(2)? };
            found.insert(row.try_get_by_index(0)?, known);
        }
    }
    Ok(found)
}

/// What rows are read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be looked at.
    Compare,
    /// To be changed: nobody else changes them before the end of the transaction.
    Change,
}

/// Whole customers by id.
pub async fn customers(db: &impl ConnectionTrait, ids: &[String], purpose: Purpose) -> Result<Vec<customer::Model>> {
    whole(db, customer::Entity::find(), customer::Column::Id, ids, purpose).await
}

/// Whole records by id, as [`customers`] does.
pub async fn records(db: &impl ConnectionTrait, ids: &[String], purpose: Purpose) -> Result<Vec<record::Model>> {
    whole(db, record::Entity::find(), record::Column::Id, ids, purpose).await
}

/// Whole resellers by id, as [`customers`] does.
pub async fn resellers(db: &impl ConnectionTrait, ids: &[String], purpose: Purpose) -> Result<Vec<reseller::Model>> {
    whole(db, reseller::Entity::find(), reseller::Column::Id, ids, purpose).await
}

async fn whole<E: EntityTrait>(
    db: &impl ConnectionTrait,
    find: Select<E>,
    id: E::Column,
    ids: &[String],
    purpose: Purpose,
) -> Result<Vec<E::Model>> {
    let mut rows = Vec::with_capacity(ids.len());
    for keys in bulk::keys(ids) {
        // Always in the same order, so that two who lock rows never wait for each other.
        let mut some = find.clone().filter(id.is_in(keys)).order_by_asc(id);
        if purpose == Purpose::Change {
            some = some.lock_exclusive();
        }
        rows.extend(some.all(db).await?);
    }
    Ok(rows)
}

/// A row of a table, as values in the order of its columns; the first is its key.
pub trait Row {
    /// The table.
    const TABLE: &'static str;
    /// Its columns and how they are bound.
    const COLUMNS: &'static [(&'static str, As)];
    /// The value of its key: of its first column.
    fn id(&self) -> &str;
    /// The values in the order of the columns.
    fn into_values(self) -> Vec<Value>;
}

/// Notes that these have changed, where they are what planning looks at.
async fn touch<R: Row>(db: &impl ConnectionTrait, rows: &[R]) -> Result<()> {
    if matches!(R::TABLE, "customer" | "record") {
        touched::add(db, rows.iter().map(|row| row.id().to_owned())).await?;
    }
    Ok(())
}

/// Inserts rows, all or none.
pub async fn insert<R: Row>(db: &impl ConnectionTrait, rows: Vec<R>) -> Result<()> {
    touch(db, &rows).await?;
    let names: Vec<&str> = R::COLUMNS.iter().map(|(name, _)| *name).collect();
    let head = format!("INSERT INTO {} ({}) VALUES ", R::TABLE, names.join(", "));
    in_slices(db, rows, |sql| sql.push(&head), |_| {}).await
}

/// Overwrites rows that are there, by their key.
pub async fn update<R: Row>(db: &impl ConnectionTrait, rows: Vec<R>) -> Result<()> {
    touch(db, &rows).await?;
    let names: Vec<&str> = R::COLUMNS.iter().map(|(name, _)| *name).collect();
    let sets: Vec<String> = names[1..].iter().map(|name| format!("{name} = fresh.{name}")).collect();
    let (table, key) = (R::TABLE, names[0]);
    let head = format!("WITH fresh ({}) AS (VALUES ", names.join(", "));
    let tail = format!(") UPDATE {table} SET {} FROM fresh WHERE {table}.{key} = fresh.{key}", sets.join(", "));
    in_slices(db, rows, |sql| sql.push(&head), |sql| sql.push(&tail)).await
}

/// Slices as long as powers of two: a table knows only a handful of statements, which stay prepared. While the database
/// works on one, the next is put together.
async fn in_slices<R: Row>(
    db: &impl ConnectionTrait,
    rows: Vec<R>,
    head: impl Fn(&mut Sql),
    tail: impl Fn(&mut Sql),
) -> Result<()> {
    let mut slices = bulk::slices(rows.len(), ROWS).into_iter();
    let mut rows = rows.into_iter();
    let mut next = || {
        let slice = slices.next()?;
        let mut sql = Sql::new(db, String::with_capacity(slice.len() * R::COLUMNS.len() * 6));
        head(&mut sql);
        for (at, row) in rows.by_ref().take(slice.len()).enumerate() {
            sql.push(if at == 0 { "" } else { ", " });
            sql.list(row.into_values().into_iter().zip(R::COLUMNS.iter().map(|(_, how)| *how)));
        }
        tail(&mut sql);
        Some(sql.finish())
    };
    let mut ready = next();
    while let Some(statement) = ready {
        // The first is polled first, and is on its way when the second begins.
        let (written, following) = tokio::join!(biased; db.execute_raw(statement), async { next() });
        written?;
        ready = following;
    }
    Ok(())
}

/// Ties a table's columns to the fields of its row, in one list.
macro_rules! rows {
    ($($model:ty => $table:literal { $key_how:ident $key:ident, $($how:ident $field:ident),* $(,)? })*) => {$(
        impl Row for $model {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [(&'static str, As)] = &[(stringify!($key), As::$key_how), $((stringify!($field), As::$how)),*];
            fn id(&self) -> &str {
                &self.$key
            }
            fn into_values(self) -> Vec<Value> {
                vec![bound!($key_how self.$key), $(bound!($how self.$field)),*]
            }
        }
    )*};
}

macro_rules! bound {
    (Plain $value:expr) => {
        Value::from($value)
    };
    (Json $value:expr) => {
        json_text($value)
    };
}

/// JSON as the text that is bound.
fn json_text(value: impl Into<Option<serde_json::Value>>) -> Value {
    // A JSON value is always text; the long way over its formatter is twice as slow.
    Value::from(value.into().and_then(|value| serde_json::to_string(&value).ok()))
}

rows! {
    customer::Model => "customer" {
        Plain id, Plain external_id, Plain kind, Plain organisation, Plain title, Plain given, Plain family,
        Plain display_name, Plain language, Plain country, Plain time_zone, Plain email, Plain phone, Plain fax,
        Json postal, Json attributes, Json dates, Plain reseller_id, Json consents, Plain email_state, Plain version,
        Plain content_hash, Plain search_text, Plain created_at, Plain updated_at,
    }
    customer_date::Model => "customer_date" { Plain customer_id, Plain name, Plain on_date }
    record::Model => "record" {
        Plain id, Plain external_id, Plain kind, Plain customer_id, Plain reseller_id, Json dates, Json fields,
        Plain content_hash, Plain search_text, Plain version, Plain created_at, Plain updated_at,
    }
    communication::Model => "communication" {
        Plain id, Plain root_id, Plain reference, Plain token, Plain customer_id, Plain enrollment_id,
        Plain campaign_version_id, Plain brand_id, Plain step, Plain class, Plain language, Plain subject, Json data,
        Plain version, Plain replaces, Plain created_at, Plain created_by, Plain reason, Plain search_text,
    }
    communication_record::Model => "communication_record" { Plain communication_id, Plain record_id }
    told::Model => "told" { Plain campaign_id, Plain step, Plain record_id, Plain anchor, Plain communication_id }
    delivery::Model => "delivery" {
        Plain id, Plain communication_id, Plain rung, Plain channel, Plain language, Plain address, Plain state,
        Plain due_at, Plain priority, Plain lease_token, Plain lease_until, Plain attempts, Plain reason, Plain cause,
        Plain request_key, Plain created_at, Plain settled_at, Plain lane_id, Plain released_at, Plain spared_until,
        Plain spared_by, Plain hold_id,
    }
    event::Model => "event" {
        Plain id, Plain at, Plain kind, Plain customer_id, Plain communication_id, Plain delivery_id, Plain enrollment_id,
        Plain actor, Json detail,
    }
    record_date::Model => "record_date" { Plain record_id, Plain name, Plain on_date }
    reseller::Model => "reseller" {
        Plain id, Plain external_id, Plain name, Plain brand_id, Plain language, Plain country, Plain email,
        Plain phone, Plain url, Json contact, Plain content_hash, Plain created_at, Plain updated_at,
    }
}
