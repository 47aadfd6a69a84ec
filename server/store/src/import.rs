//! What an import asks, some thousand rows at a time: which rows are known, and what they say. It writes by [`crate::rows`].

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseBackend, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select, Value,
};

use crate::entity::{customer, record, reseller};
use crate::sql::Sql;
use crate::{Result, bulk};

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
            sql.bind(kind);
            sql.push(" AND ");
        }
        sql.push("external_id IN ");
        sql.list(keys.into_iter().map(Value::from));
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
