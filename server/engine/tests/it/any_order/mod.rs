//! Rules, rosters, messages and changes in any order, on both databases: no rule is exceeded, nothing is lost or sent twice,
//! nobody waits for nothing, and whoever waits is told for what.
//!
//! The steps are drawn by chance from a fixed seed, so every run of the tests sees the same ones; what fails is made shorter
//! before it is shown. `--ignored any_order` looks at many more.

mod census;
mod check;
mod house;
mod step;

use carillon_store::Kind;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};

use house::Street;

/// Steps of one life.
const STEPS: usize = 40;

#[test]
fn on_sqlite() {
    live(Kind::Sqlite, 24, RngSeed::Fixed(2_026));
}

#[test]
fn on_postgres() {
    live(Kind::Postgres, 8, RngSeed::Fixed(1_127));
}

#[test]
#[ignore = "takes ten minutes: cargo test --workspace --test it -- --ignored any_order"]
fn many_on_sqlite() {
    live(Kind::Sqlite, 400, RngSeed::Random);
}

#[test]
#[ignore = "takes five minutes: cargo test --workspace --test it -- --ignored any_order"]
fn many_on_postgres() {
    live(Kind::Postgres, 100, RngSeed::Random);
}

/// Lives through so many orders of steps.
fn live(kind: Kind, cases: u32, rng_seed: RngSeed) {
    let config = Config {
        cases,
        rng_seed,
        failure_persistence: None,
        max_shrink_iters: 1_000,
        max_shrink_time: 60_000,
        ..Config::default()
    };
    let steps = proptest::collection::vec(step::a_step(), 8..=STEPS);
    let lived = TestRunner::new(config).run(&steps.prop_map(Life), |Life(steps)| {
        let mut told = Ok(());
        carillon_store::testing::run(kind, async |db| {
            let mut street = Street::over(&db).await;
            told = street.live(&steps).await;
        });
        told.map_err(TestCaseError::fail)
    });
    if let Err(error) = lived {
        panic!("{error}");
    }
}

/// The steps of one life, each on a line of its own where they are shown.
#[derive(Clone)]
struct Life(Vec<step::Step>);

impl std::fmt::Debug for Life {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().enumerate().try_for_each(|(at, step)| write!(formatter, "\n{at}: {step:?}"))
    }
}
