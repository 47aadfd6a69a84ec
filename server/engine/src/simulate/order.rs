//! What somebody wants to be lived through, and within which bounds.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::FieldFault;

/// Days a simulation has at most.
pub const MOST_DAYS: i64 = 366;
/// Customers that are copied at most.
pub const MOST_CUSTOMERS: u64 = 2_000;
/// Days and customers where nobody says otherwise.
const USUAL_DAYS: i64 = 90;
const USUAL_CUSTOMERS: u64 = 200;

/// The form, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub struct SimulationForm {
    /// The number of the version.
    pub version: String,
    /// The number of the one it is compared with; empty for none.
    pub against: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// How many customers.
    pub customers: String,
}

/// What is lived through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SimulationOrder {
    /// The version.
    pub version: u32,
    /// The one it is compared with.
    pub against: Option<u32>,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// How many customers at most.
    pub customers: u64,
}

impl SimulationForm {
    /// What stands in the form before anybody typed.
    pub fn usual(version: u32, today: Date) -> Self {
        Self {
            version: version.to_string(),
            against: String::new(),
            from: today.to_string(),
            to: today.saturating_add(USUAL_DAYS.days()).to_string(),
            customers: USUAL_CUSTOMERS.to_string(),
        }
    }

    /// Reads it. `today` is where days may be counted from: what lies further off than a year back or ten ahead is a slip.
    pub(super) fn read(&self, today: Date) -> Result<SimulationOrder, Vec<FieldFault>> {
        let version = self.version.trim().parse().ok();
        let against = self.against.trim();
        let against = if against.is_empty() { Some(None) } else { against.parse().ok().map(Some) };
        let (from, to) = (day(&self.from, today), day(&self.to, today));
        let backwards = from.zip(to).is_some_and(|(from, to)| to < from);
        let long = from.zip(to).is_some_and(|(from, to)| to >= from.saturating_add(MOST_DAYS.days()));
        let customers = self.customers.trim().parse().ok().filter(|count| (1..=MOST_CUSTOMERS).contains(count));
        let faults = [
            version.is_none().then(|| FieldFault::new("version", "simulate-fault-version", "")),
            against.is_none().then(|| FieldFault::new("against", "simulate-fault-version", "")),
            from.is_none().then(|| FieldFault::new("from", "fault-date", "")),
            to.is_none().then(|| FieldFault::new("to", "fault-date", "")),
            backwards.then(|| FieldFault::new("to", "fault-backwards", "")),
            long.then(|| FieldFault::new("to", "simulate-fault-long", "")),
            customers
                .is_none()
                .then(|| FieldFault::new("customers", "simulate-fault-customers", MOST_CUSTOMERS.to_string())),
        ];
        let faults: Vec<FieldFault> = faults.into_iter().flatten().collect();
        match (version, against, from, to, customers) {
            (Some(version), Some(against), Some(from), Some(to), Some(customers)) if faults.is_empty() => {
                // A version beside itself says nothing.
                let against = against.filter(|against| *against != version);
                Ok(SimulationOrder { version, against, from, to, customers })
            }
            _ => Err(faults),
        }
    }
}

fn day(text: &str, today: Date) -> Option<Date> {
    let within = today.saturating_sub(1.year())..=today.saturating_add(10.years());
    text.trim().parse().ok().filter(|day| within.contains(day))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use rstest::rstest;

    use super::*;

    const TODAY: Date = date(2026, 10, 7);

    fn form() -> SimulationForm {
        SimulationForm::usual(3, TODAY)
    }

    #[test]
    fn what_stands_in_the_form_can_be_lived_through() {
        let order = form().read(TODAY).unwrap_or_else(|faults| panic!("{faults:?}"));
        assert_eq!((order.version, order.against, order.customers), (3, None, 200));
        assert_eq!((order.from, order.to), (TODAY, date(2027, 1, 5)));
        let same = SimulationForm { against: "3".into(), ..form() }.read(TODAY);
        assert_eq!(same.map(|order| order.against), Ok(None), "a version beside itself says nothing");
    }

    #[rstest]
    #[case(SimulationForm { version: "x".into(), ..form() }, "version")]
    #[case(SimulationForm { against: "-1".into(), ..form() }, "against")]
    #[case(SimulationForm { from: "yesterday".into(), ..form() }, "from")]
    #[case(SimulationForm { from: "1970-01-01".into(), ..form() }, "from")]
    #[case(SimulationForm { to: "2026-10-06".into(), ..form() }, "to")]
    #[case(SimulationForm { to: "2027-10-08".into(), ..form() }, "to")]
    #[case(SimulationForm { customers: "0".into(), ..form() }, "customers")]
    #[case(SimulationForm { customers: "2001".into(), ..form() }, "customers")]
    fn what_is_out_of_bounds_is_named_by_its_field(#[case] form: SimulationForm, #[case] field: &str) {
        let faults = form.read(TODAY).err().unwrap_or_default();
        assert_eq!(faults.iter().map(|fault| fault.field).collect::<Vec<_>>(), [field]);
    }

    #[test]
    fn a_year_is_not_too_long() {
        let year = SimulationForm { to: "2027-10-07".into(), ..form() };
        assert!(year.read(TODAY).is_ok());
    }
}
