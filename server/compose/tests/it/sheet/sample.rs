//! The sample campaign's spreadsheet in every language, made of every sample.

use calamine::Data;
use carillon_compose::sheet::creation_time;
use carillon_compose::{Locale, Sheet};
use carillon_domain::language::{Direction, Language};

use super::*;
use crate::samples::folders;

#[test]
fn the_renewals_are_listed_in_every_language() {
    let folder = folders().into_iter().find(|folder| folder.definition().unwrap().name == "renewal").unwrap();
    let (name, path, text) = folder.sheets().next().unwrap();
    let definition = SheetDefinition::parse(name, path, text).unwrap();
    for &language in Language::ALL {
        for (name, text) in folder.samples() {
            let data: Json = serde_json::from_str(text).unwrap();
            let sheet = Sheet::prepare(&definition, Locale::of_customer(language, &data)).unwrap();
            let bytes = sheet.to_xlsx(&data, creation_time(&data)).unwrap();
            let (title, range) = read(&bytes);
            assert_eq!(title, sheet.title(), "{language}");
            let records = data["records"].as_array().unwrap();
            let rows: Vec<_> = range.rows().skip(1).take(records.len()).collect();
            assert_eq!(rows.len(), records.len(), "{name}");
            assert!(rows.iter().all(|row| matches!(row[2], Data::String(_) | Data::Empty)), "part numbers are text");
            assert!(
                rows.iter().all(|row| matches!(&row[6], Data::DateTime(day) if day.is_datetime())),
                "dates are dates"
            );
            let rtl = part(&bytes, "xl/worksheets/sheet1.xml").contains("rightToLeft=\"1\"");
            assert_eq!(rtl, language.direction() == Direction::Rtl);
            let file = sheet.file_name(&data).unwrap();
            assert_eq!(file, format!("{} {}", data["reference"].as_str().unwrap(), data["anchor"].as_str().unwrap()));
            assert!(
                part(&bytes, "docProps/core.xml").contains(&format!("{}T00:00:00Z", data["sent_on"].as_str().unwrap()))
            );
        }
    }
}
