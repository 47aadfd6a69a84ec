//! `campaign`: a campaign; its definitions are in its versions.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A campaign; its definitions are in its versions.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "campaign")]
pub struct Model {
    /// `cmp_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its name, that of its folder; unique.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// The version new communications are made from.
    pub current_version_id: Option<String>,
    /// `active`, or why it rests.
    pub state: String,
    /// When it was first applied.
    pub created_at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
