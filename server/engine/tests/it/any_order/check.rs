//! What must be true behind every step, counted beside the engine and not by it.

use std::collections::{BTreeMap, BTreeSet};

use carillon_domain::volume::{Limit, Scope, VolumeRule, Window};
use carillon_store::entity::lane;
use jiff::Timestamp;

use super::census::{Census, Row};
use super::house::Street;

/// Where a delivery can stand. One that stands nowhere is lost.
const STATES: [&str; 8] =
    ["planned", "claimed", "started", "deferred", "uncertain", "accepted", "rejected", "cancelled"];

/// What was seen so far.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    /// What went: a delivery, and when the rules had let it go.
    gone: BTreeSet<Going>,
    /// How often each was tried.
    tried: BTreeMap<String, i32>,
    /// What is over, and how it ended.
    over: BTreeMap<String, String>,
    /// What a worker has taken or sent, as far as the last look knew.
    out: BTreeSet<Going>,
}

/// A delivery, and when the rules let it go.
type Going = (String, i64);

/// A rule with what went and may go by it in its window.
struct Counted {
    id: String,
    rule: VolumeRule,
    window: Window,
    most: u64,
    used: u64,
}

impl Street<'_> {
    /// Looks at everything. `released`: the rules were asked just now, so nobody may wait for nothing.
    pub(super) async fn look(&mut self, released: bool) -> Result<(), String> {
        let census = Census::of(self.db).await;
        self.nothing_is_lost(&census)?;
        self.nothing_goes_twice(&census)?;
        let held = self.write_down(&census)?;
        let counted = self.counted(&census, &held);
        self.the_engine_counts_alike(&counted).await?;
        self.no_rule_is_exceeded(&census, &counted, &held)?;
        if released {
            self.what_is_too_much_is_taken_back(&census, &counted, &held)?;
            self.nobody_waits_for_nothing(&census, &counted)?;
        }
        self.whoever_waits_is_told(&census).await
    }

    /// When everything was allowed and tried again, everything that was not withdrawn has gone, and everybody who came was
    /// written to.
    pub(super) async fn look_at_the_end(&self, customers: usize) -> Result<(), String> {
        let census = Census::of(self.db).await;
        let left = census.rows.iter().find(|row| !["accepted", "cancelled"].contains(&row.state.as_str()));
        ensure(left.is_none(), || format!("still on its way: {left:?}"))?;
        let said: BTreeSet<&str> = census.rows.iter().map(|row| row.customer_id.as_str()).collect();
        ensure(said.len() == customers, || format!("{} of {customers} customers have a message", said.len()))
    }

    fn nothing_is_lost(&mut self, census: &Census) -> Result<(), String> {
        let now: BTreeMap<&str, &Row> = census.rows.iter().map(|row| (row.id.as_str(), row)).collect();
        for (id, how) in &self.ledger.over {
            let state = now.get(id.as_str()).map(|row| row.state.as_str());
            ensure(state == Some(how), || format!("{id} was {how} and is {state:?}"))?;
        }
        let vanished = self.ledger.tried.keys().find(|id| !now.contains_key(id.as_str()));
        ensure(vanished.is_none(), || format!("{vanished:?} is not there any more"))?;
        for row in &census.rows {
            ensure(STATES.contains(&row.state.as_str()), || format!("nobody knows what this is: {row:?}"))?;
            if ["accepted", "rejected", "cancelled"].contains(&row.state.as_str()) {
                self.ledger.over.insert(row.id.clone(), row.state.clone());
            }
        }
        Ok(())
    }

    fn nothing_goes_twice(&self, census: &Census) -> Result<(), String> {
        let mut copies: BTreeMap<String, usize> = BTreeMap::new();
        for mail in self.house.sent() {
            let id = mail.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap_or_default();
            *copies.entry(id.trim_matches(['<', '>', ' ']).to_owned()).or_default() += 1;
        }
        let mut accepted: BTreeMap<&str, &str> = BTreeMap::new();
        for attempt in census.attempts.iter().filter(|it| it.outcome.as_deref() == Some("accepted")) {
            let before = accepted.insert(&attempt.delivery_id, attempt.message_id.trim_matches(['<', '>']));
            ensure(before.is_none(), || format!("{} was accepted twice", attempt.delivery_id))?;
        }
        for row in &census.rows {
            let id = accepted.get(row.id.as_str());
            let sent = id.map_or(0, |id| copies.get(*id).copied().unwrap_or(0));
            ensure(sent == usize::from(row.state == "accepted"), || format!("sent {sent} times: {row:?}"))?;
        }
        let (mails, known) = (self.house.mail.sent().len(), accepted.len());
        ensure(mails == known, || format!("{mails} mails went, {known} are known"))
    }

    /// Writes down what was begun since the last look; returns what is let go or gone.
    fn write_down(&mut self, census: &Census) -> Result<BTreeSet<Going>, String> {
        let mut held = going(census);
        for row in &census.rows {
            let before = self.ledger.tried.insert(row.id.clone(), row.attempts).unwrap_or(0);
            if row.attempts > before {
                let let_go = row.released_at.ok_or_else(|| format!("no rule had let it go: {row:?}"))?;
                self.ledger.gone.insert((row.id.clone(), let_go));
            }
        }
        held.extend(self.ledger.gone.iter().cloned());
        Ok(held)
    }

    /// Every rule with what counts in its window.
    fn counted(&self, census: &Census, held: &BTreeSet<Going>) -> Vec<Counted> {
        let roster = self.roster();
        let one = |(id, draft): (&String, &carillon_engine::volume::RuleDraft)| {
            let rule = draft.read().unwrap();
            let quota = rule.quota(self.now(), &roster);
            let used = held.iter().filter(|going| counts(census, &rule, quota.window, going)).count() as u64;
            Counted { id: id.clone(), rule, window: quota.window, most: quota.most, used }
        };
        self.rules.iter().map(one).collect()
    }

    async fn the_engine_counts_alike(&self, counted: &[Counted]) -> Result<(), String> {
        let told = self.house.engine.volume_rules().await.map_err(|error| error.to_string())?;
        ensure(told.len() == counted.len(), || format!("{} rules of {}", told.len(), counted.len()))?;
        for it in counted {
            let standing = told.iter().find(|rule| rule.id == it.id).ok_or("a rule is not there")?;
            let (name, used, most) = (&it.rule.name, standing.used, standing.quota.most);
            ensure(used == it.used, || format!("{name} has counted {used}, and {} went or may go", it.used))?;
            ensure(most == it.most, || format!("{name} allows {most}, and {} are right", it.most))?;
        }
        Ok(())
    }

    /// Whatever a worker has taken since the last look was within every rule that was there.
    fn no_rule_is_exceeded(
        &mut self,
        census: &Census,
        counted: &[Counted],
        held: &BTreeSet<Going>,
    ) -> Result<(), String> {
        let offered: BTreeSet<&str> =
            census.rows.iter().filter(|row| row.is_on_offer()).map(|row| row.id.as_str()).collect();
        let gone = &self.ledger.gone;
        let is_out = |it: &&Going| gone.contains(*it) || !offered.contains(it.0.as_str());
        let out: BTreeSet<Going> = held.iter().filter(is_out).cloned().collect();
        for it in counted {
            let new = out.difference(&self.ledger.out).filter(|going| counts(census, &it.rule, it.window, going));
            let new: Vec<&Going> = new.collect();
            if new.is_empty() {
                continue;
            }
            let all: Vec<&Going> = out.iter().filter(|going| counts(census, &it.rule, it.window, going)).collect();
            let (name, number) = (&it.rule.name, all.len() as u64);
            ensure(number <= it.most, || format!("{name} allows {}, and {number} went; new: {new:?}", it.most))?;
            if let Limit::PerCustomer(most) = it.rule.limit {
                for (whose, number) in by_customer(census, &all) {
                    let is_new = new.iter().any(|(id, _)| customer(census, id) == whose);
                    ensure(!is_new || number <= most, || format!("{name}: {number} went to {whose}, {most} may"))?;
                }
            }
        }
        self.ledger.out = out;
        Ok(())
    }

    /// Where a rule has counted more than it allows now, nothing stays on offer.
    #[expect(clippy::unused_self, reason = "reads like the others")]
    fn what_is_too_much_is_taken_back(
        &self,
        census: &Census,
        counted: &[Counted],
        held: &BTreeSet<Going>,
    ) -> Result<(), String> {
        for it in counted {
            let all: Vec<&Going> = held.iter().filter(|going| counts(census, &it.rule, it.window, going)).collect();
            let each = by_customer(census, &all);
            let too_much = |row: &&Row| match it.rule.limit {
                Limit::PerCustomer(most) => each.get(row.customer_id.as_str()).is_some_and(|number| *number > most),
                _ => it.used > it.most,
            };
            let mut offered = census.rows.iter().filter(|row| row.is_on_offer());
            let left = offered.find(|row| is_counted(&it.rule, census.lane(&row.lane_id)) && too_much(row));
            ensure(left.is_none(), || format!("{} has let go too much, and not taken back {left:?}", it.rule.name))?;
        }
        Ok(())
    }

    /// Nobody waits while every rule leaves something. Who has just been spared makes room at the next release.
    fn nobody_waits_for_nothing(&self, census: &Census, counted: &[Counted]) -> Result<(), String> {
        if counted.iter().any(|it| matches!(it.rule.limit, Limit::PerCustomer(_))) {
            return Ok(());
        }
        let now_ms = self.now().as_millisecond();
        for row in census.rows.iter().filter(|row| row.waits_for_rules(now_ms)) {
            let lane = census.lane(&row.lane_id);
            let exhausted = counted.iter().any(|it| is_counted(&it.rule, lane) && it.used >= it.most);
            ensure(exhausted, || format!("nothing keeps it, and it waits: {row:?}"))?;
        }
        Ok(())
    }

    /// The first that waits for each kind of reason says it. What has become free waits for the next tick.
    async fn whoever_waits_is_told(&self, census: &Census) -> Result<(), String> {
        let now = self.now();
        let kind = |row: &Row| (row.hold_id.is_some(), row.spared_until.is_some_and(|it| is_later(it, now)));
        let mut firsts: BTreeMap<(bool, bool), &Row> = BTreeMap::new();
        for row in census.rows.iter().filter(|row| row.is_kept() && row.due_at <= now.as_millisecond()) {
            firsts.entry(kind(row)).or_insert(row);
        }
        for ((held, spared), row) in firsts {
            let shown = self.house.engine.communication(&row.communication_id, None).await;
            let shown = shown.map_err(|error| error.to_string())?;
            let it = shown.deliveries.into_iter().find(|it| it.id == row.id).ok_or("a delivery is not shown")?;
            let waiting = it.waiting.ok_or_else(|| format!("nobody says why it waits: {row:?}"))?;
            let told = !waiting.holds.is_empty() || !waiting.rules.is_empty();
            let free = !held && !spared && self.next_tick_lets_go(census, row);
            ensure(told || free, || format!("held {held}, spared {spared}, and no reason: {row:?}"))?;
            ensure(!held || !waiting.holds.is_empty(), || format!("the hold is not named: {row:?}"))?;
        }
        Ok(())
    }

    /// Whether every rule leaves something for it now.
    fn next_tick_lets_go(&self, census: &Census, row: &Row) -> bool {
        let mut held = going(census);
        held.extend(self.ledger.gone.iter().cloned());
        let lane = census.lane(&row.lane_id);
        self.counted(census, &held).iter().all(|it| !is_counted(&it.rule, lane) || it.used < it.most)
    }
}

/// What is let go. What was withdrawn before it was begun is not.
fn going(census: &Census) -> BTreeSet<Going> {
    let rows = census.rows.iter().filter(|row| row.state != "cancelled");
    rows.filter_map(|row| Some((row.id.clone(), row.released_at?))).collect()
}

/// Whether a rule counts this going since its window began. What went before the clock was put back counts as well, though
/// it lies ahead: it has gone.
fn counts(census: &Census, rule: &VolumeRule, window: Window, (id, at): &Going) -> bool {
    let row = census.rows.iter().find(|row| row.id == *id);
    window.from.as_millisecond() <= *at && row.is_some_and(|row| is_counted(rule, census.lane(&row.lane_id)))
}

/// Whether a rule looks at a lane, read off what it says.
fn is_counted(rule: &VolumeRule, lane: &lane::Model) -> bool {
    let in_scope = |scope: &Scope| {
        (scope.languages.is_empty() || scope.languages.iter().any(|it| it.tag() == lane.language))
            && (scope.campaigns.is_empty() || scope.campaigns.contains(&lane.campaign))
            && (scope.channels.is_empty() || scope.channels.iter().any(|it| it.as_str() == lane.channel))
            && (scope.classes.is_empty() || scope.classes.iter().any(|it| it.as_str() == lane.class))
    };
    in_scope(&rule.scope) && (rule.except == Scope::default() || !in_scope(&rule.except))
}

fn customer<'a>(census: &'a Census, delivery_id: &str) -> &'a str {
    census.rows.iter().find(|row| row.id == delivery_id).map(|row| row.customer_id.as_str()).unwrap_or_default()
}

fn by_customer<'a>(census: &'a Census, all: &[&Going]) -> BTreeMap<&'a str, u64> {
    let mut found = BTreeMap::new();
    for (id, _) in all {
        *found.entry(customer(census, id)).or_default() += 1;
    }
    found
}

fn is_later(at_ms: i64, now: Timestamp) -> bool {
    at_ms > now.as_millisecond()
}

fn ensure(so: bool, or: impl FnOnce() -> String) -> Result<(), String> {
    if so { Ok(()) } else { Err(or()) }
}
