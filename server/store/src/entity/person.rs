//! `person`: a member of the staff who may sign in.

use sea_orm::entity::prelude::*;

/// A member of the staff who may sign in.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    /// `per_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// What they sign in with, in lower case; unique.
    pub email: String,
    /// What they are called.
    pub name: String,
    /// What they may do.
    pub role: String,
    /// The language of their pages.
    pub language: String,
    /// The password as a PHC string; never shown, never logged.
    pub password_hash: String,
    /// Wrong passwords since the last right one.
    pub failures: i32,
    /// Signing in is refused until then.
    pub locked_until: Option<i64>,
    /// When they were added.
    pub created_at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
