//! Pages of simulation from sample views: in every language, and what they tell.

use carillon_domain::Language;
use carillon_engine::FieldFault;
use leptos::prelude::*;

use super::{samples, samples_simulate};
use crate::components::Faults;
use crate::http::Theme;
use crate::pages::care::{AskPage, LinesAsked, ResultPage, SimulatedMessagePage, StandingPage, Still, Told};
use crate::render::{Look, render};
use crate::words::Words;

/// Every page of simulation by name, with a text that stands wherever somebody's text can stand.
pub(crate) fn simulate_pages(language: Language, theme: Theme, said: &'static str) -> Vec<(&'static str, String)> {
    let frame = || samples::frame(language, theme);
    let look = || Look { assets: samples::assets(), nonce: Some("n0nce".into()) };
    let care = |name: &'static str, page: &dyn Fn() -> AnyView| (name, render(Words::new(language), look(), page));
    let title = || format!("License renewal{said}");
    let still =
        |still| view! { <StandingPage frame=frame() name="renewal".to_owned() title=title() still=still /> }.into_any();
    let result = |compared, told| {
        let asked = LinesAsked { customer: said.into(), ..LinesAsked::default() };
        let head = samples_simulate::head(said, compared);
        view! { <ResultPage frame=frame() title=title() head=head told=told asked=asked /> }.into_any()
    };
    vec![
        care("simulate", &|| {
            let fault = FieldFault::new("customers", "simulate-fault-customers", "2000");
            let faults = Faults::from_engine(Words::new(language), &[fault]);
            view! { <AskPage frame=frame() view=samples_simulate::desk(said) faults=faults busy=true /> }.into_any()
        }),
        care("simulated", &|| result(false, Told::Lines(0, samples_simulate::lines(said)))),
        care("simulated-beside", &|| result(true, Told::Changes(samples_simulate::changes(said)))),
        care("simulated-message", &|| {
            let (head, message) = (samples_simulate::head(said, true), samples_simulate::message(said));
            view! {
                <SimulatedMessagePage frame=frame() head=head message=message place=(0, 7) medium="letter".to_owned() />
            }
            .into_any()
        }),
        care("simulating", &|| still(Still::Living(40))),
        care("simulation-failed", &|| still(Still::Failed)),
        care("simulation-vanished", &|| still(Still::Vanished)),
    ]
}

/// A page by its name, without the invisible marks around values.
fn page(language: Language, name: &str) -> String {
    let pages = simulate_pages(language, Theme::System, "");
    let html = pages.into_iter().find(|(known, _)| *known == name).map(|(_, html)| html).unwrap_or_default();
    html.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], " ")
}

fn says(told: &str, all: &[&str]) {
    for words in all {
        assert!(told.contains(words), "{words} in {told}");
    }
}

#[test]
fn what_was_simulated_is_told_in_numbers_days_and_quotas() {
    let told = page(Language::En, "simulated");
    says(
        &told,
        &[
            "Fri, November 27, 2026 to Thu, February 25, 2027",
            "It took too long and was stopped on Mon, February 1, 2027",
            "Most on one day: 1,084, on Tue, January 5, 2027",
            "At the fullest 120 of 120",
            "Days on which it was used up: 1",
            "Waiting for it at the end of a day, at most: 64",
            "Page 2 of 3",
            "There is no email address on file",
            "href=\"/care/campaigns/renewal/simulate/sim_00000000000000000000000001/messages/0/7\"",
        ],
    );
    let columns = told.split("class=\"day-columns\"").nth(1).and_then(|rest| rest.split("</svg>").next());
    assert_eq!(columns.map(|columns| columns.matches("<rect").count()), Some(91), "a column for each day");
    assert!(!told.contains("What changes"), "there is nothing to compare");
}

#[test]
fn two_versions_are_told_beside_each_other_and_what_changes_in_plain_words() {
    let told = page(Language::En, "simulated-beside");
    says(
        &told,
        &[
            "Version 3 · compared with version 2",
            "Version 2: 1,190",
            "Only with version 3",
            "Only with version 2",
            "Thu, December 3, 2026 instead of Sat, November 28, 2026",
            "Other words",
            "Open it in version 2",
        ],
    );
    assert_eq!(told.matches("data-testid=\"simulated-change\"").count(), 3);
}

#[test]
fn the_form_offers_every_version_and_says_what_is_out_of_bounds() {
    let told = page(Language::En, "simulate");
    says(&told, &["Please give a whole number from 1 to 2000", "two simulations are under way", "There are 41,207"]);
    assert_eq!(told.matches("data-testid=\"simulation-kept\"").count(), 2);
    let form = told.split("action=\"/care/campaigns/renewal/simulate\"").nth(1);
    let form = form.and_then(|rest| rest.split("</form>").next()).unwrap_or_default();
    assert_eq!(form.matches("<option").count(), 3 + 4, "three versions, and none to compare with");
}

#[test]
fn what_has_nothing_to_show_says_so_and_what_to_do() {
    says(&page(Language::En, "simulating"), &["On the way: 40 %", "<progress max=\"100\" value=\"40\"", "Look again"]);
    for name in ["simulation-failed", "simulation-vanished"] {
        says(&page(Language::De, name), &["href=\"/care/campaigns/renewal/simulate\"", "Noch einmal simulieren"]);
    }
}
