//! The component of a customer.

use carillon_domain::Language;
use carillon_engine::view::{AddressLine, CustomerView};
use leptos::prelude::*;

use crate::components::{
    CareShell, EndHold, Enrollments, FindList, Frame, HoldDone, HoldNote, HoldPill, Icon, Notice, Place, Records, Sign,
    Timeline, Tone, field_name, field_value, ways_lines,
};
use crate::words::use_words;

/// Everything we hold about a customer.
#[component]
pub(crate) fn CustomerPage(
    frame: Frame,
    customer: CustomerView,
    saved: bool,
    #[prop(optional, into)] hold_done: String,
) -> impl IntoView {
    let words = use_words();
    let zone = customer.form.time_zone.clone();
    let done = saved.then(|| view! { <Notice tone=Tone::Good text=words.t("customer-done-saved") testid="done" /> });
    let communications = list(customer.communications.is_empty(), "customer-communications-none", || {
        view! { <FindList rows=customer.communications.clone() with_customer=false /> }.into_any()
    });
    let back = format!("/care/customers/{}", customer.id);
    let held = customer.hold.clone().map(|hold| {
        view! {
            <section class="waiting-for" aria-label=words.t("hold-pill")>
                <HoldNote hold=hold.clone() zone=zone.clone() />
                <EndHold hold_id=hold.id back=back.clone() />
            </section>
        }
    });
    let under_way = (!customer.enrollments.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2>{words.t("enrollments-title")}</h2>
                <Enrollments enrollments=customer.enrollments.clone() zone=zone.clone() back=back.clone() />
            </section>
        }
    });
    let records = list(customer.records.is_empty(), "customer-records-none", || {
        view! { <Records records=customer.records.clone() zone=customer.form.time_zone.clone() /> }.into_any()
    });
    view! {
        <CareShell frame=frame place=Place::Inside title=customer.name.clone()>
            <div class="stack">
                {done}
                <HoldDone what=hold_done />
                <Head customer=customer.clone() />
                {held}
                <div class="columns">
                    <div class="stack">
                        {under_way}
                        <section class="section">
                            <h2>{words.t("customer-communications")}</h2>
                            {communications}
                        </section>
                        <section class="section">
                            <h2>{words.t("customer-records")}</h2>
                            {records}
                        </section>
                    </div>
                    <div class="stack">
                        <OnFile customer=customer.clone() />
                        <section class="section">
                            <header>
                                <h2>{words.t("customer-timeline")}</h2>
                                <small>{words.with("communication-zone", &[("zone", &zone)])}</small>
                            </header>
                            <Timeline entries=customer.timeline zone=zone.clone() link=true />
                        </section>
                        <Former former=customer.former zone=zone />
                    </div>
                </div>
            </div>
        </CareShell>
    }
}

fn list(empty: bool, none: &str, full: impl FnOnce() -> AnyView) -> AnyView {
    if empty { view! { <p class="quiet">{use_words().t(none)}</p> }.into_any() } else { full() }
}

#[component]
fn Head(customer: CustomerView) -> impl IntoView {
    let words = use_words();
    let number = words.with("customer-number", &[("number", &customer.external_id)]);
    let form = customer.form;
    let organisation = (!form.organisation.is_empty() && form.organisation != customer.name)
        .then(|| view! { <bdi>{form.organisation.clone()}</bdi> });
    let pill = customer.hold.is_some().then(|| view! { <HoldPill /> });
    let place = customer.hold.is_none().then(|| {
        let href = format!("/care/hold/customer/{}", customer.id);
        view! { <a class="button" href=href data-testid="hold-place">{words.t("hold-place")}</a> }
    });
    let language = Language::resolve(&form.language);
    let language = language.map(|language| view! { <bdi lang=language.tag()>{language.autonym()}</bdi> });
    view! {
        <header class="page-head">
            <div>
                <p class="eyebrow">{words.t("customer-eyebrow")}</p>
                <h1><bdi>{customer.name}</bdi></h1>
                <div class="facts">
                    {organisation}
                    <span>{number}</span>
                    {language}
                    <span class="tag">{form.country}</span>
                    {pill}
                </div>
            </div>
            <div class="actions">
                {place}
                <a class="button loud" href=format!("/care/customers/{}/edit", customer.id) data-testid="edit-customer">
                    <Sign icon=Icon::Pen />
                    {words.t("customer-edit")}
                </a>
            </div>
        </header>
    }
    .into_any()
}

/// How to reach them, as it stands.
#[component]
fn OnFile(customer: CustomerView) -> impl IntoView {
    let words = use_words();
    let form = customer.form;
    let ways = ways_lines(words, &form);
    let ltr = [("email", form.email), ("phone", form.phone), ("fax", form.fax), ("time_zone", form.time_zone)];
    let lines = ltr.into_iter().filter(|(_, value)| !value.is_empty()).map(|(field, value)| {
        view! {
            <dt>{field_name(words, field)}</dt>
            <dd><bdi dir="ltr">{value}</bdi></dd>
        }
    });
    let address = (!customer.postal_lines.is_empty()).then(|| {
        let lines = customer.postal_lines.into_iter().map(|line| view! { <bdi>{line}</bdi><br /> });
        view! {
            <dt>{words.t("customer-address")}</dt>
            <dd>{lines.collect_view()}</dd>
        }
    });
    let reseller = customer.reseller.map(|name| {
        view! {
            <dt>{words.t("customer-reseller")}</dt>
            <dd><bdi>{name}</bdi></dd>
        }
    });
    view! {
        <section class="card">
            <h2>{words.t("customer-data")}</h2>
            <dl class="lines">{lines.collect_view()} {address} {ways} {reseller}</dl>
        </section>
    }
    .into_any()
}

/// What was on file before, with who changed it and why.
#[component]
fn Former(former: Vec<AddressLine>, zone: String) -> impl IntoView {
    let words = use_words();
    if former.is_empty() {
        return ().into_any();
    }
    let items = former.into_iter().map(|line| {
        let changes = line.changes.into_iter().map(|(field, before, after)| {
            let [before, after] = [before, after].map(|value| field_value(words, &field, value));
            view! {
                <p class="change">
                    <span class="label">{field_name(words, &field)}</span>
                    <del><bdi>{before}</bdi></del>
                    <ins><bdi>{after}</bdi></ins>
                </p>
            }
        });
        let reason = (!line.reason.is_empty()).then(|| view! { <q>{line.reason}</q> });
        view! {
            <li class="moment person" data-testid="former">
                {changes.collect_view()}
                {reason}
                <span class="small"><bdi>{line.by}</bdi>" · "{words.moment(line.at, &zone)}</span>
            </li>
        }
    });
    view! {
        <section class="section">
            <h2>{words.t("customer-former")}</h2>
            <ol class="timeline">{items.collect_view()}</ol>
        </section>
    }
    .into_any()
}
