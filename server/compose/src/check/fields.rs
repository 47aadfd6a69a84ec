//! `fields.toml`: rules that can be read, and that give what conditions and content ask for. The samples of a campaign are
//! read by them as planning reads records.

use carillon_domain::FieldParsers;
use carillon_domain::campaign::{AudienceOf, CampaignDefinition, CampaignFolder};
use carillon_domain::fields::FIELDS_FILE;
use serde_json::Value as Json;

use crate::finding::Finding;

/// The rules of the campaign; none where they cannot be read, which is noted.
pub(super) fn check(
    folder: &CampaignFolder,
    definition: &CampaignDefinition,
    findings: &mut Vec<Finding>,
) -> FieldParsers {
    let parsers = folder.field_parsers().unwrap_or_else(|errors| {
        findings.extend(errors.iter().map(Finding::from));
        FieldParsers::default()
    });
    if !parsers.is_empty() && definition.audience.of == AudienceOf::Customers {
        let what = "an audience of customers has no records whose fields could be read";
        findings.push(Finding::fault(FIELDS_FILE, what, "remove the file, or say of = \"records\""));
    }
    parsers
}

/// A sample as planning would freeze it: with what the campaign's rules read from its records; or all that is wrong with
/// it. The path is for findings.
pub fn sample_data(folder: &CampaignFolder, path: &str, mut data: Json) -> Result<Json, Vec<Finding>> {
    let parsers = folder.field_parsers().map_err(|errors| errors.iter().map(Finding::from).collect::<Vec<_>>())?;
    complete(&mut data);
    let mut findings = Vec::new();
    read_sample(path, data, &parsers, &mut findings).ok_or(findings)
}

/// A sample of a first message need not say that nothing in it is new.
pub(super) fn complete(sample: &mut Json) {
    if let Some(data) = sample.as_object_mut() {
        data.entry("new_records").or_insert_with(|| Json::Array(Vec::new()));
    }
}

/// What to do about a dotted name that asks a parser for what it does not give: `record.part.edtion`.
pub(super) fn unknown_attribute(name: &str, parsers: &FieldParsers) -> Option<String> {
    let parts: Vec<&str> = name.split('.').collect();
    if matches!(parts[..], ["customer" | "brand" | "reseller" | "link" | "step", ..]) {
        return None;
    }
    // The first part is whatever stands for a record.
    let mut asked = parts.windows(2).skip(1).filter_map(|pair| <[&str; 2]>::try_from(pair).ok());
    asked.find_map(|[parser, attribute]| {
        let (_, given) = parsers.attributes().find(|(name, _)| *name == parser)?;
        (!given.contains(&attribute))
            .then(|| format!("`{parser}` gives {}; add it to {FIELDS_FILE}, or correct the name", given.join(", ")))
    })
}

/// Reads the records of a sample. What planning would keep out of every message is noted, and gives none.
pub(super) fn read_sample(
    path: &str,
    mut data: Json,
    parsers: &FieldParsers,
    findings: &mut Vec<Finding>,
) -> Option<Json> {
    let before = findings.len();
    for record in records(&mut data) {
        let Some(fields) = record.as_object_mut() else { continue };
        for fault in parsers.extend(fields).err().into_iter().flatten() {
            let todo = "correct the sample or the rules; planning would keep this record in quarantine";
            let finding = Finding::fault(path, fault.to_string(), todo);
            // The first record stands in a sample twice.
            if !findings[before..].contains(&finding) {
                findings.push(finding);
            }
        }
    }
    (findings.len() == before).then_some(data)
}

/// Fields that parsers read and no record of any sample has: a slip of the pen would read nothing, silently.
pub(super) fn check_sources(samples: &mut [(String, Json)], parsers: &FieldParsers, findings: &mut Vec<Finding>) {
    let mut all: Vec<&mut Json> = samples.iter_mut().flat_map(|(_, data)| records(data)).collect();
    if all.is_empty() {
        return;
    }
    for (parser, field) in parsers.sources() {
        if !all.iter_mut().any(|record| record.get(field).is_some()) {
            let what = format!("no record of the samples has the field `{field}`, which the parser `{parser}` reads");
            findings.push(Finding::fault(FIELDS_FILE, what, "correct the name, or add the field to a sample"));
        }
    }
}

/// Everything in a sample that is a record.
fn records(data: &mut Json) -> Vec<&mut Json> {
    let Some(data) = data.as_object_mut() else { return Vec::new() };
    let named = data.iter_mut().filter(|(name, _)| matches!(name.as_str(), "record" | "records" | "new_records"));
    named
        .flat_map(|(_, value)| match value {
            Json::Array(all) => all.iter_mut().collect(),
            other => vec![other],
        })
        .filter(|record| record.is_object())
        .collect()
}
