//! What has changed and is to be looked at by the planner: ids of customers and records, each written with the change itself.
//!
//! So a tick looks at what has changed and at nothing else; what is in reach of a sequence by its date alone is looked at
//! once a day.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, NotSet, QueryFilter, QueryOrder, QuerySelect, Set};

pub use crate::entity::touched::Model as Touched;
use crate::entity::{reach_mark, touched};
use crate::{Result, bulk};

/// Changes forgotten in one statement.
const FORGOTTEN: usize = 512;

/// Notes that these have changed.
pub async fn add(db: &impl ConnectionTrait, ids: impl IntoIterator<Item = String>) -> Result<()> {
    let row = |id| touched::ActiveModel { number: NotSet, id: Set(id) };
    bulk::insert::<touched::ActiveModel, _>(db, ids.into_iter().map(row).collect(), None).await
}

/// The first changes nobody has looked at.
pub async fn some(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<touched::Model>> {
    Ok(touched::Entity::find().order_by_asc(touched::Column::Number).limit(limit).all(db).await?)
}

/// Forgets changes that have been looked at: these and no other of the same rows.
pub async fn forget(db: &impl ConnectionTrait, rows: &[touched::Model]) -> Result<()> {
    for slice in rows.chunks(FORGOTTEN) {
        let numbers = slice.iter().map(|row| row.number);
        touched::Entity::delete_many().filter(touched::Column::Number.is_in(numbers)).exec(db).await?;
    }
    Ok(())
}

/// How far each sequence was looked through.
pub async fn marks(db: &impl ConnectionTrait) -> Result<Vec<reach_mark::Model>> {
    Ok(reach_mark::Entity::find().all(db).await?)
}

/// Keeps how far a sequence was looked through.
pub async fn mark(db: &impl ConnectionTrait, row: reach_mark::Model) -> Result<()> {
    use reach_mark::Column;
    let anew = OnConflict::columns([Column::CampaignId, Column::Sequence])
        .update_columns([Column::VersionId, Column::Day])
        .to_owned();
    bulk::insert::<reach_mark::ActiveModel, _>(db, vec![row], Some(&anew)).await
}
