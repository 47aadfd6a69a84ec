//! The head of the document that describes the API; each route describes itself.

use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi as _};

/// What stands above the routes.
#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Carillon",
        description = "What other programs tell Carillon",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")
    ),
    modifiers(&Keys),
    tags(
        (name = "events", description = "What happened"),
        (name = "enrollments", description = "Who is on which sequence")
    )
)]
struct Head;

/// How a program shows who it is.
struct Keys;

impl Modify for Keys {
    fn modify(&self, document: &mut OpenApi) {
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("car_…");
        let bearer = bearer.description(Some("A key made by `carillon key add`")).build();
        document.components.get_or_insert_default().add_security_scheme("key", SecurityScheme::Http(bearer));
    }
}

/// The head.
pub(super) fn head() -> OpenApi {
    Head::openapi()
}
