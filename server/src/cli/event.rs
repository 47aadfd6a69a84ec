//! `carillon event`: tells that something happened, for scripts and other programs on the same machine.

use carillon_engine::happen::OutsideEvent;
use clap::Args;
use serde_json::Value;

use super::{CommandError, Place};
use crate::console;
use crate::open::{How, Installation, open};

/// Tell that something happened to a customer or a record: paths end, switch and begin by it.
#[derive(Debug, Args)]
pub(crate) struct Event {
    /// What happened, such as `renewal-paid`.
    name: String,
    /// To whom: the customer's number in the source.
    #[arg(long, value_name = "NUMBER", required_unless_present = "record")]
    customer: Option<String>,
    /// To which record: its kind and its number in the source.
    #[arg(long, value_name = "KIND:NUMBER")]
    record: Option<String>,
    /// The same event has the same key, however often it is told.
    #[arg(long, value_name = "KEY", default_value = "")]
    key: String,
    /// Anything else that is to be remembered: a JSON value, such as `{"invoice": "R-77"}`.
    #[arg(long, value_name = "JSON", value_parser = read_detail)]
    detail: Option<Value>,
    /// One JSON object, and nothing else.
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub(crate) async fn run(place: &Place, command: Event) -> Result<(), CommandError> {
    let record = command.record.as_deref().map(read_record).transpose()?;
    let happening = OutsideEvent {
        name: command.name,
        customer: command.customer.unwrap_or_default(),
        record,
        key: command.key,
        detail: command.detail.unwrap_or_default(),
    };
    let Installation { engine, .. } = open(place, How::default()).await?;
    let done = engine.happen(&happening, "command line").await.map_err(refused)?;
    if command.json {
        let told = serde_json::json!({
            "event": done.event_id, "repeated": done.repeated, "ended": done.ended, "started": done.started,
            "withdrawn": done.withdrawn,
        });
        console::result(&told.to_string());
    } else if done.repeated {
        console::note("this event was told before; nothing was done again");
    } else {
        let (ended, started, withdrawn) = (done.ended, done.started, done.withdrawn);
        console::note(&format!("{ended} path(s) ended, {started} began, {withdrawn} message(s) withdrawn"));
    }
    Ok(())
}

fn read_detail(text: &str) -> Result<Value, String> {
    serde_json::from_str(text)
        .map_err(|error| format!("this is no JSON ({error}); a text stands in quotes: '\"paid\"'"))
}

/// A record as it is named on the command line: its kind and its number.
pub(super) fn read_record(text: &str) -> Result<(String, String), CommandError> {
    let parts = text.split_once(':').filter(|(kind, number)| !kind.is_empty() && !number.is_empty());
    let (kind, number) = parts.ok_or_else(|| {
        CommandError::Usage(format!("--record {text}: write its kind and its number, such as license:L-1001"))
    })?;
    Ok((kind.to_owned(), number.to_owned()))
}

/// Says which part of what was told nobody knows.
fn refused(error: carillon_engine::EngineError) -> CommandError {
    let carillon_engine::EngineError::Invalid(faults) = error else { return error.into() };
    let told = faults.iter().map(|fault| match fault.field {
        "name" => format!("`{}` is no name of an event; use lower-case letters, digits and hyphens", fault.detail),
        "key" if fault.phrase_key == "fault-key-reused" => {
            format!("the key `{}` was told with another event; give each event its own", fault.detail)
        }
        field if fault.phrase_key != "fault-unknown" => format!("the {field} is too long, or holds control characters"),
        field => format!("there is no {field} `{}`; import it first, or correct the number", fault.detail),
    });
    CommandError::Failed(told.collect::<Vec<_>>().join("; "))
}
