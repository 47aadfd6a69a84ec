//! Asking others over HTTP: which addresses may be asked, how an answer is read, and whether a request that got none
//! may have been heard. Must not know what is asked.

mod judge;
mod shape;

use std::path::PathBuf;
use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Url};

use crate::tls::{TlsError, client_config};

pub use judge::{Verdict, Verdicts};
pub(crate) use judge::{judge, word_at};
pub(crate) use shape::Shape;
pub use shape::ShapeError;

/// The longest answer read; the rest of a longer one is let go.
const LONGEST: usize = 64 * 1024;
/// How long a connection is kept that nobody uses. Many servers let go after a minute or less, and a request that meets
/// such an end is in doubt.
const IDLE: Duration = Duration::from_secs(10);

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// The answer as JSON, if it is.
    pub(crate) fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Lost {
    /// Nobody was reached.
    Unsent(String),
    /// The request may have been heard.
    Unanswered(String),
}

/// An address that cannot be asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// It is no address.
    #[error("url `{0}` is not an address; write it whole, such as https://gateway.example/messages")]
    Form(String),
    /// Anybody on the way could read what is sent.
    #[error("url is not https, and {0} is another machine: what is sent could be read; use https, or set allow_plain")]
    Plain(String),
    /// A limit of nothing.
    #[error("reply_seconds is 0; set at least 1")]
    NoTime,
    /// A certificate file that cannot be read.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The client cannot be made.
    #[error("no way to ask over HTTP: {0}")]
    Client(String),
}

/// Where something is asked, and how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Address<'a> {
    pub(crate) url: &'a str,
    pub(crate) allow_plain: bool,
    pub(crate) root_certificate: Option<&'a PathBuf>,
    pub(crate) reply_seconds: u64,
}

/// Somebody who asks at one address.
#[derive(Debug)]
pub(crate) struct Asker {
    client: Client,
    url: Url,
}

impl Asker {
    /// Checks the address; connects nowhere yet.
    pub(crate) fn new(address: Address<'_>) -> Result<Self, AddressError> {
        let url = check_url(address)?;
        if address.reply_seconds == 0 {
            return Err(AddressError::NoTime);
        }
        let limit = Duration::from_secs(address.reply_seconds);
        let builder = Client::builder().tls_backend_preconfigured(client_config(address.root_certificate)?);
        // A redirect would carry a message, and perhaps a secret, where nobody has allowed it to go.
        let builder = builder.redirect(Policy::none()).timeout(limit).pool_idle_timeout(IDLE);
        let client = builder.no_proxy().build().map_err(|error| AddressError::Client(explain(error)))?;
        Ok(Self { client, url })
    }

    /// The server in words, without what may be secret in its address.
    pub(crate) fn server(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        self.url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// The address.
    pub(crate) fn url(&self) -> Url {
        self.url.clone()
    }

    /// A request to be filled.
    pub(crate) fn request(&self, method: reqwest::Method, url: Url) -> RequestBuilder {
        self.client.request(method, url)
    }

    /// Sends a request and reads the answer.
    pub(crate) async fn ask(&self, request: RequestBuilder) -> Result<Reply, Lost> {
        let mut response = request.send().await.map_err(|error| self.lost(error))?;
        let (status, mut body) = (response.status().as_u16(), Vec::new());
        let headers = std::mem::take(response.headers_mut());
        while body.len() < LONGEST {
            match response.chunk().await {
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => break,
                // The status says enough of a refusal.
                Err(_) if status >= 400 => break,
                Err(error) => return Err(self.lost(error)),
            }
        }
        body.truncate(LONGEST);
        Ok(Reply { status, headers, body })
    }

    /// Whether the server takes connections.
    pub(crate) async fn reach(&self) -> Result<(), String> {
        match self.ask(self.client.head(self.url.clone())).await {
            // Whatever it thinks of the question, it is there; what it allows is seen when something is sent.
            Ok(_) => Ok(()),
            Err(Lost::Unsent(reason) | Lost::Unanswered(reason)) => Err(reason),
        }
    }

    fn lost(&self, error: reqwest::Error) -> Lost {
        let is_unsent = error.is_connect() || error.is_builder();
        let reason = format!("{}: {}", self.server(), explain(error));
        if is_unsent { Lost::Unsent(reason) } else { Lost::Unanswered(reason) }
    }
}

fn check_url(address: Address<'_>) -> Result<Url, AddressError> {
    let form = || AddressError::Form(address.url.to_owned());
    let url = Url::parse(address.url).map_err(|_| form())?;
    let host = url.host_str().filter(|host| !host.is_empty()).ok_or_else(form)?;
    match url.scheme() {
        "https" => Ok(url),
        "http" if address.allow_plain || is_loopback(host) => Ok(url),
        "http" => Err(AddressError::Plain(host.to_owned())),
        _ => Err(form()),
    }
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_matches(['[', ']']);
    host == "localhost" || bare.parse::<std::net::IpAddr>().is_ok_and(|it| it.is_loopback())
}

/// What went wrong down to its cause, without the address, which may hold secrets.
fn explain(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut words = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        words = format!("{words}: {error}");
        cause = error.source();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn asker(url: &str, allow_plain: bool) -> Result<Asker, AddressError> {
        Asker::new(Address { url, allow_plain, root_certificate: None, reply_seconds: 1 })
    }

    #[rstest]
    #[case("https://gateway.example/messages?account=7", false)]
    #[case("http://127.0.0.1:8080/", false)]
    #[case("http://[::1]:8080/", false)]
    #[case("http://10.0.0.7/", true)]
    fn addresses_that_may_be_asked(#[case] url: &str, #[case] allow_plain: bool) {
        assert!(asker(url, allow_plain).is_ok(), "{url}");
    }

    #[rstest]
    #[case("http://gateway.example/", "use https")]
    #[case("http://127.0.0.1.evil.example/", "use https")]
    #[case("gateway.example", "not an address")]
    #[case("ftp://gateway.example/", "not an address")]
    #[case("file:///etc/passwd", "not an address")]
    fn others_say_what_to_do(#[case] url: &str, #[case] expected: &str) {
        let error = asker(url, false).err().map(|it| it.to_string()).unwrap_or_default();
        assert!(error.contains(expected), "{url}: {error}");
    }

    #[test]
    fn a_server_is_told_without_the_secrets_of_its_address() {
        let asker = asker("https://user:secret@gateway.example:8443/hook/secret?key=secret", false);
        assert_eq!(asker.map(|it| it.server()), Ok("gateway.example:8443".to_owned()));
    }

    #[tokio::test]
    async fn nobody_there_was_not_asked() {
        let asker = asker("http://127.0.0.1:1/secret", false).expect("an address");
        let lost = asker.ask(asker.request(reqwest::Method::POST, asker.url())).await;
        let Err(Lost::Unsent(reason)) = lost else { panic!("{lost:?}") };
        assert!(reason.contains("refused") && !reason.contains("secret"), "{reason}");
    }
}
