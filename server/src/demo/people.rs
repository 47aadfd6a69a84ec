//! Who can sign in to the demo. These are no secrets: they are printed, and exist in demos only.

use carillon_domain::Language;
use carillon_engine::{Engine, EngineError, NewPerson, Role};

/// Email, password, name, role, language.
pub(crate) const SIGN_INS: [(&str, &str, &str, Role, Language); 2] = [
    ("care@example.com", "carillon-demo-care", "Mina Sørensen", Role::Csr, Language::En),
    ("admin@example.com", "carillon-demo-admin", "Omar Haddad", Role::Admin, Language::En),
];

/// Adds them where they are not there yet.
pub(crate) async fn add(engine: &Engine) -> Result<(), EngineError> {
    for (email, password, name, role, language) in SIGN_INS {
        let person = NewPerson { email: email.into(), name: name.into(), role, language, password: password.into() };
        match engine.add_person(person).await {
            Ok(_) | Err(EngineError::Conflict(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
