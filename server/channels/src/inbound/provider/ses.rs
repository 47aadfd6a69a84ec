//! What Amazon SES publishes in a topic of SNS: notifications of an identity, and events of a configuration set, which
//! say the same under another name.
//!
//! Source: <https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html>

use serde_json::Value;

use super::Unreadable;
use super::json::{list, text};
use crate::inbound::bounce::without_type;
use crate::inbound::judge::{Cause, Evidence, Verdict, judge};
use crate::inbound::kind::Kind;
use crate::inbound::limit::RECIPIENTS;
use crate::inbound::origin::{Origin, message_ids};
use crate::inbound::reading::{Finding, Reading};

/// Reads what SES published; nothing where it says nothing of a delivery: opened, clicked, sent, a topic tried out.
pub fn read_ses(message: &[u8]) -> Result<Option<Reading>, Unreadable> {
    // A topic that is tried out says so in plain words.
    let Ok(told) = serde_json::from_slice::<Value>(message) else { return Ok(None) };
    let kind = text(&told, "/notificationType").or_else(|| text(&told, "/eventType"));
    let (findings, place) = match kind.ok_or(Unreadable::Nothing("/notificationType"))? {
        "Bounce" => (bounced(&told), "/bounce/bouncedRecipients/0/emailAddress"),
        "Complaint" => (complained(&told), "/complaint/complainedRecipients/0/emailAddress"),
        "Delivery" => (delivered(&told), "/delivery/recipients/0"),
        "DeliveryDelay" => (delayed(&told), "/deliveryDelay/delayedRecipients/0/emailAddress"),
        "Reject" => (rejected(&told), "/mail/destination/0"),
        _ => return Ok(None),
    };
    if findings.is_empty() { Err(Unreadable::Nothing(place)) } else { Ok(Some(Reading::new(findings, origin(&told)))) }
}

/// The return path, where SES was given one by SMTP; our own Message-ID, where headers are included; SES's own name.
fn origin(told: &Value) -> Origin {
    let header = |it: &&Value| text(it, "/name").is_some_and(|name| name.eq_ignore_ascii_case("message-id"));
    let headers = told.pointer("/mail/headers").and_then(Value::as_array).into_iter().flatten().take(10 * RECIPIENTS);
    let named = headers.filter(header).filter_map(|it| text(it, "/value"));
    let named = named.chain(text(told, "/mail/commonHeaders/messageId"));
    Origin {
        addresses: text(told, "/mail/source").map(ToOwned::to_owned).into_iter().collect(),
        message_ids: named.take(4).flat_map(message_ids).collect(),
        receipts: text(told, "/mail/messageId").map(ToOwned::to_owned).into_iter().collect(),
    }
}

fn bounced(told: &Value) -> Vec<Finding> {
    let word = |place| text(told, place).unwrap_or_default();
    let (kind, sub) = (word("/bounce/bounceType"), word("/bounce/bounceSubType"));
    list(told, "/bounce/bouncedRecipients")
        .filter_map(|it| Some((text(it, "/emailAddress")?.to_owned(), it)))
        .map(|(recipient, it)| {
            let said = text(it, "/diagnosticCode").map(without_type);
            // An automatic answer is called a bounce, too; only a server's report has words of the server.
            if kind == "Transient" && sub == "General" && said.is_none() && text(it, "/status").is_none() {
                return Finding::new(Kind::AutoReply, Some(recipient), "an automatic answer");
            }
            let verdict = weigh(judged(it, said, false), kind, sub);
            let own = format!("{kind}: {sub}");
            Finding::of_verdict(verdict, false, Some(recipient), said.unwrap_or(&own))
        })
        .collect()
}

fn judged(entry: &Value, said: Option<&str>, is_delayed: bool) -> Verdict {
    let status = text(entry, "/status").unwrap_or_default();
    judge(&Evidence { said: said.unwrap_or_default(), status, is_delayed, ..Evidence::default() })
}

/// The server's words with what SES makes of them.
fn weigh(verdict: Verdict, kind: &str, sub: &str) -> Verdict {
    let unsaid = verdict.cause == Cause::Undefined;
    let (cause, is_temporary) = match (kind, sub) {
        // SES knows the address from before, or found no recipient's server at all: nobody else has said anything.
        ("Permanent", "Suppressed" | "NoEmail") => (Cause::UserUnknown, false),
        // A list of our own account's, on which complaints stand, too: no proof that the address is wrong.
        ("Permanent", "OnAccountSuppressionList") => (Cause::PolicyViolation, false),
        ("Permanent", _) if unsaid => (Cause::UserUnknown, verdict.is_temporary),
        ("Transient", "MailboxFull") if unsaid => (Cause::MailboxFull, true),
        ("Transient", "MessageTooLarge") if unsaid => (Cause::MessageTooBig, true),
        ("Transient", "ContentRejected" | "AttachmentRejected") if unsaid => (Cause::ContentError, true),
        ("Transient", _) => (verdict.cause, true),
        _ => (verdict.cause, verdict.is_temporary),
    };
    Verdict { cause, is_temporary, ..verdict }
}

fn complained(told: &Value) -> Vec<Finding> {
    let feedback = text(told, "/complaint/complaintFeedbackType").unwrap_or("complaint");
    // The first is a person who takes it back, the second a machine that checks signatures.
    let kind = if matches!(feedback, "not-spam" | "auth-failure") { Kind::AutoReply } else { Kind::Complaint };
    let complainers = list(told, "/complaint/complainedRecipients").filter_map(|it| text(it, "/emailAddress"));
    complainers.map(|it| Finding::new(kind, Some(it.to_owned()), feedback)).collect()
}

fn delivered(told: &Value) -> Vec<Finding> {
    let said = text(told, "/delivery/smtpResponse").unwrap_or("delivered");
    let recipients = list(told, "/delivery/recipients").filter_map(Value::as_str);
    recipients.map(|it| Finding::new(Kind::Delivered, Some(it.to_owned()), said)).collect()
}

fn delayed(told: &Value) -> Vec<Finding> {
    let kind = text(told, "/deliveryDelay/delayType").unwrap_or("delayed");
    list(told, "/deliveryDelay/delayedRecipients")
        .filter_map(|it| Some((text(it, "/emailAddress")?.to_owned(), it)))
        .map(|(recipient, it)| {
            let said = text(it, "/diagnosticCode").map(without_type);
            Finding::of_verdict(judged(it, said, true), true, Some(recipient), said.unwrap_or(kind))
        })
        .collect()
}

/// SES took the message and then found a virus in it.
fn rejected(told: &Value) -> Vec<Finding> {
    let why = text(told, "/reject/reason").unwrap_or("rejected");
    let verdict = Verdict { cause: Cause::VirusDetected, status: None, is_temporary: false };
    let recipients = list(told, "/mail/destination").filter_map(Value::as_str);
    recipients.map(|it| Finding::of_verdict(verdict, false, Some(it.to_owned()), why)).collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use carillon_domain::Setback;
    use proptest::prelude::*;
    use rstest::rstest;
    use serde_json::json;

    fn read(told: &Value) -> Option<Reading> {
        read_ses(told.to_string().as_bytes()).unwrap()
    }

    fn bounce(kind: &str, sub: &str, said: &str) -> Value {
        let mut recipient = json!({ "emailAddress": "jane@far.example" });
        if !said.is_empty() {
            recipient["diagnosticCode"] = said.into();
            recipient["status"] = said.split(' ').find(|it| it.matches('.').count() == 2).unwrap_or("5.0.0").into();
        }
        json!({
            "notificationType": "Bounce", "mail": { "messageId": "0100-1", "source": "bounce+x@ours.example" },
            "bounce": { "bounceType": kind, "bounceSubType": sub, "bouncedRecipients": [recipient] },
        })
    }

    #[rstest]
    #[case("Permanent", "General", "smtp; 550 5.1.1 <jane@far.example>... User unknown", Some(Setback::HardBounce))]
    #[case("Permanent", "General", "smtp; 550 5.7.1 spam message rejected", Some(Setback::Blocked))]
    #[case("Permanent", "General", "smtp; 552 5.2.2 mailbox full", Some(Setback::SoftBounce))]
    #[case("Permanent", "General", "", Some(Setback::HardBounce))]
    #[case("Permanent", "NoEmail", "", Some(Setback::HardBounce))]
    #[case("Permanent", "Suppressed", "Amazon SES has suppressed sending to this address", Some(Setback::HardBounce))]
    #[case("Permanent", "OnAccountSuppressionList", "Amazon SES did not send the message", Some(Setback::Blocked))]
    #[case("Transient", "General", "", None)]
    #[case("Transient", "General", "smtp; 550 5.1.1 User unknown", Some(Setback::SoftBounce))]
    #[case("Transient", "MailboxFull", "", Some(Setback::SoftBounce))]
    #[case("Transient", "ContentRejected", "", Some(Setback::Blocked))]
    #[case("Transient", "AttachmentRejected", "", Some(Setback::Blocked))]
    #[case("Transient", "MessageTooLarge", "", Some(Setback::SoftBounce))]
    #[case("Undetermined", "Undetermined", "", Some(Setback::SoftBounce))]
    #[case("Undetermined", "Undetermined", "smtp; 550 5.1.1 User unknown", Some(Setback::HardBounce))]
    #[case("A new word", "", "", Some(Setback::SoftBounce))]
    fn words_of_ses_have_a_meaning(
        #[case] kind: &str,
        #[case] sub: &str,
        #[case] said: &str,
        #[case] ends: Option<Setback>,
    ) {
        let reading = read(&bounce(kind, sub, said)).unwrap();
        assert_eq!(reading.setback(), ends, "{:?}", reading.gravest());
        assert_eq!(reading.gravest().recipient.as_deref(), Some("jane@far.example"));
    }

    #[test]
    fn the_message_is_known_by_its_return_path_its_message_id_and_its_name_at_ses() {
        let mut told = bounce("Permanent", "General", "");
        told["mail"]["headers"] = json!([{ "name": "Message-ID", "value": "<a@ours.example>" }, { "name": "To" }]);
        told["mail"]["commonHeaders"] = json!({ "messageId": "<a@ours.example>" });
        let origin = read(&told).unwrap().origin;
        assert_eq!(origin.addresses, ["bounce+x@ours.example"]);
        assert_eq!(origin.message_ids, ["a@ours.example", "a@ours.example"]);
        assert_eq!(origin.receipts, ["0100-1"]);
    }

    #[rstest]
    #[case(json!({ "complainedRecipients": [{ "emailAddress": "a@b.example" }], "complaintFeedbackType": "abuse" }), Kind::Complaint)]
    #[case(json!({ "complainedRecipients": [{ "emailAddress": "a@b.example" }] }), Kind::Complaint)]
    #[case(json!({ "complainedRecipients": [{ "emailAddress": "a@b.example" }], "complaintFeedbackType": "not-spam" }), Kind::AutoReply)]
    #[case(json!({ "complainedRecipients": [{ "emailAddress": "a@b.example" }], "complaintFeedbackType": "auth-failure" }), Kind::AutoReply)]
    fn complaints_are_told_from_what_is_none(#[case] complaint: Value, #[case] kind: Kind) {
        // An event of a configuration set has another name for its kind.
        let told = json!({ "eventType": "Complaint", "complaint": complaint, "mail": {} });
        assert_eq!(read(&told).unwrap().kind(), kind);
    }

    #[test]
    fn deliveries_delays_and_refusals_are_read() {
        let delivery = json!({ "recipients": ["a@b.example"], "smtpResponse": "250 ok" });
        let told = json!({ "notificationType": "Delivery", "delivery": delivery, "mail": {} });
        let reading = read(&told).unwrap();
        assert_eq!((reading.kind(), reading.gravest().reason.as_str()), (Kind::Delivered, "250 ok"));
        let entry =
            json!({ "emailAddress": "a@b.example", "status": "4.4.1", "diagnosticCode": "smtp; 421 4.4.1 no answer" });
        let told = json!({ "eventType": "DeliveryDelay", "deliveryDelay": { "delayedRecipients": [entry] } });
        let reading = read(&told).unwrap();
        assert!(matches!(reading.kind(), Kind::Delayed(_)) && reading.setback().is_none(), "{reading:?}");
        let told = json!({ "eventType": "Reject", "reject": { "reason": "Bad content" }, "mail": { "destination": ["a@b.example"] } });
        assert_eq!(read(&told).unwrap().setback(), Some(Setback::Blocked));
    }

    #[test]
    fn what_says_nothing_of_a_delivery_is_nothing_and_what_is_broken_is_told() {
        let tried = json!({ "notificationType": "AmazonSnsSubscriptionSucceeded", "message": "You have subscribed" });
        assert_eq!((read(&tried), read(&json!({ "eventType": "Open", "open": {} }))), (None, None));
        assert_eq!(read_ses(b"Successfully validated SNS topic for Amazon SES event publishing."), Ok(None));
        assert_eq!(read_ses(b"{}"), Err(Unreadable::Nothing("/notificationType")));
        let empty = json!({ "notificationType": "Bounce", "bounce": { "bouncedRecipients": [] } }).to_string();
        assert!(read_ses(empty.as_bytes()).unwrap_err().to_string().contains("/bounce/bouncedRecipients/0"));
    }

    proptest! {
        #[test]
        fn any_message_is_read_or_not(body in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read_ses(&body);
        }

        /// Whatever the server said: what is for now only condemns no address, and a reason is one short line.
        #[test]
        fn what_is_transient_is_never_hard(said in "\\PC{0,200}|(smtp; )?[245]50 [245]\\.[0-7]\\.[0-9] (user unknown|mailbox full|spam|\n)*") {
            let reading = read(&bounce("Transient", "General", &said)).unwrap();
            prop_assert!(!reading.is_hard());
            prop_assert!(!reading.gravest().reason.contains('\n') && reading.gravest().reason.chars().count() <= 300);
        }
    }
}
