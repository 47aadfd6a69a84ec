//! What can happen next. Numbers choose among what there is then, whatever it is.

use carillon_domain::volume::Scope;
use carillon_domain::{Channel, HoldTarget, Language, MessageClass};
use carillon_engine::volume::RuleDraft;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

/// The languages of the campaigns.
pub(super) const LANGUAGES: [Language; 3] = [Language::En, Language::De, Language::Ar];
/// The campaigns.
pub(super) const CAMPAIGNS: [&str; 2] = ["ending", "second"];
/// Events that lead elsewhere, and that end a path.
const EVENTS: [&str; 2] = ["renewal-paid", "account-closed"];
/// So many rules there are at most.
const RULES: usize = 4;

/// A step.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Customers whose messages are due at once.
    Arrive {
        language: Language,
        customers: usize,
        licenses: usize,
    },
    /// A rule is made, or the one of this name is changed.
    SaveRule(Box<RuleDraft>),
    RemoveRule(Index),
    /// Somebody works here now.
    SaveStaff {
        name: &'static str,
        languages: Vec<Language>,
        hours: &'static str,
    },
    RemoveStaff(Index),
    /// Somebody is away for so many days, from today or later.
    Away {
        who: Index,
        from: i64,
        days: i64,
    },
    Back(Index),
    /// Something is kept back, for good or until tomorrow.
    Hold {
        target: HoldTarget,
        what: Index,
        until_tomorrow: bool,
    },
    LetGo(Index),
    Cancel {
        target: HoldTarget,
        what: Index,
    },
    /// Something happened to a record.
    Happen {
        name: &'static str,
        record: Index,
    },
    Resend(Index),
    /// Planned and released.
    Tick,
    /// So many are delivered.
    Work(u64),
    /// The mail server puts the next ones off, or the connection breaks, and so many are tried.
    Falter {
        next: usize,
        in_doubt: bool,
        work: u64,
    },
    /// A worker takes so many, perhaps begins with them, and is never seen again.
    Die {
        takes: u64,
        begun: bool,
    },
    /// So many minutes go by; fewer than none where the clock is put back.
    Pass(i64),
}

impl Step {
    /// Whether the rules are asked at the end of it.
    pub(super) fn releases(&self) -> bool {
        use Step::{Arrive, Away, Back, LetGo, RemoveRule, RemoveStaff, Resend, SaveRule, SaveStaff, Tick};
        matches!(
            self,
            Arrive { .. }
                | SaveRule(_)
                | RemoveRule(_)
                | SaveStaff { .. }
                | RemoveStaff(_)
                | Away { .. }
                | Back(_)
                | LetGo(_)
                | Resend(_)
                | Tick
        )
    }
}

/// Any step; what makes messages go comes most often.
pub(super) fn a_step() -> impl Strategy<Value = Step> {
    let index = any::<Index>;
    prop_oneof![
        4 => (select(&LANGUAGES), 1..5_usize, 1..3_usize)
            .prop_map(|(language, customers, licenses)| Step::Arrive { language, customers, licenses }),
        6 => rule().prop_map(|draft| Step::SaveRule(Box::new(draft))),
        2 => index().prop_map(Step::RemoveRule),
        2 => staff(),
        1 => index().prop_map(Step::RemoveStaff),
        2 => (index(), -1..3_i64, 1..3_i64).prop_map(|(who, from, days)| Step::Away { who, from, days }),
        1 => index().prop_map(Step::Back),
        3 => (select(&HoldTarget::ALL), index(), any::<bool>())
            .prop_map(|(target, what, until_tomorrow)| Step::Hold { target, what, until_tomorrow }),
        2 => index().prop_map(Step::LetGo),
        1 => (select(&[HoldTarget::Enrollment, HoldTarget::Delivery]), index())
            .prop_map(|(target, what)| Step::Cancel { target, what }),
        2 => (select(&EVENTS), index()).prop_map(|(name, record)| Step::Happen { name, record }),
        1 => index().prop_map(Step::Resend),
        5 => Just(Step::Tick),
        6 => (1..6_u64).prop_map(Step::Work),
        2 => (1..4_usize, any::<bool>(), 1..5_u64)
            .prop_map(|(next, in_doubt, work)| Step::Falter { next, in_doubt, work }),
        2 => (1..4_u64, any::<bool>()).prop_map(|(takes, begun)| Step::Die { takes, begun }),
        6 => select(&[1, 7, 15, 50, 300, 1_440, 3 * 1_440]).prop_map(Step::Pass),
        1 => select(&[-10, -40, -1_440]).prop_map(Step::Pass),
    ]
}

fn rule() -> impl Strategy<Value = RuleDraft> {
    let limit = prop_oneof![
        6 => (0..7_u32).prop_map(|most| ("most", most)),
        2 => (0..3_u32).prop_map(|most| ("customer", most)),
        3 => (0..2_u32).prop_map(|most| ("staff", most)),
        1 => Just(("paused", 0)),
    ];
    let zone = select(&["UTC", "Asia/Tokyo", "America/New_York", "Asia/Kathmandu"]);
    (0..RULES, limit, select(&["hour", "day", "week"]), zone, scope(), any::<bool>()).prop_map(
        |(at, (kind, number), period, zone, scope, asked_for_passes)| {
            let classes = if asked_for_passes { vec![MessageClass::Transactional] } else { Vec::new() };
            RuleDraft {
                name: format!("rule {at}"),
                scope,
                except: Scope { classes, ..Scope::default() },
                kind: kind.into(),
                number: number.to_string(),
                period: period.into(),
                time_zone: zone.into(),
                ..RuleDraft::default()
            }
        },
    )
}

fn scope() -> impl Strategy<Value = Scope> {
    let languages = subsequence(&LANGUAGES, 0..=2);
    let campaigns = subsequence(&CAMPAIGNS, 0..=1);
    let channels = prop_oneof![5 => Just(vec![]), 2 => Just(vec![Channel::Email]), 1 => Just(vec![Channel::Letter])];
    (languages, campaigns, channels).prop_map(|(languages, campaigns, channels)| Scope {
        languages,
        campaigns: campaigns.into_iter().map(ToOwned::to_owned).collect(),
        channels,
        ..Scope::default()
    })
}

fn staff() -> impl Strategy<Value = Step> {
    let hours = select(&["mon-fri 09:00-17:00", "mon-sun 00:00-24:00", "sat-sun 10:00-14:00"]);
    (select(&["Jonas", "Mia"]), subsequence(&LANGUAGES, 1..=2), hours)
        .prop_map(|(name, languages, hours)| Step::SaveStaff { name, languages, hours })
}
