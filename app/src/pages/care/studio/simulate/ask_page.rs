//! The component in which a simulation is asked for, with those that are kept.

use carillon_engine::simulate::{Head, MOST_CUSTOMERS, SimulationDesk, What};
use leptos::prelude::*;

use super::super::asked::campaign_url;
use super::super::version_list::version_name;
use super::{desk_url, result_url, telling};
use crate::components::{CareShell, FaultSummary, Faults, Field, Frame, Notice, Place, TextField, Tone};
use crate::words::use_words;

/// The form, and what is kept.
#[component]
pub(crate) fn AskPage(frame: Frame, view: SimulationDesk, faults: Faults, busy: bool) -> impl IntoView {
    let words = use_words();
    let title = format!("{} · {}", words.t("simulate-title"), view.title);
    let busy = busy.then(|| view! { <Notice tone=Tone::Warn text=words.t("simulate-busy") testid="busy" /> });
    view! {
        <CareShell frame=frame place=Place::Campaigns title=title>
            <div class="stack">
                {busy}
                <FaultSummary count=faults.len() />
                <header class="page-head">
                    <div>
                        <p class="eyebrow">
                            <a href="/care/campaigns">{words.t("studio-title")}</a>
                            " · "
                            <a href=campaign_url(&view.name)><bdi>{view.title.clone()}</bdi></a>
                        </p>
                        <h1>{words.t("simulate-title")}</h1>
                        <p class="quiet">{words.t("simulate-explain")}</p>
                    </div>
                </header>
                <AskForm view=view.clone() faults=faults />
                <Kept name=view.name kept=view.kept />
            </div>
        </CareShell>
    }
}

#[component]
fn AskForm(view: SimulationDesk, faults: Faults) -> impl IntoView {
    let words = use_words();
    let (form, action) = (view.form.clone(), desk_url(&view.name));
    let all = words.digits(view.customers);
    let hint = words.with("simulate-customers-hint", &[("all", &all), ("most", &words.digits(MOST_CUSTOMERS))]);
    let day = |id: &'static str, key: &str, value: String| {
        view! { <TextField id=id label=words.t(key) value=value kind="date" faults=faults.clone() required=true /> }
    };
    let days = [day("from", "simulate-from", form.from), day("to", "simulate-to", form.to)];
    view! {
        <form class="card form" method="post" action=action data-testid="simulate-form">
            <div class="pairwise-fields">
                <VersionField id="version" view=view.clone() chosen=form.version fault=faults.of("version") />
                <VersionField id="against" view=view chosen=form.against fault=faults.of("against") />
                {days}
                <TextField
                    id="customers"
                    label=words.t("simulate-customers")
                    value=form.customers
                    kind="number"
                    hint=hint
                    faults=faults
                    required=true
                />
            </div>
            <p class="small">{words.t("simulate-limits")}</p>
            <div class="actions">
                <button class="button loud" data-testid="simulate-run">{words.t("simulate-run")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The choice of a version; of none, where it is the one to compare with.
#[component]
fn VersionField(
    id: &'static str,
    view: SimulationDesk,
    chosen: String,
    #[prop(optional_no_strip)] fault: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let none = (id == "against").then(|| view! { <option value="">{words.t("studio-beside-none")}</option> });
    let options = view.versions.into_iter().map(move |version| {
        let standing = match (version.active, version.draft) {
            (true, _) => format!(" · {}", words.t("studio-active")),
            (false, true) => format!(" · {}", words.t("studio-draft")),
            (false, false) => String::new(),
        };
        let day = words.day_of(version.at, "UTC");
        let text = format!("{} · {day}{standing}", version_name(words, version.number));
        view! { <option value=version.number selected=version.number.to_string() == chosen>{text}</option> }
    });
    let invalid = fault.is_some().then_some("true");
    let described = crate::components::described_by(id, false, fault.is_some());
    view! {
        <Field id=id label=words.t(&format!("simulate-{id}")) fault=fault>
            <select id=id name=id autocomplete="off" aria-invalid=invalid aria-describedby=described>
                {none}
                {options.collect_view()}
            </select>
        </Field>
    }
    .into_any()
}

/// What is kept of this campaign.
#[component]
fn Kept(name: String, kept: Vec<Head>) -> impl IntoView {
    let words = use_words();
    (!kept.is_empty()).then(|| {
        let rows = kept.into_iter().map(|head| view! { <KeptRow name=name.clone() head=head /> });
        view! {
            <section class="section" aria-labelledby="kept-title">
                <h2 id="kept-title">{words.t("simulate-kept")}</h2>
                <ol class="timeline">{rows.collect_view()}</ol>
                <p class="small">{words.t("simulate-kept-explain")}</p>
            </section>
        }
    })
}

#[component]
fn KeptRow(name: String, head: Head) -> impl IntoView {
    let words = use_words();
    let sent = head.lives.first().map_or(0, |life| life.tally.of(What::Sent));
    let (customers, at) = (head.lives.first().map_or(0, |life| life.customers), head.at);
    let counts = [
        format!("{}: {}", words.t("simulate-figure-customers"), words.digits(customers)),
        format!("{}: {}", words.t("simulate-figure-sent"), words.digits(sent)),
    ];
    view! {
        <li class="moment" data-testid="simulation-kept">
            <a href=result_url(&name, &head.id.to_string())><strong>{telling::versions(words, &head)}</strong></a>
            <span>{telling::span(words, &head.order)}</span>
            <span class="small">{counts.join(" · ")}</span>
            <span class="small">
                <bdi>{head.by}</bdi>
                " · "
                <time datetime=at.to_string()>{words.moment(at, "UTC")}</time>
            </span>
        </li>
    }
}
