//! Ways to set up a provider for a message center of a test.

use carillon_channels::sms::{SmppProvider, SmppSettings};
use carillon_domain::SmsPolicy;

/// A message center on this machine without encryption.
pub(crate) fn plain(port: u16) -> SmppSettings {
    SmppSettings {
        host: "127.0.0.1".to_owned(),
        port,
        system_id: "carillon".to_owned(),
        password: Some("secret".into()),
        connect_seconds: 5,
        reply_seconds: 2,
        ..SmppSettings::default()
    }
}

/// A provider with these settings.
pub(crate) fn provider(settings: &SmppSettings) -> SmppProvider {
    SmppProvider::new(settings, SmsPolicy::Auto).unwrap()
}
