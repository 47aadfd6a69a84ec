//! The pages of the returns desk and of tasks from sample views: in every language, and what they tell.

use carillon_domain::{DeliveryState, Language};
use carillon_engine::{ReturnReason, ScanView, ScannedLetter, TaskView};
use leptos::prelude::*;

use super::samples;
use crate::http::Theme;
use crate::pages::care::{ReturnsPage, TasksPage};
use crate::render::{Look, render};
use crate::words::Words;

fn or(said: &str, usual: &str) -> String {
    if said.is_empty() { usual.to_owned() } else { said.to_owned() }
}

fn scan(said: &str, letter: bool, next: Option<&str>, undone: bool) -> ScanView {
    let letter = letter.then(|| ScannedLetter {
        customer_id: "cus_1".into(),
        customer: or(said, "佐藤 陽菜"),
        address: vec![or(said, "東京都千代田区丸の内1丁目3番2号"), "100-0005".into()],
        communication_id: "com_1".into(),
        reference: "C-7K3M9QXAA".into(),
        subject: or(said, "ライセンス2件が2026年12月22日に終了します"),
        next: next.map(|channel| (channel.to_owned(), DeliveryState::Planned)),
    });
    let code = or(said, "P-7K3M9QXAA");
    ScanView {
        id: "scn_1".into(),
        code,
        reason: Some(ReturnReason::Moved),
        at: samples::at("2026-11-27T09:00:00Z"),
        undone,
        letter,
    }
}

fn task(said: &str) -> TaskView {
    TaskView {
        id: "tsk_1".into(),
        kind: "ladder-ended".into(),
        customer_id: "cus_1".into(),
        customer: or(said, "佐藤 陽菜"),
        communication_id: "com_1".into(),
        reference: "C-7K3M9QXAA".into(),
        subject: String::new(),
        reason: or(said, "fax: No carrier detected"),
        since: samples::at("2026-11-27T09:00:00Z"),
    }
}

/// Every page of both by name, with a text that stands wherever somebody's text can stand.
pub(crate) fn returns_pages(language: Language, theme: Theme, said: &'static str) -> Vec<(&'static str, String)> {
    let frame = || samples::frame(language, theme);
    let look = || Look { assets: samples::assets(), nonce: Some("n0nce".into()) };
    let care = |name: &'static str, page: &dyn Fn() -> AnyView| (name, render(Words::new(language), look(), page));
    let desk = |scans: Vec<ScanView>, told: &str| {
        let (told, zone) = (told.to_owned(), "Asia/Tokyo".to_owned());
        view! { <ReturnsPage frame=frame() scans=scans reason=ReturnReason::Refused told=told zone=zone /> }.into_any()
    };
    let tasks = |tasks: Vec<TaskView>, closed| {
        view! { <TasksPage frame=frame() tasks=tasks closed=closed zone="UTC".to_owned() /> }.into_any()
    };
    vec![
        care("returns-none", &|| desk(Vec::new(), "")),
        care("returns-taken", &|| desk(vec![scan(said, true, Some("fax"), false)], "taken")),
        care("returns-person", &|| desk(vec![scan(said, true, None, false)], "taken")),
        care("returns-unknown", &|| desk(vec![scan(said, false, None, false)], "unknown")),
        care("returns-undone", &|| desk(vec![scan(said, true, Some("fax"), true)], "undone")),
        care("returns-known", &|| desk(Vec::new(), "known")),
        care("returns-late", &|| desk(Vec::new(), "late")),
        care("tasks", &|| tasks(vec![task(said)], true)),
        care("tasks-none", &|| tasks(Vec::new(), false)),
    ]
}

fn page(name: &str) -> String {
    let pages = returns_pages(Language::En, Theme::System, "");
    pages.into_iter().find(|(it, _)| *it == name).map(|(_, html)| html).unwrap_or_default()
}

#[test]
fn the_desk_is_ready_for_the_next_code_with_the_reason_chosen_last() {
    let html = page("returns-taken");
    assert!(html.contains("autofocus") && html.contains("name=\"code\""), "{html}");
    let refused = html.split("value=\"refused\"").nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_default();
    let before = html.split("value=\"refused\"").next().and_then(|rest| rest.rsplit('<').next()).unwrap_or_default();
    assert!(refused.contains("checked") || before.contains("checked"), "{before} {refused}");
    assert!(html.contains("佐藤 陽菜") && html.contains("Fax"), "{html}");
}

#[test]
fn what_was_taken_back_has_no_button_that_takes_it_back() {
    assert!(page("returns-taken").contains("/care/returns/scn_1/undo"));
    assert!(!page("returns-undone").contains("/care/returns/scn_1/undo"));
    assert!(!page("returns-unknown").contains("/care/returns/scn_1/undo"));
    assert!(page("tasks").contains("/care/tasks/tsk_1/done"));
}
