//! A company made for a test: customers in every language, one license each, about which a notice is due.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use super::Installation;

/// The languages customers are written to, in turn.
pub(crate) const LANGUAGES: [&str; 32] = [
    "en", "de", "fr", "es", "ru", "he", "ar", "ja", "zh-Hans", "ko", "cs", "da", "hr", "it", "hu", "nl", "nb", "pl",
    "pt-BR", "pt-PT", "ro", "sk", "sl", "fi", "sv", "tr", "el", "bg", "uk", "fa", "th", "zh-Hant",
];

const CUSTOMERS_MAP: &str = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nkind = \"Kind\"\nfamily = \"Family\"\n\
given = \"Given\"\nlanguage = \"Language\"\ncountry = \"Country\"\nemail = \"Email\"\n";
const LICENSES_MAP: &str = "target = \"records\"\nrecord_kind = \"license\"\n[columns]\nexternal_id = \"Order\"\n\
customer = \"No\"\n[dates]\nexpires = \"Ends\"\n[fields]\npart_number = \"Part\"\nlicense_number = \"License\"\n\
product = \"Product\"\nedition = \"Edition\"\nseats = { column = \"Seats\", type = \"number\" }\n\
term_years = { column = \"Term\", type = \"number\" }\n\
price = { column = \"Price\", type = \"money\", currency = \"Currency\" }\nstatus = \"Status\"\n";

/// The files of the sample that belong to the program.
pub(crate) fn sample(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample").join(path)
}

/// A company of so many customers.
pub(crate) struct Company {
    customers: String,
    licenses: String,
}

impl Company {
    /// Customers `c0` to `c{n-1}`, each at `c{i}@example.com`, whose license ends in 29 days: the notice of 30 days is due since yesterday.
    pub(crate) fn of(n: usize) -> Self {
        let ends = carillon_domain::Clock::now(&carillon_engine::SystemClock)
            .to_zoned(jiff::tz::TimeZone::UTC)
            .date()
            .saturating_add(jiff::Span::new().days(29));
        let mut customers = String::from("No,Kind,Family,Given,Language,Country,Email\n");
        let mut licenses =
            String::from("Order,No,Ends,Part,License,Product,Edition,Seats,Term,Price,Currency,Status\n");
        for i in 0..n {
            let language = LANGUAGES[i % LANGUAGES.len()];
            writeln!(customers, "c{i},person,Family{i},Given{i},{language},US,c{i}@example.com").unwrap();
            writeln!(licenses, "o{i},c{i},{ends},AUR-PRO-25-A1-NA,AUR-{i:06},Aurora,Pro,25,1,1234.50,USD,active")
                .unwrap();
        }
        Self { customers, licenses }
    }

    /// Imports brand, customers and licenses, and applies the renewal campaign.
    pub(crate) fn move_in(&self, installation: &Installation) {
        self.import_into(installation);
        installation.must(&["campaign", "apply", &sample("campaigns/renewal").display().to_string()]);
    }

    /// Imports brand, customers and licenses.
    pub(crate) fn import_into(&self, installation: &Installation) {
        let folder = installation.data().with_file_name("company");
        installation.must(&["import", &sample("brands.toml").display().to_string()]);
        for order in [
            import_order(&folder, "customers", CUSTOMERS_MAP, &self.customers),
            import_order(&folder, "licenses", LICENSES_MAP, &self.licenses),
        ] {
            installation.must(&order.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }

    /// Writes the customers and their map into a folder; gives the command that imports them.
    pub(crate) fn customers_in(&self, folder: &Path) -> [String; 4] {
        import_order(folder, "customers", CUSTOMERS_MAP, &self.customers)
    }
}

/// Writes a table and its map into a folder; gives the command that imports them.
fn import_order(folder: &Path, name: &str, map: &str, table: &str) -> [String; 4] {
    std::fs::create_dir_all(folder).unwrap();
    let write = |name: String, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let (table, map) = (write(format!("{name}.csv"), table), write(format!("{name}.map.toml"), map));
    ["import".to_owned(), table, "--map".to_owned(), map]
}
