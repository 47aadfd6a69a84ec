//! The portal: the door, finding, correcting words and data, sending again, the clock.

use crate::browser::Answer;
use crate::scene::play;

/// The nonce of the policy of a page.
fn nonce(page: &Answer) -> &str {
    let policy = page.header("content-security-policy");
    policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).expect("a nonce")
}

#[test]
fn nobody_comes_in_without_signing_in() {
    play(|scene| async move {
        let mut stranger = scene.browser("en");
        for path in ["/care", "/care/find?q=a", "/care/outbox", "/care/clock", "/care/find/rows?q=a"] {
            let turned = stranger.get(path).await;
            assert!(turned.status == 303 && turned.location().starts_with("/care/sign-in"), "{path}");
        }
        let path = format!("/care/communications/{}?lang=ar", scene.id);
        let turned = stranger.get(&path).await;
        assert!(turned.location().contains("next=%2Fcare%2Fcommunications%2Fcom_"), "{}", turned.location());
        assert_eq!(stranger.post("/care/clock", &[("days", "30")]).await.location(), "/care/sign-in");
    });
}

#[test]
fn a_wrong_password_is_told_and_in_the_end_locked() {
    play(|scene| async move {
        let mut stranger = scene.browser("de");
        let wrong = [("email", "care@example.com"), ("password", "wrong"), ("next", "/care/find?q=1")];
        let refused = stranger.post("/care/sign-in", &wrong).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("data-testid=\"sign-in-fault\"") && refused.body.contains("<html lang=\"de\""));
        assert_eq!(refused.field("next"), "/care/find?q=1");
        for _ in 0..5 {
            stranger.post("/care/sign-in", &wrong).await;
        }
        let locked = stranger.post("/care/sign-in", &wrong).await;
        assert_eq!(locked.status, 429);
        assert!(!locked.header("retry-after").is_empty());
    });
}

#[test]
fn signing_in_sets_a_safe_cookie_and_leads_where_one_wanted_to_go_but_never_outside() {
    play(|scene| async move {
        for (next, leads) in
            [("/care/clock", "/care/clock"), ("https://evil.example", "/care"), ("//evil.example", "/care")]
        {
            let mut browser = scene.browser("en");
            let form = [("email", "care@example.com"), ("password", "a long enough password"), ("next", next)];
            let signed_in = browser.post("/care/sign-in", &form).await;
            assert_eq!((signed_in.status.as_u16(), signed_in.location()), (303, leads));
            let cookie = signed_in.header("set-cookie");
            assert!(cookie.starts_with("__Host-carillon=") && cookie.contains("HttpOnly"), "{cookie}");
            assert!(cookie.contains("SameSite=Lax") && cookie.contains("Secure"), "{cookie}");
        }
        let mut desk = scene.desk().await;
        assert_eq!(desk.get("/care").await.status, 200);
        assert_eq!(desk.post("/care/sign-out", &[]).await.location(), "/care/sign-in");
        assert_eq!(desk.get("/care").await.status, 303);
    });
}

#[test]
fn what_a_caller_says_is_found_as_a_page_and_as_a_fragment() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let page = desk.get("/care/find?q=family0").await;
        assert!(page.body.contains("data-testid=\"find-row\"") && page.body.contains(&scene.id));
        assert_ne!(nonce(&page), nonce(&desk.get("/care").await), "a nonce is used once");
        let rows = desk.get("/care/find/rows?q=family0").await;
        assert!(rows.body.starts_with("<div class=\"section\">") && rows.body.contains(&scene.id), "{}", rows.body);
        assert_eq!(desk.get("/care/find/rows?q=").await.body.trim(), "");
        let refused = desk.get("/care/find?trouble=refused").await;
        assert!(refused.body.contains("data-testid=\"find-trouble\"") && !refused.body.contains(&scene.id));
        assert!(
            desk.get("/care/find?trouble=nonsense").await.body.contains(&scene.id),
            "a word that is no trouble shows all"
        );
        let none = desk.get("/care/find?q=nobody%20%3Cscript%3E").await;
        assert!(none.status == 200 && !none.body.contains("<script>") && none.body.contains("nobody &lt;script"));
    });
}

#[test]
fn a_communication_is_shown_as_the_customer_holds_it() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let path = format!("/care/communications/{}", scene.id);
        let page = desk.get(&path).await;
        assert!(
            page.body.contains("data-testid=\"delivery-row\"") && page.body.contains("data-testid=\"timeline-entry\"")
        );
        assert!(page.body.contains(&format!("src=\"{path}/email?lang=de\"")));
        let words = desk.get(&format!("{path}?as=page&lang=ar")).await;
        assert!(words.body.contains("data-testid=\"message-body\"") && words.body.contains("(ar, 30-days)"));
        let email = desk.get(&format!("{path}/email?lang=ar")).await;
        assert!(email.header("content-security-policy").contains("sandbox allow-popups"));
        assert!(email.body.contains("<base target=\"_blank\">") && email.body.contains("dir=\"rtl\""));
        assert_eq!(desk.get("/care/communications/com_nothing").await.status, 404);
    });
}

#[test]
fn sending_again_from_the_portal_shows_the_new_delivery() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let path = format!("/care/communications/{}", scene.id);
        let key = desk.get(&path).await.field("request_key");
        let form = [("language", "ar"), ("reason", "she asked"), ("request_key", key.as_str())];
        let done = desk.post(&format!("{path}/resend"), &form).await;
        assert_eq!(done.location(), format!("{path}?lang=ar&done=resent"));
        let page = desk.get(done.location()).await;
        assert_eq!(page.body.matches("data-testid=\"delivery-row\"").count(), 2);
        assert!(page.body.contains("she asked") && page.body.contains("Mina"));
    });
}

#[test]
fn corrected_words_become_a_version_and_a_form_with_faults_comes_back() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let path = format!("/care/communications/{}", scene.id);
        let form = desk.get(&format!("{path}/edit")).await;
        let key = form.field("request_key");
        let words = |subject: &'static str, markdown: &'static str, reason: &'static str, wish: &'static str| {
            let fixed = [("language", "de"), ("subject", subject), ("markdown", markdown), ("reason", reason)];
            fixed.into_iter().chain([("wish", wish)]).collect::<Vec<_>>()
        };
        let with_key = |mut form: Vec<(&'static str, &'static str)>, key: &'static str| {
            form.push(("request_key", key));
            form
        };
        let key: &'static str = Box::leak(key.into_boxed_str());
        let refused =
            desk.post(&format!("{path}/edit"), &with_key(words("", "Liebe **Kundin**", "", "send"), key)).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("id=\"subject-fault\"") && refused.body.contains("id=\"reason-fault\""));
        assert!(refused.body.contains("Liebe **Kundin**") && refused.body.contains("<strong>Kundin</strong>"));
        let preview = words("Neu", "Liebe *Kundin*", "", "preview");
        let shown = desk.post(&format!("{path}/edit"), &with_key(preview, key)).await;
        assert!(shown.status == 200 && shown.body.contains("<em>Kundin</em>"));
        let live = desk.post(&format!("{path}/preview"), &words("Neu", "# Hallo", "", "")).await;
        assert!(live.status == 200 && live.body.contains("<h2>Hallo</h2>") && !live.body.contains("<html"));
        assert_eq!(scene.deliveries().await, 1, "a preview sends nothing");
        let send = words("Neu", "Liebe Kundin", "Zahl war falsch", "send");
        let done = desk.post(&format!("{path}/edit"), &with_key(send.clone(), key)).await;
        assert_eq!(done.status, 303);
        let again = desk.post(&format!("{path}/edit"), &with_key(send, key)).await;
        assert_eq!(again.location(), done.location(), "a double click makes one version");
        let version = desk.get(done.location()).await;
        assert_eq!(version.body.matches("data-testid=\"version\"").count(), 2);
        assert!(version.body.contains("Zahl war falsch"));
        let former = scene.browser("de").get(&format!("/m/{}", scene.token)).await;
        assert!(former.body.contains("Dear Given0 Family0"), "what the customer holds stays as it was");
    });
}

#[test]
fn a_customer_is_corrected_and_a_slower_colleague_is_told() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let found = scene.house.engine.find("family0", None).await.unwrap();
        let path = format!("/care/customers/{}", found.rows[0].customer_id);
        let page = desk.get(&format!("{path}/edit")).await;
        let version = page.field("version");
        let form = |email: &'static str, reason: &'static str| {
            vec![
                ("given", "Given0"),
                ("family", "Family0"),
                ("language", "de"),
                ("country", "GB"),
                ("time_zone", "Europe/London"),
                ("email", email),
                ("reason", reason),
            ]
        };
        let with = |mut form: Vec<(&'static str, &'static str)>, version: &str| {
            form.push(("version", Box::leak(version.to_owned().into_boxed_str())));
            form
        };
        let edit = format!("{path}/edit");
        let refused = desk.post(&edit, &with(form("not an address", ""), &version)).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("value=\"not an address\"") && refused.body.contains("id=\"email-fault\""));
        let saved = desk.post(&edit, &with(form("new@example.com", "told on the phone"), &version)).await;
        assert_eq!(saved.location(), format!("{path}?done=saved"));
        let page = desk.get(saved.location()).await;
        assert!(page.body.contains("c0@example.com") && page.body.contains("told on the phone"), "the former state");
        let late = desk.post(&edit, &with(form("other@example.com", "too late"), &version)).await;
        assert_eq!(late.status, 409);
        assert!(late.body.contains("other@example.com") && late.body.contains("On file now: new@example.com"));
        let decided = desk.post(&edit, &with(form("other@example.com", "still"), &late.field("version"))).await;
        assert_eq!(decided.status, 303);
    });
}

#[test]
fn the_clock_of_the_demo_goes_forward_and_language_and_light_stay() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let before = scene.house.engine.clock_now();
        assert_eq!(desk.post("/care/clock", &[("days", "30")]).await.location(), "/care/clock?moved=30");
        assert!(scene.house.engine.clock_now().duration_since(before).as_hours() >= 720);
        assert_eq!(desk.post("/care/clock", &[("days", "4000")]).await.status, 404);
        assert_eq!(desk.post_from("cross-site", "/care/clock", &[("days", "1")]).await.status, 403);
        let back = desk.post("/care/language", &[("language", "ar"), ("back", "/care/clock")]).await;
        assert_eq!(back.location(), "/care/clock");
        assert!(desk.get("/care/clock").await.body.contains("<html lang=\"ar\" dir=\"rtl\""));
        assert_eq!(desk.post("/care/theme", &[("theme", "dark"), ("back", "//evil")]).await.location(), "/care");
    });
}
