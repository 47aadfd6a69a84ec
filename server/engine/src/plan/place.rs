//! Placing: records that come into reach find their group, or start one, by the rule of `domain`.
//!
//! Planners take turns here, so each sees what the one before has written.

use std::collections::{BTreeMap, HashMap, HashSet};

use carillon_domain::group::{self, Arrangement, Group, Holder, Place, arrange};
use carillon_domain::{GroupBy, PostalAddress, Sequence};
use carillon_store::blob::BlobHash;
use carillon_store::enrollment::Advance;
use carillon_store::entity::{customer, enrollment, enrollment_record, record};
use carillon_store::group::{IN, LEFT_OUT};
use carillon_store::{WriteTransaction, group as groups};
use jiff::Timestamp;
use jiff::civil::Date;

use super::enroll::{anchor_date, first_step};
use super::reach::is_current;
use super::recipients::Recipients;
use crate::campaign::LoadedCampaign;
use crate::{Engine, Result};

/// Before the id of a reseller, as the name of its groups.
const RESELLER: &str = "reseller:";

/// A record the campaign wants, with its holder and its anchor date.
pub(super) struct Candidate {
    pub(super) customer: customer::Model,
    pub(super) record: record::Model,
    pub(super) date: Date,
}

/// A candidate, and the group it is in already, by its number among those there are.
struct Item {
    candidate: Candidate,
    placed_in: Option<usize>,
}

/// What there is of one name.
#[derive(Default)]
struct Name {
    items: Vec<Item>,
    groups: Vec<enrollment::Model>,
    spoken: Vec<bool>,
}

/// What is to be written.
#[derive(Default)]
struct Writes {
    started: Vec<enrollment::Model>,
    moved: Vec<Advance>,
    dissolved: Vec<String>,
    members: Vec<enrollment_record::Model>,
}

impl Engine {
    /// Places candidates. Returns how many groups they started.
    pub(super) async fn place(
        &self,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        candidates: Vec<Candidate>,
    ) -> Result<u64> {
        if candidates.is_empty() {
            return Ok(0);
        }
        let now = self.clock_now();
        let by_reseller = campaign.definition.grouping.by == GroupBy::Reseller;
        let resellers = if by_reseller { self.reseller_recipients().await? } else { Recipients::new() };
        let tx = self.parts.store.begin_write().await?;
        groups::take_turn(&tx).await?;
        let mut names = newcomers(&tx, campaign, sequence, candidates).await?;
        add_groups(&tx, campaign, sequence, &mut names).await?;
        let mut writes = Writes::default();
        for (name, there) in &names {
            let reseller = name.strip_prefix(RESELLER).and_then(|id| resellers.get(id));
            self.arrange_name(campaign, sequence, name, there, reseller, now, &mut writes)?;
        }
        let started = writes.started.len() as u64;
        write(&tx, writes, now).await?;
        tx.commit().await?;
        Ok(started)
    }

    #[expect(clippy::too_many_arguments, reason = "each is one thing groups are arranged by")]
    fn arrange_name(
        &self,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        name: &str,
        there: &Name,
        reseller: Option<&customer::Model>,
        now: Timestamp,
        writes: &mut Writes,
    ) -> Result<()> {
        let arranged = arrange_groups(campaign, there)?;
        let mut keys: HashSet<String> = there.groups.iter().map(|group| group.group_key.clone()).collect();
        let mut started = Vec::new();
        for (number, anchor) in arranged.new.iter().enumerate() {
            let first = recipient(there, &arranged, number);
            let Some(first) = first else { continue };
            let recipient = reseller.unwrap_or(&first.customer);
            let row = self.enrollment_of(campaign, sequence, recipient, *anchor, now)?;
            let alone = campaign.definition.grouping.by == GroupBy::Record;
            let group_key = free_key(name, *anchor, &mut keys);
            let record_id = alone.then(|| first.record.id.clone());
            started.push(enrollment::Model { group_key, group_name: name.to_owned(), record_id, ..row });
        }
        for (number, anchor) in &arranged.moved {
            writes.moved.extend(self.moved(sequence, there, reseller, *number, *anchor, now)?);
        }
        let dissolved = arranged.dissolved.iter().map(|number| there.groups[*number].id.clone());
        writes.dissolved.extend(dissolved);
        for (item, place) in there.items.iter().zip(&arranged.places) {
            writes.members.extend(member_of(campaign, sequence, item, *place, &there.groups, &started, now));
        }
        writes.started.extend(started);
        Ok(())
    }

    /// A group that has another first record now begins anew at the first step from there.
    fn moved(
        &self,
        sequence: &Sequence,
        there: &Name,
        reseller: Option<&customer::Model>,
        number: usize,
        anchor: Date,
        now: Timestamp,
    ) -> Result<Option<Advance>> {
        let row = &there.groups[number];
        let receives = |item: &&Item| item.candidate.customer.id == row.customer_id;
        let holder = there.items.iter().find(receives).or(there.items.first()).map(|item| &item.candidate.customer);
        let Some(recipient) = reseller.or(holder) else { return Ok(None) };
        let first = first_step(sequence, anchor, &self.whereabouts(recipient), now)?;
        Ok(Some(Advance {
            id: row.id.clone(),
            seen_step: row.next_step.clone(),
            next: first.next,
            waits_until: None,
            anchor: Some(anchor.to_string()),
            state: first.state,
            reason: first.reason.to_owned(),
            now_ms: now.as_millisecond(),
        }))
    }
}

/// Candidates that are in no group yet, by the name of their group.
async fn newcomers(
    tx: &WriteTransaction,
    campaign: &LoadedCampaign,
    sequence: &Sequence,
    candidates: Vec<Candidate>,
) -> Result<BTreeMap<String, Name>> {
    let ids: Vec<String> = candidates.iter().map(|candidate| candidate.record.id.clone()).collect();
    let placed = groups::placed(tx, &campaign.campaign_id, &sequence.name, &ids).await?;
    let mut names: BTreeMap<String, Name> = BTreeMap::new();
    for candidate in candidates {
        if !placed.contains(&(candidate.record.id.clone(), candidate.date.to_string())) {
            let name = name_of(campaign.definition.grouping.by, &candidate.customer, &candidate.record);
            let Some(name) = name else { continue };
            names.entry(name).or_default().items.push(Item { candidate, placed_in: None });
        }
    }
    Ok(names)
}

/// Adds the groups there are of these names, and what is in those that have not spoken.
async fn add_groups(
    tx: &WriteTransaction,
    campaign: &LoadedCampaign,
    sequence: &Sequence,
    names: &mut BTreeMap<String, Name>,
) -> Result<()> {
    let wanted: Vec<String> = names.keys().cloned().collect();
    let rows = groups::of_names(tx, &campaign.campaign_id, &sequence.name, &wanted).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let spoken = groups::spoken(tx, &ids).await?;
    let silent: Vec<String> =
        rows.iter().filter(|row| is_open(row) && !spoken.contains(&row.id)).map(|row| row.id.clone()).collect();
    let mut places: HashMap<String, (String, usize)> = HashMap::new();
    for row in rows {
        let Some(name) = names.get_mut(&row.group_name) else { continue };
        places.insert(row.id.clone(), (row.group_name.clone(), name.groups.len()));
        name.spoken.push(spoken.contains(&row.id));
        name.groups.push(row);
    }
    let members = groups::members(tx, &silent).await?;
    let holders: Vec<String> = members.iter().map(|(_, record)| record.customer_id.clone()).collect();
    let holders = carillon_store::customer::by_ids(tx, &holders).await?;
    for (member, record) in members {
        let customer = holders.iter().find(|customer| customer.id == record.customer_id);
        let (Some(customer), Some((name, number))) = (customer, places.get(&member.enrollment_id)) else { continue };
        let belongs = is_current(sequence, &member, &record)
            && name_of(campaign.definition.grouping.by, customer, &record).as_ref() == Some(name);
        if let (true, Some(name)) = (belongs, names.get_mut(name)) {
            let candidate = Candidate { customer: customer.clone(), record, date: anchor_date(&member.anchor)? };
            name.items.push(Item { candidate, placed_in: Some(*number) });
        }
    }
    Ok(())
}

/// Whose records speak together with this one. What a household or an organisation shares is kept as a hash: the name
/// of a group is no place for an address. None where nobody is told: no reseller looks after it.
pub(crate) fn name_of(by: GroupBy, customer: &customer::Model, record: &record::Model) -> Option<String> {
    match by {
        GroupBy::Record => return Some(record.id.clone()),
        GroupBy::Reseller => {
            let reseller = record.reseller_id.as_ref().or(customer.reseller_id.as_ref())?;
            return Some(format!("{RESELLER}{reseller}"));
        }
        GroupBy::Customer | GroupBy::Household | GroupBy::Organisation => {}
    }
    let postal = customer.postal.clone().and_then(|postal| serde_json::from_value::<PostalAddress>(postal).ok());
    let holder = Holder {
        is_organisation: customer.kind == "organisation",
        family: &customer.family,
        organisation: &customer.organisation,
        country: &customer.country,
        postal: postal.as_ref(),
    };
    let shared = group::shared_name(by, &holder);
    let hashed = shared.map(|shared| format!("{}:{}", by.as_str(), BlobHash::of(shared.as_bytes()).as_str()));
    Some(hashed.unwrap_or_else(|| customer.id.clone()))
}

fn is_open(row: &enrollment::Model) -> bool {
    row.state == "active" && row.next_step.is_some()
}

fn arrange_groups(campaign: &LoadedCampaign, there: &Name) -> Result<Arrangement> {
    let mut known = Vec::with_capacity(there.groups.len());
    for (row, spoken) in there.groups.iter().zip(&there.spoken) {
        let anchor = anchor_date(row.anchor.as_deref().unwrap_or_default())?;
        // A group that ended has let its records go: who comes back is not late for it.
        known.push(Group { anchor, spoken: *spoken && row.state != "ended", open: is_open(row) });
    }
    let candidates: Vec<group::Candidate> = there
        .items
        .iter()
        .map(|item| group::Candidate { date: item.candidate.date, placed: item.placed_in.is_some() })
        .collect();
    Ok(arrange(campaign.definition.grouping, &candidates, &known))
}

/// To whom a new group speaks: the holder of its first record, or rather of the first that mail can reach.
fn recipient<'a>(there: &'a Name, arranged: &Arrangement, number: usize) -> Option<&'a Candidate> {
    let of_group = there.items.iter().zip(&arranged.places).filter(|(_, place)| **place == Place::New(number));
    let key = |candidate: &&Candidate| {
        (candidate.customer.email.is_none(), candidate.date, candidate.record.external_id.clone())
    };
    of_group.map(|(item, _)| &item.candidate).min_by_key(key)
}

/// A key no group has: the name and the anchor, with a number where a group with the same anchor has spoken already.
fn free_key(name: &str, anchor: Date, taken: &mut HashSet<String>) -> String {
    let plain = format!("{name}:{anchor}");
    let numbered = (2..).map(|number| format!("{plain}:{number}"));
    let free = std::iter::once(plain.clone()).chain(numbered).find(|key| !taken.contains(key)).unwrap_or(plain);
    taken.insert(free.clone());
    free
}

/// Where a record goes, as a row; none where it stays.
fn member_of(
    campaign: &LoadedCampaign,
    sequence: &Sequence,
    item: &Item,
    place: Place,
    there: &[enrollment::Model],
    started: &[enrollment::Model],
    now: Timestamp,
) -> Option<enrollment_record::Model> {
    let (group, state) = match place {
        Place::Existing(number) if item.placed_in == Some(number) => return None,
        Place::Existing(number) => (there.get(number)?, IN),
        Place::New(number) => (started.get(number)?, IN),
        Place::LeftOut(number) => (there.get(number)?, LEFT_OUT),
    };
    Some(enrollment_record::Model {
        enrollment_id: group.id.clone(),
        record_id: item.candidate.record.id.clone(),
        campaign_id: campaign.campaign_id.clone(),
        sequence: sequence.name.clone(),
        anchor: item.candidate.date.to_string(),
        state: state.into(),
        at: now.as_millisecond(),
    })
}

async fn write(tx: &WriteTransaction, writes: Writes, now: Timestamp) -> Result<()> {
    carillon_store::enrollment::insert(tx, writes.started).await?;
    for advance in writes.moved {
        carillon_store::enrollment::advance(tx, advance).await?;
    }
    groups::place(tx, writes.members).await?;
    let reason = "its records speak with an earlier group";
    groups::end(tx, &writes.dissolved, reason, now.as_millisecond()).await?;
    groups::dissolve(tx, &writes.dissolved).await?;
    Ok(())
}
