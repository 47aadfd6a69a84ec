//! Resellers: the organisations that sell for us.

use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};

use crate::entity::reseller;
use crate::{Result, bulk};

/// Every reseller, by name.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<reseller::Model>> {
    Ok(reseller::Entity::find().order_by_asc(reseller::Column::Name).order_by_asc(reseller::Column::Id).all(db).await?)
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<reseller::Model>> {
    Ok(reseller::Entity::find_by_id(id).one(db).await?)
}

/// Those with these numbers in the source, in no order; a number nobody has is left out.
pub async fn by_external_ids(db: &impl ConnectionTrait, external_ids: &[String]) -> Result<Vec<reseller::Model>> {
    bulk::by_keys::<reseller::Entity>(db, reseller::Column::ExternalId, external_ids).await
}

/// Writes new ones.
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<reseller::Model>) -> Result<()> {
    bulk::insert::<reseller::ActiveModel, _>(db, rows, None).await
}

/// Overwrites those with the same ids.
pub async fn update(db: &impl ConnectionTrait, rows: Vec<reseller::Model>) -> Result<()> {
    let overwrite = bulk::overwrite(reseller::Column::Id, &[reseller::Column::CreatedAt]);
    bulk::insert::<reseller::ActiveModel, _>(db, rows, Some(&overwrite)).await
}
