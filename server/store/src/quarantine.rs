//! Quarantine: rows of a source that could not be used, with their place and the reason.

use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::prelude::Json;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::entity::quarantine;
use crate::{Result, bulk};

/// A row that could not be used.
#[derive(Debug, Clone, PartialEq)]
pub struct BadRow {
    /// The physical line on which it starts.
    pub line: i64,
    /// The header of the column at fault; empty for the row as a whole.
    pub column_name: String,
    /// What is wrong and what to do.
    pub reason: String,
    /// The cells as they stood in the file.
    pub raw: Json,
}

/// Keeps bad rows of an import.
pub async fn insert(db: &impl ConnectionTrait, import_id: &str, rows: Vec<BadRow>, at_ms: i64) -> Result<()> {
    let keep = |row: BadRow| quarantine::ActiveModel {
        id: NotSet,
        import_id: Set(import_id.to_owned()),
        line: Set(row.line),
        column_name: Set(without_nul(row.column_name)),
        reason: Set(without_nul(row.reason)),
        raw: Set(json_without_nul(row.raw)),
        at: Set(at_ms),
    };
    bulk::insert::<quarantine::ActiveModel, _>(db, rows.into_iter().map(keep).collect(), None).await
}

/// The bad rows of an import, in the order of the file, behind the one with this id.
pub async fn of_import(
    db: &impl ConnectionTrait,
    import_id: &str,
    after: Option<i64>,
    limit: u64,
) -> Result<Vec<quarantine::Model>> {
    Ok(quarantine::Entity::find()
        .filter(quarantine::Column::ImportId.eq(import_id))
        .filter(quarantine::Column::Id.gt(after.unwrap_or(0)))
        .order_by_asc(quarantine::Column::Id)
        .limit(limit)
        .all(db)
        .await?)
}

/// PostgreSQL stores no NUL, and a bad row is the likeliest place to meet one.
fn without_nul(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text }
}

fn json_without_nul(value: Json) -> Json {
    match value {
        Json::String(text) => Json::String(without_nul(text)),
        Json::Array(items) => items.into_iter().map(json_without_nul).collect(),
        Json::Object(fields) => {
            fields.into_iter().map(|(name, value)| (without_nul(name), json_without_nul(value))).collect()
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn no_nul_is_left_at_any_depth() {
        let raw = json!({"a\0": ["x\0y", 1, null, {"b": "\0"}]});
        assert_eq!(json_without_nul(raw), json!({"a\u{fffd}": ["x\u{fffd}y", 1, null, {"b": "\u{fffd}"}]}));
    }
}
