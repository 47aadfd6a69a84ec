//! `communication`: one thing said to one recipient at one step: frozen data and a version of the content.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One thing said to one recipient at one step: frozen data and a version of the content.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "communication")]
pub struct Model {
    /// `com_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The first version of it; its own id for the first.
    pub root_id: String,
    /// The short name people read out; unique.
    pub reference: String,
    /// The public token of its page; unique.
    pub token: String,
    /// To whom.
    pub customer_id: String,
    /// On which enrollment; none where it was written by hand.
    pub enrollment_id: Option<String>,
    /// The content it was made from.
    pub campaign_version_id: String,
    /// The identity it wears.
    pub brand_id: String,
    /// At which step.
    pub step: String,
    /// `transactional`, `service` or `promotional`.
    pub class: String,
    /// The language it was first said in.
    pub language: String,
    /// Its subject in that language.
    pub subject: String,
    /// The frozen data its words are made from.
    pub data: Json,
    /// Counts its corrections, from 1.
    pub version: i32,
    /// The communication this one corrects.
    pub replaces: Option<String>,
    /// When it was made.
    pub created_at: i64,
    /// Who made it: `system`, or a person.
    pub created_by: String,
    /// Why, where a person made it.
    pub reason: String,
    /// What it is found by, folded.
    pub search_text: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// A person or organisation we write to, by `customer_id`.
    #[sea_orm(belongs_to = "super::customer::Entity", from = "Column::CustomerId", to = "super::customer::Column::Id")]
    Customer,
    /// One recipient, with the group of records it speaks for, on one sequence, by `enrollment_id`.
    #[sea_orm(
        belongs_to = "super::enrollment::Entity",
        from = "Column::EnrollmentId",
        to = "super::enrollment::Column::Id"
    )]
    Enrollment,
    /// One applied state of a campaign's folder; never changed, by `campaign_version_id`.
    #[sea_orm(
        belongs_to = "super::campaign_version::Entity",
        from = "Column::CampaignVersionId",
        to = "super::campaign_version::Column::Id"
    )]
    CampaignVersion,
    /// The identity a message wears, by `brand_id`.
    #[sea_orm(belongs_to = "super::brand::Entity", from = "Column::BrandId", to = "super::brand::Column::Id")]
    Brand,
}

impl Related<super::customer::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Customer.def()
    }
}

impl Related<super::enrollment::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Enrollment.def()
    }
}

impl Related<super::campaign_version::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CampaignVersion.def()
    }
}

impl Related<super::brand::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Brand.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
