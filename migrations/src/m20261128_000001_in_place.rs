//! Deliveries are claimed and started without a change of their indexes: PostgreSQL then writes the new state beside the
//! old one, in place, and touches no index. That is two of the four changes on the usual way; being let go and being settled
//! are the other two.
//!
//! Besides, of PostgreSQL alone: keys are compared byte by byte, as SQLite does, and not by the rules of a language; and
//! what is written together with the row it belongs to is not looked up again row by row.
//!
//! Programs of the version before that go on running on PostgreSQL are to be started anew: what their connections keep
//! prepared no longer fits, and they look for deliveries by indexes that are gone.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::keys::{compare_bytewise, index};

/// Takes the state out of the indexes of deliveries.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// Something is still to come of it. It follows from the state, and changes less often.
const OPEN: &str = "state IN ('planned', 'claimed', 'started', 'deferred', 'uncertain')";

const DROPPED: [&str; 3] = ["idx_delivery_state_due_at", "idx_delivery_waiting", "idx_delivery_released"];
const MADE: [&str; 3] = [
    "CREATE INDEX IF NOT EXISTS idx_delivery_open ON delivery (due_at) WHERE is_open",
    "CREATE INDEX IF NOT EXISTS idx_delivery_waiting ON delivery (lane_id, due_at, id) WHERE is_open AND released_at IS NULL",
    "CREATE INDEX IF NOT EXISTS idx_delivery_released ON delivery (due_at, id) WHERE is_open AND released_at IS NOT NULL",
];
const BEFORE: [&str; 2] = [
    "CREATE INDEX IF NOT EXISTS idx_delivery_waiting ON delivery (lane_id, due_at, id) \
     WHERE state = 'planned' AND released_at IS NULL",
    "CREATE INDEX IF NOT EXISTS idx_delivery_released ON delivery (released_at, lane_id, id) \
     WHERE state = 'planned' AND released_at IS NOT NULL",
];

/// Indexes of which almost every row was a burden: nobody asks for enrollments by their first record, and most
/// communications have one version.
const LEANER: [(&str, &str, Option<&str>); 2] = [
    ("enrollment", "idx_enrollment_record_id", None),
    (
        "communication",
        "idx_communication_root_id",
        Some("CREATE INDEX IF NOT EXISTS idx_communication_root_id ON communication (root_id) WHERE version > 1"),
    ),
];

/// What was taken before there were releases counts as let go when it was made.
const LET_GO: &str = "UPDATE delivery SET released_at = created_at WHERE released_at IS NULL \
    AND state IN ('claimed', 'started', 'deferred', 'uncertain')";

/// References whose rows are read, locked or written just before, row by row looked up by the server all the same. Nothing
/// deletes what they refer to. On SQLite, on which every test runs as well, they stay.
const SURE: [(&str, &str, &str); 9] = [
    ("attempt", "delivery_id", "delivery (id)"),
    ("communication", "brand_id", "brand (id)"),
    ("communication", "campaign_version_id", "campaign_version (id)"),
    ("communication", "enrollment_id", "enrollment (id)"),
    ("communication_record", "communication_id", "communication (id) ON DELETE CASCADE"),
    ("delivery", "communication_id", "communication (id)"),
    ("rendition", "communication_id", "communication (id) ON DELETE CASCADE"),
    ("told", "communication_id", "communication (id) ON DELETE CASCADE"),
    ("told", "record_id", "record (id) ON DELETE CASCADE"),
];

/// Room in each page for the next state of what is in it, per cent filled.
const ROOM: [(&str, u8); 2] = [("delivery", 60), ("attempt", 70)];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let is_postgres = manager.get_database_backend() == DbBackend::Postgres;
        let db = manager.get_connection();
        for name in DROPPED {
            manager.drop_index(Index::drop().name(name).table("delivery").to_owned()).await?;
        }
        for (table, name, _) in LEANER {
            manager.drop_index(Index::drop().name(name).table(table).to_owned()).await?;
        }
        if is_postgres {
            for (table, column, _) in SURE {
                db.execute_unprepared(&format!("ALTER TABLE {table} DROP CONSTRAINT fk_{table}_{column}")).await?;
            }
            for (table, room) in ROOM {
                db.execute_unprepared(&format!("ALTER TABLE {table} SET (fillfactor = {room})")).await?;
            }
        }
        compare_bytewise(manager).await?;
        db.execute_unprepared(LET_GO).await?;
        // SQLite adds no column that it would have to write into each row.
        let kept = if is_postgres { "STORED" } else { "VIRTUAL" };
        let open = format!("ALTER TABLE delivery ADD COLUMN is_open BOOLEAN GENERATED ALWAYS AS ({OPEN}) {kept}");
        db.execute_unprepared(&open).await?;
        for made in MADE.into_iter().chain(LEANER.iter().filter_map(|(.., leaner)| *leaner)) {
            db.execute_unprepared(made).await?;
        }
        Ok(())
    }

    /// Texts stay in the order of their bytes: the program before does not mind.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        for name in ["idx_delivery_open", "idx_delivery_waiting", "idx_delivery_released"] {
            manager.drop_index(Index::drop().name(name).table("delivery").to_owned()).await?;
        }
        db.execute_unprepared("ALTER TABLE delivery DROP COLUMN is_open").await?;
        if manager.get_database_backend() == DbBackend::Postgres {
            for (table, _) in ROOM {
                db.execute_unprepared(&format!("ALTER TABLE {table} RESET (fillfactor)")).await?;
            }
            for (table, column, to) in SURE {
                db.execute_unprepared(&format!(
                    "ALTER TABLE {table} ADD CONSTRAINT fk_{table}_{column} FOREIGN KEY ({column}) REFERENCES {to}"
                ))
                .await?;
            }
        }
        for (table, name, _) in LEANER {
            manager.drop_index(Index::drop().name(name).table(table).if_exists().to_owned()).await?;
        }
        manager.create_index(index("enrollment", &["record_id"])).await?;
        manager.create_index(index("communication", &["root_id"])).await?;
        manager.create_index(index("delivery", &["state", "due_at"])).await?;
        for index in BEFORE {
            db.execute_unprepared(index).await?;
        }
        Ok(())
    }
}
