//! Fields of the samples that no content and no spreadsheet asks for: perhaps a name was mistyped, perhaps a sample
//! grew old. Fields are looked for by their names alone, so what loops and filters do with them
//! does not matter here.

use std::collections::BTreeSet;

use carillon_domain::FieldParsers;
use carillon_domain::campaign::{CampaignDefinition, CampaignFolder, SheetDefinition};
use serde_json::Value as Json;

use super::content::{Written, is_known};
use super::offers::Offers;
use crate::finding::Finding;

/// What planning chose for the slots; a sample may say it as well.
const CHOSEN: [&str; 2] = ["offers", "partner_text"];

/// What campaigns fill with their own fields.
const OPEN_ROOTS: [&str; 4] = ["customer", "record", "records", "reseller"];

/// So many are named.
const MOST_NAMED: usize = 12;

/// One note for the whole campaign, if there is anything to note.
pub(super) fn check(
    folder: &CampaignFolder,
    definition: &CampaignDefinition,
    contents: &[Written],
    offers: &Offers,
    parsers: &FieldParsers,
    samples: &[(String, Json)],
) -> Option<Finding> {
    if contents.is_empty() {
        return None;
    }
    let mut used: BTreeSet<String> = contents.iter().flat_map(|written| written.content.words()).collect();
    used.extend(words_of(definition.audience.condition.as_deref().unwrap_or_default()));
    let steps = definition.sequences.iter().flat_map(|sequence| &sequence.steps);
    used.extend(steps.flat_map(carillon_domain::Step::conditions).flat_map(words_of));
    used.extend(words_of_sheets(folder));
    used.extend(offers.words());
    // Letters and documents are addressed with it.
    used.insert("postal_lines".to_owned());
    used.extend(parsers.sources().map(|(_, field)| field.to_owned()));
    let fields: BTreeSet<String> = samples.iter().flat_map(|(_, data)| fields_of(data)).collect();
    let is_used = |field: &String| used.contains(field.rsplit('.').next().unwrap_or_default());
    let unused: Vec<String> = fields.into_iter().filter(|field| !is_used(field)).collect();
    (!unused.is_empty()).then(|| Finding::note("samples", said(&unused), "use them, or leave them out"))
}

fn said(unused: &[String]) -> String {
    let named: Vec<_> = unused.iter().take(MOST_NAMED).map(|field| format!("`{field}`")).collect();
    let more = unused.len() - named.len();
    let rest = if more == 0 { String::new() } else { format!(" and {more} more") };
    format!("no content uses {}{rest}", named.join(", "))
}

/// The fields of a sample, by root and name. The rows of `records` are all alike.
fn fields_of(data: &Json) -> Vec<String> {
    let mut fields = Vec::new();
    for (root, value) in data.as_object().into_iter().flatten() {
        if CHOSEN.contains(&root.as_str()) {
            continue;
        }
        if !is_known(root) {
            fields.push(root.clone());
        } else if OPEN_ROOTS.contains(&root.as_str()) {
            let rows = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            let names = rows.iter().filter_map(Json::as_object).flat_map(|row| row.keys());
            // A record is one of the records.
            let root = if root == "records" { "record" } else { root };
            fields.extend(names.map(|name| format!("{root}.{name}")));
        }
    }
    fields
}

/// What the columns and the names of files take. A definition that cannot be read is told elsewhere.
fn words_of_sheets(folder: &CampaignFolder) -> Vec<String> {
    let sheets = folder.sheets().filter_map(|(name, path, text)| SheetDefinition::parse(name, path, text).ok());
    let words = sheets.flat_map(|sheet| {
        let values = sheet.columns.into_iter().map(|column| column.value);
        values.chain(sheet.file).flat_map(|code| words_of(&code.value).collect::<Vec<_>>()).collect::<Vec<_>>()
    });
    words.collect()
}

pub(super) fn words_of(code: &str) -> impl Iterator<Item = String> + '_ {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').map(ToOwned::to_owned)
}
