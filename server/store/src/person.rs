//! People: the staff who may sign in.
//!
//! Passwords come and go as hashes; nothing here knows how they are made.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::entity::person;
use crate::{Result, bulk};

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<person::Model>> {
    Ok(person::Entity::find_by_id(id).one(db).await?)
}

/// One by the address they sign in with, in lower case.
pub async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<person::Model>> {
    Ok(person::Entity::find().filter(person::Column::Email.eq(email)).one(db).await?)
}

/// Several by their ids, in no order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<person::Model>> {
    Ok(person::Entity::find().filter(person::Column::Id.is_in(ids)).all(db).await?)
}

/// Everybody, by address.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<person::Model>> {
    Ok(person::Entity::find().order_by_asc(person::Column::Email).all(db).await?)
}

/// How many there are.
pub async fn count(db: &impl ConnectionTrait) -> Result<u64> {
    Ok(person::Entity::find().count(db).await?)
}

/// Adds somebody. [`crate::StoreError::Taken`] where the address signs in already.
pub async fn insert(db: &impl ConnectionTrait, row: person::Model) -> Result<()> {
    bulk::insert::<person::ActiveModel, _>(db, vec![row], None).await
}

/// Gives a new password, which also opens a locked door.
pub async fn set_password(db: &impl ConnectionTrait, id: &str, password_hash: &str) -> Result<()> {
    person::Entity::update_many()
        .col_expr(person::Column::PasswordHash, Expr::value(password_hash))
        .col_expr(person::Column::Failures, Expr::value(0))
        .col_expr(person::Column::LockedUntil, Expr::value(None::<i64>))
        .filter(person::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// The language of their pages from now on.
pub async fn set_language(db: &impl ConnectionTrait, id: &str, language: &str) -> Result<()> {
    person::Entity::update_many()
        .col_expr(person::Column::Language, Expr::value(language))
        .filter(person::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Counts a wrong password, in the database, so that guesses at the same time are all counted. Returns the new count.
pub async fn add_failure(db: &impl ConnectionTrait, id: &str) -> Result<i32> {
    person::Entity::update_many()
        .col_expr(person::Column::Failures, Expr::col(person::Column::Failures).add(1))
        .filter(person::Column::Id.eq(id))
        .exec(db)
        .await?;
    let failures = person::Entity::find_by_id(id).select_only().column(person::Column::Failures);
    Ok(failures.into_tuple().one(db).await?.unwrap_or(0))
}

/// Refuses signing in until a time, and begins to count anew.
pub async fn lock_until(db: &impl ConnectionTrait, id: &str, until_ms: i64) -> Result<()> {
    set_failures(db, id, Some(until_ms)).await
}

/// Forgets wrong passwords and locks.
pub async fn clear_failures(db: &impl ConnectionTrait, id: &str) -> Result<()> {
    set_failures(db, id, None).await
}

async fn set_failures(db: &impl ConnectionTrait, id: &str, locked_until: Option<i64>) -> Result<()> {
    person::Entity::update_many()
        .col_expr(person::Column::Failures, Expr::value(0))
        .col_expr(person::Column::LockedUntil, Expr::value(locked_until))
        .filter(person::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}
