//! Opening the carriers of letters, faxes and text messages that the configuration names.

use std::sync::Arc;

use carillon_channels::{fax, letter, sms};
use carillon_domain::Clock;
use carillon_engine::Carriers;

use crate::cli::Place;
use crate::config::Config;

/// The carriers of an installation. The error names the section, and what to do.
pub(crate) fn carriers(place: &Place, config: &Config, clock: Arc<dyn Clock>) -> Result<Carriers, String> {
    let letters = letter::ProviderSettings {
        kind: config.letter.provider,
        letters: place.data.join("letters"),
        folder: config.letter.folder.clone(),
        ipp: config.letter.ipp.clone(),
        sftp: config.letter.sftp.clone(),
    };
    let faxes = fax::ProviderSettings {
        kind: config.fax.provider,
        faxes: place.data.join("faxes"),
        hylafax: config.fax.hylafax.clone(),
        http: config.fax.http.clone(),
    };
    let texts = sms::ProviderSettings {
        kind: config.sms.provider,
        folder: place.data.join("sms"),
        policy: config.sms.encoding,
        smpp: config.sms.smpp.clone(),
        http: config.sms.http.clone(),
        webhook: config.sms.webhook.clone(),
    };
    Ok(Carriers {
        letter: letter::build_letter_provider(&letters, Arc::clone(&clock)).map_err(|e| format!("[letter]: {e}"))?,
        fax: fax::build_fax_provider(&faxes).map_err(|e| format!("[fax]: {e}"))?,
        sms: sms::build_provider(&texts, clock).map_err(|e| format!("[sms]: {e}"))?,
    })
}
