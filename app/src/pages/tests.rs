//! Pages from sample views: language and direction, hostile values, scripts only where they belong.

use carillon_compose::locales::has_portal;
use carillon_domain::{Direction, Language};
use carillon_engine::view::RecordValue;
use leptos::prelude::*;

use super::tests_hold::hold_pages;
use super::tests_returns::returns_pages;
use super::tests_simulate::simulate_pages;
use super::tests_volume::volume_pages;
use super::{samples, samples_studio};
use crate::components::Faults;
use crate::http::{Fault, Theme};
use crate::pages::care::{
    CampaignList, CampaignPage, ClockPage, CommunicationPage, CustomerEditPage, CustomerPage, Draft, EditPage,
    FilePage, FindPageView, HomePage, Look as As, MailPage, MailPart, OutboxList, PartnerListPage, PartnerShowPage,
    PartnerWritePage, Shown, SignInPage, Upload, VersionPage, Wish,
};
use crate::pages::error::ErrorPage;
use crate::pages::front::{Example, FrontPage};
use crate::pages::message::{Done, MessagePage};
use crate::pages::preferences::PreferencesPage;
use crate::render::{Look, render};
use crate::words::Words;

fn plain<V: IntoView>(language: Language, view: impl FnOnce() -> V) -> String {
    render(Words::new(language), Look { assets: samples::assets(), nonce: None }, view)
}

fn care<V: IntoView>(language: Language, view: impl FnOnce() -> V) -> String {
    render(Words::new(language), Look { assets: samples::assets(), nonce: Some("n0nce".into()) }, view)
}

fn message_page(language: Language) -> String {
    plain(language, || {
        view! { <MessagePage message=samples::message(language) done=Done::Nothing request_key="key-12345".to_owned() /> }
    })
}

fn shown(look: As) -> Shown {
    Shown {
        look,
        public_url: "http://localhost:3000/m/A".into(),
        request_key: "key-12345".into(),
        done: None,
        hold_done: String::new(),
    }
}

/// Every page of the portal by name, from views in which every text is hostile where `poison` says so.
fn care_pages(language: Language, theme: Theme) -> Vec<(&'static str, String)> {
    let frame = || samples::frame(language, theme);
    let communication = || samples::communication(language);
    let draft = || Draft {
        id: "com_1".into(),
        reference: "C-7K2M9QXA".into(),
        language: Language::Ja,
        subject: samples::words(Language::Ja).0.into(),
        markdown: samples::words(Language::Ja).1.into(),
        reason: String::new(),
        request_key: "key-12345".into(),
        preview: samples::body(Language::Ja),
    };
    let customer = samples::customer;
    vec![
        ("home", care(language, || view! { <HomePage frame=frame() home=samples::home() /> })),
        ("find", care(language, || view! { <FindPageView frame=frame() page=samples::found("sato 2026") /> })),
        (
            "communication",
            care(
                language,
                || view! { <CommunicationPage frame=frame() view=communication() shown=shown(As::WebPage) /> },
            ),
        ),
        (
            "email",
            care(
                language,
                || view! { <CommunicationPage frame=frame() view=communication() shown=shown(As::Email) /> },
            ),
        ),
        ("edit", care(language, || view! { <EditPage frame=frame() draft=draft() faults=Faults::default() /> })),
        ("customer", care(language, || view! { <CustomerPage frame=frame() customer=customer() saved=true /> })),
        (
            "customer-edit",
            care(language, || {
                let faults = [carillon_engine::FieldFault::new("email", "fault-email", "x")];
                let faults = Faults::from_engine(Words::new(language), &faults);
                let form = carillon_engine::view::CustomerForm { email: "x".into(), ..customer().form };
                view! { <CustomerEditPage frame=frame() customer=customer() form=form faults=faults conflict=true /> }
            }),
        ),
        (
            "partners",
            care(
                language,
                || view! { <PartnerListPage frame=frame() rows=samples::partner_rows(language) state=None /> },
            ),
        ),
        (
            "partner-text",
            care(language, || {
                let text = samples::partner_text(language);
                let done = Some(text.row.state);
                view! { <PartnerShowPage frame=frame() text=text faults=Faults::default() done=done /> }
            }),
        ),
        (
            "partner-write",
            care(language, || {
                let form = carillon_engine::view::PartnerTextForm::default();
                let choices = samples::partner_choices();
                view! { <PartnerWritePage frame=frame() choices=choices form=form faults=Faults::default() /> }
            }),
        ),
        ("outbox", care(language, || view! { <OutboxList frame=frame() outbox=samples::outbox() /> })),
        ("mail", care(language, || view! { <MailPage frame=frame() mail=samples::mail() part=MailPart::Source /> })),
        (
            "clock",
            care(language, || {
                view! { <ClockPage frame=frame() now=samples::at("2026-11-22T08:05:00Z") moved=Some(30) /> }
            }),
        ),
    ]
    .into_iter()
    .chain(studio_pages(language, theme, ""))
    .chain(volume_pages(language, theme, ""))
    .chain(hold_pages(language, theme, ""))
    .chain(returns_pages(language, theme, ""))
    .chain(simulate_pages(language, theme, ""))
    .collect()
}

/// Every page of the studio, with a text that stands wherever somebody's text can stand.
fn studio_pages(language: Language, theme: Theme, said: &'static str) -> Vec<(&'static str, String)> {
    let frame = move || samples::frame(language, theme);
    let admin = move || {
        let mut frame = samples::frame(language, theme);
        frame.person.role = carillon_engine::Role::Admin;
        frame
    };
    let upload = || Upload { reason: said.into(), findings: samples_studio::findings(said), ..Upload::default() };
    let wish = || Wish { reason: said.into(), ..Wish::default() };
    vec![
        (
            "campaigns",
            care(language, || {
                view! { <CampaignList frame=admin() rows=vec![samples_studio::campaign_row(said)] upload=upload() /> }
            }),
        ),
        (
            "campaigns-none",
            care(language, || view! { <CampaignList frame=frame() rows=Vec::new() upload=Upload::default() /> }),
        ),
        (
            "campaign",
            care(language, || view! { <CampaignPage frame=admin() view=samples_studio::campaign(said) done=true /> }),
        ),
        ("file", care(language, || view! { <FilePage frame=admin() sheet=samples_studio::sheet(said, true) /> })),
        ("file-old", care(language, || view! { <FilePage frame=frame() sheet=samples_studio::sheet(said, false) /> })),
        (
            "version",
            care(
                language,
                || view! { <VersionPage frame=admin() view=samples_studio::version_view(said) wish=wish() /> },
            ),
        ),
    ]
}

/// Every page without script.
fn plain_pages(language: Language) -> Vec<(&'static str, String)> {
    let fault = || Fault { status: axum::http::StatusCode::TOO_MANY_REQUESTS, phrase: "error-limited", wait: Some(90) };
    let example =
        || Example { token: "A".into(), language: Language::Ja, subject: samples::words(Language::Ja).0.into() };
    let hint = || crate::SignInHint { email: "mia@meridian.example".into(), password: "carillon-demo".into() };
    let mut pages = vec![
        ("message", message_page(language)),
        (
            "preferences",
            plain(language, || {
                view! { <PreferencesPage view=samples::preferences(language) token="A".to_owned() done=false /> }
            }),
        ),
        ("error", plain(language, || view! { <ErrorPage fault=fault() /> })),
        ("front", plain(language, || view! { <FrontPage examples=vec![example()] /> })),
    ];
    if has_portal(language) {
        let door = || {
            view! {
                <SignInPage
                    email=String::new()
                    next="/care/find?q=1".to_owned()
                    why_not=Some("No.".to_owned())
                    hints=vec![hint()]
                />
            }
        };
        pages.push(("sign-in", plain(language, door)));
    }
    pages
}

/// Every page there is in a language: the portal does not speak all of them.
fn all_pages(language: Language) -> Vec<(&'static str, String)> {
    let mut pages = plain_pages(language);
    if has_portal(language) {
        pages.extend(care_pages(language, Theme::System));
    }
    pages
}

/// Statement A10: the first byte says language and direction, right to left only for Arabic, Hebrew and Persian.
#[test]
fn a10_every_page_says_its_language_first() {
    for &language in Language::ALL {
        let tag = language.tag();
        let direction = if ["ar", "he", "fa"].contains(&tag) { "rtl" } else { "ltr" };
        let start = format!("<!DOCTYPE html><html lang=\"{tag}\" dir=\"{direction}\"");
        for (name, html) in all_pages(language) {
            let shown: String = html.chars().take(80).collect();
            assert!(html.starts_with(&start), "{name}: {shown}");
        }
    }
}

#[test]
fn the_portal_and_its_door_offer_the_languages_the_portal_speaks() {
    let frame = samples::frame(Language::En, Theme::System);
    let home = care(Language::En, || view! { <HomePage frame=frame home=samples::home() /> });
    let pages = plain_pages(Language::En);
    let door = &pages.iter().find(|(name, _)| *name == "sign-in").expect("the door").1;
    for &language in Language::ALL {
        let tag = language.tag();
        assert_eq!(home.contains(&format!("<option value=\"{tag}\" lang=\"{tag}\"")), has_portal(language), "{tag}");
        assert_eq!(door.contains(&format!("hreflang=\"{tag}\"")), has_portal(language), "{tag}");
    }
}

#[test]
fn a_message_in_another_language_than_was_asked_for_says_so() {
    let page = |wanted| {
        let message = carillon_engine::view::MessageView { wanted, ..samples::message(Language::En) };
        plain(Language::En, || view! { <MessagePage message=message done=Done::Nothing request_key="k".to_owned() /> })
    };
    let told = page(Some(Language::Th));
    let notice = told.split("data-testid=\"message-fallback\"").nth(1).and_then(|rest| rest.split("</p>").next());
    let notice = notice.expect("the notice");
    assert!(notice.contains("ไทย") && notice.contains("English"), "{notice}");
    assert!(!page(None).contains("message-fallback"));
}

#[test]
fn pages_for_customers_carry_no_script_and_no_style_in_markup() {
    for (name, html) in plain_pages(Language::En) {
        for part in ["<script", "wasm", "leptos-island", " style=", "javascript:", " onclick"] {
            assert!(!html.contains(part), "{name} has {part}");
        }
    }
}

#[test]
fn the_portal_has_one_script_with_the_nonce_and_none_without_a_front_end() {
    for (name, html) in care_pages(Language::En, Theme::Dark) {
        assert_eq!(html.matches("<script").count(), 1, "{name}");
        assert!(html.contains("<script type=\"module\" nonce=\"n0nce\">"), "{name}");
        assert!(html.contains("data-theme=\"dark\"") && !html.contains(" style="), "{name}");
    }
    let look = Look { assets: std::sync::Arc::new(crate::NoAssets), nonce: Some("n0nce".into()) };
    let frame = samples::frame(Language::En, Theme::System);
    let html = render(Words::new(Language::En), look, || view! { <HomePage frame=frame home=samples::home() /> });
    assert!(!html.contains("<script") && html.contains("data-testid=\"find-box\""));
}

#[test]
fn the_message_page_offers_every_language_in_its_own_name_and_direction() {
    let html = message_page(Language::Ar);
    for &language in Language::ALL {
        let dir = if language.direction() == Direction::Rtl { "rtl" } else { "ltr" };
        let link = format!("href=\"?lang={0}\" lang=\"{0}\" hreflang=\"{0}\" dir=\"{dir}\"", language.tag());
        assert!(html.contains(&link), "{link}");
        assert!(html.contains(language.autonym()));
    }
    assert_eq!(html.matches("aria-current=\"true\"").count(), 1);
    assert!(html.contains("<article lang=\"ar\" dir=\"rtl\" data-testid=\"message-body\" class=\"prose\">"));
}

#[test]
fn the_message_page_posts_language_and_key_and_no_address() {
    let html = message_page(Language::Ja);
    assert!(html.contains("method=\"post\" action=\"/m/AAAAAAAAAAAAAAAAAAAAAA/resend\""));
    assert!(
        html.contains("name=\"language\" value=\"ja\"") && html.contains("name=\"request_key\" value=\"key-12345\"")
    );
    assert!(html.contains("h•••a@t•••.co.jp") && !html.contains("hina.sato"));
    assert!(html.contains("/m/brand/1f5fa8.css"));
}

#[test]
fn after_sending_again_the_page_says_so_and_offers_no_button() {
    let html = plain(Language::En, || {
        view! { <MessagePage message=samples::message(Language::En) done=Done::Sent request_key="k".to_owned() /> }
    });
    assert!(html.contains("data-testid=\"resend-done\"") && !html.contains("resend-button"));
}

#[test]
fn hostile_values_stay_text_on_every_page() {
    let poison = || samples::HOSTILE.to_owned();
    let mut message = samples::message(Language::En);
    (message.subject, message.reference, message.brand.name) = (poison(), poison(), poison());
    (message.brand.email, message.brand.phone) = (Some(poison()), Some(poison()));
    (message.brand.url, message.brand.color) = (Some("javascript:alert(1)".into()), poison());
    let mut found = samples::found(samples::HOSTILE);
    for row in &mut found.rows {
        (row.subject, row.customer_name, row.organisation) = (poison(), poison(), Some(poison()));
        (row.campaign, row.step, row.reference) = (poison(), poison(), poison());
    }
    let mut communication = samples::communication(Language::En);
    communication.subject = poison();
    for delivery in &mut communication.deliveries {
        (delivery.reason, delivery.address, delivery.message_id) = (poison(), poison(), Some(poison()));
    }
    for entry in &mut communication.timeline {
        (entry.kind, entry.actor) = (poison(), poison());
        entry.details = vec![("reason".into(), poison()), ("language".into(), poison())];
    }
    for record in &mut communication.records {
        let parts = RecordValue::Parts(vec![(poison(), RecordValue::Number(poison()))]);
        (record.kind, record.external_id) = (poison(), poison());
        record.fields = vec![(poison(), RecordValue::Text(poison())), (poison(), parts)];
    }
    for placed in &mut communication.offers {
        (placed.slot, placed.offer) = (poison(), poison());
        placed.why.passed_over[0].offer = poison();
        for seen in placed.shown.values_mut() {
            seen.reference = poison();
        }
    }
    let mut text = samples::partner_text(Language::En);
    (text.markdown, text.row.reseller, text.row.campaign) = (poison(), poison(), poison());
    (text.row.segment, text.changes[0].reason, text.changes[0].by) = (poison(), poison(), poison());
    text.faults[0].detail = poison();
    let texts = vec![text.row.clone()];
    let mut customer = samples::customer();
    (customer.name, customer.form.street, customer.form.email) = (poison(), poison(), poison());
    (customer.reseller, customer.postal_lines) = (Some(poison()), vec![poison()]);
    let draft = Draft {
        id: "com_1".into(),
        reference: poison(),
        language: Language::En,
        subject: poison(),
        markdown: poison(),
        reason: poison(),
        request_key: poison(),
        preview: "<p>safe</p>".into(),
    };
    let frame = || samples::frame(Language::En, Theme::System);
    let form = customer.form.clone();
    let shown_customer = customer.clone();
    let pages = [
        plain(Language::En, || view! { <MessagePage message=message done=Done::Nothing request_key=poison() /> }),
        plain(Language::En, || {
            view! { <SignInPage email=poison() next=poison() why_not=Some(poison()) hints=Vec::new() /> }
        }),
        care(Language::En, || view! { <FindPageView frame=frame() page=found /> }),
        care(Language::En, || view! { <CommunicationPage frame=frame() view=communication shown=shown(As::Email) /> }),
        care(Language::En, || view! { <EditPage frame=frame() draft=draft faults=Faults::default() /> }),
        care(Language::En, || {
            view! { <PartnerShowPage frame=frame() text=text faults=Faults::default() done=None /> }
        }),
        care(Language::En, || view! { <PartnerListPage frame=frame() rows=texts state=None /> }),
        care(Language::En, || view! { <CustomerPage frame=frame() customer=shown_customer saved=false /> }),
        care(Language::En, || {
            view! { <CustomerEditPage frame=frame() customer=customer form=form faults=Faults::default() conflict=false /> }
        }),
    ];
    let studio = studio_pages(Language::En, Theme::System, samples::HOSTILE);
    let volume = volume_pages(Language::En, Theme::System, samples::HOSTILE);
    let holds = hold_pages(Language::En, Theme::System, samples::HOSTILE);
    let simulated = simulate_pages(Language::En, Theme::System, samples::HOSTILE);
    let returned = returns_pages(Language::En, Theme::System, samples::HOSTILE);
    let others = studio.into_iter().chain(returned).chain(volume).chain(holds).chain(simulated);
    for html in pages.into_iter().chain(others.map(|(_, html)| html)) {
        assert!(!html.contains("<script>alert") && !html.contains("<img src=x"), "{html}");
        assert!(!html.contains("javascript:"), "{html}");
    }
}

/// How keys of phrases begin.
const KEYS: [&str; 20] = [
    "returns-",
    "tasks-",
    "care-",
    "message-",
    "state-",
    "field-",
    "event-",
    "home-",
    "error-",
    "delivery-",
    "studio-",
    "offer-b",
    "partner-s",
    "volume-",
    "hold",
    "cancel-",
    "enrollment",
    "simulate-",
    "way-",
    "ways-",
];

#[test]
fn no_page_shows_the_key_of_a_phrase() {
    for &language in Language::ALL {
        for (name, html) in all_pages(language) {
            for prefix in KEYS {
                let shown =
                    html.split('>').filter_map(|part| part.split('<').next()).any(|text| text.starts_with(prefix));
                assert!(!shown, "{name} in {language} shows a key {prefix}…");
            }
        }
    }
}

/// Writes every page to the folder in `CARILLON_LOOK`, to be looked at with a browser. Does nothing without it.
#[test]
fn pages_can_be_looked_at() {
    let Some(folder) = option_env!("CARILLON_LOOK") else { return };
    for &language in Language::ALL {
        for (name, html) in all_pages(language) {
            let path = format!("{folder}/{name}.{}.html", language.tag());
            assert!(std::fs::write(&path, html).is_ok(), "{path}");
        }
    }
}
