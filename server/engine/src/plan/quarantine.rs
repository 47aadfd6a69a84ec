//! Records in quarantine: kept out of a campaign's messages while its rules cannot read them, and let in again when the
//! record or the rules are mended.

use carillon_domain::{AudienceOf, FieldFault};
use carillon_store::entity::{quarantined_record, record};

use super::audience::{Verdict, judge};
use crate::campaign::LoadedCampaign;
use crate::{Engine, Result};

/// Records looked at again at a time.
const PAGE: u64 = 500;

impl Engine {
    /// Looks again at what was kept out by other rules, or in another state.
    pub(super) async fn mend_quarantine(&self, campaign: &LoadedCampaign) -> Result<()> {
        let db = self.parts.store.connection();
        let (id, version) = (&campaign.campaign_id, &campaign.version_id);
        loop {
            let outdated = carillon_store::quarantined_record::outdated(db, id, version, PAGE).await?;
            if outdated.is_empty() {
                return Ok(());
            }
            let (kept, released) = self.look_again(campaign, outdated).await?;
            let tx = self.parts.store.begin_write().await?;
            carillon_store::quarantined_record::keep(&tx, kept).await?;
            carillon_store::quarantined_record::release(&tx, id, &released).await?;
            tx.commit().await?;
        }
    }

    /// What is still kept out, and the ids of what is not.
    async fn look_again(
        &self,
        campaign: &LoadedCampaign,
        records: Vec<record::Model>,
    ) -> Result<(Vec<quarantined_record::Model>, Vec<String>)> {
        let ids: Vec<String> = records.iter().map(|record| record.customer_id.clone()).collect();
        let holders = self.customers_by_id(&ids).await?;
        let (mut kept, mut released) = (Vec::new(), Vec::new());
        for record in records {
            let holder = holders.get(&record.customer_id).filter(|_| is_of_kind(campaign, &record));
            let verdict = holder.map(|holder| judge(&campaign.rules, holder, Some(&record))).transpose()?;
            match verdict {
                Some(Verdict::Unreadable(faults)) => kept.push(self.kept_out(campaign, &record, &faults)),
                _ => released.push(record.id),
            }
        }
        Ok((kept, released))
    }

    /// The row that keeps a record out: where its first fault lies, and what is wrong with all.
    pub(super) fn kept_out(
        &self,
        campaign: &LoadedCampaign,
        record: &record::Model,
        faults: &[FieldFault],
    ) -> quarantined_record::Model {
        let first = faults.first();
        let reasons: Vec<String> = first
            .map(|fault| fault.reason.clone())
            .into_iter()
            .chain(faults.iter().skip(1).map(ToString::to_string))
            .collect();
        let text = |of: fn(&FieldFault) -> &String| first.map(of).cloned().unwrap_or_default();
        quarantined_record::Model {
            record_id: record.id.clone(),
            campaign_id: campaign.campaign_id.clone(),
            campaign_version_id: campaign.version_id.clone(),
            record_version: record.version,
            parser: text(|fault| &fault.parser),
            field: text(|fault| &fault.field),
            value: text(|fault| &fault.value),
            position: first.map_or(0, |fault| i32::try_from(fault.column).unwrap_or(i32::MAX)),
            reason: reasons.join("; "),
            at: self.now_ms(),
        }
    }

    /// Keeps records out. Returns how many of them were not before.
    pub(super) async fn quarantine(&self, rows: Vec<quarantined_record::Model>) -> Result<u64> {
        if rows.is_empty() {
            return Ok(0);
        }
        let tx = self.parts.store.begin_write().await?;
        let fresh = carillon_store::quarantined_record::keep(&tx, rows).await?;
        tx.commit().await?;
        Ok(fresh)
    }
}

fn is_of_kind(campaign: &LoadedCampaign, record: &record::Model) -> bool {
    matches!(&campaign.definition.audience.of, AudienceOf::Records { kind } if *kind == record.kind)
}
