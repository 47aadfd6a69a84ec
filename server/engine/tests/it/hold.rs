//! Holds on both databases: what people keep back at each level goes when they let it, once, and says why it waits.

use carillon_domain::volume::Scope;
use carillon_domain::{DeliveryState, HoldTarget, Language};
use carillon_engine::EngineError;
use carillon_engine::hold::HoldRefused;
use carillon_engine::view::DeliveryView;
use carillon_engine::volume::RuleDraft;
use carillon_store::entity::attempt;
use carillon_store::testing::TestDatabase;
use carillon_store::{delivery, on_both_databases};
use jiff::ToSpan;

use crate::house::House;

/// Customers whose message is due, and who keeps it back.
struct Desk {
    house: House,
    by: carillon_engine::Person,
}

impl Desk {
    /// Everybody's message is due today, and nothing is planned yet.
    async fn over(db: &TestDatabase, customers: usize) -> Self {
        let house = House::over(db).await;
        house.customers(customers, "en", 1, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        let by = house.admin("Ada").await;
        Self { house, by }
    }

    /// `cus_…` of a customer.
    async fn customer(&self, number: usize) -> String {
        let db = self.house.engine.store().connection();
        carillon_store::customer::by_external_id(db, &format!("c{number}")).await.unwrap().unwrap().id
    }

    /// `enr_…` of the one path a customer is on.
    async fn path(&self, number: usize) -> String {
        let shown = self.house.engine.customer(&self.customer(number).await).await.unwrap();
        assert_eq!(shown.enrollments.len(), 1, "{:?}", shown.enrollments);
        shown.enrollments[0].id.clone()
    }

    /// `com_…` of the newest message to a customer.
    async fn message(&self, number: usize) -> String {
        let rows = self.house.engine.find(&format!("family{number}"), None).await.unwrap().rows;
        rows.first().unwrap().id.clone()
    }

    /// The deliveries of that message, the newest first.
    async fn deliveries(&self, number: usize) -> Vec<DeliveryView> {
        self.house.engine.communication(&self.message(number).await, None).await.unwrap().deliveries
    }

    /// What happened to a customer.
    async fn kinds(&self, number: usize) -> Vec<String> {
        let shown = self.house.engine.customer(&self.customer(number).await).await.unwrap();
        shown.timeline.into_iter().map(|it| it.kind).collect()
    }

    /// How many messages have gone, once nothing more can.
    async fn sent(&self) -> usize {
        self.house.work().await;
        self.house.sent().len()
    }
}

/// What keeps a delivery back: on what, who says so, and why.
fn kept(delivery: &DeliveryView) -> Vec<(HoldTarget, &str, &str)> {
    let holds = delivery.waiting.iter().flat_map(|waiting| &waiting.holds);
    holds.map(|hold| (hold.target, hold.by.as_str(), hold.reason.as_str())).collect()
}

fn refused(error: EngineError) -> HoldRefused {
    match error {
        EngineError::Refused(why) => why,
        other => panic!("{other:?}"),
    }
}

/// At most so many messages a day.
fn daily(number: u32) -> RuleDraft {
    RuleDraft {
        name: "a day".into(),
        scope: Scope::default(),
        kind: "most".into(),
        number: number.to_string(),
        period: "day".into(),
        time_zone: "UTC".into(),
        ..RuleDraft::default()
    }
}

/// A worker takes a delivery in hand. Returns its token.
async fn take(house: &House, id: &str, token: &str) -> usize {
    let db = house.engine.store().connection();
    let database_now_ms = delivery::database_now_ms(db).await.unwrap();
    let ids = [id.to_owned()];
    let now_ms = house.engine.clock_now().as_millisecond();
    let lease_until = database_now_ms + 60_000;
    delivery::claim(db, &delivery::Claim { ids: &ids, token, now_ms, database_now_ms, lease_until })
        .await
        .unwrap()
        .len()
}

/// The worker begins to hand it over; false where it is not its own any more.
async fn begin(house: &House, id: &str, token: &str) -> bool {
    let attempt = attempt::Model {
        id: format!("att_{id}"),
        delivery_id: id.to_owned(),
        number: 1,
        started_at: 1,
        finished_at: None,
        outcome: None,
        code: None,
        reply: None,
        message_id: "<1@example.com>".into(),
        worker: "test".into(),
        receipt: None,
        told_at: None,
    };
    !delivery::start(house.engine.store().connection(), token, vec![attempt]).await.unwrap().is_empty()
}

on_both_databases! {
    async fn a_customer_on_hold_gets_nothing_planned_until_it_ends(db: TestDatabase) {
        let desk = Desk::over(&db, 2).await;
        let id = desk.customer(0).await;
        let hold = desk.house.engine.hold_customer(&id, "", " They are moving. ", &desk.by).await.unwrap();
        assert_eq!(desk.sent().await, 1, "the other one");
        let waits = desk.deliveries(0).await.remove(0);
        assert_eq!((waits.state, kept(&waits)), (DeliveryState::Planned, vec![(HoldTarget::Customer, "Ada", "They are moving.")]));
        assert_eq!(desk.house.engine.volume_rules().await.unwrap(), []);
        let shown = desk.house.engine.customer(&id).await.unwrap();
        assert_eq!(shown.hold.map(|it| (it.id, it.until)), Some((hold.clone(), None)));
        assert!(shown.communications[0].on_hold);
        desk.house.engine.end_hold(&hold, &desk.by).await.unwrap();
        assert_eq!(desk.sent().await, 2);
        assert_eq!(desk.sent().await, 2, "once");
        let kinds = desk.kinds(0).await;
        for kind in ["held", "hold-ended"] {
            assert_eq!(kinds.iter().filter(|it| *it == kind).count(), 1, "{kinds:?}");
        }
        assert_eq!(refused(desk.house.engine.end_hold(&hold, &desk.by).await.unwrap_err()), HoldRefused::NotHeld);
        assert_eq!(desk.house.engine.holds().await.unwrap(), []);
    }

    async fn a_path_on_hold_plans_no_step_and_keeps_what_waits(db: TestDatabase) {
        let desk = Desk::over(&db, 1).await;
        let rule = desk.house.engine.save_rule(&daily(0), &desk.by).await.unwrap();
        desk.house.work().await;
        let path = desk.path(0).await;
        let hold = desk.house.engine.hold_enrollment(&path, "", "A question is open", &desk.by).await.unwrap();
        desk.house.engine.remove_rule(&rule, &desk.by).await.unwrap();
        assert_eq!(desk.sent().await, 0);
        assert_eq!(kept(&desk.deliveries(0).await[0]), [(HoldTarget::Enrollment, "Ada", "A question is open")]);
        desk.house.engine.move_clock(30).await.unwrap();
        assert_eq!(desk.sent().await, 0, "the last step is due as well");
        assert_eq!(desk.house.engine.find("family0", None).await.unwrap().rows.len(), 1, "and is not planned");
        desk.house.engine.end_hold(&hold, &desk.by).await.unwrap();
        assert_eq!(desk.sent().await, 2);
        assert_eq!(desk.house.engine.find("family0", None).await.unwrap().rows.len(), 2);
    }

    async fn a_step_that_becomes_too_late_on_hold_is_passed_over(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(1, "en", 1, house.today() + 61.days()).await;
        house.engine.plan().await.unwrap();
        let desk = Desk { by: house.admin("Ada").await, house };
        let path = desk.path(0).await;
        let hold = desk.house.engine.hold_enrollment(&path, "", "wait", &desk.by).await.unwrap();
        desk.house.engine.move_clock(25).await.unwrap();
        assert_eq!(desk.sent().await, 0);
        desk.house.engine.end_hold(&hold, &desk.by).await.unwrap();
        assert_eq!(desk.sent().await, 0, "sixty days before is long over");
        let shown = desk.house.engine.customer(&desk.customer(0).await).await.unwrap();
        assert_eq!(shown.enrollments[0].next.as_ref().map(|(step, _)| step.as_str()), Some("30-days"));
        let ended = shown.timeline.iter().find(|it| it.kind == "hold-ended").unwrap();
        assert!(ended.details.contains(&("passed".to_owned(), "60-days".to_owned())), "{:?}", ended.details);
        desk.house.engine.move_clock(8).await.unwrap();
        assert_eq!(desk.sent().await, 1);
    }

    async fn one_message_is_kept_back_between_its_release_and_its_claim_and_gives_its_place_back(db: TestDatabase) {
        let desk = Desk::over(&db, 2).await;
        desk.house.engine.save_rule(&daily(1), &desk.by).await.unwrap();
        let report = desk.house.engine.plan().await.unwrap();
        assert_eq!((report.planned, report.released), (2, 1));
        let first = [desk.deliveries(0).await.remove(0), desk.deliveries(1).await.remove(0)]
            .into_iter()
            .find(|it| it.waiting.is_none())
            .unwrap();
        let hold = desk.house.engine.hold_delivery(&first.id, "", "Look at the words first", &desk.by).await.unwrap();
        assert_eq!(desk.house.engine.volume_rules().await.unwrap()[0].used, 0);
        assert_eq!(take(&desk.house, &first.id, "late").await, 0, "who was woken for it finds it kept back");
        assert_eq!(desk.sent().await, 1, "the other one has its place");
        assert_eq!(desk.house.engine.volume_rules().await.unwrap()[0].used, 1);
        desk.house.engine.end_hold(&hold, &desk.by).await.unwrap();
        assert_eq!(desk.sent().await, 1, "the day is used up");
        desk.house.engine.move_clock(1).await.unwrap();
        assert_eq!(desk.sent().await, 2);
    }

    async fn a_worker_that_has_not_begun_finds_it_taken_back(db: TestDatabase) {
        let desk = Desk::over(&db, 1).await;
        desk.house.engine.plan().await.unwrap();
        let id = desk.deliveries(0).await.remove(0).id;
        assert_eq!(take(&desk.house, &id, "worker").await, 1);
        let hold = desk.house.engine.hold_delivery(&id, "", "wait", &desk.by).await.unwrap();
        assert!(!begin(&desk.house, &id, "worker").await);
        assert_eq!(desk.sent().await, 0);
        desk.house.engine.end_hold(&hold, &desk.by).await.unwrap();
        assert_eq!(desk.sent().await, 1);
    }

    async fn what_has_begun_can_neither_be_kept_back_nor_cancelled(db: TestDatabase) {
        let desk = Desk::over(&db, 1).await;
        desk.house.engine.plan().await.unwrap();
        let id = desk.deliveries(0).await.remove(0).id;
        assert_eq!(take(&desk.house, &id, "worker").await, 1);
        assert!(begin(&desk.house, &id, "worker").await);
        let (engine, by) = (&desk.house.engine, &desk.by);
        assert_eq!(refused(engine.cancel_delivery(&id, "too late", by).await.unwrap_err()), HoldRefused::Going);
        assert_eq!(refused(engine.hold_delivery(&id, "", "too late", by).await.unwrap_err()), HoldRefused::Going);
        // A hold on the customer says nothing of this one, but keeps it from being tried again.
        engine.hold_customer(&desk.customer(0).await, "", "wait", by).await.unwrap();
        let row = delivery::by_id(engine.store().connection(), &id).await.unwrap().unwrap();
        assert_eq!((row.state.as_str(), row.hold_id.is_some(), row.released_at.is_some()), ("started", true, true));
    }

    async fn what_a_person_asks_for_passes_a_hold_on_the_customer_and_not_one_on_itself(db: TestDatabase) {
        let desk = Desk::over(&db, 1).await;
        assert_eq!(desk.sent().await, 1);
        let (engine, by) = (&desk.house.engine, &desk.by);
        let (message, path) = (desk.message(0).await, desk.path(0).await);
        engine.hold_customer(&desk.customer(0).await, "", "wait", by).await.unwrap();
        engine.hold_enrollment(&path, "", "wait", by).await.unwrap();
        engine.resend(&message, Language::En, "they asked", "key-00000001", by).await.unwrap();
        assert_eq!(desk.sent().await, 2);
        let rule = engine.save_rule(&daily(0), by).await.unwrap();
        engine.resend(&message, Language::En, "they asked again", "key-00000002", by).await.unwrap();
        let again = desk.deliveries(0).await.remove(0);
        assert_eq!(kept(&again), []);
        let hold = engine.hold_delivery(&again.id, "", "once is enough", by).await.unwrap();
        engine.remove_rule(&rule, by).await.unwrap();
        assert_eq!(desk.sent().await, 2);
        assert_eq!(kept(&desk.deliveries(0).await[0]), [(HoldTarget::Delivery, "Ada", "once is enough")]);
        engine.end_hold(&hold, by).await.unwrap();
        assert_eq!(desk.sent().await, 3);
    }

    async fn under_several_holds_it_goes_when_the_last_of_them_ends(db: TestDatabase) {
        let desk = Desk::over(&db, 1).await;
        let (engine, by) = (&desk.house.engine, &desk.by);
        let customer = desk.customer(0).await;
        let on_customer = engine.hold_customer(&customer, "", "one", by).await.unwrap();
        desk.house.work().await;
        let id = desk.deliveries(0).await.remove(0).id;
        let on_delivery = engine.hold_delivery(&id, "", "two", by).await.unwrap();
        let on_path = engine.hold_enrollment(&desk.path(0).await, "", "three", by).await.unwrap();
        let all = [(HoldTarget::Delivery, "Ada", "two"), (HoldTarget::Enrollment, "Ada", "three"), (HoldTarget::Customer, "Ada", "one")];
        assert_eq!(kept(&desk.deliveries(0).await[0]), all);
        engine.end_hold(&on_delivery, by).await.unwrap();
        assert_eq!((desk.sent().await, kept(&desk.deliveries(0).await[0])), (0, all[1..].to_vec()));
        engine.end_hold(&on_path, by).await.unwrap();
        assert_eq!((desk.sent().await, kept(&desk.deliveries(0).await[0])), (0, all[2..].to_vec()));
        let again = engine.hold_delivery(&id, "", "two", by).await.unwrap();
        engine.end_hold(&on_customer, by).await.unwrap();
        assert_eq!((desk.sent().await, kept(&desk.deliveries(0).await[0])), (0, vec![all[0]]));
        engine.end_hold(&again, by).await.unwrap();
        assert_eq!(desk.sent().await, 1);
    }

    async fn a_hold_ends_by_itself_on_its_day(db: TestDatabase) {
        let desk = Desk::over(&db, 1).await;
        let (engine, by) = (&desk.house.engine, &desk.by);
        let day = desk.house.today().checked_add(3.days()).unwrap();
        engine.hold_customer(&desk.customer(0).await, &day.to_string(), "until they are back", by).await.unwrap();
        assert_eq!(desk.sent().await, 0);
        let waits = desk.deliveries(0).await.remove(0).waiting.unwrap();
        let until = day.to_zoned(jiff::tz::TimeZone::get("Europe/London").unwrap()).unwrap().timestamp();
        assert_eq!((waits.expected_at, waits.holds[0].until), (Some(until), Some(until)));
        engine.move_clock(1).await.unwrap();
        assert_eq!(desk.sent().await, 0);
        engine.move_clock(2).await.unwrap();
        assert_eq!(desk.sent().await, 1);
        let shown = engine.customer(&desk.customer(0).await).await.unwrap();
        let ended = shown.timeline.iter().find(|it| it.kind == "hold-ended").unwrap();
        assert_eq!((ended.actor.as_str(), shown.hold), ("system", None));
    }

    async fn a_path_that_is_cancelled_withdraws_what_waits_and_frees_its_records_for_their_next_date(db: TestDatabase) {
        let desk = Desk::over(&db, 1).await;
        let (engine, by) = (&desk.house.engine, &desk.by);
        engine.save_rule(&daily(1), by).await.unwrap();
        engine.plan().await.unwrap();
        let path = desk.path(0).await;
        engine.hold_enrollment(&path, "", "wait", by).await.unwrap();
        let done = engine.cancel_enrollment(&path, "They have renewed by phone", by).await.unwrap();
        assert_eq!(done.withdrawn, 1);
        assert_eq!((engine.holds().await.unwrap(), engine.volume_rules().await.unwrap()[0].used), (vec![], 0));
        let gone = desk.deliveries(0).await.remove(0);
        assert_eq!((gone.state, gone.reason.as_str()), (DeliveryState::Cancelled, "They have renewed by phone"));
        engine.move_clock(30).await.unwrap();
        assert_eq!(desk.sent().await, 0, "no further step comes");
        assert_eq!(refused(engine.cancel_enrollment(&path, "again", by).await.unwrap_err()), HoldRefused::Over);
        assert_eq!(refused(engine.hold_enrollment(&path, "", "again", by).await.unwrap_err()), HoldRefused::Over);
        assert!(desk.kinds(0).await.iter().any(|it| it == "enrollment-cancelled"));
        // The license is renewed for another term.
        desk.house.customers(1, "en", 1, desk.house.today() + 30.days()).await;
        engine.move_clock(1).await.unwrap();
        assert_eq!(desk.sent().await, 1);
    }

    async fn a_message_that_waits_is_cancelled_and_the_next_step_comes(db: TestDatabase) {
        let desk = Desk::over(&db, 1).await;
        let (engine, by) = (&desk.house.engine, &desk.by);
        engine.save_rule(&daily(1), by).await.unwrap();
        engine.plan().await.unwrap();
        let id = desk.deliveries(0).await.remove(0).id;
        engine.hold_delivery(&id, "", "wait", by).await.unwrap();
        engine.cancel_delivery(&id, "Nobody needs it", by).await.unwrap();
        assert_eq!(desk.sent().await, 0);
        assert_eq!((engine.holds().await.unwrap(), engine.volume_rules().await.unwrap()[0].used), (vec![], 0));
        let gone = desk.deliveries(0).await.remove(0);
        assert_eq!((gone.state, gone.reason.as_str()), (DeliveryState::Cancelled, "Nobody needs it"));
        assert_eq!(refused(engine.cancel_delivery(&id, "again", by).await.unwrap_err()), HoldRefused::Over);
        let said = engine.communication(&desk.message(0).await, None).await.unwrap();
        let told = said.timeline.iter().find(|it| it.kind == "delivery-cancelled").unwrap();
        assert_eq!(told.actor, "Ada");
        engine.move_clock(30).await.unwrap();
        assert_eq!(desk.sent().await, 1, "the last day is told all the same");
    }

    async fn two_people_at_once_place_one_hold_and_the_second_is_told_who_was_first(db: TestDatabase) {
        let desk = Desk::over(&db, 1).await;
        let (engine, id) = (&desk.house.engine, desk.customer(0).await);
        let (ada, eve) = (&desk.by, &desk.house.admin("Eve").await);
        let (one, two) = tokio::join!(
            engine.hold_customer(&id, "", "Ada was here", ada),
            engine.hold_customer(&id, "", "Eve was here", eve)
        );
        let (first, second) = if one.is_ok() { (ada, two) } else { (eve, one) };
        let HoldRefused::HeldAlready { by, reason } = refused(second.unwrap_err()) else { panic!() };
        assert_eq!((by, reason), (first.id.clone(), format!("{} was here", first.name)));
        assert_eq!(engine.holds().await.unwrap().len(), 1);
    }

    async fn what_is_typed_wrong_is_refused_field_by_field(db: TestDatabase) {
        let desk = Desk::over(&db, 1).await;
        let (engine, by, id) = (&desk.house.engine, &desk.by, desk.customer(0).await);
        let faults = |error: EngineError| match error {
            EngineError::Invalid(faults) => faults.into_iter().map(|it| (it.field, it.phrase_key)).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        let empty = engine.hold_customer(&id, "yesterday", " ", by).await.unwrap_err();
        assert_eq!(faults(empty), [("reason", "fault-empty"), ("until", "fault-date")]);
        let today = desk.house.today().to_string();
        let past = engine.hold_customer(&id, &today, &"x".repeat(501), by).await.unwrap_err();
        assert_eq!(faults(past), [("reason", "fault-long"), ("until", "fault-past")]);
        desk.house.engine.plan().await.unwrap();
        let path = desk.path(0).await;
        assert_eq!(faults(engine.cancel_enrollment(&path, "", by).await.unwrap_err()), [("reason", "fault-empty")]);
        let nobody = engine.hold_customer("cus_nobody", "", "why", by).await.unwrap_err();
        assert!(matches!(nobody, EngineError::NotFound));
    }
}
