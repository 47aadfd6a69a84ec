//! Counting what has grown, between slices of much work. Must not keep anybody from that work.

use carillon_store::Store;

/// Has the database count tables that have outgrown what it knows of them. Where it cannot, the work goes on: it is only
/// slower.
pub(crate) async fn count_what_grew(store: &Store) {
    if let Err(error) = store.count_what_grew().await {
        tracing::warn!(%error, "tables were not counted anew; what reads them may be slow");
    }
}
