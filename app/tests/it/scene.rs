//! One German notice is out; somebody of client care can sign in.

use std::future::Future;
use std::sync::Arc;

use carillon_app::{AppState, NoAssets, SignInHint, router};
use carillon_engine::view::CustomerForm;
use carillon_store::Kind;
use carillon_store::testing::{TestDatabase, run};
use jiff::ToSpan;

use crate::browser::Browser;
use crate::house::House;

/// What a test begins with.
pub(crate) struct Scene {
    pub(crate) house: House,
    pub(crate) id: String,
    pub(crate) token: String,
    state: AppState,
}

impl Scene {
    /// A browser that reads this language.
    pub(crate) fn browser(&self, language: &'static str) -> Browser {
        Browser::new(router(self.state.clone()), language)
    }

    /// A browser in which somebody of client care is signed in.
    pub(crate) async fn desk(&self) -> Browser {
        self.signed_in("care@example.com").await
    }

    /// A browser in which somebody is signed in who may change campaigns.
    pub(crate) async fn admin(&self, name: &str) -> Browser {
        let person = self.house.admin(name).await;
        self.signed_in(&person.email).await
    }

    async fn signed_in(&self, email: &str) -> Browser {
        let mut browser = self.browser("en");
        let signed_in =
            browser.post("/care/sign-in", &[("email", email), ("password", "a long enough password")]).await;
        assert_eq!((signed_in.status.as_u16(), signed_in.location()), (303, "/care"));
        browser
    }

    /// How many deliveries the communication has.
    pub(crate) async fn deliveries(&self) -> usize {
        self.house.engine.communication(&self.id, None).await.unwrap().deliveries.len()
    }

    /// The customer as client care would correct them.
    pub(crate) async fn customer(&self) -> CustomerForm {
        let row = self.house.engine.find("family0", None).await.unwrap().rows.remove(0);
        self.house.engine.customer(&row.customer_id).await.unwrap().form
    }
}

/// Runs a test in the scene, on a database of its own.
pub(crate) fn play<F: Future<Output = ()>>(test: impl FnOnce(Scene) -> F) {
    run(Kind::Sqlite, |db: TestDatabase| async move {
        let house = House::over(&db).await;
        house.customers(1, "de", 2, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        house.person().await;
        let row = house.engine.find("family0", None).await.unwrap().rows.remove(0);
        let token = house.engine.communication(&row.id, None).await.unwrap().token;
        let hint = SignInHint { email: "care@example.com".into(), password: "a long enough password".into() };
        let state = AppState::new(house.engine.clone(), Arc::new(NoAssets)).with_demo(vec![hint]);
        test(Scene { house, id: row.id, token, state }).await;
    });
}
