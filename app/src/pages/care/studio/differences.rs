//! The difference between two folders: a section for each file, its lines as they were and as they are.

use carillon_domain::campaign::CampaignFolder;
use carillon_engine::{DifferenceLine, FileDifference, Hunk, LineChange};
use leptos::prelude::*;

use crate::words::use_words;

/// Lines shown on one page. A whole campaign that is new has more, and nobody reads them as a difference.
const SHOWN: usize = 2_000;

/// Every file that differs.
#[component]
pub(super) fn Differences(files: Vec<FileDifference>) -> impl IntoView {
    let words = use_words();
    let mut left = SHOWN;
    let mut cut = false;
    let shown: Vec<_> = files
        .into_iter()
        .map(|mut file| {
            file.hunks.retain(|hunk| {
                let fits = hunk.lines.len() <= left;
                left = left.saturating_sub(hunk.lines.len());
                cut |= !fits;
                fits
            });
            view! { <FileChange file=file /> }
        })
        .collect();
    let cut = cut.then(|| view! { <p class="small">{words.t("studio-difference-cut")}</p> });
    view! {
        {shown}
        {cut}
    }
    .into_any()
}

#[component]
fn FileChange(file: FileDifference) -> impl IntoView {
    let words = use_words();
    let mark = match (file.was, file.is) {
        (false, true) => Some(("pill good", "studio-file-new")),
        (true, false) => Some(("pill bad", "studio-file-gone")),
        _ => None,
    };
    let mark = mark.map(|(class, key)| view! { <span class=class>{words.t(key)}</span> });
    let language = CampaignFolder::content_place(&file.path).map(|(_, language)| language);
    let (tag, dir) = language.map_or((None, "ltr"), |it| (Some(it.tag()), it.direction().as_str()));
    let hunks = file.hunks.into_iter().map(|hunk| view! { <Place hunk=hunk lang=tag dir=dir /> });
    view! {
        <section class="section" data-testid="difference">
            <div class="facts">
                <h3 class="mono ltr">{file.path}</h3>
                {mark}
            </div>
            <div class="diff">{hunks.collect_view()}</div>
        </section>
    }
}

#[component]
fn Place(hunk: Hunk, #[prop(optional_no_strip)] lang: Option<&'static str>, dir: &'static str) -> impl IntoView {
    let words = use_words();
    let line = words.with("studio-line", &[("line", &words.digits(hunk.line as u64))]);
    let lines = hunk.lines.into_iter().map(line_view);
    view! {
        <p class="diff-place">{line}</p>
        <div class="diff-lines" lang=lang dir=dir tabindex="0">{lines.collect_view()}</div>
    }
}

fn line_view(line: DifferenceLine) -> AnyView {
    match line.change {
        LineChange::Kept => view! { <p dir="auto">{line.text}</p> }.into_any(),
        LineChange::Removed => view! { <p class="gone" dir="auto"><del>{line.text}</del></p> }.into_any(),
        LineChange::Added => view! { <p class="come" dir="auto"><ins>{line.text}</ins></p> }.into_any(),
    }
}
