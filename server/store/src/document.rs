//! Documents that were made: by communication, name and language. The bytes are blobs.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::Result;
use crate::entity::document;

/// The document with this name in this language, if it was made.
pub async fn made(
    db: &impl ConnectionTrait,
    communication_id: &str,
    name: &str,
    language: &str,
) -> Result<Option<document::Model>> {
    let key = (communication_id.to_owned(), name.to_owned(), language.to_owned());
    document::Entity::find_by_id(key).one(db).await.map_err(Into::into)
}

/// Every document made for a communication, in the order of names and languages.
pub async fn of_communication(db: &impl ConnectionTrait, communication_id: &str) -> Result<Vec<document::Model>> {
    document::Entity::find()
        .filter(document::Column::CommunicationId.eq(communication_id))
        .order_by_asc(document::Column::Name)
        .order_by_asc(document::Column::Language)
        .all(db)
        .await
        .map_err(Into::into)
}

/// Notes a document; one that stands already stays, so that what was handed out never changes.
pub async fn insert(db: &impl ConnectionTrait, row: document::Model) -> Result<()> {
    let key = [document::Column::CommunicationId, document::Column::Name, document::Column::Language];
    document::Entity::insert(document::ActiveModel::from(row))
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    Ok(())
}
