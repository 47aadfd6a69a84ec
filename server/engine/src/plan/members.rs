//! The records of a group whose step is due: those it speaks of now, and why it may have to wait.

use std::collections::{BTreeMap, HashSet};

use carillon_domain::{AudienceOf, GroupBy, Sequence, Step};
use carillon_store::entity::{customer, enrollment, enrollment_record, quarantined_record, record};
use serde_json::Value;

use super::audience::{Verdict, judge};
use super::place::name_of;
use super::reach::is_current;
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

impl Engine {
    /// Looks at a group's records.
    pub(super) async fn look_at(
        &self,
        row: &enrollment::Model,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        step: &Step,
        customers: &BTreeMap<String, customer::Model>,
    ) -> Result<Looked> {
        if campaign.definition.audience.of == AudienceOf::Customers {
            let standing = Standing::Speaks(Vec::new());
            return Ok(Looked { standing, kept_out: Vec::new(), gone: Vec::new() });
        }
        let db = self.parts.store.connection();
        let members = carillon_store::group::members(db, std::slice::from_ref(&row.id)).await?;
        let Sorted { readable, unreadable, kept_out, gone, holders } =
            self.sort_members(row, members, campaign, sequence, customers).await?;
        // A reseller is told of what others hold.
        let by_reseller = campaign.definition.grouping.by == GroupBy::Reseller;
        let first = readable.iter().map(|(_, _, anchor)| anchor).chain(&unreadable).min().cloned();
        let standing = match first {
            None => Standing::Empty,
            Some(_) if !by_reseller && !holders.contains(&row.customer_id) => Standing::Orphaned,
            Some(first) if row.anchor.as_ref() != Some(&first) => Standing::Moved(first),
            Some(_) if readable.is_empty() => Standing::Unreadable,
            Some(_) => self.untold(row, campaign, step, readable).await?,
        };
        Ok(Looked { standing, kept_out, gone })
    }

    async fn sort_members(
        &self,
        row: &enrollment::Model,
        members: Vec<(enrollment_record::Model, record::Model)>,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        customers: &BTreeMap<String, customer::Model>,
    ) -> Result<Sorted> {
        let mut others: Vec<String> = members.iter().map(|(_, record)| record.customer_id.clone()).collect();
        others.retain(|id| !customers.contains_key(id));
        let others = if others.is_empty() { BTreeMap::new() } else { self.customers_by_id(&others).await? };
        let mut sorted = Sorted::default();
        for (member, record) in members {
            let holder = customers.get(&record.customer_id).or_else(|| others.get(&record.customer_id));
            let Some(holder) = holder.filter(|_| is_current(sequence, &member, &record)) else {
                continue;
            };
            if name_of(campaign.definition.grouping.by, holder, &record).as_ref() != Some(&row.group_name) {
                sorted.gone.push(record.id);
                continue;
            }
            let verdict = judge(&campaign.rules, holder, Some(&record))?;
            if !matches!(verdict, Verdict::Unwanted) {
                sorted.holders.insert(holder.id.clone());
            }
            match verdict {
                Verdict::Wanted(data) => sorted.readable.push((record, data, member.anchor)),
                Verdict::Unwanted => {}
                Verdict::Unreadable(faults) => {
                    sorted.kept_out.push(self.kept_out(campaign, &record, &faults));
                    sorted.unreadable.push(member.anchor);
                }
            }
        }
        Ok(sorted)
    }

    /// Those that were not told at this step yet, by date and number.
    async fn untold(
        &self,
        row: &enrollment::Model,
        campaign: &LoadedCampaign,
        step: &Step,
        readable: Vec<(record::Model, Value, String)>,
    ) -> Result<Standing> {
        let db = self.parts.store.connection();
        let ids: Vec<String> = readable.iter().map(|(record, ..)| record.id.clone()).collect();
        let told = carillon_store::told::of_campaign(db, &campaign.campaign_id, &ids).await?;
        let now: HashSet<(&str, &str)> = told
            .iter()
            .filter(|told| told.step == step.name)
            .map(|told| (told.record_id.as_str(), told.anchor.as_str()))
            .collect();
        let before: HashSet<(&str, &str)> =
            told.iter().map(|told| (told.record_id.as_str(), told.anchor.as_str())).collect();
        let spoken = !carillon_store::group::spoken(db, std::slice::from_ref(&row.id)).await?.is_empty();
        let mut members: Vec<Member> = readable
            .into_iter()
            .filter(|(record, _, anchor)| !now.contains(&(record.id.as_str(), anchor.as_str())))
            .map(|(row, data, anchor)| {
                let is_new = spoken && !before.contains(&(row.id.as_str(), anchor.as_str()));
                Member { row, data, anchor, is_new }
            })
            .collect();
        members.sort_by(|a, b| (&a.anchor, &a.row.external_id).cmp(&(&b.anchor, &b.row.external_id)));
        Ok(if members.is_empty() { Standing::Told } else { Standing::Speaks(members) })
    }
}
