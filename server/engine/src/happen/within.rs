//! What happens within the house is an event, too: a mail that cannot be delivered, a customer who asks to stop, contact
//! data that somebody corrects. It does what campaigns want done, in the transaction in which it happens.

use std::sync::Arc;

use carillon_domain::Anchor;
use carillon_store::WriteTransaction;
use tokio::sync::OwnedMutexGuard;

use super::{Happened, Told};
use crate::campaign::LoadedCampaign;
use crate::{Engine, Result};

/// An event of the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Within {
    /// A mail to the customer was refused for good, or given up on.
    EmailBounced,
    /// The post brought a letter to the customer back.
    LetterReturned,
    /// The customer answered.
    Replied,
    /// The customer asked not to be written to.
    AskedToStop,
    /// The customer wants to be written to again.
    AskedToResume,
    /// Somebody corrected the customer's data, or an import told another way to reach the customer.
    ContactUpdated,
}

impl Within {
    /// All of them.
    pub(crate) const ALL: [Self; 6] = [
        Self::EmailBounced,
        Self::LetterReturned,
        Self::Replied,
        Self::AskedToStop,
        Self::AskedToResume,
        Self::ContactUpdated,
    ];

    /// The name campaigns know it by.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::EmailBounced => "email-bounced",
            Self::LetterReturned => "letter-returned",
            Self::Replied => "replied",
            Self::AskedToStop => "asked-to-stop",
            Self::AskedToResume => "asked-to-resume",
            Self::ContactUpdated => "contact-updated",
        }
    }

    /// The kind of its line on the timeline.
    pub(crate) const fn kind(self) -> &'static str {
        match self {
            Self::EmailBounced => "delivery-rejected",
            Self::LetterReturned => "letter-returned",
            Self::Replied => "replied",
            Self::AskedToStop => "asked-to-stop",
            Self::AskedToResume => "asked-to-resume",
            Self::ContactUpdated => "customer-corrected",
        }
    }

    /// The name of what a line of this kind tells, if it is one of these.
    pub(crate) fn named(kind: &str) -> Option<&'static str> {
        Self::ALL.into_iter().find(|it| it.kind() == kind).map(Self::name)
    }
}

/// Campaigns that want something done when an event of the house happens, with the turn that planners and events take.
/// It is taken before the transaction begins; nobody waits for it where no campaign listens.
pub(crate) struct Listening {
    campaigns: Vec<Arc<LoadedCampaign>>,
    turn: Option<OwnedMutexGuard<()>>,
}

impl Engine {
    /// Looks who listens to an event of the house that may happen now, and takes the turn if somebody does.
    pub(crate) async fn listen(&self, event: Within) -> Result<Listening> {
        let mut campaigns = self.active_campaigns().await?;
        campaigns.retain(|campaign| listens(campaign, event.name()));
        let turn = if campaigns.is_empty() { None } else { Some(Arc::clone(&self.turns).lock_owned().await) };
        Ok(Listening { campaigns, turn })
    }

    /// Ends, switches and starts what campaigns want, in the transaction of what happened. Its line is on the timeline.
    pub(crate) async fn happened_within(
        &self,
        tx: &WriteTransaction,
        told: &Told<'_>,
        listening: &Listening,
    ) -> Result<()> {
        if listening.campaigns.is_empty() {
            return Ok(());
        }
        let mut done = Happened { event_id: told.event_id.to_owned(), ..Happened::default() };
        self.switch(tx, told, &listening.campaigns, &mut done).await?;
        self.enter(tx, told, &listening.campaigns, &mut done).await?;
        carillon_store::enrollment::look_now(tx, &told.customer.id, told.now.as_millisecond()).await?;
        Ok(())
    }
}

impl Listening {
    /// Whether any campaign listens.
    pub(crate) fn has_somebody(&self) -> bool {
        !self.campaigns.is_empty()
    }

    /// Takes the turn among processes: the first thing in the transaction.
    pub(crate) async fn begin(&self, tx: &WriteTransaction) -> Result<()> {
        if self.turn.is_some() {
            carillon_store::group::take_turn(tx).await?;
        }
        Ok(())
    }
}

/// Whether anything of a campaign depends on an event of this name.
fn listens(campaign: &LoadedCampaign, name: &str) -> bool {
    let sequences = &campaign.definition.sequences;
    campaign.steps.ask_events()
        || sequences.iter().any(|it| it.switch(name).is_some() || it.anchor == Anchor::Event(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_of_the_house_has_a_name_campaigns_can_write() {
        for event in Within::ALL {
            assert!(super::super::is_event_name(event.name()));
            assert_eq!(Within::named(event.kind()), Some(event.name()));
        }
        assert_eq!(Within::named("happened"), None);
    }
}
