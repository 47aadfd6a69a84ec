//! Reads what a gateway over HTTP calls us with: what became of a message, or what somebody wrote, from JSON or a form,
//! at the places the settings name. Whether the call is genuine is `callback`'s business, and asked before.

use carillon_domain::Setback;
use serde::Deserialize;
use serde_json::Value;

use super::arrival::News;
use super::message::InboundText;
use crate::http::word_at;
use crate::outcome::tidy;
use crate::{End, Report};

/// How a gateway writes its calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CallbackForm {
    /// As JSON. Places are JSON pointers: `/message/id`.
    #[default]
    Json,
    /// As a form. Places are its fields, with a slash: `/MessageSid`.
    Form,
}

/// Where a gateway says what became of a message, and in which words.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReportForm {
    /// How it writes.
    pub format: CallbackForm,
    /// Where its name for the message stands.
    pub receipt: String,
    /// Where the word stands that says how it ended.
    pub status: String,
    /// Where it says why, for people.
    pub reason: Option<String>,
    /// Words that say that it arrived.
    pub delivered: Vec<String>,
    /// Words that say that it did not, for any reason.
    pub failed: Vec<String>,
    /// Words that say that the handset could not be reached in time.
    pub expired: Vec<String>,
    /// Words that say that a carrier refused it.
    pub blocked: Vec<String>,
    /// Words that say that the number does not exist. Such a number is not written to again.
    pub bad_number: Vec<String>,
    /// Words that say that it was taken back.
    pub cancelled: Vec<String>,
}

impl Default for ReportForm {
    fn default() -> Self {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect();
        Self {
            format: CallbackForm::default(),
            receipt: "/id".to_owned(),
            status: "/status".to_owned(),
            reason: None,
            delivered: words("delivered delivrd"),
            failed: words("failed undelivered undeliverable undeliv"),
            expired: words("expired"),
            blocked: words("rejected rejectd blocked"),
            bad_number: Vec::new(),
            cancelled: words("canceled cancelled deleted"),
        }
    }
}

/// Where a gateway says what somebody wrote.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TextForm {
    /// How it writes.
    pub format: CallbackForm,
    /// Where the sender stands.
    pub from: String,
    /// Where our number stands.
    pub to: String,
    /// Where the words stand.
    pub text: String,
    /// Where the gateway's name for the text stands: told twice, it counts once.
    pub id: Option<String>,
}

impl Default for TextForm {
    fn default() -> Self {
        let [from, to, text] = ["/from", "/to", "/text"].map(str::to_owned);
        Self { format: CallbackForm::default(), from, to, text, id: None }
    }
}

/// Why a call cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CallbackFault {
    /// Not what the settings say.
    #[error("the call is not {0}; set format to what the gateway sends")]
    Format(&'static str),
    /// Something is not where it should be.
    #[error("the call has nothing at `{0}`; set the place where the gateway puts it")]
    Nothing(String),
    /// More than is read at once.
    #[error("the call holds more than {0} entries; let the gateway send fewer at once")]
    TooMany(usize),
}

impl ReportForm {
    /// What the call says became of a message; nothing while the message is still on its way.
    pub fn read(&self, body: &[u8]) -> Result<Option<News>, CallbackFault> {
        self.read_call(&self.format.read(body)?)
    }

    /// The same of a call that was read already.
    pub(super) fn read_call(&self, call: &Value) -> Result<Option<News>, CallbackFault> {
        let receipt = find(call, &self.receipt)?;
        let status = find(call, &self.status)?;
        let reason = self.reason.as_ref().and_then(|at| word_at(call, at));
        let told = tidy(&reason.map_or_else(|| status.clone(), |reason| format!("{status}: {reason}")));
        Ok(self.end(&status).map(|end| News::Report(Report { receipt, end, told })))
    }

    fn end(&self, status: &str) -> Option<End> {
        let has = |words: &[String]| words.iter().any(|it| it.eq_ignore_ascii_case(status));
        let ends = [
            (&self.delivered, End::Delivered),
            (&self.bad_number, End::Failed(Setback::BadNumber)),
            (&self.blocked, End::Failed(Setback::Blocked)),
            (&self.expired, End::Failed(Setback::NoAnswer)),
            (&self.failed, End::Failed(Setback::Failed)),
            (&self.cancelled, End::Cancelled),
        ];
        ends.into_iter().find(|(words, _)| has(words)).map(|(_, end)| end)
    }
}

impl TextForm {
    /// What the call says somebody wrote.
    pub fn read(&self, body: &[u8]) -> Result<News, CallbackFault> {
        self.read_call(&self.format.read(body)?).map(News::Text)
    }

    /// The same of a call that was read already.
    pub(super) fn read_call(&self, call: &Value) -> Result<InboundText, CallbackFault> {
        let (from, to) = (find(call, &self.from)?, find(call, &self.to)?);
        // A text may be empty, as when only a picture was sent.
        let body = word_at(call, &self.text).unwrap_or_default();
        Ok(InboundText { from: with_plus(from), to, body })
    }

    /// What the gateway calls the text, where the settings say where that stands.
    pub(super) fn id_of(&self, call: &Value) -> Option<String> {
        word_at(call, self.id.as_ref()?)
    }
}

/// A number as it is on file. Many gateways leave its plus away, or write the zeros in its place that are dialled.
fn with_plus(number: String) -> String {
    let digits = number.strip_prefix("00").unwrap_or(&number);
    // A short code or a name is left as it is, and so is a number of one country only.
    let is_whole = digits.len() >= 8 && !digits.starts_with('0') && digits.bytes().all(|it| it.is_ascii_digit());
    if is_whole { format!("+{digits}") } else { number }
}

impl CallbackForm {
    /// The call as JSON, whatever it was written as.
    pub(super) fn read(self, body: &[u8]) -> Result<Value, CallbackFault> {
        match self {
            Self::Json => serde_json::from_slice(body).map_err(|_| CallbackFault::Format("JSON")),
            Self::Form => {
                let fields =
                    form_urlencoded::parse(body).map(|(name, value)| (name.into_owned(), value.into_owned().into()));
                Ok(Value::Object(fields.collect()))
            }
        }
    }
}

fn find(call: &Value, place: &str) -> Result<String, CallbackFault> {
    word_at(call, place).ok_or_else(|| CallbackFault::Nothing(place.to_owned()))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn report(receipt: &str, end: End, told: &str) -> News {
        News::Report(Report { receipt: receipt.to_owned(), end, told: told.to_owned() })
    }

    #[test]
    fn a_report_is_read_from_json_at_its_places() {
        let text = "receipt = '/results/0/id'\nstatus = '/results/0/status/name'\nreason = '/results/0/error'\n\
                    bad_number = ['absent']";
        let form: ReportForm = toml::from_str(text).unwrap();
        let read = |status: &str| {
            let call = format!(r#"{{"results":[{{"id":7,"status":{{"name":"{status}"}},"error":"why\nnot"}}]}}"#);
            form.read(call.as_bytes()).unwrap()
        };
        assert_eq!(read("DELIVERED"), Some(report("7", End::Delivered, "DELIVERED: why not")));
        assert_eq!(read("absent"), Some(report("7", End::Failed(Setback::BadNumber), "absent: why not")));
        assert_eq!(read("Expired"), Some(report("7", End::Failed(Setback::NoAnswer), "Expired: why not")));
        assert_eq!(read("sent"), None);
    }

    #[test]
    fn reports_and_texts_are_read_from_forms() {
        let form: ReportForm = toml::from_str("format = 'form'\nreceipt = '/Sid'\nstatus = '/Status'").unwrap();
        let read = form.read(b"Sid=SM7&Status=undelivered&To=%2B49").unwrap();
        assert_eq!(read, Some(report("SM7", End::Failed(Setback::Failed), "undelivered")));
        let form: TextForm = toml::from_str("format = 'form'\nfrom = '/From'\nto = '/To'\ntext = '/Body'").unwrap();
        let expected = InboundText { from: "+4915".to_owned(), to: "72345".to_owned(), body: "停止 a+b".to_owned() };
        let call = b"From=%2B4915&To=72345&Body=%E5%81%9C%E6%AD%A2+a%2Bb";
        assert_eq!(form.read(call).unwrap(), News::Text(expected));
    }

    #[rstest]
    #[case("+493012345678", "+493012345678")]
    #[case("493012345678", "+493012345678")]
    #[case("00493012345678", "+493012345678")]
    #[case("03012345678", "03012345678")]
    #[case("72345", "72345")]
    #[case("Carillon", "Carillon")]
    fn a_number_is_written_as_it_is_on_file(#[case] from: &str, #[case] expected: &str) {
        let call = format!("from={}&to=72345&text=x", from.replace('+', "%2B"));
        let form = TextForm { format: CallbackForm::Form, ..TextForm::default() };
        let News::Text(text) = form.read(call.as_bytes()).unwrap() else { panic!("a text") };
        assert_eq!(text.from, expected);
    }

    #[rstest]
    #[case("", "not JSON")]
    #[case("{}", "nothing at `/id`")]
    #[case(r#"{"id":[]}"#, "nothing at `/id`")]
    #[case(r#"{"id":"7"}"#, "nothing at `/status`")]
    fn a_call_that_cannot_be_read_says_what_to_do(#[case] body: &str, #[case] expected: &str) {
        let error = ReportForm::default().read(body.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    proptest! {
        #[test]
        fn any_call_is_read_or_not(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let form = TextForm { format: CallbackForm::Form, ..TextForm::default() };
            let _ = (ReportForm::default().read(&body), form.read(&body));
        }
    }
}
