//! Texts of partners in the portal: written, sent back with their faults, approved by somebody else; all without script.

use carillon_domain::Language;
use carillon_engine::{NewPerson, Role};
use serde_json::json;

use crate::browser::{Answer, Browser};
use crate::house::CAMPAIGN;
use crate::scene::{Scene, play};

const RULES: &str = "[partner]\nmost_characters = 40\nforbidden_words = [\"gratis\"]\n";

/// A campaign with a place for partners, a reseller, and somebody who may approve.
async fn open_shop(scene: &Scene) -> Browser {
    let campaign = format!("{CAMPAIGN}{RULES}");
    scene.house.apply_ending("Your licenses end", "{{ partner() }}", &[("campaign.toml", &campaign)]).await;
    let reseller = carillon_store::entity::reseller::Model {
        id: "rsl_1".into(),
        external_id: "R1".into(),
        name: "Lindenbrück".into(),
        brand_id: None,
        language: None,
        country: None,
        email: None,
        phone: None,
        url: None,
        contact: json!({}),
        content_hash: String::new(),
        created_at: 0,
        updated_at: 0,
    };
    carillon_store::reseller::insert(scene.house.engine.store().connection(), vec![reseller]).await.unwrap();
    let boss = NewPerson {
        email: "boss@example.com".into(),
        name: "Olga".into(),
        role: Role::Admin,
        language: Language::En,
        password: "a long enough password".into(),
    };
    scene.house.engine.add_person(boss).await.unwrap();
    let mut browser = scene.browser("en");
    let door = [("email", "boss@example.com"), ("password", "a long enough password")];
    assert_eq!(browser.post("/care/sign-in", &door).await.location(), "/care");
    browser
}

/// The value of the only campaign's first option.
fn place(page: &Answer) -> String {
    let start = page.body.find("value=\"cmp_").expect("a campaign") + 7;
    page.body[start..].split('"').next().unwrap_or_default().to_owned()
}

/// Writes a text and gives its page.
async fn write(desk: &mut Browser, markdown: &str) -> String {
    let form = desk.get("/care/partners/new").await;
    let place = place(&form);
    let typed = [("reseller", "rsl_1"), ("place", place.as_str()), ("language", "en"), ("markdown", markdown)];
    let saved = desk.post("/care/partners/new", &typed).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    saved.location().split('?').next().unwrap_or_default().to_owned()
}

/// Decides about the text as its page shows it now.
async fn decide(browser: &mut Browser, path: &str, wish: &str, reason: &str) -> Answer {
    let revision = browser.get(path).await.field("revision");
    browser.post(&format!("{path}/decide"), &[("wish", wish), ("reason", reason), ("revision", &revision)]).await
}

#[test]
fn a_text_is_written_submitted_and_approved_by_somebody_else() {
    play(|scene| async move {
        let mut boss = open_shop(&scene).await;
        let mut desk = scene.desk().await;
        let path = write(&mut desk, "We are **near** you: { x }").await;
        let page = desk.get(&path).await;
        assert!(page.body.contains("<p>We are <strong>near</strong> you: { x }</p>"), "{}", page.body);
        let template = write(&mut desk, "Dear {{ customer.name }}").await;
        let refused = decide(&mut desk, &template, "submit", "").await;
        assert!(refused.status == 422 && refused.body.contains("{{ (1)"), "no template: {}", refused.body);
        assert_eq!(decide(&mut desk, &path, "submit", "").await.status, 303);
        let waiting = desk.get(&path).await;
        assert!(!waiting.body.contains("partner-approve") && !waiting.body.contains("partner-words"));
        assert_eq!(decide(&mut desk, &path, "approve", "").await.status, 403);
        assert!(boss.get("/care/partners?state=submitted").await.body.contains(&path));
        let refused = decide(&mut boss, &path, "reject", " ").await;
        assert!(refused.status == 422 && refused.body.contains("reason-fault"), "{}", refused.body);
        assert_eq!(decide(&mut boss, &path, "approve", "fine").await.status, 303);
        let approved = boss.get(&path).await;
        assert!(approved.body.contains("data-state=\"approved\"") && approved.body.contains("Olga"));
        assert!(!boss.get("/care/partners?state=submitted").await.body.contains(&path));
    });
}

#[test]
fn words_that_break_the_rules_come_back_with_every_fault() {
    play(|scene| async move {
        open_shop(&scene).await;
        let mut desk = scene.desk().await;
        let path = write(&mut desk, &format!("Gratis! {}", "x".repeat(40))).await;
        let page = desk.get(&path).await;
        assert_eq!(page.body.matches("data-testid=\"broken\"").count(), 2);
        assert!(page.body.contains("48 / 40") && page.body.contains("gratis (1)"), "{}", page.body);
        let refused = decide(&mut desk, &path, "submit", "").await;
        assert!(refused.status == 422 && refused.body.contains("xxxx"), "what was typed is still there");
        let seen = desk.get(&path).await.field("revision");
        let look = [("wish", "preview"), ("markdown", "*new* words"), ("revision", seen.as_str())];
        let preview = desk.post(&path, &look).await;
        assert!(preview.status == 200 && preview.body.contains("<em>new</em> words"), "{}", preview.body);
        assert!(desk.get(&path).await.body.contains("xxxx"), "a preview stores nothing");
        let save = [("wish", "save"), ("markdown", "new words"), ("revision", seen.as_str())];
        assert_eq!(desk.post(&path, &save).await.status, 303);
        assert_eq!(desk.post(&path, &save).await.status, 409, "somebody was quicker");
        assert_eq!(decide(&mut desk, &path, "submit", "").await.status, 303);
    });
}

#[test]
fn words_that_say_nothing_come_back_with_a_phrase_beside_the_field() {
    play(|scene| async move {
        open_shop(&scene).await;
        let mut desk = scene.desk().await;
        let place = place(&desk.get("/care/partners/new").await);
        let typed = [("reseller", "rsl_1"), ("place", place.as_str()), ("language", "en"), ("markdown", " ")];
        let told = |page: &Answer| {
            let fault = page.body.split("id=\"markdown-fault\"").nth(1).and_then(|rest| rest.split('<').next());
            page.status == 422 && fault.is_some_and(|fault| fault.ends_with(">Please fill this in."))
        };
        let refused = desk.post("/care/partners/new", &typed).await;
        assert!(told(&refused), "{}", refused.body);
        let path = write(&mut desk, "something").await;
        let revision = desk.get(&path).await.field("revision");
        let refused = desk.post(&path, &[("wish", "save"), ("markdown", ""), ("revision", &revision)]).await;
        assert!(told(&refused), "{}", refused.body);
        assert!(desk.get(&path).await.body.contains("something"), "what was written is still there");
    });
}

#[test]
fn the_page_says_what_was_done() {
    play(|scene| async move {
        let mut boss = open_shop(&scene).await;
        let mut desk = scene.desk().await;
        let path = write(&mut desk, "We are near you").await;
        let done = |page: &Answer| page.body.contains("data-testid=\"done\"");
        assert!(desk.get(&format!("{path}?done=draft")).await.body.contains("It is saved."));
        let submitted = decide(&mut desk, &path, "submit", "").await;
        let page = desk.get(submitted.location()).await;
        assert!(done(&page) && page.body.contains("It is submitted.") && !page.body.contains("It is saved."));
        let rejected = decide(&mut boss, &path, "reject", "too short").await;
        assert!(boss.get(rejected.location()).await.body.contains("It is rejected."));
        assert!(!done(&desk.get(submitted.location()).await), "it is submitted no longer");
        let revision = desk.get(&path).await.field("revision");
        let again = [("wish", "save"), ("markdown", "We are very near you"), ("revision", revision.as_str())];
        assert!(desk.post(&path, &again).await.location().ends_with("?done=draft"));
        decide(&mut desk, &path, "submit", "").await;
        let approved = decide(&mut boss, &path, "approve", "").await;
        assert!(boss.get(approved.location()).await.body.contains("It is approved."));
        let withdrawn = decide(&mut desk, &path, "withdraw", "").await;
        assert!(desk.get(withdrawn.location()).await.body.contains("It is withdrawn."));
    });
}

#[test]
fn nobody_looks_or_writes_without_signing_in() {
    play(|scene| async move {
        let mut stranger = scene.browser("en");
        for path in ["/care/partners", "/care/partners/new", "/care/partners/ptx_1"] {
            assert!(stranger.get(path).await.location().starts_with("/care/sign-in"), "{path}");
        }
        for path in ["/care/partners/new", "/care/partners/ptx_1", "/care/partners/ptx_1/decide"] {
            assert_eq!(stranger.post(path, &[("wish", "approve")]).await.location(), "/care/sign-in", "{path}");
        }
        let mut desk = scene.desk().await;
        assert_eq!(desk.get("/care/partners/ptx_1").await.status, 404);
        assert!(desk.get("/care/partners/new").await.body.contains("[partner]"), "no campaign has a place yet");
        let nowhere = desk.post("/care/partners/new", &[("markdown", "kept words")]).await;
        assert_eq!(nowhere.status, 422);
    });
}
