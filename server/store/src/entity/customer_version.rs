//! `customer_version`: an earlier state of a customer.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An earlier state of a customer.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "customer_version")]
pub struct Model {
    /// Counts up.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Whose state it was.
    pub customer_id: String,
    /// Which state.
    pub version: i32,
    /// The whole row as it was.
    pub data: Json,
    /// Who replaced it: an import, a person, `system`.
    pub changed_by: String,
    /// Why.
    pub reason: String,
    /// When it was replaced.
    pub at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// A person or organisation we write to, by `customer_id`.
    #[sea_orm(belongs_to = "super::customer::Entity", from = "Column::CustomerId", to = "super::customer::Column::Id")]
    Customer,
}

impl Related<super::customer::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Customer.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
