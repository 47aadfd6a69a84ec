//! What was told about records: once at a step, for each of their anchor dates.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::entity::{communication, communication_record, told};
use crate::{Result, bulk, rows};

/// What a campaign has told about these records, at any step.
pub async fn of_campaign(
    db: &impl ConnectionTrait,
    campaign_id: &str,
    record_ids: &[String],
) -> Result<Vec<told::Model>> {
    let mut found = Vec::new();
    for slice in bulk::keys(record_ids) {
        let query = told::Entity::find()
            .filter(told::Column::CampaignId.eq(campaign_id))
            .filter(told::Column::RecordId.is_in(slice));
        found.extend(query.all(db).await?);
    }
    Ok(found)
}

/// What any campaign has told about these records.
pub async fn of_these(db: &impl ConnectionTrait, record_ids: &[String]) -> Result<Vec<told::Model>> {
    bulk::by_keys::<told::Entity>(db, told::Column::RecordId, record_ids).await
}

/// Notes what is told. One that was told already fails: the caller has looked before, in the same turn.
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<told::Model>) -> Result<()> {
    rows::insert(db, rows).await
}

/// Every communication that spoke of these records, corrected ones too: record, and communication; the newest first.
pub async fn of_records(
    db: &impl ConnectionTrait,
    record_ids: &[String],
) -> Result<Vec<(String, communication::Model)>> {
    let mut found = Vec::new();
    for slice in bulk::keys(record_ids) {
        let rows = communication_record::Entity::find()
            .find_also_related(communication::Entity)
            .filter(communication_record::Column::RecordId.is_in(slice))
            .order_by_desc(communication::Column::CreatedAt)
            .order_by_desc(communication::Column::Id)
            .all(db)
            .await?;
        found.extend(rows.into_iter().filter_map(|(link, communication)| Some((link.record_id, communication?))));
    }
    Ok(found)
}

/// Forgets what these communications told: it was withdrawn before it went.
pub async fn forget(db: &impl ConnectionTrait, communication_ids: &[String]) -> Result<()> {
    for slice in bulk::keys(communication_ids) {
        told::Entity::delete_many().filter(told::Column::CommunicationId.is_in(slice)).exec(db).await?;
    }
    Ok(())
}
