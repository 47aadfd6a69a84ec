//! The configuration: documented defaults, then `carillon.toml` in the data folder, then the environment.
//!
//! The only place that reads environment variables. Holds no secret longer than it takes to hand it on.

mod callbacks;
mod channels;
mod email;
mod hooks;
mod proof;
mod secret;

use std::collections::BTreeMap;
use std::path::Path;

use config::{Environment, File, FileFormat};
use secrecy::SecretString;
use serde::Deserialize;

pub(crate) use callbacks::{Callback, CallerName};
pub(crate) use channels::{Fax, Incoming, Letter, Sms};
pub(crate) use email::{Email, EmailAccount};
pub(crate) use hooks::Hook;
pub(crate) use proof::{ProofSettings, SignatureName};
pub(crate) use secret::signing_secret;

/// Every key with its default and its meaning.
const DEFAULT: &str = include_str!("default.toml");

/// The whole configuration.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    pub(crate) server: Server,
    pub(crate) database: Database,
    pub(crate) security: Security,
    pub(crate) email: Email,
    pub(crate) letter: Letter,
    pub(crate) fax: Fax,
    pub(crate) sms: Sms,
    pub(crate) incoming: Incoming,
    pub(crate) documents: Documents,
    pub(crate) pages: Pages,
    pub(crate) worker: Worker,
    pub(crate) limits: Limits,
    pub(crate) api: Api,
    pub(crate) hooks: BTreeMap<String, Hook>,
    pub(crate) callbacks: BTreeMap<String, Callback>,
    pub(crate) log: Log,
}

/// `[server]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Server {
    pub(crate) listen: String,
    pub(crate) public_url: String,
}

/// `[database]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Database {
    pub(crate) url: String,
    pub(crate) connections: u32,
}

/// `[security]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Security {
    pub(crate) secret: SecretString,
    pub(crate) session_hours: i64,
}

/// `[documents]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Documents {
    pub(crate) fonts: String,
}

/// `[pages]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pages {
    pub(crate) tell_changes: bool,
}

/// `[worker]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Worker {
    pub(crate) concurrency: usize,
    pub(crate) tick_seconds: u64,
    pub(crate) lease_seconds: i64,
}

/// `[limits]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limits {
    pub(crate) resends_per_message: u32,
    pub(crate) resends_per_customer: u32,
}

/// `[api]`
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Api {
    pub(crate) body_bytes: usize,
    pub(crate) events_per_request: usize,
    pub(crate) requests_per_minute: u32,
}

/// `[log]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Log {
    pub(crate) format: LogFormat,
    pub(crate) level: String,
}

/// What log lines look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LogFormat {
    Text,
    Json,
}

impl Config {
    /// Reads the configuration of a data folder. The error names the key or the line, and what to do.
    pub(crate) fn read(data: &Path) -> Result<Self, String> {
        Self::build(data, &environment()?)
    }

    fn build(data: &Path, variables: &std::collections::HashMap<String, String>) -> Result<Self, String> {
        let own = data.join("carillon.toml");
        config::Config::builder()
            .add_source(File::from_str(DEFAULT, FileFormat::Toml))
            .add_source(File::from(own.clone()).format(FileFormat::Toml).required(false))
            // Texts stay texts and become numbers where numbers are wanted: a password may look like one.
            .add_source(
                Environment::with_prefix("CARILLON")
                    .prefix_separator("_")
                    .separator("__")
                    .source(Some(variables.clone())),
            )
            .build()
            .and_then(config::Config::try_deserialize)
            .map_err(|error| format!("the configuration ({}, CARILLON_… variables): {error}", own.display()))
    }
}

/// The variables of the environment that are ours, those that name a file replaced by what is in it.
#[expect(clippy::disallowed_methods, reason = "this is the one door to the environment")]
fn environment() -> Result<std::collections::HashMap<String, String>, String> {
    let mut variables = std::collections::HashMap::new();
    for (name, value) in std::env::vars().filter(|(name, _)| name.starts_with("CARILLON_") && name.contains("__")) {
        if let Some(plain) = name.strip_suffix("_FILE") {
            let text = std::fs::read_to_string(&value).map_err(|e| format!("{name}={value}: cannot be read: {e}"))?;
            variables.insert(plain.to_owned(), text.trim_end_matches(['\r', '\n']).to_owned());
        } else {
            variables.insert(name, value);
        }
    }
    Ok(variables)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn the_defaults_are_complete() {
        let config = Config::build(Path::new("/nowhere"), &HashMap::new()).expect("the defaults read");
        assert_eq!(config.server.listen, "127.0.0.1:3000");
        assert_eq!(config.email.provider, carillon_channels::email::ProviderKind::File);
    }

    #[test]
    fn a_variable_wins_and_a_wrong_key_is_named() {
        let set = |name: &str, value: &str| HashMap::from([(name.to_owned(), value.to_owned())]);
        let config = Config::build(Path::new("/nowhere"), &set("CARILLON_WORKER__LEASE_SECONDS", "3")).expect("reads");
        assert_eq!(config.worker.lease_seconds, 3);
        let wrong = Config::build(Path::new("/nowhere"), &set("CARILLON_WORKER__LEESE", "3")).expect_err("unknown key");
        assert!(wrong.contains("leese"), "{wrong}");
    }

    #[test]
    fn a_source_of_events_stands_in_the_file_and_its_secret_in_the_environment() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = "[hooks.shop]\nsignature = \"stripe\"\nevent = \"/type\"\ncustomer = \"/data/customer\"\n\
                    [hooks.shop.events]\n\"Invoice.paid\" = \"renewal-paid\"\n";
        std::fs::write(folder.path().join("carillon.toml"), file).expect("writes");
        let set = HashMap::from([("CARILLON_HOOKS__SHOP__SECRET".to_owned(), "12345678901234567890".to_owned())]);
        let shop = Config::build(folder.path(), &set).expect("reads").hooks.remove("shop").expect("is there");
        assert_eq!(secrecy::ExposeSecret::expose_secret(&shop.secret), "12345678901234567890");
        assert_eq!(shop.events["Invoice.paid"], "renewal-paid");
        let missing = Config::build(folder.path(), &HashMap::new()).expect_err("without a secret");
        assert!(missing.contains("secret"), "{missing}");
    }

    #[test]
    fn an_account_stands_in_the_file_and_its_secret_in_the_environment() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = "[email.accounts.main]\nprovider = \"smtp\"\nper_minute = 90\n[email.domains]\n\
                    default = { concurrent = 2 }\n\"big.example\" = { per_minute = 5, attach_up_to = \"1 MB\" }\n\
                    \"Small.example\" = { attach_up_to = \"0 kB\" }\n";
        std::fs::write(folder.path().join("carillon.toml"), file).expect("writes");
        let set = [("USERNAME", "u"), ("PASSWORD", "0815"), ("CONNECTIONS", "7")];
        let set = set.map(|(key, value)| (format!("CARILLON_EMAIL__ACCOUNTS__MAIN__SMTP__{key}"), value.to_owned()));
        let email = Config::build(folder.path(), &HashMap::from(set)).expect("reads").email;
        let (main, limits) = (&email.accounts["main"], email.domain_limits());
        let password = main.smtp.password.as_ref().map(secrecy::ExposeSecret::expose_secret);
        assert_eq!((main.weight, main.per_minute, password, email.at_once()), (1, Some(90), Some("0815"), 7));
        assert_eq!((limits.default.concurrent, limits.default.per_minute), (Some(2), None));
        assert_eq!(limits.domains["big.example"].per_minute, Some(5));
        assert_eq!(limits.domains.len(), 1);
        let largest = email.attachment_limits().expect("reads");
        let of = |address| largest.of(address);
        assert_eq!((of("a@Big.example"), of("a@b.example"), of("a@small.example")), (Some(1_000_000), None, Some(0)));
    }

    #[test]
    fn a_number_like_secret_stays_text() {
        for password in ["123456", "007", "1e5", "true", "12345678901234567890"] {
            let set = HashMap::from([
                ("CARILLON_EMAIL__PASSWORD".to_owned(), password.to_owned()),
                ("CARILLON_EMAIL__PORT".to_owned(), "0025".to_owned()),
                ("CARILLON_PAGES__TELL_CHANGES".to_owned(), "false".to_owned()),
            ]);
            let config = Config::build(Path::new("/nowhere"), &set).expect("reads");
            assert_eq!(secrecy::ExposeSecret::expose_secret(&config.email.password), password);
            assert_eq!((config.email.port, config.pages.tell_changes), (25, false));
        }
    }
}
