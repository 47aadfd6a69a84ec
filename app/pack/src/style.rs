//! Style sheets and static files: imports taken in, addresses turned into hashed names.

mod import;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    asset::Asset,
    css::{self, Piece, pieces},
    error::PackError,
    inputs::Inputs,
};
use import::{imports, parse_import, split_at_import};

/// The folder whose files are packed as they are, and lose its name.
const ASSETS: &str = "assets/";

/// All that comes from the style folder.
pub(crate) fn assets(inputs: &Inputs) -> Result<Vec<Asset>, PackError> {
    let mut files = BTreeMap::new();
    let mut assets = Vec::new();
    for (path, bytes) in &inputs.style {
        if let Some(logical) = path.strip_prefix(ASSETS) {
            let asset = Asset::new(logical, bytes.clone());
            files.insert(path.clone(), asset.file.clone());
            assets.push(asset);
        }
    }
    let texts = sheet_texts(inputs)?;
    let sheets = Sheets { texts, files };
    for bundle in sheets.bundles()? {
        let text = css::minify(&sheets.bundle(bundle)?);
        assets.push(Asset::new(bundle, text.into_bytes()));
    }
    Ok(assets)
}

fn sheet_texts(inputs: &Inputs) -> Result<BTreeMap<&str, &str>, PackError> {
    let sheets = inputs.style.iter().filter(|(path, _)| is_sheet(path));
    sheets
        .map(|(path, bytes)| match std::str::from_utf8(bytes) {
            Ok(text) => Ok((path.as_str(), text.trim_start_matches('\u{feff}'))),
            Err(_) => Err(PackError::NotText { sheet: path.clone() }),
        })
        .collect()
}

/// The sheets of the folder, and the files they may point at: path in the folder to hashed name.
struct Sheets<'a> {
    texts: BTreeMap<&'a str, &'a str>,
    files: BTreeMap<String, String>,
}

/// What is known while one bundle is put together.
#[derive(Default)]
struct Bundle<'a> {
    text: String,
    /// The sheets being taken in, outermost first.
    open: Vec<&'a str>,
    /// The sheets that are in it: a sheet that two others share is taken in once, where it is met first.
    done: BTreeSet<&'a str>,
}

impl<'a> Sheets<'a> {
    /// The sheets at the top of the folder that no other sheet imports.
    fn bundles(&self) -> Result<Vec<&'a str>, PackError> {
        let mut imported = BTreeSet::new();
        for (sheet, text) in &self.texts {
            for statement in imports(text) {
                imported.insert(self.find_sheet(sheet, parse_import(sheet, statement)?.target)?);
            }
        }
        let circle = self.texts.keys().all(|sheet| imported.contains(sheet));
        let top = self.texts.keys().copied().filter(|sheet| !sheet.contains('/'));
        // When every sheet is imported there is a circle, which putting the bundle together will name.
        Ok(top.filter(|sheet| circle || !imported.contains(sheet)).collect())
    }

    /// One sheet with all it imports.
    fn bundle(&self, sheet: &'a str) -> Result<String, PackError> {
        let mut bundle = Bundle::default();
        self.add_sheet(&mut bundle, sheet)?;
        Ok(bundle.text)
    }

    fn add_sheet(&self, bundle: &mut Bundle<'a>, sheet: &'a str) -> Result<(), PackError> {
        if bundle.open.contains(&sheet) {
            let through = bundle.open.join(", ");
            return Err(PackError::Circle { sheet: sheet.to_owned(), through });
        }
        if !bundle.done.insert(sheet) {
            return Ok(());
        }
        bundle.open.push(sheet);
        let mut rest = self.texts[sheet];
        while let Some((before, statement, after)) = split_at_import(rest) {
            self.add_rules(bundle, sheet, before)?;
            self.add_import(bundle, sheet, statement)?;
            rest = after;
        }
        self.add_rules(bundle, sheet, rest)?;
        bundle.open.pop();
        Ok(())
    }

    fn add_import(&self, bundle: &mut Bundle<'a>, sheet: &str, statement: &str) -> Result<(), PackError> {
        let import = parse_import(sheet, statement)?;
        let found = self.find_sheet(sheet, import.target)?;
        let around = import.around();
        for rule in &around {
            bundle.text.extend([rule, "{"]);
        }
        self.add_sheet(bundle, found)?;
        bundle.text.push_str(&"}".repeat(around.len()));
        Ok(())
    }

    fn find_sheet(&self, sheet: &str, target: &str) -> Result<&'a str, PackError> {
        let resolved = resolve(sheet, target);
        self.texts.get_key_value(resolved.as_str()).map(|(path, _)| *path).ok_or_else(|| PackError::NoSuchSheet {
            sheet: sheet.to_owned(),
            target: target.to_owned(),
            resolved,
        })
    }

    /// Rules as they are, but for the addresses in them.
    fn add_rules(&self, bundle: &mut Bundle<'a>, sheet: &str, rules: &str) -> Result<(), PackError> {
        let mut copied = 0;
        for (at, piece) in pieces(rules) {
            if let Piece::Url { text, target } = piece
                && is_relative(target)
            {
                bundle.text.push_str(&rules[copied..at]);
                let file = self.find_file(sheet, target)?;
                bundle.text.extend(["url(\"", &file, "\")"]);
                copied = at + text.len();
            }
        }
        bundle.text.push_str(&rules[copied..]);
        Ok(())
    }

    /// The hashed name, seen from a bundle, which lies at the top of the site; `#part` stays.
    fn find_file(&self, sheet: &str, target: &str) -> Result<String, PackError> {
        let (path, part) = target.split_once('#').map_or((target, None), |(path, part)| (path, Some(part)));
        let resolved = resolve(sheet, path);
        match self.files.get(&resolved) {
            Some(file) => Ok(part.map_or_else(|| file.clone(), |part| format!("{file}#{part}"))),
            None => Err(PackError::NoSuchFile { sheet: sheet.to_owned(), target: target.to_owned(), resolved }),
        }
    }
}

/// Whether a file of the style folder is a style sheet that is packed as one.
fn is_sheet(path: &str) -> bool {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension);
    extension == Some("css") && !path.starts_with(ASSETS)
}

/// Whether an address is a path beside the sheet, and not one of elsewhere or of the page itself.
fn is_relative(target: &str) -> bool {
    !(target.is_empty() || target.starts_with(['/', '#']) || target.contains(':'))
}

/// The path in the style folder that `target` names when it stands in `sheet`.
fn resolve(sheet: &str, target: &str) -> String {
    let mut parts: Vec<&str> = sheet.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}
