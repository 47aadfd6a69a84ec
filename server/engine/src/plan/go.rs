//! A step that tells nothing and leads elsewhere: to another sequence of the campaign, or to the end of this one.

use carillon_domain::{EventId, Sequence};
use carillon_store::WriteTransaction;
use carillon_store::enrollment::Advance;
use carillon_store::entity::{customer, event, record};
use jiff::Timestamp;
use serde_json::json;

use super::advance::Standpoint;
use super::communicate::{Plan, moving};
use super::surroundings::Surroundings;
use crate::campaign::LoadedCampaign;
use crate::happen::{Entering, Happened, Told};
use crate::{Engine, Result};

/// The way an enrollment takes from a step.
pub(super) struct Way {
    enrollment_id: String,
    campaign_id: String,
    customer: customer::Model,
    records: Vec<record::Model>,
    step: String,
    /// The sequence it leads to; none ends.
    to: Option<String>,
    event_id: String,
    now: Timestamp,
}

impl Engine {
    /// Plans the way from a step.
    pub(super) fn go(
        &self,
        stand: &Standpoint<'_>,
        campaign: &LoadedCampaign,
        customer: &customer::Model,
        records: Vec<record::Model>,
        to: Option<String>,
    ) -> Result<Plan> {
        let (row, step) = (stand.row, stand.step);
        let event_id = EventId::mint(stand.now, self.entropy()).to_string();
        let reason = match &to {
            Some(to) => format!("{} led to {to}", step.name),
            None => format!("{} ended it", step.name),
        };
        let told = event::Model {
            id: event_id.clone(),
            at: stand.now.as_millisecond(),
            kind: "enrollment-switched".into(),
            customer_id: Some(row.customer_id.clone()),
            communication_id: None,
            delivery_id: None,
            enrollment_id: Some(row.id.clone()),
            actor: "system".into(),
            detail: json!({
                "event": step.name, "campaign": campaign.definition.title, "from": row.sequence,
                "to": to.clone().unwrap_or_default(),
            }),
        };
        let over = Advance { next: None, state: "ended", reason, ..stand.advance_behind()? };
        let way = Way {
            enrollment_id: row.id.clone(),
            campaign_id: row.campaign_id.clone(),
            customer: customer.clone(),
            records,
            step: step.name.clone(),
            to,
            event_id,
            now: stand.now,
        };
        Ok(Plan { events: vec![told], way: Some(way), ..moving(over) })
    }

    /// Takes the way, in the transaction of the plan.
    pub(super) async fn take_way(&self, tx: &WriteTransaction, way: Way, around: &Surroundings) -> Result<()> {
        let ids: Vec<String> = way.records.iter().map(|record| record.id.clone()).collect();
        carillon_store::group::take_out(tx, &way.enrollment_id, &ids).await?;
        let campaign = around.campaign(&way.campaign_id);
        let sequence = campaign.zip(way.to.as_ref()).and_then(|(it, name)| it.definition.sequence(name));
        let (Some(campaign), Some(sequence)): (_, Option<&Sequence>) = (campaign, sequence) else { return Ok(()) };
        let told = Told {
            name: &way.step,
            event_id: &way.event_id,
            customer: &way.customer,
            record: None,
            now: way.now,
            actor: "system",
        };
        let entering = Entering { campaign, sequence, customer_id: &way.customer.id, records: &way.records };
        self.begin(tx, &told, &entering, &mut Happened::default()).await
    }
}
