//! Complaints: somebody told his provider that our message is spam (RFC 5965), or a provider says so in its own
//! way. Must not decide what follows.

use super::address::first_address;
use super::content::Content;
use super::kind::Kind;
use super::limit::RECIPIENTS;
use super::mime::split_field;
use super::reading::Finding;
use super::words::Topic;

/// One finding for each recipient who complains.
pub(super) fn read_complaint(content: &Content) -> Vec<Finding> {
    if let Some(report) = content.complaints.first() {
        return read_report(content, report);
    }
    let subject = content.subject.to_lowercase();
    let is_marked = content.returned.has("x-hmxmroriginalrecipient");
    let is_complaint = is_marked || content.enclosed.is_some() && Topic::ComplaintSubject.is_in(&subject);
    if is_complaint { vec![Finding::new(Kind::Complaint, complainer(content), &content.subject)] } else { Vec::new() }
}

fn read_report(content: &Content, report: &str) -> Vec<Finding> {
    let fields: Vec<_> = report.lines().filter_map(split_field).collect();
    let all =
        |name: &str| fields.iter().filter(|it| it.0.eq_ignore_ascii_case(name)).map(|it| it.1).collect::<Vec<_>>();
    let kind = all("feedback-type").first().map_or_else(String::new, |it| it.trim().to_lowercase());
    let mut recipients: Vec<_> =
        all("original-rcpt-to").iter().filter_map(|it| first_address(it)).map(Some).take(RECIPIENTS).collect();
    if recipients.is_empty() {
        recipients.push(complainer(content));
    }
    let kind_of = if kind == "not-spam" { Kind::AutoReply } else { Kind::Complaint };
    recipients.into_iter().map(|it| Finding::new(kind_of, it, &kind)).collect()
}

/// Many providers hide who complained; who the message was for may still stand in it.
fn complainer(content: &Content) -> Option<String> {
    let named = ["x-hmxmroriginalrecipient", "x-original-to", "delivered-to", "to"];
    named.iter().find_map(|it| content.returned.get(it)).and_then(first_address)
}
