//! Whom a campaign is for: its condition over customers and records, and over what its rules read from their fields.
//!
//! A record the rules cannot read is neither wanted nor unwanted: it is kept out, with the reason.

use carillon_domain::FieldFault;
use carillon_store::entity::{customer, record};
use serde_json::{Value, json};

use super::frozen;
use crate::Result;
use crate::campaign::AudienceRules;

/// What a campaign makes of a customer and one of their records.
pub(crate) enum Verdict {
    /// It speaks for it: the record as templates see it.
    Wanted(Value),
    /// It does not.
    Unwanted,
    /// Its rules cannot read the record.
    Unreadable(Vec<FieldFault>),
}

/// Judges one record, or a customer where the campaign looks over customers.
pub(crate) fn judge(
    rules: &AudienceRules,
    customer: &customer::Model,
    record: Option<&record::Model>,
) -> Result<Verdict> {
    let Some(record) = record else { return verdict(rules, customer, Value::Null) };
    let mut data = frozen::record_data(record, customer);
    // Where the condition does not ask for what the rules read, it is asked first: a record nobody is told about
    // anyway needs no mending.
    if !rules.asks_parsers && !holds(rules, customer, &Value::Object(data.clone()))? {
        return Ok(Verdict::Unwanted);
    }
    match rules.parsers.extend(&mut data) {
        Err(faults) => Ok(Verdict::Unreadable(faults)),
        Ok(()) if rules.asks_parsers => verdict(rules, customer, Value::Object(data)),
        Ok(()) => Ok(Verdict::Wanted(Value::Object(data))),
    }
}

fn verdict(rules: &AudienceRules, customer: &customer::Model, record: Value) -> Result<Verdict> {
    Ok(if holds(rules, customer, &record)? { Verdict::Wanted(record) } else { Verdict::Unwanted })
}

fn holds(rules: &AudienceRules, customer: &customer::Model, record: &Value) -> Result<bool> {
    rules.hold(&json!({ "customer": frozen::customer_data(customer), "record": record }))
}
