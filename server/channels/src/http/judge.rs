//! What an answer over HTTP means for what was handed over: by words in it where they are set, else by its status.
//! Must not know what was handed over.

use carillon_domain::{AttemptOutcome, Setback};
use serde::Deserialize;

use super::{Lost, Reply};
use crate::{Answer, outcome};

/// Words of an answer and what they mean.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Verdict {
    /// Where in the answer the word stands, as a JSON pointer: `/messages/0/status`.
    pub at: String,
    /// It was taken.
    pub accepted: Vec<String>,
    /// It may be taken later.
    pub deferred: Vec<String>,
    /// The number or address leads nowhere.
    pub bad_number: Vec<String>,
    /// We, or what we say, are not wanted.
    pub blocked: Vec<String>,
}

/// How answers are read.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Verdicts {
    /// Where in the answer the gateway's own name for the message stands, as a JSON pointer: `/messages/0/id`.
    pub receipt: Option<String>,
    /// Words that say how it went. Without them the status does.
    pub verdict: Option<Verdict>,
    /// Statuses that mean never, besides those of 400 and on that do not mean later.
    pub rejected_statuses: Vec<u16>,
    /// Statuses that mean later, besides 401, 403, 405, 408, 425, 429, 503 and redirects.
    pub deferred_statuses: Vec<u16>,
}

/// What was taken, and what a word said.
enum Word {
    Accepted,
    Deferred,
    Rejected(Setback),
}

/// The answer to a hand-over. `is_repeatable` says that the other side knows a message again by its key, so that a
/// message in doubt may simply be sent again.
pub(crate) fn judge(verdicts: &Verdicts, reply: Result<Reply, Lost>, is_repeatable: bool, server: &str) -> Answer {
    let reply = match reply {
        Ok(reply) => reply,
        Err(Lost::Unsent(reason)) => return outcome::deferred(None, &reason).into(),
        Err(Lost::Unanswered(reason)) => return doubt(&reason, None, is_repeatable),
    };
    let json = reply.json();
    let told = format!("{server} answered {}", reply.status);
    match verdicts.verdict.as_ref().and_then(|verdict| verdict.read(json.as_ref()?)) {
        Some((Word::Accepted, _)) => {}
        Some((Word::Deferred, word)) => {
            return outcome::deferred(Some(reply.status), &format!("{told}: {word}")).into();
        }
        Some((Word::Rejected(setback), word)) => return rejected(setback, reply.status, &format!("{told}: {word}")),
        None => match by_status(verdicts, reply.status, is_repeatable, &told) {
            None if verdicts.verdict.is_some() => {
                return doubt(&format!("{told} without its word"), None, is_repeatable);
            }
            None => {}
            Some(answer) => return answer,
        },
    }
    let receipt = verdicts.receipt.as_ref().and_then(|at| word_at(json.as_ref()?, at));
    Answer { outcome: outcome::accepted(&told), receipt, setback: None }
}

/// Nothing where the status says that it was taken.
fn by_status(verdicts: &Verdicts, status: u16, is_repeatable: bool, told: &str) -> Option<Answer> {
    if verdicts.rejected_statuses.contains(&status) {
        return Some(rejected(Setback::Failed, status, told));
    }
    if verdicts.deferred_statuses.contains(&status) {
        return Some(outcome::deferred(Some(status), told).into());
    }
    match status {
        200..300 => None,
        // The gateway refuses us, or the settings are wrong; the message may be right.
        300..400 | 401 | 403 | 405 | 408 | 425 | 429 | 503 => Some(outcome::deferred(Some(status), told).into()),
        400..500 => Some(rejected(Setback::Failed, status, told)),
        _ => Some(doubt(told, Some(status), is_repeatable)),
    }
}

fn rejected(setback: Setback, status: u16, told: &str) -> Answer {
    Answer { outcome: outcome::rejected(Some(status), told), receipt: None, setback: Some(setback) }
}

fn doubt(reason: &str, status: Option<u16>, is_repeatable: bool) -> Answer {
    let outcome: AttemptOutcome =
        if is_repeatable { outcome::deferred(status, reason) } else { outcome::uncertain(reason) };
    outcome.into()
}

impl Verdict {
    /// The word of the answer; one that is in no list says that it was not taken.
    fn read(&self, answer: &serde_json::Value) -> Option<(Word, String)> {
        let word = word_at(answer, &self.at)?;
        let has = |words: &[String]| words.iter().any(|it| it.eq_ignore_ascii_case(&word));
        let meaning = if has(&self.accepted) {
            Word::Accepted
        } else if has(&self.deferred) {
            Word::Deferred
        } else if has(&self.bad_number) {
            Word::Rejected(Setback::BadNumber)
        } else if has(&self.blocked) {
            Word::Rejected(Setback::Blocked)
        } else {
            Word::Rejected(Setback::Failed)
        };
        Some((meaning, word))
    }
}

/// A text, number or truth at a pointer, as text.
pub(crate) fn word_at(value: &serde_json::Value, pointer: &str) -> Option<String> {
    match value.pointer(pointer)? {
        serde_json::Value::String(text) if !text.is_empty() => Some(text.clone()),
        value @ (serde_json::Value::Number(_) | serde_json::Value::Bool(_)) => Some(value.to_string()),
        _ => None,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    fn reply(status: u16, body: &str) -> Reply {
        Reply { status, headers: reqwest::header::HeaderMap::new(), body: body.as_bytes().to_vec() }
    }

    #[rstest]
    #[case(200, "accepted", None)]
    #[case(202, "accepted", None)]
    #[case(302, "deferred", None)]
    #[case(400, "rejected", Some(Setback::Failed))]
    #[case(401, "deferred", None)]
    #[case(404, "rejected", Some(Setback::Failed))]
    #[case(429, "deferred", None)]
    #[case(503, "deferred", None)]
    #[case(500, "uncertain", None)]
    #[case(504, "uncertain", None)]
    fn a_status_is_an_outcome(#[case] status: u16, #[case] kind: &str, #[case] setback: Option<Setback>) {
        let answer = judge(&Verdicts::default(), Ok(reply(status, "")), false, "server");
        assert_eq!((answer.outcome.kind(), answer.setback), (kind, setback));
        let again = judge(&Verdicts::default(), Ok(reply(status, "")), true, "server");
        assert_eq!(again.outcome.kind(), if kind == "uncertain" { "deferred" } else { kind });
    }

    #[test]
    fn no_answer_is_in_doubt_only_where_something_was_sent() {
        let judge = |lost, is_repeatable| judge(&Verdicts::default(), Err(lost), is_repeatable, "server").outcome;
        assert_eq!(judge(Lost::Unsent("a".to_owned()), false).kind(), "deferred");
        assert_eq!(judge(Lost::Unanswered("a".to_owned()), false).kind(), "uncertain");
        assert_eq!(judge(Lost::Unanswered("a".to_owned()), true).kind(), "deferred");
    }

    #[rstest]
    #[case(200, r#"{"status":"OK","id":7}"#, "accepted", None, Some("7"))]
    #[case(200, r#"{"status":"absent-number"}"#, "rejected", Some(Setback::BadNumber), None)]
    #[case(400, r#"{"status":"throttled"}"#, "deferred", None, None)]
    #[case(200, r#"{"status":"sender"}"#, "rejected", Some(Setback::Blocked), None)]
    #[case(200, r#"{"status":"whatever"}"#, "rejected", Some(Setback::Failed), None)]
    #[case(200, "<html>", "uncertain", None, None)]
    #[case(400, "<html>", "rejected", Some(Setback::Failed), None)]
    fn words_go_before_the_status(
        #[case] status: u16,
        #[case] body: &str,
        #[case] kind: &str,
        #[case] setback: Option<Setback>,
        #[case] receipt: Option<&str>,
    ) {
        let text = "receipt = '/id'\n[verdict]\nat = '/status'\naccepted = ['ok']\ndeferred = ['throttled']\n\
                    bad_number = ['absent-number']\nblocked = ['sender']";
        let verdicts: Verdicts = toml::from_str(text).unwrap();
        let answer = judge(&verdicts, Ok(reply(status, body)), false, "server");
        assert_eq!((answer.outcome.kind(), answer.setback, answer.receipt.as_deref()), (kind, setback, receipt));
    }

    #[test]
    fn statuses_that_are_set_go_before_ours() {
        let verdicts = Verdicts { rejected_statuses: vec![503], deferred_statuses: vec![400], ..Verdicts::default() };
        assert_eq!(judge(&verdicts, Ok(reply(503, "")), false, "").outcome.kind(), "rejected");
        assert_eq!(judge(&verdicts, Ok(reply(400, "")), false, "").outcome.kind(), "deferred");
    }
}
