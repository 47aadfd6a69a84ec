//! `absence`: a time somebody of the staff is not there, on their own clock.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A time somebody of the staff is not there, on their own clock.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "absence")]
pub struct Model {
    /// `abs_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Who.
    pub staff_member_id: String,
    /// From this local time, ISO without a zone.
    pub from_at: String,
    /// Until this one, which is no part of it.
    pub to_at: String,
    /// Why, if somebody said so.
    pub reason: String,
    /// When it was written down.
    pub updated_at: i64,
    /// By whom.
    pub updated_by: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// Somebody who answers customers, by `staff_member_id`.
    #[sea_orm(
        belongs_to = "super::staff_member::Entity",
        from = "Column::StaffMemberId",
        to = "super::staff_member::Column::Id"
    )]
    StaffMember,
}

impl Related<super::staff_member::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::StaffMember.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
