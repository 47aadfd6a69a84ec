//! A message of SNS as it is posted, and the text its signature is over. Must not judge whether it is genuine.

use serde::Deserialize;

use super::SnsError;

/// What a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum SnsKind {
    /// Something was published in the topic.
    Notification,
    /// Somebody wants the topic's messages to come here, and we are asked whether they may.
    SubscriptionConfirmation,
    /// They no longer come here.
    UnsubscribeConfirmation,
}

/// A message as it was posted. A field that stands there twice is refused: it could be read in two ways.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SnsMessage {
    /// What it is for.
    #[serde(rename = "Type")]
    pub kind: SnsKind,
    /// The same message has the same one, however often it comes.
    pub message_id: String,
    /// Where it was published.
    pub topic_arn: String,
    /// What was published.
    pub message: String,
    pub(super) subject: Option<String>,
    pub(super) timestamp: String,
    pub(super) token: Option<String>,
    #[serde(rename = "SubscribeURL")]
    pub(super) subscribe_url: Option<String>,
    #[serde(rename = "SigningCertURL", alias = "SigningCertUrl")]
    pub(super) certificate_url: String,
    pub(super) signature: String,
    pub(super) signature_version: String,
}

// Message and token are somebody's data, and no log's business.
impl std::fmt::Debug for SnsMessage {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SnsMessage")
            .field("kind", &self.kind)
            .field("id", &self.message_id)
            .finish_non_exhaustive()
    }
}

impl SnsMessage {
    /// Reads one.
    pub fn read(body: &[u8]) -> Result<Self, SnsError> {
        let read: Self = serde_json::from_slice(body).map_err(|_| SnsError::NotSns)?;
        // Each field is a line of what is signed; a line break within one would let it be cut into other fields.
        let lines = [Some(&read.message_id), Some(&read.timestamp), Some(&read.topic_arn), read.subject.as_ref()];
        let more = [read.token.as_ref(), read.subscribe_url.as_ref()];
        let is_one_line = |text: &&String| !text.contains(['\n', '\r']);
        if lines.iter().chain(&more).flatten().all(is_one_line) { Ok(read) } else { Err(SnsError::NotSns) }
    }

    /// What is signed: each name and its value on a line, in the order of the alphabet.
    pub(super) fn signed_text(&self) -> String {
        let mut fields = vec![("Message", self.message.as_str()), ("MessageId", &self.message_id)];
        match self.kind {
            SnsKind::Notification => fields.extend(self.subject.as_deref().map(|it| ("Subject", it))),
            _ => fields.push(("SubscribeURL", self.subscribe_url.as_deref().unwrap_or_default())),
        }
        fields.push(("Timestamp", &self.timestamp));
        if self.kind != SnsKind::Notification {
            fields.push(("Token", self.token.as_deref().unwrap_or_default()));
        }
        fields.extend([("TopicArn", self.topic_arn.as_str()), ("Type", self.word())]);
        fields.iter().fold(String::new(), |text, (name, value)| text + name + "\n" + value + "\n")
    }

    const fn word(&self) -> &'static str {
        match self.kind {
            SnsKind::Notification => "Notification",
            SnsKind::SubscriptionConfirmation => "SubscriptionConfirmation",
            SnsKind::UnsubscribeConfirmation => "UnsubscribeConfirmation",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use serde_json::{Value, json};

    fn posted(kind: &str) -> Value {
        json!({
            "Type": kind, "MessageId": "1-2", "TopicArn": "arn:t", "Subject": "Hello", "Message": "a\nb",
            "Timestamp": "2026-11-22T09:00:00.000Z", "Token": "t0", "SubscribeURL": "https://s/?x",
            "SignatureVersion": "2", "Signature": "AA==", "SigningCertURL": "https://s/a.pem", "UnsubscribeURL": "u",
        })
    }

    fn read(value: &Value) -> Result<SnsMessage, SnsError> {
        SnsMessage::read(value.to_string().as_bytes())
    }

    #[test]
    fn what_is_signed_are_the_fields_of_its_kind() {
        let signed = |value: &Value| read(value).expect("reads").signed_text();
        let notified = "Message\na\nb\nMessageId\n1-2\nSubject\nHello\nTimestamp\n2026-11-22T09:00:00.000Z\nTopicArn\narn:t\n\
                        Type\nNotification\n";
        assert_eq!(signed(&posted("Notification")), notified);
        let mut bare = posted("Notification");
        bare.as_object_mut().expect("an object").remove("Subject");
        assert_eq!(signed(&bare), notified.replace("Subject\nHello\n", ""));
        assert_eq!(
            signed(&posted("SubscriptionConfirmation")),
            "Message\na\nb\nMessageId\n1-2\nSubscribeURL\nhttps://s/?x\nTimestamp\n2026-11-22T09:00:00.000Z\nToken\nt0\n\
             TopicArn\narn:t\nType\nSubscriptionConfirmation\n"
        );
    }

    #[rstest]
    #[case("Timestamp", json!("2026\nTopicArn\narn:u"))]
    #[case("Subject", json!("Hello\nTimestamp\n1"))]
    #[case("MessageId", json!(7))]
    #[case("Type", json!("Other"))]
    #[case("Signature", Value::Null)]
    fn what_could_be_read_in_two_ways_is_none(#[case] name: &str, #[case] value: Value) {
        let mut wrong = posted("Notification");
        wrong[name] = value;
        assert!(matches!(read(&wrong), Err(SnsError::NotSns)));
    }

    #[test]
    fn a_field_that_stands_there_twice_is_refused() {
        let twice = posted("Notification").to_string().replacen('{', r#"{"TopicArn":"arn:other","#, 1);
        assert!(matches!(SnsMessage::read(twice.as_bytes()), Err(SnsError::NotSns)));
        assert!(!format!("{:?}", read(&posted("Notification")).expect("reads")).contains("Hello"));
    }
}
