//! Opening an installation: configuration, secret, database, email provider and clock become one engine.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use carillon_channels::inbound::Verp;
use carillon_channels::sms::{SenderError, SenderId, SenderIds};
use carillon_domain::calendar::{HolidayCalendar, OwnDays};
use carillon_domain::{Clock, PhoneNumber, RetrySchedule, ShiftedClock};
use carillon_engine::{Engine, FontOptions, OsEntropy, Parts, Settings, SystemClock};
use carillon_store::blob::BlobStore;
use carillon_store::{OpenOptions, Store};
use jiff::{SignedDuration, Timestamp};
use secrecy::ExposeSecret;

use crate::carriers::carriers;
use crate::cli::Place;
use crate::config::{Config, signing_secret};
use crate::mailers::mailers;

/// Where an installation says which days it knows better than the law, in its data folder.
const HOLIDAYS_FILE: &str = "holidays.toml";

/// Why an installation could not be opened. The text says what is wrong, where, and what to do.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct OpenError(pub(crate) String);

/// An open installation.
pub(crate) struct Installation {
    pub(crate) engine: Engine,
    pub(crate) config: Config,
}

/// How an installation is opened.
#[derive(Debug, Clone, Default)]
pub(crate) struct How {
    /// Where people reach this program, instead of the configured address.
    pub(crate) public_url: Option<String>,
    /// The clock may be moved from the portal.
    pub(crate) movable_clock: bool,
    /// Tables are brought up to date first; else they must be.
    pub(crate) migrate: bool,
}

/// Opens the installation at a place.
pub(crate) async fn open(place: &Place, how: How) -> Result<Installation, OpenError> {
    make_private_folder(place)?;
    let mut config = Config::read(&place.data).map_err(OpenError)?;
    if let Some(url) = &how.public_url {
        config.server.public_url.clone_from(url);
    }
    let store = open_store(place, &config).await?;
    if how.migrate {
        store.migrate(|step| tracing::info!(name = step.name, "table change applied")).await.map_err(told)?;
    } else {
        store.check_schema().await.map_err(told)?;
    }
    let offset = clock_offset(place, &how, &store).await?;
    let machine: Arc<dyn Clock> = Arc::new(SystemClock);
    let clock = Arc::new(ShiftedClock::new(machine, offset));
    let ticking: Arc<dyn Clock> = clock.clone();
    let email = mailers(place, &config.email, &ticking).map_err(OpenError)?;
    let settings = Arc::new(settings(place, &config)?);
    let blobs = BlobStore::open(place.data.join("blobs")).await.map_err(told)?;
    let engine = Engine::new(Parts {
        store,
        blobs,
        email: email.provider,
        carriers: carriers(place, &config, ticking).map_err(OpenError)?,
        outbox: email.outbox,
        clock,
        movable: how.movable_clock,
        entropy: Arc::new(OsEntropy),
        settings,
    });
    Ok(Installation { engine, config })
}

fn told(error: impl std::fmt::Display) -> OpenError {
    OpenError(error.to_string())
}

/// The data folder holds personal data: only its owner reads it.
fn make_private_folder(place: &Place) -> Result<(), OpenError> {
    let unusable = |e: std::io::Error| {
        OpenError(format!("{}: the data folder cannot be made: {e}; choose another with --data", place.data.display()))
    };
    if place.data.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&place.data).map_err(unusable)
}

/// The database of an installation: the command line wins over the configuration; SQLite in the data folder is the
/// default.
pub(crate) async fn open_store(place: &Place, config: &Config) -> Result<Store, OpenError> {
    let configured = place.database.clone().unwrap_or_else(|| config.database.url.clone());
    let url = if configured.is_empty() { default_url(place)? } else { configured };
    let options = OpenOptions { max_connections: config.database.connections, ..OpenOptions::default() };
    Store::open(&url, options).await.map_err(told)
}

fn default_url(place: &Place) -> Result<String, OpenError> {
    let folder: PathBuf = std::path::absolute(&place.data).map_err(told)?;
    Ok(format!("sqlite://{}", folder.join("carillon.db").display()))
}

fn mail_domain(config: &Config) -> String {
    if !config.email.domain.is_empty() {
        return config.email.domain.clone();
    }
    let rest = config.server.public_url.split("://").last().unwrap_or_default();
    rest.split(['/', ':']).next().filter(|host| !host.is_empty()).unwrap_or("localhost").to_owned()
}

fn settings(place: &Place, config: &Config) -> Result<Settings, OpenError> {
    let url = config.server.public_url.trim_end_matches('/');
    if !(url.starts_with("http://") || url.starts_with("https://")) {
        return Err(OpenError(format!("server.public_url: {url:?} is no web address; write https://host")));
    }
    let secret = signing_secret(&config.security.secret, &place.data, &OsEntropy).map_err(OpenError)?;
    Ok(Settings {
        return_paths: return_paths(config, secret.expose_secret()),
        sms_senders: sms_senders(config)?,
        fax_number: fax_number(config)?,
        public_url: url.to_owned(),
        secret,
        mail_domain: mail_domain(config),
        resends_per_message: config.limits.resends_per_message,
        resends_per_customer: config.limits.resends_per_customer,
        tell_changes: config.pages.tell_changes,
        lease_seconds: config.worker.lease_seconds.max(1),
        retry: RetrySchedule::default(),
        session_hours: config.security.session_hours.max(1),
        connections: config.email.at_once(),
        plan_ahead: true,
        attachment_limits: config.email.attachment_limits().map_err(OpenError)?,
        holidays: Arc::new(holidays(&place.data)?),
        fonts: FontOptions { folders: font_folders(&config.documents.fonts), system: true },
        simulations: Some(place.data.join("simulations")),
    })
}

/// Who text messages are from.
fn sms_senders(config: &Config) -> Result<SenderIds, OpenError> {
    let read = |key: &str, text: &str| -> Result<SenderId, OpenError> {
        text.trim().parse().map_err(|e: SenderError| OpenError(format!("{key}: {e}")))
    };
    let usual = &config.sms.sender;
    let usual = if usual.trim().is_empty() { None } else { Some(read("sms.sender", usual)?) };
    let by_code =
        config.sms.senders.iter().map(|(code, text)| Ok((code.clone(), read(&format!("sms.senders.{code}"), text)?)));
    SenderIds::new(usual, by_code.collect::<Result<_, OpenError>>()?)
        .map_err(|e| OpenError(format!("sms.senders: {e}")))
}

/// The number at the top of faxes. It is the same for readers in all countries, so it needs its +.
fn fax_number(config: &Config) -> Result<Option<PhoneNumber>, OpenError> {
    let number = Some(config.fax.number.trim()).filter(|number| !number.is_empty());
    let read = |text| PhoneNumber::parse(text, None);
    number.map(read).transpose().map_err(|e| OpenError(format!("fax.number: {e}")))
}

/// The addresses bounces come back to, where this program gets their mail.
fn return_paths(config: &Config, secret: &[u8]) -> Option<Verp> {
    let domain = config.incoming.domain.trim();
    (!domain.is_empty()).then(|| Verp::new(secret.to_vec(), domain))
}

/// The days of the law, with what `holidays.toml` in the data folder knows better.
pub(crate) fn holidays(data: &Path) -> Result<HolidayCalendar, OpenError> {
    let file = data.join(HOLIDAYS_FILE);
    match std::fs::read_to_string(&file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(HolidayCalendar::default()),
        Err(error) => Err(OpenError(format!("{}: {error}", file.display()))),
        Ok(text) => {
            let own = OwnDays::read(HOLIDAYS_FILE, &text);
            let told = |faults: Vec<carillon_domain::LocatedError>| {
                OpenError(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
            };
            own.map(HolidayCalendar::with).map_err(told)
        }
    }
}

fn font_folders(listed: &str) -> Vec<PathBuf> {
    listed.split(':').filter(|folder| !folder.is_empty()).map(PathBuf::from).collect()
}

/// How far the product's clock runs before the machine's: from the command line, or, in a demo, where it was left.
async fn clock_offset(place: &Place, how: &How, store: &Store) -> Result<SignedDuration, OpenError> {
    if let Some(wanted) = &place.clock {
        return parse_clock(wanted, SystemClock.now()).map_err(OpenError);
    }
    if !how.movable_clock {
        return Ok(SignedDuration::ZERO);
    }
    let kept = carillon_store::setting::get(store.connection(), carillon_engine::CLOCK_SETTING).await.map_err(told)?;
    Ok(SignedDuration::from_secs(kept.and_then(|text| text.parse().ok()).unwrap_or(0)))
}

/// `+60d` or `-12h` from now, or a time.
fn parse_clock(text: &str, now: Timestamp) -> Result<SignedDuration, String> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(at.duration_since(now));
    }
    let wrong = || format!("--clock {text}: neither a time such as 2027-01-31T09:00:00Z nor a distance such as +60d");
    let (sign, rest) = match text.split_at_checked(1) {
        Some(("+", rest)) => (1, rest),
        Some(("-", rest)) => (-1, rest),
        _ => return Err(wrong()),
    };
    let (count, unit) = rest.split_at_checked(rest.len().saturating_sub(1)).ok_or_else(wrong)?;
    let count: i64 = count.parse().map_err(|_| wrong())?;
    let seconds = match unit {
        "d" => 86_400,
        "h" => 3_600,
        "m" => 60,
        _ => return Err(wrong()),
    };
    Ok(SignedDuration::from_secs(sign * count * seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_a_distance_or_a_time() {
        let now: Timestamp = "2026-11-22T00:00:00Z".parse().expect("a time");
        let hours = |text: &str| parse_clock(text, now).map(|d| d.as_hours());
        assert_eq!(hours("+60d"), Ok(1_440));
        assert_eq!(hours("-12h"), Ok(-12));
        assert_eq!(hours("2026-11-23T00:00:00Z"), Ok(24));
        for wrong in ["", "+", "60d", "+d", "+6y", "tomorrow"] {
            assert!(parse_clock(wrong, now).is_err(), "{wrong}");
        }
    }
}
