//! The rows as they stand in the tables: one file per table, no query and no rule.
//!
//! Times are milliseconds since the epoch, days ISO texts, ids texts.

pub mod absence;
pub mod api_key;
pub mod attempt;
pub mod brand;
pub mod campaign;
pub mod campaign_version;
pub mod communication;
pub mod communication_record;
pub mod customer;
pub mod customer_date;
pub mod customer_version;
pub mod delivery;
pub mod document;
pub mod enrollment;
pub mod enrollment_record;
pub mod event;
pub mod event_key;
pub mod hold;
pub mod ignored_event;
pub mod import_run;
pub mod lane;
pub mod offer_stock;
pub mod partner_text;
pub mod partner_text_change;
pub mod person;
pub mod placement;
pub mod quarantine;
pub mod quarantined_record;
pub mod reach_mark;
pub mod record;
pub mod record_date;
pub mod rendition;
pub mod reseller;
pub mod scan;
pub mod session;
pub mod setting;
pub mod staff_member;
pub mod task;
pub mod told;
pub mod touched;
pub mod volume_rule;
pub mod volume_used;
