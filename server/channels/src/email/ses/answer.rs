//! What Amazon SES answers, and what it means for the message. Must not know how it was asked.

use carillon_domain::AttemptOutcome;

use crate::http::{Lost, Reply};
use crate::outcome;

/// The header that names what went wrong.
const ERROR_TYPE: &str = "x-amzn-errortype";
/// What is said of the message itself. All else that is refused is the account's or the day's, and passes.
const ABOUT_THE_MESSAGE: [&str; 3] = ["MessageRejected", "BadRequestException", "ValidationException"];
/// How a sender is refused whose domain the account may not use: no fault of the message.
const UNVERIFIED: &str = "not verified";

/// How a hand-over ended.
pub(super) fn judge(reply: Result<Reply, Lost>, server: &str) -> AttemptOutcome {
    let reply = match reply {
        Ok(reply) => reply,
        Err(Lost::Unsent(reason)) => return outcome::deferred(None, &reason),
        Err(Lost::Unanswered(reason)) => return outcome::uncertain(&format!("{reason}; SES may have the message")),
    };
    match reply.status {
        200..=299 => match text(&reply, "MessageId") {
            Some(id) => outcome::accepted(&id),
            None => outcome::uncertain(&format!("{server} answered {} without a MessageId", reply.status)),
        },
        // Somebody before SES lost its answer, or did not wait for it.
        502 | 504 => outcome::uncertain(&told(&reply, server)),
        413 => outcome::rejected(Some(413), &told(&reply, server)),
        400..=499 if is_about_the_message(&reply) => outcome::rejected(Some(reply.status), &told(&reply, server)),
        status => outcome::deferred(Some(status), &told(&reply, server)),
    }
}

/// Whether the account may send, else what is wrong.
pub(super) fn check(reply: Result<Reply, Lost>, server: &str) -> Result<(), String> {
    let reply = reply.map_err(|(Lost::Unsent(reason) | Lost::Unanswered(reason))| reason)?;
    if reply.status != 200 {
        return Err(format!(
            "{}; see to the access key, its rights (ses:GetAccount) and the clock",
            told(&reply, server)
        ));
    }
    let enabled = reply.json().and_then(|json| json.get("SendingEnabled")?.as_bool());
    if enabled == Some(false) {
        return Err(format!("{server} does not let the account send; see to its state in the SES console"));
    }
    Ok(())
}

fn is_about_the_message(reply: &Reply) -> bool {
    let about = kind(reply).is_some_and(|kind| ABOUT_THE_MESSAGE.contains(&kind.as_str()));
    about && !text(reply, "message").is_some_and(|words| words.contains(UNVERIFIED))
}

/// The name of the error, without the address of its description that may follow or the name space before it.
fn kind(reply: &Reply) -> Option<String> {
    let header = reply.headers.get(ERROR_TYPE).and_then(|it| it.to_str().ok()).map(ToOwned::to_owned);
    let kind = header.or_else(|| text(reply, "__type"))?;
    let kind = kind.split(':').next()?;
    Some(kind.rsplit('#').next().unwrap_or(kind).to_owned())
}

fn told(reply: &Reply, server: &str) -> String {
    let kind = kind(reply).map(|kind| format!(" {kind}")).unwrap_or_default();
    let words = text(reply, "message").or_else(|| text(reply, "Message"));
    let words = words.map(|words| format!(": {words}")).unwrap_or_default();
    format!("{server} answered {}{kind}{words}", reply.status)
}

fn text(reply: &Reply, name: &str) -> Option<String> {
    Some(reply.json()?.get(name)?.as_str()?.to_owned())
}
