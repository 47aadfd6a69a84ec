//! The postal address of a customer, in lines as the post of their country wants them.

use carillon_domain::{Country, PostalAddress};
use carillon_store::entity::customer;

/// The lines; none where no address is on file, or no country.
pub(crate) fn postal_lines(row: &customer::Model) -> Vec<String> {
    let address = row.postal.clone().and_then(|json| serde_json::from_value::<PostalAddress>(json).ok());
    match (address, Country::parse(&row.country).ok()) {
        (Some(address), Some(country)) => address.lines_for(country),
        _ => Vec::new(),
    }
}

/// Whether a letter to the customer could arrive.
pub(crate) fn is_postable(row: &customer::Model) -> bool {
    let address = row.postal.clone().and_then(|json| serde_json::from_value::<PostalAddress>(json).ok());
    let country = Country::parse(&row.country).ok();
    address.is_some_and(|address| {
        let country = address.country.or(country);
        PostalAddress { country, ..address }.is_usable()
    })
}
