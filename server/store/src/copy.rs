//! Copying what a rehearsal needs from one database into another: some customers with their records and dates, everybody
//! who sells for us, the brands, the volume rules and the roster, and who of the customers is on hold. Nothing that was ever said is copied.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};

use crate::entity::{
    absence, brand, customer, customer_date, hold, record, record_date, reseller, staff_member, volume_rule,
};
use crate::{Result, bulk};

/// Customers copied at a time.
const PAGE: u64 = 500;

/// Copies the first customers by number, at most so many. Returns how many there were.
pub async fn copy_customers(from: &impl ConnectionTrait, to: &impl ConnectionTrait, most: u64) -> Result<u64> {
    copy_all::<brand::Entity, brand::ActiveModel>(from, to).await?;
    copy_all::<reseller::Entity, reseller::ActiveModel>(from, to).await?;
    copy_all::<volume_rule::Entity, volume_rule::ActiveModel>(from, to).await?;
    copy_all::<staff_member::Entity, staff_member::ActiveModel>(from, to).await?;
    copy_all::<absence::Entity, absence::ActiveModel>(from, to).await?;
    let (mut copied, mut last) = (0, String::new());
    while copied < most {
        let rows = customer::Entity::find()
            .filter(customer::Column::ExternalId.gt(last.as_str()))
            .order_by_asc(customer::Column::ExternalId)
            .limit(PAGE.min(most - copied))
            .all(from)
            .await?;
        let Some(end) = rows.last() else { break };
        last.clone_from(&end.external_id);
        copied += rows.len() as u64;
        copy_page(from, to, rows).await?;
    }
    Ok(copied)
}

async fn copy_page(from: &impl ConnectionTrait, to: &impl ConnectionTrait, rows: Vec<customer::Model>) -> Result<()> {
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    bulk::insert::<customer::ActiveModel, _>(to, rows, None).await?;
    for slice in bulk::keys(&ids) {
        let dates = customer_date::Entity::find().filter(customer_date::Column::CustomerId.is_in(slice.clone()));
        bulk::insert::<customer_date::ActiveModel, _>(to, dates.all(from).await?, None).await?;
        let holds = hold::Entity::find().filter(hold::Column::TargetId.is_in(slice.clone()));
        let holds = holds.filter(hold::Column::EndedAt.is_null()).all(from).await?;
        bulk::insert::<hold::ActiveModel, _>(to, holds, None).await?;
        let records = record::Entity::find().filter(record::Column::CustomerId.is_in(slice)).all(from).await?;
        let record_ids: Vec<String> = records.iter().map(|row| row.id.clone()).collect();
        bulk::insert::<record::ActiveModel, _>(to, records, None).await?;
        for slice in bulk::keys(&record_ids) {
            let dates = record_date::Entity::find().filter(record_date::Column::RecordId.is_in(slice));
            bulk::insert::<record_date::ActiveModel, _>(to, dates.all(from).await?, None).await?;
        }
    }
    Ok(())
}

async fn copy_all<E, A>(from: &impl ConnectionTrait, to: &impl ConnectionTrait) -> Result<()>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<A>,
    A: ActiveModelTrait<Entity = E>,
{
    bulk::insert::<A, _>(to, E::find().all(from).await?, None).await
}
