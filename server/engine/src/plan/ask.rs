//! Asking a step's conditions of the records it would speak of, and of what has happened since its recipient entered.

use carillon_domain::{Channel, EventId, Otherwise};
use carillon_store::entity::{enrollment, event};
use serde_json::{Value, json};

use super::advance::Standpoint;
use super::members::Member;
use crate::campaign::{Answer, HAPPENED, StepRule};
use crate::happen::Within;
use crate::{Engine, EngineError, Result};

/// What becomes of a step that is due.
pub(super) enum Course {
    /// It does what it does.
    Act,
    /// It is passed over, for this reason.
    Pass(String),
    /// It waits until then at the longest, for this reason.
    Wait(jiff::Timestamp, String),
}

impl Engine {
    /// What becomes of a step that asks something, for the data it would speak with.
    pub(super) async fn course_of(
        &self,
        stand: &Standpoint<'_>,
        rule: &StepRule,
        data: &Value,
        members: &[Member],
    ) -> Result<Course> {
        let mut asked = data.clone();
        if rule.asks_events {
            asked[HAPPENED] = self.happened_since(stand.row, members).await?;
        }
        let wait = stand.step.wait.as_ref();
        let late = |until: jiff::Timestamp| stand.now >= until;
        Ok(match rule.ask(&asked) {
            Answer::Act => Course::Act,
            Answer::Pass => {
                Course::Pass(format!("`{}` does not hold", stand.step.condition.as_deref().unwrap_or_default()))
            }
            Answer::Wait => {
                let until = wait.map_or("", |wait| wait.until.as_str());
                let end = self.end_of(stand, wait.map(|wait| wait.at_most))?;
                match wait.map(|wait| wait.otherwise).unwrap_or_default() {
                    Otherwise::Act if late(end) => Course::Act,
                    Otherwise::Pass if late(end) => Course::Pass(format!("it has waited long enough for `{until}`")),
                    _ => Course::Wait(end, format!("it waits until `{until}`")),
                }
            }
            Answer::Fails(why) => {
                let end = self.end_of(stand, Some(stand.sequence.grace))?;
                if late(end) { Course::Pass(why) } else { Course::Wait(end, why) }
            }
        })
    }

    #[expect(clippy::unused_self, reason = "it stands with what calls it")]
    fn end_of(&self, stand: &Standpoint<'_>, at_most: Option<jiff::SignedDuration>) -> Result<jiff::Timestamp> {
        let end = stand.due_at()?.saturating_add(at_most.unwrap_or_default());
        end.map_err(|e| EngineError::internal("the end of a wait", e))
    }

    /// The names of what has happened to a recipient, or to the records it speaks of, since it entered.
    async fn happened_since(&self, row: &enrollment::Model, members: &[Member]) -> Result<Value> {
        let db = self.parts.store.connection();
        let kinds: Vec<&str> = Within::ALL.map(Within::kind).into_iter().chain([HAPPENED]).collect();
        let events = carillon_store::event::of_customer_since(db, &row.customer_id, &kinds, row.created_at).await?;
        let about = |event: &event::Model| {
            let record = event.detail["record"].as_str().unwrap_or_default();
            record.is_empty() || members.iter().any(|member| member.row.external_id == record)
        };
        let events = events.into_iter().filter(is_as_named).collect::<Vec<_>>();
        let name = |event: &event::Model| match Within::named(&event.kind) {
            Some(name) => Some(name.to_owned()),
            None => event.detail["name"].as_str().map(ToOwned::to_owned),
        };
        let mut names: Vec<String> = events.iter().filter(|event| about(event)).filter_map(name).collect();
        names.sort_unstable();
        names.dedup();
        Ok(json!(names))
    }

    /// The line of the timeline that tells of a step passed over.
    pub(super) fn passed_event(&self, stand: &Standpoint<'_>, reason: &str) -> event::Model {
        event::Model {
            id: EventId::mint(stand.now, self.entropy()).to_string(),
            at: stand.now.as_millisecond(),
            kind: "step-passed".into(),
            customer_id: Some(stand.row.customer_id.clone()),
            communication_id: None,
            delivery_id: None,
            enrollment_id: Some(stand.row.id.clone()),
            actor: "system".into(),
            detail: json!({ "step": stand.step.name, "reason": reason }),
        }
    }
}

/// A delivery is refused on every channel; the event of this kind that campaigns know is that of mail.
fn is_as_named(event: &event::Model) -> bool {
    let channel = event.detail["channel"].as_str().unwrap_or(Channel::Email.as_str());
    event.kind != Within::EmailBounced.kind() || channel == Channel::Email.as_str()
}
