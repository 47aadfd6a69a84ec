//! Texts of partners: what resellers write into our messages, and every change of it.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::Result;
use crate::entity::{partner_text, partner_text_change};

/// What a text is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place<'a> {
    /// Who says it.
    pub reseller_id: &'a str,
    /// In which campaign.
    pub campaign_id: &'a str,
    /// At which step; empty for all.
    pub step: &'a str,
    /// To which segment; empty for all.
    pub segment: &'a str,
    /// In which language.
    pub language: &'a str,
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<partner_text::Model>> {
    Ok(partner_text::Entity::find_by_id(id).one(db).await?)
}

/// Those in a state, changed last first; all of them where none is given.
pub async fn in_state(db: &impl ConnectionTrait, state: Option<&str>, limit: u64) -> Result<Vec<partner_text::Model>> {
    let mut query = partner_text::Entity::find();
    if let Some(state) = state {
        query = query.filter(partner_text::Column::State.eq(state));
    }
    query
        .order_by_desc(partner_text::Column::ChangedAt)
        .order_by_desc(partner_text::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// Every version for one place, the newest first.
pub async fn versions(db: &impl ConnectionTrait, place: &Place<'_>) -> Result<Vec<partner_text::Model>> {
    partner_text::Entity::find()
        .filter(partner_text::Column::ResellerId.eq(place.reseller_id))
        .filter(partner_text::Column::CampaignId.eq(place.campaign_id))
        .filter(partner_text::Column::Step.eq(place.step))
        .filter(partner_text::Column::Segment.eq(place.segment))
        .filter(partner_text::Column::Language.eq(place.language))
        .order_by_desc(partner_text::Column::Version)
        .all(db)
        .await
        .map_err(Into::into)
}

/// The approved texts of these campaigns.
pub async fn approved(db: &impl ConnectionTrait, campaign_ids: &[String]) -> Result<Vec<partner_text::Model>> {
    partner_text::Entity::find()
        .filter(partner_text::Column::State.eq("approved"))
        .filter(partner_text::Column::CampaignId.is_in(campaign_ids))
        .order_by_asc(partner_text::Column::Id)
        .all(db)
        .await
        .map_err(Into::into)
}

/// Every change of a text, the newest first.
pub async fn changes(db: &impl ConnectionTrait, id: &str) -> Result<Vec<partner_text_change::Model>> {
    partner_text_change::Entity::find()
        .filter(partner_text_change::Column::PartnerTextId.eq(id))
        .order_by_desc(partner_text_change::Column::Revision)
        .all(db)
        .await
        .map_err(Into::into)
}

/// Writes a new text with its first change. Another one for the same place and version is refused by its key.
pub async fn insert(
    db: &impl ConnectionTrait,
    row: partner_text::Model,
    change: partner_text_change::Model,
) -> Result<()> {
    partner_text::Entity::insert(partner_text::ActiveModel::from(row)).exec_without_returning(db).await?;
    note(db, change).await
}

/// Overwrites words and state of a text seen at the revision before its own; false where somebody was quicker.
pub async fn update(
    db: &impl ConnectionTrait,
    row: &partner_text::Model,
    change: partner_text_change::Model,
) -> Result<bool> {
    let updated = partner_text::Entity::update_many()
        .col_expr(partner_text::Column::Markdown, Expr::value(row.markdown.as_str()))
        .col_expr(partner_text::Column::State, Expr::value(row.state.as_str()))
        .col_expr(partner_text::Column::WrittenBy, Expr::value(row.written_by.as_str()))
        .col_expr(partner_text::Column::ChangedAt, Expr::value(row.changed_at))
        .col_expr(partner_text::Column::Revision, Expr::col(partner_text::Column::Revision).add(1))
        .filter(partner_text::Column::Id.eq(row.id.as_str()))
        .filter(partner_text::Column::Revision.eq(row.revision - 1))
        .exec(db)
        .await?;
    if updated.rows_affected != 1 {
        return Ok(false);
    }
    note(db, change).await?;
    Ok(true)
}

async fn note(db: &impl ConnectionTrait, change: partner_text_change::Model) -> Result<()> {
    let change = partner_text_change::ActiveModel::from(change);
    partner_text_change::Entity::insert(change).exec_without_returning(db).await?;
    Ok(())
}
