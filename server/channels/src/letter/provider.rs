//! What a provider of letters is, the table of those there are, and how one is built from settings.
//! Must not know how any of them works.

use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use carillon_domain::Clock;

use super::{
    FolderProvider, FolderSettings, FolderSettingsError, IppProvider, IppSettings, IppSettingsError, MemoryProvider,
    Piece, SftpProvider, SftpSettings, SftpSettingsError, Standing,
};
use crate::provider_kinds::provider_kinds;
use crate::{Answer, Report};

/// Somebody who prints letters or sees to it.
#[async_trait]
pub trait LetterProvider: Send + Sync {
    /// The name it has in settings and logs.
    fn name(&self) -> &'static str;

    /// Hands one piece over. A key that was taken before is known again: the answer is the same, and nothing is
    /// printed twice.
    async fn send(&self, piece: &Piece) -> Answer;

    /// What has come to an end among these receipts. One that is still open, or that nobody knows, is left out.
    async fn news(&self, receipts: &[String]) -> Result<Vec<Report>, String>;

    /// How far these have come, ended or not, with the sheets that were counted. One that nobody knows is left out, or
    /// told to be unknown.
    async fn standings(&self, receipts: &[String]) -> Result<Vec<Standing>, String>;

    /// Takes a piece back; `false` if it is too late, or nobody knows it.
    async fn cancel(&self, receipt: &str) -> Result<bool, String>;

    /// Whether pieces could be handed over now; else what is wrong and what to do.
    async fn check(&self) -> Result<(), String>;

    /// Lets go of what is held open. Sending afterwards opens it again.
    async fn close(&self) {}
}

/// The reports among these standings.
pub(super) fn ended(standings: Vec<Standing>) -> Vec<Report> {
    let report = |it: Standing| it.end.map(|end| Report { receipt: it.receipt, end, told: it.told });
    standings.into_iter().filter_map(report).collect()
}

provider_kinds! {
    "letters":
    /// A printer or a print server.
    Ipp = "ipp",
    /// A print house that fetches a folder a day.
    Folder = "folder",
    /// A print house that takes a folder a day by SFTP.
    Sftp = "sftp",
    /// The same kind of folder within the data, to look at what would be printed.
    File = "file",
    /// Memory, for tests.
    Memory = "memory",
}

/// What the providers need to be built.
#[derive(Debug, Clone)]
pub struct ProviderSettings {
    /// Which one.
    pub kind: ProviderKind,
    /// Where the file provider writes.
    pub letters: PathBuf,
    /// The print house of the folder provider; the file provider keeps its hours.
    pub folder: FolderSettings,
    /// The printer of the IPP provider.
    pub ipp: IppSettings,
    /// The print house of the SFTP provider.
    pub sftp: SftpSettings,
}

/// Settings that cannot work.
#[derive(Debug, thiserror::Error)]
pub enum LetterSettingsError {
    /// Of the printer.
    #[error(transparent)]
    Ipp(#[from] IppSettingsError),
    /// Of the print house.
    #[error(transparent)]
    Folder(#[from] FolderSettingsError),
    /// Of the print house's server.
    #[error(transparent)]
    Sftp(#[from] SftpSettingsError),
}

/// Builds the provider the settings name. Opens no connection and writes no file yet.
pub fn build_letter_provider(
    settings: &ProviderSettings,
    clock: Arc<dyn Clock>,
) -> Result<Arc<dyn LetterProvider>, LetterSettingsError> {
    let at_home = || FolderSettings { folder: settings.letters.clone(), ..settings.folder.clone() };
    Ok(match settings.kind {
        ProviderKind::Ipp => Arc::new(IppProvider::new(&settings.ipp)?),
        ProviderKind::Folder => Arc::new(FolderProvider::new(&settings.folder, clock)?),
        ProviderKind::Sftp => Arc::new(SftpProvider::new(&settings.sftp, clock)?),
        ProviderKind::File => Arc::new(FolderProvider::at_home(&at_home(), clock)?),
        ProviderKind::Memory => Arc::new(MemoryProvider::default()),
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use carillon_domain::FixedClock;

    #[test]
    fn every_kind_is_read_from_its_name_and_builds_the_provider_of_that_name() {
        let clock: Arc<dyn Clock> = Arc::new(FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap()));
        let folder = FolderSettings { folder: PathBuf::from("drop"), ..FolderSettings::default() };
        for &kind in ProviderKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            let ipp = IppSettings::default();
            let sftp = SftpSettings {
                host: "sftp.print.example".to_owned(),
                username: "us".to_owned(),
                password: Some("secret".into()),
                host_key: "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU".to_owned(),
                ..SftpSettings::default()
            };
            let (letters, folder) = (PathBuf::from("letters"), folder.clone());
            let settings = ProviderSettings { kind, letters, folder, ipp, sftp };
            let provider = build_letter_provider(&settings, Arc::clone(&clock)).unwrap();
            assert_eq!(provider.name(), kind.as_str());
        }
        assert!("pigeon".parse::<ProviderKind>().is_err());
    }
}
