//! `reseller`: an organisation that sells for us.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An organisation that sells for us.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "reseller")]
pub struct Model {
    /// `rsl_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its number in the source; unique.
    pub external_id: String,
    /// Its name.
    pub name: String,
    /// The brand its customers see, if not the house brand.
    pub brand_id: Option<String>,
    /// The language it is written to in.
    pub language: Option<String>,
    /// Its country, alpha-2.
    pub country: Option<String>,
    /// Its address for mail.
    pub email: Option<String>,
    /// Its number.
    pub phone: Option<String>,
    /// Its website.
    pub url: Option<String>,
    /// Whom to ask there, as the source tells it.
    pub contact: Json,
    /// Hash of what the source last said: equal means unchanged.
    pub content_hash: String,
    /// When it was first imported.
    pub created_at: i64,
    /// When it last changed.
    pub updated_at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// The identity a message wears, by `brand_id`.
    #[sea_orm(belongs_to = "super::brand::Entity", from = "Column::BrandId", to = "super::brand::Column::Id")]
    Brand,
}

impl Related<super::brand::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Brand.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
