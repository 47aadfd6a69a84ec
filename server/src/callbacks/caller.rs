//! One who calls: how it proves who it is, and how its calls are read. Read once, when the program starts.

use std::sync::Arc;

use axum::http::HeaderMap;
use carillon_channels::callback::Proved;
use carillon_channels::callback::sns::{AmazonSns, Sns, SnsError, SnsKind, Topic};
use carillon_channels::fax::setback_of;
use carillon_channels::inbound::{Reading, Unreadable, read_postmark, read_ses};
use carillon_channels::sms::{Call, CallForms, CallbackFault, CallbackForm, InboundText, Keyword, ReportForm};
use carillon_channels::{End, Report};
use carillon_domain::{Channel, Clock, Setback};
use carillon_engine::SystemClock;

use crate::config::{Callback, CallerName};
use crate::hooks::digest;
use crate::problem::{Problem, ProblemType};
use crate::proof::{Proof, at, check_name};

/// How long Amazon is to wait where its own certificates cannot be had, in seconds.
const WAIT: u64 = 30;

/// One who calls.
#[derive(Debug)]
pub(crate) enum Caller {
    /// A gateway of text messages.
    Sms(Proof, CallForms),
    /// A fax service on the net.
    Fax(Proof, ReportForm),
    /// Amazon SES, by a topic of SNS.
    Ses(Box<Sns>),
    /// Postmark.
    Postmark(Proof),
}

/// What a call tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Told {
    /// What became of something that was handed over on a channel.
    Report(Channel, Report),
    /// What somebody wrote, with the key by which it is known again.
    Text(InboundText, String),
    /// The same as a mail that comes back says.
    Mail(Reading),
    /// Nothing that is written down; a word for it.
    Nothing(&'static str),
}

impl Caller {
    /// Reads its section. The error names the key.
    pub(super) fn read(name: &str, section: &Callback) -> Result<Self, String> {
        check_name(name)?;
        check_keys(section)?;
        match section.from {
            CallerName::Sms => Ok(Self::Sms(proof_of(section)?, forms_of(section)?)),
            CallerName::Fax => Ok(Self::Fax(proof_of(section)?, section.report.clone().unwrap_or_default())),
            CallerName::Postmark => Ok(Self::Postmark(proof_of(section)?)),
            CallerName::Ses => {
                let topic = section.topic.as_deref().ok_or("topic: say which topic of Amazon SNS, by its ARN")?;
                let topic: Topic = topic.parse().map_err(at("topic"))?;
                let host = AmazonSns::new(&topic, section.endpoint.as_deref()).map_err(at("endpoint"))?;
                Ok(Self::Ses(Box::new(Sns::new(topic, Arc::new(host)))))
            }
        }
    }

    /// What a call tells, where it is believed. `name` is the caller's section.
    pub(super) async fn hear(&self, name: &str, headers: &HeaderMap, body: &[u8]) -> Result<Vec<Told>, Problem> {
        match self {
            Self::Sms(proof, forms) => {
                let proved = proof.believe(name, headers, body)?;
                let calls = forms.read(body).map_err(|fault| unread(&fault))?;
                let many = calls.len() > 1;
                Ok(calls.into_iter().map(|call| told_by_text(name, call, &proved, body, many)).collect())
            }
            Self::Fax(proof, form) => {
                proof.believe(name, headers, body)?;
                let forms = CallForms { report: Some(form.clone()), text: None, each: None };
                Ok(forms.read(body).map_err(|fault| unread(&fault))?.into_iter().map(told_by_fax).collect())
            }
            Self::Postmark(proof) => {
                proof.believe(name, headers, body)?;
                Ok(vec![told_by_mail(read_postmark(body))?])
            }
            Self::Ses(sns) => Ok(vec![hear_sns(sns, name, body).await?]),
        }
    }
}

/// A key that means nothing for this caller is a mistake somebody would look for elsewhere.
fn check_keys(section: &Callback) -> Result<(), String> {
    let from = section.from;
    let is_text = from == CallerName::Sms;
    let keys = [
        ("topic", section.topic.is_some(), from == CallerName::Ses),
        ("endpoint", section.endpoint.is_some(), from == CallerName::Ses),
        ("text", section.text.is_some(), is_text),
        ("each", section.each.is_some(), is_text),
        ("report", section.report.is_some(), is_text || from == CallerName::Fax),
        ("signature", section.signature.is_some(), from != CallerName::Ses),
        ("secret", section.secret.is_some(), from != CallerName::Ses),
    ];
    match keys.iter().find(|(_, is_there, has_meaning)| *is_there && !has_meaning) {
        Some((key, ..)) => Err(format!("{key}: it means nothing where `from` is {from:?}; leave it out")),
        None => Ok(()),
    }
}

fn proof_of(section: &Callback) -> Result<Proof, String> {
    let missing = if section.signature.is_none() {
        "signature: say how it proves who it is, such as \"hmac-sha256\""
    } else {
        "secret: say what both know, or set it by CARILLON_CALLBACKS__NAME__SECRET_FILE"
    };
    Proof::read(section.proof().ok_or(missing)?)
}

fn forms_of(section: &Callback) -> Result<CallForms, String> {
    let (report, text) = (section.report.clone(), section.text.clone());
    let format = |it: Option<CallbackForm>| it.unwrap_or_default();
    match (&report, &text) {
        (None, None) => return Err("report: write this table, or `text`, or both, for what it calls with".into()),
        (Some(report), Some(text)) if report.format != text.format => {
            return Err("text.format: at one address both kinds come in one format; make a section for each".into());
        }
        _ => {}
    }
    let is_form =
        format(report.as_ref().map(|it| it.format).or(text.as_ref().map(|it| it.format))) == CallbackForm::Form;
    if is_form && section.each.is_some() {
        return Err("each: a form holds no list; leave it out".into());
    }
    Ok(CallForms { report, text, each: section.each.clone() })
}

/// A text is known again by the gateway's name for it, or for the call. Where it has none, the same bytes are the same
/// answer; but who asks to stop, to start again and to stop anew may do so in the same words, and each time counts.
fn told_by_text(name: &str, call: Call, proved: &Proved, body: &[u8], many: bool) -> Told {
    match call {
        Call::Report(report) => Told::Report(Channel::Sms, report),
        Call::Open => Told::Nothing("open"),
        Call::Text { text, id } => {
            let of_call = || proved.message_id.clone().filter(|_| !many);
            let of_bytes = || (!many && Keyword::read(&text.body).is_none()).then(|| digest(body));
            let key = id.or_else(of_call).or_else(of_bytes);
            let key = key.map(|key| format!("callback:{name}:{key}")).unwrap_or_default();
            Told::Text(text, key)
        }
    }
}

/// A fax that failed for no reason of the settings failed for the one its words say.
fn told_by_fax(call: Call) -> Told {
    match call {
        Call::Report(Report { receipt, end: End::Failed(Setback::Failed), told }) => {
            let end = End::Failed(setback_of(&told));
            Told::Report(Channel::Fax, Report { receipt, end, told })
        }
        Call::Report(report) => Told::Report(Channel::Fax, report),
        Call::Open | Call::Text { .. } => Told::Nothing("open"),
    }
}

fn told_by_mail(read: Result<Option<Reading>, Unreadable>) -> Result<Told, Problem> {
    match read {
        Ok(Some(reading)) => Ok(Told::Mail(reading)),
        Ok(None) => Ok(Told::Nothing("ignored")),
        Err(fault @ Unreadable::NotJson) => Err(Problem::new(ProblemType::Malformed, fault.to_string())),
        Err(fault @ Unreadable::Nothing(place)) => Err(Problem::wrong(place, fault.to_string())),
    }
}

async fn hear_sns(sns: &Sns, name: &str, body: &[u8]) -> Result<Told, Problem> {
    // A demo's clock may run ahead; certificates hold by the real time.
    let message = sns.believe(body, SystemClock.now()).await.map_err(|error| not_believed(name, &error))?;
    match message.kind {
        SnsKind::Notification => told_by_mail(read_ses(message.message.as_bytes())),
        SnsKind::SubscriptionConfirmation => {
            sns.confirm(&message).await.map_err(|error| not_believed(name, &error))?;
            tracing::info!(callback.source = name, "the topic's messages come here from now on");
            Ok(Told::Nothing("confirmed"))
        }
        SnsKind::UnsubscribeConfirmation => {
            tracing::warn!(
                callback.source = name,
                "the topic's messages come here no longer; subscribe it again if they should"
            );
            Ok(Told::Nothing("unsubscribed"))
        }
    }
}

fn not_believed(name: &str, error: &SnsError) -> Problem {
    tracing::warn!(callback.source = name, %error, "a callback was not believed");
    match error {
        SnsError::NotSns => Problem::new(ProblemType::Malformed, error.to_string()),
        SnsError::OtherTopic | SnsError::Forged(_) => Problem::new(ProblemType::Unauthorized, error.to_string()),
        SnsError::Away(_) => {
            Problem::later(WAIT, "Amazon SNS could not be asked for its certificate; post it again later")
        }
    }
}

fn unread(fault: &CallbackFault) -> Problem {
    match fault {
        CallbackFault::Format(_) => Problem::new(ProblemType::Malformed, fault.to_string()),
        CallbackFault::Nothing(place) => Problem::wrong(place.clone(), fault.to_string()),
        CallbackFault::TooMany(_) => Problem::wrong("", fault.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key_of(body: &str, words: &str, id: Option<&str>, message_id: Option<&str>, many: bool) -> String {
        let text = InboundText { from: "+4930123456".into(), to: "72345".into(), body: words.into() };
        let proved = Proved { message_id: message_id.map(Into::into) };
        let call = Call::Text { text, id: id.map(Into::into) };
        let Told::Text(_, key) = told_by_text("gw", call, &proved, body.as_bytes(), many) else { panic!("a text") };
        key
    }

    #[test]
    fn a_text_is_known_again_by_the_surest_there_is() {
        assert_eq!(key_of("{}", "hello", Some("7"), Some("msg_1"), false), "callback:gw:7");
        assert_eq!(key_of("{}", "hello", None, Some("msg_1"), false), "callback:gw:msg_1");
        let by_bytes = key_of("{}", "hello", None, None, false);
        assert!(by_bytes.starts_with("callback:gw:") && by_bytes == key_of("{}", "hello", None, None, false));
        assert_ne!(by_bytes, key_of("{ }", "hello", None, None, false));
        assert_eq!(key_of("{}", "STOP", None, None, false), "", "each wish counts");
        assert_eq!(key_of("{}", "hello", None, Some("msg_1"), true), "", "one name for many tells none of them");
    }

    #[test]
    fn a_fax_failed_for_what_its_words_say() {
        let ended = |end, told: &str| {
            let call = Call::Report(Report { receipt: "f-1".into(), end, told: told.into() });
            match told_by_fax(call) {
                Told::Report(Channel::Fax, report) => report.end,
                other => panic!("{other:?}"),
            }
        };
        let failed = End::Failed(Setback::Failed);
        assert_eq!(ended(failed, "failed: Busy signal detected"), End::Failed(Setback::Busy));
        assert_eq!(ended(failed, "failed: line noise"), failed);
        let told_by_state = End::Failed(Setback::BadNumber);
        assert_eq!(ended(told_by_state, "failed: busy"), told_by_state, "the settings know better");
        assert_eq!(ended(End::Delivered, "sent"), End::Delivered);
        assert_eq!(told_by_fax(Call::Open), Told::Nothing("open"));
    }
}
