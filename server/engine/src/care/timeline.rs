//! Timelines: events as lines a page has phrases for, with the names of the people who acted.

use std::collections::BTreeMap;

use carillon_store::entity::event;

use super::rows::{instant, plain};
use crate::view::TimelineEntry;
use crate::{Engine, Result};

impl Engine {
    /// Events as timeline lines, the newest first; of what happened at one time, the effect stands above its cause.
    pub(super) async fn timeline_of(&self, mut events: Vec<event::Model>) -> Result<Vec<TimelineEntry>> {
        events.sort_by(|one, other| key_of(other).cmp(&key_of(one)));
        let names = self.person_names(events.iter().map(|event| event.actor.as_str())).await?;
        let db = self.parts.store.connection();
        let mut ids: Vec<String> = events.iter().filter_map(|event| event.communication_id.clone()).collect();
        ids.sort_unstable();
        ids.dedup();
        let subjects: BTreeMap<String, String> = carillon_store::communication::by_ids(db, &ids)
            .await?
            .into_iter()
            .map(|row| (row.id, row.subject))
            .collect();
        Ok(events.into_iter().map(|event| entry_of(event, &names, &subjects)).collect())
    }

    /// The names of the people among these actors.
    pub(crate) async fn person_names(&self, actors: impl Iterator<Item = &str>) -> Result<BTreeMap<String, String>> {
        let mut ids: Vec<String> = actors.filter(|actor| actor.starts_with("per_")).map(ToOwned::to_owned).collect();
        ids.sort_unstable();
        ids.dedup();
        let people = carillon_store::person::by_ids(self.parts.store.connection(), &ids).await?;
        Ok(people.into_iter().map(|person| (person.id, person.name)).collect())
    }
}

/// By time, to the part of a millisecond that ids hold; then what is about one communication together, in the order in
/// which one thing leads to another; then by id, which within one time says nothing of the order.
fn key_of(event: &event::Model) -> (i64, &str, Option<&str>, u8, &str) {
    let stage = stage_of(&event.kind);
    (event.at, moment_of(&event.id), event.communication_id.as_deref(), stage, &event.id)
}

/// The digits of an id that come from its moment: the prefix, and 63 bits of the 64 that hold it.
fn moment_of(id: &str) -> &str {
    id.get(..17).unwrap_or(id)
}

/// Which comes first of what is written at one time: a plan places offers, and what is placed is then delivered.
fn stage_of(kind: &str) -> u8 {
    match kind {
        "offer-placed" | "partner-text-placed" => 1,
        "enrollment-ended" => 3,
        _ if kind.starts_with("delivery-") => 2,
        _ => 0,
    }
}

fn entry_of(
    event: event::Model,
    names: &BTreeMap<String, String>,
    subjects: &BTreeMap<String, String>,
) -> TimelineEntry {
    let details = event.detail.as_object().into_iter().flatten();
    TimelineEntry {
        at: instant(event.at),
        kind: event.kind,
        actor: names.get(&event.actor).cloned().unwrap_or(event.actor),
        subject: event.communication_id.as_ref().and_then(|id| subjects.get(id)).cloned(),
        communication_id: event.communication_id,
        details: details
            .map(|(name, value)| (name.clone(), plain(value)))
            .filter(|(_, text)| !text.is_empty())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn happened(id: &str, at: i64, communication: Option<&str>, kind: &str) -> event::Model {
        event::Model {
            id: id.into(),
            at,
            kind: kind.into(),
            customer_id: Some("cus_1".into()),
            communication_id: communication.map(ToOwned::to_owned),
            delivery_id: None,
            enrollment_id: None,
            actor: "system".into(),
            detail: Value::Null,
        }
    }

    #[test]
    fn of_one_time_the_effect_stands_above_its_cause_whatever_the_ids_say() {
        let mut events = vec![
            happened("evt_01m8hzs7gte0j_6", 1, Some("com_1"), "communication-planned"),
            happened("evt_01m8hzs7gte0j_1", 1, Some("com_1"), "delivery-accepted"),
            happened("evt_01m8hzs7gte0j_3", 1, Some("com_1"), "offer-placed"),
            happened("evt_01m8hzs7gte0j_2", 1, Some("com_1"), "offer-placed"),
            happened("evt_01m8hzs7gte0j_5", 1, Some("com_2"), "communication-planned"),
            happened("evt_01m8hzs7gte0j_9", 1, None, "customer-imported"),
            happened("evt_01m8hzs7gte0j_0", 2, None, "customer-corrected"),
        ];
        let ids = |events: &[event::Model]| events.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
        let expected = [
            "evt_01m8hzs7gte0j_0",
            "evt_01m8hzs7gte0j_5",
            "evt_01m8hzs7gte0j_1",
            "evt_01m8hzs7gte0j_3",
            "evt_01m8hzs7gte0j_2",
            "evt_01m8hzs7gte0j_6",
            "evt_01m8hzs7gte0j_9",
        ];
        for _ in 0..events.len() {
            events.rotate_left(1);
            let mut sorted = events.clone();
            sorted.sort_by(|one, other| key_of(other).cmp(&key_of(one)));
            assert_eq!(ids(&sorted), expected);
        }
    }

    #[test]
    fn within_a_millisecond_things_stand_as_their_ids_were_made() {
        let rejected = happened("evt_01m8hzs7gte4d962sg49wag4p0", 1, Some("com_1"), "delivery-rejected");
        let moved = happened("evt_01m8hzs7gte7ks7w2f9x9dnryx", 1, Some("com_1"), "ladder-moved");
        let accepted = happened("evt_01m8hzs7gte0j90qebwmrxykx9", 1, Some("com_1"), "delivery-accepted");
        let mut events = [&moved, &accepted, &rejected];
        events.sort_by_key(|it| key_of(it));
        assert_eq!(events.map(|it| it.kind.as_str()), ["delivery-accepted", "delivery-rejected", "ladder-moved"]);
    }
}
