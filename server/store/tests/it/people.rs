//! People, their sessions, and settings.

use carillon_store::entity::{person, session};
use carillon_store::testing::TestDatabase;
use carillon_store::{StoreError, on_both_databases, person as people, session as sessions, setting};

fn anna() -> person::Model {
    person::Model {
        id: "per_1".into(),
        email: "anna@example.com".into(),
        name: "Anna".into(),
        role: "care".into(),
        language: "de".into(),
        password_hash: "$argon2id$x".into(),
        failures: 0,
        locked_until: None,
        created_at: 1_000,
    }
}

fn browser(id: &str) -> session::Model {
    session::Model { id: id.into(), person_id: "per_1".into(), created_at: 1_000, expires_at: 9_000, revoked_at: None }
}

async fn is_live(db: &TestDatabase, id: &str, now_ms: i64) -> bool {
    let live = sessions::live(db.store.connection(), id, now_ms).await.unwrap();
    live.is_some_and(|(session, person)| session.id == id && person.id == "per_1")
}

on_both_databases! {
    async fn people_are_found_and_changed(db: TestDatabase) {
        let db = db.store.connection();
        people::insert(db, anna()).await.unwrap();
        let twin = people::insert(db, person::Model { id: "per_2".into(), ..anna() }).await.unwrap_err();
        assert!(matches!(twin, StoreError::Taken { .. }), "{twin}");
        people::set_language(db, "per_1", "ko").await.unwrap();
        let wanted = person::Model { language: "ko".into(), ..anna() };
        assert_eq!(people::by_email(db, "anna@example.com").await.unwrap(), Some(wanted.clone()));
        assert_eq!(people::by_id(db, "per_1").await.unwrap(), Some(wanted.clone()));
        assert_eq!(people::all(db).await.unwrap(), [wanted]);
        assert_eq!(people::count(db).await.unwrap(), 1);
    }

    async fn wrong_passwords_are_counted_until_a_right_one(db: TestDatabase) {
        let db = db.store.connection();
        people::insert(db, anna()).await.unwrap();
        assert_eq!(people::add_failure(db, "per_1").await.unwrap(), 1);
        assert_eq!(people::add_failure(db, "per_1").await.unwrap(), 2);
        people::lock_until(db, "per_1", 5_000).await.unwrap();
        let locked = people::by_id(db, "per_1").await.unwrap().unwrap();
        assert_eq!((locked.failures, locked.locked_until), (0, Some(5_000)));
        people::add_failure(db, "per_1").await.unwrap();
        people::clear_failures(db, "per_1").await.unwrap();
        assert_eq!(people::by_id(db, "per_1").await.unwrap(), Some(anna()));
        people::lock_until(db, "per_1", 5_000).await.unwrap();
        people::set_password(db, "per_1", "$argon2id$y").await.unwrap();
        let wanted = person::Model { password_hash: "$argon2id$y".into(), ..anna() };
        assert_eq!(people::by_id(db, "per_1").await.unwrap(), Some(wanted));
        assert_eq!(people::add_failure(db, "per_nobody").await.unwrap(), 0);
    }

    async fn sessions_end_by_time_by_hand_and_all_at_once(db: TestDatabase) {
        people::insert(db.store.connection(), anna()).await.unwrap();
        for id in ["ses_1", "ses_2", "ses_3"] {
            sessions::insert(db.store.connection(), browser(id)).await.unwrap();
        }
        assert!(is_live(&db, "ses_1", 8_999).await);
        assert!(!is_live(&db, "ses_1", 9_000).await);
        assert!(!is_live(&db, "ses_9", 2_000).await);
        sessions::revoke(db.store.connection(), "ses_1", 3_000).await.unwrap();
        assert!(!is_live(&db, "ses_1", 3_000).await && is_live(&db, "ses_2", 3_000).await);
        sessions::revoke_all(db.store.connection(), "per_1", 4_000).await.unwrap();
        assert!(!is_live(&db, "ses_2", 4_000).await);
        // The first kept the time of its own end.
        assert_eq!(sessions::delete_ended(db.store.connection(), 3_500).await.unwrap(), 1);
        assert_eq!(sessions::delete_ended(db.store.connection(), 9_001).await.unwrap(), 2);
    }

    async fn settings_are_set_and_set_again(db: TestDatabase) {
        let db = db.store.connection();
        assert_eq!(setting::get(db, "tick").await.unwrap(), None);
        setting::set(db, "tick", "1").await.unwrap();
        setting::set(db, "tick", "2").await.unwrap();
        setting::set(db, "tock", "").await.unwrap();
        assert_eq!(setting::get(db, "tick").await.unwrap().as_deref(), Some("2"));
        assert_eq!(setting::get(db, "tock").await.unwrap().as_deref(), Some(""));
    }
}
