//! `brand`: the identity a message wears.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// The identity a message wears.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "brand")]
pub struct Model {
    /// `brd_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its name in the definitions; unique.
    pub external_id: String,
    /// What customers know it as.
    pub name: String,
    /// The name in From.
    pub sender_name: String,
    /// The address in From.
    pub sender_email: String,
    /// Where answers go, if not to the sender.
    pub reply_to: Option<String>,
    /// The number to call.
    pub phone: Option<String>,
    /// The postal address, as one block of lines.
    pub address: Option<String>,
    /// Its website.
    pub url: Option<String>,
    /// Its colour, as `#rrggbb`.
    pub color: Option<String>,
    /// When it was made.
    pub created_at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
