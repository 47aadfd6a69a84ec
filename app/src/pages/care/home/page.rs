//! The component of the first page: the box, what needs attention, the newest, and how much there is.

use carillon_engine::view::{Home, Trouble};
use leptos::prelude::*;

use crate::components::{CareShell, FindBox, FindList, Frame, Place, RESULTS, STATUS};
use crate::words::use_words;

/// The first page of the portal.
#[component]
pub(crate) fn HomePage(frame: Frame, home: Home) -> impl IntoView {
    let words = use_words();
    view! {
        <CareShell frame=frame place=Place::Home title=words.t("care-home")>
            <div class="stack">
                <section class="section">
                    <h1>{words.t("home-title")}</h1>
                    <FindBox large=true />
                    <p class="find-hint">{words.t("find-hint")}" "<span class="find-keys">{words.t("find-keys")}</span></p>
                    <p class="aside-read" id=STATUS role="status"></p>
                </section>
                <div id=RESULTS></div>
                <div class="stack resting">
                    <Attention home=home.clone() />
                    <Newest home=home.clone() />
                    <Figures home=home />
                </div>
            </div>
        </CareShell>
    }
}

/// What a person should look at; each says what to do.
#[component]
fn Attention(home: Home) -> impl IntoView {
    let words = use_words();
    let cares = [
        (home.rejected, "bad", "home-rejected", "home-rejected-todo", Some(Trouble::Refused)),
        (home.uncertain, "warn", "home-uncertain", "home-uncertain-todo", Some(Trouble::Uncertain)),
        (home.quarantined, "warn", "home-quarantined", "home-quarantined-todo", None),
    ];
    let tasks = (home.tasks > 0).then(|| {
        view! {
            <li class="bad">
                <strong><a href="/care/tasks">{words.number("home-tasks", "count", home.tasks)}</a></strong>
                <span class="quiet">{words.t("home-tasks-todo")}</span>
            </li>
        }
        .into_any()
    });
    let items: Vec<_> = cares
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, tone, what, todo, trouble)| {
            let text = words.number(what, "count", count);
            let text = match trouble {
                Some(trouble) => {
                    let list = format!("/care/find?trouble={}", trouble.as_str());
                    view! { <a href=list>{text}</a> }.into_any()
                }
                None => text.into_any(),
            };
            view! {
                <li class=tone>
                    <strong>{text}</strong>
                    <span class="quiet">{words.t(todo)}</span>
                </li>
            }
            .into_any()
        })
        .chain(tasks)
        .collect();
    let content = if items.is_empty() {
        view! { <p class="quiet">{words.t("home-all-well")}</p> }.into_any()
    } else {
        view! { <ul class="cares">{items}</ul> }.into_any()
    };
    view! {
        <section class="section" data-testid="attention">
            <h2>{words.t("home-attention")}</h2>
            {content}
        </section>
    }
}

#[component]
fn Newest(home: Home) -> impl IntoView {
    let words = use_words();
    let list = if home.newest.is_empty() {
        view! { <p class="empty">{words.t("home-newest-none")}</p> }.into_any()
    } else {
        view! { <FindList rows=home.newest /> }.into_any()
    };
    view! {
        <section class="section">
            <header>
                <h2>{words.t("home-newest")}</h2>
                <a href="/care/find">{words.t("home-newest-all")}</a>
            </header>
            {list}
        </section>
    }
}

#[component]
fn Figures(home: Home) -> impl IntoView {
    let words = use_words();
    let figures = [
        ("home-customers", home.customers),
        ("home-records", home.records),
        ("home-communications", home.communications),
        ("home-accepted", home.accepted),
        ("home-waiting", home.waiting),
    ];
    let cells = figures.map(|(key, number)| {
        view! {
            <div>
                <dt>{words.t(key)}</dt>
                <dd>{words.digits(number)}</dd>
            </div>
        }
    });
    view! {
        <section class="section">
            <h2>{words.t("home-figures")}</h2>
            <dl class="figures">{cells.into_iter().collect_view()}</dl>
        </section>
    }
}
