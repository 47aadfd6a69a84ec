//! Jobs: wake-ups for the workers, written in the transaction of the rows they wake.
//!
//! The tables belong to the job engine, and its workers read what is written here: the columns, the texts of states and
//! the form of a payload are theirs. A test runs one of its own workers over such a job, on both databases.

use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};

use crate::{Result, WriteTransaction};

/// A job that is to run at once, by the clock of the database.
pub const AT_ONCE: i64 = 0;

/// How often the engine may begin a job before it leaves it failed. Handlers count for themselves before that: the
/// engine tries again without a pause.
pub const MAX_ATTEMPTS: i32 = 5;

/// The id is a ULID: time in its first digits, chance in the rest. Hexadecimal digits are digits of a ULID too.
/// A second that has begun counts as reached, so a later moment is rounded up.
const INTO_SQLITE: &str = "\
INSERT INTO Jobs (id, job_type, job, status, attempts, max_attempts, run_at, priority, metadata, idempotency_key) \
VALUES ('0' || CAST(unixepoch('subsec') * 1000 AS INTEGER) || hex(randomblob(6)), ?1, ?2, 'Pending', 0, ?3, \
CASE WHEN ?4 > 0 THEN (?4 + 999) / 1000 ELSE unixepoch() END, 0, '{}', ?5) \
ON CONFLICT (job_type, idempotency_key) DO NOTHING";

const INTO_POSTGRES: &str = "\
INSERT INTO apalis.jobs (id, job_type, job, status, attempts, max_attempts, run_at, priority, idempotency_key) \
VALUES (apalis.generate_ulid(), $1, $2, 'Pending', 0, $3, \
CASE WHEN $4 > 0 THEN to_timestamp($4::double precision / 1000) ELSE now() END, 0, $5) \
ON CONFLICT (job_type, idempotency_key) DO NOTHING";

/// Puts a job into a queue. False where one with this key is in that queue already, done or not.
///
/// `run_at_ms` is a time of the real clock, as the workers run on it, or [`AT_ONCE`].
pub async fn enqueue(
    tx: &WriteTransaction,
    queue: &str,
    payload: &serde_json::Value,
    idempotency_key: &str,
    run_at_ms: i64,
) -> Result<bool> {
    let values: [Value; 5] = [
        queue.into(),
        payload.to_string().into_bytes().into(),
        MAX_ATTEMPTS.into(),
        run_at_ms.into(),
        idempotency_key.into(),
    ];
    let result = tx.execute_raw(statement(tx, INTO_SQLITE, INTO_POSTGRES, values)).await?;
    Ok(result.rows_affected() == 1)
}

const FINISHED_SQLITE: &str = "\
DELETE FROM Jobs WHERE rowid IN (SELECT rowid FROM Jobs WHERE status IN ('Done', 'Failed', 'Killed') \
AND (status <> 'Failed' OR attempts >= max_attempts) AND done_at < ?1 / 1000 LIMIT ?2)";

const FINISHED_POSTGRES: &str = "\
DELETE FROM apalis.jobs WHERE id IN (SELECT id FROM apalis.jobs WHERE status IN ('Done', 'Failed', 'Killed') \
AND (status <> 'Failed' OR attempts >= max_attempts) AND done_at < to_timestamp($1::double precision / 1000) LIMIT $2)";

/// Deletes jobs that ended before a time of the real clock, at most so many; their keys are free again. Returns how
/// many: call again while that is the limit.
pub async fn delete_finished_jobs(tx: &WriteTransaction, before_ms: i64, limit: i64) -> Result<u64> {
    let values: [Value; 2] = [before_ms.into(), limit.into()];
    let result = tx.execute_raw(statement(tx, FINISHED_SQLITE, FINISHED_POSTGRES, values)).await?;
    Ok(result.rows_affected())
}

/// How many jobs stand in each state of each queue: queue, state, number.
pub async fn count_by_state(db: &impl ConnectionTrait) -> Result<Vec<(String, String, i64)>> {
    let sqlite = "SELECT job_type, status, count(*) AS n FROM Jobs GROUP BY job_type, status ORDER BY 1, 2";
    let postgres = "SELECT job_type, status, count(*) AS n FROM apalis.jobs GROUP BY job_type, status ORDER BY 1, 2";
    let rows = db.query_all_raw(statement(db, sqlite, postgres, [])).await?;
    let read = |row: &sea_orm::QueryResult| {
        Ok((row.try_get("", "job_type")?, row.try_get("", "status")?, row.try_get("", "n")?))
    };
    rows.iter().map(read).collect()
}

fn statement<const N: usize>(db: &impl ConnectionTrait, sqlite: &str, postgres: &str, values: [Value; N]) -> Statement {
    let backend = db.get_database_backend();
    let sql = if backend == DbBackend::Postgres { postgres } else { sqlite };
    Statement::from_sql_and_values(backend, sql, values)
}
