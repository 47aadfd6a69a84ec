//! The accounts of people: adding one, setting a new password, choosing a language.

use carillon_domain::{Clock, EmailAddress, Language, PersonId};
use carillon_store::entity::person;

use super::{Person, Role, password};
use crate::{Engine, EngineError, FieldFault, Result, SystemClock};

/// The shortest password taken, in characters.
const MIN_PASSWORD: usize = 12;

/// Somebody to be added.
#[derive(Debug, Clone)]
pub struct NewPerson {
    /// What they sign in with.
    pub email: String,
    /// What colleagues read.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The language of their portal.
    pub language: Language,
    /// Their first password.
    pub password: String,
}

impl Engine {
    /// Adds a person. An email that is taken is a conflict.
    pub async fn add_person(&self, new: NewPerson) -> Result<Person> {
        let email = EmailAddress::parse(&new.email)
            .map_err(|e| EngineError::Invalid(vec![FieldFault::new("email", "fault-email", e.to_string())]))?;
        checked(&new.password)?;
        let email = email.as_str().to_lowercase();
        let db = self.parts.store.connection();
        if carillon_store::person::by_email(db, &email).await?.is_some() {
            return Err(EngineError::Conflict(format!("{email} is taken")));
        }
        let now = SystemClock.now();
        let row = person::Model {
            id: PersonId::mint(now, self.entropy()).to_string(),
            email,
            name: new.name,
            role: new.role.as_str().to_owned(),
            language: new.language.tag().to_owned(),
            password_hash: password::hash(new.password, self.salt()).await?,
            failures: 0,
            locked_until: None,
            created_at: now.as_millisecond(),
        };
        carillon_store::person::insert(db, row.clone()).await?;
        Ok(row.into())
    }

    /// Sets a new password, unlocks the account and ends every session of it.
    pub async fn reset_password(&self, email: &str, new: &str) -> Result<()> {
        checked(new)?;
        let db = self.parts.store.connection();
        let row =
            carillon_store::person::by_email(db, &email.trim().to_lowercase()).await?.ok_or(EngineError::NotFound)?;
        let hash = password::hash(new.to_owned(), self.salt()).await?;
        let tx = self.parts.store.begin_write().await?;
        carillon_store::person::set_password(&tx, &row.id, &hash).await?;
        carillon_store::session::revoke_all(&tx, &row.id, SystemClock.now().as_millisecond()).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Chooses the language of a person's portal.
    pub async fn set_language(&self, person: &Person, language: Language) -> Result<()> {
        carillon_store::person::set_language(self.parts.store.connection(), &person.id, language.tag()).await?;
        Ok(())
    }

    fn salt(&self) -> [u8; 16] {
        let mut salt = [0; 16];
        self.entropy().fill(&mut salt);
        salt
    }
}

fn checked(password: &str) -> Result<()> {
    if password.chars().count() >= MIN_PASSWORD {
        return Ok(());
    }
    Err(EngineError::Invalid(vec![FieldFault::new("password", "fault-password", MIN_PASSWORD.to_string())]))
}
