//! `partner_text_change`: one change of a partner's text: who, when, to what state; written once, never changed.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One change of a partner's text: who, when, to what state; written once, never changed.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "partner_text_change")]
pub struct Model {
    /// Which text.
    #[sea_orm(primary_key, auto_increment = false)]
    pub partner_text_id: String,
    /// The number of the change.
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision: i32,
    /// When.
    pub at: i64,
    /// By whom: a person's id.
    pub by: String,
    /// Where it stood then.
    pub state: String,
    /// Why, in the words of that person; may be empty.
    pub reason: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// The text that was changed, by `partner_text_id`.
    #[sea_orm(
        belongs_to = "super::partner_text::Entity",
        from = "Column::PartnerTextId",
        to = "super::partner_text::Column::Id"
    )]
    PartnerText,
}

impl Related<super::partner_text::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PartnerText.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
