//! The text message of a step: how many parts carriers cut it into.

use carillon_domain::sms::{SmsMarket, SmsPolicy, SmsText};
use carillon_domain::{Language, MessageClass};

use super::content::Written;
use crate::block::Message;
use crate::finding::Finding;
use crate::sms::{MANY_PARTS, MOST_PARTS, render};

/// Notes a text message that is empty, long or too long.
pub(super) fn check(written: &Written, sample: &str, message: &Message) -> Option<Finding> {
    let file = written.content.file();
    let text = render(message);
    if text.is_empty() {
        let what = format!("the text message is empty (with {sample})");
        return Some(Finding::fault(file, what, "write what it says"));
    }
    // Who reads Korean has a Korean number, as a rule; where one has, such a text is held when it is to go.
    if written.class == MessageClass::Promotional
        && written.language == Language::Ko
        && let Err(error) = SmsMarket::Korea.check_promotion(&text)
    {
        return Some(Finding::fault(file, format!("{error} (with {sample})"), "carriers there take no other"));
    }
    let sms = SmsText::encode(&text, SmsPolicy::Auto);
    let (parts, language) = (sms.parts.len(), written.language);
    let what = format!("the text message in {language} has {parts} parts of {} (with {sample})", sms.encoding);
    let todo = format!("say less; text messages have words of their own in {}", written.own_path);
    match parts {
        parts if parts > MOST_PARTS => Some(Finding::fault(file, what, todo)),
        parts if parts > MANY_PARTS => Some(Finding::warning(file, what, todo)),
        _ => None,
    }
}
