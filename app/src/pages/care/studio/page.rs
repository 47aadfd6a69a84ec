//! The component of a campaign.

use carillon_engine::view::CampaignView;
use leptos::prelude::*;

use super::asked::campaign_url;
use super::files::FileList;
use super::findings::Findings;
use super::list::class_phrase;
use super::path::CampaignPath;
use super::simulate::desk_url;
use super::version_list::{Standing, VersionList};
use super::words::WordsTable;
use crate::components::{CareShell, Frame, Notice, Place, Tone};
use crate::words::use_words;

/// A campaign with everything in it.
#[component]
pub(crate) fn CampaignPage(frame: Frame, view: CampaignView, done: bool) -> impl IntoView {
    let words = use_words();
    let (name, definition) = (view.row.name.clone(), view.row.definition.clone());
    let writable = frame.person.role.may_change_campaigns();
    let notice = done.then(|| {
        let number = words.digits(view.row.newest.number.into());
        let text = words.with("studio-done-applied", &[("version", &number)]);
        view! { <Notice tone=Tone::Good text=text testid="notice" /> }
    });
    let steps = definition.iter().flat_map(|it| it.steps().map(|(_, step)| step.name.clone())).collect();
    let counts = view.steps.clone();
    let path =
        definition.clone().map(|it| view! { <CampaignPath name=name.clone() definition=it counts=counts.clone() /> });
    let table = definition.map(|it| view! { <WordsTable name=name.clone() definition=it table=view.words.clone() /> });
    view! {
        <CareShell frame=frame place=Place::Campaigns title=view.row.title.clone()>
            <div class="stack">
                {notice}
                <Head view=view.clone() />
                <div class="columns">
                    <div class="stack">
                        {table}
                        <Findings name=name.clone() findings=view.findings.to_vec() />
                        <FileList name=name.clone() files=view.files steps=steps writable=writable />
                    </div>
                    <div class="stack">
                        {path}
                        <VersionList name=name versions=view.versions on_the_way=view.on_the_way />
                    </div>
                </div>
            </div>
        </CareShell>
    }
}

#[component]
fn Head(view: CampaignView) -> impl IntoView {
    let words = use_words();
    let row = view.row;
    let class = row.definition.as_ref().map(|definition| words.t(class_phrase(definition.class)));
    let export = format!("{}/export", campaign_url(&row.name));
    let simulate = desk_url(&row.name);
    view! {
        <header class="page-head">
            <div>
                <p class="eyebrow"><a href="/care/campaigns">{words.t("studio-title")}</a></p>
                <h1><bdi>{row.title}</bdi></h1>
                <div class="facts">
                    <span class="mono ltr">{row.name}</span>
                    {class.map(|class| view! { <span>{class}</span> })}
                    <Standing version=row.newest active=row.active />
                </div>
            </div>
            <div class="actions">
                <a class="button" href=simulate data-testid="simulate">{words.t("simulate-title")}</a>
                <a class="button" href=export download=true data-testid="export">{words.t("studio-export")}</a>
            </div>
        </header>
    }
    .into_any()
}
