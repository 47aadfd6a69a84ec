//! What customers open: the message in any language, sending it again, preferences, and what they see when it fails.

use crate::scene::play;

#[test]
fn a_message_is_read_in_any_language_with_strict_headers() {
    play(|scene| async move {
        let mut reader = scene.browser("fr");
        let page = reader.get(&format!("/m/{}", scene.token)).await;
        assert_eq!(page.status, 200);
        assert!(page.body.starts_with("<!DOCTYPE html><html lang=\"de\" dir=\"ltr\">"), "the language it was sent in");
        assert!(page.body.contains("Dear Given0 Family0") && page.body.contains("(de, 30-days)"));
        assert!(!page.body.contains("<script") && !page.body.contains("c0@example.com"));
        assert_eq!(page.header("content-language"), "de");
        assert_eq!(page.header("cache-control"), "private, no-store");
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        assert!(page.header("x-robots-tag").contains("noindex"));
        assert!(page.header("content-security-policy").starts_with("default-src 'none'; style-src 'self';"));
        assert!(page.body.len() < 15_000, "{} bytes before compression", page.body.len());
        let arabic = reader.get(&format!("/m/{}?lang=ar", scene.token)).await;
        assert!(arabic.body.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.body.contains("(ar, 30-days)"));
        let unknown = reader.get(&format!("/m/{}?lang=tlh", scene.token)).await;
        assert!(unknown.body.contains("<html lang=\"de\""), "an unknown language shows the one it was sent in");
    });
}

#[test]
fn wrong_tokens_look_alike_and_are_told_in_the_readers_language() {
    play(|scene| async move {
        let mut reader = scene.browser("ar,en;q=0.5");
        let long = "A".repeat(5_000);
        for token in ["AAAAAAAAAAAAAAAAAAAAAA", "short", &long, "..%2F..%2Fetc", "%00"] {
            let page = reader.get(&format!("/m/{token}")).await;
            assert_eq!(page.status, 404, "{token}");
            assert!(page.body.contains("<html lang=\"ar\" dir=\"rtl\">"), "{token}");
        }
        let page = reader.get("/nowhere").await;
        assert_eq!((page.status.as_u16(), page.header("cache-control")), (404, "private, no-store"));
    });
}

#[test]
fn sending_again_is_a_post_from_our_page_and_a_double_click_is_one() {
    play(|scene| async move {
        let mut reader = scene.browser("de");
        let path = format!("/m/{}/resend", scene.token);
        let page = reader.get(&format!("/m/{}?lang=ar", scene.token)).await;
        let (language, key) = (page.field("language"), page.field("request_key"));
        assert_eq!(language, "ar");
        let form = [("language", language.as_str()), ("request_key", key.as_str())];
        let forged = reader.post_from("cross-site", &path, &form).await;
        assert_eq!(forged.status, 403);
        assert!(forged.body.contains("<html lang=\"de\""), "a refusal is a page");
        assert_eq!(reader.get(&path).await.status, 405, "looking sends nothing");
        assert_eq!(scene.deliveries().await, 1);
        for _ in 0..2 {
            let done = reader.post(&path, &form).await;
            assert_eq!(done.status, 303);
            assert_eq!(done.location(), format!("/m/{}?lang=ar&sent=1", scene.token));
        }
        assert_eq!(scene.deliveries().await, 2, "a double click is one wish");
        let done = reader.get(&format!("/m/{}?lang=ar&sent=1", scene.token)).await;
        assert!(done.body.contains("data-testid=\"resend-done\"") && !done.body.contains("resend-button"));
    });
}

#[test]
fn sending_again_too_often_is_refused_with_a_page() {
    play(|scene| async move {
        let mut reader = scene.browser("ja");
        let path = format!("/m/{}/resend", scene.token);
        for key in ["first-key", "second-key", "third-key"] {
            assert_eq!(reader.post(&path, &[("language", "de"), ("request_key", key)]).await.status, 303);
        }
        let refused = reader.post(&path, &[("language", "de"), ("request_key", "fourth-key")]).await;
        assert_eq!(refused.status, 429);
        assert!(refused.body.contains("<html lang=\"ja\"") && !refused.header("retry-after").is_empty());
        let page = reader.get(&format!("/m/{}", scene.token)).await;
        assert!(!page.body.contains("resend-button"), "what would be refused is not offered");
    });
}

#[test]
fn the_language_on_show_can_be_kept_for_all_that_follows() {
    play(|scene| async move {
        let mut reader = scene.browser("de");
        let path = format!("/m/{}/language", scene.token);
        let own = reader.get(&format!("/m/{}", scene.token)).await;
        assert!(!own.body.contains("language-keep"), "what is so already is not offered");
        let page = reader.get(&format!("/m/{}?lang=ar", scene.token)).await;
        assert!(page.body.contains("data-testid=\"language-keep\""));
        assert_eq!(reader.get(&path).await.status, 405, "looking changes nothing");
        assert_eq!(reader.post_from("cross-site", &path, &[("language", "ar")]).await.status, 403);
        assert_eq!(reader.post(&path, &[("language", "tlh")]).await.status, 404);
        assert_eq!(scene.customer().await.language, "de");
        for _ in 0..2 {
            let done = reader.post(&path, &[("language", "ar")]).await;
            assert_eq!(done.location(), format!("/m/{}?lang=ar&kept=1", scene.token));
        }
        let customer = scene.customer().await;
        assert_eq!((customer.language.as_str(), customer.version), ("ar", 2), "and a double click is one wish");
        let page = reader.get(&format!("/m/{}?lang=ar&kept=1", scene.token)).await;
        assert!(page.body.contains("data-testid=\"language-kept\"") && !page.body.contains("language-keep\""));
    });
}

#[test]
fn incomplete_forms_are_refused_with_a_page() {
    play(|scene| async move {
        let mut reader = scene.browser("en");
        let path = format!("/m/{}/resend", scene.token);
        for form in [vec![], vec![("language", "de")], vec![("language", "de"), ("request_key", "x")]] {
            let refused = reader.post(&path, &form).await;
            assert!(refused.status.is_client_error(), "{form:?}");
            assert!(refused.body.contains("<html lang=\"en\""), "{form:?}");
        }
        assert_eq!(reader.post(&path, &[("language", "tlh"), ("request_key", "some-key")]).await.status, 404);
        assert_eq!(scene.deliveries().await, 1);
    });
}

#[test]
fn messages_are_stopped_by_the_page_and_by_one_click() {
    play(|scene| async move {
        let path = format!("/p/{}", scene.token);
        let mut reader = scene.browser("en");
        let shown = reader.get(&path).await;
        assert!(shown.status == 200 && shown.body.contains("c•••@e•••.com"), "{}", shown.body);
        let done = reader.post(&path, &[("wish", "stop")]).await;
        assert_eq!((done.status.as_u16(), done.location()), (303, format!("{path}?done=1").as_str()));
        assert!(reader.get(&path).await.body.contains("value=\"resume\""), "and can be taken back");
        assert_eq!(reader.post(&path, &[("wish", "resume")]).await.status, 303);
        // A mail provider has no page of ours, no cookie, and wants no redirect.
        let one_click = reader.post_from("cross-site", &path, &[("List-Unsubscribe", "One-Click")]).await;
        assert_eq!(one_click.status, 200);
        assert!(reader.get(&path).await.body.contains("value=\"resume\""));
        assert_eq!(reader.post(&path, &[("something", "else")]).await.status, 422);
    });
}

#[test]
fn the_front_door_leads_to_examples_and_to_the_portal() {
    play(|scene| async move {
        let page = scene.browser("he").get("/").await;
        assert!(page.body.contains("<html lang=\"he\" dir=\"rtl\">") && page.body.contains("href=\"/care\""));
        assert!(page.body.contains(&format!("href=\"/m/{}\"", scene.token)));
    });
}
