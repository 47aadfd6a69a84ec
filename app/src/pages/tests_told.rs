//! Pages from sample views: what they tell a person, and where they lead.

use carillon_compose::Finding;
use carillon_domain::Language;
use carillon_engine::view::Trouble;
use leptos::prelude::*;

use super::{samples, samples_studio};
use crate::http::Theme;
use crate::pages::care::{
    CampaignPage, CommunicationPage, CustomerPage, FindPageView, HomePage, Look as As, PartnerListPage,
    PartnerShowPage, Shown,
};
use crate::render::{Look, render};
use crate::words::Words;

/// A page of the portal without the invisible marks around values.
fn page<V: IntoView>(language: Language, view: impl FnOnce(crate::components::Frame) -> V) -> String {
    let look = Look { assets: samples::assets(), nonce: Some("n0nce".into()) };
    let frame = samples::frame(language, Theme::System);
    render(Words::new(language), look, || view(frame)).replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ")
}

fn communication(language: Language) -> String {
    let shown = Shown {
        look: As::Email,
        public_url: String::new(),
        request_key: "key-12345".into(),
        done: None,
        hold_done: String::new(),
    };
    page(language, |frame| {
        view! { <CommunicationPage frame=frame view=samples::communication(language) shown=shown /> }
    })
}

#[test]
fn what_needs_attention_leads_to_its_list() {
    let home = page(Language::En, |frame| view! { <HomePage frame=frame home=samples::home() /> });
    for trouble in Trouble::ALL {
        assert_eq!(
            home.matches(&format!("href=\"/care/find?trouble={}\"", trouble.as_str())).count(),
            1,
            "{trouble:?}"
        );
        let mut found = samples::found("");
        found.trouble = Some(trouble);
        let list = page(Language::En, |frame| view! { <FindPageView frame=frame page=found /> });
        let older = format!("/care/find?q=&amp;trouble={}&amp;after=", trouble.as_str());
        assert!(list.contains("data-testid=\"find-trouble\"") && list.contains(&older), "{list}");
    }
}

#[test]
fn records_are_told_the_way_of_the_reader() {
    let german = communication(Language::De);
    for told in [
        "Artikelnummer",
        "<dd><bdi>245.000 ¥</bdi></dd>",
        "endet am 22. Dezember 2026",
        "<span class=\"tag\">Lizenz</span>",
    ] {
        assert!(german.contains(told), "{told} in {german}");
    }
    let english = page(Language::En, |frame| {
        view! { <CustomerPage frame=frame customer=samples::customer() saved=false /> }
    });
    for told in ["Part number", "<dd><bdi>¥245,000</bdi></dd>", "ends on December 22, 2026"] {
        assert!(english.contains(told), "{told} in {english}");
    }
    assert!(!german.contains("245000") && !german.contains("part number"));
}

#[test]
fn an_offer_that_was_kept_out_says_when_the_other_was_shown_and_leads_there() {
    let told = communication(Language::En);
    let line = told.split("never together with two-years").nth(1).expect("the offer that was excluded");
    let line = line.split("</li>").next().unwrap_or_default();
    assert!(line.contains("href=\"/care/communications/com_0\""), "{line}");
    // Ten at night by universal time is the next day where the customer lives.
    assert!(line.contains("shown on October 23, 2026"), "{line}");
    assert!(told.contains("it stands in this message"));
}

#[test]
fn times_of_partners_texts_are_the_resellers_and_say_so() {
    let text = samples::partner_text(Language::En);
    let shown = page(Language::En, |frame| {
        view! { <PartnerShowPage frame=frame text=text faults=crate::components::Faults::default() done=None /> }
    });
    assert!(shown.contains("Times are the reseller’s: Europe/Berlin") && shown.contains("10:00"), "{shown}");
    let mut rows = samples::partner_rows(Language::En);
    rows[0].changed_at = samples::at("2026-11-20T23:30:00Z");
    let list = page(Language::En, |frame| view! { <PartnerListPage frame=frame rows=rows state=None /> });
    assert!(list.contains(">November 21, 2026</time>"), "{list}");
}

#[test]
fn a_finding_is_told_once_with_its_samples() {
    let mut view = samples_studio::campaign("");
    let with = |sample: &str| {
        Finding::fault("content/60-days/ar.md:12", format!("it is empty (with samples/{sample}.json)"), "write it")
    };
    view.findings = ["one-license", "three-licenses"].map(with).into();
    let told = page(Language::En, |frame| view! { <CampaignPage frame=frame view=view done=false /> });
    assert_eq!(told.matches("data-testid=\"finding\"").count(), 1);
    assert!(told.contains("<strong>it is empty</strong>") && told.contains("data-faults=\"1\""), "{told}");
    assert!(told.contains("With the samples: one-license, three-licenses"));
}

#[test]
fn files_stand_in_folders_of_which_the_first_is_open() {
    let told = page(Language::En, |frame| {
        view! { <CampaignPage frame=frame view=samples_studio::campaign("") done=false /> }
    });
    let folders: Vec<_> = told.split("<details").filter(|part| part.contains("data-testid=\"folder\"")).collect();
    let is_open = |part: &&str| part.split('>').next().unwrap_or_default().contains(" open");
    assert_eq!(folders.iter().map(is_open).collect::<Vec<_>>(), [true, false, false]);
    assert!(folders[0].contains("The campaign itself") && folders[0].contains("Files: 1"));
    assert!(
        folders[1].contains("content/60-days") && folders[1].contains("Files: 2") && folders[1].contains("Faults: 1")
    );
}
