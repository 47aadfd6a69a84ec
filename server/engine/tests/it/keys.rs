//! Keys of programs that call us: recognised by their secret alone, and by nothing once revoked.

use carillon_engine::{EngineError, Scope};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use secrecy::{ExposeSecret, SecretString};

use crate::house::House;

on_both_databases! {
    async fn a_key_is_recognised_by_its_secret_until_it_is_revoked(db: TestDatabase) {
        let engine = House::over(&db).await.engine;
        let made =
            engine.add_key(" shop ", &[Scope::EnrollmentsWrite, Scope::EventsWrite, Scope::EventsWrite]).await.unwrap();
        assert_eq!((made.key.name.as_str(), made.key.scopes.as_slice()), ("shop", &Scope::ALL[..]));
        let secret = made.secret.expose_secret();
        assert!(secret.len() == 52 && secret.starts_with(&made.key.prefix) && made.key.prefix.len() == 12, "{secret}");
        let row = carillon_store::api_key::all(db.store.connection()).await.unwrap().remove(0);
        assert!(!format!("{row:?}").contains(&secret[12..]), "the secret is nowhere");

        let known = engine.key_of(&made.secret).await.unwrap().unwrap();
        assert_eq!((&known.id, known.last_used_at), (&made.key.id, None));
        let seen = engine.keys().await.unwrap().remove(0);
        assert!(seen.last_used_at.is_some());
        engine.key_of(&made.secret).await.unwrap().unwrap();
        assert_eq!(engine.keys().await.unwrap().remove(0), seen, "a use is not noted each time");
        for wrong in
            ["", "car_", &secret[..51], &secret.replace(&secret[50..], "zz"), &secret.to_uppercase(), &row.secret_hash]
        {
            assert_eq!(engine.key_of(&SecretString::from(wrong)).await.unwrap(), None, "{wrong}");
        }

        let ended = engine.revoke_key(&made.key.prefix).await.unwrap();
        assert!(ended.revoked_at.is_some());
        assert_eq!(engine.key_of(&made.secret).await.unwrap(), None);
        assert!(matches!(engine.revoke_key(&made.key.id).await, Err(EngineError::NotFound)));
    }

    async fn a_key_has_a_name_of_its_own_and_may_do_something(db: TestDatabase) {
        let engine = House::over(&db).await.engine;
        engine.add_key("shop", &[Scope::EventsWrite]).await.unwrap();
        for (name, scopes, fields) in [
            ("shop", &Scope::ALL[..1], &["name"][..]),
            ("", &[], &["name", "scopes"]),
            ("a\nb", &Scope::ALL, &["name"]),
        ] {
            let EngineError::Invalid(faults) = engine.add_key(name, scopes).await.unwrap_err() else {
                panic!("{name}")
            };
            assert_eq!(faults.iter().map(|fault| fault.field).collect::<Vec<_>>(), fields, "{name:?}");
        }
        let first = engine.keys().await.unwrap().remove(0);
        engine.revoke_key(&first.id).await.unwrap();
        engine.add_key("shop", &[Scope::EventsWrite]).await.unwrap();
    }

    async fn what_is_ignored_is_counted(db: TestDatabase) {
        let engine = House::over(&db).await.engine;
        for name in ["invoice.created", "ping", "invoice.created"] {
            engine.ignore_event("shop", name).await.unwrap();
        }
        let seen = engine.ignored_events().await.unwrap();
        let seen: Vec<_> = seen.iter().map(|it| (it.source.as_str(), it.name.as_str(), it.times)).collect();
        assert_eq!(seen, [("shop", "invoice.created", 2), ("shop", "ping", 1)]);
    }
}
