//! The component of what a simulation told.

use carillon_engine::simulate::Head;
use leptos::prelude::*;

use super::super::asked::campaign_url;
use super::chart::DaysChart;
use super::lines::{LinesSection, Told};
use super::numbers::{Numbers, Steps};
use super::pager::Asked;
use super::quotas::Quotas;
use super::{changes, desk_url, telling};
use crate::components::{CareShell, Frame, Notice, Place, Tone};
use crate::words::use_words;

/// Numbers first, then days, steps and quotas, then everything that happened.
#[component]
pub(crate) fn ResultPage(frame: Frame, title: String, head: Head, told: Told, asked: Asked) -> impl IntoView {
    let words = use_words();
    let name = format!("{} · {title}", words.t("simulate-title"));
    let stopped = head.stopped_on.map(|day| {
        let text = words.with("simulate-stopped", &[("day", &telling::day(words, day))]);
        view! { <Notice tone=Tone::Warn text=text testid="stopped" /> }
    });
    let shifts = (head.lives.len() == 2).then(|| view! { <changes::Shifts head=head.clone() /> });
    view! {
        <CareShell frame=frame place=Place::Campaigns title=name>
            <div class="stack">
                {stopped}
                <ResultHead title=title head=head.clone() />
                <Numbers head=head.clone() />
                {shifts}
                <DaysChart head=head.clone() />
                <Steps head=head.clone() />
                <Quotas head=head.clone() />
                <LinesSection head=head told=told asked=asked />
            </div>
        </CareShell>
    }
}

#[component]
fn ResultHead(title: String, head: Head) -> impl IntoView {
    let words = use_words();
    let at = head.at;
    let against = head.order.against.map(|against| format!("&against={against}")).unwrap_or_default();
    let again = format!("{}?version={}{against}", desk_url(&head.campaign), head.order.version);
    view! {
        <header class="page-head">
            <div>
                <p class="eyebrow">
                    <a href="/care/campaigns">{words.t("studio-title")}</a>
                    " · "
                    <a href=campaign_url(&head.campaign)><bdi>{title}</bdi></a>
                    " · "
                    <a href=desk_url(&head.campaign)>{words.t("simulate-title")}</a>
                </p>
                <h1>{telling::versions(words, &head)}</h1>
                <p class="quiet">{telling::span(words, &head.order)}</p>
                <div class="facts">
                    <span class="small">
                        <bdi>{head.by}</bdi>
                        " · "
                        <time datetime=at.to_string()>{words.moment(at, "UTC")}</time>
                    </span>
                </div>
            </div>
            <div class="actions">
                <a class="button" href=again>{words.t("simulate-again")}</a>
            </div>
        </header>
    }
    .into_any()
}
