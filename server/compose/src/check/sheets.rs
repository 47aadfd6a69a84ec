//! Every spreadsheet in every language, made of every sample: its words, its columns, its values.

use carillon_domain::campaign::{CampaignDefinition, CampaignFolder, SheetDefinition};
use carillon_domain::language::Language;

use super::samples::Sample;
use crate::finding::Finding;
use crate::format::Locale;
use crate::sheet::{Sheet, SheetError, creation_time};

/// Makes every spreadsheet and notes what is wrong.
pub(super) fn check(
    folder: &CampaignFolder,
    definition: &CampaignDefinition,
    samples: &[Sample],
    findings: &mut Vec<Finding>,
) {
    for (name, path, text) in folder.sheets() {
        match SheetDefinition::parse(name, path, text) {
            Ok(sheet) => check_sheet(&sheet, definition, samples, findings),
            Err(errors) => findings.extend(errors.iter().map(Finding::from)),
        }
    }
}

fn check_sheet(
    sheet: &SheetDefinition,
    definition: &CampaignDefinition,
    samples: &[Sample],
    findings: &mut Vec<Finding>,
) {
    for &language in &definition.languages {
        match Sheet::prepare(sheet, language) {
            Ok(_) => findings.extend(samples.iter().filter_map(|sample| check_sample(sheet, language, sample))),
            Err(errors) => findings.extend(errors.iter().map(Finding::from)),
        }
    }
}

fn check_sample(sheet: &SheetDefinition, language: Language, (name, data): &Sample) -> Option<Finding> {
    // Words do not depend on the country: what was ready without one is ready with one.
    let sheet = Sheet::prepare(sheet, Locale::of_customer(language, data)).ok()?;
    let error = make(&sheet, data).err()?;
    let mut finding = Finding::from(&error);
    // What is wrong with a value is wrong in every language; said once, it is read.
    let with = if error.cell.is_some() { format!("with {name}") } else { format!("with {name}, in {language}") };
    finding.what = format!("{} ({with})", finding.what);
    Some(finding)
}

fn make(sheet: &Sheet<'_>, data: &serde_json::Value) -> Result<(), SheetError> {
    sheet.file_name(data)?;
    sheet.to_csv(data)?;
    sheet.to_xlsx(data, creation_time(data)).map(drop)
}
