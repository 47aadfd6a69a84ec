//! Which account takes the next message: each its share, none over its limit. Must not send, or ask what time it is.

use jiff::Timestamp;

use super::domains::Domains;
use super::queue::Queue;
use super::settings::{AccountLimits, DomainLimits};
use super::window::Window;

/// Why a message has to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum NoRoom {
    #[error("{limit} messages are on their way to this domain, as many as may be at once")]
    AtOnce { limit: u32 },
    #[error("this domain got {limit} messages within the last minute, as many as it may")]
    Domain { limit: u32 },
    #[error("each account sent as many messages within the last minute as it may")]
    Accounts,
}

/// That it has to, and when to come again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wait {
    pub(super) why: NoRoom,
    pub(super) seconds: u32,
}

#[derive(Debug)]
struct Account {
    limits: AccountLimits,
    minute: Window,
    /// What it is owed, in weights: its share grows with each choice it was free for, and is paid when it is chosen.
    owed: i64,
}

/// What all accounts and domains have had.
#[derive(Debug)]
pub(super) struct Chooser {
    accounts: Vec<Account>,
    domains: Domains,
    /// Those for whom no account had room.
    queue: Queue,
}

impl Chooser {
    pub(super) fn new(accounts: &[AccountLimits], domains: DomainLimits) -> Self {
        let account = |limits: &AccountLimits| Account { limits: *limits, minute: Window::default(), owed: 0 };
        Self {
            accounts: accounts.iter().map(account).collect(),
            domains: Domains::new(domains),
            queue: Queue::default(),
        }
    }

    /// The account for one message to this domain, by its place. It is under way until it is ended.
    pub(super) fn begin(&mut self, domain: &str, now: Timestamp) -> Result<usize, Wait> {
        self.domains.ask(domain, now)?;
        let Some(chosen) = self.choose(now) else { return Err(self.turn_away(now)) };
        let account = &mut self.accounts[chosen];
        if account.limits.per_minute.is_some() {
            account.minute.count(now);
        }
        self.domains.begin(domain, now);
        Ok(chosen)
    }

    /// The message is handed over, or not.
    pub(super) fn end(&mut self, domain: &str) {
        self.domains.end(domain);
    }

    /// No account has room, so each has a limit.
    fn turn_away(&mut self, now: Timestamp) -> Wait {
        let together = self.accounts.iter().filter_map(|it| it.limits.per_minute).fold(0, u32::saturating_add);
        let room_at = self.accounts.iter().map(|it| it.minute.room_at(it.limits.per_minute, now)).min();
        Wait { why: NoRoom::Accounts, seconds: self.queue.join(now, room_at.unwrap_or(now), together) }
    }

    /// Whom most is owed among those with room; the first of equals. One without room is owed nothing for the
    /// while: it would else take all at once when it has room again.
    fn choose(&mut self, now: Timestamp) -> Option<usize> {
        let (mut shares, mut chosen) = (0, None);
        for (at, account) in self.accounts.iter_mut().enumerate() {
            account.minute.advance(now);
            if !account.minute.has_room(account.limits.per_minute) {
                continue;
            }
            account.owed += i64::from(account.limits.weight);
            shares += i64::from(account.limits.weight);
            if chosen.is_none_or(|(_, most)| account.owed > most) {
                chosen = Some((at, account.owed));
            }
        }
        let (at, _) = chosen?;
        self.accounts[at].owed -= shares;
        Some(at)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::super::settings::DomainLimit;
    use super::*;
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn accounts(weights: &[u32]) -> Vec<AccountLimits> {
        weights.iter().map(|&weight| AccountLimits { weight, per_minute: None }).collect()
    }

    fn domains(concurrent: Option<u32>, per_minute: Option<u32>) -> DomainLimits {
        DomainLimits { default: DomainLimit { concurrent, per_minute }, ..DomainLimits::default() }
    }

    #[test]
    fn shares_are_mixed_and_not_in_blocks() {
        let mut chooser = Chooser::new(&accounts(&[3, 1]), DomainLimits::default());
        let order: Vec<_> = (0..8).map(|_| chooser.begin("a.example", at(0)).unwrap()).collect();
        assert_eq!(order, [0, 0, 1, 0, 0, 0, 1, 0]);
    }

    #[test]
    fn an_account_at_its_limit_is_passed_over_and_does_not_catch_up() {
        let limited = AccountLimits { weight: 1, per_minute: Some(1) };
        let mut chooser = Chooser::new(&[limited, AccountLimits::default()], DomainLimits::default());
        let mut order = |second| (0..6).map(|_| chooser.begin("a", at(second)).unwrap()).collect::<Vec<_>>();
        assert_eq!(order(0), [0, 1, 1, 1, 1, 1]);
        assert_eq!(order(60).iter().filter(|it| **it == 0).count(), 1);
    }

    #[test]
    fn a_domain_named_has_limits_of_its_own() {
        let mut limits = domains(Some(1), None);
        limits.domains.insert("big.example".to_owned(), DomainLimit { concurrent: None, per_minute: Some(2) });
        let mut chooser = Chooser::new(&accounts(&[1]), limits);
        assert_eq!(chooser.begin("a.example", at(0)), Ok(0));
        let why = |wait: Wait| wait.why;
        assert_eq!(chooser.begin("a.example", at(0)).map_err(why), Err(NoRoom::AtOnce { limit: 1 }));
        assert_eq!([0; 2].map(|_| chooser.begin("big.example", at(0)).is_ok()), [true; 2]);
        let no_room = Wait { why: NoRoom::Domain { limit: 2 }, seconds: 1 };
        assert_eq!(chooser.begin("big.example", at(59)), Err(no_room));
        assert_eq!(chooser.begin("big.example", at(60)), Ok(0));
        chooser.end("a.example");
        assert_eq!(chooser.begin("a.example", at(0)), Ok(0));
    }

    /// What happens: seconds pass, then a message for one of three domains begins or one under way ends.
    fn story() -> impl Strategy<Value = Vec<(i64, usize, bool)>> {
        vec((0..20_i64, 0..3_usize, any::<bool>()), 1..200)
    }

    proptest! {
        #[test]
        fn no_limit_is_ever_passed(
            limits in vec((1..5_u32, option::of(1..6_u32)), 1..4),
            concurrent in option::of(1..4_u32),
            per_minute in option::of(1..6_u32),
            story in story(),
        ) {
            let limits: Vec<_> =
                limits.into_iter().map(|(weight, per_minute)| AccountLimits { weight, per_minute }).collect();
            let run = || {
                let mut chooser = Chooser::new(&limits, domains(concurrent, per_minute));
                let (mut now, mut under_way, mut sent) = (0, [0_u32; 3], Vec::new());
                for &(seconds, domain, is_new) in &story {
                    now += seconds;
                    if is_new {
                        if let Ok(account) = chooser.begin(["a", "b", "c"][domain], at(now)) {
                            under_way[domain] += 1;
                            sent.push((now, account, domain));
                        }
                    } else if under_way[domain] > 0 {
                        chooser.end(["a", "b", "c"][domain]);
                        under_way[domain] -= 1;
                    }
                    assert!(concurrent.is_none_or(|limit| under_way[domain] <= limit));
                }
                sent
            };
            let sent = run();
            for &(end, account, domain) in &sent {
                let minute = || sent.iter().filter(move |it| it.0 <= end && end - it.0 < 60);
                let by_account = u32::try_from(minute().filter(|it| it.1 == account).count()).unwrap();
                let to_domain = u32::try_from(minute().filter(|it| it.2 == domain).count()).unwrap();
                prop_assert!(limits[account].per_minute.is_none_or(|limit| by_account <= limit));
                prop_assert!(per_minute.is_none_or(|limit| to_domain <= limit));
            }
            prop_assert_eq!(sent, run(), "the same story has the same choices");
        }

        #[test]
        fn each_gets_its_share_at_any_time(weights in vec(1..20_u32, 1..6), messages in 1..300_u32) {
            let mut chooser = Chooser::new(&accounts(&weights), DomainLimits::default());
            let mut sent = vec![0_u32; weights.len()];
            for _ in 0..messages {
                sent[chooser.begin("a", at(0)).unwrap()] += 1;
            }
            let total: u32 = weights.iter().sum();
            for (weight, sent) in weights.iter().zip(sent) {
                let share = f64::from(messages) * f64::from(*weight) / f64::from(total);
                let tolerance = f64::from(u32::try_from(weights.len()).unwrap());
                prop_assert!((f64::from(sent) - share).abs() <= tolerance, "{sent} for {share}");
            }
        }

        #[test]
        fn a_single_account_without_limits_takes_all(story in story()) {
            let mut chooser = Chooser::new(&accounts(&[1]), DomainLimits::default());
            for (second, domain, _) in story {
                prop_assert_eq!(chooser.begin(["a", "b", "c"][domain], at(second)), Ok(0));
            }
        }
    }
}
