//! `rendition`: a communication composed in one language.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A communication composed in one language.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "rendition")]
pub struct Model {
    /// `ren_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Of which communication.
    pub communication_id: String,
    /// In which language.
    pub language: String,
    /// Hash of the body: the same words have the same hash.
    pub content_hash: String,
    /// The composed message, as blocks.
    pub body: Json,
    /// A person changed the words.
    pub edited: bool,
    /// When it was composed.
    pub created_at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// One thing said to one recipient at one step: frozen data and a version of the content, by `communication_id`.
    #[sea_orm(
        belongs_to = "super::communication::Entity",
        from = "Column::CommunicationId",
        to = "super::communication::Column::Id"
    )]
    Communication,
}

impl Related<super::communication::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Communication.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
