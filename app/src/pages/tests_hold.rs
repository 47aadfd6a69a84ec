//! Pages about holds from sample views: in every language, what they tell, and what can be done.

use carillon_domain::{DeliveryState, HoldTarget, Language};
use carillon_engine::volume::Waiting;
use leptos::prelude::*;

use super::{samples, samples_hold};
use crate::components::Faults;
use crate::http::Theme;
use crate::pages::care::{
    CommunicationPage, CustomerPage, HoldAct, HoldAsked, HoldFormPage, HoldsPage, Look as As, Shown,
};
use crate::render::{Look, render};
use crate::words::Words;

/// Every page with a hold on it by name, with a text that stands wherever somebody's text can stand.
pub(crate) fn hold_pages(language: Language, theme: Theme, said: &'static str) -> Vec<(&'static str, String)> {
    let frame = || samples::frame(language, theme);
    let look = || Look { assets: samples::assets(), nonce: Some("n0nce".into()) };
    let care = |name: &'static str, page: &dyn Fn() -> AnyView| (name, render(Words::new(language), look(), page));
    let form = |act, target| {
        let faults = [carillon_engine::FieldFault::new("reason", "fault-empty", "")];
        let faults = Faults::from_engine(Words::new(language), &faults);
        let (on, asked) =
            (samples_hold::subject(target, said), HoldAsked { until: String::new(), reason: said.to_owned() });
        view! { <HoldFormPage frame=frame() act=act on=on asked=asked faults=faults /> }.into_any()
    };
    vec![
        care("holds", &|| {
            view! { <HoldsPage frame=frame() holds=samples_hold::rows(said) done="hold-ended".to_owned() /> }.into_any()
        }),
        care("holds-none", &|| view! { <HoldsPage frame=frame() holds=Vec::new() done=said.to_owned() /> }.into_any()),
        care("hold-customer", &|| form(HoldAct::Hold, HoldTarget::Customer)),
        care("hold-enrollment", &|| form(HoldAct::Hold, HoldTarget::Enrollment)),
        care("hold-delivery", &|| form(HoldAct::Hold, HoldTarget::Delivery)),
        care("cancel-enrollment", &|| form(HoldAct::Cancel, HoldTarget::Enrollment)),
        care("cancel-delivery", &|| form(HoldAct::Cancel, HoldTarget::Delivery)),
        care("customer-held", &|| {
            let mut customer = samples::customer();
            customer.hold = Some(samples_hold::hold(HoldTarget::Customer, said));
            customer.enrollments = samples_hold::enrollments(said);
            let done = "hold-refused-already".to_owned();
            view! { <CustomerPage frame=frame() customer=customer saved=false hold_done=done /> }.into_any()
        }),
        care("communication-held", &|| {
            let mut view = samples::communication(language);
            view.row.on_hold = true;
            view.deliveries[0].state = DeliveryState::Planned;
            let holds = [HoldTarget::Delivery, HoldTarget::Customer].map(|target| samples_hold::hold(target, said));
            view.deliveries[0].waiting =
                Some(Waiting { holds: holds.to_vec(), rules: Vec::new(), ahead: 0, expected_at: None });
            let shown = Shown {
                look: As::Email,
                public_url: String::new(),
                request_key: "key-12345".into(),
                done: None,
                hold_done: "held".into(),
            };
            view! { <CommunicationPage frame=frame() view=view shown=shown /> }.into_any()
        }),
    ]
}

/// A page by its name, without the invisible marks around values.
fn page(language: Language, name: &str) -> String {
    let pages = hold_pages(language, Theme::System, "");
    let html = pages.into_iter().find(|(known, _)| *known == name).map(|(_, html)| html).unwrap_or_default();
    html.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_customer_on_hold_is_marked_and_says_who_why_and_until_when() {
    let told = page(Language::En, "customer-held");
    for words in [
        "Mia Lindqvist put the customer on hold on November 20, 2026",
        "They are moving house",
        "Until December 1, 2026",
        "Somebody has put it on hold already",
        "action=\"/care/holds/hld_customer/end\"",
        "Next: last-day, December 22, 2026",
        "No further step",
    ] {
        assert!(told.contains(words), "{words} in {told}");
    }
    assert_eq!(told.matches("data-testid=\"hold-pill\"").count(), 2, "the customer and one of two paths");
    assert!(!told.contains("/care/hold/customer/") && told.contains("/care/hold/enrollment/enr_2"));
    assert!(told.contains("/care/cancel/enrollment/enr_1") && told.contains("/care/cancel/enrollment/enr_2"));
}

#[test]
fn a_message_on_hold_names_every_hold_and_lets_its_own_go() {
    let told = page(Language::En, "communication-held");
    assert!(told.contains("Mia Lindqvist put the message on hold") && told.contains("put the customer on hold"));
    assert!(told.contains("/care/holds/hld_delivery/end") && !told.contains("/care/holds/hld_customer/end"));
    assert!(told.contains("/care/cancel/delivery/dlv_1") && !told.contains("/care/hold/delivery/dlv_1"));
    assert!(told.contains("Until somebody ends it") && told.contains("It is on hold."));
}

#[test]
fn what_is_over_is_neither_put_on_hold_nor_cancelled() {
    let view = samples::communication(Language::En);
    let over: Vec<_> = view.deliveries.iter().filter(|it| it.state.is_settled()).collect();
    assert!(!over.is_empty());
    let look = Look { assets: samples::assets(), nonce: Some("n0nce".into()) };
    let mut view = view.clone();
    view.deliveries.retain(|it| it.state.is_settled());
    let shown = Shown {
        look: As::Email,
        public_url: String::new(),
        request_key: "key-12345".into(),
        done: None,
        hold_done: String::new(),
    };
    let frame = samples::frame(Language::En, Theme::System);
    let html =
        render(Words::new(Language::En), look, || view! { <CommunicationPage frame=frame view=view shown=shown /> });
    assert!(!html.contains("/care/hold/") && !html.contains("/care/cancel/"));
}

#[test]
fn the_list_leads_to_each_thing_and_a_form_says_what_is_missing() {
    let told = page(Language::En, "holds");
    assert_eq!(told.matches("data-testid=\"hold-row\"").count(), 3);
    assert!(told.contains("href=\"/care/communications/com_1\"") && told.contains("href=\"/care/customers/cus_1\""));
    assert!(told.contains("The hold has ended."));
    let form = page(Language::En, "hold-enrollment");
    assert!(form.contains("Put “License renewal” on hold") && form.contains("aria-invalid=\"true\""), "{form}");
    assert!(form.contains("where the customer lives (Asia/Tokyo)") && form.contains("type=\"date\""));
    assert!(!page(Language::En, "cancel-enrollment").contains("type=\"date\""));
}
