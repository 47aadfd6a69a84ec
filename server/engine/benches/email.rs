//! Emails composed a second on one core: the words of the sample's reminder with a table of three records, rendered as
//! HTML and text, and put together as a message ready for the wire. Nothing is stored and nothing is sent.
//!
//! `make bench` builds it with optimisation; the number of messages can be given.

#![expect(clippy::print_stdout, reason = "the result of a benchmark is what it prints")]

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use carillon_channels::email::{Mailbox, OutgoingEmail, assemble};
use carillon_compose::check::sample_data;
use carillon_compose::email::{Brand, EmailFrame, render};
use carillon_compose::{ContentFile, Links, OfferContents, compose_with};
use carillon_domain::campaign::CampaignFolder;
use carillon_domain::{EmailAddress, Language};
use carillon_engine::read_folder;
use jiff::Timestamp;
use serde_json::Value;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// What must be reached on one core.
const LIMIT: f64 = 5_000.0;
const MESSAGES: usize = 20_000;
const RUNS: usize = 3;

const CAMPAIGN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../sample/campaigns/renewal");
const STEP: &str = "30-days";
const SAMPLE: &str = "organisation-three-licenses.json";
const LANGUAGES: [Language; 4] = [Language::En, Language::De, Language::Ja, Language::Ar];

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<()> {
    let count = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(MESSAGES);
    let folder = read_folder(Path::new(CAMPAIGN))?;
    let text = folder.samples().find(|(name, _)| *name == SAMPLE).ok_or("the sample is missing")?.1;
    let data = sample_data(&folder, SAMPLE, serde_json::from_str(text)?).map_err(|found| format!("{found:?}"))?;
    let offers = OfferContents::read(&folder, &folder.offers().map_err(|found| format!("{found:?}"))?, &LANGUAGES)?;
    let mut contents = Vec::new();
    for language in LANGUAGES {
        let path = CampaignFolder::content_path(STEP, language);
        contents.push((language, ContentFile::parse(&path, folder.get(&path).ok_or("the words are missing")?)?));
    }
    let mut rates = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        let mut bytes = 0;
        for (language, content) in contents.iter().cycle().take(count) {
            bytes += email(content, *language, &data, &offers)?.len();
        }
        let rate = f64::from(u32::try_from(count)?) / begun.elapsed().as_secs_f64();
        println!("{count} emails of {} kB, {rate:.0} a second", bytes / count / 1_000);
        rates.push(rate);
    }
    rates.sort_by(f64::total_cmp);
    let median = rates[RUNS / 2];
    println!("median {median:.0} a second on one core, ratio to the limit of {LIMIT}: {:.2}", median / LIMIT);
    Ok(())
}

fn email(content: &ContentFile, language: Language, data: &Value, offers: &OfferContents) -> Result<Vec<u8>> {
    let links = Links::sample();
    let message = compose_with(content, language, data, &links, offers)?;
    let frame = EmailFrame {
        brand: Brand::from_data(&data["brand"]),
        view_url: links.message,
        preferences_url: links.preferences,
        reference: data["reference"].as_str().map(ToOwned::to_owned),
        documents: Vec::new(),
        footer: Vec::new(),
    };
    let parts = render(&message, &frame)?;
    let mailbox = |name: &str, address: &str| -> Result<Mailbox> {
        Ok(Mailbox { name: Some(name.to_owned()), email: EmailAddress::parse(address)? })
    };
    Ok(assemble(&OutgoingEmail {
        message_id: "0123456789abcdef@notices.example".to_owned(),
        from: mailbox("Morgenstern Software", "notices@morgenstern.example")?,
        reply_to: None,
        to: mailbox("Customer", "customer@example.com")?,
        subject: message.subject,
        html: parts.html,
        text: parts.text,
        language,
        date: Timestamp::UNIX_EPOCH,
        unsubscribe: None,
        references: Vec::new(),
        attachments: Vec::new(),
    })?)
}
