//! A place in somebody's body: a JSON Pointer (RFC 6901), read once when the program starts.

use std::fmt;

use serde_json::Value;

use crate::problem::Wrong;

/// The longest text that is read from a place, in bytes.
const LONGEST: usize = 255;

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pointer(String);

impl Pointer {
    /// Reads one; empty is the whole body.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        if !text.is_empty() && !text.starts_with('/') {
            return Err(format!("`{text}` is no JSON Pointer; write where it stands, such as /data/customer"));
        }
        Ok(Self(text.to_owned()))
    }

    /// What stands there.
    pub(super) fn value<'a>(&self, body: &'a Value) -> Option<&'a Value> {
        body.pointer(&self.0)
    }

    /// The text or the whole number that stands there.
    pub(super) fn text(&self, body: &Value) -> Result<String, Wrong> {
        let text = match self.value(body) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) if number.is_i64() || number.is_u64() => number.to_string(),
            Some(_) => return Err(self.wrong("stands something else than a text or a whole number")),
            None => return Err(self.wrong("stands nothing")),
        };
        if text.is_empty() {
            return Err(self.wrong("stands nothing"));
        }
        if text.len() > LONGEST {
            return Err(self.wrong("stands more than 255 bytes"));
        }
        Ok(text)
    }

    fn wrong(&self, what: &str) -> Wrong {
        Wrong { pointer: self.0.clone(), detail: format!("at {self} {what}") }
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_and_whole_numbers_are_read_and_nothing_else() {
        let long = "y".repeat(256);
        let body = json!({ "a": { "text": "x", "number": 17, "half": 0.5, "none": null, "empty": "", "long": long } });
        let read = |text: &str| Pointer::read(text).expect("a pointer").text(&body).ok();
        assert_eq!((read("/a/text").as_deref(), read("/a/number").as_deref()), (Some("x"), Some("17")));
        for wrong in ["", "/a", "/a/half", "/a/none", "/a/empty", "/a/long", "/b"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        assert!(Pointer::read("a/b").is_err());
    }
}
