//! The document around every page of the portal: the rail with its places, and the page.

use carillon_engine::Person;
use jiff::Timestamp;
use leptos::prelude::*;

use super::{FindBox, Icon, IslandLoader, Mark, PersonMenu, Sign, StyleSheet, TabIcon};
use crate::assets::names;
use crate::http::Theme;
use crate::words::use_words;

/// Where in the portal a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The first page.
    Home,
    /// Results.
    Find,
    /// Campaigns and their words.
    Campaigns,
    /// Texts of partners.
    Partners,
    /// How much goes out.
    Volume,
    /// Letters that came back.
    Returns,
    /// What waits for a person; the first page leads to it.
    Tasks,
    /// The outbox of the demo.
    Outbox,
    /// The clock of the demo.
    Clock,
    /// A communication or a customer: reached by finding it.
    Inside,
}

/// What the frame shows around a page.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    /// Who is signed in.
    pub(crate) person: Person,
    /// How the person wants it lit.
    pub(crate) theme: Theme,
    /// Where the person is, for forms that come back.
    pub(crate) path: String,
    /// The sample company is on show.
    pub(crate) demo: bool,
    /// The product's time, where it can be moved.
    pub(crate) clock: Option<Timestamp>,
}

/// A whole document.
#[component]
pub(crate) fn CareShell(frame: Frame, place: Place, #[prop(into)] title: String, children: Children) -> impl IntoView {
    let words = use_words();
    let language = words.language();
    let theme = (frame.theme != Theme::System).then(|| frame.theme.as_str());
    view! {
        <!DOCTYPE html>
        <html lang=language.tag() dir=language.direction().as_str() data-theme=theme>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="robots" content="noindex, nofollow" />
                <meta name="color-scheme" content="light dark" />
                // One text: what stands between the tags of a title is not markup, not even a comment.
                <title>{format!("{title} · {}", words.t("care-product"))}</title>
                <StyleSheet name=names::CARE_CSS />
                <TabIcon />
                <IslandLoader />
            </head>
            <body class="care">
                <a class="skip" href="#main">{words.t("care-skip")}</a>
                <Rail frame=frame place=place />
                <main class="main" id="main" tabindex="-1">
                    {children()}
                </main>
            </body>
        </html>
    }
}

#[component]
fn Rail(frame: Frame, place: Place) -> impl IntoView {
    let words = use_words();
    // Where finding is the page, its box is in the page.
    let find = !matches!(place, Place::Home | Place::Find);
    let clock = frame.clock.map(|now| {
        view! {
            <a class="today" href="/care/clock">
                <span>{words.t("care-today")}</span>
                <strong>{words.day_of(now, "UTC")}</strong>
            </a>
        }
    });
    view! {
        <header class="rail">
            <a class="wordmark" href="/care">
                <Mark />
                <span>{words.t("care-product")}</span>
            </a>
            {find.then(|| view! { <FindBox /> })}
            <Places place=place demo=frame.demo clock=frame.clock.is_some() />
            <div class="rail-foot">
                {clock}
                <PersonMenu person=frame.person theme=frame.theme path=frame.path />
            </div>
        </header>
    }
    .into_any()
}

#[component]
fn Places(place: Place, demo: bool, clock: bool) -> impl IntoView {
    let words = use_words();
    let link = |to: Place, href: &'static str, icon: Icon, key: &str| {
        view! {
            <li>
                <a href=href aria-current=(to == place).then_some("page")>
                    <Sign icon=icon />
                    <span>{words.t(key)}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav aria-label=words.t("care-main-nav")>
            <ul class="places">
                {link(Place::Home, "/care", Icon::Home, "care-home")}
                {link(Place::Find, "/care/find", Icon::Find, "care-find")}
                {link(Place::Campaigns, "/care/campaigns", Icon::Sheets, "studio-title")}
                {link(Place::Partners, "/care/partners", Icon::Pen, "partners-title")}
                {link(Place::Volume, "/care/volume", Icon::Gauge, "volume-title")}
                {link(Place::Returns, "/care/returns", Icon::Again, "returns-title")}
                {demo.then(|| link(Place::Outbox, "/care/outbox", Icon::Outbox, "care-outbox"))}
                {clock.then(|| link(Place::Clock, "/care/clock", Icon::Clock, "care-clock"))}
            </ul>
        </nav>
    }
}
