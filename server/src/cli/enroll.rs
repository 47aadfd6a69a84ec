//! `carillon enroll`: puts a customer on a sequence by hand.

use carillon_engine::EngineError;
use carillon_engine::happen::OutsideEvent;
use clap::Args;

use super::event::read_record;
use super::{CommandError, Place};
use crate::console;
use crate::open::{How, Installation, open};

/// Put a customer on a sequence today, with one record or all that the campaign is for.
#[derive(Debug, Args)]
pub(crate) struct Enroll {
    /// The campaign.
    campaign: String,
    /// Its sequence: one that begins with an event, an entry or a switch.
    sequence: String,
    /// Whom: the customer's number in the source.
    #[arg(long, value_name = "NUMBER", required_unless_present = "record")]
    customer: Option<String>,
    /// With which record: its kind and its number in the source.
    #[arg(long, value_name = "KIND:NUMBER")]
    record: Option<String>,
    /// The same wish has the same key: told again, nobody is put on anything twice.
    #[arg(long, value_name = "KEY", default_value = "")]
    key: String,
}

/// Runs the command.
pub(crate) async fn run(place: &Place, command: Enroll) -> Result<(), CommandError> {
    let record = command.record.as_deref().map(read_record).transpose()?;
    let customer = command.customer.unwrap_or_default();
    let who = OutsideEvent { customer, record, key: command.key, ..OutsideEvent::default() };
    let Installation { engine, .. } = open(place, How::default()).await?;
    let done = engine.enroll_by_hand(&command.campaign, &command.sequence, &who, "command line").await;
    if done.map_err(refused)?.repeated {
        console::note("this was asked for before; nothing was done again");
    } else {
        console::note(&format!("put on the sequence {} of {}", command.sequence, command.campaign));
    }
    Ok(())
}

/// Says which part of what was asked does not fit, and what to do.
fn refused(error: EngineError) -> CommandError {
    let EngineError::Invalid(faults) = error else { return error.into() };
    let told = faults.iter().map(|fault| match fault.field {
        "key" if fault.phrase_key == "fault-key-reused" => {
            format!("the key `{}` was told with another wish; give each its own", fault.detail)
        }
        field if fault.phrase_key != "fault-unknown" => format!("the {field} is too long, or holds control characters"),
        "sequence" => format!(
            "`{}` is no sequence anybody can be put on by hand; name one that begins with an event, an entry or a switch",
            fault.detail
        ),
        "customer" => format!(
            "customer `{}` is not there, not among those the campaign is for, or may not enter again",
            fault.detail
        ),
        field => format!("there is no {field} `{}`; correct the name", fault.detail),
    });
    CommandError::Failed(told.collect::<Vec<_>>().join("; "))
}
