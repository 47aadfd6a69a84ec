//! `carillon key`: the keys other programs call the API with, made, listed and revoked from the machine itself.

use carillon_engine::{ApiKey, EngineError, Scope};
use clap::{Args, Subcommand};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::{CommandError, Place};
use crate::console;
use crate::open::{How, Installation, open};

/// Keys for programs that call the API.
#[derive(Debug, Subcommand)]
pub(crate) enum Key {
    /// Make a key. Its secret is printed once, on standard output, and kept nowhere.
    Add(Add),
    /// List the keys, without their secrets.
    List {
        /// One JSON line for each key, and nothing else.
        #[arg(long)]
        json: bool,
    },
    /// End a key at once.
    Revoke {
        /// Its id (`key_…`), or how its secret begins (`car_…`), as `list` shows both.
        key: String,
        /// One JSON object, and nothing else.
        #[arg(long)]
        json: bool,
    },
}

/// A key to make.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// What people call it: which program has it.
    #[arg(long)]
    name: String,
    /// What it may do: `events:write`, `enrollments:write`. May be given several times.
    #[arg(long = "scope", value_name = "SCOPE", required = true)]
    scopes: Vec<Scope>,
    /// One JSON object, and nothing else.
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub(crate) async fn run(place: &Place, command: Key) -> Result<(), CommandError> {
    let Installation { engine, .. } = open(place, How { migrate: true, ..How::default() }).await?;
    match command {
        Key::Add(add) => {
            let made = engine.add_key(&add.name, &add.scopes).await.map_err(refused)?;
            let secret = made.secret.expose_secret();
            if add.json {
                let mut told = as_json(&made.key);
                told["secret"] = secret.into();
                console::result(&told.to_string());
            } else {
                console::note(&format!("made {}; this is its secret, and the only time it is shown:", made.key.id));
                console::result(secret);
            }
        }
        Key::List { json } => {
            for key in engine.keys().await? {
                console::result(&if json { as_json(&key).to_string() } else { as_line(&key) });
            }
        }
        Key::Revoke { key, json } => {
            let ended = engine.revoke_key(&key).await.map_err(|error| nobody(&key, error))?;
            if json {
                console::result(&as_json(&ended).to_string());
            } else {
                console::note(&format!("{} ({}) is revoked", ended.name, ended.id));
            }
        }
    }
    Ok(())
}

fn as_json(key: &ApiKey) -> Value {
    json!({
        "id": key.id, "name": key.name, "prefix": key.prefix,
        "scopes": key.scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>(),
        "created": key.created_at, "last_used": key.last_used_at, "revoked": key.revoked_at,
    })
}

fn as_line(key: &ApiKey) -> String {
    let scopes = key.scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(",");
    let used = key.last_used_at.map_or_else(|| "never used".to_owned(), |at| format!("used {at:.0}"));
    let revoked = key.revoked_at.map(|at| format!("  revoked {at:.0}")).unwrap_or_default();
    format!("{}  {}…  {}  {scopes}  made {:.0}  {used}{revoked}", key.id, key.prefix, key.name, key.created_at)
}

fn refused(error: EngineError) -> CommandError {
    let EngineError::Invalid(faults) = error else { return error.into() };
    let told = faults.iter().map(|fault| match fault.phrase_key {
        "fault-key-taken" => {
            format!("--name: there is a key `{}` already; revoke it, or choose another name", fault.detail)
        }
        "fault-key-scopes" => "--scope: say what the key may do".to_owned(),
        _ => format!("--name: write 1 to {} characters on one line", fault.detail),
    });
    CommandError::Failed(told.collect::<Vec<_>>().join("; "))
}

fn nobody(key: &str, error: EngineError) -> CommandError {
    let EngineError::NotFound = error else { return error.into() };
    CommandError::Failed(format!("{key}: no key that could be revoked; `carillon key list` shows them"))
}
