//! Keys of programs that call us.
//!
//! Secrets come as hashes; nothing here knows how they are made, or what a scope allows.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::entity::api_key;
use crate::{Result, bulk};

/// Writes a new one.
pub async fn insert(db: &impl ConnectionTrait, row: api_key::Model) -> Result<()> {
    bulk::insert::<api_key::ActiveModel, _>(db, vec![row], None).await
}

/// Every one, the oldest first.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<api_key::Model>> {
    Ok(api_key::Entity::find().order_by_asc(api_key::Column::Id).all(db).await?)
}

/// One that is not revoked, by the hash of its secret.
pub async fn live(db: &impl ConnectionTrait, secret_hash: &str) -> Result<Option<api_key::Model>> {
    let found = api_key::Entity::find()
        .filter(api_key::Column::SecretHash.eq(secret_hash))
        .filter(api_key::Column::RevokedAt.is_null());
    Ok(found.one(db).await?)
}

/// Notes that one was shown, where that was not noted since a time.
pub async fn mark_used(db: &impl ConnectionTrait, id: &str, now_ms: i64, since_ms: i64) -> Result<()> {
    let stale =
        Condition::any().add(api_key::Column::LastUsedAt.is_null()).add(api_key::Column::LastUsedAt.lt(since_ms));
    api_key::Entity::update_many()
        .col_expr(api_key::Column::LastUsedAt, Expr::value(now_ms))
        .filter(api_key::Column::Id.eq(id))
        .filter(stale)
        .exec(db)
        .await?;
    Ok(())
}

/// Ends one. False where there was none to end.
pub async fn revoke(db: &impl ConnectionTrait, id: &str, now_ms: i64) -> Result<bool> {
    let ended = api_key::Entity::update_many()
        .col_expr(api_key::Column::RevokedAt, Expr::value(now_ms))
        .filter(api_key::Column::Id.eq(id))
        .filter(api_key::Column::RevokedAt.is_null())
        .exec(db)
        .await?;
    Ok(ended.rows_affected == 1)
}
