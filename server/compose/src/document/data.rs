//! A document as its template reads it. Must not know Typst.

use fixed_decimal::Decimal as Written;
use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::sale::{Sale, Totals};
use super::write::{write_line, write_number, write_values};
use super::{DocumentError, DocumentFrame};
use crate::email::Brand;
use crate::email::colour::Colour;
use crate::format::write_percent;
use crate::paper::{Millimetres, Style, style};
use crate::phrase::{PhraseValue, Phrases, phrases};

/// The phrases of documents, with the names of the values in each.
const PHRASES: &[(&str, &[&str])] = &[
    ("document-invoice", &[]),
    ("document-quote", &[]),
    ("document-renewals", &[]),
    ("document-licenses", &[]),
    ("document-invoice-number", &[]),
    ("document-quote-number", &[]),
    ("document-date", &[]),
    ("document-due", &[]),
    ("document-valid-until", &[]),
    ("document-customer-number", &[]),
    ("document-reference", &[]),
    ("document-tax-id", &[]),
    ("document-contact", &[]),
    ("document-position", &[]),
    ("document-product", &[]),
    ("document-description", &[]),
    ("document-edition", &[]),
    ("document-part-number", &[]),
    ("document-license-number", &[]),
    ("document-quantity", &[]),
    ("document-seats", &[]),
    ("document-unit-price", &[]),
    ("document-price", &[]),
    ("document-amount", &[]),
    ("document-starts", &[]),
    ("document-expires", &[]),
    ("document-term", &[]),
    ("document-status", &[]),
    ("document-holder", &[]),
    ("document-organisation", &[]),
    ("document-email", &[]),
    ("document-country", &[]),
    ("document-unlimited", &[]),
    ("document-on-request", &[]),
    ("document-subtotal", &[]),
    ("document-tax", &["rate"]),
    ("document-tax-included", &["rate"]),
    ("document-total", &[]),
    ("document-pay", &["amount", "date", "number"]),
    ("document-quote-until", &["date"]),
    ("document-page", &["page", "pages"]),
];

/// All that a template reads.
#[derive(Debug, Serialize)]
pub(super) struct DocumentData<'a> {
    data: &'a Json,
    shown: Json,
    sale: Option<WrittenSale>,
    phrases: Map<String, Json>,
    style: Style,
    paper: Millimetres,
    color: String,
    brand: WrittenBrand,
    date: String,
    reference: Option<String>,
    footer: Vec<String>,
}

/// The letterhead.
#[derive(Debug, Serialize)]
struct WrittenBrand {
    name: String,
    /// Postal address, a line each.
    address: Vec<String>,
    /// Phone, mail and site.
    contact: Vec<String>,
}

/// A sale with all that is computed of it, written.
#[derive(Debug, Serialize)]
struct WrittenSale {
    number: String,
    date: String,
    until: Option<String>,
    included: bool,
    lines: Vec<WrittenLine>,
    subtotal: String,
    /// Rate and tax.
    taxes: Vec<(String, String)>,
    total: String,
}

#[derive(Debug, Serialize)]
struct WrittenLine {
    description: String,
    part_number: Option<String>,
    quantity: String,
    unit_price: String,
    rate: Option<String>,
    amount: String,
}

impl<'a> DocumentData<'a> {
    pub(super) fn new(frame: &DocumentFrame, data: &'a Json) -> Result<Self, DocumentError> {
        let phrases = phrases(frame.language);
        let brand = Brand::from_data(data.get("brand").unwrap_or(&Json::Null));
        let color = brand.color.as_deref().and_then(Colour::parse).unwrap_or(Colour::DEFAULT);
        Ok(Self {
            data,
            shown: write_values(data, phrases),
            sale: data.get("sale").map(|sale| write_sale(sale, phrases)).transpose()?,
            phrases: PHRASES.iter().map(|(key, names)| ((*key).to_owned(), pattern(key, names, phrases))).collect(),
            style: style(frame.language),
            paper: frame.paper.into(),
            color: color.readable_on(Colour::WHITE, Colour::BLACK).to_string(),
            brand: write_brand(&brand, phrases),
            date: phrases.date(frame.date),
            reference: frame.reference.as_deref().map(|reference| write_line(reference, phrases)),
            footer: frame.footer.iter().map(|line| write_line(line, phrases)).collect(),
        })
    }
}

/// A phrase with the names of its values in braces.
fn pattern(key: &str, names: &[&str], phrases: Phrases) -> Json {
    let marked: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
    let values: Vec<(&str, PhraseValue<'_>)> =
        names.iter().copied().zip(marked.iter().map(PhraseValue::from)).collect();
    Json::String(phrases.plain(key, &values))
}

fn write_brand(brand: &Brand, phrases: Phrases) -> WrittenBrand {
    let address = brand.address.iter().flat_map(|address| address.lines()).map(|line| write_line(line, phrases));
    let url = brand.url.as_ref().map(|url| url.readable().to_owned());
    let contact = brand.phone.iter().chain(&brand.email).cloned().chain(url).map(|line| write_line(&line, phrases));
    WrittenBrand { name: brand.name.clone(), address: address.collect(), contact: contact.collect() }
}

fn write_sale(data: &Json, phrases: Phrases) -> Result<WrittenSale, DocumentError> {
    let sale: Sale = serde_json::from_value(data.clone()).map_err(|error| DocumentError::Sale(error.to_string()))?;
    let Totals { amounts, subtotal, taxes, total } = sale.totals()?;
    let money = |amount| phrases.money(&sale.money(amount));
    let lines = sale.lines.iter().zip(amounts).map(|(line, amount)| WrittenLine {
        description: write_line(&line.description, phrases),
        part_number: line.part_number.as_deref().map(|part| write_line(part, phrases)),
        quantity: write_number(&line.quantity.normalize().to_string(), phrases),
        unit_price: write_unit_price(&sale, line.unit_price, phrases),
        rate: line.tax_rate.map(|rate| percent(rate, phrases)),
        amount: money(amount),
    });
    Ok(WrittenSale {
        number: write_line(&sale.number, phrases),
        date: phrases.date(sale.date),
        until: sale.until.map(|until| phrases.date(until)),
        included: sale.prices_include_tax,
        lines: lines.collect(),
        subtotal: money(subtotal),
        taxes: taxes.into_iter().map(|(rate, tax)| (percent(rate, phrases), money(tax))).collect(),
        total: money(total),
    })
}

fn percent(rate: rust_decimal::Decimal, phrases: Phrases) -> String {
    let digits = rate.normalize().to_string();
    digits.parse::<Written>().map_or(digits, |rate| write_percent(&rate, phrases.locale()))
}

/// A price of one may have more decimals than its currency; then it is a number, since money would be rounded.
fn write_unit_price(sale: &Sale, price: rust_decimal::Decimal, phrases: Phrases) -> String {
    let places = u32::try_from(sale.currency.places()).unwrap_or(2);
    if price.normalize().scale() <= places {
        return phrases.money(&sale.money(price));
    }
    let number = write_number(&price.normalize().to_string(), phrases);
    format!("{number}\u{A0}{}", sale.currency)
}

#[cfg(test)]
mod tests {
    use super::*;
    use carillon_domain::language::Language;

    #[test]
    fn every_phrase_of_documents_reaches_the_templates() {
        let file = include_str!("../../../../locales/en/documents.ftl");
        for key in file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key) {
            assert!(!key.starts_with("document-") || PHRASES.iter().any(|(known, _)| *known == key), "{key}");
        }
        for (key, names) in PHRASES {
            let Json::String(text) = pattern(key, names, phrases(Language::En)) else { panic!("{key}") };
            assert!(text != *key && names.iter().all(|name| text.contains(&format!("{{{name}}}"))), "{key}: {text}");
        }
    }
}
