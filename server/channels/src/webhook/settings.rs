//! What an operator says about the other side of a webhook, and whether it makes sense. Must not ask it.

use std::path::PathBuf;

use jiff::SignedDuration;
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::Value;

use crate::callback::{Scheme, SecretError};
use crate::http::{AddressError, Shape, ShapeError, Verdicts};

/// The other side of a webhook.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WebhookSettings {
    /// Where it takes messages.
    pub url: String,
    /// The secret both sides know: `whsec_` and base 64.
    pub secret: Option<SecretString>,
    /// The secret before that one, while the other side changes from it.
    pub former_secret: Option<SecretString>,
    /// Sends without a signature: for services that look for none, such as chats.
    pub unsigned: bool,
    /// What is sent instead of `{"type": …, "timestamp": …, "data": …}`. Places of that stand in braces:
    /// `{/data/body}`.
    pub body: Option<Value>,
    /// How answers are read.
    pub answer: Verdicts,
    /// Lets messages go over a connection that anybody on the way can read: for a private line or a tunnel.
    pub allow_plain: bool,
    /// A PEM file with certificates to trust beside the public ones, for a private authority.
    pub root_certificate: Option<PathBuf>,
    /// How long the other side may take to answer.
    pub reply_seconds: u64,
}

impl Default for WebhookSettings {
    fn default() -> Self {
        Self {
            url: String::new(),
            secret: None,
            former_secret: None,
            unsigned: false,
            body: None,
            answer: Verdicts::default(),
            allow_plain: false,
            root_certificate: None,
            reply_seconds: 30,
        }
    }
}

/// Settings that cannot work.
#[derive(Debug, thiserror::Error)]
pub enum WebhookSettingsError {
    /// Where messages are handed over.
    #[error("webhook {0}")]
    Address(#[from] AddressError),
    /// What is sent.
    #[error("webhook body: {0}")]
    Shape(#[from] ShapeError),
    /// No secret.
    #[error("webhook secret is missing, and nobody could tell our messages from others; set it, or set unsigned")]
    NoSecret,
    /// A secret that is none.
    #[error("webhook {field}: {error}")]
    Secret {
        /// Which of them.
        field: &'static str,
        /// Why.
        error: SecretError,
    },
    /// A place that is none.
    #[error("webhook body: `{{{0}}}` is no place; write it as {{/data/body}}")]
    Place(String),
}

impl WebhookSettings {
    /// The secrets to sign with.
    pub(super) fn secrets(&self) -> Result<Vec<SecretString>, WebhookSettingsError> {
        if self.secret.is_none() && !self.unsigned {
            return Err(WebhookSettingsError::NoSecret);
        }
        let scheme = Scheme::Standard { tolerance: SignedDuration::ZERO };
        let mut secrets = Vec::new();
        for (field, secret) in [("secret", &self.secret), ("former_secret", &self.former_secret)] {
            let Some(secret) = secret else { continue };
            scheme.check_secret(secret).map_err(|error| WebhookSettingsError::Secret { field, error })?;
            secrets.push(secret.clone());
        }
        Ok(secrets)
    }

    pub(super) fn shape(&self) -> Result<Option<Shape>, WebhookSettingsError> {
        let Some(body) = &self.body else { return Ok(None) };
        let shape = Shape::of_places(body.clone());
        match shape.names().into_iter().find(|name| !name.starts_with('/')) {
            Some(name) => Err(WebhookSettingsError::Place(name)),
            None => Ok(Some(shape)),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    const SECRET: &str = "secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'";

    fn check(text: &str) -> Result<(), WebhookSettingsError> {
        let settings: WebhookSettings = toml::from_str(text).unwrap();
        settings.secrets().and_then(|_| settings.shape()).map(|_| ())
    }

    #[rstest]
    #[case(SECRET)]
    #[case("unsigned = true\nbody = { text = '{/data/body}' }")]
    #[case("secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'\nformer_secret = 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAA'")]
    fn settings_that_work_are_read(#[case] text: &str) {
        assert!(check(text).is_ok(), "{text}");
    }

    #[rstest]
    #[case("", "set it, or set unsigned")]
    #[case("secret = 'short'", "secret")]
    #[case("unsigned = true\nbody = { text = '{body}' }", "write it as {/data/body}")]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: &str) {
        let error = check(text).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn the_secret_is_not_shown() {
        let settings: WebhookSettings = toml::from_str(SECRET).unwrap();
        assert!(!format!("{settings:?}").contains("whsec_"));
    }
}
