//! Opening who hands email over: one provider or several accounts, and the signature before them.

use std::path::PathBuf;
use std::sync::Arc;

use carillon_channels::email::{
    Account, Accounts, AccountsError, DkimSigner, DomainLimits, EmailProvider, Outbox, ProviderKind, ProviderSettings,
    Signed, SmtpSettings, build_provider,
};
use carillon_domain::Clock;

use crate::cli::Place;
use crate::config::{Email, EmailAccount};

/// Who hands email over, and where what was not sent can be looked at.
pub(crate) struct Mailers {
    pub(crate) provider: Arc<dyn EmailProvider>,
    pub(crate) outbox: Option<Outbox>,
}

/// Who hands email over for an installation. The error names the section, and what to do.
pub(crate) fn mailers(place: &Place, email: &Email, clock: &Arc<dyn Clock>) -> Result<Mailers, String> {
    let folder = place.data.join("outbox");
    let alone = ProviderSettings {
        kind: email.provider,
        outbox: folder.clone(),
        smtp: smtp_settings(email),
        ses: email.ses.clone(),
    };
    let (provider, kinds) = if email.accounts.is_empty() {
        let provider = build("[email]", &alone, clock)?;
        (limited(provider, email.domain_limits(), clock)?, vec![email.provider])
    } else {
        let accounts = email.accounts.iter().map(|(name, account)| open(name, account, &alone, clock));
        let accounts = together(accounts.collect::<Result<_, _>>()?, email.domain_limits(), clock)?;
        (accounts, email.accounts.values().map(|it| it.provider).collect())
    };
    let outbox = kinds.contains(&ProviderKind::File).then(|| Outbox::new(&folder));
    Ok(Mailers { provider: signed(provider, email)?, outbox })
}

fn open(
    name: &str,
    account: &EmailAccount,
    alone: &ProviderSettings,
    clock: &Arc<dyn Clock>,
) -> Result<Account, String> {
    let section = format!("[email.accounts.{name}]");
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    if name.is_empty() || !name.bytes().all(fine) {
        return Err(format!(
            "{section}: a name has lower-case letters, digits, hyphens and underscores; choose another"
        ));
    }
    let settings = ProviderSettings {
        kind: account.provider,
        outbox: alone.outbox.clone(),
        smtp: account.smtp.clone(),
        ses: account.ses.clone(),
    };
    let provider = build(&section, &settings, clock)?;
    Ok(Account { name: name.to_owned(), provider, limits: account.limits() })
}

fn build(section: &str, settings: &ProviderSettings, clock: &Arc<dyn Clock>) -> Result<Arc<dyn EmailProvider>, String> {
    if settings.kind == ProviderKind::Memory {
        return Err(format!(
            "{section}: provider = memory forgets every message and is for tests; use smtp, ses or file"
        ));
    }
    build_provider(settings, Arc::clone(clock)).map_err(|error| format!("{section}: {error}"))
}

/// A single provider; an account of its own only where a domain has limits.
fn limited(
    provider: Arc<dyn EmailProvider>,
    domains: DomainLimits,
    clock: &Arc<dyn Clock>,
) -> Result<Arc<dyn EmailProvider>, String> {
    if domains == DomainLimits::default() {
        return Ok(provider);
    }
    let name = provider.name().to_owned();
    together(
        vec![Account { name, provider, limits: carillon_channels::email::AccountLimits::default() }],
        domains,
        clock,
    )
}

fn together(
    accounts: Vec<Account>,
    domains: DomainLimits,
    clock: &Arc<dyn Clock>,
) -> Result<Arc<dyn EmailProvider>, String> {
    let accounts = Accounts::new(accounts, domains, Arc::clone(clock));
    Ok(Arc::new(accounts.map_err(|error| format!("{}: {error}", section_of(&error)))?))
}

fn section_of(error: &AccountsError) -> String {
    match error {
        AccountsError::None | AccountsError::SameName(_) => "[email.accounts]".to_owned(),
        AccountsError::ZeroOfAccount { account, .. } => format!("[email.accounts.{account}]"),
        AccountsError::ZeroOfDomain { .. } | AccountsError::Domain(_) => "[email.domains]".to_owned(),
    }
}

/// The signature stands before all accounts: a message is the same, whoever takes it.
fn signed(provider: Arc<dyn EmailProvider>, email: &Email) -> Result<Arc<dyn EmailProvider>, String> {
    let Some(settings) = &email.dkim else { return Ok(provider) };
    let signer = DkimSigner::new(settings).map_err(|error| format!("[email.dkim]: {error}"))?;
    Ok(Arc::new(Signed::new(provider, signer)))
}

fn smtp_settings(email: &Email) -> SmtpSettings {
    let signed_in = !email.username.is_empty();
    SmtpSettings {
        host: email.host.clone(),
        port: email.port,
        security: email.security,
        username: signed_in.then(|| email.username.clone()),
        password: signed_in.then(|| email.password.clone()),
        root_certificate: (!email.root_certificate.is_empty()).then(|| PathBuf::from(&email.root_certificate)),
        connections: email.connections,
        reply_seconds: email.timeout_seconds,
        ..SmtpSettings::default()
    }
}
