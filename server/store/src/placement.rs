//! Placements of offers: what a customer was shown, and how much of an offer is gone.

use std::collections::BTreeMap;

use sea_orm::sea_query::{Expr, ExprTrait, LockType, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::entity::{customer, offer_stock, placement};
use crate::{Result, bulk};

/// Writes placements.
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<placement::Model>) -> Result<()> {
    bulk::insert::<placement::ActiveModel, _>(db, rows, None).await
}

/// Everything these customers were shown, the oldest first.
pub async fn of_customers(db: &impl ConnectionTrait, customer_ids: &[String]) -> Result<Vec<placement::Model>> {
    let mut found = Vec::new();
    for slice in bulk::keys(customer_ids) {
        let rows = placement::Entity::find()
            .filter(placement::Column::CustomerId.is_in(slice))
            .order_by_asc(placement::Column::At)
            .order_by_asc(placement::Column::CommunicationId);
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

/// What stands in the slots of a communication, by slot; the id is that of its first version.
pub async fn of_communication(db: &impl ConnectionTrait, root_id: &str) -> Result<Vec<placement::Model>> {
    placement::Entity::find()
        .filter(placement::Column::CommunicationId.eq(root_id))
        .order_by_asc(placement::Column::Slot)
        .all(db)
        .await
        .map_err(Into::into)
}

/// Holds these customers until the end of the transaction, in the order of their ids, so that two who place offers wait
/// for each other and never in a circle. Others may still refer to the rows. SQLite has one writer anyway.
pub async fn lock_customers(db: &impl ConnectionTrait, customer_ids: &[String]) -> Result<()> {
    let mut ids = customer_ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    for slice in bulk::keys(&ids) {
        customer::Entity::find()
            .select_only()
            .column(customer::Column::Id)
            .filter(customer::Column::Id.is_in(slice))
            .order_by_asc(customer::Column::Id)
            .lock(LockType::NoKeyUpdate)
            .into_tuple::<String>()
            .all(db)
            .await?;
    }
    Ok(())
}

/// How often each offer of these campaigns was placed, by campaign and offer; what was never placed is left out.
pub async fn taken(db: &impl ConnectionTrait, campaign_ids: &[String]) -> Result<BTreeMap<(String, String), i64>> {
    let rows = offer_stock::Entity::find().filter(offer_stock::Column::CampaignId.is_in(campaign_ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| ((row.campaign_id, row.offer), row.taken)).collect())
}

/// Takes so many of an offer, if its stock still has them; false, and nothing taken, where it has not. The row is held
/// until the end of the transaction.
pub async fn take(
    db: &impl ConnectionTrait,
    campaign_id: &str,
    offer: &str,
    count: i64,
    stock: Option<u32>,
) -> Result<bool> {
    let none = offer_stock::Model { campaign_id: campaign_id.to_owned(), offer: offer.to_owned(), taken: 0 };
    let mut key = OnConflict::columns([offer_stock::Column::CampaignId, offer_stock::Column::Offer]);
    offer_stock::Entity::insert(offer_stock::ActiveModel::from(none))
        .on_conflict(key.do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    let mut update = offer_stock::Entity::update_many()
        .col_expr(offer_stock::Column::Taken, Expr::col(offer_stock::Column::Taken).add(count))
        .filter(offer_stock::Column::CampaignId.eq(campaign_id))
        .filter(offer_stock::Column::Offer.eq(offer));
    if let Some(stock) = stock {
        update = update.filter(offer_stock::Column::Taken.lte(i64::from(stock) - count));
    }
    Ok(update.exec(db).await?.rows_affected == 1)
}

/// Gives back what was taken and then not placed.
pub async fn give_back(db: &impl ConnectionTrait, campaign_id: &str, offer: &str, count: i64) -> Result<()> {
    offer_stock::Entity::update_many()
        .col_expr(offer_stock::Column::Taken, Expr::col(offer_stock::Column::Taken).sub(count))
        .filter(offer_stock::Column::CampaignId.eq(campaign_id))
        .filter(offer_stock::Column::Offer.eq(offer))
        .exec(db)
        .await?;
    Ok(())
}
