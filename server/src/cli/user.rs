//! `carillon user`: accounts of people, made and reset from the machine itself.

use std::io::Read;

use carillon_compose::locales::{has_portal, portal_languages};
use carillon_domain::Language;
use carillon_engine::{NewPerson, Role};
use clap::{Args, Subcommand};

use super::{CommandError, Place};
use crate::console;
use crate::open::{How, Installation, open};

/// Add people or set a new password.
#[derive(Debug, Subcommand)]
pub(crate) enum User {
    /// Add a person. The password is read from standard input.
    Add(Add),
    /// Set a new password, unlock the account, end its sessions. The password is read from standard input.
    Reset {
        /// What they sign in with.
        email: String,
    },
}

/// Somebody to add.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// What they sign in with.
    email: String,
    /// What colleagues read.
    #[arg(long)]
    name: String,
    /// What they may do: admin or csr.
    #[arg(long, default_value = "csr")]
    role: String,
    /// The language of their portal.
    #[arg(long, default_value = "en")]
    language: String,
}

/// Runs the command.
pub(crate) async fn run(place: &Place, command: User) -> Result<(), CommandError> {
    match command {
        User::Add(add) => {
            let person = add.into_person()?;
            let Installation { engine, .. } = open(place, How { migrate: true, ..How::default() }).await?;
            let added = engine.add_person(NewPerson { password: password()?, ..person }).await?;
            console::result(&format!("added {} as {}", added.email, added.role.as_str()));
        }
        User::Reset { email } => {
            let Installation { engine, .. } = open(place, How { migrate: true, ..How::default() }).await?;
            engine.reset_password(&email, &password()?).await?;
            console::result(&format!("{email} has a new password"));
        }
    }
    Ok(())
}

impl Add {
    fn into_person(self) -> Result<NewPerson, CommandError> {
        let role = Role::parse(&self.role)
            .ok_or_else(|| CommandError::Usage(format!("--role {}: write admin or csr", self.role)))?;
        let language = Language::resolve(&self.language)
            .filter(|&language| has_portal(language))
            .ok_or_else(|| CommandError::Usage(format!("--language {}: write one of {}", self.language, spoken())))?;
        Ok(NewPerson { email: self.email, name: self.name, role, language, password: String::new() })
    }
}

/// The languages of the portal.
fn spoken() -> String {
    portal_languages().iter().map(|language| language.tag()).collect::<Vec<_>>().join(", ")
}

/// A password comes on standard input: an argument would stand in the list of processes.
fn password() -> Result<String, CommandError> {
    console::note("password:");
    let mut text = String::new();
    std::io::stdin()
        .take(4_096)
        .read_to_string(&mut text)
        .map_err(|e| CommandError::Failed(format!("the password cannot be read: {e}")))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}
