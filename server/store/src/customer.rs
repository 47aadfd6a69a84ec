//! Customers and their earlier states.
//!
//! Who may change what, and when a state is a new one, is decided above.

use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, LikeExpr};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Value,
};

use crate::communication::escape_like;
use crate::entity::{customer, customer_version};
use crate::fresh::{As, push_rows, slices};
use crate::sql::Sql;
use crate::{Result, bulk, touched};

/// What an import needs to know of a customer that stands already.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct Known {
    /// Its id.
    pub id: String,
    /// Its number in the source.
    pub external_id: String,
    /// Its state.
    pub version: i32,
    /// Hash of what the source last said.
    pub content_hash: String,
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<customer::Model>> {
    Ok(customer::Entity::find_by_id(id).one(db).await?)
}

/// One, held until the end of the transaction: what is decided about it cannot be overtaken.
/// SQLite has one writer anyway; PostgreSQL locks the row.
pub async fn lock(db: &impl ConnectionTrait, id: &str) -> Result<Option<customer::Model>> {
    Ok(customer::Entity::find_by_id(id).lock_exclusive().one(db).await?)
}

/// Several, held like one.
pub async fn lock_all(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<customer::Model>> {
    bulk::locked_by_keys::<customer::Entity>(db, customer::Column::Id, ids).await
}

/// Several by their ids, in no order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<customer::Model>> {
    bulk::by_keys::<customer::Entity>(db, customer::Column::Id, ids).await
}

/// One by its number in the source.
pub async fn by_external_id(db: &impl ConnectionTrait, external_id: &str) -> Result<Option<customer::Model>> {
    Ok(customer::Entity::find().filter(customer::Column::ExternalId.eq(external_id)).one(db).await?)
}

/// Those with these numbers in the source, in no order; a number nobody has is left out.
pub async fn by_external_ids(db: &impl ConnectionTrait, external_ids: &[String]) -> Result<Vec<customer::Model>> {
    bulk::by_keys::<customer::Entity>(db, customer::Column::ExternalId, external_ids).await
}

/// The same, but only what tells whether they changed.
pub async fn known(db: &impl ConnectionTrait, external_ids: &[String]) -> Result<Vec<Known>> {
    let mut found = Vec::new();
    for slice in bulk::keys(external_ids) {
        let query = customer::Entity::find()
            .select_only()
            .columns([
                customer::Column::Id,
                customer::Column::ExternalId,
                customer::Column::Version,
                customer::Column::ContentHash,
            ])
            .filter(customer::Column::ExternalId.is_in(slice));
        found.extend(query.into_model::<Known>().all(db).await?);
    }
    Ok(found)
}

/// Everybody mail to this address goes to, in no order.
pub async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<Vec<customer::Model>> {
    Ok(customer::Entity::find().filter(customer::Column::Email.eq(email)).all(db).await?)
}

/// Everybody who has this phone number, E.164, in no order.
pub async fn by_phone(db: &impl ConnectionTrait, phone: &str) -> Result<Vec<customer::Model>> {
    customer::Entity::find().filter(customer::Column::Phone.eq(phone)).all(db).await.map_err(Into::into)
}

/// Customers that hold every one of the folded words and have one of these numbers in the source, by name. No numbers
/// means any.
pub async fn find(
    db: &impl ConnectionTrait,
    folded_words: &[String],
    external_ids: &[String],
    limit: u64,
) -> Result<Vec<customer::Model>> {
    let mut wanted = Condition::all();
    for word in folded_words {
        let like = LikeExpr::new(format!("%{}%", escape_like(word))).escape('\\');
        wanted = wanted.add(Expr::col(customer::Column::SearchText).like(like));
    }
    if !external_ids.is_empty() {
        wanted = wanted.add(customer::Column::ExternalId.is_in(external_ids));
    }
    customer::Entity::find()
        .filter(wanted)
        .order_by_asc(customer::Column::DisplayName)
        .order_by_asc(customer::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// How many there are.
pub async fn count(db: &impl ConnectionTrait) -> Result<u64> {
    Ok(customer::Entity::find().count(db).await?)
}

/// Writes new ones. Their dates are written by [`crate::date`].
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<customer::Model>) -> Result<()> {
    touched::add(db, rows.iter().map(|row| row.id.clone())).await?;
    bulk::insert::<customer::ActiveModel, _>(db, rows, None).await
}

/// Overwrites those with the same ids. Whether they are on hold stays as it is: that is not what a source or a form tells.
pub async fn update(db: &impl ConnectionTrait, rows: Vec<customer::Model>) -> Result<()> {
    let overwrite = bulk::overwrite(customer::Column::Id, &[customer::Column::CreatedAt, customer::Column::HoldId]);
    touched::add(db, rows.iter().map(|row| row.id.clone())).await?;
    bulk::insert::<customer::ActiveModel, _>(db, rows, Some(&overwrite)).await
}

/// Keeps states that are about to be replaced, as they were.
pub async fn supersede(
    db: &impl ConnectionTrait,
    earlier: Vec<customer::Model>,
    changed_by: &str,
    reason: &str,
    at_ms: i64,
) -> Result<()> {
    let keep = |row: customer::Model| -> Result<customer_version::ActiveModel> {
        Ok(customer_version::ActiveModel {
            id: NotSet,
            customer_id: Set(row.id.clone()),
            version: Set(row.version),
            data: Set(serde_json::to_value(row).map_err(|error| DbErr::Json(error.to_string()))?),
            changed_by: Set(changed_by.to_owned()),
            reason: Set(reason.to_owned()),
            at: Set(at_ms),
        })
    };
    let rows = earlier.into_iter().map(keep).collect::<Result<Vec<_>>>()?;
    bulk::insert::<customer_version::ActiveModel, _>(db, rows, None).await
}

/// The earlier states of a customer, the newest first.
pub async fn versions(db: &impl ConnectionTrait, customer_id: &str) -> Result<Vec<customer_version::Model>> {
    Ok(customer_version::Entity::find()
        .filter(customer_version::Column::CustomerId.eq(customer_id))
        .order_by_desc(customer_version::Column::Version)
        .all(db)
        .await?)
}

/// Says to which addresses of customers nothing is sent any more.
pub async fn set_suppressions(db: &impl ConnectionTrait, lists: Vec<(String, serde_json::Value)>) -> Result<()> {
    let mut lists = lists.into_iter();
    for slice in slices(db, lists.len()) {
        let values =
            |(id, list): (String, serde_json::Value)| -> Vec<Value> { vec![id.into(), list.to_string().into()] };
        let mut sql = Sql::new(db, String::from("WITH fresh (id, suppressions) AS ("));
        push_rows(&mut sql, &SUPPRESSED, lists.by_ref().take(slice.len()).map(values));
        sql.push(") UPDATE customer SET suppressions = fresh.suppressions FROM fresh WHERE customer.id = fresh.id");
        db.execute_raw(sql.finish()).await?;
    }
    Ok(())
}

const SUPPRESSED: [(&str, As); 2] = [("id", As::Text), ("suppressions", As::Json)];

/// Says what a customer agreed to and refused.
pub async fn set_consents(db: &impl ConnectionTrait, id: &str, consents: serde_json::Value, now_ms: i64) -> Result<()> {
    customer::Entity::update_many()
        .col_expr(customer::Column::Consents, Expr::value(consents))
        .col_expr(customer::Column::UpdatedAt, Expr::value(now_ms))
        .filter(customer::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Says whether mail may go to the address on file; false where there is no such customer.
pub async fn set_email_state(db: &impl ConnectionTrait, id: &str, state: &str, now_ms: i64) -> Result<bool> {
    touched::add(db, [id.to_owned()]).await?;
    let result = customer::Entity::update_many()
        .col_expr(customer::Column::EmailState, Expr::value(state))
        .col_expr(customer::Column::UpdatedAt, Expr::value(now_ms))
        .filter(customer::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}
