//! The links a message can hold that are not part of its frozen data.

use minijinja::Value;
use serde_json::{Value as Json, json};

use crate::template::{context, context_with};
use crate::url::Url;

/// Where `link.message`, `link.preferences` and `link.renew` lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    /// The message's own page.
    pub message: Url,
    /// Where the recipient says how to be written to.
    pub preferences: Option<Url>,
    /// The brand's page, with the message's reference.
    pub renew: Option<Url>,
}

/// What templates call the links.
pub(super) const NAME: &str = "link";

impl Links {
    /// The names of the links in templates.
    pub const NAMES: [&str; 3] = ["message", "preferences", "renew"];

    /// Links that stand for those of a real message, in checks and previews. The domain is
    /// reserved for examples.
    pub fn sample() -> Self {
        let url = |path: &str| Url::parse(&format!("https://messages.example/{path}")).expect("a constant address");
        Self { message: url("m/sample"), preferences: Some(url("p/sample")), renew: Some(url("renew")) }
    }

    /// The data as templates see it, with the links beside it. A link there is none of is empty, not unknown, so that
    /// content can ask for it.
    pub(super) fn beside(&self, data: &Json) -> Value {
        let text = |url: &Option<Url>| url.as_ref().map(|url| url.as_str().to_owned());
        let links = json!({
            "message": self.message.as_str(),
            "preferences": text(&self.preferences),
            "renew": text(&self.renew),
        });
        context_with(data, NAME, context(&links))
    }
}
