//! A gateway's calls, whatever they tell: reports and texts at one address or at two, one in a call or many. Must not know
//! whether a call is genuine.

use serde_json::Value;

use super::arrival::News;
use super::callback::{CallbackFault, CallbackForm, ReportForm, TextForm};
use super::message::InboundText;

/// The most entries of one call that are read.
const MOST: usize = 1_000;

/// What a gateway calls with, by its settings.
#[derive(Debug, Clone)]
pub struct CallForms {
    /// Where there are reports.
    pub report: Option<ReportForm>,
    /// Where there are texts.
    pub text: Option<TextForm>,
    /// Where the list stands of which each entry is a call; nothing where a call is one. In JSON only.
    pub each: Option<String>,
}

/// What one call, or one entry of it, tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Call {
    /// What became of a message.
    Report(crate::Report),
    /// That a message is still on its way.
    Open,
    /// What somebody wrote, and what the gateway calls it.
    Text {
        /// The text.
        text: InboundText,
        /// The gateway's name for it, where it gives one.
        id: Option<String>,
    },
}

impl CallForms {
    /// What is told, in the order of the call.
    ///
    /// # Errors
    /// The first entry that cannot be read: none of the call is told then.
    pub fn read(&self, body: &[u8]) -> Result<Vec<Call>, CallbackFault> {
        let call = self.format().read(body)?;
        let Some(place) = &self.each else { return Ok(vec![self.read_one(&call)?]) };
        let entries = call.pointer(place).and_then(Value::as_array);
        let entries = entries.ok_or_else(|| CallbackFault::Nothing(place.clone()))?;
        if entries.len() > MOST {
            return Err(CallbackFault::TooMany(MOST));
        }
        entries.iter().map(|entry| self.read_one(entry)).collect()
    }

    /// How calls are written: both kinds come in the same way.
    fn format(&self) -> CallbackForm {
        let report = self.report.as_ref().map(|it| it.format);
        report.or_else(|| self.text.as_ref().map(|it| it.format)).unwrap_or_default()
    }

    /// Where both kinds come to one address, a report is what says how a message ended, and a text is what has words;
    /// only then is it a report of a message on its way, or a text without words. So no state a text may have makes it a
    /// report, and who writes STOP is heard.
    fn read_one(&self, call: &Value) -> Result<Call, CallbackFault> {
        let report = self.report.as_ref().map(|form| form.read_call(call));
        if let Some(Ok(Some(News::Report(report)))) = report {
            return Ok(Call::Report(report));
        }
        let text = self.text.as_ref().map(|form| (form.read_call(call), form.id_of(call)));
        match (report, text) {
            (_, Some((Ok(text), id))) if !text.body.is_empty() => Ok(Call::Text { text, id }),
            (Some(Ok(_)), _) => Ok(Call::Open),
            (_, Some((Ok(text), id))) => Ok(Call::Text { text, id }),
            (Some(Err(fault)), _) | (None, Some((Err(fault), _))) => Err(fault),
            (None, None) => Err(CallbackFault::Nothing("/".to_owned())),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;
    use serde_json::json;

    fn forms(report: bool, text: bool) -> CallForms {
        CallForms { report: report.then(ReportForm::default), text: text.then(TextForm::default), each: None }
    }

    fn kind(call: &Call) -> &'static str {
        match call {
            Call::Report(_) => "report",
            Call::Open => "open",
            Call::Text { .. } => "text",
        }
    }

    #[rstest]
    #[case(json!({ "id": "7", "status": "delivered" }), "report")]
    #[case(json!({ "id": "7", "status": "delivered", "from": "72345", "to": "4930", "text": "our words" }), "report")]
    #[case(json!({ "id": "7", "status": "sent", "from": "72345", "to": "4930" }), "open")]
    #[case(json!({ "id": "7", "status": "received", "from": "4930", "to": "72345", "text": "STOP" }), "text")]
    #[case(json!({ "from": "4930", "to": "72345" }), "text")]
    fn a_call_to_the_address_of_both_is_one_of_them(#[case] call: Value, #[case] expected: &str) {
        let read = forms(true, true).read(call.to_string().as_bytes()).unwrap();
        assert_eq!(read.iter().map(kind).collect::<Vec<_>>(), [expected]);
    }

    #[test]
    fn a_call_to_the_address_of_one_is_that_or_a_fault() {
        let (report, text) =
            (json!({ "id": "7", "status": "failed" }), json!({ "from": "4930", "to": "7", "text": "x" }));
        let read = |forms: &CallForms, call: &Value| forms.read(call.to_string().as_bytes());
        assert!(read(&forms(true, false), &text).unwrap_err().to_string().contains("/id"));
        assert!(read(&forms(false, true), &report).unwrap_err().to_string().contains("/from"));
        assert_eq!(kind(&read(&forms(false, true), &text).unwrap()[0]), "text");
    }

    #[test]
    fn many_in_a_call_are_each_read_or_none_is() {
        let mut forms = forms(true, true);
        forms.each = Some("/results".to_owned());
        forms.text.as_mut().unwrap().id = Some("/id".to_owned());
        let entry = |number: u32| json!({ "id": number, "status": "delivered" });
        let text = json!({ "id": 9, "from": "4930", "to": "7", "text": "x" });
        let call = json!({ "results": [entry(1), text, entry(2)] }).to_string();
        let read = forms.read(call.as_bytes()).unwrap();
        assert_eq!(read.iter().map(kind).collect::<Vec<_>>(), ["report", "text", "report"]);
        assert!(matches!(&read[1], Call::Text { id: Some(id), .. } if id == "9"));
        let broken = json!({ "results": [entry(1), {}] }).to_string();
        assert!(forms.read(broken.as_bytes()).is_err());
        let many = json!({ "results": vec![entry(1); MOST + 1] }).to_string();
        assert_eq!(forms.read(many.as_bytes()), Err(CallbackFault::TooMany(MOST)));
        assert_eq!(forms.read(b"{}"), Err(CallbackFault::Nothing("/results".to_owned())));
    }

    proptest! {
        #[test]
        fn any_call_is_read_or_not(body in proptest::collection::vec(any::<u8>(), 0..300), each in any::<bool>()) {
            let _ = CallForms { each: each.then(|| "/results".to_owned()), ..forms(true, true) }.read(&body);
        }

        /// Whatever state a gateway gives a text: who asks to stop is heard, unless the state is the end of a message of
        /// ours.
        #[test]
        fn a_text_is_never_lost_for_its_state(status in "[a-z]{0,12}") {
            let call = json!({ "id": "7", "status": status, "from": "4930", "to": "7", "text": "STOP" }).to_string();
            let read = forms(true, true).read(call.as_bytes()).unwrap();
            let ends = ReportForm::default().read(call.as_bytes()).is_ok_and(|it| it.is_some());
            prop_assert_eq!(kind(&read[0]), if ends { "report" } else { "text" });
        }
    }
}
