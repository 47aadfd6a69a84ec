//! Values of business data, read strictly: what could mean two things is refused with a reason.
//! Must not know files or columns.

mod boolean;
mod date;
mod decimal;
mod money;
mod number;
mod web_address;

use jiff::civil::Date;
use serde::Serialize;

pub use boolean::{BooleanError, parse_boolean};
pub use date::{DateError, DateFormat, DateFormatError};
pub use decimal::DecimalError;
pub use money::{Currency, Money, MoneyError, UnknownCurrency};
pub use number::parse_number;
pub use web_address::{WebAddressError, parse_web_address};

/// One value of a customer's attributes or a record's fields; in JSON just the value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum FieldValue {
    /// Any text.
    Text(String),
    /// A number.
    Number(serde_json::Number),
    /// Yes or no.
    Boolean(bool),
    /// A day.
    Date(Date),
    /// An amount in a currency.
    Money(Money),
}
