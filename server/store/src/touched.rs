//! What has changed and is to be looked at by the planner: ids of customers and records, each written with the change itself.
//!
//! So a tick looks at what has changed and at nothing else; what is in reach of a sequence by its date alone is looked at
//! once a day.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::entity::{reach_mark, touched};
use crate::{Result, bulk};

/// Notes that these have changed. `stamp` is another number each time: a change after the look is not forgotten by it.
pub async fn add(db: &impl ConnectionTrait, ids: impl IntoIterator<Item = String>) -> Result<()> {
    let stamp = stamp();
    let mut rows: Vec<touched::Model> = ids.into_iter().map(|id| touched::Model { id, stamp }).collect();
    rows.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    rows.dedup_by(|a, b| a.id == b.id);
    let anew = OnConflict::column(touched::Column::Id).update_column(touched::Column::Stamp).to_owned();
    bulk::insert::<touched::ActiveModel, _>(db, rows, Some(&anew)).await
}

/// Some of what has changed.
pub async fn some(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<touched::Model>> {
    Ok(touched::Entity::find().limit(limit).all(db).await?)
}

/// Forgets what has been looked at, as far as it has not changed again meanwhile.
pub async fn forget(db: &impl ConnectionTrait, rows: &[touched::Model]) -> Result<()> {
    let mut stamps: Vec<i64> = rows.iter().map(|row| row.stamp).collect();
    stamps.sort_unstable();
    stamps.dedup();
    for stamp in stamps {
        let ids: Vec<String> = rows.iter().filter(|row| row.stamp == stamp).map(|row| row.id.clone()).collect();
        for slice in bulk::keys(&ids) {
            touched::Entity::delete_many()
                .filter(touched::Column::Id.is_in(slice))
                .filter(touched::Column::Stamp.eq(stamp))
                .exec(db)
                .await?;
        }
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

/// A number no other change has: it has no meaning but that, so it is no chance a simulation would have to repeat.
fn stamp() -> i64 {
    i64::from_be_bytes(uuid::Uuid::new_v4().as_bytes()[..8].try_into().unwrap_or_default())
}
