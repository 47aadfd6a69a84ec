//! Several providers as one: each takes its share, and neither an account nor a domain of recipients is given more than
//! it may have. Must not know how any of them works, or try a second one when the first has failed.

mod choose;
mod domains;
mod queue;
mod settings;
mod window;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use carillon_domain::{AttemptOutcome, Clock};

use super::provider::{EmailProvider, Envelope};
use super::{outcome, wellformed};
use choose::Chooser;

pub use settings::{AccountLimits, AccountsError, DomainLimit, DomainLimits};

/// One of several accounts.
pub struct Account {
    /// What it is called, in what is told about it.
    pub name: String,
    /// Who sends for it.
    pub provider: Arc<dyn EmailProvider>,
    /// How much goes through it.
    pub limits: AccountLimits,
}

/// Sends by one of several accounts. A message for which none has room waits, which is no attempt.
pub struct Accounts {
    all: Vec<Account>,
    chooser: Mutex<Chooser>,
    clock: Arc<dyn Clock>,
}

impl Accounts {
    /// Checks that each limit lets something through.
    pub fn new(accounts: Vec<Account>, domains: DomainLimits, clock: Arc<dyn Clock>) -> Result<Self, AccountsError> {
        let named: Vec<_> = accounts.iter().map(|account| (account.name.as_str(), account.limits)).collect();
        settings::check(&named, &domains)?;
        let limits: Vec<_> = accounts.iter().map(|account| account.limits).collect();
        Ok(Self { all: accounts, chooser: Mutex::new(Chooser::new(&limits, domains)), clock })
    }

    fn chooser(&self) -> MutexGuard<'_, Chooser> {
        self.chooser.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A message under way to a domain. Dropped, also in the middle of a hand-over, it is no more.
struct UnderWay<'a> {
    accounts: &'a Accounts,
    domain: &'a str,
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.accounts.chooser().end(self.domain);
    }
}

#[async_trait]
impl EmailProvider for Accounts {
    fn name(&self) -> &'static str {
        "accounts"
    }

    async fn send(&self, envelope: &Envelope, message: &[u8]) -> AttemptOutcome {
        // What nobody would take shall use up nobody's minute.
        if let Some(defect) = wellformed::defect(message) {
            return outcome::refused(defect);
        }
        let domain = envelope.to.domain_ascii().to_ascii_lowercase();
        let begun = self.chooser().begin(&domain, self.clock.now());
        let account = match begun {
            Ok(at) => &self.all[at],
            Err(wait) => return outcome::waiting(&wait.why.to_string(), wait.seconds),
        };
        let _under_way = UnderWay { accounts: self, domain: &domain };
        let outcome = account.provider.send(envelope, message).await;
        tracing::debug!(provider = "accounts", account = account.name, outcome = outcome.kind(), "handed over");
        outcome
    }

    /// Whether all of them could send; else what is wrong with each that could not.
    async fn check(&self) -> Result<(), String> {
        let mut faults = Vec::new();
        for Account { name, provider, .. } in &self.all {
            faults.extend(provider.check().await.err().map(|fault| format!("{name}: {fault}")));
        }
        if faults.is_empty() { Ok(()) } else { Err(faults.join("; ")) }
    }

    async fn close(&self) {
        for account in &self.all {
            account.provider.close().await;
        }
    }
}
