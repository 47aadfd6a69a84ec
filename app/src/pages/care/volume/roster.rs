//! Who answers customers: when, in which languages, and who is not there.

use carillon_domain::volume::Absence;
use carillon_engine::volume::StaffView;
use jiff::civil::{DateTime, Time};
use jiff::{Timestamp, ToSpan};
use leptos::prelude::*;

use super::rule_card::parts;
use super::telling;
use crate::words::{Words, use_words};

/// Everybody on the roster.
#[component]
pub(super) fn Roster(staff: Vec<StaffView>, now: Timestamp, may_change: bool) -> impl IntoView {
    let words = use_words();
    let list = if staff.is_empty() {
        view! { <p class="empty">{words.t("volume-roster-none")}</p> }.into_any()
    } else {
        let cards = staff.into_iter().map(|member| view! { <Member staff=member now=now may_change=may_change /> });
        view! { <ul class="roster">{cards.collect_view()}</ul> }.into_any()
    };
    let new = may_change.then(|| {
        view! { <a href="/care/volume/staff/new" data-testid="staff-new">{words.t("volume-staff-new")}</a> }
    });
    view! {
        <section class="section" aria-labelledby="roster-title">
            <header>
                <h2 id="roster-title">{words.t("volume-roster")}</h2>
                {new}
            </header>
            {list}
        </section>
    }
}

#[component]
fn Member(staff: StaffView, now: Timestamp, may_change: bool) -> impl IntoView {
    let words = use_words();
    let member = &staff.member;
    let local = now.to_zoned(member.zone.clone()).datetime();
    let away = staff.absences.iter().any(|(_, it, _)| it.from <= local && local < it.to);
    let away = away.then(|| view! { <span class="pill warn">{words.t("volume-away")}</span> });
    // What is over no longer changes anything.
    let absences = staff.absences.iter().filter(|(_, it, _)| it.to > local).cloned();
    let absences = absences.map(|absence| view! { <AbsenceLine absence=absence /> }).collect_view();
    // Without an address it is no link, only the name.
    let form = may_change.then(|| format!("/care/volume/staff/{}", staff.id));
    view! {
        <li class="card" data-testid="staff-row">
            <header>
                <h3><a href=form><bdi>{member.name.clone()}</bdi></a></h3>
                {away}
            </header>
            <p><bdi>{telling::languages(words, &member.languages)}</bdi></p>
            <p class="small">
                {parts(telling::hours(words, &member.hours))}" · "
                <bdi class="ltr">{telling::zone_name(&member.zone)}</bdi>
            </p>
            <ul class="absences">{absences}</ul>
            <footer>
                <p data-testid="staff-hours">{hours_this_week(words, &staff)}</p>
                <a class="button" href=format!("/care/volume/absences?staff={}", staff.id) data-testid="mark-absent">
                    {words.t("volume-mark-absent")}
                    <span class="aside-read"><bdi>{member.name.clone()}</bdi></span>
                </a>
            </footer>
        </li>
    }
    .into_any()
}

/// The hours there are this week, beside those there would be without absences.
fn hours_this_week(words: Words, staff: &StaffView) -> String {
    let (there, all) = (tenths(staff.seconds_this_week), tenths(staff.member.hours.minutes() * 60));
    words.with("volume-hours-week", &[("hours", &words.decimal(&there)), ("all", &words.decimal(&all))])
}

/// Hours, with a decimal where they are not whole.
fn tenths(seconds: i64) -> String {
    let tenths = seconds / 360;
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

#[component]
fn AbsenceLine(absence: (String, Absence, String)) -> impl IntoView {
    let words = use_words();
    let (id, absence, reason) = absence;
    let described = format!("{id}-when");
    let reason = (!reason.is_empty()).then(|| view! { " · "<bdi>{reason}</bdi> });
    view! {
        <li data-testid="absence">
            <span id=described.clone()>{when(words, absence)}{reason}</span>
            <form method="post" action=format!("/care/volume/absences/{id}/remove")>
                <button class="copy" aria-describedby=described data-testid="take-back">{words.t("volume-take-back")}</button>
            </form>
        </li>
    }
    .into_any()
}

/// From when to when: in days where they are whole.
fn when(words: Words, absence: Absence) -> String {
    let (from, to) = (absence.from, absence.to);
    if from.time() != Time::midnight() || to.time() != Time::midnight() {
        return between(words, &at(words, from), &at(words, to));
    }
    let last = to.date().saturating_sub(1.day());
    let first = telling::day(words, from.date());
    if last == from.date() { first } else { between(words, &first, &telling::day(words, last)) }
}

fn between(words: Words, from: &str, to: &str) -> String {
    words.with("volume-between", &[("from", from), ("to", to)])
}

fn at(words: Words, local: DateTime) -> String {
    local.to_zoned(jiff::tz::TimeZone::UTC).map_or_else(|_| local.to_string(), |at| words.moment(at.timestamp(), "UTC"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use carillon_domain::Language;

    #[test]
    fn an_absence_is_told_in_days_where_they_are_whole() {
        let told = |from: &str, to: &str| {
            let read = |text: &str| text.parse().unwrap_or_default();
            let told = when(Words::new(Language::En), Absence { from: read(from), to: read(to) });
            told.replace(['\u{2068}', '\u{2069}'], "").replace('\u{202f}', " ")
        };
        assert_eq!(told("2026-10-08T00:00", "2026-10-09T00:00"), "Thu, October 8, 2026");
        assert_eq!(told("2026-10-08T00:00", "2026-10-10T00:00"), "Thu, October 8, 2026 to Fri, October 9, 2026");
        assert_eq!(told("2026-10-08T13:00", "2026-10-08T17:00").matches("PM").count(), 2);
    }

    #[test]
    fn hours_are_whole_or_have_one_decimal() {
        assert_eq!([tenths(144_000), tenths(27_000), tenths(0)], ["40", "7.5", "0"]);
    }
}
