//! People who work here: signing in, sessions, roles. And the programs that call us: their keys, and what those allow.
//!
//! Sessions and lockouts run on the machine's own clock: a moved product clock signs nobody out and unlocks nobody.
//! Never holds a password longer than it takes to hash it.

mod keys;
mod password;
mod scope;
mod session;
mod sign_in;
mod users;

use carillon_domain::Language;

pub use keys::{ApiKey, NewApiKey};
pub use scope::{Scope, UnknownScope};
pub use sign_in::SignedIn;
pub use users::NewPerson;

/// What a person may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Everything.
    Admin,
    /// Client care: find, open, correct, send again.
    Csr,
}

impl Role {
    /// The word in tables and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Csr => "csr",
        }
    }

    /// Whether this person may save versions of campaigns. Reading and trying them out is for everybody.
    pub fn may_change_campaigns(self) -> bool {
        self == Self::Admin
    }

    /// Reads that word.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Admin, Self::Csr].into_iter().find(|role| role.as_str() == text)
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// `per_…`
    pub id: String,
    /// What they sign in with.
    pub email: String,
    /// What colleagues read.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The language of their portal.
    pub language: Language,
}

impl From<carillon_store::entity::person::Model> for Person {
    fn from(row: carillon_store::entity::person::Model) -> Self {
        Self {
            role: Role::parse(&row.role).unwrap_or(Role::Csr),
            language: Language::resolve(&row.language).unwrap_or(Language::En),
            id: row.id,
            email: row.email,
            name: row.name,
        }
    }
}
