//! What an inbound message is an answer to: the addresses it was sent to, among them perhaps one of our return
//! paths, and the Message-IDs it names. Must not look anything up.

use super::address::find_addresses;
use super::content::Content;
use super::verp::{Traced, Verp, delivery_in};

/// Addresses and Message-IDs kept at most.
const LIMIT: usize = 20;

/// Fields that name who a message was delivered to, the surest first.
const ENVELOPE: [&str; 8] =
    ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "to", "apparently-to", "cc"];

/// By what the delivery can be found that a message is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// Addresses it was sent to and the return path of the message it returns.
    pub addresses: Vec<String>,
    /// Message-IDs without brackets: of the message returned, then those answered to.
    pub message_ids: Vec<String>,
    /// What a provider that tells of it called the message when it took it.
    pub receipts: Vec<String>,
}

impl Origin {
    pub(super) fn of(content: &Content) -> Self {
        let fields = &content.fields;
        let envelope = ENVELOPE.iter().flat_map(|name| fields.all(name));
        let returned = content.returned.all("return-path").chain(content.returned.all("x-envelope-from"));
        let complaints = content.complaints.iter().flat_map(|it| it.lines()).filter(|it| is_mail_from(it));
        let sent_to = envelope.chain(returned).chain(complaints).take(4 * LIMIT);
        let addresses = sent_to.flat_map(|it| find_addresses(it).map(|found| found.address));
        let answered = fields.all("in-reply-to").chain(fields.all("references"));
        let told = content.told.lines().filter(|it| it.to_ascii_lowercase().trim_start().starts_with("message-id:"));
        let ids = content.returned.all("message-id").chain(told).chain(answered).take(LIMIT).flat_map(message_ids);
        Self { addresses: distinct(addresses), message_ids: distinct(ids), receipts: Vec::new() }
    }

    /// The delivery by its return path, if one of the addresses is one. `envelope_to` is the address the message
    /// was handed over for, where the caller knows it. A genuine return path counts before a forged one.
    pub fn trace(&self, verp: &Verp, envelope_to: Option<&str>) -> Option<Traced> {
        let addresses = envelope_to.into_iter().chain(self.addresses.iter().map(String::as_str));
        let traced: Vec<_> = addresses.filter_map(|it| verp.read(it)).collect();
        let genuine = traced.iter().find(|it| matches!(it, Traced::Genuine(_)));
        genuine.or_else(|| traced.first()).copied()
    }

    /// What can be shown without knowing the secret: the delivery a return path names, or else a Message-ID.
    pub(super) fn shown(&self) -> Option<String> {
        let delivery = self.addresses.iter().find_map(|it| delivery_in(it)).map(|it| it.to_string());
        delivery.or_else(|| self.message_ids.iter().chain(&self.receipts).next().cloned())
    }
}

fn is_mail_from(line: &str) -> bool {
    line.get(..19).is_some_and(|it| it.eq_ignore_ascii_case("original-mail-from:"))
}

/// What stands in angle brackets, or all of it where nothing does.
pub(super) fn message_ids(field: &str) -> Vec<String> {
    let bracketed = field.split('<').skip(1).filter_map(|it| it.split_once('>')).map(|it| it.0);
    let found: Vec<_> = bracketed.filter(|it| it.contains('@')).take(LIMIT).map(str::to_owned).collect();
    let bare = field.trim();
    let is_bare = found.is_empty() && bare.contains('@') && !bare.contains([' ', '<']);
    if is_bare { vec![bare.to_owned()] } else { found }
}

fn distinct(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for each in all.take(10 * LIMIT) {
        if distinct.len() < LIMIT && !distinct.contains(&each) {
            distinct.push(each);
        }
    }
    distinct
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_returned_comes_before_the_messages_answered() {
        let message = b"To: a@a.example\nDelivered-To: b@b.example\nIn-Reply-To: <2@x>\nReferences: <3@x> <2@x>\n\
            Content-Type: multipart/mixed; boundary=b\n\n--b\n\nit failed\n--b\nContent-Type: message/rfc822\n\n\
            Return-Path: <c@c.example>\nMessage-ID: <1@x>\n\nhello\n--b--\n";
        let origin = Origin::of(&Content::read(message));
        assert_eq!(origin.addresses, ["b@b.example", "a@a.example", "c@c.example"]);
        assert_eq!(origin.message_ids, ["1@x", "2@x", "3@x"]);
        assert_eq!(origin.shown().as_deref(), Some("1@x"));
    }
}
