//! Maps are read and checked, bound to headers, and turn rows into drafts or reasons.

mod maps;
mod rows;

use super::*;
use jiff::civil::{Date, date};

const CUSTOMERS: &str = r#"target = "customers"
sheet = "Customers"
encoding = "Shift_JIS"
delimiter = ";"

[columns]
external_id = "No"
kind = "Type"
organisation = "Company"
given = "First name"
family = "Last name"
language = "Language"
country = "Country"
time_zone = "Zone"
email = "Email"
phone = "Phone"
street = "Street"
street2 = "Building"
locality = "Town"
postal_code = "Code"
reseller = "Reseller"

[dates]
since = { column = "Since", format = "%d.%m.%Y" }

[fields]
segment = "Segment"
seats = { column = "Seats", type = "number" }
price = { column = "Price", type = "money", currency = "Currency" }
vip = { column = "VIP", type = "boolean" }
born = { column = "Born", type = "date" }

[defaults]
language = "en"
segment = "small"

[values.kind]
Company = "organisation"
[values.vip]
ja = "true"
"#;

const HEADERS: [&str; 21] = [
    "\u{feff}No",
    "Type",
    "Company",
    "First name",
    "Last name",
    "Language",
    "Country",
    "Zone",
    " Email ",
    "Phone",
    "Street",
    "Building",
    "Town",
    "Code",
    "Reseller",
    "Since",
    "Segment",
    "Seats",
    "Price",
    "Currency",
    "VIP",
];

const RECORDS: &str = r#"target = "records"
record_kind = "license"
dates_as_of = "2026-01-01"
[columns]
external_id = "License"
customer = "Customer"
reseller = "Reseller"
[dates]
expires = "Expires"
[fields]
product = "Product"
bought = { column = "Bought", type = "date" }
"#;

fn today() -> Date {
    date(2026, 11, 22)
}

fn map(text: &str) -> ImportMap {
    ImportMap::parse("test.map.toml", text).unwrap()
}

fn headers() -> Vec<&'static str> {
    HEADERS.into_iter().chain(["Born"]).collect()
}

/// A whole row, with some cells replaced by header.
fn row(cells: &[(&str, &'static str)]) -> Vec<&'static str> {
    let whole = [
        "C-1",
        "Company",
        "Acme",
        "Jane",
        "Doe",
        "de-AT",
        "Austria",
        "",
        "jane@example.com",
        "01 234567",
        "Ring 1\nTür 2",
        "Hof",
        "Wien",
        "1010",
        "R-7",
        "31.01.2020",
        "",
        "12",
        "1234.5",
        "eur",
        "JA",
        "1980-02-29",
    ];
    let headers = headers();
    let value = |(at, cell): (usize, &'static str)| {
        let changed = cells.iter().find(|(header, _)| *header == headers[at].trim_matches(['\u{feff}', ' ']));
        changed.map_or(cell, |(_, value)| value)
    };
    whole.into_iter().enumerate().map(value).collect()
}

fn customer(cells: &[(&str, &'static str)]) -> Result<CustomerDraft, Vec<CellError>> {
    map(CUSTOMERS).bind(&headers(), today()).unwrap().customer(&row(cells))
}
