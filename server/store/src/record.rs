//! Records: what messages are about.

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::entity::record;
use crate::{Result, bulk, touched};

/// What an import needs to know of a record that stands already.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct Known {
    /// Its id.
    pub id: String,
    /// Its number in the source.
    pub external_id: String,
    /// Who holds it.
    pub customer_id: String,
    /// Its state.
    pub version: i32,
    /// Hash of what the source last said.
    pub content_hash: String,
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<record::Model>> {
    Ok(record::Entity::find_by_id(id).one(db).await?)
}

/// Several by their ids, in no order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<record::Model>> {
    bulk::by_keys::<record::Entity>(db, record::Column::Id, ids).await
}

/// Those of one kind with these numbers in the source, in no order; a number nothing has is left out.
pub async fn by_external_ids(
    db: &impl ConnectionTrait,
    kind: &str,
    external_ids: &[String],
) -> Result<Vec<record::Model>> {
    let mut found = Vec::new();
    for slice in bulk::keys(external_ids) {
        let query = record::Entity::find()
            .filter(record::Column::Kind.eq(kind))
            .filter(record::Column::ExternalId.is_in(slice));
        found.extend(query.all(db).await?);
    }
    Ok(found)
}

/// The same, but only what tells whether they changed.
pub async fn known(db: &impl ConnectionTrait, kind: &str, external_ids: &[String]) -> Result<Vec<Known>> {
    let mut found = Vec::new();
    for slice in bulk::keys(external_ids) {
        let query = record::Entity::find()
            .select_only()
            .columns([
                record::Column::Id,
                record::Column::ExternalId,
                record::Column::CustomerId,
                record::Column::Version,
                record::Column::ContentHash,
            ])
            .filter(record::Column::Kind.eq(kind))
            .filter(record::Column::ExternalId.is_in(slice));
        found.extend(query.into_model::<Known>().all(db).await?);
    }
    Ok(found)
}

/// What a customer holds, by kind and number.
pub async fn of_customer(db: &impl ConnectionTrait, customer_id: &str) -> Result<Vec<record::Model>> {
    Ok(record::Entity::find()
        .filter(record::Column::CustomerId.eq(customer_id))
        .order_by_asc(record::Column::Kind)
        .order_by_asc(record::Column::ExternalId)
        .all(db)
        .await?)
}

/// The ids of what these customers hold.
pub async fn ids_of_customers(db: &impl ConnectionTrait, customer_ids: &[String]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for slice in bulk::keys(customer_ids) {
        let query = record::Entity::find().select_only().column(record::Column::Id);
        let ids: Vec<String> = query.filter(record::Column::CustomerId.is_in(slice)).into_tuple().all(db).await?;
        found.extend(ids);
    }
    Ok(found)
}

/// How many there are.
pub async fn count(db: &impl ConnectionTrait) -> Result<u64> {
    Ok(record::Entity::find().count(db).await?)
}

/// Writes new ones. Their dates are written by [`crate::date`].
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<record::Model>) -> Result<()> {
    touched::add(db, rows.iter().map(|row| row.id.clone())).await?;
    bulk::insert::<record::ActiveModel, _>(db, rows, None).await
}

/// Overwrites those with the same ids.
pub async fn update(db: &impl ConnectionTrait, rows: Vec<record::Model>) -> Result<()> {
    let overwrite = bulk::overwrite(record::Column::Id, &[record::Column::CreatedAt]);
    touched::add(db, rows.iter().map(|row| row.id.clone())).await?;
    bulk::insert::<record::ActiveModel, _>(db, rows, Some(&overwrite)).await
}
