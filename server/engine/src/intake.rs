//! Bringing data in, as a use case of the house: the import over our own rows, clock and chance.

use jiff::civil::Date;

use crate::Engine;
use crate::import::{ImportError, ImportOptions, ImportSource, ImportSummary, Progress, import_brands, import_heard};

impl Engine {
    /// How a file is imported here: by whom, and which day it is for dates that are told as of another.
    pub fn import_options(&self, by: &str, today: Date) -> ImportOptions {
        let (map_name, now, by) = ("map".into(), self.clock_now(), by.to_owned());
        ImportOptions { map_name, rules: None, dry_run: false, by, now, today }
    }

    /// Imports a table through a mapping. Campaigns that want something done when contact data changes do it in the
    /// transaction that writes it.
    pub async fn import(
        &self,
        source: &ImportSource,
        map: &str,
        options: &ImportOptions,
        progress: &mut (dyn FnMut(Progress) + Send),
    ) -> Result<ImportSummary, ImportError> {
        import_heard(&self.parts.store, Some(self), source, map, options, self.entropy(), progress).await
    }

    /// Imports brands from TOML. Returns how many are in the file.
    pub async fn import_brands(&self, text: &str) -> Result<usize, ImportError> {
        import_brands(&self.parts.store, text, self.clock_now(), self.entropy()).await
    }
}
