//! What a provider of faxes is, the table of those there are, and how one is built from settings.
//! Must not know how any of them works.

use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;

use super::{
    FaxFormat, FaxJob, FileProvider, HttpProvider, HttpSettings, HttpSettingsError, HylaFaxProvider, HylaFaxSettings,
    HylaFaxSettingsError, MemoryProvider, Standing,
};
use crate::provider_kinds::provider_kinds;
use crate::{Answer, Report};

/// Somebody who dials and sends.
#[async_trait]
pub trait FaxProvider: Send + Sync {
    /// The name it has in settings and logs.
    fn name(&self) -> &'static str;

    /// In what it wants the pages. It takes both, and what it does not want may come out otherwise than it was drawn.
    fn takes(&self) -> FaxFormat {
        FaxFormat::Tiff
    }

    /// Hands one fax over. A key that was taken before is known again: the answer is the same, and nothing is sent twice.
    async fn send(&self, job: &FaxJob) -> Answer;

    /// What has come to an end among these receipts. One that is still tried, or that nobody knows, is left out.
    async fn news(&self, receipts: &[String]) -> Result<Vec<Report>, String>;

    /// How far these have come, ended or not. One that nobody knows is left out.
    async fn standings(&self, receipts: &[String]) -> Result<Vec<Standing>, String>;

    /// Takes a fax back; `false` if it is too late, or nobody knows it.
    async fn cancel(&self, receipt: &str) -> Result<bool, String>;

    /// Whether faxes could be handed over now; else what is wrong and what to do.
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
    "faxes":
    /// A HylaFAX server with modems.
    HylaFax = "hylafax",
    /// A service on the net.
    Http = "http",
    /// A folder, to look at what would be sent.
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
    pub faxes: PathBuf,
    /// The server of the HylaFAX provider.
    pub hylafax: HylaFaxSettings,
    /// The service of the HTTP provider.
    pub http: HttpSettings,
}

/// Settings that cannot work.
#[derive(Debug, thiserror::Error)]
pub enum FaxSettingsError {
    /// Of the server.
    #[error(transparent)]
    HylaFax(#[from] HylaFaxSettingsError),
    /// Of the service.
    #[error(transparent)]
    Http(#[from] HttpSettingsError),
}

/// Builds the provider the settings name. Opens no connection and writes no file yet.
pub fn build_fax_provider(settings: &ProviderSettings) -> Result<Arc<dyn FaxProvider>, FaxSettingsError> {
    Ok(match settings.kind {
        ProviderKind::HylaFax => Arc::new(HylaFaxProvider::new(&settings.hylafax)?),
        ProviderKind::Http => Arc::new(HttpProvider::new(&settings.http)?),
        ProviderKind::File => Arc::new(FileProvider::new(&settings.faxes)),
        ProviderKind::Memory => Arc::new(MemoryProvider::default()),
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_from_its_name_and_builds_the_provider_of_that_name() {
        let http = HttpSettings { url: "https://fax.example/v1/faxes".to_owned(), ..HttpSettings::default() };
        for &kind in ProviderKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            let (hylafax, http) = (HylaFaxSettings::default(), http.clone());
            let settings = ProviderSettings { kind, faxes: PathBuf::from("faxes"), hylafax, http };
            assert_eq!(build_fax_provider(&settings).unwrap().name(), kind.as_str());
        }
        assert!("pigeon".parse::<ProviderKind>().is_err());
    }
}
