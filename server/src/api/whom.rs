//! Whom something is about: a customer, or one of their records, by the numbers of the source.

use serde::Deserialize;
use utoipa::ToSchema;

use crate::problem::Problem;

/// One record, by its kind and its number in the source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordIn {
    /// What it is, such as `license`.
    #[schema(min_length = 1, max_length = 255, example = "license")]
    kind: String,
    /// Its number in the source.
    #[schema(min_length = 1, max_length = 255, example = "L-1001")]
    number: String,
}

/// The customer's number and the record, as the engine wants them.
pub(super) type Whom = (String, Option<(String, String)>);

/// Whom it is about. One of both has to be named.
pub(super) fn whom(customer: Option<String>, record: Option<RecordIn>) -> Result<Whom, Problem> {
    let customer = customer.unwrap_or_default();
    let record = record.map(|record| (record.kind, record.number));
    if customer.is_empty() && record.is_none() {
        return Err(Problem::wrong("", "name a `customer`, a `record`, or both"));
    }
    Ok((customer, record))
}
