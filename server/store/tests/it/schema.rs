//! The tables: they are what the entities say, and are made once however often and by however many.

use std::collections::BTreeMap;

use carillon_migrations::{Migrator, MigratorTrait};
use carillon_store::testing::TestDatabase;
use carillon_store::{Kind, OpenOptions, Store, StoreError, entity, on_both_databases};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IdenStatic, Iterable, Statement};

/// Each column, and whether it may be empty.
type Columns = BTreeMap<String, bool>;

fn said_by_entity<E: EntityTrait>() -> (String, Columns) {
    let columns = E::Column::iter().map(|column| (column.as_str().to_owned(), column.def().is_null()));
    (E::default().table_name().to_owned(), columns.collect())
}

/// The columns that are written; what the database fills in by itself is no part of an entity.
async fn said_by_table(store: &Store, table: &str) -> Columns {
    let sql = match store.kind() {
        Kind::Sqlite => format!("SELECT name, NOT \"notnull\" AS empty FROM pragma_table_info('{table}')"),
        Kind::Postgres => format!(
            "SELECT column_name AS name, is_nullable = 'YES' AS empty FROM information_schema.columns \
             WHERE table_schema = 'public' AND table_name = '{table}' AND is_generated = 'NEVER'"
        ),
    };
    let db = store.connection();
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| (row.try_get("", "name").unwrap(), row.try_get("", "empty").unwrap())).collect()
}

macro_rules! entities {
    ($($name:ident)*) => { [$(said_by_entity::<entity::$name::Entity>()),*] };
}

fn all_entities() -> Vec<(String, Columns)> {
    entities!(
        absence api_key attempt brand campaign campaign_version communication communication_record customer customer_date
        customer_version delivery document enrollment enrollment_record event event_key hold ignored_event import_run lane offer_stock partner_text
        partner_text_change person placement quarantine quarantined_record reach_mark record record_date rendition reseller scan session
        setting staff_member task told touched volume_rule volume_used
    )
    .to_vec()
}

async fn tables(store: &Store) -> Vec<String> {
    let sql = match store.kind() {
        Kind::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
        Kind::Postgres => {
            "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1"
        }
    };
    let db = store.connection();
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get("", "name").unwrap()).collect()
}

#[test]
fn texts_stand_in_the_order_of_their_bytes_as_sqlite_has_them() {
    carillon_store::testing::run(Kind::Postgres, |db| async move {
        let sql = "SELECT table_name || '.' || column_name AS name FROM information_schema.columns \
            JOIN information_schema.tables USING (table_schema, table_name) WHERE table_schema = 'public' \
            AND table_type = 'BASE TABLE' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'";
        let found =
            db.store.connection().query_all_raw(Statement::from_string(sea_orm::DatabaseBackend::Postgres, sql));
        let names: Vec<String> = found.await.unwrap().iter().map(|row| row.try_get("", "name").unwrap()).collect();
        assert_eq!(names, Vec::<String>::new());
    });
}

on_both_databases! {
    async fn entities_and_tables_are_the_same(db: TestDatabase) {
        for (table, columns) in all_entities() {
            assert_eq!(said_by_table(&db.store, &table).await, columns, "{table}");
        }
    }

    async fn every_table_has_its_entity(db: TestDatabase) {
        let of_others = ["Jobs", "Workers", "_sqlx_migrations", "seaql_migrations", "sqlite_sequence", "sqlite_stat1", "sqlite_stat4"];
        let known: Vec<String> = all_entities().into_iter().map(|(table, _)| table).collect();
        let mut ours = tables(&db.store).await;
        ours.retain(|table| !of_others.contains(&table.as_str()));
        assert_eq!(ours, known);
    }

    async fn migrating_again_does_nothing(db: TestDatabase) {
        let mut told = Vec::new();
        assert_eq!(db.store.migrate(|step| told.push(step.clone())).await.unwrap(), 0);
        assert_eq!(told, []);
        db.store.check_schema().await.unwrap();
    }

    async fn the_first_run_tells_each_migration(db: TestDatabase) {
        let empty = TestDatabase::empty(db.store.kind()).await;
        assert!(matches!(empty.store.check_schema().await, Err(StoreError::SchemaOlder { .. })));
        let before = empty.store.migration_status().await.unwrap();
        assert_eq!(before.applied, Vec::<String>::new());
        let mut told = Vec::new();
        let ran = empty.store.migrate(|step| told.push((step.name.clone(), step.number, step.of))).await.unwrap();
        let ours: Vec<_> = Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
        let wanted: Vec<_> = ours.iter().enumerate().map(|(at, name)| (name.clone(), at + 1, ours.len())).collect();
        assert_eq!((ran, told), (ours.len(), wanted));
        let after = empty.store.migration_status().await.unwrap();
        assert!(after.is_current());
        assert_eq!(after.applied, before.pending);
    }

    async fn programs_that_start_together_migrate_once(db: TestDatabase) {
        let empty = TestDatabase::empty(db.store.kind()).await;
        let other = Store::open(empty.url(), OpenOptions::default()).await.unwrap();
        let (one, two) = tokio::join!(empty.store.migrate(|_| {}), other.migrate(|_| {}));
        assert_eq!(one.unwrap() + two.unwrap(), Migrator::migrations().len());
    }

    async fn every_migration_can_be_undone_and_done_again(db: TestDatabase) {
        let db = db.store.connection();
        Migrator::down(db, None).await.unwrap();
        assert_eq!(carillon_migrations::status(db).await.unwrap().applied, Vec::<String>::new());
        Migrator::up(db, None).await.unwrap();
    }

    async fn tables_of_a_newer_program_are_left_alone(db: TestDatabase) {
        let insert = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m29990101_000001_future', 0)";
        db.store.connection().execute_unprepared(insert).await.unwrap();
        for refused in [db.store.check_schema().await.map(|()| 0), db.store.migrate(|_| {}).await] {
            let error = refused.unwrap_err();
            assert!(matches!(error, StoreError::SchemaNewer { .. }), "{error}");
            assert!(error.to_string().contains("m29990101_000001_future"), "{error}");
        }
    }

    async fn a_query_on_missing_tables_says_so(db: TestDatabase) {
        let empty = TestDatabase::empty(db.store.kind()).await;
        let error = carillon_store::brand::all(empty.store.connection()).await.unwrap_err();
        assert!(matches!(error, StoreError::SchemaOlder { .. }), "{error}");
        assert!(error.to_string().contains("carillon migrate up"), "{error}");
    }
}
