//! Brands: few, and written by hand, so they come as one TOML text and not as a table.

use carillon_domain::{BrandId, EmailAddress, Entropy};
use carillon_store::Store;
use carillon_store::entity::brand;
use jiff::Timestamp;
use serde::Deserialize;
use toml::Spanned;

use super::ImportError;

/// A list of brands, as a file holds it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BrandsFile {
    #[serde(default, rename = "brand")]
    brands: Vec<Spanned<BrandEntry>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BrandEntry {
    external_id: String,
    name: String,
    sender_name: Option<String>,
    sender_email: Spanned<String>,
    reply_to: Option<Spanned<String>>,
    phone: Option<String>,
    address: Option<Lines>,
    url: Option<Spanned<String>>,
    color: Option<Spanned<String>>,
}

/// An address in one text or as a list of lines.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Lines {
    Text(String),
    List(Vec<String>),
}

/// Writes brands: new ones are added, those that are there by their `external_id` are overwritten, none is removed.
/// Answers how many the text holds. A fault refuses them all.
pub async fn import_brands(
    store: &Store,
    text: &str,
    now: Timestamp,
    entropy: &dyn Entropy,
) -> Result<usize, ImportError> {
    let file: BrandsFile = toml::from_str(text).map_err(|error| ImportError::Brands(error.to_string()))?;
    let entries = file.brands.into_iter().map(|entry| checked(text, entry)).collect::<Result<Vec<_>, _>>()?;
    refuse_repeated(&entries)?;
    let count = entries.len();
    let mut ids: Vec<String> = (0..count).map(|_| BrandId::mint(now, entropy).to_string()).collect();
    // In the order of the file: the first brand is the house brand.
    ids.sort_unstable();
    let tx = store.begin_write().await?;
    for (entry, id) in entries.into_iter().zip(ids) {
        carillon_store::brand::save(&tx, row_of(entry, id, now)).await?;
    }
    tx.commit().await?;
    Ok(count)
}

fn checked(text: &str, entry: Spanned<BrandEntry>) -> Result<BrandEntry, ImportError> {
    let fault = |at: usize, what: &str| {
        let line = text[..at.min(text.len())].matches('\n').count() + 1;
        ImportError::Brands(format!("line {line}: {what}"))
    };
    let begin = entry.span().start;
    let entry = entry.into_inner();
    for (name, value) in [("external_id", &entry.external_id), ("name", &entry.name)] {
        if value.trim().is_empty() {
            return Err(fault(begin, &format!("`{name}` is empty; every brand needs one")));
        }
    }
    for address in std::iter::once(&entry.sender_email).chain(&entry.reply_to) {
        EmailAddress::parse(address.get_ref()).map_err(|error| fault(address.span().start, &error.to_string()))?;
    }
    if let Some(url) = entry.url.as_ref().filter(|url| !is_web_address(url.get_ref())) {
        return Err(fault(url.span().start, "this is not a web address; write https://…"));
    }
    if let Some(color) = entry.color.as_ref().filter(|color| !is_color(color.get_ref())) {
        return Err(fault(color.span().start, "this is not a colour; write it as \"#1f4e79\""));
    }
    Ok(entry)
}

fn is_web_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

fn is_color(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn refuse_repeated(entries: &[BrandEntry]) -> Result<(), ImportError> {
    let repeated = entries
        .iter()
        .enumerate()
        .find(|(at, entry)| entries[..*at].iter().any(|other| other.external_id == entry.external_id));
    match repeated {
        None => Ok(()),
        Some((_, entry)) => Err(ImportError::Brands(format!("`{}` is there twice; keep one", entry.external_id))),
    }
}

fn row_of(entry: BrandEntry, id: String, now: Timestamp) -> brand::Model {
    let address = entry.address.map(|address| match address {
        Lines::Text(text) => text.trim().to_owned(),
        Lines::List(lines) => lines.join("\n"),
    });
    brand::Model {
        id,
        external_id: entry.external_id,
        sender_name: entry.sender_name.unwrap_or_else(|| entry.name.clone()),
        name: entry.name,
        sender_email: entry.sender_email.into_inner(),
        reply_to: entry.reply_to.map(Spanned::into_inner),
        phone: entry.phone,
        address,
        url: entry.url.map(Spanned::into_inner),
        color: entry.color.map(Spanned::into_inner),
        created_at: now.as_millisecond(),
    }
}
