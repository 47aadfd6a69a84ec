//! Sessions: the signed-in browsers of people.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};

use crate::entity::{person, session};
use crate::{Result, bulk};

/// Writes a new one.
pub async fn insert(db: &impl ConnectionTrait, row: session::Model) -> Result<()> {
    bulk::insert::<session::ActiveModel, _>(db, vec![row], None).await
}

/// One that has neither run out nor been ended, with its person.
pub async fn live(db: &impl ConnectionTrait, id: &str, now_ms: i64) -> Result<Option<(session::Model, person::Model)>> {
    let found = session::Entity::find_by_id(id)
        .filter(session::Column::ExpiresAt.gt(now_ms))
        .filter(session::Column::RevokedAt.is_null())
        .find_also_related(person::Entity)
        .one(db)
        .await?;
    Ok(found.and_then(|(session, person)| Some((session, person?))))
}

/// Ends one.
pub async fn revoke(db: &impl ConnectionTrait, id: &str, now_ms: i64) -> Result<()> {
    end(db, session::Column::Id.eq(id), now_ms).await
}

/// Ends every one of a person: after a new password, or when they leave.
pub async fn revoke_all(db: &impl ConnectionTrait, person_id: &str, now_ms: i64) -> Result<()> {
    end(db, session::Column::PersonId.eq(person_id), now_ms).await
}

async fn end(db: &impl ConnectionTrait, which: Expr, now_ms: i64) -> Result<()> {
    session::Entity::update_many()
        .col_expr(session::Column::RevokedAt, Expr::value(now_ms))
        .filter(which)
        .filter(session::Column::RevokedAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Deletes those that ended before a time. Returns how many.
pub async fn delete_ended(db: &impl ConnectionTrait, before_ms: i64) -> Result<u64> {
    let ended =
        Condition::any().add(session::Column::ExpiresAt.lt(before_ms)).add(session::Column::RevokedAt.lt(before_ms));
    Ok(session::Entity::delete_many().filter(ended).exec(db).await?.rows_affected)
}
