//! `enrollment_record`: a record an enrollment speaks for, with the date that brought it there.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A record an enrollment speaks for. With the same date it is in one group of a sequence only.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "enrollment_record")]
pub struct Model {
    /// The enrollment.
    pub enrollment_id: String,
    /// The record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub record_id: String,
    /// The enrollment's campaign.
    #[sea_orm(primary_key, auto_increment = false)]
    pub campaign_id: String,
    /// The enrollment's sequence.
    #[sea_orm(primary_key, auto_increment = false)]
    pub sequence: String,
    /// The record's own anchor date when it came in, ISO.
    #[sea_orm(primary_key, auto_increment = false)]
    pub anchor: String,
    /// `in`, or `left_out` where it was too late for a group that had spoken.
    pub state: String,
    /// When it came in.
    pub at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// One recipient, with the group of records it speaks for, on one sequence, by `enrollment_id`.
    #[sea_orm(
        belongs_to = "super::enrollment::Entity",
        from = "Column::EnrollmentId",
        to = "super::enrollment::Column::Id"
    )]
    Enrollment,
    /// One row of business data about a customer: what a message is about, by `record_id`.
    #[sea_orm(belongs_to = "super::record::Entity", from = "Column::RecordId", to = "super::record::Column::Id")]
    Record,
}

impl Related<super::enrollment::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Enrollment.def()
    }
}

impl Related<super::record::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Record.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
