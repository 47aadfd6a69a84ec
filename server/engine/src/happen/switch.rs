//! Switching: who is on a sequence that an event ends or leads away from.

use std::sync::Arc;

use carillon_domain::{EnrollmentId, Sequence, Switch};
use carillon_store::entity::{enrollment, enrollment_record, record};
use carillon_store::{
    WriteTransaction, delivery, enrollment as enrollments, group, hold as holds, told as told_rows, volume,
};
use serde_json::json;

use super::enter::Entering;
use super::{Happened, Told, tell};
use crate::campaign::LoadedCampaign;
use crate::{Engine, Result};

/// Why what had not gone is withdrawn.
const WITHDRAWN: &str = "an event happened before it went";

/// A record of a group, as its member and as it is on file.
type Member = (enrollment_record::Model, record::Model);

impl Engine {
    /// Ends and switches every path the event says something to.
    pub(super) async fn switch(
        &self,
        tx: &WriteTransaction,
        told: &Told<'_>,
        campaigns: &[Arc<LoadedCampaign>],
        done: &mut Happened,
    ) -> Result<()> {
        let rows = match told.record {
            Some(record) => enrollments::open_of_record(tx, &record.id).await?,
            None => enrollments::open_of_customer(tx, &told.customer.id).await?,
        };
        for row in rows {
            let Some(campaign) = campaigns.iter().find(|it| it.campaign_id == row.campaign_id) else { continue };
            let Some(sequence) = campaign.definition.sequence(&row.sequence) else { continue };
            let Some(switch) = sequence.switch(told.name) else { continue };
            self.switch_one(tx, told, campaign, sequence, switch, row, done).await?;
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "each is one thing a switch is made from")]
    async fn switch_one(
        &self,
        tx: &WriteTransaction,
        told: &Told<'_>,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        switch: &Switch,
        row: enrollment::Model,
        done: &mut Happened,
    ) -> Result<()> {
        let members = group::members(tx, std::slice::from_ref(&row.id)).await?;
        let leaves = |record: &record::Model| told.record.is_none_or(|it| it.id == record.id);
        let (leaving, staying): (Vec<Member>, Vec<Member>) = members.into_iter().partition(|(_, it)| leaves(it));
        let leaving: Vec<record::Model> = leaving.into_iter().map(|(_, record)| record).collect();
        let withdrawn = withdraw(tx, &row.id, told).await?;
        told_rows::forget(tx, &withdrawn).await?;
        done.withdrawn += withdrawn.len() as u64;
        let ids: Vec<String> = leaving.iter().map(|it| it.id.clone()).collect();
        group::take_out(tx, &row.id, &ids).await?;
        if staying.is_empty() {
            end(tx, told, &row, &reason_of(told, switch)).await?;
            done.ended += 1;
        } else if !withdrawn.is_empty() {
            self.say_again(tx, told, &row, sequence, staying).await?;
        }
        let switched = json!({
            "event": told.name, "campaign": campaign.definition.title, "from": sequence.name,
            "to": switch.to.clone().unwrap_or_default(), "withdrawn": withdrawn.len(),
        });
        tell(tx, vec![self.consequence(told, "enrollment-switched", &row.id, switched)]).await?;
        let to = switch.to.as_ref().and_then(|name| campaign.definition.sequence(name));
        if let Some(to) = to {
            let entering = Entering { campaign, sequence: to, customer_id: &row.customer_id, records: &leaving };
            self.begin(tx, told, &entering, done).await?;
        }
        Ok(())
    }

    /// Those that stay are told again without the one that left: in a group of their own, which begins at the step whose
    /// message was withdrawn.
    async fn say_again(
        &self,
        tx: &WriteTransaction,
        told: &Told<'_>,
        row: &enrollment::Model,
        sequence: &Sequence,
        staying: Vec<Member>,
    ) -> Result<()> {
        let behind = row.next_step.as_ref().and_then(|name| sequence.steps.iter().position(|step| step.name == *name));
        let withdrawn = behind.unwrap_or(sequence.steps.len()).checked_sub(1).and_then(|at| sequence.steps.get(at));
        let Some(step) = withdrawn else { return Ok(()) };
        let now_ms = told.now.as_millisecond();
        let again = enrollment::Model {
            id: EnrollmentId::mint(told.now, self.entropy()).to_string(),
            group_key: format!("{}:{}", row.group_key, told.event_id),
            next_step: Some(step.name.clone()),
            next_due_at: Some(now_ms),
            state: "active".into(),
            reason: format!("{} took a record out of the message", told.name),
            created_at: now_ms,
            updated_at: now_ms,
            ..row.clone()
        };
        let to = again.id.clone();
        enrollments::insert(tx, vec![again]).await?;
        carillon_store::hold::follow(tx, &row.id, &to).await?;
        let moved =
            staying.into_iter().map(|(member, _)| enrollment_record::Model { enrollment_id: to.clone(), ..member });
        group::place(tx, moved.collect()).await?;
        end(tx, told, row, "its records are told again without the one that left").await
    }
}

/// Withdraws what has not begun to go. What was let go is taken back first: what nobody gets takes no place in a rule.
async fn withdraw(tx: &WriteTransaction, enrollment_id: &str, told: &Told<'_>) -> Result<Vec<String>> {
    let waiting = holds::planned_by_enrollment(tx, enrollment_id).await?;
    if !waiting.is_empty() {
        volume::take_turn(tx).await?;
        volume::recall(tx, &waiting).await?;
    }
    Ok(delivery::withdraw(tx, enrollment_id, WITHDRAWN, told.now.as_millisecond()).await?)
}

fn reason_of(told: &Told<'_>, switch: &Switch) -> String {
    match &switch.to {
        Some(to) => format!("{} led to {to}", told.name),
        None => format!("{} ended it", told.name),
    }
}

async fn end(tx: &WriteTransaction, told: &Told<'_>, row: &enrollment::Model, reason: &str) -> Result<()> {
    group::end(tx, std::slice::from_ref(&row.id), reason, told.now.as_millisecond()).await?;
    Ok(())
}
