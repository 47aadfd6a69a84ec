//! PostgreSQL goes away while messages go out, as if it had crashed, and as somebody would restart it: the programs say so,
//! wait, and go on by themselves.

use std::time::{Duration, Instant};

use carillon_channels::testing::{SmtpSink, free_port};
use carillon_store::testing::{Cluster, Stop};
use carillon_store::{OpenOptions, Store};
use sqlx::{Connection, PgConnection};

use crate::support::{Company, Installation, Program, everybody_has_one, wait_until};

const NOTICES: usize = 2_000;
/// Stands in the address of the database, and nowhere else.
const PASSWORD: &str = "not-for-the-log";
/// How soon work goes on once the server is back.
const SOON: Duration = Duration::from_secs(15);

#[tokio::test]
async fn postgresql_that_goes_away_is_waited_for_and_nothing_is_lost() {
    let mut cluster = Cluster::start().unwrap_or_else(|error| panic!("{error}"));
    let url = listen(&mut cluster).await;
    let sink = SmtpSink::keeping();
    let installation =
        Installation::new().with_smtp(sink.port()).with("DATABASE__URL", &url).with("WORKER__LEASE_SECONDS", 4);
    Company::of(NOTICES).move_in(&installation);
    let server = installation.serve(&[]).await;
    let worker = installation.start(&["worker"]);
    for (round, how) in [(1, Stop::Immediate), (2, Stop::Fast)] {
        wait_for_accepted(&url, NOTICES * round / 4).await;
        cluster.stop(how).unwrap();
        they_say_so_and_live(&server, &worker, round).await;
        let sent = sink.received().len();
        assert!(sent < NOTICES, "the server went away too late: {sent} were out");
        cluster.start_again().unwrap();
        let back = Instant::now();
        let accepted = accepted(&url).await.unwrap();
        wait_for_accepted(&url, accepted + 1).await;
        assert!(back.elapsed() < SOON, "work goes on after {:?}", back.elapsed());
    }
    wait_for_accepted(&url, NOTICES).await;
    let ready = reqwest::get(server.url("/readyz")).await.unwrap().status();
    assert!(ready.is_success(), "{ready}");
    let told = server.told() + &worker.told();
    assert_eq!((server.stop(), worker.stop()), (Some(0), Some(0)));
    assert!(!told.contains(PASSWORD) && !told.contains("@example.com") && !told.contains("panicked"), "{told}");
    let store = Store::open(&url, OpenOptions::default()).await.unwrap();
    everybody_has_one(&store, &sink, NOTICES).await;
}

/// Has the server listen on loopback, as one elsewhere would, and keep what it said it kept.
async fn listen(cluster: &mut Cluster) -> String {
    let port = free_port();
    let mut connection = PgConnection::connect(&cluster.url("postgres")).await.unwrap();
    for setting in ["listen_addresses = '127.0.0.1'", &format!("port = {port}"), "synchronous_commit = on"] {
        let sql = format!("ALTER SYSTEM SET {setting}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
    cluster.stop(Stop::Fast).unwrap();
    cluster.start_again().unwrap();
    format!("postgres://postgres:{PASSWORD}@127.0.0.1:{port}/postgres")
}

/// Both say what is wrong and go on living; the one people look at says that it cannot work.
async fn they_say_so_and_live(server: &Program, worker: &Program, round: usize) {
    let says_so = |program: &Program| {
        let told = program.told();
        // Who had nothing under way when it went away only finds that no connection is to be had.
        let says = |line: &&str| {
            line.contains("the database cannot be reached") || line.contains("the database does not answer")
        };
        told.lines().filter(says).count() >= round
    };
    wait_until("both say what is wrong", || async {
        assert!(server.is_alive() && worker.is_alive(), "{}{}", server.told(), worker.told());
        says_so(server) && says_so(worker)
    })
    .await;
    let status = async |path: &str| reqwest::get(server.url(path)).await.unwrap().status().as_u16();
    assert_eq!((status("/healthz").await, status("/readyz").await), (200, 503));
}

async fn wait_for_accepted(url: &str, number: usize) {
    wait_until("so many are accepted", || async { accepted(url).await.is_some_and(|it| it >= number) }).await;
}

/// How many are accepted; none where nobody answers.
async fn accepted(url: &str) -> Option<usize> {
    let mut connection = PgConnection::connect(url).await.ok()?;
    let sql = "SELECT count(*) FROM delivery WHERE state = 'accepted'";
    let number: i64 = sqlx::query_scalar(sql).fetch_one(&mut connection).await.ok()?;
    usize::try_from(number).ok()
}
