//! Tasks: what no rule can do, told to the people of client care until one of them has done it.

use carillon_domain::TaskId;
use carillon_store::entity::{communication, delivery, task};
use jiff::Timestamp;

use crate::{Engine, EngineError, Person, Result};

/// A ladder has no rung left.
pub(super) const LADDER_ENDED: &str = "ladder-ended";

/// The most tasks shown.
const SHOWN: u64 = 200;

/// Something a person has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskView {
    /// `tsk_…`
    pub id: String,
    /// `ladder-ended`.
    pub kind: String,
    /// About whom: `cus_…`, and the name.
    pub customer_id: String,
    /// The customer's name.
    pub customer: String,
    /// `com_…`
    pub communication_id: String,
    /// What people call it: its reference.
    pub reference: String,
    /// Its subject; empty while nobody has composed it.
    pub subject: String,
    /// Why.
    pub reason: String,
    /// Since when.
    pub since: Timestamp,
}

impl Engine {
    /// What is left to a person, once.
    pub(super) fn task_of(
        &self,
        delivery: &delivery::Model,
        communication: &communication::Model,
        why: &str,
    ) -> task::Model {
        let now = self.clock_now();
        task::Model {
            id: TaskId::mint(now, self.entropy()).to_string(),
            kind: LADDER_ENDED.to_owned(),
            customer_id: communication.customer_id.clone(),
            communication_id: communication.id.clone(),
            delivery_id: delivery.id.clone(),
            reason: why.to_owned(),
            created_at: now.as_millisecond(),
            done_at: None,
            done_by: None,
        }
    }

    /// What waits for a person, the longest waiting first.
    pub async fn open_tasks(&self) -> Result<Vec<TaskView>> {
        let db = self.parts.store.connection();
        let rows = carillon_store::task::open(db, SHOWN).await?;
        self.task_views(rows).await
    }

    /// How many wait.
    pub async fn count_open_tasks(&self) -> Result<u64> {
        Ok(carillon_store::task::count_open(self.parts.store.connection()).await?)
    }

    async fn task_views(&self, rows: Vec<task::Model>) -> Result<Vec<TaskView>> {
        let db = self.parts.store.connection();
        let customers: Vec<String> = rows.iter().map(|row| row.customer_id.clone()).collect();
        let customers = self.customers_by_id(&customers).await?;
        let communications: Vec<String> = rows.iter().map(|row| row.communication_id.clone()).collect();
        let communications = carillon_store::communication::by_ids(db, &communications).await?;
        let view = |row: task::Model| {
            let about = communications.iter().find(|it| it.id == row.communication_id)?;
            Some(TaskView {
                customer: customers.get(&row.customer_id).map(|it| it.display_name.clone()).unwrap_or_default(),
                reference: about.reference.clone(),
                subject: about.subject.clone(),
                since: Timestamp::from_millisecond(row.created_at).unwrap_or_default(),
                id: row.id,
                kind: row.kind,
                customer_id: row.customer_id,
                communication_id: row.communication_id,
                reason: row.reason,
            })
        };
        Ok(rows.into_iter().filter_map(view).collect())
    }

    /// Somebody has done a task.
    pub async fn close_task(&self, id: &str, by: &Person) -> Result<()> {
        let db = self.parts.store.connection();
        let row = carillon_store::task::by_id(db, id).await?.ok_or(EngineError::NotFound)?;
        carillon_store::task::close(db, &row.id, &by.id, self.now_ms()).await?;
        Ok(())
    }
}
