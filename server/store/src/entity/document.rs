//! `document`: a file made for a communication in one language, and the blob that holds its bytes.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A file made for a communication in one language.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "document")]
pub struct Model {
    /// For which communication.
    #[sea_orm(primary_key, auto_increment = false)]
    pub communication_id: String,
    /// Its name within the campaign: `renewals.xlsx`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// In which language.
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// The name of the file as its reader sees it.
    pub file_name: String,
    /// The blob with its bytes.
    pub content_hash: String,
    /// Its bytes, counted.
    pub size: i64,
    /// When it was made.
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
