//! What sequences can say: conditions, waits, ways that part, dates that come back, days of the calendar, and who enters
//! how often.

use std::fmt::Write;

use carillon_engine::EngineError;
use carillon_engine::happen::OutsideEvent;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::house::House;

const HEAD: &str = "name = \"ending\"\ntitle = \"Ending\"\nclass = \"service\"\nlanguages = [\"en\"]\n";
const OF_LICENSES: &str = "[audience]\nof = \"records\"\nkind = \"license\"\n[grouping]\nby = \"customer\"\n";
const OF_CUSTOMERS: &str = "[audience]\nof = \"customers\"\n[grouping]\nby = \"customer\"\n";
const COUNTDOWN: &str = "[[sequence]]\nname = \"countdown\"\nanchor = \"expires\"\n";
const PEOPLE_MAP: &str = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nkind = \"Kind\"\nfamily = \"Family\"\n\
language = \"Language\"\ncountry = \"Country\"\nemail = \"Email\"\n[dates]\nborn = \"Born\"\n[fields]\nplan = \"Plan\"\n";

/// One step with its words in `content/`.
fn step(name: &str, rest: &str) -> String {
    format!("[[sequence.step]]\nname = \"{name}\"\n{rest}\n")
}

fn notice(name: &str, rest: &str) -> String {
    step(name, &format!("{rest}\nladder = [\"email\"]"))
}

/// Applies a campaign whose steps say their own names.
async fn apply(house: &House, definition: &str) {
    let parsed = carillon_domain::CampaignDefinition::parse("campaign.toml", definition).unwrap();
    let mut files = vec![("campaign.toml".to_owned(), definition.to_owned())];
    for (_, step) in parsed.steps() {
        let words = format!("+++\nsubject = \"{}\"\n+++\nDear {{{{ customer.name }}}}\n", step.name);
        files.push((format!("content/{}/en.md", step.name), words));
    }
    let folder = carillon_domain::CampaignFolder::from_files(files).unwrap();
    house.engine.apply_campaign(&folder, "test").await.unwrap_or_else(|e| panic!("{e:?}"));
}

async fn people(house: &House, people: &[(&str, &str, &str)]) {
    let mut table = String::from("No,Kind,Family,Language,Country,Email,Born,Plan\n");
    for (number, born, plan) in people {
        writeln!(table, "{number},person,Family {number},en,GB,{number}@example.com,{born},{plan}").unwrap();
    }
    house.import("people.csv", table, PEOPLE_MAP).await;
}

/// Who was sent what since the last look: number and step.
fn sent(house: &House) -> Vec<String> {
    let header = |mail: &str, name: &str| {
        let found = mail.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        found.trim_matches(['<', '>']).to_owned()
    };
    let to = |mail: &str| {
        let address = mail.lines().find(|line| line.starts_with("To: ")).unwrap_or_default().to_owned();
        address.rsplit(['<', ' ']).next().unwrap_or_default().split('@').next().unwrap_or_default().to_owned()
    };
    let mut all: Vec<String> =
        house.sent().iter().map(|mail| format!("{} {}", to(mail), header(mail, "Subject: "))).collect();
    all.sort();
    all
}

/// Goes on so many days and does what is due on each of them.
async fn live(house: &House, days: u32) {
    for _ in 0..days {
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
    }
}

fn of_customer(name: &str, number: &str) -> OutsideEvent {
    OutsideEvent { name: name.into(), customer: number.into(), ..OutsideEvent::default() }
}

async fn timeline(house: &House, number: &str) -> Vec<String> {
    let db = house.engine.store().connection();
    let customer = carillon_store::customer::by_external_id(db, number).await.unwrap().unwrap();
    house.engine.customer(&customer.id).await.unwrap().timeline.into_iter().map(|it| it.kind).collect()
}

on_both_databases! {
    async fn conditions_part_the_ways(db: TestDatabase) {
        let house = House::over(&db).await;
        let many = notice("many", "at = \"-30d\"\nif = \"records|length > 1\"");
        let one = notice("one", "at = \"-30d\"\nif = \"records|length == 1\"");
        let away = step("away", "at = \"-20d\"\nif = \"records|length > 1\"\ngo = \"thanks\"");
        let last = notice("last", "at = \"-10d\"");
        let thanks = notice("thanks", "at = \"+1d\"");
        let thanks = format!("[[sequence]]\nname = \"thanks\"\nstart = \"switch\"\n{thanks}");
        apply(&house, &format!("{HEAD}{OF_LICENSES}{COUNTDOWN}{many}{one}{away}{last}{thanks}")).await;
        house.customers(1, "en", 2, house.today() + 31.days()).await;
        live(&house, 2).await;
        assert_eq!(sent(&house), ["c0 many"], "and not the step for one");
        live(&house, 9).await;
        assert_eq!(sent(&house), ["c0 many"], "the way parts today, and its first step is tomorrow");
        live(&house, 25).await;
        assert_eq!(sent(&house), ["c0 many", "c0 thanks"], "the countdown is over");
        let kinds = timeline(&house, "c0").await;
        assert!(kinds.iter().any(|kind| kind == "step-passed"), "{kinds:?}");
        assert!(kinds.iter().any(|kind| kind == "enrollment-switched"), "{kinds:?}");
    }

    async fn a_step_waits_for_what_happens(db: TestDatabase) {
        let house = House::over(&db).await;
        let wait = |name: &str, at: &str, more: &str| {
            notice(name, &format!("at = \"{at}\"\nuntil = \"'product-downloaded' in happened\"\nwait = \"5d\"{more}"))
        };
        let steps = [wait("news", "-30d", ""), wait("hint", "-20d", "\notherwise = \"act\"")].concat();
        apply(&house, &format!("{HEAD}{OF_LICENSES}{COUNTDOWN}{steps}")).await;
        house.customers(2, "en", 1, house.today() + 31.days()).await;
        live(&house, 2).await;
        assert_eq!(sent(&house), [""; 0], "it waits");
        house.engine.happen(&of_customer("product-downloaded", "c1"), "shop").await.unwrap();
        house.work().await;
        assert_eq!(sent(&house), ["c1 news"], "and goes when it happens, at once");
        live(&house, 10).await;
        assert_eq!(sent(&house), ["c1 hint", "c1 news"], "what happened before counts; the other one has given up");
        assert!(timeline(&house, "c0").await.iter().any(|kind| kind == "step-passed"));
        live(&house, 7).await;
        assert_eq!(sent(&house), ["c0 hint", "c1 hint", "c1 news"], "this one is said in the end");
    }

    async fn a_birthday_comes_back_every_year(db: TestDatabase) {
        let house = House::over(&db).await;
        let born = (house.today() + 3.days()).saturating_sub(40.years());
        let leap: Date = "1980-02-29".parse().unwrap();
        let sequence = "[[sequence]]\nname = \"birthday\"\nanchor = \"born\"\nyearly = true\n";
        apply(&house, &format!("{HEAD}{OF_CUSTOMERS}{sequence}{}", notice("wishes", "at = \"0d\""))).await;
        people(&house, &[("p0", &born.to_string(), ""), ("p1", &leap.to_string(), ""), ("p2", "", "")]).await;
        live(&house, 5).await;
        assert_eq!(sent(&house), ["p0 wishes"]);
        live(&house, 366).await;
        assert_eq!(sent(&house), ["p0 wishes", "p0 wishes", "p1 wishes"], "each of them once a year");
    }

    async fn who_comes_in_is_welcomed_once(db: TestDatabase) {
        let house = House::over(&db).await;
        let audience = OF_CUSTOMERS.replace("[grouping]", "where = \"customer.plan == 'full'\"\n[grouping]");
        let sequence = "[[sequence]]\nname = \"welcome\"\nstart = \"entry\"\n";
        let steps = [notice("hello", "at = \"0d\""), notice("tips", "at = \"+3d\"")].concat();
        apply(&house, &format!("{HEAD}{audience}{sequence}{steps}")).await;
        people(&house, &[("p0", "", "full"), ("p1", "", "trial")]).await;
        live(&house, 5).await;
        assert_eq!(sent(&house), ["p0 hello", "p0 tips"]);
        people(&house, &[("p0", "", "trial"), ("p1", "", "full"), ("p2", "", "full")]).await;
        live(&house, 1).await;
        people(&house, &[("p0", "", "full")]).await;
        live(&house, 5).await;
        let expected = ["p0 hello", "p0 tips", "p1 hello", "p1 tips", "p2 hello", "p2 tips"];
        assert_eq!(sent(&house), expected, "who comes back is not welcomed twice");
    }

    async fn a_day_of_the_calendar_is_for_everybody(db: TestDatabase) {
        let house = House::over(&db).await;
        let day = house.today() + 4.days();
        let sequence = format!("[[sequence]]\nname = \"greeting\"\nstart = \"{day}\"\n");
        apply(&house, &format!("{HEAD}{OF_CUSTOMERS}{sequence}{}", notice("greeting", "at = \"0d\""))).await;
        people(&house, &[("p0", "", ""), ("p1", "", "")]).await;
        live(&house, 3).await;
        assert_eq!(sent(&house), [""; 0]);
        live(&house, 10).await;
        assert_eq!(sent(&house), ["p0 greeting", "p1 greeting"], "each once");
    }

    async fn how_often_one_may_enter_is_said(db: TestDatabase) {
        let house = House::over(&db).await;
        let sequence = |name: &str, again: &str| {
            let head = format!("[[sequence]]\nname = \"{name}\"\nstart = \"trial-began\"\nagain = \"{again}\"\n");
            head + &notice(name, "at = \"0d\"")
        };
        let all = [sequence("once", "never"), sequence("monthly", "30d"), sequence("each", "always")].concat();
        apply(&house, &format!("{HEAD}{OF_CUSTOMERS}{all}")).await;
        people(&house, &[("p0", "", "")]).await;
        for days in [1, 10, 25] {
            house.engine.happen(&of_customer("trial-began", "p0"), "shop").await.unwrap();
            live(&house, days).await;
        }
        let sent = sent(&house);
        let count = |step: &str| sent.iter().filter(|line| line.ends_with(step)).count();
        assert_eq!((count("once"), count("monthly"), count("each")), (1, 1, 3), "{sent:?}");
        house.engine.happen(&of_customer("trial-began", "p0"), "shop").await.unwrap();
        live(&house, 1).await;
        let sent = self::sent(&house);
        assert_eq!(sent.iter().filter(|line| line.ends_with("monthly")).count(), 2, "after 36 days: {sent:?}");
    }

    async fn people_put_somebody_on_a_path(db: TestDatabase) {
        let house = House::over(&db).await;
        let back = format!("[[sequence]]\nname = \"back\"\nstart = \"switch\"\n{}", notice("back", "at = \"0d\""));
        apply(&house, &format!("{HEAD}{OF_LICENSES}{COUNTDOWN}{}{back}", notice("last", "at = \"0d\""))).await;
        house.customers(1, "en", 1, house.today() + 90.days()).await;
        let by_hand = |campaign: &'static str, sequence: &'static str, who: &'static str| {
            let (engine, who) = (house.engine.clone(), of_customer("", who));
            async move { engine.enroll_by_hand(campaign, sequence, &who, "per_1").await }
        };
        for (campaign, sequence, who) in
            [("none", "back", "c0"), ("ending", "none", "c0"), ("ending", "countdown", "c0"), ("ending", "back", "c9")]
        {
            let refused = by_hand(campaign, sequence, who).await;
            assert!(matches!(refused, Err(EngineError::Invalid(_))), "{campaign} {sequence} {who}: {refused:?}");
        }
        by_hand("ending", "back", "c0").await.unwrap();
        live(&house, 1).await;
        assert_eq!(sent(&house), ["c0 back"]);
        assert!(timeline(&house, "c0").await.iter().any(|kind| kind == "enrolled-by-hand"));
    }

    async fn what_changes_is_seen_at_the_next_tick(db: TestDatabase) {
        let house = House::over(&db).await;
        let audience = OF_CUSTOMERS.replace("[grouping]", "where = \"customer.plan == 'full'\"\n[grouping]");
        let sequence = "[[sequence]]\nname = \"birthday\"\nanchor = \"born\"\n";
        apply(&house, &format!("{HEAD}{audience}{sequence}{}", notice("wishes", "at = \"0d\""))).await;
        let day = (house.today() + 2.days()).to_string();
        people(&house, &[("p0", &day, "trial"), ("p1", "", "full")]).await;
        assert_eq!(house.engine.plan().await.unwrap().enrolled, 0);
        assert!(house.engine.plan().await.unwrap().is_quiet());
        people(&house, &[("p0", &day, "full")]).await;
        assert_eq!(house.engine.plan().await.unwrap().enrolled, 1, "the condition holds now");
        people(&house, &[("p1", &day, "full")]).await;
        assert_eq!(house.engine.plan().await.unwrap().enrolled, 1, "there is a date now");
        assert!(house.engine.plan().await.unwrap().is_quiet());
    }

    async fn a_step_moves_off_the_days_on_which_nobody_works(db: TestDatabase) {
        let house = House::over(&db).await;
        let countdown = format!("{COUNTDOWN}closed_days = \"later\"\n");
        apply(&house, &format!("{HEAD}{OF_LICENSES}{countdown}{}", notice("last", "at = \"0d\""))).await;
        let saturday = house.today().nth_weekday(1, jiff::civil::Weekday::Saturday).unwrap();
        house.customers(1, "en", 1, saturday).await;
        assert_eq!(house.engine.plan().await.unwrap().enrolled, 1);
        let due = carillon_store::enrollment::next_due(db.store.connection(), i64::MIN).await.unwrap().unwrap();
        let due = jiff::Timestamp::from_millisecond(due).unwrap().to_zoned(jiff::tz::TimeZone::UTC).date();
        let country = carillon_domain::Country::parse("GB").ok();
        let open = carillon_domain::calendar::HolidayCalendar::default().next_business_day(country, saturday);
        assert!(open > saturday, "nobody works on a Saturday");
        assert_eq!(due, open);
    }
}
