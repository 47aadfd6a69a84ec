//! The program killed without warning, again and again, while it plans and sends: nothing is missing, and what was sent twice
//! is told as in doubt.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use carillon_channels::testing::SmtpSink;
use carillon_store::testing::TestDatabase;
use carillon_store::{Kind, Pool};

use crate::support::{Company, Installation, Program, wait_until};

/// A run: so many notices, and so often somebody pulls the plug.
#[derive(Clone, Copy)]
struct Run {
    notices: u32,
    kills: u32,
}

/// What every run of the tests can afford.
const SHORT: Run = Run { notices: 1_200, kills: 16 };
/// What is asked of us.
const LONG: Run = Run { notices: 10_000, kills: 200 };

#[tokio::test]
async fn killed_again_and_again_on_sqlite() {
    survive(Kind::Sqlite, SHORT).await;
}

#[tokio::test]
async fn killed_again_and_again_on_postgres() {
    survive(Kind::Postgres, SHORT).await;
}

#[tokio::test]
#[ignore = "takes three minutes: cargo test --workspace --test it -- --ignored two_hundred"]
async fn killed_two_hundred_times_on_sqlite() {
    survive(Kind::Sqlite, LONG).await;
}

#[tokio::test]
#[ignore = "takes three minutes: cargo test --workspace --test it -- --ignored two_hundred"]
async fn killed_two_hundred_times_on_postgres() {
    survive(Kind::Postgres, LONG).await;
}

async fn survive(kind: Kind, run: Run) {
    let sink = SmtpSink::keeping();
    let db = TestDatabase::migrated(kind).await;
    let installation =
        Installation::new().with_smtp(sink.port()).with("DATABASE__URL", db.url()).with("WORKER__LEASE_SECONDS", 4);
    Company::of(run.notices as usize).move_in(&installation);
    // On PostgreSQL two work at a time, and each of them plans.
    let mut programs = vec![start(&installation, 0)];
    if kind == Kind::Postgres {
        programs.push(start(&installation, 0));
    }
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for kill in 0..run.kills {
        wait_for_the_point(&db, run, kill, &mut chance).await;
        let victim = usize::try_from(chance.below(programs.len() as u64)).unwrap();
        programs.remove(victim).kill_9();
        programs.push(start(&installation, kill + 1));
    }
    wait_until("everything is accepted", || async {
        assert!(programs.iter().all(Program::is_alive), "{}", programs[0].told());
        number(&db, "SELECT count(*) FROM delivery WHERE state = 'accepted'").await == i64::from(run.notices)
    })
    .await;
    for program in programs {
        assert_eq!(program.stop(), Some(0));
    }
    check(&db, &sink, run).await;
}

/// Every fourth one is a server that people look at, too; the others are workers.
fn start(installation: &Installation, number: u32) -> Program {
    if number % 4 == 3 {
        return installation.start(&["serve", "--listen", "127.0.0.1:0"]);
    }
    installation.start(&["worker"])
}

/// A fifth of the points lie soon after a start, where planning is; the others are spread over what is sent.
async fn wait_for_the_point(db: &TestDatabase, run: Run, kill: u32, chance: &mut Chance) {
    if !kill.is_multiple_of(5) {
        let sent = i64::from(run.notices * kill / (run.kills + 1));
        wait_until("so many are out", || async {
            number(db, "SELECT count(*) FROM delivery WHERE state = 'accepted'").await >= sent
        })
        .await;
    }
    tokio::time::sleep(Duration::from_millis(20 + chance.below(400))).await;
}

async fn check(db: &TestDatabase, sink: &SmtpSink, run: Run) {
    let notices = i64::from(run.notices);
    for (what, sql) in [
        ("customers told", "SELECT count(DISTINCT customer_id) FROM communication"),
        ("communications", "SELECT count(*) FROM communication"),
        ("deliveries", "SELECT count(*) FROM delivery WHERE state = 'accepted'"),
        ("renditions", "SELECT count(DISTINCT communication_id) FROM rendition"),
    ] {
        assert_eq!(number(db, sql).await, notices, "{what}");
    }
    let mut copies: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for email in sink.received() {
        let id = email.message.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap_or_default();
        let recipient = email.to[0].trim_matches(['<', '>']).to_owned();
        copies.entry(recipient).or_default().push(id.to_owned());
    }
    assert_eq!(copies.len(), run.notices as usize, "everybody has one");
    let doubts = doubts(db).await;
    let mut twice = 0;
    for (recipient, ids) in &copies {
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 1, "{recipient}: a copy has the Message-ID of the first");
        let told = doubts.get(recipient).copied().unwrap_or(0);
        assert!(ids.len() - 1 <= told, "{recipient}: {} copies, {told} told as in doubt", ids.len() - 1);
        twice += ids.len() - 1;
    }
    let told = doubts.values().sum::<usize>();
    assert!(twice <= told, "{} kills: {twice} sent twice, {told} attempts told as in doubt", run.kills);
}

/// How many attempts are told as in doubt, by address.
async fn doubts(db: &TestDatabase) -> BTreeMap<String, usize> {
    let sql = "SELECT d.address, count(*) AS n FROM attempt a JOIN delivery d ON d.id = a.delivery_id \
               WHERE a.outcome = 'uncertain' GROUP BY d.address";
    let rows: Vec<(String, i64)> = match db.store.pool() {
        Pool::Sqlite(pool) => sqlx::query_as(sql).fetch_all(&pool).await.unwrap(),
        Pool::Postgres(pool) => sqlx::query_as(sql).fetch_all(&pool).await.unwrap(),
    };
    rows.into_iter().map(|(address, n)| (address, usize::try_from(n).unwrap())).collect()
}

/// A number straight from the database, past the program.
async fn number(db: &TestDatabase, sql: &'static str) -> i64 {
    match db.store.pool() {
        Pool::Sqlite(pool) => sqlx::query_scalar(sql).fetch_one(&pool).await.unwrap(),
        Pool::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(&pool).await.unwrap(),
    }
}

/// Chance that is the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        // xorshift64*, Vigna 2016.
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) % bound
    }
}
