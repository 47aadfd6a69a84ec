//! `record`: one row of business data about a customer: what a message is about.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One row of business data about a customer: what a message is about.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "record")]
pub struct Model {
    /// `rec_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its number in the source; unique within its kind.
    pub external_id: String,
    /// What it is: `license`, `contract` …
    pub kind: String,
    /// Who holds it.
    pub customer_id: String,
    /// Who sold it, if not we.
    pub reseller_id: Option<String>,
    /// The named dates, by name; `record_date` is made from it.
    pub dates: Json,
    /// Everything else, by name.
    pub fields: Json,
    /// Hash of what the source last said: equal means unchanged.
    pub content_hash: String,
    /// What it is found by, folded.
    pub search_text: String,
    /// Counts its states.
    pub version: i32,
    /// When it was first imported.
    pub created_at: i64,
    /// When it last changed.
    pub updated_at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// A person or organisation we write to, by `customer_id`.
    #[sea_orm(belongs_to = "super::customer::Entity", from = "Column::CustomerId", to = "super::customer::Column::Id")]
    Customer,
    /// An organisation that sells for us, by `reseller_id`.
    #[sea_orm(belongs_to = "super::reseller::Entity", from = "Column::ResellerId", to = "super::reseller::Column::Id")]
    Reseller,
}

impl Related<super::customer::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Customer.def()
    }
}

impl Related<super::reseller::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Reseller.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
