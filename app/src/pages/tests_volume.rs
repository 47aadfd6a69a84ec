//! Pages about volume from sample views: in every language, what they tell, and for whom.

use carillon_domain::{DeliveryState, Language};
use leptos::prelude::*;

use super::{samples, samples_volume};
use crate::components::{Faults, Frame};
use crate::http::Theme;
use crate::pages::care::{
    AbsencePage, CommunicationPage, Look as As, RemovePage, RuleForm, RulePage, RuleShown, Shown, StaffForm, StaffPage,
    VolumePage,
};
use crate::render::{Look, render};
use crate::words::Words;

fn admin(language: Language, theme: Theme) -> Frame {
    let mut frame = samples::frame(language, theme);
    frame.person.role = carillon_engine::Role::Admin;
    frame
}

/// Every page about volume by name, with a text that stands wherever somebody's text can stand.
pub(crate) fn volume_pages(language: Language, theme: Theme, said: &'static str) -> Vec<(&'static str, String)> {
    let frame = || admin(language, theme);
    let look = || Look { assets: samples::assets(), nonce: Some("n0nce".into()) };
    let care = |name: &'static str, page: &dyn Fn() -> AnyView| (name, render(Words::new(language), look(), page));
    let today = jiff::civil::date(2026, 10, 7);
    let people = || vec![("stf_1".to_owned(), if said.is_empty() { "Kim" } else { said }.to_owned())];
    let person =
        || StaffForm { id: Some("stf_1".into()), name: said.into(), hours: said.into(), ..StaffForm::default() };
    let fresh =
        || RuleShown { standing: None, effect: None, form: RuleForm::default(), ..samples_volume::rule_shown(said) };
    vec![
        care("volume", &|| view! { <VolumePage frame=frame() overview=samples_volume::overview(said) /> }.into_any()),
        care("volume-rule", &|| view! { <RulePage frame=frame() shown=samples_volume::rule_shown(said) /> }.into_any()),
        care("volume-rule-new", &|| view! { <RulePage frame=frame() shown=fresh() /> }.into_any()),
        care("volume-remove", &|| {
            let standing = samples_volume::rules(said).remove(0);
            view! { <RemovePage frame=frame() standing=standing effect=samples_volume::effect(said) today=today /> }
                .into_any()
        }),
        care("volume-staff", &|| {
            let zones = vec![said.to_owned()];
            view! { <StaffPage frame=frame() form=person() zones=zones faults=Faults::default() /> }.into_any()
        }),
        care("volume-absence", &|| {
            let (form, effect) = (samples_volume::absence(said), Some(samples_volume::effect(said)));
            view! {
                <AbsencePage frame=frame() form=form people=people() faults=Faults::default() effect=effect today=today />
            }
            .into_any()
        }),
        care("volume-waiting", &|| {
            let mut view = samples::communication(language);
            view.deliveries[0].state = DeliveryState::Planned;
            view.deliveries[0].waiting = Some(samples_volume::waiting(said));
            let shown = Shown {
                look: As::Email,
                public_url: String::new(),
                request_key: "key-12345".into(),
                done: None,
                hold_done: String::new(),
            };
            view! { <CommunicationPage frame=frame() view=view shown=shown /> }.into_any()
        }),
    ]
}

/// A page by its name, without the invisible marks around values.
fn page(language: Language, name: &str) -> String {
    let pages = volume_pages(language, Theme::System, "");
    let html = pages.into_iter().find(|(known, _)| *known == name).map(|(_, html)| html).unwrap_or_default();
    html.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn rules_are_told_with_what_they_have_left_and_how_many_wait() {
    let told = page(Language::En, "volume");
    for words in [
        "46 of 240 this week",
        "194 left",
        "6 for each hour of staff",
        "500 a day",
        "2 a week for each customer",
        "Paused: nothing goes",
        "Starts anew: Mon, October 12, 2026",
        "86 messages wait",
        "Campaigns: win-back",
        "Always goes: Asked for",
        "Used up",
    ] {
        assert!(told.contains(words), "{words} in {told}");
    }
    // A pause has no quota, and one for each customer none for all.
    assert_eq!(told.matches("data-testid=\"quota\"").count(), 3);
}

#[test]
fn the_days_to_come_are_told_in_figures() {
    let told = page(Language::En, "volume");
    assert_eq!(told.matches("<th scope=\"row\">").count(), 14);
    for words in
        ["Wed, October 7, 2026", "After that, until Mon, November 2, 2026: 4", "Still waiting after 60 days: 12"]
    {
        assert!(told.contains(words), "{words} in {told}");
    }
    let german = page(Language::De, "volume");
    assert!(german.contains("Mi, 7. Oktober 2026") && german.contains("Wartet nach 60 Tagen noch: 12"), "{german}");
}

#[test]
fn who_is_absent_is_told_and_can_be_taken_back_and_what_is_over_is_not() {
    let told = page(Language::En, "volume");
    assert_eq!(told.matches("data-testid=\"absence\"").count(), 2);
    assert!(told.contains("Wed, October 7, 2026 to Thu, October 8, 2026") && told.contains("Absent now"));
    assert!(told.contains("28 of 44 hours this week") && !told.contains("over</bdi>"));
    assert!(told.contains("action=\"/care/volume/absences/abs_1/remove\""));
}

#[test]
fn an_effect_is_told_in_one_glance_and_day_by_day() {
    let told = page(Language::En, "volume-absence");
    for words in [
        "160 instead of 240",
        "no limit instead of 30",
        "Week of Mon, October 5, 2026",
        "86 messages go later.",
        "The last of them goes on Thu, October 8, 2026.",
        "Not within 60 days: 12",
        "3 messages go sooner.",
    ] {
        assert!(told.contains(words), "{words} in {told}");
    }
}

#[test]
fn a_delivery_that_waits_says_for_which_rule_and_until_when() {
    let told = page(Language::En, "volume-waiting");
    assert!(told.contains("<a href=\"/care/volume/rules/vrl_1\">"), "{told}");
    for words in [
        "240 of 240 used, until October 12, 2026",
        "45 messages of its kind go before it.",
        "Expected to go: October 12, 2026",
    ] {
        assert!(told.contains(words), "{words} in {told}");
    }
}

#[test]
fn client_care_reads_and_tries_out_and_says_who_is_absent() {
    let look = Look { assets: samples::assets(), nonce: Some("n0nce".into()) };
    let frame = || samples::frame(Language::En, Theme::System);
    let words = Words::new(Language::En);
    let list = render(words, look, || view! { <VolumePage frame=frame() overview=samples_volume::overview("") /> });
    assert!(!list.contains("rule-new") && !list.contains("staff-new") && list.contains("mark-absent"));
    let look = Look { assets: samples::assets(), nonce: Some("n0nce".into()) };
    let rule = render(words, look, || view! { <RulePage frame=frame() shown=samples_volume::rule_shown("") /> });
    assert!(rule.contains("rule-preview") && !rule.contains("rule-save") && !rule.contains("rule-remove"));
}
