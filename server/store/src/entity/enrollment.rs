//! `enrollment`: one recipient, with the group of records it speaks for, on one sequence.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One recipient, with the group of records it speaks for, on one sequence.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "enrollment")]
pub struct Model {
    /// `enr_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Of which campaign.
    pub campaign_id: String,
    /// On which of its sequences.
    pub sequence: String,
    /// Who receives.
    pub customer_id: String,
    /// The one record it speaks for, where records are not grouped.
    pub record_id: Option<String>,
    /// What makes the group; unique on its sequence.
    pub group_key: String,
    /// Whose records it speaks for: several groups of one name follow each other.
    pub group_name: String,
    /// The day its steps count from, ISO.
    pub anchor: Option<String>,
    /// The step that comes next.
    pub next_step: Option<String>,
    /// When that step is due.
    pub next_due_at: Option<i64>,
    /// It waits at that step for what its step asks, and no longer than this.
    pub waits_until: Option<i64>,
    /// `active`, `finished` or `ended`.
    pub state: String,
    /// Why it stands as it does.
    pub reason: String,
    /// When it was made.
    pub created_at: i64,
    /// When it last moved.
    pub updated_at: i64,
    /// The open hold on it, if there is one: its steps wait.
    pub hold_id: Option<String>,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// A campaign; its definitions are in its versions, by `campaign_id`.
    #[sea_orm(belongs_to = "super::campaign::Entity", from = "Column::CampaignId", to = "super::campaign::Column::Id")]
    Campaign,
    /// A person or organisation we write to, by `customer_id`.
    #[sea_orm(belongs_to = "super::customer::Entity", from = "Column::CustomerId", to = "super::customer::Column::Id")]
    Customer,
    /// One row of business data about a customer: what a message is about, by `record_id`.
    #[sea_orm(belongs_to = "super::record::Entity", from = "Column::RecordId", to = "super::record::Column::Id")]
    Record,
}

impl Related<super::campaign::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Campaign.def()
    }
}

impl Related<super::customer::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Customer.def()
    }
}

impl Related<super::record::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Record.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
