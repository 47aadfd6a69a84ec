//! Steps are done here: a house, its street of customers, and people who change their minds.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_domain::volume::{Roster, StaffMember};
use carillon_domain::zone::find_zone;
use carillon_domain::{AttemptOutcome, FixedClock, HoldTarget, Language};
use carillon_engine::happen::OutsideEvent;
use carillon_engine::volume::{AbsenceDraft, RuleDraft, StaffDraft};
use carillon_engine::{EngineError, Person, Result};
use carillon_store::delivery;
use carillon_store::entity::attempt;
use carillon_store::testing::TestDatabase;
use jiff::{SignedDuration, Timestamp, ToSpan};
use proptest::sample::Index;

use super::census::Census;
use super::check::Ledger;
use super::step::{CAMPAIGNS, LANGUAGES, Step};
use crate::house::{CAMPAIGN, House};

const SWITCHES: &str = "[[sequence.switch]]\non = \"renewal-paid\"\nto = \"thanks\"\n\
[[sequence.switch]]\non = \"account-closed\"\n\
[[sequence]]\nname = \"thanks\"\nstart = \"switch\"\n\
[[sequence.step]]\nname = \"thank-you\"\nat = \"0d\"\nladder = [\"email\"]\n";

/// A house with everything that was done to it.
pub(super) struct Street<'a> {
    pub(super) db: &'a TestDatabase,
    pub(super) house: House,
    clock: Arc<FixedClock>,
    /// The latest it ever was: a clock can be put back.
    latest: Timestamp,
    /// The rules in force, by their ids.
    pub(super) rules: BTreeMap<String, RuleDraft>,
    /// Who works here, by their ids.
    staff: BTreeMap<String, StaffMember>,
    /// Absences: whose, by their ids.
    absences: BTreeMap<String, String>,
    pub(super) ledger: Ledger,
    by: Person,
    customers: usize,
    records: Vec<String>,
    /// Numbers for what needs a name of its own.
    next: usize,
}

impl<'a> Street<'a> {
    /// An empty street on a Friday.
    pub(super) async fn over(db: &'a TestDatabase) -> Self {
        let friday: Timestamp = "2026-11-27T10:05:00Z".parse().unwrap();
        let clock = Arc::new(FixedClock::at(friday));
        let house = House::on_clock(db, clock.clone()).await;
        let words = "+++\nsubject = \"Thank you\"\n+++\nThank you, {{ customer.name }}\n";
        let paths = LANGUAGES.map(|it| format!("content/thank-you/{}.md", it.tag()));
        let definition = format!("{CAMPAIGN}{SWITCHES}");
        let mut files = vec![("campaign.toml", definition.as_str())];
        files.extend(paths.iter().map(|path| (path.as_str(), words)));
        house.apply_with("Your licenses end", &files).await;
        let other = CAMPAIGN.replace(CAMPAIGNS[0], CAMPAIGNS[1]).replace("priority = 50", "priority = 80");
        house.apply_campaign_text(&other).await;
        let by = house.admin("Ada").await;
        Self {
            db,
            house,
            clock,
            latest: friday,
            rules: BTreeMap::new(),
            staff: BTreeMap::new(),
            absences: BTreeMap::new(),
            ledger: Ledger::default(),
            by,
            customers: 0,
            records: Vec::new(),
            next: 0,
        }
    }

    /// Does one step after the other and looks at everything behind each; says what is wrong.
    pub(super) async fn live(&mut self, steps: &[Step]) -> Result<(), String> {
        for (at, step) in steps.iter().enumerate() {
            let done = self.take(step).await.map_err(|error| format!("step {at}, {step:?}: {error}"))?;
            self.look(done && step.releases()).await.map_err(|told| format!("behind step {at}, {step:?}: {told}"))?;
        }
        self.wind_up().await.map_err(|told| format!("at the end: {told}"))
    }

    /// Does a step; false where it found nothing to do it to, or was refused with a reason.
    async fn take(&mut self, step: &Step) -> Result<bool> {
        match self.step(step).await {
            Err(EngineError::NotFound | EngineError::Refused(_) | EngineError::Conflict(_)) => Ok(false),
            done => done,
        }
    }

    async fn step(&mut self, step: &Step) -> Result<bool> {
        let engine = self.house.engine.clone();
        match step {
            Step::Arrive { language, customers, licenses } => self.arrive(*language, *customers, *licenses).await,
            Step::SaveRule(draft) => self.save_rule(draft).await,
            Step::RemoveRule(at) => {
                let Some(id) = chosen(self.rules.keys(), *at) else { return Ok(false) };
                self.rules.remove(&id);
                engine.remove_rule(&id, &self.by).await.map(|()| true)
            }
            Step::SaveStaff { name, languages, hours } => self.save_staff(name, languages, hours).await,
            Step::RemoveStaff(at) => {
                let Some(id) = chosen(self.staff.keys(), *at) else { return Ok(false) };
                self.staff.remove(&id);
                self.absences.retain(|_, whose| *whose != id);
                engine.remove_staff(&id, &self.by).await.map(|()| true)
            }
            Step::Away { who, from, days } => self.away(who, *from, *days).await,
            Step::Back(at) => self.back(at).await,
            Step::Hold { target, what, until_tomorrow } => {
                let Some(id) = self.target(*target, what).await else { return Ok(false) };
                let tomorrow = self.house.today().tomorrow().unwrap().to_string();
                let until = if *until_tomorrow { tomorrow.as_str() } else { "" };
                engine.hold(*target, &id, until, "they asked", &self.by).await.map(|_| true)
            }
            Step::LetGo(at) => {
                let holds = engine.holds().await?;
                let Some(id) = chosen(holds.iter().map(|row| &row.hold.id), *at) else { return Ok(false) };
                engine.end_hold(&id, &self.by).await.map(|()| true)
            }
            Step::Cancel { target, what } => {
                let Some(id) = self.target(*target, what).await else { return Ok(false) };
                match target {
                    HoldTarget::Delivery => engine.cancel_delivery(&id, "they asked", &self.by).await.map(|()| true),
                    _ => engine.cancel_enrollment(&id, "they asked", &self.by).await.map(|_| true),
                }
            }
            Step::Happen { name, record } => {
                let Some(number) = chosen(self.records.iter(), *record) else { return Ok(false) };
                let record = Some(("license".to_owned(), number));
                let happening = OutsideEvent { name: (*name).into(), record, ..OutsideEvent::default() };
                engine.happen(&happening, "shop").await.map(|_| true)
            }
            Step::Resend(at) => self.resend(at).await,
            Step::Tick => engine.plan().await.map(|_| true),
            Step::Work(most) => self.work(*most).await,
            Step::Falter { next, in_doubt, work } => {
                self.falter(*next, *in_doubt);
                self.work(*work).await
            }
            Step::Die { takes, begun } => self.die(*takes, *begun).await,
            Step::Pass(minutes) => {
                self.latest = self.latest.max(self.clock.advance(SignedDuration::from_mins(*minutes)));
                Ok(true)
            }
        }
    }

    async fn arrive(&mut self, language: Language, customers: usize, licenses: usize) -> Result<bool> {
        let numbers = self.customers..self.customers + customers;
        self.customers += customers;
        let records = numbers.clone().flat_map(|at| (0..licenses).map(move |license| format!("o{at}-{license}")));
        self.records.extend(records);
        self.house.more_customers(numbers, language.tag(), licenses, self.house.today() + 29.days()).await;
        self.house.engine.plan().await.map(|_| true)
    }

    async fn save_rule(&mut self, draft: &RuleDraft) -> Result<bool> {
        let known = self.rules.iter().find(|(_, rule)| rule.name == draft.name).map(|(id, _)| id.clone());
        let draft = RuleDraft { id: known, ..draft.clone() };
        let id = self.house.engine.save_rule(&draft, &self.by).await?;
        self.rules.insert(id, draft);
        Ok(true)
    }

    async fn save_staff(&mut self, name: &str, languages: &[Language], hours: &str) -> Result<bool> {
        let known = self.staff.iter().find(|(_, member)| member.name == name);
        let (id, absences) = known.map(|(id, member)| (id.clone(), member.absences.clone())).unzip();
        let draft = StaffDraft {
            id,
            name: name.into(),
            languages: languages.to_vec(),
            hours: hours.into(),
            time_zone: "Europe/Berlin".into(),
        };
        let id = self.house.engine.save_staff(&draft, &self.by).await?;
        let member = StaffMember {
            name: name.into(),
            languages: languages.to_vec(),
            hours: hours.parse().unwrap(),
            zone: find_zone("Europe/Berlin").unwrap(),
            absences: absences.unwrap_or_default(),
        };
        self.staff.insert(id, member);
        Ok(true)
    }

    async fn away(&mut self, who: &Index, from: i64, days: i64) -> Result<bool> {
        let Some(id) = chosen(self.staff.keys(), *who) else { return Ok(false) };
        let from = self.house.today() + from.days();
        let draft = AbsenceDraft {
            staff_member_id: id.clone(),
            from: from.to_string(),
            to: (from + (days - 1).days()).to_string(),
            reason: "ill".into(),
        };
        let absence = self.house.engine.add_absence(&draft, &self.by).await?;
        self.staff.get_mut(&id).unwrap().absences.push(draft.read().unwrap());
        self.absences.insert(absence, id);
        Ok(true)
    }

    async fn back(&mut self, at: &Index) -> Result<bool> {
        let Some(id) = chosen(self.absences.keys(), *at) else { return Ok(false) };
        let whose = self.absences.remove(&id).unwrap();
        let shown = self.house.engine.staff().await?;
        let known = shown.iter().find(|it| it.id == whose).unwrap();
        let away = known.absences.iter().find(|it| it.0 == id).unwrap().1;
        let absences = &mut self.staff.get_mut(&whose).unwrap().absences;
        absences.remove(absences.iter().position(|it| *it == away).unwrap());
        self.house.engine.remove_absence(&id, &self.by).await.map(|()| true)
    }

    async fn resend(&mut self, at: &Index) -> Result<bool> {
        let said = Census::of(self.db).await.rows;
        let Some(id) = chosen(said.iter().map(|row| &row.communication_id), *at) else { return Ok(false) };
        self.next += 1;
        let key = format!("key-{:08}", self.next);
        self.house.engine.resend(&id, Language::De, "they asked", &key, &self.by).await.map(|_| true)
    }

    fn falter(&self, next: usize, in_doubt: bool) {
        for _ in 0..next {
            self.house.mail.answer_next(if in_doubt {
                AttemptOutcome::Uncertain { reason: "the connection broke behind the last line".into() }
            } else {
                AttemptOutcome::Deferred { code: Some(450), reply: "later".into() }
            });
        }
    }

    async fn work(&self, most: u64) -> Result<bool> {
        let ids = self.due(most).await;
        self.house.engine.deliver(&ids, "test").await.map(|_| true)
    }

    /// What a worker that looks now would find.
    async fn due(&self, most: u64) -> Vec<String> {
        let db = self.db.store.connection();
        let database_now_ms = delivery::database_now_ms(db).await.unwrap();
        delivery::to_wake(db, self.now().as_millisecond(), database_now_ms, most).await.unwrap()
    }

    /// What a worker writes before it hands over, and then never comes back.
    async fn die(&mut self, takes: u64, begun: bool) -> Result<bool> {
        let ids = self.due(takes).await;
        self.next += 1;
        let token = format!("dead-{}", self.next);
        let tx = self.db.store.begin_write().await?;
        let database_now_ms = delivery::database_now_ms(&tx).await?;
        let now_ms = self.now().as_millisecond();
        let claim = delivery::Claim { ids: &ids, token: &token, now_ms, database_now_ms, lease_until: 1 };
        let rows = delivery::claim(&tx, &claim).await?;
        if begun {
            let attempt = |row: &carillon_store::entity::delivery::Model| attempt::Model {
                id: format!("att_{token}_{}", row.id),
                delivery_id: row.id.clone(),
                number: row.attempts + 1,
                started_at: now_ms,
                finished_at: None,
                outcome: None,
                code: None,
                reply: None,
                message_id: "never".into(),
                worker: token.clone(),
                receipt: None,
                told_at: None,
            };
            delivery::start(&tx, &token, rows.iter().map(attempt).collect()).await?;
        }
        tx.commit().await?;
        Ok(true)
    }

    /// Something that could be kept back or ended.
    async fn target(&self, target: HoldTarget, at: &Index) -> Option<String> {
        let rows = Census::of(self.db).await.rows;
        match target {
            HoldTarget::Customer => chosen(rows.iter().map(|row| &row.customer_id), *at),
            HoldTarget::Enrollment => chosen(rows.iter().filter_map(|row| row.enrollment_id.as_ref()), *at),
            HoldTarget::Delivery => chosen(rows.iter().map(|row| &row.id), *at),
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        self.house.engine.clock_now()
    }

    pub(super) fn roster(&self) -> Roster {
        Roster { staff: self.staff.values().cloned().collect() }
    }

    /// Everybody changes their mind: no rule, no hold; and days go by until nothing is to be tried again.
    async fn wind_up(&mut self) -> Result<(), String> {
        let engine = self.house.engine.clone();
        for id in std::mem::take(&mut self.rules).into_keys() {
            engine.remove_rule(&id, &self.by).await.map_err(|error| error.to_string())?;
        }
        for row in engine.holds().await.map_err(|error| error.to_string())? {
            engine.end_hold(&row.hold.id, &self.by).await.map_err(|error| error.to_string())?;
        }
        self.clock.set(self.latest);
        for _ in 0..10 {
            self.take(&Step::Tick).await.map_err(|error| error.to_string())?;
            while !self.due(1).await.is_empty() {
                self.work(100).await.map_err(|error| error.to_string())?;
            }
            self.look(false).await?;
            self.clock.advance(SignedDuration::from_hours(7));
        }
        self.look_at_the_end(self.customers).await
    }
}

/// One of several, by a number drawn before they were there.
fn chosen<'a>(of: impl Iterator<Item = &'a String>, at: Index) -> Option<String> {
    let all: Vec<&String> = of.collect();
    (!all.is_empty()).then(|| (*at.get(&all)).clone())
}
