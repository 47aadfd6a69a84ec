//! What Postmark posts to a webhook: bounces, complaints, deliveries, and who no longer wants to hear.
//!
//! Source: <https://postmarkapp.com/developer/webhooks/bounce-webhook> and the pages beside it.

use serde_json::Value;

use super::Unreadable;
use super::json::text;
use crate::inbound::content::Content;
use crate::inbound::judge::{Cause, Evidence, Verdict, judge};
use crate::inbound::kind::Kind;
use crate::inbound::origin::{Origin, message_ids};
use crate::inbound::reading::{Finding, Reading};

/// Further names of the message that are looked at.
const NAMES: usize = 10;

/// Reads a call; nothing where it says nothing of a delivery: opened, clicked, a recipient taken off a list.
pub fn read_postmark(body: &[u8]) -> Result<Option<Reading>, Unreadable> {
    let told: Value = serde_json::from_slice(body).map_err(|_| Unreadable::NotJson)?;
    let record = text(&told, "/RecordType").or_else(|| text(&told, "/Type").map(|_| "Bounce"));
    let finding = match record.ok_or(Unreadable::Nothing("/RecordType"))? {
        "Bounce" | "SpamComplaint" => came_back(&told)?,
        "Delivery" => Some(delivered(&told)?),
        "SubscriptionChange" => left(&told)?,
        _ => None,
    };
    Ok(finding.map(|finding| Reading::new(vec![finding], origin(&told))))
}

/// Postmark's own name for the message; ours, where it was kept (`X-PM-KeepID`) and the bounce itself comes along, or
/// where somebody put it into the message's metadata.
fn origin(told: &Value) -> Origin {
    // Long as it may be: it is read as a bounce by mail would be, as much of it as of any.
    let bounce = told.pointer("/Content").and_then(Value::as_str);
    let mut origin = bounce.map(|it| Origin::of(&Content::read(it.as_bytes()))).unwrap_or_default();
    let metadata = told.pointer("/Metadata").and_then(Value::as_object).into_iter().flatten().take(NAMES);
    let named = metadata.filter_map(|(_, value)| value.as_str()).filter(|it| it.len() < 500);
    let named: Vec<String> = named.flat_map(message_ids).collect();
    origin.addresses.extend(named.iter().cloned());
    origin.message_ids.extend(named);
    origin.receipts.extend(text(told, "/MessageID").map(ToOwned::to_owned));
    origin
}

/// A bounce; nothing where Postmark calls something a bounce that says nothing of a delivery.
fn came_back(told: &Value) -> Result<Option<Finding>, Unreadable> {
    let recipient = text(told, "/Email").ok_or(Unreadable::Nothing("/Email"))?.to_owned();
    let kind = text(told, "/Type").ok_or(Unreadable::Nothing("/Type"))?;
    let said = text(told, "/Details").or_else(|| text(told, "/Description")).unwrap_or(kind);
    let plain = |kind: Kind| Some(Finding::new(kind, Some(recipient.clone()), said));
    let verdict = judge(&Evidence { said, ..Evidence::default() });
    let back = |verdict: Verdict| Some(Finding::of_verdict(verdict, false, Some(recipient.clone()), said));
    let known = |cause: Cause, is_temporary: bool| back(Verdict { cause, is_temporary, ..verdict });
    let or = |cause: Cause| if verdict.cause == Cause::Undefined { cause } else { verdict.cause };
    Ok(match kind {
        "HardBounce" => known(or(Cause::UserUnknown), verdict.is_temporary),
        "BadEmailAddress" => known(Cause::UserUnknown, false),
        "SoftBounce" => known(verdict.cause, true),
        "DnsError" => known(or(Cause::HostUnknown), true),
        "Blocked" => known(blocked_or(verdict.cause, Cause::Blocked), verdict.is_temporary),
        "SpamNotification" => known(blocked_or(verdict.cause, Cause::SpamDetected), verdict.is_temporary),
        "VirusNotification" => known(Cause::VirusDetected, false),
        "DMARCPolicy" => known(Cause::AuthFailure, false),
        // Nobody was asked: it stands on a list of the account's.
        "ManuallyDeactivated" => known(Cause::PolicyViolation, false),
        "Unknown" | "Undeliverable" => back(verdict),
        "Transient" => {
            let verdict = judge(&Evidence { said, is_delayed: true, ..Evidence::default() });
            Some(Finding::of_verdict(verdict, true, Some(recipient.clone()), said))
        }
        "SpamComplaint" => plain(Kind::Complaint),
        "Unsubscribe" => plain(Kind::Unsubscribe),
        "ChallengeVerification" => plain(Kind::Challenge),
        "AutoResponder" | "AddressChange" => plain(Kind::AutoReply),
        _ => None,
    })
}

/// The cause by the server's words where it is one of those that mean the message and not the address; else another.
fn blocked_or(cause: Cause, other: Cause) -> Cause {
    if cause.setback() == carillon_domain::Setback::Blocked { cause } else { other }
}

fn delivered(told: &Value) -> Result<Finding, Unreadable> {
    let recipient = text(told, "/Recipient").ok_or(Unreadable::Nothing("/Recipient"))?;
    Ok(Finding::new(Kind::Delivered, Some(recipient.to_owned()), text(told, "/Details").unwrap_or("delivered")))
}

/// Only what the recipient did: bounces and complaints, which lead to the same list, are told by themselves.
fn left(told: &Value) -> Result<Option<Finding>, Unreadable> {
    let recipient = text(told, "/Recipient").ok_or(Unreadable::Nothing("/Recipient"))?;
    let stops = told.pointer("/SuppressSending").and_then(Value::as_bool) == Some(true);
    let is_own =
        text(told, "/Origin") == Some("Recipient") && text(told, "/SuppressionReason") == Some("ManualSuppression");
    let finding = || Finding::new(Kind::Unsubscribe, Some(recipient.to_owned()), "unsubscribed");
    Ok((stops && is_own).then(finding))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use carillon_domain::Setback;
    use proptest::prelude::*;
    use rstest::rstest;
    use serde_json::json;

    fn bounce(kind: &str, details: &str) -> Value {
        json!({
            "RecordType": "Bounce", "ID": 4_323_372, "Type": kind, "MessageID": "883953f4-6105-42a2-a16a-77a8eac79483",
            "Description": "The server was unable to deliver your message", "Details": details, "Email": "john@far.example",
            "From": "notices@ours.example", "Metadata": { "id": "<a@ours.example>", "n": 7 },
        })
    }

    fn read(told: &Value) -> Option<Reading> {
        read_postmark(told.to_string().as_bytes()).unwrap()
    }

    #[rstest]
    #[case("HardBounce", "smtp;550 5.1.1 user unknown", Kind::Bounce(Cause::UserUnknown), Some(Setback::HardBounce))]
    #[case("HardBounce", "action: failed", Kind::Bounce(Cause::UserUnknown), Some(Setback::HardBounce))]
    #[case("HardBounce", "550 5.7.1 spam message rejected", Kind::Bounce(Cause::SpamDetected), Some(Setback::Blocked))]
    #[case("BadEmailAddress", "", Kind::Bounce(Cause::UserUnknown), Some(Setback::HardBounce))]
    #[case("SoftBounce", "552 5.2.2 mailbox full", Kind::Bounce(Cause::MailboxFull), Some(Setback::SoftBounce))]
    #[case("SoftBounce", "550 5.1.1 user unknown", Kind::Bounce(Cause::UserUnknown), Some(Setback::SoftBounce))]
    #[case("DnsError", "", Kind::Bounce(Cause::HostUnknown), Some(Setback::SoftBounce))]
    #[case("Blocked", "550 5.1.1 user unknown", Kind::Bounce(Cause::Blocked), Some(Setback::Blocked))]
    #[case("SpamNotification", "", Kind::Bounce(Cause::SpamDetected), Some(Setback::Blocked))]
    #[case("VirusNotification", "", Kind::Bounce(Cause::VirusDetected), Some(Setback::Blocked))]
    #[case("DMARCPolicy", "", Kind::Bounce(Cause::AuthFailure), Some(Setback::Blocked))]
    #[case("ManuallyDeactivated", "", Kind::Bounce(Cause::PolicyViolation), Some(Setback::Blocked))]
    #[case("Unknown", "nothing known", Kind::Bounce(Cause::Undefined), Some(Setback::SoftBounce))]
    #[case("Transient", "421 4.4.1 no answer", Kind::Delayed(Cause::Expired), None)]
    #[case("SpamComplaint", "", Kind::Complaint, None)]
    #[case("Unsubscribe", "", Kind::Unsubscribe, None)]
    #[case("AutoResponder", "", Kind::AutoReply, None)]
    #[case("AddressChange", "", Kind::AutoReply, None)]
    #[case("ChallengeVerification", "", Kind::Challenge, None)]
    fn words_of_postmark_have_a_meaning(
        #[case] word: &str,
        #[case] details: &str,
        #[case] kind: Kind,
        #[case] ends: Option<Setback>,
    ) {
        let reading = read(&bounce(word, details)).unwrap();
        assert_eq!((reading.kind(), reading.setback()), (kind, ends), "{:?}", reading.gravest());
        assert_eq!(reading.gravest().recipient.as_deref(), Some("john@far.example"));
        assert_eq!(reading.origin.receipts, ["883953f4-6105-42a2-a16a-77a8eac79483"]);
        assert_eq!(reading.origin.message_ids, ["a@ours.example"]);
    }

    #[test]
    fn a_bounce_that_comes_along_names_the_message() {
        let mut told = bounce("HardBounce", "550 5.1.1 user unknown");
        told["Content"] =
            "Return-Path: <>\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n\r\nfailed\r\n--b\r\n\
            Content-Type: message/rfc822\r\n\r\nMessage-ID: <b@ours.example>\r\n\r\nhello\r\n--b--\r\n"
                .into();
        assert_eq!(read(&told).unwrap().origin.message_ids, ["b@ours.example", "a@ours.example"]);
    }

    #[test]
    fn deliveries_and_wishes_to_leave_are_read_and_the_rest_is_nothing() {
        let told =
            json!({ "RecordType": "Delivery", "Recipient": "a@b.example", "MessageID": "x", "Details": "250 ok" });
        assert_eq!(read(&told).unwrap().kind(), Kind::Delivered);
        let change = |origin: &str, reason: &str, stops: bool| {
            json!({
                "RecordType": "SubscriptionChange", "Recipient": "a@b.example", "MessageID": "x", "Origin": origin,
                "SuppressionReason": reason, "SuppressSending": stops,
            })
        };
        assert_eq!(read(&change("Recipient", "ManualSuppression", true)).unwrap().kind(), Kind::Unsubscribe);
        assert_eq!(read(&change("Recipient", "HardBounce", true)), None);
        assert_eq!(read(&change("Recipient", "ManualSuppression", false)), None);
        assert_eq!(read(&change("Customer", "ManualSuppression", true)), None);
        assert_eq!(read(&json!({ "RecordType": "Open" })), None);
        assert_eq!(read(&bounce("TemplateRenderingFailed", "")), None);
    }

    #[rstest]
    #[case("", Unreadable::NotJson)]
    #[case("{}", Unreadable::Nothing("/RecordType"))]
    #[case(r#"{"RecordType":"Bounce","Type":"HardBounce"}"#, Unreadable::Nothing("/Email"))]
    #[case(r#"{"RecordType":"Delivery"}"#, Unreadable::Nothing("/Recipient"))]
    fn what_is_broken_is_told(#[case] body: &str, #[case] expected: Unreadable) {
        assert_eq!(read_postmark(body.as_bytes()), Err(expected));
    }

    proptest! {
        #[test]
        fn any_call_is_read_or_not(body in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read_postmark(&body);
        }

        #[test]
        fn a_soft_bounce_is_never_hard(details in "\\PC{0,200}") {
            prop_assert!(!read(&bounce("SoftBounce", &details)).unwrap().is_hard());
        }
    }
}
