//! Rules as people write them, values as they come, and what is said about those that do not fit.

mod faults;
mod values;

use super::FieldParsers;

/// The rules the tests read values with.
const RULES: &str = r#"
[parser.part]
field = "part_number"
pattern = '(?<product>[A-Z]{3})-(?<edition>STD|PRO)-(?<seats>U|\d+)-(?<term>A\d)(-(?<region>[A-Z]{2}))?'

[parser.part.attribute]
product = { lookup = "products" }
edition = {}
seats = { type = "whole", none = ["U"] }
months = { from = "term", type = "whole", lookup = "terms" }
region = {}

[[parser.part.sample]]
value = "AUR-PRO-025-A1-JP"
gives = { product = "Aurivane", edition = "PRO", seats = 25, months = 12, region = "JP" }

[[parser.part.sample]]
value = "AUR-STD-U-A2"
gives = { seats = "", months = 24, region = "" }

[[parser.part.sample]]
value = "AUR-PRO-25-A9"
fails_at = 12

[parser.key]
field = "license_number"
slices = { kind = "0..2", band = "2..3", ends = "3..11", serial = "11.." }

[parser.key.attribute]
kind = { lookup = "kinds" }
seats_min = { from = "band", type = "whole", lookup = "bands", column = "min" }
seats_max = { from = "band", type = "whole", lookup = "bands", column = "max" }
ends = { type = "date", format = "%Y%m%d" }
serial = {}

[[parser.key.sample]]
value = "RNB20271231-000123"
gives = { kind = "renewal", seats_min = 10, seats_max = 49, ends = 2027-12-31, serial = "-000123" }

[lookup.products]
AUR = "Aurivane"
QLT = "Quiltree"

[lookup.terms]
A1 = 12
A2 = 24

[lookup.kinds]
NW = "new"
RN = "renewal"

[lookup.bands]
A = { min = 1, max = 9 }
B = { min = 10, max = 49 }
"#;

fn rules() -> FieldParsers {
    FieldParsers::parse("fields.toml", RULES).unwrap()
}
