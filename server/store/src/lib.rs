#![doc = include_str!("../README.md")]

mod bulk;
mod connect;
mod error;
mod fresh;
mod planner;
mod queue_tables;
mod schema;
mod sql;
mod store;
mod transaction;

pub mod api_key;
pub mod blob;
pub mod brand;
pub mod campaign;
pub mod communication;
pub mod copy;
pub mod counts;
pub mod customer;
pub mod date;
pub mod delivery;
pub mod descent;
pub mod document;
pub mod enrollment;
pub mod entity;
pub mod event;
pub mod group;
pub mod hold;
pub mod ignored_event;
pub mod import;
pub mod import_run;
pub mod jobs;
pub mod partner_text;
pub mod person;
pub mod placement;
pub mod quarantine;
pub mod quarantined_record;
pub mod reach;
pub mod record;
pub mod reseller;
pub mod rows;
pub mod scan;
pub mod session;
pub mod setting;
pub mod task;
#[cfg(feature = "testing")]
pub mod testing;
pub mod told;
pub mod touched;
pub mod volume;

pub use connect::sqlite_url;
pub use error::StoreError;
pub use schema::{MigrationStatus, MigrationStep};
pub use sea_orm::ConnectionTrait;
pub use store::{Kind, OpenOptions, Pool, Store};
pub use transaction::WriteTransaction;

/// What queries answer.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;
