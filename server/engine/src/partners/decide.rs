//! Submitting, approving, rejecting, withdrawing: each a move of the text's state, with who, when and why.

use carillon_domain::Language;
use carillon_domain::campaign::partner::PartnerTextState;
use carillon_store::entity::partner_text;
use carillon_store::partner_text as texts;
use carillon_store::partner_text::Place;
use carillon_store::{ConnectionTrait, WriteTransaction};

use super::words::faults_of;
use super::{changed_meanwhile, moved};
use crate::{Engine, EngineError, FieldFault, Person, Result, Role};

/// What is to become of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartnerDecision {
    /// Somebody shall look at it.
    Submit,
    /// It may be used.
    Approve,
    /// It may not be used.
    Reject,
    /// It is no longer wanted.
    Withdraw,
}

impl PartnerDecision {
    /// All that can be decided, in the order of a text's life.
    pub const ALL: [Self; 4] = [Self::Submit, Self::Approve, Self::Reject, Self::Withdraw];

    /// The word in a form.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Approve => "approve",
            Self::Reject => "reject",
            Self::Withdraw => "withdraw",
        }
    }

    /// Reads that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.as_str() == word)
    }

    /// Where the text stands then.
    pub const fn state(self) -> PartnerTextState {
        match self {
            Self::Submit => PartnerTextState::Submitted,
            Self::Approve => PartnerTextState::Approved,
            Self::Reject => PartnerTextState::Rejected,
            Self::Withdraw => PartnerTextState::Withdrawn,
        }
    }

    /// Whether this person may decide so about words somebody wrote.
    pub(super) fn is_allowed(self, written_by: &str, by: &Person) -> bool {
        match self {
            Self::Submit | Self::Withdraw => true,
            Self::Approve | Self::Reject => by.role == Role::Admin && written_by != by.id,
        }
    }
}

impl Engine {
    /// Decides about a text as it was seen. What is approved takes the place of the version approved before.
    pub async fn decide_partner_text(
        &self,
        id: &str,
        seen: i32,
        decision: PartnerDecision,
        reason: &str,
        by: &Person,
    ) -> Result<()> {
        let row = self.partner_row(id, Some(seen)).await?;
        if !decision.is_allowed(&row.written_by, by) {
            return Err(EngineError::Forbidden);
        }
        if decision == PartnerDecision::Reject && reason.trim().is_empty() {
            return Err(EngineError::Invalid(vec![FieldFault::new("reason", "fault-empty", "")]));
        }
        if matches!(decision, PartnerDecision::Submit | PartnerDecision::Approve) {
            self.hold_to_rules(&row).await?;
        }
        let (row, change) = moved(row, decision.state(), &by.id, reason, self.now_ms())?;
        let tx = self.parts.store.begin_write().await?;
        if decision == PartnerDecision::Approve {
            self.withdraw_former(&tx, &row, by).await?;
        }
        if !texts::update(&tx, &row, change).await? {
            return Err(changed_meanwhile());
        }
        tx.commit().await?;
        Ok(())
    }

    /// The rules may have changed since it was submitted: they are asked again before it is approved.
    async fn hold_to_rules(&self, row: &partner_text::Model) -> Result<()> {
        let language = Language::resolve(&row.language).unwrap_or(Language::En);
        let campaigns = self.active_campaigns().await?;
        let campaign = campaigns.iter().find(|campaign| campaign.campaign_id == row.campaign_id);
        let Some(rules) = campaign.and_then(|campaign| campaign.definition.partner.as_ref()) else {
            return Err(EngineError::Invalid(vec![FieldFault::new("markdown", "fault-partner-campaign", "")]));
        };
        let faults = faults_of(rules, &row.markdown, language);
        if faults.is_empty() { Ok(()) } else { Err(EngineError::Invalid(faults)) }
    }

    async fn withdraw_former(&self, tx: &WriteTransaction, row: &partner_text::Model, by: &Person) -> Result<()> {
        for former in former_approved(tx, row).await? {
            let (former, change) = moved(former, PartnerTextState::Withdrawn, &by.id, "", row.changed_at)?;
            if !texts::update(tx, &former, change).await? {
                return Err(changed_meanwhile());
            }
        }
        Ok(())
    }
}

async fn former_approved(db: &impl ConnectionTrait, row: &partner_text::Model) -> Result<Vec<partner_text::Model>> {
    let place = Place {
        reseller_id: &row.reseller_id,
        campaign_id: &row.campaign_id,
        step: &row.step,
        segment: &row.segment,
        language: &row.language,
    };
    let approved = PartnerTextState::Approved.as_str();
    let versions = texts::versions(db, &place).await?;
    Ok(versions.into_iter().filter(|other| other.id != row.id && other.state == approved).collect())
}
