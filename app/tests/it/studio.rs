//! The studio: reading and trying out for everybody, saving for some, nothing typed is lost.

use crate::browser::{Answer, Browser};
use crate::scene::play;

const CAMPAIGN: &str = "/care/campaigns/ending";
const FILE: &str = "content/30-days/ar.md";
const ENDLESS: &str =
    "+++\nsubject = \"x\"\n+++\n\n{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}\n";

fn words(subject: &str) -> String {
    format!("+++\nsubject = \"{subject}\"\n+++\nعزيزي {{{{ customer.name }}}}\n")
}

/// Sends the form of the Arabic words.
async fn send(desk: &mut Browser, to: &str, base: &str, text: &str, reason: &str, wish: &str) -> Answer {
    let form = [
        ("file", FILE),
        ("base", base),
        ("text", text),
        ("reason", reason),
        ("wish", wish),
        ("customer", "c0"),
        ("medium", "web"),
    ];
    desk.post(&format!("{CAMPAIGN}/{to}"), &form).await
}

#[test]
fn strangers_see_no_campaign_and_send_none() {
    play(|scene| async move {
        let mut stranger = scene.browser("en");
        for path in ["", "/ending", "/ending/edit", "/ending/frame", "/ending/versions/1", "/ending/export"] {
            let turned = stranger.get(&format!("/care/campaigns{path}")).await;
            assert!(turned.status == 303 && turned.location().starts_with("/care/sign-in"), "{path}");
        }
        assert_eq!(send(&mut stranger, "edit", "1", "x", "y", "apply").await.location(), "/care/sign-in");
        assert_eq!(stranger.post_file("/care/campaigns", &[], b"x").await.location(), "/care/sign-in");
    });
}

#[test]
fn client_care_reads_and_tries_out_everything_and_saves_nothing() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let list = desk.get("/care/campaigns").await;
        assert_eq!(list.body.matches("data-testid=\"campaign-row\"").count(), 1);
        assert!(!list.body.contains("multipart"), "no form that would be refused");
        let page = desk.get(CAMPAIGN).await;
        assert_eq!(page.body.matches("data-testid=\"step\"").count(), 3);
        assert_eq!(page.body.matches("data-testid=\"words-row\"").count(), 3);
        assert!(page.body.contains("60 days before") && page.body.contains("On the day"));
        let file = desk.get(&format!("{CAMPAIGN}/edit?file={FILE}&customer=c0&beside=de&medium=web")).await;
        assert!(file.body.contains("readonly") && !file.body.contains("data-testid=\"save-version\""));
        assert!(file.body.contains("data-testid=\"beside\"") && file.body.contains("lang=\"de\" dir=\"ltr\""));
        assert!(file.body.contains("Given0 Family0 (c0)"));
        let frame = desk.get(&format!("{CAMPAIGN}/frame?file={FILE}&customer=c0&medium=web")).await;
        assert!(frame.body.starts_with("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\""), "{}", frame.body);
        assert!(frame.body.contains("Given0 Family0") && !frame.body.contains("<script"));
        let mail = desk.get(&format!("{CAMPAIGN}/frame?file={FILE}&customer=c0&medium=email")).await;
        for policy in [&frame, &mail].map(|answer| answer.header("content-security-policy")) {
            assert!(policy.contains("default-src 'none'") && policy.contains("sandbox") && !policy.contains("script"));
        }
        assert_eq!(send(&mut desk, "edit", "1", &words("Mine"), "why", "apply").await.status, 403);
        assert_eq!(desk.post(&format!("{CAMPAIGN}/versions/1"), &[("base", "1"), ("reason", "r")]).await.status, 403);
        assert_eq!(scene.house.engine.campaign("ending").await.unwrap().versions.len(), 1);
    });
}

#[test]
fn a_changed_sentence_is_tried_out_saved_and_compared() {
    play(|scene| async move {
        let mut desk = scene.admin("Ada").await;
        let page = desk.get(&format!("{CAMPAIGN}/edit?file={FILE}")).await;
        assert_eq!(page.field("base"), "1");
        let live = send(&mut desk, "preview", "1", &words("جديد"), "", "").await;
        assert!(
            live.status == 200 && live.body.contains("جديد") && live.body.contains("data-faults=\"0\""),
            "{}",
            live.body
        );
        assert!(!live.body.contains("<html") && !live.body.contains(" src="), "the frame waits for the form");
        let framed = send(&mut desk, "frame", "1", &words("جديد"), "", "").await;
        assert!(framed.body.contains("<h1>جديد</h1>") && framed.body.contains("عزيزي"), "{}", framed.body);
        let checked = send(&mut desk, "edit", "1", &words("{{ nobody.knows }}"), "half typed", "check").await;
        assert!(checked.status == 200 && checked.body.contains(&format!("{FILE}:2")), "{}", checked.body);
        assert!(checked.body.contains("value=\"half typed\"") && checked.body.contains("{{ nobody.knows }}"));
        assert_eq!(scene.house.engine.campaign("ending").await.unwrap().versions.len(), 1, "trying out stores nothing");
        let saved = send(&mut desk, "edit", "1", &words("جديد"), "a clearer subject", "apply").await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let page = desk.get(saved.location()).await;
        assert!(page.body.contains("Version 2 is active") && page.field("base") == "2");
        let version = desk.get(&format!("{CAMPAIGN}/versions/2")).await;
        for part in ["a clearer subject", "Ada", "<del>", "<ins>subject = \"جديد\"</ins>", "dir=\"rtl\""] {
            assert!(version.body.contains(part), "{part} in {}", version.body);
        }
        let back = desk.post(&format!("{CAMPAIGN}/versions/1"), &[("base", "2"), ("reason", "it was better")]).await;
        assert_eq!(back.location(), format!("{CAMPAIGN}/versions/3?done=applied"));
        let same = desk.get(&format!("{CAMPAIGN}/versions/3?against=1")).await;
        assert!(same.body.contains("The two say the same"));
    });
}

#[test]
fn what_cannot_be_saved_comes_back_with_what_was_typed() {
    play(|scene| async move {
        let mut desk = scene.admin("Ada").await;
        let faulty = words("{{ nobody.knows }} </textarea><script>alert(1)</script>");
        let refused = send(&mut desk, "edit", "1", &faulty, "why", "apply").await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("the check found faults") && refused.body.contains("{{ nobody.knows }}"));
        assert!(!refused.body.contains("<script>alert"), "what was typed is text");
        let draft = send(&mut desk, "edit", "1", &faulty, "half done", "draft").await;
        assert!(draft.status == 303 && draft.location().ends_with("done=drafted"), "{}", draft.location());
        let unsaid = send(&mut desk, "edit", "2", &words("x"), " ", "apply").await;
        assert!(unsaid.status == 422 && unsaid.body.contains("id=\"reason-fault\""));
        let outside = [("file", "../../etc/passwd"), ("base", "2"), ("text", "x"), ("reason", "y"), ("wish", "apply")];
        let outside = desk.post(&format!("{CAMPAIGN}/edit"), &outside).await;
        assert!(outside.status == 422 && outside.body.contains("is no path inside a campaign"));
        let large = send(&mut desk, "edit", "2", &"x".repeat(1_000_001), "why", "apply").await;
        assert!(large.status == 422 && large.body.contains("id=\"text-fault\""));
        let larger = send(&mut desk, "edit", "2", &"x".repeat(5_000_000), "why", "apply").await;
        assert_eq!(larger.status, 413);
        let broken =
            [("file", "campaign.toml"), ("base", "2"), ("text", "name = "), ("reason", "y"), ("wish", "draft")];
        let broken = desk.post(&format!("{CAMPAIGN}/edit"), &broken).await;
        assert!(broken.status == 422 && broken.body.contains("campaign.toml:1"), "saved as nothing");
        for to in ["frame", "preview"] {
            let endless = send(&mut desk, to, "2", ENDLESS, "", "").await;
            assert!(endless.body.contains(&format!("{FILE}:5")) && endless.body.contains("does not come to an end"));
        }
        assert_eq!(scene.house.engine.campaign("ending").await.unwrap().versions.len(), 2);
        assert_eq!(desk.get("/care/campaigns/nothing").await.status, 404);
        assert_eq!(desk.get(&format!("{CAMPAIGN}/edit?version=99")).await.status, 404);
    });
}

#[test]
fn the_slower_of_two_is_shown_the_difference_and_decides() {
    play(|scene| async move {
        let (mut ada, mut ben) = (scene.admin("Ada").await, scene.admin("Ben").await);
        send(&mut ada, "edit", "1", &words("Adas"), "mine first", "apply").await;
        let late = send(&mut ben, "edit", "1", &words("Bens"), "mine second", "apply").await;
        assert_eq!(late.status, 409);
        for part in ["data-testid=\"moved\"", "mine first", "Ada", "Adas", "Bens", "value=\"mine second\""] {
            assert!(late.body.contains(part), "{part}");
        }
        assert_eq!(late.field("base"), "2");
        let decided = send(&mut ben, "edit", "2", &words("Bens"), "mine second", "apply").await;
        assert_eq!(decided.status, 303);
        let restored = ada.post(&format!("{CAMPAIGN}/versions/1"), &[("base", "2"), ("reason", "back")]).await;
        assert_eq!(restored.status, 409);
    });
}

#[test]
fn a_folder_goes_out_and_comes_in_as_the_same_bytes() {
    play(|scene| async move {
        let mut desk = scene.admin("Ada").await;
        let packed = desk.get(&format!("{CAMPAIGN}/export?version=1")).await;
        assert_eq!(packed.header("content-type"), "application/zip");
        assert!(packed.header("content-disposition").contains("filename=\"ending-1.zip\""));
        send(&mut desk, "edit", "1", &words("Between"), "a change", "apply").await;
        let form = [("reason", "from elsewhere"), ("wish", "apply")];
        let sent = desk.post_file("/care/campaigns", &form, &packed.bytes).await;
        assert_eq!(sent.location(), format!("{CAMPAIGN}/versions/3?done=imported"));
        assert!(desk.get(sent.location()).await.body.contains("from elsewhere"));
        let again = desk.get(&format!("{CAMPAIGN}/export")).await;
        assert_eq!(again.bytes, packed.bytes);
        let same = desk.post_file("/care/campaigns", &form, &packed.bytes).await;
        assert!(same.status == 422 && same.body.contains("id=\"archive-fault\""), "{}", same.body);
        let nonsense = desk.post_file("/care/campaigns", &form, b"not a zip").await;
        assert!(nonsense.status == 422 && nonsense.body.contains("value=\"from elsewhere\""));
        assert_eq!(scene.desk().await.post_file("/care/campaigns", &form, &packed.bytes).await.status, 403);
    });
}
