//! Programs that tell Carillon of events: over the API with a key, and over hooks with a signature.

mod api;
mod callbacks;
mod description;
mod hooks;
mod limits;

use carillon_store::Pool;
use carillon_store::testing::TestDatabase;
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use crate::support::{Company, Installation, Program};

/// A path that begins with an event, which another one ends.
const CAMPAIGN: &str = "name = \"trial\"\ntitle = \"Trial\"\nclass = \"service\"\nlanguages = [\"en\"]\n\
[audience]\nof = \"records\"\nkind = \"license\"\n[grouping]\nby = \"customer\"\n\
[[sequence]]\nname = \"steps\"\nstart = \"trial-began\"\n[[sequence.switch]]\non = \"renewal-paid\"\n\
[[sequence.step]]\nname = \"notice\"\nat = \"+30d\"\nladder = [\"email\"]\n";

/// An installation of a few customers with a license each, served without a worker.
pub(crate) struct Yard {
    pub(crate) installation: Installation,
    pub(crate) program: Program,
    pub(crate) db: TestDatabase,
}

/// What was answered.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) kind: String,
    pub(crate) wait: Option<String>,
    pub(crate) body: Value,
}

impl Yard {
    /// One with these settings and this `carillon.toml`.
    pub(crate) async fn open(db: TestDatabase, settings: &[(&str, &str)], own: &str) -> Self {
        let mut installation = Installation::new().with("DATABASE__URL", db.url());
        for (key, value) in settings {
            installation = installation.with(key, value);
        }
        std::fs::create_dir_all(installation.data()).unwrap();
        std::fs::write(installation.data().join("carillon.toml"), own).unwrap();
        Company::of(6).import_into(&installation);
        apply_campaign(&installation);
        let program = installation.serve(&["--no-worker"]).await;
        Self { installation, program, db }
    }

    /// The secret of a new key.
    pub(crate) fn key(&self, name: &str, scopes: &[&str]) -> String {
        let mut args = vec!["key", "add", "--name", name];
        args.extend(scopes.iter().flat_map(|scope| ["--scope", scope]));
        self.installation.must(&args).trim().to_owned()
    }

    /// Posts JSON with a key.
    pub(crate) async fn post(&self, path: &str, key: &str, body: &Value) -> Answer {
        self.send(path, &[("authorization", &format!("Bearer {key}"))], body.to_string()).await
    }

    /// Posts a body that is said to be JSON, with these headers.
    pub(crate) async fn send(&self, path: &str, headers: &[(&str, &str)], body: impl Into<reqwest::Body>) -> Answer {
        let mut request = Client::new().post(self.program.url(path)).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Answer::of(request.body(body).send().await.unwrap()).await
    }

    /// A number straight from the database, past the program.
    pub(crate) async fn count(&self, sql: &'static str) -> i64 {
        match self.db.store.pool() {
            Pool::Sqlite(pool) => sqlx::query_scalar(sql).fetch_one(&pool).await.unwrap(),
            Pool::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(&pool).await.unwrap(),
        }
    }

    /// How many events from outside there are.
    pub(crate) async fn happened(&self) -> i64 {
        self.count("SELECT count(*) FROM event WHERE kind = 'happened'").await
    }
}

impl Answer {
    /// What came back, which is JSON whatever happened.
    pub(crate) async fn of(answer: reqwest::Response) -> Self {
        let header = |name| answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        let (status, kind, wait) = (answer.status(), header("content-type").unwrap(), header("retry-after"));
        let text = answer.text().await.unwrap();
        let body = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{status} {error}: {text}"));
        Self { status, kind, wait, body }
    }

    /// The problem it is: its status, and its type without what all types begin with.
    pub(crate) fn problem(&self) -> (u16, &str) {
        assert_eq!(self.kind, "application/problem+json", "{self:?}");
        assert_eq!(self.body["status"], self.status.as_u16());
        let kind = self.body["type"].as_str().unwrap();
        (self.status.as_u16(), kind.strip_prefix("urn:carillon:problem:").unwrap())
    }

    /// Where something is wrong.
    pub(crate) fn pointers(&self) -> Vec<&str> {
        self.body["errors"].as_array().unwrap().iter().map(|wrong| wrong["pointer"].as_str().unwrap()).collect()
    }
}

/// An event about the license of a customer of the company.
pub(crate) fn event(name: &str, number: usize) -> Value {
    json!({ "name": name, "record": { "kind": "license", "number": format!("o{number}") } })
}

fn apply_campaign(installation: &Installation) {
    let folder = installation.data().with_file_name("trial");
    let words = folder.join("content/notice");
    std::fs::create_dir_all(&words).unwrap();
    std::fs::write(folder.join("campaign.toml"), CAMPAIGN).unwrap();
    std::fs::write(words.join("en.md"), "+++\nsubject = \"Your trial\"\n+++\nIt goes on.\n").unwrap();
    let samples = folder.join("samples");
    std::fs::create_dir_all(&samples).unwrap();
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/campaigns/good/samples/");
    for file in std::fs::read_dir(sample).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), samples.join(file.file_name())).unwrap();
    }
    installation.must(&["campaign", "apply", &folder.display().to_string()]);
}
