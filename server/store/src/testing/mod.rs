//! What tests run on: both databases, fresh for every test.
//!
//! SQLite is a file in a temporary folder; PostgreSQL is a cluster this test run makes for itself from the installed
//! server programs, with a database for each test. Write tests with [`on_both_databases`](crate::on_both_databases).
//! Where PostgreSQL is not installed, tests fail with one line that says what to install.

mod cluster;

use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use sea_orm::sqlx::{self, ConnectOptions, Connection};
use tempfile::TempDir;
use tokio::sync::{Mutex, OnceCell};

pub use cluster::{Cluster, Stop};

use crate::{Kind, OpenOptions, Store, sqlite_url};

/// A database for one test. Goes away with the test.
#[derive(Debug)]
pub struct TestDatabase {
    /// The open database.
    pub store: Store,
    url: String,
    folder: TempDir,
}

impl TestDatabase {
    /// One with all tables and no row.
    pub async fn migrated(kind: Kind) -> Self {
        match kind {
            Kind::Sqlite => Self::sqlite(Some(sqlite_template().await)).await,
            Kind::Postgres => Self::postgres(postgres_template().await).await,
        }
    }

    /// One without any table.
    pub async fn empty(kind: Kind) -> Self {
        match kind {
            Kind::Sqlite => Self::sqlite(None).await,
            Kind::Postgres => Self::postgres("template1").await,
        }
    }

    /// Its address, to open it once more.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A folder that goes away with it: for blobs, and the file of SQLite.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    async fn sqlite(template: Option<&[u8]>) -> Self {
        let folder = temporary_folder();
        let file = folder.path().join("carillon.db");
        if let Some(template) = template {
            std::fs::write(&file, template).unwrap_or_else(|error| panic!("cannot copy the template: {error}"));
        }
        let url = sqlite_url(&file);
        Self { store: open(&url).await, url, folder }
    }

    async fn postgres(template: &str) -> Self {
        let name = create_database(template).await;
        let url = cluster().url(&name);
        Self { store: open(&url).await, url, folder: temporary_folder() }
    }
}

fn temporary_folder() -> TempDir {
    tempfile::tempdir().unwrap_or_else(|error| panic!("no temporary folder: {error}"))
}

/// Runs a test on one of the databases, in a runtime of its own.
pub fn run<F: Future<Output = ()>>(kind: Kind, test: impl FnOnce(TestDatabase) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.unwrap_or_else(|error| panic!("no runtime: {error}"));
    runtime.block_on(async { test(TestDatabase::migrated(kind).await).await });
}

/// Makes of each function two tests: on SQLite and on PostgreSQL.
///
/// ```ignore
/// on_both_databases! {
///     async fn a_brand_is_found(db: TestDatabase) {
///         assert_eq!(brand::all(db.store.connection()).await.unwrap(), []);
///     }
/// }
/// ```
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($db:ident: $database:ty) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            use super::*;

            async fn body($db: $database) $body

            #[test]
            fn on_sqlite() {
                $crate::testing::run($crate::Kind::Sqlite, body);
            }

            #[test]
            fn on_postgres() {
                $crate::testing::run($crate::Kind::Postgres, body);
            }
        }
    )+};
}

async fn open(url: &str) -> Store {
    let opened = Store::open(url, OpenOptions { max_connections: 5, ..OpenOptions::default() }).await;
    opened.unwrap_or_else(|error| panic!("{error}"))
}

/// The cluster of this test run, made when it is first asked for. The guard takes it away when this process ends.
fn cluster() -> &'static Cluster {
    static CLUSTER: OnceLock<Result<Cluster, String>> = OnceLock::new();
    CLUSTER.get_or_init(Cluster::start).as_ref().unwrap_or_else(|error| panic!("{error}"))
}

async fn create_database(template: &str) -> String {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    // One at a time: PostgreSQL refuses to copy a database that somebody else is copying from.
    static TURN: Mutex<()> = Mutex::const_new(());
    let _turn = TURN.lock().await;
    let name = format!("test_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let created = async {
        let options: sqlx::postgres::PgConnectOptions = cluster().url("postgres").parse()?;
        let mut connection = options.connect().await?;
        let sql = format!("CREATE DATABASE {name} TEMPLATE {template}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut connection).await?;
        connection.close().await
    };
    created.await.unwrap_or_else(|error: sqlx::Error| panic!("no database for the test: {error}"));
    name
}

async fn postgres_template() -> &'static str {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    let made = TEMPLATE.get_or_init(|| async {
        let name = create_database("template1").await;
        migrate_and_close(&cluster().url(&name)).await;
        name
    });
    made.await
}

async fn sqlite_template() -> &'static [u8] {
    static TEMPLATE: OnceCell<Vec<u8>> = OnceCell::const_new();
    let made = TEMPLATE.get_or_init(|| async {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no temporary folder: {error}"));
        let file = folder.path().join("template.db");
        migrate_and_close(&sqlite_url(&file)).await;
        std::fs::read(&file).unwrap_or_else(|error| panic!("cannot read the template: {error}"))
    });
    made.await
}

async fn migrate_and_close(url: &str) {
    let store = open(url).await;
    let migrated = store.migrate(|_| {}).await;
    migrated.unwrap_or_else(|error| panic!("{error}"));
    store.close().await.unwrap_or_else(|error| panic!("{error}"));
}
