//! Simulation over the pages: who may ask, what is refused, what is shown afterwards, and that looking begins nothing.

use crate::scene::play;

const DESK: &str = "/care/campaigns/ending/simulate";

fn form<'a>(from: &'a str, to: &'a str, customers: &'a str) -> [(&'static str, &'a str); 5] {
    [("version", "1"), ("against", ""), ("from", from), ("to", to), ("customers", customers)]
}

#[test]
fn strangers_simulate_nothing() {
    play(|scene| async move {
        let mut stranger = scene.browser("en");
        for path in ["", "/sim_00000000000000000000000000", "/sim_00000000000000000000000000/messages/0/0"] {
            let turned = stranger.get(&format!("{DESK}{path}")).await;
            assert!(turned.status == 303 && turned.location().starts_with("/care/sign-in"), "{path}");
        }
        assert_eq!(stranger.post(DESK, &form("2026-01-01", "2026-02-01", "1")).await.location(), "/care/sign-in");
        assert_eq!(scene.house.engine.simulation_desk("ending").await.unwrap().kept.len(), 0);
    });
}

#[test]
fn what_was_simulated_can_be_looked_at_again_and_nothing_has_left() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let (sent, before) = (scene.house.sent().len(), scene.deliveries().await);
        let usual = scene.house.engine.simulation_desk("ending").await.unwrap().form;
        let asked = desk.get(DESK).await;
        assert!(asked.body.contains(&format!("value=\"{}\"", usual.to)), "{}", asked.body);
        let began = desk.post(DESK, &form(&usual.from, &usual.to, "10")).await;
        assert!(began.status == 303 && began.location().starts_with(&format!("{DESK}/sim_")), "{}", began.body);
        let place = began.location().to_owned();
        let mut shown = desk.get(&place).await;
        while shown.body.contains("data-testid=\"simulation-living\"") {
            assert_eq!(shown.header("refresh"), "2");
            let id = place.rsplit('/').next().unwrap().parse().unwrap();
            scene.house.engine.await_simulation(id, std::time::Duration::from_mins(1)).await;
            shown = desk.get(&place).await;
        }
        assert!(shown.status == 200 && shown.body.contains("data-testid=\"simulated-line\""), "{}", shown.body);
        assert!(shown.header("refresh").is_empty() && shown.body.contains("Given0 Family0"));
        let sent_only = desk.get(&format!("{place}?what=sent&customer=c0")).await;
        assert!(sent_only.body.contains("data-what=\"sent\"") && !sent_only.body.contains("data-what=\"planned\""));
        let nobody = desk.get(&format!("{place}?customer=nobody&page=-1")).await;
        assert!(nobody.status == 200 && nobody.body.contains("Nothing of this kind happened"));

        let message = desk.get(&format!("{place}/messages/0/0")).await;
        assert!(message.status == 200 && message.body.contains("Simulated: nobody got this message"));
        for medium in ["email", "text", "web", "sms"] {
            let frame = desk.get(&format!("{place}/messages/0/0/frame?medium={medium}")).await;
            let policy = frame.header("content-security-policy");
            assert!(frame.status == 200 && policy.contains("sandbox") && !policy.contains("script"), "{medium}");
            assert!(frame.body.contains("Given0 Family0"), "{medium}: {}", frame.body);
        }
        assert_eq!(desk.get(&format!("{place}/messages/0/99")).await.status, 404);
        assert_eq!(desk.get(&format!("{place}/messages/1/0")).await.status, 404);

        assert!(desk.get(DESK).await.body.contains(&place), "it is kept for a while");
        assert_eq!((scene.house.sent().len(), scene.deliveries().await), (sent, before), "nothing has left");
    });
}

#[test]
fn what_cannot_be_simulated_comes_back_with_what_was_typed() {
    play(|scene| async move {
        let mut desk = scene.desk().await;
        let today = scene.house.today().to_string();
        for (to, customers, field) in [("2000-01-01", "10", "to"), ("soon", "10", "to"), (&today, "9999", "customers")]
        {
            let refused = desk.post(DESK, &form(&today, to, customers)).await;
            assert_eq!(refused.status, 422, "{to} {customers}");
            assert!(refused.body.contains(&format!("id=\"{field}-fault\"")), "{field} in {}", refused.body);
            assert!(refused.body.contains(&format!("value=\"{customers}\"")));
        }
        let vanished = desk.get(&format!("{DESK}/sim_00000000000000000000000000")).await;
        assert!(vanished.status == 410 && vanished.body.contains("is not kept any more"), "{}", vanished.body);
        assert_eq!(desk.get("/care/campaigns/nothing/simulate").await.status, 404);
    });
}
