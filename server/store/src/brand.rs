//! Brands: the identities messages wear.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::entity::brand;
use crate::{Result, bulk};

/// Every brand, the oldest first: that one is the house brand.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<brand::Model>> {
    Ok(brand::Entity::find().order_by_asc(brand::Column::Id).all(db).await?)
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<brand::Model>> {
    Ok(brand::Entity::find_by_id(id).one(db).await?)
}

/// One by its name in the definitions.
pub async fn by_external_id(db: &impl ConnectionTrait, external_id: &str) -> Result<Option<brand::Model>> {
    Ok(brand::Entity::find().filter(brand::Column::ExternalId.eq(external_id)).one(db).await?)
}

/// Writes a brand; where one of that name in the definitions stands, it keeps its id and gets the rest.
pub async fn save(db: &impl ConnectionTrait, row: brand::Model) -> Result<()> {
    let overwrite = bulk::overwrite(brand::Column::ExternalId, &[brand::Column::Id, brand::Column::CreatedAt]);
    bulk::insert::<brand::ActiveModel, _>(db, vec![row], Some(&overwrite)).await
}
