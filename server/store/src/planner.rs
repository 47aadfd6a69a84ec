//! What PostgreSQL's planner of queries is told, so that it finds rows the short way: how large tables have become, and which
//! conditions are not to be looked up by an index. Knows no table.
//!
//! The server counts rows by itself about once a minute. Between two counts an import or a tick of ours can make a hundred
//! thousand, and with the plans for an empty table each slice of them reads all before it: the cost grows by the square.

use sea_orm::sea_query::{Condition, Expr, Func, SimpleExpr};
use sea_orm::{ConnectionTrait, Statement};

use crate::{Kind, Result, Store};

/// Tables that are twice as large as when they were counted last, or seemed empty then, and not small.
const OUTGROWN: &str = "SELECT format('%I', c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
    WHERE n.nspname = current_schema() AND c.relkind = 'r' AND pg_has_role(c.relowner, 'USAGE') \
    AND pg_relation_size(c.oid) >= 65536 AND (c.reltuples <= 0 \
    OR pg_relation_size(c.oid) / current_setting('block_size')::bigint >= 2 * greatest(c.relpages, 1))";

impl Store {
    /// Has PostgreSQL count anew what has outgrown its last count. Asks where that is nothing, which takes a millisecond;
    /// another process that counts already is not waited for.
    pub async fn count_what_grew(&self) -> Result<()> {
        if self.kind() != Kind::Postgres || self.is_read_only() {
            return Ok(());
        }
        let db = self.connection();
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), OUTGROWN)).await?;
        for row in rows {
            let table: String = row.try_get_by_index(0)?;
            db.execute_unprepared(&format!("ANALYZE (SKIP_LOCKED) {table}")).await?;
        }
        Ok(())
    }
}

/// A condition no index is used for: of rows that are named by their keys, it is only asked whether it holds. With counts
/// that are out of date the planner takes "all that wait" for a few, and reads thousands beside the hundred that are meant.
pub(crate) fn asked_of_each(condition: Condition) -> SimpleExpr {
    Func::coalesce([condition.into(), Expr::value(false)]).into()
}
