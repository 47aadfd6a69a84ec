//! Many rows in one statement: inserted, or written over rows that are there.
//!
//! The statements are put together here and not by the query builder, which spends more time on their text than the
//! database on their rows. Every value is bound. Decides nothing; which table has which columns is a list at the end.

use sea_orm::{ConnectionTrait, Value};

use crate::communication::Rendition;
use crate::entity::{
    attempt, communication, communication_record, customer, customer_date, delivery, enrollment, enrollment_record,
    event, record, record_date, reseller, task, told,
};
use crate::fresh::{As, push_rows, slices};
use crate::sql::Sql;
use crate::{Result, touched};

/// A row of a table, as values in the order of its columns; the first is its key.
pub trait Row {
    /// The table.
    const TABLE: &'static str;
    /// Its columns and what they hold.
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
    insert_or(db, rows, "").await.map(drop)
}

/// Inserts the rows nobody was quicker with: of two that are the same in these columns the first stays. Returns how many
/// were written.
pub(crate) async fn insert_new<R: Row>(db: &impl ConnectionTrait, rows: Vec<R>, same: &str) -> Result<u64> {
    insert_or(db, rows, &format!(" ON CONFLICT ({same}) DO NOTHING")).await
}

/// Inserts rows; one that is there with the same values in these columns is set to the new values of those.
pub(crate) async fn insert_or_set<R: Row>(
    db: &impl ConnectionTrait,
    rows: Vec<R>,
    same: &str,
    set: &[&str],
) -> Result<()> {
    let set: Vec<String> = set.iter().map(|name| format!("{name} = excluded.{name}")).collect();
    insert_or(db, rows, &format!(" ON CONFLICT ({same}) DO UPDATE SET {}", set.join(", "))).await.map(drop)
}

async fn insert_or<R: Row>(db: &impl ConnectionTrait, rows: Vec<R>, otherwise: &str) -> Result<u64> {
    touch(db, &rows).await?;
    let names: Vec<&str> = R::COLUMNS.iter().map(|(name, _)| *name).collect();
    let head = format!("INSERT INTO {} ({}) ", R::TABLE, names.join(", "));
    in_slices(db, rows, |sql| sql.push(&head), |sql| sql.push(otherwise)).await
}

/// Overwrites rows that are there, by their key.
pub async fn update<R: Row>(db: &impl ConnectionTrait, rows: Vec<R>) -> Result<()> {
    touch(db, &rows).await?;
    let names: Vec<&str> = R::COLUMNS.iter().map(|(name, _)| *name).collect();
    let sets: Vec<String> = names[1..].iter().map(|name| format!("{name} = fresh.{name}")).collect();
    let (table, key) = (R::TABLE, names[0]);
    let head = format!("WITH fresh ({}) AS (", names.join(", "));
    let tail = format!(") UPDATE {table} SET {} FROM fresh WHERE {table}.{key} = fresh.{key}", sets.join(", "));
    in_slices(db, rows, |sql| sql.push(&head), |sql| sql.push(&tail)).await.map(drop)
}

/// One statement for each slice. While the database works on one, the next is put together.
async fn in_slices<R: Row>(
    db: &impl ConnectionTrait,
    rows: Vec<R>,
    head: impl Fn(&mut Sql),
    tail: impl Fn(&mut Sql),
) -> Result<u64> {
    let mut parts = slices(db, rows.len()).into_iter();
    let mut rows = rows.into_iter();
    let mut next = || {
        let slice = parts.next()?;
        let mut sql = Sql::new(db, String::with_capacity(slice.len() * R::COLUMNS.len() * 4));
        head(&mut sql);
        push_rows(&mut sql, R::COLUMNS, rows.by_ref().take(slice.len()).map(Row::into_values));
        tail(&mut sql);
        Some(sql.finish())
    };
    let mut written = 0;
    let mut ready = next();
    while let Some(statement) = ready {
        // The first is polled first, and is on its way when the second begins.
        let (done, following) = tokio::join!(biased; db.execute_raw(statement), async { next() });
        written += done?.rows_affected();
        ready = following;
    }
    Ok(written)
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
    (Json $value:expr) => {
        $value.json_text()
    };
    ($how:ident $value:expr) => {
        Value::from($value)
    };
}

/// JSON as the text that is bound.
trait JsonText {
    fn json_text(self) -> Value;
}

impl JsonText for serde_json::Value {
    fn json_text(self) -> Value {
        // A JSON value is always text; the long way over its formatter is twice as slow.
        Value::from(serde_json::to_string(&self).ok())
    }
}

impl JsonText for Option<serde_json::Value> {
    fn json_text(self) -> Value {
        self.map_or_else(|| Value::from(None::<String>), JsonText::json_text)
    }
}

/// Written already.
impl JsonText for String {
    fn json_text(self) -> Value {
        Value::from(self)
    }
}

rows! {
    customer::Model => "customer" {
        Text id, Text external_id, Text kind, Text organisation, Text title, Text given, Text family,
        Text display_name, Text language, Text country, Text time_zone, Text email, Text phone, Text fax,
        Json postal, Json attributes, Json dates, Text reseller_id, Json consents, Text email_state, Whole version,
        Text content_hash, Text search_text, Whole created_at, Whole updated_at,
    }
    customer_date::Model => "customer_date" { Text customer_id, Text name, Text on_date }
    record::Model => "record" {
        Text id, Text external_id, Text kind, Text customer_id, Text reseller_id, Json dates, Json fields,
        Text content_hash, Text search_text, Whole version, Whole created_at, Whole updated_at,
    }
    communication::Model => "communication" {
        Text id, Text root_id, Text reference, Text token, Text customer_id, Text enrollment_id,
        Text campaign_version_id, Text brand_id, Text step, Text class, Text language, Text subject, Json data,
        Whole version, Text replaces, Whole created_at, Text created_by, Text reason, Text search_text,
    }
    communication_record::Model => "communication_record" { Text communication_id, Text record_id }
    told::Model => "told" { Text campaign_id, Text step, Text record_id, Text anchor, Text communication_id }
    delivery::Model => "delivery" {
        Text id, Text communication_id, Whole rung, Text channel, Text language, Text address, Text state,
        Whole due_at, Whole priority, Text lease_token, Whole lease_until, Whole attempts, Text reason, Text cause,
        Text request_key, Whole created_at, Whole settled_at, Text lane_id, Whole released_at, Whole spared_until,
        Text spared_by, Text hold_id, Whole ladder, Text piece,
    }
    event::Model => "event" {
        Text id, Whole at, Text kind, Text customer_id, Text communication_id, Text delivery_id, Text enrollment_id,
        Text actor, Json detail,
    }
    task::Model => "task" {
        Text id, Text kind, Text customer_id, Text communication_id, Text delivery_id, Text reason, Whole created_at,
        Whole done_at, Text done_by,
    }
    record_date::Model => "record_date" { Text record_id, Text name, Text on_date }
    reseller::Model => "reseller" {
        Text id, Text external_id, Text name, Text brand_id, Text language, Text country, Text email,
        Text phone, Text url, Json contact, Text content_hash, Whole created_at, Whole updated_at,
    }
    attempt::Model => "attempt" {
        Text id, Text delivery_id, Whole number, Whole started_at, Whole finished_at, Text outcome, Whole code, Text reply,
        Text message_id, Text worker,
    }
    enrollment::Model => "enrollment" {
        Text id, Text campaign_id, Text sequence, Text customer_id, Text group_key, Text group_name, Text record_id,
        Text anchor, Text next_step, Whole next_due_at, Text state, Text reason, Whole created_at, Whole updated_at,
        Text hold_id, Whole waits_until,
    }
    Rendition => "rendition" {
        Text id, Text communication_id, Text language, Text content_hash, Json body, Truth edited, Whole created_at,
    }
    enrollment_record::Model => "enrollment_record" {
        Text enrollment_id, Text record_id, Text campaign_id, Text sequence, Text anchor, Text state, Whole at,
    }
}
