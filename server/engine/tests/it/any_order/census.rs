//! What is in the database, read past the engine.

use carillon_store::Pool;
use carillon_store::entity::lane;
use carillon_store::testing::TestDatabase;

/// A delivery, as it stands.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) communication_id: String,
    pub(super) customer_id: String,
    pub(super) enrollment_id: Option<String>,
    pub(super) lane_id: String,
    pub(super) state: String,
    pub(super) due_at: i64,
    pub(super) attempts: i32,
    pub(super) released_at: Option<i64>,
    pub(super) spared_until: Option<i64>,
    pub(super) hold_id: Option<String>,
}

/// An attempt, as it stands.
#[derive(Debug, Clone)]
pub(super) struct Attempt {
    pub(super) delivery_id: String,
    pub(super) outcome: Option<String>,
    pub(super) message_id: String,
}

/// Everything that counts.
#[derive(Debug, Clone, Default)]
pub(super) struct Census {
    pub(super) rows: Vec<Row>,
    pub(super) attempts: Vec<Attempt>,
    pub(super) lanes: Vec<lane::Model>,
}

const ROWS: &str = "SELECT d.id, d.communication_id, c.customer_id, c.enrollment_id, d.lane_id, d.state, d.due_at, \
    d.attempts, d.released_at, d.spared_until, d.hold_id \
    FROM delivery d JOIN communication c ON c.id = d.communication_id ORDER BY d.id";
const ATTEMPTS: &str = "SELECT delivery_id, outcome, message_id FROM attempt";

type Columns =
    (String, String, String, Option<String>, String, String, i64, i32, Option<i64>, Option<i64>, Option<String>);
type AttemptColumns = (String, Option<String>, String);

impl Census {
    pub(super) async fn of(db: &TestDatabase) -> Self {
        let (rows, attempts): (Vec<Columns>, Vec<AttemptColumns>) = match db.store.pool() {
            Pool::Sqlite(pool) => (
                sqlx::query_as(ROWS).fetch_all(&pool).await.unwrap(),
                sqlx::query_as(ATTEMPTS).fetch_all(&pool).await.unwrap(),
            ),
            Pool::Postgres(pool) => (
                sqlx::query_as(ROWS).fetch_all(&pool).await.unwrap(),
                sqlx::query_as(ATTEMPTS).fetch_all(&pool).await.unwrap(),
            ),
        };
        let attempt = |(delivery_id, outcome, message_id)| Attempt { delivery_id, outcome, message_id };
        Self {
            rows: rows.into_iter().map(Row::from).collect(),
            attempts: attempts.into_iter().map(attempt).collect(),
            lanes: carillon_store::volume::lanes(db.store.connection()).await.unwrap(),
        }
    }

    /// The lane of a delivery.
    pub(super) fn lane(&self, id: &str) -> &lane::Model {
        self.lanes.iter().find(|lane| lane.id == id).unwrap()
    }
}

impl Row {
    /// It waits to be let go, and could be.
    pub(super) fn waits_for_rules(&self, now_ms: i64) -> bool {
        let spared = self.spared_until.is_some_and(|until| until > now_ms);
        self.is_kept() && self.hold_id.is_none() && self.due_at <= now_ms && !spared
    }

    /// It was not let go, by whatever.
    pub(super) fn is_kept(&self) -> bool {
        self.state == "planned" && self.released_at.is_none()
    }

    /// It was let go, and no worker has taken it.
    pub(super) fn is_on_offer(&self) -> bool {
        self.state == "planned" && self.released_at.is_some()
    }
}

impl From<Columns> for Row {
    fn from(columns: Columns) -> Self {
        let (id, communication_id, customer_id, enrollment_id, lane_id, state, due_at, attempts, ..) = columns;
        let (.., released_at, spared_until, hold_id) = columns;
        Self {
            id,
            communication_id,
            customer_id,
            enrollment_id,
            lane_id,
            state,
            due_at,
            attempts,
            released_at,
            spared_until,
            hold_id,
        }
    }
}
