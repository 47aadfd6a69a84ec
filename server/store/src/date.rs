//! The named dates of customers and records, kept apart from their rows so that due ones are found by index.
//!
//! The rows tell their dates too; whoever writes a row writes its dates in the same transaction.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::entity::{customer_date, record_date};
use crate::{Result, bulk};

/// Writes dates of customers that have none yet.
pub async fn insert_of_customers(db: &impl ConnectionTrait, rows: Vec<customer_date::Model>) -> Result<()> {
    bulk::insert::<customer_date::ActiveModel, _>(db, rows, None).await
}

/// Gives these customers exactly these dates.
pub async fn replace_of_customers(
    db: &impl ConnectionTrait,
    customer_ids: &[String],
    rows: Vec<customer_date::Model>,
) -> Result<()> {
    for slice in bulk::keys(customer_ids) {
        customer_date::Entity::delete_many().filter(customer_date::Column::CustomerId.is_in(slice)).exec(db).await?;
    }
    insert_of_customers(db, rows).await
}

/// The dates of a customer, by name.
pub async fn of_customer(db: &impl ConnectionTrait, customer_id: &str) -> Result<Vec<customer_date::Model>> {
    Ok(customer_date::Entity::find()
        .filter(customer_date::Column::CustomerId.eq(customer_id))
        .order_by_asc(customer_date::Column::Name)
        .all(db)
        .await?)
}

/// Writes dates of records that have none yet.
pub async fn insert_of_records(db: &impl ConnectionTrait, rows: Vec<record_date::Model>) -> Result<()> {
    bulk::insert::<record_date::ActiveModel, _>(db, rows, None).await
}

/// Gives these records exactly these dates.
pub async fn replace_of_records(
    db: &impl ConnectionTrait,
    record_ids: &[String],
    rows: Vec<record_date::Model>,
) -> Result<()> {
    for slice in bulk::keys(record_ids) {
        record_date::Entity::delete_many().filter(record_date::Column::RecordId.is_in(slice)).exec(db).await?;
    }
    insert_of_records(db, rows).await
}

/// The dates of a record, by name.
pub async fn of_record(db: &impl ConnectionTrait, record_id: &str) -> Result<Vec<record_date::Model>> {
    Ok(record_date::Entity::find()
        .filter(record_date::Column::RecordId.eq(record_id))
        .order_by_asc(record_date::Column::Name)
        .all(db)
        .await?)
}
