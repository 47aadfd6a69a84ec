//! Jobs: written with the rows they wake, and run by the engine's own workers.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use apalis::prelude::*;
use carillon_store::testing::TestDatabase;
use carillon_store::{Kind, Pool, Store, jobs, on_both_databases};
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};

use crate::fixture::begin;

/// One query or a few, in the words of each database.
async fn texts(store: &Store, sqlite: &str, postgres: &str) -> Vec<String> {
    let db = store.connection();
    let sql = if store.kind() == Kind::Postgres { postgres } else { sqlite };
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

async fn enqueue(store: &Store, payload: Value, key: &str, run_at_ms: i64) -> bool {
    let tx = begin(store).await;
    let written = jobs::enqueue(&tx, "wake", &payload, key, run_at_ms).await.unwrap();
    tx.commit().await.unwrap();
    written
}

type Seen = Arc<Mutex<Vec<Value>>>;

/// A handler as the engine has them; leaves when it has seen two jobs.
async fn handle(job: Value, seen: Data<Seen>, worker: WorkerContext) -> Result<(), BoxDynError> {
    let count = {
        let mut seen = seen.lock().unwrap();
        seen.push(job);
        seen.len()
    };
    if count == 2 { Ok(worker.stop()?) } else { Ok(()) }
}

/// A stock worker of the engine over the queue, until it has run two jobs; what it saw.
async fn work(store: &Store) -> Vec<Value> {
    let seen = Seen::default();
    let worker = WorkerBuilder::new("test-worker");
    let done = async {
        match store.pool() {
            Pool::Sqlite(pool) => {
                let config = apalis_sqlite::Config::default().queue("wake").lock_tasks(false);
                let backend = apalis_sqlite::SqliteStorage::<Value>::new(&pool).with_config(config);
                worker.backend(backend).data(Arc::clone(&seen)).build(handle).run().await.unwrap();
            }
            Pool::Postgres(pool) => {
                let config = apalis_postgres::Config::default().queue("wake");
                let backend = apalis_postgres::PostgresStorage::<Value>::new(&pool).with_config(config);
                worker.backend(backend).data(Arc::clone(&seen)).build(handle).run().await.unwrap();
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), done).await.unwrap();
    let mut seen = seen.lock().unwrap().clone();
    seen.sort_by_key(Value::to_string);
    seen
}

on_both_databases! {
    async fn a_committed_job_is_run_and_an_undone_one_never(db: TestDatabase) {
        let store = &db.store;
        let tx = begin(store).await;
        assert!(jobs::enqueue(&tx, "wake", &json!({"undone": 1}), "undone", jobs::AT_ONCE).await.unwrap());
        tx.rollback().await.unwrap();
        let tx = begin(store).await;
        assert!(jobs::enqueue(&tx, "wake", &json!({"dropped": 1}), "dropped", jobs::AT_ONCE).await.unwrap());
        drop(tx);
        assert!(enqueue(store, json!({"ids": ["dlv_1", "ü"]}), "one", jobs::AT_ONCE).await);
        assert!(!enqueue(store, json!({"ids": ["another"]}), "one", jobs::AT_ONCE).await);
        // A time that has passed, and one that has not come.
        assert!(enqueue(store, json!({"ids": ["dlv_2"]}), "two", 1_700_000_000_001).await);
        assert!(enqueue(store, json!({"ids": ["dlv_3"]}), "later", 4_102_444_800_000).await);
        let seen = work(store).await;
        assert_eq!(seen, [json!({"ids": ["dlv_1", "ü"]}), json!({"ids": ["dlv_2"]})]);
        let left = jobs::count_by_state(store.connection()).await.unwrap();
        assert_eq!(left, [("wake".into(), "Done".into(), 2), ("wake".into(), "Pending".into(), 1)]);
    }

    async fn a_key_counts_in_its_own_queue_only(db: TestDatabase) {
        let tx = begin(&db.store).await;
        assert!(jobs::enqueue(&tx, "one", &json!({}), "key", jobs::AT_ONCE).await.unwrap());
        assert!(jobs::enqueue(&tx, "two", &json!({}), "key", jobs::AT_ONCE).await.unwrap());
        assert!(!jobs::enqueue(&tx, "two", &json!({}), "key", jobs::AT_ONCE).await.unwrap());
        tx.commit().await.unwrap();
    }

    async fn a_moment_is_never_early(db: TestDatabase) {
        enqueue(&db.store, json!({}), "a", 1_700_000_000_001).await;
        enqueue(&db.store, json!({}), "b", 1_700_000_001_000).await;
        let sqlite = "SELECT CAST(run_at AS TEXT) FROM Jobs ORDER BY idempotency_key";
        let postgres = "SELECT extract(epoch FROM run_at)::text FROM apalis.jobs ORDER BY idempotency_key";
        let times = texts(&db.store, sqlite, postgres).await;
        let times: Vec<f64> = times.iter().map(|text| text.parse().unwrap()).collect();
        assert!(times[0] >= 1_700_000_000.001 && times[0] <= 1_700_000_001.0, "{times:?}");
        assert!((times[1] - 1_700_000_001.0).abs() < 0.000_001, "{times:?}");
    }

    async fn finished_jobs_are_deleted_in_slices(db: TestDatabase) {
        for number in 0..7 {
            enqueue(&db.store, json!({"n": number}), &format!("k{number}"), jobs::AT_ONCE).await;
        }
        let done = |state: &str, attempts: i32, key: &str| match db.store.kind() {
            Kind::Sqlite => format!("UPDATE Jobs SET status = '{state}', attempts = {attempts}, done_at = 1000 WHERE idempotency_key = '{key}'"),
            Kind::Postgres => format!("UPDATE apalis.jobs SET status = '{state}', attempts = {attempts}, done_at = to_timestamp(1000) WHERE idempotency_key = '{key}'"),
        };
        // The second failed job may still be tried again.
        for (state, attempts, key) in
            [("Done", 1, "k0"), ("Done", 1, "k1"), ("Killed", 1, "k2"), ("Failed", jobs::MAX_ATTEMPTS, "k3"), ("Failed", 1, "k4")]
        {
            db.store.connection().execute_unprepared(&done(state, attempts, key)).await.unwrap();
        }
        let mut deleted = Vec::new();
        for before_ms in [1_000_000, 1_001_000, 1_001_000, 1_001_000] {
            let tx = begin(&db.store).await;
            deleted.push(jobs::delete_finished_jobs(&tx, before_ms, 3).await.unwrap());
            tx.commit().await.unwrap();
        }
        assert_eq!(deleted, [0, 3, 1, 0]);
        let left = jobs::count_by_state(db.store.connection()).await.unwrap();
        assert_eq!(left, [("wake".into(), "Failed".into(), 1), ("wake".into(), "Pending".into(), 2)]);
        assert!(enqueue(&db.store, json!({}), "k0", jobs::AT_ONCE).await);
    }

    /// What `enqueue` writes by name is what the engine has; another version of it may have something else.
    async fn the_table_has_the_columns_we_write(db: TestDatabase) {
        let sqlite = "SELECT name FROM pragma_table_info('Jobs') ORDER BY name";
        let postgres = "SELECT column_name::text FROM information_schema.columns \
            WHERE table_schema = 'apalis' AND table_name = 'jobs' ORDER BY 1";
        let wanted = [
            "attempts", "done_at", "id", "idempotency_key", "job", "job_type", "last_result", "lock_at", "lock_by",
            "max_attempts", "metadata", "priority", "run_at", "status",
        ];
        assert_eq!(texts(&db.store, sqlite, postgres).await, wanted);
    }

    async fn the_engine_is_patched_where_it_is_slow(db: TestDatabase) {
        let sqlite = "SELECT name FROM sqlite_master WHERE type = 'index' AND name = 'LIdx'";
        let postgres = "SELECT unnest(proconfig) FROM pg_proc WHERE proname = 'get_jobs' ORDER BY 1";
        let wanted: &[&str] = match db.store.kind() {
            Kind::Sqlite => &[],
            Kind::Postgres => &["enable_hashjoin=off", "enable_mergejoin=off", "enable_seqscan=off"],
        };
        assert_eq!(texts(&db.store, sqlite, postgres).await, wanted);
    }
}
