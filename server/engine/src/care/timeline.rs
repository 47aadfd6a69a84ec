//! Timelines: events as lines a page has phrases for, with the names of the people who acted.

use std::collections::BTreeMap;

use carillon_store::entity::event;

use super::rows::{instant, plain};
use crate::view::TimelineEntry;
use crate::{Engine, Result};

impl Engine {
    /// Events as timeline lines, in the same order.
    pub(super) async fn timeline_of(&self, events: Vec<event::Model>) -> Result<Vec<TimelineEntry>> {
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
