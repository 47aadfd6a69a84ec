//! What happens outside: a renewal is paid, a product downloaded, an account closed. Each event is told once, and in the
//! same transaction ends what it ends, switches who is to be switched, and starts what it starts. What happens within the
//! house does the same.
//!
//! **Who wins.** Planners and events take turns. An event that comes before a hand-over has begun wins: the step is not
//! planned, or what was planned is withdrawn. What was begun goes on, and the event takes effect behind it. The timeline
//! tells which of the two it was.

mod check;
mod enter;
mod hand;
mod ignored;
mod once;
mod switch;
mod within;

pub use check::is_event_name;
pub(crate) use enter::Entering;
pub use ignored::IgnoredEvent;
pub(crate) use within::{Listening, Within};

use carillon_domain::EventId;
use carillon_store::entity::{customer, event, record};
use carillon_store::{ConnectionTrait, WriteTransaction};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::{Engine, EngineError, FieldFault, Result};

/// An event as it was told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutsideEvent {
    /// Its name, such as `renewal-paid`.
    pub name: String,
    /// To whom it happened: the number in the source. Empty where a record says so.
    pub customer: String,
    /// To which record: its kind and its number in the source. None where it is about the customer.
    pub record: Option<(String, String)>,
    /// The same event has the same key, however often and by whomever it is told; empty for none.
    pub key: String,
    /// Anything else that is to be remembered.
    pub detail: Value,
}

/// What came of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Happened {
    /// `evt_…`
    pub event_id: String,
    /// It was told before, and nothing was done again.
    pub repeated: bool,
    /// Paths that ended by it.
    pub ended: u64,
    /// Paths that began by it.
    pub started: u64,
    /// Messages that had not gone and were withdrawn.
    pub withdrawn: u64,
}

/// An event with those it happened to.
pub(crate) struct Told<'a> {
    pub(crate) name: &'a str,
    pub(crate) event_id: &'a str,
    pub(crate) customer: &'a customer::Model,
    pub(crate) record: Option<&'a record::Model>,
    pub(crate) now: Timestamp,
    /// Who told it.
    pub(crate) actor: &'a str,
}

impl<'a> Told<'a> {
    /// An event of the house, as its line on the timeline tells it.
    pub(crate) fn of(event: Within, line: &'a event::Model, customer: &'a customer::Model) -> Result<Self> {
        let now = Timestamp::from_millisecond(line.at).map_err(|e| EngineError::internal("a time", e))?;
        Ok(Self { name: event.name(), event_id: &line.id, customer, record: None, now, actor: &line.actor })
    }
}

impl Engine {
    /// Records an event and does what campaigns want done when it happens.
    ///
    /// # Errors
    /// Invalid, by field: a text that cannot be used; no such customer or record; a key that was told with something else.
    pub async fn happen(&self, happening: &OutsideEvent, actor: &str) -> Result<Happened> {
        check::check(happening)?;
        let campaigns = self.active_campaigns().await?;
        let _turn = self.turns.lock().await;
        let now = self.clock_now();
        let tx = self.parts.store.begin_write().await?;
        carillon_store::group::take_turn(&tx).await?;
        let event_id = EventId::mint(now, self.entropy()).to_string();
        let told_before = once::keep(&tx, &happening.key, &event_id, once::content_hash(happening, &[])).await?;
        if let Some(known) = told_before {
            return Ok(known);
        }
        let (customer, record) = whom(&tx, happening).await?;
        let told = Told {
            name: &happening.name,
            event_id: &event_id,
            customer: &customer,
            record: record.as_ref(),
            now,
            actor,
        };
        let mut done = Happened { event_id: event_id.clone(), ..Happened::default() };
        carillon_store::event::insert(&tx, vec![event_of(&told, &happening.detail)]).await?;
        self.switch(&tx, &told, &campaigns, &mut done).await?;
        self.enter(&tx, &told, &campaigns, &mut done).await?;
        // Who waits for something may have waited for this.
        carillon_store::enrollment::look_now(&tx, &customer.id, now.as_millisecond()).await?;
        tx.commit().await?;
        Ok(done)
    }

    /// A line of the timeline that follows from an event.
    fn consequence(&self, told: &Told<'_>, kind: &str, enrollment_id: &str, detail: Value) -> event::Model {
        event::Model {
            id: EventId::mint(told.now, self.entropy()).to_string(),
            at: told.now.as_millisecond(),
            kind: kind.to_owned(),
            customer_id: Some(told.customer.id.clone()),
            communication_id: None,
            delivery_id: None,
            enrollment_id: Some(enrollment_id.to_owned()),
            actor: "system".into(),
            detail,
        }
    }
}

fn event_of(told: &Told<'_>, detail: &Value) -> event::Model {
    event::Model {
        id: told.event_id.to_owned(),
        at: told.now.as_millisecond(),
        kind: "happened".into(),
        customer_id: Some(told.customer.id.clone()),
        communication_id: None,
        delivery_id: None,
        enrollment_id: None,
        actor: told.actor.to_owned(),
        detail: json!({
            "name": told.name, "record": told.record.map(|it| it.external_id.as_str()).unwrap_or_default(),
            "detail": detail,
        }),
    }
}

/// The customer and the record an event happened to.
async fn whom(db: &impl ConnectionTrait, happening: &OutsideEvent) -> Result<(customer::Model, Option<record::Model>)> {
    let unknown = |field, detail: &str| EngineError::Invalid(vec![FieldFault::new(field, "fault-unknown", detail)]);
    let Some((kind, number)) = &happening.record else {
        let found = carillon_store::customer::by_external_id(db, &happening.customer).await?;
        return Ok((found.ok_or_else(|| unknown("customer", &happening.customer))?, None));
    };
    let found = carillon_store::record::by_external_ids(db, kind, std::slice::from_ref(number)).await?;
    let record = found.into_iter().next().ok_or_else(|| unknown("record", number))?;
    let holder = carillon_store::customer::by_id(db, &record.customer_id).await?;
    let holder = holder.ok_or_else(|| unknown("record", number))?;
    if !happening.customer.is_empty() && happening.customer != holder.external_id {
        return Err(unknown("customer", &happening.customer));
    }
    Ok((holder, Some(record)))
}

/// Writes events in the transaction of what they follow from.
async fn tell(tx: &WriteTransaction, rows: Vec<event::Model>) -> Result<()> {
    carillon_store::event::insert(tx, rows).await?;
    Ok(())
}
