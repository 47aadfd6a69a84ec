//! The component of a file: its text, and beside it how it looks and what the check says.

use carillon_compose::Finding;
use carillon_domain::campaign::CampaignFolder;
use carillon_engine::{Rehearsed, ShownAs};
use leptos::prelude::*;

use super::asked::{Look, campaign_url, file_url};
use super::bar::{LookBar, Tongues};
use super::findings::{FindingText, Findings};
use super::moved::MovedNotice;
use super::version_list::version_name;
use super::{Beside, Sheet, Shown};
use crate::components::{
    CareShell, FaultSummary, Field, Frame, Notice, Place, TextArea, TextField, Tone, described_by, encode,
};
use crate::islands::LivePreview;
use crate::words::use_words;

const FORM: &str = "studio-form";
const TRIAL: &str = "studio-trial";

/// A file on the desk.
#[component]
pub(crate) fn FilePage(frame: Frame, sheet: Sheet) -> impl IntoView {
    let words = use_words();
    let title = format!("{} · {}", sheet.view.file, sheet.view.title);
    let notice = sheet.notice.clone().map(|(tone, text)| view! { <Notice tone=tone text=text testid="notice" /> });
    let moved = sheet.moved.clone().map(|moved| view! { <MovedNotice moved=*moved /> });
    let url = format!("{}/edit", campaign_url(&sheet.view.name));
    let method = if sheet.writable { "post" } else { "get" };
    let base = if sheet.writable { sheet.view.newest } else { sheet.view.version };
    let base_name = if sheet.writable { "base" } else { "version" };
    let beside = sheet.beside.clone().map(|beside| view! { <BesideView sheet=sheet.clone() beside=beside /> });
    view! {
        <CareShell frame=frame place=Place::Campaigns title=title>
            <div class="stack">
                {notice}
                <Head sheet=sheet.clone() />
                <FaultSummary count=sheet.faults.len() />
                {moved}
                <form class="stack desk" id=FORM method=method action=url>
                    <input type="hidden" name="file" value=sheet.view.file.clone() />
                    <input type="hidden" name=base_name value=base />
                    <div class="section">
                        <Tongues sheet=sheet.clone() />
                        <LookBar sheet=sheet.clone() />
                    </div>
                    <div class="writing">
                        <Writing sheet=sheet.clone() />
                        <section class="section" aria-labelledby="preview-title">
                            <header>
                                <h2 id="preview-title">{words.t("studio-preview")}</h2>
                                <LivePreview
                                    form=FORM.to_owned()
                                    target=TRIAL.to_owned()
                                    url=format!("{}/preview", campaign_url(&sheet.view.name))
                                    failed=words.t("edit-preview-failed")
                                />
                            </header>
                            <div class="stack" id=TRIAL data-testid="trial">
                                <Trial
                                    name=sheet.view.name.clone()
                                    file=sheet.view.file.clone()
                                    version=sheet.view.version
                                    typed=sheet.is_typed()
                                    look=sheet.look
                                    shown=sheet.shown
                                    findings=sheet.findings
                                />
                            </div>
                        </section>
                    </div>
                    {beside}
                </form>
            </div>
        </CareShell>
    }
}

#[component]
fn Head(sheet: Sheet) -> impl IntoView {
    let words = use_words();
    let view = sheet.view;
    let title = match &view.place {
        Some((step, language)) => {
            view! { <h1><bdi>{step.clone()}</bdi>" · "<bdi lang=language.tag()>{language.autonym()}</bdi></h1> }
                .into_any()
        }
        None => view! { <h1><bdi dir="ltr">{view.file.clone()}</bdi></h1> }.into_any(),
    };
    let older = (view.version != view.newest).then(|| {
        let values = [("version", words.digits(view.version.into())), ("newest", words.digits(view.newest.into()))];
        let values = values.each_ref().map(|(name, text)| (*name, text.as_str()));
        view! {
            <p class="notice">
                {words.with("studio-old-version", &values)}
                " "
                <a href=file_url(&view.name, &view.file)>{words.t("studio-to-newest")}</a>
            </p>
        }
    });
    let new = (!view.exists).then(|| view! { <span class="pill warn">{words.t("studio-file-new")}</span> });
    let version = format!("{}/versions/{}", campaign_url(&view.name), view.version);
    view! {
        <header class="section">
            <p class="eyebrow">
                <a href="/care/campaigns">{words.t("studio-title")}</a>
                " · "
                <a href=campaign_url(&view.name)><bdi>{view.title}</bdi></a>
            </p>
            {title}
            <div class="facts">
                <span class="mono ltr">{view.file}</span>
                <a class="tag" href=version>{version_name(words, view.version)}</a>
                {new}
            </div>
            {older}
        </header>
    }
    .into_any()
}

/// The text, and what can be done with it.
#[component]
fn Writing(sheet: Sheet) -> impl IntoView {
    let words = use_words();
    let language = sheet.view.place.as_ref().map(|(_, language)| *language);
    let fault = sheet.faults.of("text").or_else(|| sheet.faults.of("file"));
    let described = described_by("text", false, fault.is_some());
    let invalid = fault.is_some();
    let (text, readonly) = (sheet.text.clone(), !sheet.writable);
    view! {
        <div class="form">
            <Field id="text" label=words.t("studio-text") fault=fault>
                <TextArea
                    id="text"
                    value=text
                    rows=22
                    class="words"
                    dir=language.map_or("ltr", |language| language.direction().as_str())
                    lang=language.map(carillon_domain::Language::tag)
                    described=described
                    invalid=invalid
                    readonly=readonly
                    testid="file-text"
                />
            </Field>
            <Saving sheet=sheet />
        </div>
    }
    .into_any()
}

#[component]
fn Saving(sheet: Sheet) -> impl IntoView {
    let words = use_words();
    if !sheet.writable {
        let older = sheet.view.version != sheet.view.newest;
        return (!older).then(|| view! { <p class="small">{words.t("studio-read-only")}</p> }).into_any();
    }
    let removable = sheet.view.exists && sheet.view.file != carillon_domain::campaign::DEFINITION_FILE;
    let remove = removable.then(|| {
        view! { <button class="button" name="wish" value="remove">{words.t("studio-remove")}</button> }
    });
    view! {
        <TextField
            id="reason"
            label=words.t("studio-reason")
            value=sheet.reason
            faults=sheet.faults
            hint=words.t("studio-reason-hint")
            testid="version-reason"
        />
        <div class="actions">
            <button class="button loud" name="wish" value="apply" data-testid="save-version">
                {words.t("studio-save")}
            </button>
            <button class="button" name="wish" value="draft" data-testid="save-draft">
                {words.t("studio-save-draft")}
            </button>
            <button class="button" name="wish" value="check" data-testid="check">{words.t("studio-check")}</button>
            {remove}
        </div>
    }
    .into_any()
}

/// How it looks and what the check says: what the island keeps up to date.
#[component]
pub(super) fn Trial(
    name: String,
    file: String,
    version: u32,
    look: Look,
    shown: Shown,
    typed: bool,
    findings: Vec<Finding>,
) -> impl IntoView {
    view! {
        <Looks
            name=name.clone()
            file=file.clone()
            version=version
            look=look
            shown=shown
            typed=typed
            frame="studio-frame"
        />
        <Findings name=name findings=findings file=file />
    }
    .into_any()
}

#[component]
fn Looks(
    name: String,
    file: String,
    version: u32,
    look: Look,
    shown: Shown,
    typed: bool,
    frame: &'static str,
) -> impl IntoView {
    let words = use_words();
    let rehearsed = match shown {
        Shown::Nothing => return view! { <p class="quiet">{words.t("studio-not-shown")}</p> }.into_any(),
        Shown::Refused(text) => {
            return view! {
                <Notice tone=Tone::Plain text=text testid="not-shown" />
                <WaitingFrame name=frame />
            }
            .into_any();
        }
        Shown::As(rehearsed) => *rehearsed,
    };
    let Rehearsed { language, subject, preheader, shown_as, rendered } = rehearsed;
    if let Err(finding) = rendered {
        return view! {
            <div class="notice bad" role="status" data-testid="preview-fault"><FindingText finding=finding /></div>
            <WaitingFrame name=frame />
        }
        .into_any();
    }
    // Without an address it waits for what stands in the form.
    let src = (!typed).then(|| {
        let (url, look) = (campaign_url(&name), look.query());
        format!("{url}/frame?file={}&version={version}{look}", encode(&file))
    });
    let wait = typed.then(|| view! { <noscript><p class="hint">{words.t("studio-preview-wait")}</p></noscript> });
    let (tag, dir) = (language.tag(), language.direction().as_str());
    let title = words.with("studio-preview-in", &[("language", language.autonym())]);
    view! {
        <div class="artefact">
            <div class="preview-subject" lang=tag dir=dir data-testid="preview-subject">
                {subject}
                {preheader.map(|text| view! { <span class="preheader">{text}</span> })}
            </div>
            {wait}
            <iframe
                src=src
                name=frame
                title=title
                sandbox="allow-popups allow-popups-to-escape-sandbox"
                referrerpolicy="no-referrer"
                data-testid=frame
            ></iframe>
        </div>
        <ShownAsNote shown_as=shown_as />
    }
    .into_any()
}

/// Where the button shows what stands in the form once it is mended; without this it would open a window.
#[component]
fn WaitingFrame(name: &'static str) -> impl IntoView {
    let title = use_words().t("studio-preview");
    view! {
        <div class="artefact">
            <iframe class="waiting" src="about:blank" name=name title=title sandbox="" data-testid=name></iframe>
        </div>
    }
}

/// As whom it is shown, and whom else the search found.
#[component]
fn ShownAsNote(shown_as: ShownAs) -> impl IntoView {
    let words = use_words();
    let name = if shown_as.number.is_empty() {
        shown_as.name.clone()
    } else {
        format!("{} ({})", shown_as.name, shown_as.number)
    };
    let others: Vec<_> = shown_as.others.iter().map(|(name, number)| format!("{name} ({number})")).collect();
    let others = (!others.is_empty()).then(|| words.with("studio-shown-others", &[("names", &others.join(", "))]));
    let outside = shown_as.outside.then(|| view! { <p class="small warned">{words.t("studio-outside")}</p> });
    view! {
        <div class="shown-as">
            <p class="small" data-testid="shown-as">{words.with("studio-shown-as", &[("name", &name)])}</p>
            {outside}
            {others.map(|text| view! { <p class="small">{text}</p> })}
        </div>
    }
}

/// The same step in another language: its words, and how they look.
#[component]
fn BesideView(sheet: Sheet, beside: Beside) -> impl IntoView {
    let words = use_words();
    let language = beside.language;
    let (tag, dir) = (language.tag(), language.direction().as_str());
    let step = CampaignFolder::content_place(&beside.file).map(|(step, _)| step.to_owned()).unwrap_or_default();
    let written = if beside.text.is_empty() {
        view! { <p class="empty">{words.t("studio-missing")}</p> }.into_any()
    } else {
        view! { <pre class="read" lang=tag dir=dir tabindex="0" data-testid="beside-text">{beside.text}</pre> }
            .into_any()
    };
    view! {
        <section class="section" aria-labelledby="beside-title" data-testid="beside">
            <header>
                <h2 id="beside-title"><bdi>{step}</bdi>" · "<bdi lang=tag>{language.autonym()}</bdi></h2>
                <a href=file_url(&sheet.view.name, &beside.file)>{words.t("studio-open")}</a>
            </header>
            <div class="writing">
                {written}
                <div class="section">
                    <Looks
                        name=sheet.view.name.clone()
                        file=beside.file.clone()
                        version=sheet.view.version
                        look=sheet.look
                        shown=beside.shown
                        typed=false
                        frame="beside-frame"
                    />
                </div>
            </div>
        </section>
    }
    .into_any()
}
