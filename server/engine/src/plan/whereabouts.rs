//! Where a customer lives, as far as the time of a step depends on it.

use carillon_domain::{Country, OpenDays, Whereabouts};
use carillon_store::entity::customer;
use jiff::civil::Date;

use super::enroll::zone_of;
use crate::Engine;

impl Engine {
    /// The time zone and country of a customer, and what people work on there.
    pub(crate) fn whereabouts(&self, customer: &customer::Model) -> Whereabouts<'_> {
        let country = Country::parse(&customer.country).ok();
        Whereabouts { zone: zone_of(customer), country, open_days: &EveryDay }
    }
}

/// Every day is a business day.
#[derive(Debug)]
struct EveryDay;

impl OpenDays for EveryDay {
    fn on_or_after(&self, _: Option<Country>, day: Date) -> Date {
        day
    }

    fn on_or_before(&self, _: Option<Country>, day: Date) -> Date {
        day
    }
}
