//! What went and what is known of it: the database and the mail server, held against each other.

use std::collections::{BTreeMap, BTreeSet};

use carillon_channels::testing::SmtpSink;
use carillon_store::{Pool, Store};

/// Everybody has a message, and whoever has more copies of it than one is told as in doubt.
pub(crate) async fn everybody_has_one(store: &Store, sink: &SmtpSink, notices: usize) {
    for (what, sql) in [
        ("customers told", "SELECT count(DISTINCT customer_id) FROM communication"),
        ("communications", "SELECT count(*) FROM communication"),
        ("deliveries", "SELECT count(*) FROM delivery WHERE state = 'accepted'"),
        ("renditions", "SELECT count(DISTINCT communication_id) FROM rendition"),
    ] {
        assert_eq!(number(store, sql).await, i64::try_from(notices).unwrap(), "{what}");
    }
    let mut copies: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for email in sink.received() {
        let id = email.message.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap_or_default();
        let recipient = email.to[0].trim_matches(['<', '>']).to_owned();
        copies.entry(recipient).or_default().push(id.to_owned());
    }
    assert_eq!(copies.len(), notices, "everybody has one");
    let doubts = doubts(store).await;
    let mut twice = 0;
    for (recipient, ids) in &copies {
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 1, "{recipient}: a copy has the Message-ID of the first");
        let told = doubts.get(recipient).copied().unwrap_or(0);
        assert!(ids.len() - 1 <= told, "{recipient}: {} copies, {told} told as in doubt", ids.len() - 1);
        twice += ids.len() - 1;
    }
    let told = doubts.values().sum::<usize>();
    assert!(twice <= told, "{twice} sent twice, {told} told as in doubt");
}

/// How often the timeline tells a delivery as in doubt, by address.
async fn doubts(store: &Store) -> BTreeMap<String, usize> {
    let sql = "SELECT d.address, count(*) AS n FROM event e JOIN delivery d ON d.id = e.delivery_id \
               WHERE e.kind = 'delivery-uncertain' GROUP BY d.address";
    let rows: Vec<(String, i64)> = match store.pool() {
        Pool::Sqlite(pool) => sqlx::query_as(sql).fetch_all(&pool).await.unwrap(),
        Pool::Postgres(pool) => sqlx::query_as(sql).fetch_all(&pool).await.unwrap(),
    };
    rows.into_iter().map(|(address, n)| (address, usize::try_from(n).unwrap())).collect()
}

/// A number straight from the database, past the program.
pub(crate) async fn number(store: &Store, sql: &'static str) -> i64 {
    match store.pool() {
        Pool::Sqlite(pool) => sqlx::query_scalar(sql).fetch_one(&pool).await.unwrap(),
        Pool::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(&pool).await.unwrap(),
    }
}
