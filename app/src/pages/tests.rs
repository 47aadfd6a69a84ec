//! Pages from sample views: language and direction, hostile values, scripts only where they belong.

use carillon_domain::{Direction, Language};
use leptos::prelude::*;
use rstest::rstest;

use super::samples;
use crate::components::Faults;
use crate::http::{Fault, Theme};
use crate::pages::care::{
    ClockPage, CommunicationPage, CustomerEditPage, CustomerPage, Draft, EditPage, FindPageView, HomePage, Look as As,
    MailPage, MailPart, OutboxList, PartnerListPage, PartnerShowPage, PartnerWritePage, Shown, SignInPage,
};
use crate::pages::error::ErrorPage;
use crate::pages::front::{Example, FrontPage};
use crate::pages::message::{MessagePage, Sent};
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
        view! { <MessagePage message=samples::message(language) sent=Sent(false) request_key="key-12345".to_owned() /> }
    })
}

fn shown(look: As) -> Shown {
    Shown { look, public_url: "http://localhost:3000/m/A".into(), request_key: "key-12345".into(), done: None }
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
                view! { <PartnerShowPage frame=frame() text=text faults=Faults::default() saved=true /> }
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
}

/// Every page without script.
fn plain_pages(language: Language) -> Vec<(&'static str, String)> {
    let fault = || Fault { status: axum::http::StatusCode::TOO_MANY_REQUESTS, phrase: "error-limited", wait: Some(90) };
    let example =
        || Example { token: "A".into(), language: Language::Ja, subject: samples::words(Language::Ja).0.into() };
    let hint = || crate::SignInHint { email: "mia@meridian.example".into(), password: "carillon-demo".into() };
    vec![
        ("message", message_page(language)),
        (
            "preferences",
            plain(language, || {
                view! { <PreferencesPage view=samples::preferences(language) token="A".to_owned() done=false /> }
            }),
        ),
        ("error", plain(language, || view! { <ErrorPage fault=fault() /> })),
        ("front", plain(language, || view! { <FrontPage examples=vec![example()] /> })),
        (
            "sign-in",
            plain(language, || {
                view! {
                    <SignInPage
                        email=String::new()
                        next="/care/find?q=1".to_owned()
                        why_not=Some("No.".to_owned())
                        hints=vec![hint()]
                    />
                }
            }),
        ),
    ]
}

#[rstest]
#[case(Language::En, "<html lang=\"en\" dir=\"ltr\"")]
#[case(Language::Ja, "<html lang=\"ja\" dir=\"ltr\"")]
#[case(Language::Ar, "<html lang=\"ar\" dir=\"rtl\"")]
#[case(Language::ZhHans, "<html lang=\"zh-Hans\" dir=\"ltr\"")]
fn every_page_says_its_language_first(#[case] language: Language, #[case] start: &str) {
    for (name, html) in plain_pages(language).into_iter().chain(care_pages(language, Theme::System)) {
        assert!(html.starts_with(&format!("<!DOCTYPE html>{start}")), "{name}: {}", &html[..80.min(html.len())]);
    }
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
        view! { <MessagePage message=samples::message(Language::En) sent=Sent(true) request_key="k".to_owned() /> }
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
        (record.kind, record.external_id, record.fields) = (poison(), poison(), vec![(poison(), poison())]);
    }
    for placed in &mut communication.offers {
        (placed.slot, placed.offer) = (poison(), poison());
        placed.why.passed_over[0].offer = poison();
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
        plain(Language::En, || view! { <MessagePage message=message sent=Sent(false) request_key=poison() /> }),
        plain(Language::En, || {
            view! { <SignInPage email=poison() next=poison() why_not=Some(poison()) hints=Vec::new() /> }
        }),
        care(Language::En, || view! { <FindPageView frame=frame() page=found /> }),
        care(Language::En, || view! { <CommunicationPage frame=frame() view=communication shown=shown(As::Email) /> }),
        care(Language::En, || view! { <EditPage frame=frame() draft=draft faults=Faults::default() /> }),
        care(Language::En, || {
            view! { <PartnerShowPage frame=frame() text=text faults=Faults::default() saved=false /> }
        }),
        care(Language::En, || view! { <PartnerListPage frame=frame() rows=texts state=None /> }),
        care(Language::En, || view! { <CustomerPage frame=frame() customer=shown_customer saved=false /> }),
        care(Language::En, || {
            view! { <CustomerEditPage frame=frame() customer=customer form=form faults=Faults::default() conflict=false /> }
        }),
    ];
    for html in pages {
        assert!(!html.contains("<script>alert") && !html.contains("<img src=x"), "{html}");
        assert!(!html.contains("javascript:"), "{html}");
    }
}

#[test]
fn no_page_shows_the_key_of_a_phrase() {
    for &language in Language::ALL {
        for (name, html) in plain_pages(language).into_iter().chain(care_pages(language, Theme::System)) {
            for prefix in [
                "care-",
                "message-",
                "state-",
                "field-",
                "event-",
                "home-",
                "error-",
                "delivery-",
                "offer-b",
                "partner-s",
            ] {
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
        let pages = plain_pages(language).into_iter().chain(care_pages(language, Theme::System));
        for (name, html) in pages {
            let path = format!("{folder}/{name}.{}.html", language.tag());
            assert!(std::fs::write(&path, html).is_ok(), "{path}");
        }
    }
}
