//! Entering by an event: sequences that it starts, and those a switch leads to.

use std::sync::Arc;

use carillon_domain::{Again, Anchor, AudienceOf, EnrollmentId, Sequence};
use carillon_store::entity::{enrollment, enrollment_record, record};
use carillon_store::group::IN;
use carillon_store::reach::has_entered;
use carillon_store::{WriteTransaction, enrollment as enrollments, group};
use serde_json::json;

use super::{Happened, Told, tell};
use crate::campaign::LoadedCampaign;
use crate::plan::{Verdict, first_step, judge, name_of, since, zone_of};
use crate::{Engine, Result};

/// Who enters which sequence, with which records.
pub(crate) struct Entering<'a> {
    pub(crate) campaign: &'a LoadedCampaign,
    pub(crate) sequence: &'a Sequence,
    pub(crate) customer_id: &'a str,
    pub(crate) records: &'a [record::Model],
}

impl Engine {
    /// Starts every sequence that begins with this event, for whom its campaign is for.
    pub(super) async fn enter(
        &self,
        tx: &WriteTransaction,
        told: &Told<'_>,
        campaigns: &[Arc<LoadedCampaign>],
        done: &mut Happened,
    ) -> Result<()> {
        for campaign in campaigns {
            for sequence in &campaign.definition.sequences {
                if sequence.anchor != Anchor::Event(told.name.to_owned()) {
                    continue;
                }
                let records = match &campaign.definition.audience.of {
                    AudienceOf::Customers => Vec::new(),
                    AudienceOf::Records { kind } => records_of(tx, told, kind).await?,
                };
                let wanted = wanted(campaign, told, records)?;
                let Some(records) = wanted else { continue };
                let entering = Entering { campaign, sequence, customer_id: &told.customer.id, records: &records };
                self.begin(tx, told, &entering, done).await?;
            }
        }
        Ok(())
    }

    /// Begins a sequence on the day of the event, for who may enter it again.
    pub(crate) async fn begin(
        &self,
        tx: &WriteTransaction,
        told: &Told<'_>,
        who: &Entering<'_>,
        done: &mut Happened,
    ) -> Result<()> {
        let customer = carillon_store::customer::by_id(tx, who.customer_id).await?;
        let Some(customer) = customer else { return Ok(()) };
        let (campaign_id, sequence) = (who.campaign.campaign_id.as_str(), who.sequence.name.as_str());
        let since = since(who.sequence.again, told.now);
        if who.sequence.again != Again::Always && has_entered(tx, campaign_id, sequence, &customer.id, since).await? {
            return Ok(());
        }
        let day = told.now.to_zoned(zone_of(&customer)).date();
        let first = first_step(who.sequence, day, &self.whereabouts(&customer), told.now)?;
        let by = who.campaign.definition.grouping.by;
        let name = who.records.first().and_then(|record| name_of(by, &customer, record));
        let name = name.unwrap_or_else(|| customer.id.clone());
        let (next_step, next_due_at) = first.next.map_or((None, None), |(step, at)| (Some(step), Some(at)));
        let row = enrollment::Model {
            id: EnrollmentId::mint(told.now, self.entropy()).to_string(),
            campaign_id: who.campaign.campaign_id.clone(),
            sequence: who.sequence.name.clone(),
            customer_id: customer.id.clone(),
            group_key: format!("{name}:{}", told.event_id),
            group_name: name,
            record_id: None,
            anchor: Some(day.to_string()),
            next_step,
            next_due_at,
            state: first.state.into(),
            reason: first.reason.into(),
            created_at: told.now.as_millisecond(),
            updated_at: told.now.as_millisecond(),
            hold_id: None,
            waits_until: None,
        };
        let members = who.records.iter().map(|record| enrollment_record::Model {
            enrollment_id: row.id.clone(),
            record_id: record.id.clone(),
            campaign_id: row.campaign_id.clone(),
            sequence: row.sequence.clone(),
            anchor: day.to_string(),
            state: IN.into(),
            at: told.now.as_millisecond(),
        });
        let members: Vec<_> = members.collect();
        let detail = json!({ "event": told.name, "campaign": who.campaign.definition.title, "to": row.sequence });
        let line = self.consequence(told, "enrollment-started", &row.id, detail);
        enrollments::insert(tx, vec![row]).await?;
        group::place(tx, members).await?;
        tell(tx, vec![line]).await?;
        done.started += 1;
        Ok(())
    }
}

/// The records of a kind an event is about: the one it names, else all the customer holds.
pub(super) async fn records_of(tx: &WriteTransaction, told: &Told<'_>, kind: &str) -> Result<Vec<record::Model>> {
    let records = match told.record {
        Some(record) => vec![record.clone()],
        None => carillon_store::record::of_customer(tx, &told.customer.id).await?,
    };
    Ok(records.into_iter().filter(|record| record.kind == kind).collect())
}

/// The records the campaign is for; none where it is not for this customer.
pub(super) fn wanted(
    campaign: &LoadedCampaign,
    told: &Told<'_>,
    records: Vec<record::Model>,
) -> Result<Option<Vec<record::Model>>> {
    if campaign.definition.audience.of == AudienceOf::Customers {
        let wanted = matches!(judge(&campaign.rules, told.customer, None)?, Verdict::Wanted(_));
        return Ok(wanted.then(Vec::new));
    }
    let mut found = Vec::new();
    for record in records {
        if matches!(judge(&campaign.rules, told.customer, Some(&record))?, Verdict::Wanted(_)) {
            found.push(record);
        }
    }
    Ok((!found.is_empty()).then_some(found))
}
