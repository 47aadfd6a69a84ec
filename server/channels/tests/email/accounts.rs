//! Several accounts as one provider.

use std::future::Future as _;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Waker};

use async_trait::async_trait;
use carillon_channels::email::{
    Account, AccountLimits, Accounts, DomainLimit, DomainLimits, EmailProvider, Envelope, MemoryProvider,
};
use carillon_channels::testing::{contract::check_provider, sample_envelope};
use carillon_domain::{AttemptOutcome, FixedClock};

use crate::settings::sample_bytes;

fn account(name: &str, provider: Arc<dyn EmailProvider>, weight: u32, per_minute: Option<u32>) -> Account {
    Account { name: name.to_owned(), provider, limits: AccountLimits { weight, per_minute } }
}

fn together(accounts: Vec<Account>, limit: DomainLimit) -> Accounts {
    let clock = FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap());
    let domains = DomainLimits { default: limit, ..DomainLimits::default() };
    Accounts::new(accounts, domains, Arc::new(clock)).unwrap()
}

#[tokio::test]
async fn a_single_account_keeps_the_contract() {
    let memory = Arc::new(MemoryProvider::default());
    let one = account("one", memory.clone(), 1, None);
    check_provider(&together(vec![one], DomainLimit::default()), &*memory).await;
}

#[tokio::test]
async fn each_takes_its_share_and_the_rest_waits_with_a_reason() {
    let (large, small) = (Arc::new(MemoryProvider::default()), Arc::new(MemoryProvider::default()));
    let accounts = vec![account("large", large.clone(), 3, Some(6)), account("small", small.clone(), 1, Some(2))];
    let provider = together(accounts, DomainLimit::default());
    for _ in 0..8 {
        assert_eq!(provider.send(&sample_envelope(), &sample_bytes(1)).await.kind(), "accepted");
    }
    assert_eq!((large.sent().len(), small.sent().len()), (6, 2));
    let outcome = provider.send(&sample_envelope(), &sample_bytes(1)).await;
    assert_eq!(outcome.kind(), "waiting");
    assert!(outcome.reply().contains("each account"), "{outcome:?}");
}

/// Never ends a hand-over, and is not well.
struct Endless;

#[async_trait]
impl EmailProvider for Endless {
    fn name(&self) -> &'static str {
        "endless"
    }

    async fn send(&self, _: &Envelope, _: &[u8]) -> AttemptOutcome {
        std::future::pending().await
    }

    async fn check(&self) -> Result<(), String> {
        Err("is not well".to_owned())
    }
}

#[tokio::test]
async fn a_hand_over_counts_while_it_lasts_also_when_it_is_given_up() {
    let limit = DomainLimit { concurrent: Some(1), per_minute: None };
    let provider = together(vec![account("endless", Arc::new(Endless), 1, None)], limit);
    let (envelope, message) = (sample_envelope(), sample_bytes(1));
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..2 {
        let mut first = pin!(provider.send(&envelope, &message));
        assert!(first.as_mut().poll(&mut context).is_pending(), "given up, there is room again");
        let second = provider.send(&envelope, &message).await;
        assert!(second.kind() == "waiting" && second.reply().contains("at once"), "{second:?}");
    }
}

#[tokio::test]
async fn a_check_names_the_account_that_is_not_well() {
    let memory = account("fine", Arc::new(MemoryProvider::default()), 1, None);
    let provider = together(vec![memory, account("endless", Arc::new(Endless), 1, None)], DomainLimit::default());
    assert_eq!(provider.check().await, Err("endless: is not well".to_owned()));
}
