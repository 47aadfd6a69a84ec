//! Asking the host of a topic: for a certificate, or to confirm a subscription. Must not know what is asked for.

use async_trait::async_trait;
use reqwest::Method;

use super::{SnsError, Topic};
use crate::http::{Address, AddressError, Asker, Lost, Reply};

/// How long an answer may take, in seconds: whoever posted the message waits meanwhile.
const REPLY_SECONDS: u64 = 10;

/// The host of a topic, or what stands for it in a test.
#[async_trait]
pub trait Fetch: Send + Sync {
    /// What the host answers to this path and query.
    ///
    /// # Errors
    /// Forged: the host knows nothing of it. Away: it gives no answer, or none for now. The words leave out the query, which
    /// may hold a token.
    async fn get(&self, path: &str) -> Result<Vec<u8>, SnsError>;
}

/// Amazon itself.
#[derive(Debug)]
pub struct AmazonSns {
    asker: Asker,
}

impl AmazonSns {
    /// The host of this topic, or another address in its place: a private endpoint, or a test's.
    pub fn new(topic: &Topic, endpoint: Option<&str>) -> Result<Self, AddressError> {
        let url = endpoint.map_or_else(|| format!("https://{}", topic.host()), ToOwned::to_owned);
        let address = Address { url: &url, allow_plain: false, root_certificate: None, reply_seconds: REPLY_SECONDS };
        Ok(Self { asker: Asker::new(address)? })
    }
}

#[async_trait]
impl Fetch for AmazonSns {
    async fn get(&self, path: &str) -> Result<Vec<u8>, SnsError> {
        // Only ever the path and the query of the address that was given: the host stays.
        let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
        let mut url = self.asker.url();
        url.set_path(path);
        url.set_query(query);
        let server = self.asker.server();
        match self.asker.ask(self.asker.request(Method::GET, url)).await {
            Ok(reply) if reply.status == 200 => Ok(reply.body),
            Ok(Reply { status: status @ (400 | 403 | 404 | 410), .. }) => {
                Err(SnsError::Forged(format!("{server} knows nothing of what it names, and answered {status}")))
            }
            Ok(reply) => Err(SnsError::Away(format!("{server} answered {}", reply.status))),
            Err(Lost::Unsent(reason) | Lost::Unanswered(reason)) => Err(SnsError::Away(reason)),
        }
    }
}
