#![doc = include_str!("../README.md")]

mod keys;
pub mod m20261122_000001_people;
pub mod m20261122_000002_partners;
pub mod m20261122_000003_customers;
pub mod m20261122_000004_records;
pub mod m20261122_000005_imports;
pub mod m20261122_000006_campaigns;
pub mod m20261122_000007_communications;
pub mod m20261122_000008_deliveries;
pub mod m20261122_000009_queue;
pub mod m20261123_000001_groups;
pub mod m20261123_000002_quarantined_records;
pub mod m20261126_000012_documents;
pub mod m20261126_000014_placements;
pub mod m20261126_000015_partner_texts;
pub mod m20261126_000021_campaign_versions;
pub mod m20261126_000030_volume;
pub mod m20261126_000031_event_keys;
pub mod m20261126_000032_hold;
pub mod m20261126_000033_reach;
pub mod m20261127_000001_api_keys;
pub mod m20261127_000002_room;
pub mod m20261127_000003_send_windows;
pub mod m20261127_000004_due_order;
pub mod m20261127_000005_ladders;
pub mod m20261128_000001_in_place;
mod status;

use sea_orm_migration::prelude::*;

pub use sea_orm_migration::MigratorTrait;
pub use status::{Status, status};

/// Every migration, in the order in which they run.
#[derive(Debug, Clone, Copy)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_people::Migration),
            Box::new(m20261122_000002_partners::Migration),
            Box::new(m20261122_000003_customers::Migration),
            Box::new(m20261122_000004_records::Migration),
            Box::new(m20261122_000005_imports::Migration),
            Box::new(m20261122_000006_campaigns::Migration),
            Box::new(m20261122_000007_communications::Migration),
            Box::new(m20261122_000008_deliveries::Migration),
            Box::new(m20261122_000009_queue::Migration),
            Box::new(m20261123_000001_groups::Migration),
            Box::new(m20261123_000002_quarantined_records::Migration),
            Box::new(m20261126_000012_documents::Migration),
            Box::new(m20261126_000014_placements::Migration),
            Box::new(m20261126_000015_partner_texts::Migration),
            Box::new(m20261126_000021_campaign_versions::Migration),
            Box::new(m20261126_000030_volume::Migration),
            Box::new(m20261126_000031_event_keys::Migration),
            Box::new(m20261126_000032_hold::Migration),
            Box::new(m20261126_000033_reach::Migration),
            Box::new(m20261127_000001_api_keys::Migration),
            Box::new(m20261127_000002_room::Migration),
            Box::new(m20261127_000003_send_windows::Migration),
            Box::new(m20261127_000004_due_order::Migration),
            Box::new(m20261127_000005_ladders::Migration),
            Box::new(m20261128_000001_in_place::Migration),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_stand_in_the_order_of_their_names() {
        let names: Vec<String> = Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
        let mut sorted = names.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(names, sorted);
    }
}
