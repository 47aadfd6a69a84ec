//! Records as client care sees them: in their own words, with what keeps them out of messages, and with every message
//! and group that speaks of them.

use std::collections::{BTreeMap, HashMap};

use carillon_store::entity::{communication, enrollment, enrollment_record, record};

use super::rows::instant;
use super::values::named;
use crate::view::{RecordGroup, RecordHeld, RecordSaid, RecordView};
use crate::{Engine, Result};

impl Engine {
    /// Records as views, in the same order.
    pub(super) async fn record_views(&self, records: Vec<record::Model>) -> Result<Vec<RecordView>> {
        let ids: Vec<String> = records.iter().map(|record| record.id.clone()).collect();
        let mut held = self.held(&ids).await?;
        let mut groups = self.groups_of(&ids).await?;
        let mut said = self.said_of(&ids).await?;
        let view = |row: record::Model| RecordView {
            held: held.remove(&row.id).unwrap_or_default(),
            groups: groups.remove(&row.id).unwrap_or_default(),
            said: said.remove(&row.id).unwrap_or_default(),
            ..record_view(row)
        };
        Ok(records.into_iter().map(view).collect())
    }

    async fn held(&self, ids: &[String]) -> Result<HashMap<String, Vec<RecordHeld>>> {
        let mut all: HashMap<String, Vec<RecordHeld>> = HashMap::new();
        let db = self.parts.store.connection();
        for (row, campaign, version) in carillon_store::quarantined_record::of_records(db, ids).await? {
            all.entry(row.record_id).or_default().push(RecordHeld {
                campaign: campaign.map(|campaign| campaign.title).unwrap_or_default(),
                version: version.and_then(|version| u32::try_from(version.number).ok()).unwrap_or_default(),
                field: row.field,
                value: row.value,
                column: u32::try_from(row.position).unwrap_or_default(),
                reason: row.reason,
            });
        }
        Ok(all)
    }

    async fn groups_of(&self, ids: &[String]) -> Result<HashMap<String, Vec<RecordGroup>>> {
        let db = self.parts.store.connection();
        let rows = carillon_store::group::of_records(db, ids).await?;
        let recipients: Vec<String> = rows.iter().map(|(_, group)| group.customer_id.clone()).collect();
        let names: BTreeMap<String, String> =
            self.customers_by_id(&recipients).await?.into_iter().map(|(id, row)| (id, row.display_name)).collect();
        let titles: HashMap<String, String> =
            carillon_store::campaign::all(db).await?.into_iter().map(|row| (row.id, row.title)).collect();
        let mut all: HashMap<String, Vec<RecordGroup>> = HashMap::new();
        for (member, group) in rows {
            let record_id = member.record_id.clone();
            all.entry(record_id).or_default().push(group_view(&member, group, &names, &titles));
        }
        Ok(all)
    }

    async fn said_of(&self, ids: &[String]) -> Result<HashMap<String, Vec<RecordSaid>>> {
        let mut all: HashMap<String, Vec<RecordSaid>> = HashMap::new();
        for (record_id, row) in carillon_store::told::of_records(self.parts.store.connection(), ids).await? {
            all.entry(record_id).or_default().push(said_view(row));
        }
        Ok(all)
    }
}

fn group_view(
    member: &enrollment_record::Model,
    group: enrollment::Model,
    names: &BTreeMap<String, String>,
    titles: &HashMap<String, String>,
) -> RecordGroup {
    let name = names.get(&group.customer_id).cloned().unwrap_or_default();
    RecordGroup {
        campaign: titles.get(&group.campaign_id).cloned().unwrap_or_default(),
        recipient: (group.customer_id, name),
        next: group.next_step.zip(group.next_due_at).map(|(step, at)| (step, instant(at))),
        left_out: member.state == carillon_store::group::LEFT_OUT,
        enrollment_id: group.id,
    }
}

fn said_view(row: communication::Model) -> RecordSaid {
    RecordSaid {
        id: row.id,
        reference: row.reference,
        enrollment_id: row.enrollment_id,
        step: row.step,
        at: instant(row.created_at),
    }
}

/// A record in its own words.
fn record_view(row: record::Model) -> RecordView {
    let dates = row.dates.as_object().into_iter().flatten();
    let fields = row.fields.as_object().into_iter().flatten();
    RecordView {
        id: row.id,
        kind: row.kind,
        external_id: row.external_id,
        dates: dates.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.parse().ok()?))).collect(),
        fields: fields.filter_map(|(name, value)| named(name, value)).collect(),
        held: Vec::new(),
        groups: Vec::new(),
        said: Vec::new(),
    }
}
