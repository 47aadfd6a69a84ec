//! The component of the page that shows how things stand.

use carillon_engine::volume::{Outlook, RuleStanding, StaffView};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::done::Done;
use super::outlook::OutlookTable;
use super::roster::Roster;
use super::rule_card::RuleCard;
use super::telling;
use crate::components::{CareShell, Frame, Icon, Place, Sign};
use crate::words::use_words;

/// How things stand.
#[derive(Debug, Clone)]
pub(crate) struct Overview {
    /// Every rule.
    pub(crate) rules: Vec<RuleStanding>,
    /// Everybody on the roster.
    pub(crate) staff: Vec<StaffView>,
    /// The days to come.
    pub(crate) outlook: Outlook,
    /// Whose days they are.
    pub(crate) zone: TimeZone,
    /// What time it is.
    pub(crate) now: Timestamp,
    /// How many things people keep back.
    pub(crate) on_hold: u64,
    /// What was just done.
    pub(crate) done: String,
}

/// Rules, days and roster.
#[component]
pub(crate) fn VolumePage(frame: Frame, overview: Overview) -> impl IntoView {
    let words = use_words();
    let may_change = frame.person.role.may_change_campaigns();
    let today = overview.now.to_zoned(overview.zone.clone()).date();
    let new = may_change.then(|| {
        view! {
            <div class="actions">
                <a class="button loud" href="/care/volume/rules/new" data-testid="rule-new">
                    <Sign icon=Icon::Gauge />
                    {words.t("volume-rule-new")}
                </a>
            </div>
        }
    });
    let on_hold = words.number("holds-link", "count", overview.on_hold);
    let read_only = (!may_change).then(|| view! { <p class="small">{words.t("volume-read-only")}</p> });
    view! {
        <CareShell frame=frame place=Place::Volume title=words.t("volume-title")>
            <div class="stack">
                <Done what=overview.done />
                <header class="page-head">
                    <div>
                        <h1>{words.t("volume-title")}</h1>
                        <p class="quiet">{words.t("volume-explain")}</p>
                        <AtAGlance outlook=overview.outlook.clone() />
                        <p><a href="/care/holds" data-testid="holds-link">{on_hold}</a></p>
                        {read_only}
                    </div>
                    {new}
                </header>
                <div class="columns">
                    <Rules rules=overview.rules />
                    <Roster staff=overview.staff now=overview.now may_change=may_change />
                </div>
                <OutlookTable outlook=overview.outlook today=today zone=telling::zone_name(&overview.zone) />
            </div>
        </CareShell>
    }
}

/// How many wait in all, and until when.
#[component]
fn AtAGlance(outlook: Outlook) -> impl IntoView {
    let words = use_words();
    let all = outlook.now;
    let last = outlook.last.map(|last| words.with("volume-effect-until", &[("day", &telling::day(words, last))]));
    (all > 0).then(|| {
        view! {
            <p class="facts" data-testid="volume-waiting">
                <strong class="waits">{words.number("volume-waiting", "count", all)}</strong>
                <span>{last}</span>
            </p>
        }
    })
}

#[component]
fn Rules(rules: Vec<RuleStanding>) -> impl IntoView {
    let words = use_words();
    let list = if rules.is_empty() {
        view! { <p class="empty">{words.t("volume-rules-none")}</p> }.into_any()
    } else {
        let cards = rules.into_iter().map(|standing| view! { <RuleCard standing=standing /> });
        view! { <ul class="rules">{cards.collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="section" aria-labelledby="rules-title">
            <h2 id="rules-title">{words.t("volume-rules")}</h2>
            {list}
        </section>
    }
}
