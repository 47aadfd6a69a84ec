//! `customer`: a person or organisation we write to.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A person or organisation we write to.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "customer")]
pub struct Model {
    /// `cus_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its number in the source; unique.
    pub external_id: String,
    /// `person` or `organisation`.
    pub kind: String,
    /// Name of the organisation; empty for a person alone.
    pub organisation: String,
    /// Form of address or academic title.
    pub title: String,
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// The name in the order of its language and country.
    pub display_name: String,
    /// The language to write in, as a tag.
    pub language: String,
    /// Alpha-2, or empty.
    pub country: String,
    /// IANA name; `UTC` where unknown.
    pub time_zone: String,
    /// The address for mail.
    pub email: Option<String>,
    /// The number to call, E.164.
    pub phone: Option<String>,
    /// The fax number, E.164.
    pub fax: Option<String>,
    /// The postal address.
    pub postal: Option<Json>,
    /// Everything else the source tells, by name.
    pub attributes: Json,
    /// The named dates, by name; `customer_date` is made from it.
    pub dates: Json,
    /// Who looks after it, if somebody does.
    pub reseller_id: Option<String>,
    /// What it agreed to and refused.
    pub consents: Json,
    /// `ok`, or why mail may not go there.
    pub email_state: String,
    /// Counts its states; earlier ones are in `customer_version`.
    pub version: i32,
    /// Hash of what the source last said: equal means unchanged.
    pub content_hash: String,
    /// What it is found by, folded.
    pub search_text: String,
    /// When it was first imported.
    pub created_at: i64,
    /// When it last changed.
    pub updated_at: i64,
    /// The open hold on it, if there is one: what is planned for it is kept back.
    pub hold_id: Option<String>,
    /// Addresses nothing is sent to any more, each with its channel and the reason.
    pub suppressions: Json,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// An organisation that sells for us, by `reseller_id`.
    #[sea_orm(belongs_to = "super::reseller::Entity", from = "Column::ResellerId", to = "super::reseller::Column::Id")]
    Reseller,
}

impl Related<super::reseller::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Reseller.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
