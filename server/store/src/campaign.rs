//! Campaigns and their versions: stored folders, never judged here.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::Result;
use crate::entity::{campaign, campaign_version, communication, enrollment};

/// A version without its files: what lists show.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct VersionHead {
    /// `cpv_…`.
    pub id: String,
    /// Counts from 1.
    pub number: i32,
    /// When it was stored.
    pub applied_at: i64,
    /// Who stored it.
    pub applied_by: String,
    /// Why it was made.
    pub reason: String,
    /// Nothing goes out from it.
    pub draft: bool,
}

/// The campaign of this name.
pub async fn by_name(db: &impl ConnectionTrait, name: &str) -> Result<Option<campaign::Model>> {
    campaign::Entity::find().filter(campaign::Column::Name.eq(name)).one(db).await.map_err(Into::into)
}

/// The campaign of this name, held until the end of the transaction: versions are counted one after the other.
/// SQLite has one writer anyway; PostgreSQL locks the row.
pub async fn lock_by_name(db: &impl ConnectionTrait, name: &str) -> Result<Option<campaign::Model>> {
    let wanted = campaign::Entity::find().filter(campaign::Column::Name.eq(name));
    wanted.lock_exclusive().one(db).await.map_err(Into::into)
}

/// Several by their ids, in no order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<campaign::Model>> {
    Ok(campaign::Entity::find().filter(campaign::Column::Id.is_in(ids)).all(db).await?)
}

/// Every campaign, by name, also those that rest or have nothing but drafts.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<campaign::Model>> {
    campaign::Entity::find().order_by_asc(campaign::Column::Name).all(db).await.map_err(Into::into)
}

/// Every active campaign that has a version, by name.
pub async fn active(db: &impl ConnectionTrait) -> Result<Vec<campaign::Model>> {
    campaign::Entity::find()
        .filter(campaign::Column::State.eq("active"))
        .filter(campaign::Column::CurrentVersionId.is_not_null())
        .order_by_asc(campaign::Column::Name)
        .all(db)
        .await
        .map_err(Into::into)
}

/// One version by its id.
pub async fn version(db: &impl ConnectionTrait, id: &str) -> Result<Option<campaign_version::Model>> {
    campaign_version::Entity::find_by_id(id).one(db).await.map_err(Into::into)
}

/// One version by its number.
pub async fn version_by_number(
    db: &impl ConnectionTrait,
    campaign_id: &str,
    number: i32,
) -> Result<Option<campaign_version::Model>> {
    campaign_version::Entity::find()
        .filter(campaign_version::Column::CampaignId.eq(campaign_id))
        .filter(campaign_version::Column::Number.eq(number))
        .one(db)
        .await
        .map_err(Into::into)
}

/// Every version of a campaign without its files, the newest first.
pub async fn version_heads(db: &impl ConnectionTrait, campaign_id: &str) -> Result<Vec<VersionHead>> {
    campaign_version::Entity::find()
        .select_only()
        .columns([
            campaign_version::Column::Id,
            campaign_version::Column::Number,
            campaign_version::Column::AppliedAt,
            campaign_version::Column::AppliedBy,
            campaign_version::Column::Reason,
            campaign_version::Column::Draft,
        ])
        .filter(campaign_version::Column::CampaignId.eq(campaign_id))
        .order_by_desc(campaign_version::Column::Number)
        .into_model::<VersionHead>()
        .all(db)
        .await
        .map_err(Into::into)
}

/// How many communications were made from each of these versions; one that made none is left out.
pub async fn communications_by_version(
    db: &impl ConnectionTrait,
    version_ids: &[String],
) -> Result<Vec<(String, i64)>> {
    communication::Entity::find()
        .select_only()
        .column(communication::Column::CampaignVersionId)
        .column_as(communication::Column::Id.count(), "made")
        .filter(communication::Column::CampaignVersionId.is_in(version_ids))
        .group_by(communication::Column::CampaignVersionId)
        .into_tuple()
        .all(db)
        .await
        .map_err(Into::into)
}

/// How many recipients are on their way through a campaign.
pub async fn count_on_the_way(db: &impl ConnectionTrait, campaign_id: &str) -> Result<u64> {
    enrollment::Entity::find()
        .filter(enrollment::Column::CampaignId.eq(campaign_id))
        .filter(enrollment::Column::State.eq("active"))
        .count(db)
        .await
        .map_err(Into::into)
}

/// How many recipients are on their way to each step: sequence, step, number.
pub async fn count_before_steps(db: &impl ConnectionTrait, campaign_id: &str) -> Result<Vec<(String, String, i64)>> {
    let rows: Vec<(String, Option<String>, i64)> = enrollment::Entity::find()
        .select_only()
        .column(enrollment::Column::Sequence)
        .column(enrollment::Column::NextStep)
        .column_as(enrollment::Column::Id.count(), "number")
        .filter(enrollment::Column::CampaignId.eq(campaign_id))
        .filter(enrollment::Column::State.eq("active"))
        .group_by(enrollment::Column::Sequence)
        .group_by(enrollment::Column::NextStep)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(sequence, step, number)| Some((sequence, step?, number))).collect())
}

/// How many communications were made at each step, from any of these versions; corrections count as what they correct.
pub async fn count_told(db: &impl ConnectionTrait, version_ids: &[String]) -> Result<Vec<(String, i64)>> {
    communication::Entity::find()
        .select_only()
        .column(communication::Column::Step)
        .column_as(communication::Column::Id.count(), "number")
        .filter(communication::Column::CampaignVersionId.is_in(version_ids))
        .filter(communication::Column::Version.eq(1))
        .group_by(communication::Column::Step)
        .into_tuple()
        .all(db)
        .await
        .map_err(Into::into)
}

/// The newest version of a campaign.
pub async fn newest_version(db: &impl ConnectionTrait, campaign_id: &str) -> Result<Option<campaign_version::Model>> {
    campaign_version::Entity::find()
        .filter(campaign_version::Column::CampaignId.eq(campaign_id))
        .order_by_desc(campaign_version::Column::Number)
        .one(db)
        .await
        .map_err(Into::into)
}

/// Stores a version of a campaign, which is created where it is new. It becomes the current one, unless it is a draft:
/// then the campaign stays as it is given.
pub async fn save_version(
    db: &impl ConnectionTrait,
    campaign: campaign::Model,
    version: campaign_version::Model,
) -> Result<()> {
    let current = if version.draft { campaign.current_version_id.clone() } else { Some(version.id.clone()) };
    campaign::Entity::insert(campaign::ActiveModel { current_version_id: Set(current), ..campaign.into() })
        .on_conflict(
            OnConflict::column(campaign::Column::Id)
                .update_columns([campaign::Column::CurrentVersionId, campaign::Column::Title])
                .to_owned(),
        )
        .exec_without_returning(db)
        .await?;
    campaign_version::Entity::insert(campaign_version::ActiveModel::from(version)).exec_without_returning(db).await?;
    Ok(())
}
