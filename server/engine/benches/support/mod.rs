//! What benches of the whole engine share: an installation over a test database, with customers whose licenses end.

use std::error::Error;
use std::fmt::Write;
use std::sync::Arc;

use carillon_channels::email::EmailProvider;
use carillon_channels::inbound::Verp;
use carillon_domain::{CampaignFolder, Clock, ShiftedClock};
use carillon_engine::import::ImportSource;
use carillon_engine::{Carriers, Engine, Parts, Settings, SystemClock};
use carillon_store::Store;
use carillon_store::blob::BlobStore;
use carillon_store::testing::TestDatabase;
use jiff::SignedDuration;

pub(crate) type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const BRANDS: &str = "[[brand]]\nexternal_id = \"house\"\nname = \"Aurora Software\"\nsender_name = \"Aurora\"\n\
sender_email = \"notices@aurora.example\"\nreply_to = \"help@aurora.example\"\nphone = \"+1 555 0100\"\n\
address = \"1 Harbour Road\"\nurl = \"https://aurora.example\"\ncolor = \"#1f4f8f\"\n";
const CUSTOMERS: &str = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nkind = \"Kind\"\nfamily = \"Family\"\n\
language = \"Language\"\ncountry = \"Country\"\nemail = \"Email\"\n";
const LICENSES: &str = "target = \"records\"\nrecord_kind = \"license\"\n[columns]\nexternal_id = \"Order\"\n\
customer = \"No\"\n[dates]\nexpires = \"Ends\"\n[fields]\nproduct = \"Product\"\nseats = { column = \"Seats\", type = \"number\" }\n";
const CAMPAIGN: &str = "name = \"ending\"\ntitle = \"Ending\"\nclass = \"service\"\npriority = 50\n\
languages = [\"en\", \"de\"]\n[audience]\nof = \"records\"\nkind = \"license\"\n[grouping]\nby = \"customer\"\n\
[[sequence]]\nname = \"countdown\"\nanchor = \"expires\"\nsend_at = \"00:00\"\n\
[[sequence.step]]\nname = \"60-days\"\nat = \"-60d\"\nladder = [\"email\"]\n\
[[sequence.step]]\nname = \"30-days\"\nat = \"-30d\"\nladder = [\"email\"]\n";
const WORDS: &str = "Dear {{ customer.name }},\n\n{{ records|length }} of your licenses end on {{ anchor|date }}:\n\n\
| Product | License | Seats |\n|---|---|---|\n{% for r in records %}| {{ r.product }} | {{ r.external_id }} | {{ r.seats|number }} |\n{% endfor %}\n\
Renew them in time, and nothing changes for the people who work with them.\n\n[Renew](https://aurora.example/renew)\n";

/// An engine over a database, that sends with this.
pub(crate) async fn engine(
    store: &Store,
    db: &TestDatabase,
    email: Arc<dyn EmailProvider>,
    connections: usize,
) -> Result<Engine> {
    let settings = Settings {
        connections,
        return_paths: Some(Verp::new(vec![7; 32], "bounces.example")),
        ..Settings::new("https://notices.example", "notices.example", [7; 32])
    };
    Ok(Engine::new(Parts {
        store: store.clone(),
        blobs: BlobStore::open(db.folder().join("blobs")).await?,
        email,
        carriers: Carriers::in_memory(),
        outbox: None,
        clock: Arc::new(ShiftedClock::new(Arc::new(SystemClock) as Arc<dyn Clock>, SignedDuration::ZERO)),
        movable: true,
        entropy: Arc::new(carillon_engine::OsEntropy),
        settings: Arc::new(settings),
    }))
}

/// Brands, the campaign, and customers with a license each that ends in so many days.
pub(crate) async fn fill(engine: &Engine, customers: usize, ends_in: i32) -> Result<()> {
    engine.import_brands(BRANDS).await?;
    let today = engine.clock_now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let ends = today.saturating_add(jiff::Span::new().days(ends_in));
    let mut table = String::from("No,Kind,Family,Language,Country,Email\n");
    let mut records = String::from("Order,No,Ends,Product,Seats\n");
    for at in 0..customers {
        let language = if at % 2 == 0 { "en" } else { "de" };
        writeln!(table, "c{at},person,Family{at},{language},GB,c{at}@example.com")?;
        writeln!(records, "o{at},c{at},{ends},Tidewright Desktop,{}", at % 50 + 1)?;
    }
    import(engine, "customers.csv", table, CUSTOMERS).await?;
    import(engine, "licenses.csv", records, LICENSES).await?;
    let mut files = vec![("campaign.toml".to_owned(), CAMPAIGN.to_owned())];
    for step in ["60-days", "30-days"] {
        for language in ["en", "de"] {
            let words = format!("+++\nsubject = \"Your licenses end ({step})\"\n+++\n{WORDS}");
            files.push((format!("content/{step}/{language}.md"), words));
        }
    }
    let folder = CampaignFolder::from_files(files)?;
    engine.apply_campaign(&folder, "bench").await.map_err(|error| format!("{error:?}"))?;
    Ok(())
}

async fn import(engine: &Engine, name: &str, table: String, map: &str) -> Result<()> {
    let source = ImportSource::from_bytes(name, table.into_bytes());
    let options = engine.import_options("bench", engine.clock_now().to_zoned(jiff::tz::TimeZone::UTC).date());
    engine.import(&source, map, &options, &mut |_| {}).await?;
    Ok(())
}
