//! Licenses with part numbers, customers with addresses, and a campaign whose grouping and rules a test chooses.

use std::fmt::Write;

use carillon_domain::CampaignFolder;
use carillon_store::testing::TestDatabase;
use jiff::civil::Date;

use crate::house::House;

/// A license as a test tells it: number, holder, the day it ends, part number.
pub(crate) type License<'a> = (&'a str, &'a str, Date, &'a str);

/// Something that was said: to whom, at which step, of which licenses, and which of them were told as new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) id: String,
    pub(crate) token: String,
    pub(crate) to: String,
    pub(crate) step: String,
    pub(crate) records: Vec<String>,
    pub(crate) new: Vec<String>,
    /// Each record with its own anchor date.
    pub(crate) dates: Vec<(String, String)>,
}

const CUSTOMERS_MAP: &str = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nkind = \"Kind\"\n\
family = \"Family\"\norganisation = \"Organisation\"\nlanguage = \"Language\"\ncountry = \"Country\"\nemail = \"Email\"\n\
street = \"Street\"\nlocality = \"Town\"\npostal_code = \"Code\"\n";
const LICENSES_MAP: &str = "target = \"records\"\nrecord_kind = \"license\"\n[columns]\nexternal_id = \"Order\"\n\
customer = \"No\"\n[dates]\nexpires = \"Ends\"\n[fields]\npart_number = \"Part\"\nstatus = \"Status\"\n";

/// Rules for part numbers such as `AUR-25-A1`.
pub(crate) const RULES: &str = r#"[parser.part]
field = "part_number"
pattern = '(?<product>[A-Z]{3})-(?<seats>U|\d+)-(?<term>A\d)(-(?<kind>RN|NW))?'

[parser.part.attribute]
product = { lookup = "products" }
seats = { type = "whole", none = ["U"] }
months = { from = "term", type = "whole", lookup = "terms" }
kind = { lookup = "kinds" }

[[parser.part.sample]]
value = "AUR-25-A2-RN"
gives = { product = "Aurivane", seats = 25, months = 24, kind = "renewal" }

[lookup.products]
AUR = "Aurivane"

[lookup.terms]
A1 = 12
A2 = 24

[lookup.kinds]
RN = "renewal"
NW = "new"
"#;

/// Words that tell every record in a row, and the new ones apart.
pub(crate) const ROWS: &str = "| License | Ends |\n|---|---|\n{% for r in records %}| {{ r.external_id }} | {{ r.expires|date }} |\n\
{% endfor %}\n{% if new_records %}New: {{ new_records|map(attribute=\"external_id\")|list }}{% endif %}\n";

impl House {
    /// Applies the campaign of the house with this grouping, condition, rules and words.
    pub(crate) async fn apply_campaign(&self, grouping: &str, condition: &str, rules: &str, words: &str) {
        self.apply_sequence("countdown", grouping, condition, rules, words).await;
    }

    /// The same with another name for its sequence.
    pub(crate) async fn apply_sequence(&self, name: &str, grouping: &str, condition: &str, rules: &str, words: &str) {
        let condition = if condition.is_empty() { String::new() } else { format!("where = \"{condition}\"\n") };
        let mut definition = format!(
            "name = \"ending\"\ntitle = \"Ending\"\nclass = \"service\"\nlanguages = [\"en\", \"de\", \"ar\"]\n\
             [audience]\nof = \"records\"\nkind = \"license\"\n{condition}[grouping]\n{grouping}\n\
             [[sequence]]\nname = \"{name}\"\nanchor = \"expires\"\nsend_at = \"09:00\"\n"
        );
        let mut files = Vec::new();
        for days in [60, 30, 0] {
            write!(definition, "[[sequence.step]]\nname = \"{days}-days\"\nat = \"-{days}d\"\nladder = [\"email\"]\n")
                .unwrap();
            for language in ["en", "de", "ar"] {
                let path = format!("content/{days}-days/{language}.md");
                files.push((path, format!("+++\nsubject = \"Ending ({language}, {days})\"\n+++\nHello.\n\n{words}")));
            }
        }
        files.push(("campaign.toml".to_owned(), definition));
        if !rules.is_empty() {
            files.push(("fields.toml".to_owned(), rules.to_owned()));
        }
        let folder = CampaignFolder::from_files(files).unwrap();
        self.engine.apply_campaign(&folder, "test").await.unwrap_or_else(|e| panic!("{e:?}"));
    }

    /// Customers with these numbers, each alone at an address.
    pub(crate) async fn holders(&self, numbers: &[&str]) {
        let rows: Vec<String> = numbers.iter().map(|no| format!("{no},person,Family {no},,{no} High Street")).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        self.holders_at(&rows).await;
    }

    /// Customers: number, kind, family, organisation, street.
    pub(crate) async fn holders_at(&self, rows: &[&str]) {
        let mut table = String::from("No,Kind,Family,Organisation,Street,Language,Country,Town,Code,Email\n");
        for row in rows {
            let number = row.split(',').next().unwrap();
            writeln!(table, "{row},en,GB,Leeds,LS1 1AA,{number}@example.com").unwrap();
        }
        self.import("customers.csv", table, CUSTOMERS_MAP).await;
    }

    /// Active licenses.
    pub(crate) async fn licenses(&self, rows: &[License<'_>]) {
        self.licenses_in(rows, "active").await;
    }

    /// Licenses in this state.
    pub(crate) async fn licenses_in(&self, rows: &[License<'_>], status: &str) {
        let mut table = String::from("Order,No,Ends,Part,Status\n");
        for (number, holder, ends, part) in rows {
            writeln!(table, "{number},{holder},{ends},{part},{status}").unwrap();
        }
        self.import("licenses.csv", table, LICENSES_MAP).await;
    }

    /// Moves the clock by so many days, one at a time, and plans at each.
    pub(crate) async fn live(&self, days: u32) {
        for _ in 0..days {
            self.engine.move_clock(1).await.unwrap();
            self.engine.plan().await.unwrap();
        }
    }

    /// Everything said so far, the oldest first.
    pub(crate) async fn said(&self, db: &TestDatabase) -> Vec<Said> {
        let mut rows =
            carillon_store::communication::find(db.store.connection(), &[], &[], None, 10_000).await.unwrap();
        rows.sort_by_key(|(row, _)| (row.created_at, row.enrollment_id.clone()));
        let said = rows.into_iter().map(|(row, customer)| {
            let each = |name: &str, field: &str| -> Vec<String> {
                let list = row.data[name].as_array().cloned().unwrap_or_default();
                list.iter().map(|record| record[field].as_str().unwrap().to_owned()).collect()
            };
            let records = each("records", "external_id");
            Said {
                id: row.id.clone(),
                token: row.token.clone(),
                to: customer.unwrap().external_id,
                step: row.step.clone(),
                new: each("new_records", "external_id"),
                dates: records.iter().cloned().zip(each("records", "expires")).collect(),
                records,
            }
        });
        said.collect()
    }

    /// The id of the customer with this number.
    pub(crate) async fn customer_id(&self, db: &TestDatabase, number: &str) -> String {
        let found = carillon_store::customer::by_external_id(db.store.connection(), number).await.unwrap();
        found.unwrap().id
    }
}
