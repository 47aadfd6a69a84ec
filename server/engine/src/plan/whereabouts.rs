//! Where a customer lives, as far as the time of a step depends on it.

use carillon_domain::{Country, Whereabouts};
use carillon_store::entity::customer;

use super::enroll::zone_of;
use crate::Engine;

impl Engine {
    /// The time zone and country of a customer, and what people work on there.
    pub(crate) fn whereabouts(&self, customer: &customer::Model) -> Whereabouts<'_> {
        let country = Country::parse(&customer.country).ok();
        Whereabouts { zone: zone_of(customer), country, open_days: self.settings().holidays.as_ref() }
    }
}
