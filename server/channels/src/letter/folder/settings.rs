//! What an operator says about the print house that fetches a folder a day. Must not write into it.

use std::path::PathBuf;

use carillon_domain::find_zone;
use jiff::civil::{Time, time};
use serde::Deserialize;

use crate::letter::daily::hours::Hours;

/// The folder and the hours of the print house.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FolderSettings {
    /// Where a folder is made for each day.
    pub folder: PathBuf,
    /// Until when a piece is part of the day's hand-over; a later one is part of the next day's.
    pub cut_off: Time,
    /// The time zone of the print house, such as `Europe/Berlin`.
    pub time_zone: String,
}

impl Default for FolderSettings {
    fn default() -> Self {
        Self { folder: PathBuf::new(), cut_off: time(17, 0, 0, 0), time_zone: "UTC".to_owned() }
    }
}

/// Settings that cannot work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FolderSettingsError {
    /// Nowhere to write.
    #[error("letters folder is not set; give the folder the print house fetches from")]
    NoFolder,
    /// A place nobody knows.
    #[error("letters time_zone `{0}` is not known; use a name such as Europe/Berlin")]
    TimeZone(
        /// The name found.
        String,
    ),
}

impl FolderSettings {
    pub(super) fn hours(&self) -> Result<Hours, FolderSettingsError> {
        if self.folder.as_os_str().is_empty() {
            return Err(FolderSettingsError::NoFolder);
        }
        let zone = find_zone(&self.time_zone).map_err(|it| FolderSettingsError::TimeZone(it.0))?;
        Ok(Hours { cut_off: self.cut_off, zone })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_and_those_that_cannot_work_say_what_to_do() {
        let read = |text: &str| toml::from_str::<FolderSettings>(text);
        let fine = read("folder = 'drop'\ncut_off = '16:30:00'\ntime_zone = 'Asia/Tokyo'").unwrap();
        assert_eq!(fine.hours().unwrap().cut_off, time(16, 30, 0, 0));
        assert_eq!(read("").unwrap().hours().unwrap_err(), FolderSettingsError::NoFolder);
        let nowhere = read("folder = 'drop'\ntime_zone = 'Mars/Base'").unwrap();
        assert!(nowhere.hours().unwrap_err().to_string().contains("Mars/Base"));
        assert!(read("folders = 'drop'").is_err());
    }
}
