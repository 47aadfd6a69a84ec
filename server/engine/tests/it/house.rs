//! An engine over a test database: mail goes to memory, time stands still until it is moved, chance is counted.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use carillon_channels::email::{EmailProvider, MemoryProvider};
use carillon_channels::inbound::Verp;
use carillon_channels::{fax, letter, sms};
use carillon_domain::{CampaignFolder, Clock, CountingEntropy, Language, PhoneNumber, ShiftedClock};
use carillon_engine::import::{ImportOptions, ImportSource};
use carillon_engine::{Carriers, Engine, NewPerson, Parts, Person, Role, Settings, SystemClock};
use carillon_store::blob::BlobStore;
use carillon_store::testing::TestDatabase;
use jiff::SignedDuration;
use jiff::civil::Date;

/// An engine and what a test looks at behind it.
pub(crate) struct House {
    pub(crate) engine: Engine,
    pub(crate) mail: Arc<MemoryProvider>,
    pub(crate) letters: Arc<letter::MemoryProvider>,
    pub(crate) faxes: Arc<fax::MemoryProvider>,
    pub(crate) texts: Arc<sms::MemoryProvider>,
}

const BRANDS: &str = "[[brand]]\nexternal_id = \"house\"\nname = \"Aurora Software\"\nsender_name = \"Aurora\"\n\
sender_email = \"notices@aurora.example\"\nreply_to = \"help@aurora.example\"\nphone = \"+1 555 0100\"\n\
address = \"1 Harbour Road\"\nurl = \"https://aurora.example\"\ncolor = \"#1f4f8f\"\n";
pub(crate) const CUSTOMERS_MAP: &str = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nkind = \"Kind\"\n\
family = \"Family\"\ngiven = \"Given\"\nlanguage = \"Language\"\ncountry = \"Country\"\nemail = \"Email\"\n";
pub(crate) const LICENSES_MAP: &str = "target = \"records\"\nrecord_kind = \"license\"\n[columns]\nexternal_id = \"Order\"\n\
customer = \"No\"\n[dates]\nexpires = \"Ends\"\n[fields]\nproduct = \"Product\"\nseats = { column = \"Seats\", type = \"number\" }\n";
pub(crate) const CAMPAIGN: &str = "name = \"ending\"\ntitle = \"Ending\"\nclass = \"service\"\npriority = 50\n\
languages = [\"en\", \"de\", \"ar\"]\n[audience]\nof = \"records\"\nkind = \"license\"\n[grouping]\nby = \"customer\"\n\
[[sequence]]\nname = \"countdown\"\nanchor = \"expires\"\nsend_at = \"09:00\"\n\
[[sequence.step]]\nname = \"60-days\"\nat = \"-60d\"\nladder = [\"email\"]\n\
[[sequence.step]]\nname = \"30-days\"\nat = \"-30d\"\nladder = [\"email\"]\n\
[[sequence.step]]\nname = \"0-days\"\nat = \"0d\"\nladder = [\"email\"]\n";

/// A clock on which it is just past noon (UTC) of today: what is due at nine is due, and neither the day nor the quarter of
/// an hour in which deliveries were let go ends while a test runs.
pub(crate) fn from_noon() -> impl Clock {
    let now = SystemClock.now();
    let noon = now.to_zoned(jiff::tz::TimeZone::UTC).date().at(12, 2, 0, 0).in_tz("UTC").unwrap().timestamp();
    ShiftedClock::new(SystemClock, noon.duration_since(now))
}

impl House {
    /// An engine over this database, with a brand and a campaign in three languages.
    pub(crate) async fn over(db: &TestDatabase) -> Self {
        Self::on_clock(db, Arc::new(from_noon())).await
    }

    /// The same, by this clock.
    pub(crate) async fn on_clock(db: &TestDatabase, clock: Arc<dyn Clock>) -> Self {
        let mail = Arc::new(MemoryProvider::default());
        let letters = Arc::new(letter::MemoryProvider::default());
        let faxes = Arc::new(fax::MemoryProvider::default());
        let texts = Arc::new(sms::MemoryProvider::default());
        let carriers = Carriers { letter: letters.clone(), fax: faxes.clone(), sms: texts.clone() };
        let engine = Self::engine(db, clock, mail.clone(), carriers).await;
        let house = Self { engine, mail, letters, faxes, texts };
        house.engine.import_brands(BRANDS).await.unwrap();
        house.apply("Your licenses end").await;
        house
    }

    /// The same, with these in the place of what carries messages; what lies in memory stays empty.
    pub(crate) async fn with_carriers(
        db: &TestDatabase,
        clock: Arc<dyn Clock>,
        email: Arc<dyn EmailProvider>,
        carriers: Carriers,
    ) -> Self {
        let house = Self::on_clock(db, Arc::clone(&clock)).await;
        Self { engine: Self::engine(db, clock, email, carriers).await, ..house }
    }

    async fn engine(
        db: &TestDatabase,
        clock: Arc<dyn Clock>,
        email: Arc<dyn EmailProvider>,
        carriers: Carriers,
    ) -> Engine {
        let settings = Settings {
            sms_senders: "+442079460000".parse::<sms::SenderId>().unwrap().into(),
            fax_number: PhoneNumber::parse("+493012345600", None).ok(),
            return_paths: Some(Verp::new(vec![7; 32], "bounces.example")),
            simulations: Some(db.folder().join("simulations")),
            ..Settings::new("https://notices.example", "notices.example", [7; 32])
        };
        Engine::new(Parts {
            store: db.store.clone(),
            blobs: BlobStore::open(db.folder().join("blobs")).await.unwrap(),
            email,
            carriers,
            outbox: None,
            clock: Arc::new(ShiftedClock::new(clock, SignedDuration::ZERO)),
            movable: true,
            entropy: Arc::new(CountingEntropy::default()),
            settings: Arc::new(settings),
        })
    }

    /// The day it is here.
    pub(crate) fn today(&self) -> Date {
        self.engine.clock_now().to_zoned(jiff::tz::TimeZone::UTC).date()
    }

    /// Applies the campaign with these words in its subject.
    pub(crate) async fn apply(&self, subject: &str) {
        self.apply_with(subject, &[]).await;
    }

    /// The same, with more files, or others in the place of those there are.
    pub(crate) async fn apply_with(&self, subject: &str, more: &[(&str, &str)]) {
        self.apply_ending(subject, "", more).await;
    }

    /// Applies another campaign with the same steps.
    pub(crate) async fn apply_campaign_text(&self, definition: &str) {
        self.apply_ending("Another word", "", &[("campaign.toml", definition)]).await;
    }

    /// The same, with these words at the end of all content.
    pub(crate) async fn apply_ending(&self, subject: &str, end: &str, more: &[(&str, &str)]) {
        let folder = folder(subject, end, more);
        self.engine.apply_campaign(&folder, "test").await.unwrap_or_else(|e| panic!("{e:?}"));
    }

    pub(crate) async fn import(&self, name: &str, table: String, map: &str) {
        let source = ImportSource::from_bytes(name, table.into_bytes());
        let options: ImportOptions = self.engine.import_options("test", self.today());
        let summary = self.engine.import(&source, map, &options, &mut |_| {}).await.unwrap();
        assert_eq!(summary.quarantined, 0, "{:?}", summary.quarantine);
    }

    /// Customers `c0…` in a language, each with so many licenses that end on a day.
    pub(crate) async fn customers(&self, n: usize, language: &str, licenses: usize, ends: Date) {
        self.more_customers(0..n, language, licenses, ends).await;
    }

    /// The same for customers of these numbers.
    pub(crate) async fn more_customers(&self, numbers: Range<usize>, language: &str, licenses: usize, ends: Date) {
        let mut table = String::from("No,Kind,Family,Given,Language,Country,Email\n");
        let mut records = String::from("Order,No,Ends,Product,Seats\n");
        for i in numbers {
            writeln!(table, "c{i},person,Family{i},Given{i},{language},GB,c{i}@example.com").unwrap();
            for j in 0..licenses {
                writeln!(records, "o{i}-{j},c{i},{ends},Product {j},{}", 1_000 * (j + 1)).unwrap();
            }
        }
        self.import("customers.csv", table, CUSTOMERS_MAP).await;
        self.import("licenses.csv", records, LICENSES_MAP).await;
    }

    /// Plans and delivers until nothing is due.
    pub(crate) async fn work(&self) {
        self.engine.plan().await.unwrap();
        while self.engine.deliver_due("test").await.unwrap() > 0 {}
    }

    /// Somebody of client care.
    pub(crate) async fn person(&self) -> Person {
        let new = NewPerson {
            email: "care@example.com".into(),
            name: "Mina".into(),
            role: Role::Csr,
            language: Language::En,
            password: "a long enough password".into(),
        };
        self.engine.add_person(new).await.unwrap()
    }

    /// Somebody who may change campaigns.
    pub(crate) async fn admin(&self, name: &str) -> Person {
        let new = NewPerson {
            email: format!("{}@example.com", name.to_lowercase()),
            name: name.into(),
            role: Role::Admin,
            language: Language::En,
            password: "a long enough password".into(),
        };
        self.engine.add_person(new).await.unwrap()
    }

    /// Everything sent so far, as text.
    pub(crate) fn sent(&self) -> Vec<String> {
        self.mail.sent().into_iter().map(|email| String::from_utf8_lossy(&email.message).into_owned()).collect()
    }
}

/// The campaign with these words in its subject and at the end of all content, with more files, or others in their places.
pub(crate) fn folder(subject: &str, end: &str, more: &[(&str, &str)]) -> CampaignFolder {
    let mut files = BTreeMap::from([("campaign.toml".to_owned(), CAMPAIGN.to_owned())]);
    for step in ["60-days", "30-days", "0-days"] {
        for language in ["en", "de", "ar"] {
            let words = format!(
                "+++\nsubject = \"{subject} ({language}, {step})\"\n+++\nDear {{{{ customer.name }}}},\n\n\
{{{{ records|length }}}} end on {{{{ anchor|date }}}}:\n\n| Product | Seats |\n|---|---|\n\
{{% for r in records %}}| {{{{ r.product }}}} | {{{{ r.seats|number }}}} |\n{{% endfor %}}\n\n{end}\n"
            );
            files.insert(format!("content/{step}/{language}.md"), words);
        }
    }
    files.extend(more.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
    CampaignFolder::from_files(files).unwrap()
}
