//! Volume in the portal, over a real engine: rules tried out and saved, people absent and back; all without script.

use crate::browser::{Answer, Browser};
use crate::scene::play;

const PATH: &str = "/care/volume";

/// A rule for what is said in German, each week so many for an hour of staff, as its form sends it.
fn rule<'a>(name: &'a str, number: &'a str, wish: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("name", name),
        ("languages", "de"),
        ("kind", "staff"),
        ("number", number),
        ("period", "week"),
        ("time_zone", "UTC"),
        ("pass", "transactional"),
        ("wish", wish),
    ]
}

/// Somebody who answers in German all day long.
async fn add_jonas(boss: &mut Browser) -> String {
    let typed = [("name", "Jonas"), ("languages", "de"), ("hours", "mon-sun 00:00-24:00"), ("time_zone", "UTC")];
    let saved = boss.post(&format!("{PATH}/staff/new"), &typed).await;
    assert_eq!((saved.status.as_u16(), saved.location()), (303, "/care/volume?done=staff"), "{}", saved.body);
    id_in(&boss.get(PATH).await, "/care/volume/absences?staff=")
}

/// The id behind the first address that begins so.
fn id_in(page: &Answer, beginning: &str) -> String {
    let start = page.body.find(beginning).unwrap_or_else(|| panic!("{beginning} in {}", page.body)) + beginning.len();
    page.body[start..].split(['"', '/']).next().unwrap_or_default().to_owned()
}

/// The rule's id, once it is saved.
async fn add_rule(boss: &mut Browser) -> String {
    let saved = boss.post(&format!("{PATH}/rules/new"), &rule("German", "1", "save")).await;
    assert_eq!((saved.status.as_u16(), saved.location()), (303, "/care/volume?done=rule"), "{}", saved.body);
    id_in(&boss.get(PATH).await, "/care/volume/rules/vrl_")
}

#[test]
fn a_rule_is_tried_out_saved_changed_and_taken_away() {
    play(|scene| async move {
        let mut boss = scene.admin("Olga").await;
        add_jonas(&mut boss).await;
        let tried = boss.post(&format!("{PATH}/rules/new"), &rule("German", "1", "preview")).await;
        assert!(tried.status == 200 && tried.body.contains("168 instead of no limit"), "{}", tried.body);
        assert!(tried.body.contains("value=\"German\"") && tried.body.contains("value=\"de\" checked"));
        assert!(!boss.get(PATH).await.body.contains("volume-rule\""), "nothing is saved by looking");
        let path = format!("{PATH}/rules/vrl_{}", add_rule(&mut boss).await);
        let list = boss.get("/care/volume?done=rule").await;
        assert!(list.body.contains("data-testid=\"done\"") && list.body.contains("of 168 this week"), "{}", list.body);
        let halved = boss.post(&path, &rule("German", "2", "preview")).await;
        assert!(halved.body.contains("336 instead of 168"), "{}", halved.body);
        assert_eq!(boss.post(&path, &rule("German", "2", "save")).await.status, 303);
        assert!(boss.get(PATH).await.body.contains("of 336 this week"));
        let removal = boss.get(&format!("{path}/remove")).await;
        assert!(removal.body.contains("no limit instead of 336"), "{}", removal.body);
        assert_eq!(boss.get(&path).await.status, 200, "looking takes nothing away");
        assert_eq!(boss.post(&format!("{path}/remove"), &[]).await.location(), "/care/volume?done=rule-removed");
        assert_eq!(boss.get(&path).await.status, 404);
    });
}

#[test]
fn what_cannot_be_used_comes_back_with_a_fault_beside_its_field() {
    play(|scene| async move {
        let mut boss = scene.admin("Olga").await;
        let typed = [("kind", "most"), ("number", "many"), ("time_zone", "Moon"), ("countries", "DE, Narnia")];
        let back = boss.post(&format!("{PATH}/rules/new"), &typed).await;
        assert_eq!(back.status, 422);
        for field in ["name", "number", "period", "time_zone", "countries"] {
            assert!(back.body.contains(&format!("id=\"{field}-fault\"")), "{field} in {}", back.body);
        }
        assert!(back.body.contains("value=\"many\"") && back.body.contains("value=\"DE, Narnia\""));
        let nobody = boss.post(&format!("{PATH}/staff/new"), &[("hours", "whenever")]).await;
        assert_eq!(nobody.status, 422);
        for field in ["name", "languages", "hours", "time_zone"] {
            assert!(nobody.body.contains(&format!("id=\"{field}-fault\"")), "{field} in {}", nobody.body);
        }
        let jonas = add_jonas(&mut boss).await;
        let backwards = [("staff", jonas.as_str()), ("from", "2026-10-09"), ("to", "2026-10-08"), ("wish", "save")];
        let back = boss.post(&format!("{PATH}/absences"), &backwards).await;
        assert!(back.status == 422 && back.body.contains("id=\"to-fault\""), "{}", back.body);
        add_rule(&mut boss).await;
        let twice = boss.post(&format!("{PATH}/rules/new"), &rule("German", "1", "save")).await;
        assert!(twice.status == 422 && twice.body.contains("There is already one with this name."), "{}", twice.body);
    });
}

#[test]
fn client_care_says_who_is_absent_and_changes_nothing_else() {
    play(|scene| async move {
        let mut boss = scene.admin("Olga").await;
        let jonas = add_jonas(&mut boss).await;
        let path = format!("{PATH}/rules/vrl_{}", add_rule(&mut boss).await);
        let mut desk = scene.desk().await;
        let form = desk.get(&format!("{PATH}/absences?staff={jonas}")).await;
        let today = scene.house.today().to_string();
        assert!(
            form.body.contains("144 instead of 168") && form.body.contains(&format!("value=\"{today}\"")),
            "{}",
            form.body
        );
        let ill = |wish| [("staff", jonas.as_str()), ("from", today.as_str()), ("to", today.as_str()), ("wish", wish)];
        assert_eq!(desk.post(&format!("{PATH}/absences"), &ill("preview")).await.status, 200);
        assert!(desk.get(PATH).await.body.contains("of 168 this week"), "looking changes nothing");
        assert_eq!(desk.post(&format!("{PATH}/absences"), &ill("save")).await.location(), "/care/volume?done=absence");
        let list = desk.get(PATH).await;
        assert!(list.body.contains("of 144 this week") && list.body.contains("Absent now"), "{}", list.body);
        let absence = id_in(&list, "/care/volume/absences/abs_");
        let back = desk.post(&format!("{PATH}/absences/abs_{absence}/remove"), &[]).await;
        assert_eq!(back.location(), "/care/volume?done=absence-removed");
        assert!(desk.get(PATH).await.body.contains("of 168 this week"));

        assert_eq!(desk.post(&path, &rule("German", "2", "preview")).await.status, 200, "trying out is for everybody");
        assert_eq!(desk.post(&path, &rule("German", "2", "save")).await.status, 403);
        assert_eq!(desk.post(&format!("{PATH}/rules/new"), &rule("Mine", "2", "save")).await.status, 403);
        assert_eq!(desk.post(&format!("{path}/remove"), &[]).await.status, 403);
        assert_eq!(desk.post(&format!("{PATH}/staff/{jonas}/remove"), &[]).await.status, 403);
        assert_eq!(desk.get(&format!("{PATH}/staff/new")).await.status, 403);
        let typed = [("name", "Me"), ("languages", "de"), ("hours", "mon 09:00-10:00"), ("time_zone", "UTC")];
        assert_eq!(desk.post(&format!("{PATH}/staff/new"), &typed).await.status, 403);
    });
}

#[test]
fn nobody_looks_without_signing_in() {
    play(|scene| async move {
        let mut stranger = scene.browser("en");
        for path in ["", "/rules/new", "/rules/vrl_1", "/rules/vrl_1/remove", "/staff/new", "/absences"] {
            assert!(stranger.get(&format!("{PATH}{path}")).await.location().starts_with("/care/sign-in"), "{path}");
        }
        let mut boss = scene.admin("Olga").await;
        for path in ["/rules/vrl_1", "/rules/vrl_1/remove", "/staff/stf_1", "/absences"] {
            assert_eq!(boss.get(&format!("{PATH}{path}")).await.status, 404, "{path}");
        }
        assert_eq!(boss.post(&format!("{PATH}/absences/abs_1/remove"), &[]).await.status, 404);
    });
}
