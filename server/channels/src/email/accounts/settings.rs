//! What an operator says about several accounts, and whether it makes sense. Must not choose among them.

use std::collections::BTreeMap;

use serde::Deserialize;

/// How much goes through one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AccountLimits {
    /// Its share, beside the weights of the others: 3 beside 1 is three messages of four.
    pub weight: u32,
    /// How many messages it may be given within any minute. Default: as many as there are.
    pub per_minute: Option<u32>,
}

impl Default for AccountLimits {
    fn default() -> Self {
        Self { weight: 1, per_minute: None }
    }
}

/// How much a domain of recipients is given, by all accounts together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DomainLimit {
    /// How many messages may be on their way to it at once.
    pub concurrent: Option<u32>,
    /// How many it may be sent within any minute.
    pub per_minute: Option<u32>,
}

/// How much each domain is given.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DomainLimits {
    /// What holds for a domain that is not named.
    pub default: DomainLimit,
    /// What holds for the others, by their name in ASCII and small letters. It replaces the default as a whole.
    pub domains: BTreeMap<String, DomainLimit>,
}

impl DomainLimits {
    /// What holds for this domain.
    pub(super) fn of(&self, name: &str) -> DomainLimit {
        self.domains.get(name).copied().unwrap_or(self.default)
    }
}

/// Settings that cannot work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AccountsError {
    /// Nobody to send by.
    #[error("there is no account to send by; set at least one")]
    None,
    /// Two of one name.
    #[error("two accounts are called `{0}`; give each its own name")]
    SameName(String),
    /// An account that may send nothing.
    #[error("{field} of `{account}` is 0, so nothing would ever go there; set at least 1, or leave it out")]
    ZeroOfAccount {
        /// Which limit.
        field: &'static str,
        /// Of which account.
        account: String,
    },
    /// A domain that may be sent nothing.
    #[error("{field} of `{domain}` is 0, so nothing would ever go there; set at least 1, or leave it out")]
    ZeroOfDomain {
        /// Which limit.
        field: &'static str,
        /// Of which domain.
        domain: String,
    },
    /// A name no recipient's domain has.
    #[error("the domain `{0}` is not in small letters of ASCII; write it so, xn-- for others")]
    Domain(String),
}

/// Whether the accounts and limits can work at all.
pub(super) fn check(accounts: &[(&str, AccountLimits)], domains: &DomainLimits) -> Result<(), AccountsError> {
    if accounts.is_empty() {
        return Err(AccountsError::None);
    }
    for (at, (name, limits)) in accounts.iter().enumerate() {
        if accounts[..at].iter().any(|(other, _)| other == name) {
            return Err(AccountsError::SameName((*name).to_owned()));
        }
        let zero = |field| AccountsError::ZeroOfAccount { field, account: (*name).to_owned() };
        refuse_zero("weight", Some(limits.weight), zero)?;
        refuse_zero("per_minute", limits.per_minute, zero)?;
    }
    let named = domains.domains.iter().map(|(name, limit)| (name.as_str(), limit));
    named.chain([("default", &domains.default)]).try_for_each(|(name, limit)| check_domain(name, limit))
}

fn check_domain(name: &str, limit: &DomainLimit) -> Result<(), AccountsError> {
    if !name.is_ascii() || name.bytes().any(|it| it.is_ascii_uppercase()) {
        return Err(AccountsError::Domain(name.to_owned()));
    }
    let zero = |field| AccountsError::ZeroOfDomain { field, domain: name.to_owned() };
    refuse_zero("concurrent", limit.concurrent, zero)?;
    refuse_zero("per_minute", limit.per_minute, zero)
}

fn refuse_zero(
    field: &'static str,
    limit: Option<u32>,
    error: impl FnOnce(&'static str) -> AccountsError,
) -> Result<(), AccountsError> {
    if limit == Some(0) { Err(error(field)) } else { Ok(()) }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(&[], "", "at least one")]
    #[case(&["a", "a"], "", "two accounts are called `a`")]
    #[case(&["a"], "default = { concurrent = 0 }", "concurrent of `default` is 0")]
    #[case(&["a"], "domains = { 'x.example' = { per_minute = 0 } }", "per_minute of `x.example` is 0")]
    #[case(&["a"], "domains = { 'X.example' = {} }", "small letters")]
    fn settings_that_cannot_work_say_what_to_do(#[case] names: &[&str], #[case] domains: &str, #[case] expected: &str) {
        let accounts: Vec<_> = names.iter().map(|name| (*name, AccountLimits::default())).collect();
        let error = check(&accounts, &toml::from_str(domains).unwrap()).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn an_account_without_weight_is_refused() {
        let limits: AccountLimits = toml::from_str("weight = 0").unwrap();
        let error = check(&[("a", limits)], &DomainLimits::default()).unwrap_err();
        assert!(error.to_string().contains("weight of `a` is 0"), "{error}");
    }
}
