//! `api_key`: what another program shows when it calls us.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What another program shows when it calls us.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "api_key")]
pub struct Model {
    /// `key_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// What people call it.
    pub name: String,
    /// How the secret begins, so that people can tell keys apart.
    pub prefix: String,
    /// The SHA-256 of the secret, which itself is nowhere.
    pub secret_hash: String,
    /// What it may do, in words parted by a space.
    pub scopes: String,
    /// When it was made.
    pub created_at: i64,
    /// When it was last shown, to about a minute.
    pub last_used_at: Option<i64>,
    /// When it ceased to be good, if it did.
    pub revoked_at: Option<i64>,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
