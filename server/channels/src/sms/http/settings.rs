//! What an operator says about a gateway over HTTP, and whether it makes sense. Must not ask the gateway.

use std::collections::BTreeMap;
use std::path::PathBuf;

use reqwest::Method;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde_json::Value;

use crate::http::{AddressError, Shape, ShapeError, Verdicts};

/// The names a shape may have.
const KNOWN: &[&str] = &["to", "to_digits", "from", "text", "key"];

/// How a message stands in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BodyFormat {
    /// As JSON.
    #[default]
    Json,
    /// As the fields of a form.
    Form,
    /// As fields after the address.
    Query,
}

/// A gateway over HTTP and how to talk to it.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HttpSettings {
    /// Where messages are handed over.
    pub url: String,
    /// POST, PUT or GET.
    pub method: String,
    /// How a message stands in a request.
    pub format: BodyFormat,
    /// What is sent: `{to}`, `{to_digits}` (without `+`), `{from}`, `{text}` and `{key}` stand for the message's own.
    pub body: Value,
    /// Headers, each a secret, such as `Authorization`.
    pub headers: BTreeMap<String, SecretString>,
    /// The header that takes the message's key, if the gateway sends a message of the same key only once. With it, what
    /// is in doubt is sent again.
    pub idempotency_header: Option<String>,
    /// How answers are read.
    pub answer: Verdicts,
    /// Lets messages go over a connection that anybody on the way can read: for a private line or a tunnel.
    pub allow_plain: bool,
    /// A PEM file with certificates to trust beside the public ones, for a private authority.
    pub root_certificate: Option<PathBuf>,
    /// How long the gateway may take to answer.
    pub reply_seconds: u64,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            url: String::new(),
            method: "POST".to_owned(),
            format: BodyFormat::default(),
            body: serde_json::json!({ "to": "{to}", "from": "{from}", "text": "{text}" }),
            headers: BTreeMap::new(),
            idempotency_header: None,
            answer: Verdicts::default(),
            allow_plain: false,
            root_certificate: None,
            reply_seconds: 60,
        }
    }
}

/// Settings that cannot work.
#[derive(Debug, thiserror::Error)]
pub enum HttpSettingsError {
    /// Where messages are handed over.
    #[error("sms http {0}")]
    Address(#[from] AddressError),
    /// What is sent.
    #[error("sms http body: {0}")]
    Shape(#[from] ShapeError),
    /// How it is asked.
    #[error("sms http method `{0}` cannot be used; use POST, PUT or GET")]
    Method(String),
    /// A message in the body of a request that has none.
    #[error("sms http method GET has no body; set format to query, or method to POST")]
    BodyOfGet,
    /// A header that cannot be one.
    #[error("sms http header `{0}` cannot be sent; write its name and value in plain letters, without a line break")]
    Header(String),
}

impl HttpSettings {
    pub(super) fn method(&self) -> Result<Method, HttpSettingsError> {
        let method = match self.method.to_ascii_uppercase().as_str() {
            "POST" => Method::POST,
            "PUT" => Method::PUT,
            "GET" => Method::GET,
            _ => return Err(HttpSettingsError::Method(self.method.clone())),
        };
        if method == Method::GET && self.format != BodyFormat::Query {
            return Err(HttpSettingsError::BodyOfGet);
        }
        Ok(method)
    }

    pub(super) fn shape(&self) -> Result<Shape, HttpSettingsError> {
        let shape = Shape::new(self.body.clone(), KNOWN, &["text"])?;
        if self.format != BodyFormat::Json {
            shape.check_flat()?;
        }
        Ok(shape)
    }

    pub(super) fn header_map(&self) -> Result<HeaderMap, HttpSettingsError> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let wrong = || HttpSettingsError::Header(name.clone());
            let mut value = HeaderValue::from_str(value.expose_secret()).map_err(|_| wrong())?;
            value.set_sensitive(true);
            headers.insert(HeaderName::from_bytes(name.as_bytes()).map_err(|_| wrong())?, value);
        }
        Ok(headers)
    }

    pub(super) fn key_header(&self) -> Result<Option<HeaderName>, HttpSettingsError> {
        let read = |name: &String| {
            HeaderName::from_bytes(name.as_bytes()).map_err(|_| HttpSettingsError::Header(name.clone()))
        };
        self.idempotency_header.as_ref().map(read).transpose()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use crate::sms::HttpProvider;
    use rstest::rstest;

    const URL: &str = "url = 'https://gateway.example/messages'\n";

    #[rstest]
    #[case("")]
    #[case("format = 'form'\nbody = { To = '{to}', Body = '{text}' }")]
    #[case("method = 'get'\nformat = 'query'\nbody = { n = '{to_digits}', m = '{text}', id = '{key}' }")]
    #[case("body = { messages = [{ to = ['{to}'], text = '{text}' }] }\n[headers]\nAuthorization = 'App secret'")]
    fn settings_that_work_are_read(#[case] text: &str) {
        let settings: HttpSettings = toml::from_str(&format!("{URL}{text}")).unwrap();
        assert!(HttpProvider::new(&settings).is_ok(), "{text}");
        assert!(!format!("{settings:?}").contains("App secret"));
    }

    #[test]
    fn the_settings_of_the_readme_work() {
        let readme = include_str!("../../../README.md");
        let block = readme.split("```").find_map(|block| block.strip_prefix("toml\n[sms.http]\n")).unwrap();
        let ascii = block.replace('…', "secret");
        assert!(HttpProvider::new(&toml::from_str(&ascii).unwrap()).is_ok());
    }

    #[rstest]
    #[case("method = 'DELETE'", "use POST, PUT or GET")]
    #[case("method = 'GET'", "set format to query")]
    #[case("body = { to = '{to}' }", "`{text}` is missing")]
    #[case("body = { text = '{text} {link}' }", "`{link}` stands for nothing")]
    #[case("format = 'form'\nbody = { a = ['{text}'] }", "set format to json")]
    #[case("[headers]\n'a b' = 'c'", "header `a b`")]
    #[case("[headers]\nX = \"a\\r\\nY: b\"", "header `X`")]
    #[case("reply_seconds = 0", "reply_seconds is 0")]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: &str) {
        let settings = toml::from_str::<HttpSettings>(&format!("{URL}{text}")).unwrap();
        let error = HttpProvider::new(&settings).err().unwrap().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
