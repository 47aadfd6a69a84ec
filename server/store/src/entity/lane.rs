//! `lane`: everything volume rules look at. Deliveries that are alike in it wait in one queue.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A queue of deliveries that volume rules cannot tell apart.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "lane")]
pub struct Model {
    /// `lan_…`, made from all that follows.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Higher goes first.
    pub priority: i32,
    /// `transactional`, `service` or `promotional`.
    pub class: String,
    /// `email`, `letter`, `fax` or `sms`.
    pub channel: String,
    /// The tag of the language.
    pub language: String,
    /// Where the customers live, if known.
    pub country: Option<String>,
    /// The name of the brand.
    pub brand: String,
    /// The name of the campaign.
    pub campaign: String,
    /// The customers' segment; empty where there is none.
    pub segment: String,
    /// The name of the customers' time zone; empty where it is not known.
    pub time_zone: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
