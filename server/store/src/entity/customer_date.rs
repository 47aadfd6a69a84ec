//! `customer_date`: one named date of a customer, kept apart so that due ones are found by index.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One named date of a customer, kept apart so that due ones are found by index.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "customer_date")]
pub struct Model {
    /// Whose it is.
    #[sea_orm(primary_key, auto_increment = false)]
    pub customer_id: String,
    /// What the date is called.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// The day, ISO.
    pub on_date: String,
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
