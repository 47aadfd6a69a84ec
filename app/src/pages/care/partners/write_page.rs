//! The component of writing a new text.

use carillon_domain::Language;
use carillon_engine::view::{PartnerCampaign, PartnerChoices, PartnerTextForm};
use leptos::prelude::*;

use crate::components::{
    CareShell, FaultSummary, Faults, Field, Frame, LanguageSelect, Notice, Place, TextArea, TextField, Tone,
    described_by,
};
use crate::words::use_words;

/// The form for a new text; a word instead where no campaign has a place for one.
#[component]
pub(crate) fn PartnerWritePage(
    frame: Frame,
    choices: PartnerChoices,
    form: PartnerTextForm,
    faults: Faults,
) -> impl IntoView {
    let words = use_words();
    let content = if choices.campaigns.is_empty() {
        view! { <Notice tone=Tone::Plain text=words.t("partners-no-place") /> }.into_any()
    } else {
        view! { <WriteForm choices=choices form=form faults=faults.clone() /> }.into_any()
    };
    view! {
        <CareShell frame=frame place=Place::Partners title=words.t("partners-new")>
            <div class="stack">
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href="/care/partners">{words.t("care-back")}</a></p>
                        <h1>{words.t("partners-new")}</h1>
                    </div>
                </header>
                <FaultSummary count=faults.len() />
                {content}
            </div>
        </CareShell>
    }
}

#[component]
fn WriteForm(choices: PartnerChoices, form: PartnerTextForm, faults: Faults) -> impl IntoView {
    let words = use_words();
    let language = Language::from_tag(&form.language).unwrap_or(words.language());
    let place_fault = faults.of("campaign").or_else(|| faults.of("step"));
    let (reseller, markdown, segment) = (form.reseller.clone(), form.markdown.clone(), form.segment.clone());
    let invalid = faults.of("markdown").is_some();
    let described = described_by("markdown", true, invalid);
    view! {
        <form class="form" method="post" action="/care/partners/new">
            <Field id="reseller" label=words.t("partner-reseller") fault=faults.of("reseller")>
                <Resellers resellers=choices.resellers chosen=reseller />
            </Field>
            <Field id="place" label=words.t("partner-place") fault=place_fault>
                <Places campaigns=choices.campaigns form=form />
            </Field>
            <TextField
                id="segment"
                label=words.t("partner-segment")
                value=segment
                faults=faults.clone()
                hint=words.t("partner-segment-hint")
            />
            <Field id="language" label=words.t("partner-language") fault=faults.of("language")>
                <LanguageSelect id="language" name="language" languages=Language::ALL.to_vec() chosen=language />
            </Field>
            <Field id="markdown" label=words.t("partner-words") hint=words.t("partner-words-hint") fault=faults.of("markdown")>
                <TextArea
                    id="markdown"
                    value=markdown
                    rows=10
                    class="words"
                    described=described
                    invalid=invalid
                    testid="partner-words"
                />
            </Field>
            <div class="actions">
                <button class="button loud" data-testid="partner-save">{words.t("partner-save")}</button>
                <a class="button" href="/care/partners">{words.t("care-cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}

#[component]
fn Resellers(resellers: Vec<(String, String)>, chosen: String) -> impl IntoView {
    let options = resellers.into_iter().map(|(id, name)| {
        let selected = id == chosen;
        view! { <option value=id selected=selected>{name}</option> }
    });
    view! { <select id="reseller" name="reseller" autocomplete="off">{options.collect_view()}</select> }
}

/// Every step a text may stand in, and all of them at once, for each campaign.
#[component]
fn Places(campaigns: Vec<PartnerCampaign>, form: PartnerTextForm) -> impl IntoView {
    let words = use_words();
    let option = |campaign: &PartnerCampaign, step: Option<&String>| {
        let own = step.map_or("", String::as_str);
        let selected = form.campaign == campaign.id && form.step == own;
        let (value, name) = match step {
            Some(step) => {
                let names = [("campaign", campaign.title.as_str()), ("step", step)];
                (format!("{}/{step}", campaign.id), words.with("partner-one-step", &names))
            }
            None => (campaign.id.clone(), words.with("partner-every-step", &[("campaign", &campaign.title)])),
        };
        view! { <option value=value selected=selected>{name}</option> }
    };
    let options: Vec<_> = campaigns
        .iter()
        .flat_map(|campaign| {
            let all = std::iter::once(None).chain(campaign.steps.iter().map(Some));
            all.map(|step| option(campaign, step)).collect::<Vec<_>>()
        })
        .collect();
    view! { <select id="place" name="place" autocomplete="off">{options}</select> }
}
