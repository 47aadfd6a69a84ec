//! Signing in: sessions that end, locks that hold, answers that tell nothing.

use carillon_engine::EngineError;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;

use crate::house::House;

const PASSWORD: &str = "a long enough password";

on_both_databases! {
    async fn a_session_lives_until_it_is_ended(db: TestDatabase) {
        let house = House::over(&db).await;
        let person = house.person().await;
        let signed_in = house.engine.sign_in(" Care@Example.com ", PASSWORD).await.unwrap();
        assert_eq!(house.engine.who(&signed_in.cookie_value).await.unwrap(), Some(person));
        house.engine.sign_out(&signed_in.cookie_value).await.unwrap();
        assert_eq!(house.engine.who(&signed_in.cookie_value).await.unwrap(), None);
        for forged in ["", "x.y.z", &format!("{}x", signed_in.cookie_value)] {
            assert_eq!(house.engine.who(forged).await.unwrap(), None);
        }
    }

    async fn a_new_password_ends_every_session(db: TestDatabase) {
        let house = House::over(&db).await;
        house.person().await;
        let signed_in = house.engine.sign_in("care@example.com", PASSWORD).await.unwrap();
        house.engine.reset_password("care@example.com", "another long password").await.unwrap();
        assert_eq!(house.engine.who(&signed_in.cookie_value).await.unwrap(), None);
        assert!(matches!(house.engine.sign_in("care@example.com", PASSWORD).await, Err(EngineError::SignInRefused)));
        assert!(house.engine.sign_in("care@example.com", "another long password").await.is_ok());
    }

    async fn failures_lock_and_a_reset_unlocks(db: TestDatabase) {
        let house = House::over(&db).await;
        house.person().await;
        for _ in 0..4 {
            assert!(matches!(house.engine.sign_in("care@example.com", "wrong").await, Err(EngineError::SignInRefused)));
        }
        assert!(matches!(house.engine.sign_in("care@example.com", "wrong").await, Err(EngineError::LockedOut { .. })));
        assert!(matches!(house.engine.sign_in("care@example.com", PASSWORD).await, Err(EngineError::LockedOut { .. })));
        assert!(matches!(house.engine.sign_in("nobody@example.com", PASSWORD).await, Err(EngineError::SignInRefused)));
        house.engine.reset_password("care@example.com", PASSWORD).await.unwrap();
        assert!(house.engine.sign_in("care@example.com", PASSWORD).await.is_ok());
    }
}
