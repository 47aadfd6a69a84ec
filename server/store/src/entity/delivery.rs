//! `delivery`: a communication on one rung of its ladder.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A communication on one rung of its ladder.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "delivery")]
pub struct Model {
    /// `dlv_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Of which communication.
    pub communication_id: String,
    /// Which rung, from 0.
    pub rung: i32,
    /// `email`, `letter`, `fax` or `sms`.
    pub channel: String,
    /// In which language.
    pub language: String,
    /// To which address, as it was when this was made.
    pub address: String,
    /// Where it stands.
    pub state: String,
    /// Not before then.
    pub due_at: i64,
    /// Higher goes first.
    pub priority: i32,
    /// The fencing token of whoever works on it.
    pub lease_token: Option<String>,
    /// When that claim ends, on the database's clock.
    pub lease_until: Option<i64>,
    /// Hand-overs begun.
    pub attempts: i32,
    /// Answers: why not yet?
    pub reason: String,
    /// `plan`, `resend` or `correction`.
    pub cause: String,
    /// The key of the request that caused it; unique, so a double click is one delivery.
    pub request_key: Option<String>,
    /// When it was made.
    pub created_at: i64,
    /// When nothing more could come of it.
    pub settled_at: Option<i64>,
    /// The queue it waits in; empty for those from before there were any.
    pub lane_id: String,
    /// When volume rules let it go; none while it waits for them.
    pub released_at: Option<i64>,
    /// Until then its customer is spared: enough was sent already.
    pub spared_until: Option<i64>,
    /// The volume rule that says so.
    pub spared_by: Option<String>,
    /// The hold that keeps it back, whatever that is on.
    pub hold_id: Option<String>,
    /// Which ladder it stands on: 0 is the step's own, the others are channels used besides.
    pub ladder: i32,
    /// What went wrong on this rung.
    pub setback: Option<String>,
    /// What is printed on every sheet of a letter and scanned when it comes back; unique.
    pub piece: Option<String>,
    /// When silence moves it down, if nobody reacts before.
    pub silent_at: Option<i64>,
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
