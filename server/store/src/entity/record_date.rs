//! `record_date`: one named date of a record, kept apart so that due ones are found by index.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One named date of a record, kept apart so that due ones are found by index.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "record_date")]
pub struct Model {
    /// Whose it is.
    #[sea_orm(primary_key, auto_increment = false)]
    pub record_id: String,
    /// What the date is called.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// The day, ISO.
    pub on_date: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// One row of business data about a customer: what a message is about, by `record_id`.
    #[sea_orm(belongs_to = "super::record::Entity", from = "Column::RecordId", to = "super::record::Column::Id")]
    Record,
}

impl Related<super::record::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Record.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
