//! Bounces that a provider sends by mail as JSON, addresses and all. Must not judge them.

use serde::Deserialize;

use super::content::Content;
use super::judge::{Evidence, judge};
use super::kind::Kind;
use super::limit::RECIPIENTS;
use super::reading::Finding;

#[derive(Deserialize)]
struct Shell {
    #[serde(rename = "Message")]
    message: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Notice {
    notification_type: String,
    #[serde(default)]
    bounce: Bounce,
    #[serde(default)]
    complaint: Complaint,
    #[serde(default)]
    delivery: Delivery,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Bounce {
    bounced_recipients: Vec<Recipient>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Complaint {
    complained_recipients: Vec<Recipient>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Delivery {
    recipients: Vec<String>,
    smtp_response: String,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Recipient {
    email_address: String,
    status: String,
    diagnostic_code: String,
}

/// What the notice in a message says; nothing where there is none.
pub(super) fn read_notification(content: &Content) -> Vec<Finding> {
    let text = content.told.trim();
    let Some(text) = text.find('{').map(|it| &text[it..]) else { return Vec::new() };
    // Mail breaks long lines, and JSON has no line breaks of its own.
    let text: String = text.lines().map(|it| it.strip_prefix(' ').unwrap_or(it)).collect();
    let shell: Option<Shell> = serde_json::Deserializer::from_str(&text).into_iter().next().and_then(Result::ok);
    let inner = shell.map_or(text, |it| it.message);
    let notice: Option<Notice> = serde_json::Deserializer::from_str(&inner).into_iter().next().and_then(Result::ok);
    notice.map(|it| findings(&it)).unwrap_or_default()
}

fn findings(notice: &Notice) -> Vec<Finding> {
    match notice.notification_type.as_str() {
        "Bounce" => notice.bounce.bounced_recipients.iter().take(RECIPIENTS).map(bounce).collect(),
        "Complaint" => {
            let all = notice.complaint.complained_recipients.iter().take(RECIPIENTS);
            all.map(|it| Finding::new(Kind::Complaint, Some(it.email_address.clone()), "")).collect()
        }
        "Delivery" => {
            let (all, reply) = (notice.delivery.recipients.iter().take(RECIPIENTS), &notice.delivery.smtp_response);
            all.map(|it| Finding::new(Kind::Delivered, Some(it.clone()), reply)).collect()
        }
        _ => Vec::new(),
    }
}

fn bounce(recipient: &Recipient) -> Finding {
    let said = recipient.diagnostic_code.as_str();
    let verdict = judge(&Evidence { said, status: &recipient.status, ..Evidence::default() });
    Finding::of_verdict(verdict, false, Some(recipient.email_address.clone()), said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbound::judge::Cause;

    fn read(inner: &str) -> Vec<Finding> {
        let quoted = serde_json::to_string(inner).unwrap_or_default();
        let message =
            format!("Subject: notice\n\n{{\n  \"Type\": \"Notification\",\n  \"Message\": {quoted}\n}}\n--\nmore\n");
        read_notification(&Content::read(message.as_bytes()))
    }

    #[test]
    fn bounces_complaints_and_deliveries_are_read() {
        let bounce = r#"{"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"a@b.example",
            "status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}]}}"#;
        let found = read(bounce);
        assert_eq!((found.len(), found[0].kind, found[0].hard), (1, Kind::Bounce(Cause::UserUnknown), true));
        assert_eq!(found[0].recipient.as_deref(), Some("a@b.example"));
        let complaint =
            r#"{"notificationType":"Complaint","complaint":{"complainedRecipients":[{"emailAddress":"a@b.example"}]}}"#;
        assert_eq!(read(complaint)[0].kind, Kind::Complaint);
        let delivery =
            r#"{"notificationType":"Delivery","delivery":{"recipients":["a@b.example"],"smtpResponse":"250 ok"}}"#;
        assert_eq!(read(delivery)[0].kind, Kind::Delivered);
        assert!(read(r#"{"notificationType":"Other"}"#).is_empty() && read("{").is_empty());
    }
}
