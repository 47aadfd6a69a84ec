//! Whether a message comes from the topic it names. Certificates are kept, and few are fetched: a stranger's messages
//! must not make us ask Amazon without end.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};

use super::certificate::{Certificate, Version};
use super::{Fetch, SnsKind, SnsMessage, Topic};

/// The most certificates kept. Amazon has one at a time in a region, and a new one every few months.
const KEPT: usize = 8;
/// The most certificates asked for within [`SPAN`].
const ASKED: usize = 10;
const SPAN: SignedDuration = SignedDuration::from_mins(1);

/// Why a message is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SnsError {
    /// It is something else.
    #[error("the call is no message of Amazon SNS; switch raw message delivery off, and let only the topic post here")]
    NotSns,
    /// It is of another topic.
    #[error("the message is of another topic than the one in the settings")]
    OtherTopic,
    /// Its signature, or the certificate for it, is not right.
    #[error("the message is not from Amazon SNS: {0}")]
    Forged(String),
    /// Amazon cannot be asked just now.
    #[error("Amazon SNS could not be asked: {0}")]
    Away(String),
}

/// The topic messages are taken from.
pub struct Sns {
    topic: Topic,
    host: Arc<dyn Fetch>,
    known: Mutex<Known>,
    asking: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Known {
    certificates: Vec<(String, Certificate)>,
    asked: Vec<Timestamp>,
}

impl std::fmt::Debug for Sns {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Sns").field("topic", &self.topic).finish_non_exhaustive()
    }
}

impl Sns {
    /// Believes this topic, and asks this host.
    pub fn new(topic: Topic, host: Arc<dyn Fetch>) -> Self {
        Self { topic, host, known: Mutex::default(), asking: tokio::sync::Mutex::default() }
    }

    /// The message in a body, where it is one of the topic. How old it is does not matter: Amazon posts again for hours.
    pub async fn believe(&self, body: &[u8], now: Timestamp) -> Result<SnsMessage, SnsError> {
        let message = SnsMessage::read(body)?;
        if message.topic_arn != self.topic.arn() {
            return Err(SnsError::OtherTopic);
        }
        let version = match message.signature_version.as_str() {
            "1" => Version::One,
            "2" => Version::Two,
            _ => return Err(forged("its SignatureVersion is none we know")),
        };
        let signature = STANDARD.decode(&message.signature).map_err(|_| forged("its signature is not base 64"))?;
        let path = self.topic.path_of(&message.certificate_url).filter(|path| is_certificate(path));
        let path =
            path.ok_or_else(|| forged("its certificate is not at the address of Amazon SNS in the topic's region"))?;
        let certificate = self.certificate(path, now).await?;
        certificate.check(&self.topic.names(), now).map_err(SnsError::Forged)?;
        if certificate.has_signed(version, message.signed_text().as_bytes(), &signature) {
            Ok(message)
        } else {
            Err(forged("its signature is not right"))
        }
    }

    /// Says that the topic's messages may come here, as a message that was believed asks. Twice is as good as once.
    pub async fn confirm(&self, message: &SnsMessage) -> Result<(), SnsError> {
        let asked = message.subscribe_url.as_deref().filter(|_| message.kind == SnsKind::SubscriptionConfirmation);
        let path = asked.and_then(|url| self.topic.path_of(url));
        let path = path.ok_or_else(|| forged("its SubscribeURL does not lead to Amazon SNS in the topic's region"))?;
        self.host.get(path).await.map(|_| ())
    }

    /// From what is kept, or else from the host.
    async fn certificate(&self, path: &str, now: Timestamp) -> Result<Certificate, SnsError> {
        if let Some(found) = self.known().find(path) {
            return Ok(found);
        }
        // One after the other: what the first brings, those behind it find. Who finds it at once does not wait here.
        let _turn = self.asking.lock().await;
        if let Some(found) = self.known().find(path) {
            return Ok(found);
        }
        if !self.known().may_ask(now) {
            return Err(SnsError::Away("too many certificates were asked for within a minute".to_owned()));
        }
        let pem = self.host.get(path).await?;
        let certificate = Certificate::read(&pem).map_err(SnsError::Forged)?;
        // Only one that is of use now takes the place of another.
        certificate.check(&self.topic.names(), now).map_err(SnsError::Forged)?;
        self.known().keep(path, &certificate);
        Ok(certificate)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn find(&self, path: &str) -> Option<Certificate> {
        self.certificates.iter().find(|(at, _)| at == path).map(|(_, found)| found.clone())
    }

    /// Whether another one may be asked for, which then counts.
    fn may_ask(&mut self, now: Timestamp) -> bool {
        self.asked.retain(|at| now.duration_since(*at).abs() < SPAN);
        let may = self.asked.len() < ASKED;
        if may {
            self.asked.push(now);
        }
        may
    }

    fn keep(&mut self, path: &str, certificate: &Certificate) {
        if self.certificates.len() >= KEPT {
            self.certificates.remove(0);
        }
        self.certificates.push((path.to_owned(), certificate.clone()));
    }
}

/// Whether it is the path of a certificate: nothing else is asked for on a stranger's word.
fn is_certificate(path: &str) -> bool {
    let name = path.strip_prefix("/SimpleNotificationService-").and_then(|it| it.strip_suffix(".pem"));
    name.is_some_and(|it| (1..=64).contains(&it.len()) && it.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn forged(why: &str) -> SnsError {
    SnsError::Forged(why.to_owned())
}
