//! How much is on file.

use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait};

use crate::Result;
use crate::entity::{communication, customer, quarantine, quarantined_record, record};

/// Rows of the main tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Customers.
    pub customers: u64,
    /// Records.
    pub records: u64,
    /// Communications.
    pub communications: u64,
    /// Rows in quarantine: of imports, and records that campaigns keep out.
    pub quarantined: u64,
}

/// Counts the main tables.
pub async fn all(db: &impl ConnectionTrait) -> Result<Counts> {
    Ok(Counts {
        customers: customer::Entity::find().count(db).await?,
        records: record::Entity::find().count(db).await?,
        communications: communication::Entity::find().count(db).await?,
        quarantined: quarantine::Entity::find().count(db).await? + quarantined_record::Entity::find().count(db).await?,
    })
}
