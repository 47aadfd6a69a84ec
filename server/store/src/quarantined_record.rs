//! Records in quarantine: those a campaign keeps out of its messages, because its rules cannot read a field.
//!
//! One row for a record and a campaign. It goes with the record, or when either is mended.

use std::collections::HashSet;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::entity::{campaign, campaign_version, quarantined_record, record};
use crate::{Result, bulk};

/// Keeps records out. Returns how many of them were not before.
pub async fn keep(db: &impl ConnectionTrait, rows: Vec<quarantined_record::Model>) -> Result<u64> {
    use quarantined_record::Column;
    let ids: Vec<String> = rows.iter().map(|row| row.record_id.clone()).collect();
    let known: HashSet<(String, String)> =
        of_records(db, &ids).await?.into_iter().map(|(row, ..)| (row.record_id, row.campaign_id)).collect();
    let fresh = rows.iter().filter(|row| !known.contains(&(row.record_id.clone(), row.campaign_id.clone()))).count();
    let anew = OnConflict::columns([Column::RecordId, Column::CampaignId])
        .update_columns([
            Column::CampaignVersionId,
            Column::RecordVersion,
            Column::Parser,
            Column::Field,
            Column::Value,
            Column::Position,
            Column::Reason,
            Column::At,
        ])
        .to_owned();
    bulk::insert::<quarantined_record::ActiveModel, _>(db, rows, Some(&anew)).await?;
    Ok(fresh as u64)
}

/// Lets records in again.
pub async fn release(db: &impl ConnectionTrait, campaign_id: &str, record_ids: &[String]) -> Result<()> {
    for slice in bulk::keys(record_ids) {
        quarantined_record::Entity::delete_many()
            .filter(quarantined_record::Column::CampaignId.eq(campaign_id))
            .filter(quarantined_record::Column::RecordId.is_in(slice))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Records kept out by another version of the campaign than this one, or in another state than they have now.
pub async fn outdated(
    db: &impl ConnectionTrait,
    campaign_id: &str,
    version_id: &str,
    limit: u64,
) -> Result<Vec<record::Model>> {
    let version_then = Expr::col((quarantined_record::Entity, quarantined_record::Column::RecordVersion));
    let changed = Condition::any()
        .add(quarantined_record::Column::CampaignVersionId.ne(version_id))
        .add(Expr::col((record::Entity, record::Column::Version)).ne(version_then));
    let rows = quarantined_record::Entity::find()
        .find_also_related(record::Entity)
        .filter(quarantined_record::Column::CampaignId.eq(campaign_id))
        .filter(changed)
        .order_by_asc(quarantined_record::Column::RecordId)
        .limit(limit)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(_, record)| record).collect())
}

/// Which campaigns keep these records out, and by which of their versions.
pub async fn of_records(
    db: &impl ConnectionTrait,
    record_ids: &[String],
) -> Result<Vec<(quarantined_record::Model, Option<campaign::Model>, Option<campaign_version::Model>)>> {
    let mut found = Vec::new();
    for slice in bulk::keys(record_ids) {
        let query = quarantined_record::Entity::find()
            .find_also_related(campaign::Entity)
            .find_also_related(campaign_version::Entity)
            .filter(quarantined_record::Column::RecordId.is_in(slice))
            .order_by_asc(quarantined_record::Column::RecordId)
            .order_by_asc(quarantined_record::Column::CampaignId);
        found.extend(query.all(db).await?);
    }
    Ok(found)
}
