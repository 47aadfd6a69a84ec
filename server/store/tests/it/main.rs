//! Contract tests: every one runs on SQLite and on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test that cannot do its own groundwork should stop")]

mod blobs;
mod cluster;
mod customers;
mod fixture;
mod groups;
mod imports;
mod jobs;
mod open;
mod partner_texts;
mod partners;
mod people;
mod placements;
mod planner;
mod records;
mod rows;
mod schema;
mod transactions;
