//! The program killed without warning, again and again, while it plans and sends: nothing is missing, and what was sent twice
//! is told as in doubt.

use std::time::Duration;

use carillon_channels::testing::SmtpSink;
use carillon_store::Kind;
use carillon_store::testing::TestDatabase;

use crate::support::{Company, Installation, Program, everybody_has_one, number, wait_until};

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
        number(&db.store, "SELECT count(*) FROM delivery WHERE state = 'accepted'").await == i64::from(run.notices)
    })
    .await;
    // Before it has said a word nobody listens to signals yet: the system itself would end it.
    wait_until("all have begun", || async { programs.iter().all(|it| it.told().contains("arillon")) }).await;
    for program in programs {
        assert_eq!(program.stop(), Some(0));
    }
    everybody_has_one(&db.store, &sink, run.notices as usize).await;
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
            number(&db.store, "SELECT count(*) FROM delivery WHERE state = 'accepted'").await >= sent
        })
        .await;
    }
    tokio::time::sleep(Duration::from_millis(20 + chance.below(400))).await;
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
