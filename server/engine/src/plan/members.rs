//! The records of a group whose step is due: those it speaks of now, and why it may have to wait.

use std::collections::{BTreeMap, HashMap, HashSet};

use carillon_domain::{AudienceOf, GroupBy, Sequence, Step};
use carillon_store::entity::{customer, enrollment, enrollment_record, quarantined_record, record, told};
use serde_json::Value;

use super::audience::{Verdict, judge};
use super::place::name_of;
use super::reach::is_current;
use super::surroundings::Surroundings;
use crate::campaign::LoadedCampaign;
use crate::{Engine, Result};

/// A record as a message tells it.
pub(super) struct Member {
    pub(super) row: record::Model,
    /// As templates see it.
    pub(super) data: Value,
    /// Its own anchor date, ISO.
    pub(super) anchor: String,
    /// It came in after its group had spoken.
    pub(super) is_new: bool,
}

/// How a group stands when its step is due.
pub(super) enum Standing {
    /// It speaks of these, the earliest date first. A campaign that looks over customers speaks of none.
    Speaks(Vec<Member>),
    /// Its first record has another date now than the group: the steps are counted anew from there.
    Moved(String),
    /// All that is left of it cannot be read.
    Unreadable,
    /// All in it were told at this step already.
    Told,
    /// Nothing in it matches any more.
    Empty,
    /// Whoever it speaks to holds none of its records any more: those are others' business.
    Orphaned,
}

/// What a look at a group tells.
pub(super) struct Looked {
    /// How it stands.
    pub(super) standing: Standing,
    /// Records of it that cannot be read.
    pub(super) kept_out: Vec<quarantined_record::Model>,
    /// Records that belong to others now: their holder has changed, or shares no longer what made the group.
    pub(super) gone: Vec<String>,
}

/// A group's records, sorted by what is known of them.
#[derive(Default)]
struct Sorted {
    readable: Vec<(record::Model, Value, String)>,
    unreadable: Vec<String>,
    kept_out: Vec<quarantined_record::Model>,
    gone: Vec<String>,
    /// Who holds them.
    holders: HashSet<String>,
}

/// What is in the groups of a slice, and what was told of it, read once.
#[derive(Default)]
pub(super) struct Groups {
    members: HashMap<String, Vec<(enrollment_record::Model, record::Model)>>,
    /// Holders who do not receive.
    holders: BTreeMap<String, customer::Model>,
    /// By record.
    told: HashMap<String, Vec<told::Model>>,
    spoken: HashSet<String>,
}

impl Engine {
    /// Reads the groups of these enrollments.
    pub(super) async fn groups(
        &self,
        due: &[enrollment::Model],
        customers: &BTreeMap<String, customer::Model>,
    ) -> Result<Groups> {
        let db = self.parts.store.connection();
        let ids: Vec<String> = due.iter().map(|row| row.id.clone()).collect();
        let mut groups = Groups { spoken: carillon_store::group::spoken(db, &ids).await?, ..Groups::default() };
        let (mut records, mut others) = (Vec::new(), Vec::new());
        for (member, record) in carillon_store::group::members(db, &ids).await? {
            records.push(record.id.clone());
            if !customers.contains_key(&record.customer_id) {
                others.push(record.customer_id.clone());
            }
            groups.members.entry(member.enrollment_id.clone()).or_default().push((member, record));
        }
        if !others.is_empty() {
            groups.holders = self.customers_by_id(&others).await?;
        }
        for told in carillon_store::told::of_these(db, &records).await? {
            groups.told.entry(told.record_id.clone()).or_default().push(told);
        }
        Ok(groups)
    }

    /// Looks at a group's records.
    pub(super) fn look_at(
        &self,
        row: &enrollment::Model,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        step: &Step,
        around: &Surroundings,
    ) -> Result<Looked> {
        if campaign.definition.audience.of == AudienceOf::Customers {
            let standing = Standing::Speaks(Vec::new());
            return Ok(Looked { standing, kept_out: Vec::new(), gone: Vec::new() });
        }
        let Sorted { readable, unreadable, kept_out, gone, holders } =
            self.sort_members(row, campaign, sequence, around)?;
        // A reseller is told of what others hold.
        let by_reseller = campaign.definition.grouping.by == GroupBy::Reseller;
        let first = readable.iter().map(|(_, _, anchor)| anchor).chain(&unreadable).min().cloned();
        let standing = match first {
            None => Standing::Empty,
            Some(_) if !by_reseller && !holders.contains(&row.customer_id) => Standing::Orphaned,
            Some(first) if row.anchor.as_ref() != Some(&first) => Standing::Moved(first),
            Some(_) if readable.is_empty() => Standing::Unreadable,
            Some(_) => around.groups.untold(row, step, readable),
        };
        Ok(Looked { standing, kept_out, gone })
    }

    fn sort_members(
        &self,
        row: &enrollment::Model,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        around: &Surroundings,
    ) -> Result<Sorted> {
        let mut sorted = Sorted::default();
        for (member, record) in around.groups.members.get(&row.id).into_iter().flatten() {
            let holder = around.customers.get(&record.customer_id);
            let holder = holder.or_else(|| around.groups.holders.get(&record.customer_id));
            let Some(holder) = holder.filter(|_| is_current(sequence, member, record)) else { continue };
            if name_of(campaign.definition.grouping.by, holder, record).as_ref() != Some(&row.group_name) {
                sorted.gone.push(record.id.clone());
                continue;
            }
            let verdict = judge(&campaign.rules, holder, Some(record))?;
            if !matches!(verdict, Verdict::Unwanted) {
                sorted.holders.insert(holder.id.clone());
            }
            match verdict {
                Verdict::Wanted(data) => sorted.readable.push((record.clone(), data, member.anchor.clone())),
                Verdict::Unwanted => {}
                Verdict::Unreadable(faults) => {
                    sorted.kept_out.push(self.kept_out(campaign, record, &faults));
                    sorted.unreadable.push(member.anchor.clone());
                }
            }
        }
        Ok(sorted)
    }
}

impl Groups {
    /// Those that were not told at this step yet, by date and number.
    fn untold(&self, row: &enrollment::Model, step: &Step, readable: Vec<(record::Model, Value, String)>) -> Standing {
        let spoken = self.spoken.contains(&row.id);
        let mut members = Vec::with_capacity(readable.len());
        for (record, data, anchor) in readable {
            let told = self.told.get(&record.id).into_iter().flatten();
            let mut told = told.filter(|told| told.campaign_id == row.campaign_id && told.anchor == anchor);
            if told.clone().any(|told| told.step == step.name) {
                continue;
            }
            let is_new = spoken && told.next().is_none();
            members.push(Member { row: record, data, anchor, is_new });
        }
        members.sort_by(|a, b| (&a.anchor, &a.row.external_id).cmp(&(&b.anchor, &b.row.external_id)));
        if members.is_empty() { Standing::Told } else { Standing::Speaks(members) }
    }
}
