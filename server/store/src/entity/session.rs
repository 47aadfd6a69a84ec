//! `session`: one signed-in browser of a person.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One signed-in browser of a person.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// `ses_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Whose it is.
    pub person_id: String,
    /// When they signed in.
    pub created_at: i64,
    /// When it ends by itself.
    pub expires_at: i64,
    /// When it was ended by hand, if it was.
    pub revoked_at: Option<i64>,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// A member of the staff who may sign in, by `person_id`.
    #[sea_orm(belongs_to = "super::person::Entity", from = "Column::PersonId", to = "super::person::Column::Id")]
    Person,
}

impl Related<super::person::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Person.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
