//! Holds in the portal, over a real engine and without script: placed, told, ended, and what is ended for good.

use crate::browser::Answer;
use crate::scene::play;

/// What stands behind an address that begins so, up to the end of the attribute.
fn behind(page: &Answer, beginning: &str) -> String {
    let start = page.body.find(beginning).unwrap_or_else(|| panic!("{beginning} in {}", page.body)) + beginning.len();
    page.body[start..].split(['"', '/', '?']).next().unwrap_or_default().to_owned()
}

#[test]
fn a_customer_is_put_on_hold_and_let_go_again() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let id = behind(&desk.get(&format!("/care/communications/{}", scene.id)).await, "/care/customers/");
        let (page, form) = (format!("/care/customers/{id}"), format!("/care/hold/customer/{id}"));
        assert!(desk.get(&page).await.body.contains(&form));
        let empty = desk.post(&form, &[("reason", " "), ("until", "2001-01-01")]).await;
        assert_eq!(empty.status, 422);
        assert!(empty.body.contains("reason-fault") && empty.body.contains("until-fault"), "{}", empty.body);
        assert!(empty.body.contains("value=\"2001-01-01\""), "what was typed is still there");
        let placed = desk.post(&form, &[("reason", "They are moving"), ("until", "")]).await;
        assert_eq!((placed.status.as_u16(), placed.location()), (303, format!("{page}?done=held").as_str()));
        let held = desk.get(placed.location()).await;
        assert!(held.body.contains("They are moving") && held.body.contains("Mina put the customer on hold"));
        assert!(held.body.contains("data-kind=\"held\"") && !held.body.contains(&form));
        let again = desk.post(&form, &[("reason", "Me too"), ("until", "")]).await;
        assert_eq!(again.location(), format!("{page}?done=hold-refused-already"));
        assert!(desk.get(again.location()).await.body.contains("Somebody has put it on hold already"));
        assert!(desk.get("/care/volume").await.body.contains("On hold by hand: "));
        let list = desk.get("/care/holds").await;
        assert!(list.body.contains("They are moving") && list.body.contains(&page));
        let end = format!("/care/holds/{}/end", behind(&list, "/care/holds/"));
        let ended = desk.post(&end, &[("back", page.as_str())]).await;
        assert_eq!(ended.location(), format!("{page}?done=hold-ended"));
        assert!(!desk.get(ended.location()).await.body.contains("hold-note"));
        let late = desk.post(&end, &[("back", "https://evil.example")]).await;
        assert_eq!(late.location(), "/care/holds?done=hold-refused-ended");
        assert!(desk.get("/care/holds").await.body.contains("Nothing is on hold"));
    });
}

#[test]
fn a_path_is_ended_and_what_is_over_is_told() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let id = behind(&desk.get(&format!("/care/communications/{}", scene.id)).await, "/care/customers/");
        let page = format!("/care/customers/{id}");
        let path = behind(&desk.get(&page).await, "/care/hold/enrollment/");
        let (hold, cancel) = (format!("/care/hold/enrollment/{path}"), format!("/care/cancel/enrollment/{path}"));
        let form = desk.get(&hold).await.body.replace(['\u{2068}', '\u{2069}'], "");
        assert!(form.contains("Put “Ending” on hold"), "{form}");
        assert_eq!(
            desk.post(&hold, &[("reason", "wait"), ("until", "")]).await.location(),
            format!("{page}?done=held")
        );
        assert_eq!(desk.post(&cancel, &[("reason", "")]).await.status, 422);
        let done = desk.post(&cancel, &[("reason", "Renewed by phone")]).await;
        assert_eq!(done.location(), format!("{page}?done=enrollment-cancelled"));
        let shown = desk.get(done.location()).await;
        assert!(shown.body.contains("data-kind=\"enrollment-cancelled\"") && !shown.body.contains(&hold));
        let late = desk.post(&cancel, &[("reason", "again")]).await;
        assert_eq!(late.location(), format!("{page}?done=hold-refused-over"));
        // The message has gone: there is nothing to keep back.
        let said = desk.get(&format!("/care/communications/{}", scene.id)).await;
        assert!(!said.body.contains("/care/hold/delivery/"));
    });
}

#[test]
fn a_message_that_waits_is_kept_back_and_cancelled() {
    play(|scene| async move {
        let mut boss = scene.admin("Olga").await;
        let pause = [("name", "stop"), ("kind", "paused"), ("period", "day"), ("time_zone", "UTC"), ("wish", "save")];
        assert_eq!(boss.post("/care/volume/rules/new", &pause).await.status, 303);
        let mut desk = scene.desk().await;
        let page = format!("/care/communications/{}", scene.id);
        let key = desk.get(&page).await.field("request_key");
        desk.post(&format!("{page}/resend"), &[("language", "de"), ("reason", ""), ("request_key", &key)]).await;
        let id = behind(&desk.get(&page).await, "/care/hold/delivery/");
        let held = desk.post(&format!("/care/hold/delivery/{id}"), &[("reason", "Look first"), ("until", "")]).await;
        assert_eq!(held.location(), format!("{page}?done=held"));
        let shown = desk.get(held.location()).await;
        assert!(shown.body.contains("Mina put the message on hold") && shown.body.contains("Look first"));
        let cancelled = desk.post(&format!("/care/cancel/delivery/{id}"), &[("reason", "Not needed")]).await;
        assert_eq!(cancelled.location(), format!("{page}?done=delivery-cancelled"));
        let shown = desk.get(cancelled.location()).await;
        assert!(shown.body.contains("data-state=\"cancelled\"") && !shown.body.contains("hold-note"));
        assert_eq!(desk.get("/care/hold/campaign/x").await.status, 404);
        assert_eq!(desk.get("/care/cancel/customer/x").await.status, 404);
    });
}
