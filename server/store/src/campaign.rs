//! Campaigns and their versions: stored folders, never judged here.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::Result;
use crate::entity::{campaign, campaign_version};

/// The campaign of this name.
pub async fn by_name(db: &impl ConnectionTrait, name: &str) -> Result<Option<campaign::Model>> {
    campaign::Entity::find().filter(campaign::Column::Name.eq(name)).one(db).await.map_err(Into::into)
}

/// Several by their ids, in no order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<campaign::Model>> {
    Ok(campaign::Entity::find().filter(campaign::Column::Id.is_in(ids)).all(db).await?)
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

/// The newest version of a campaign.
pub async fn newest_version(db: &impl ConnectionTrait, campaign_id: &str) -> Result<Option<campaign_version::Model>> {
    campaign_version::Entity::find()
        .filter(campaign_version::Column::CampaignId.eq(campaign_id))
        .order_by_desc(campaign_version::Column::Number)
        .one(db)
        .await
        .map_err(Into::into)
}

/// Stores a version and makes it the current one of its campaign, which is created where it is new.
pub async fn save_version(
    db: &impl ConnectionTrait,
    campaign: campaign::Model,
    version: campaign_version::Model,
) -> Result<()> {
    let id = version.id.clone();
    campaign::Entity::insert(campaign::ActiveModel { current_version_id: Set(Some(id)), ..campaign.into() })
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
