//! The shape a gateway wants a message in: JSON with names in braces where values go. Values are put into finished
//! JSON, so none of them can become anything but a text. Must not know what the names mean.

use serde_json::{Map, Value};

/// A shape that cannot be filled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShapeError {
    /// A name nobody knows.
    #[error("`{{{0}}}` stands for nothing; use one of {1}")]
    Unknown(String, String),
    /// A value that has to be somewhere and is not.
    #[error("`{{{0}}}` is missing; put it where it belongs")]
    Missing(&'static str),
    /// Something within something, where only texts can be.
    #[error("`{0}` is not a text, and a form has only those; write one, or set format to json")]
    Nested(String),
}

/// JSON with names in braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shape(Value);

impl Shape {
    /// Checks that every name is known and every needed one is there.
    pub(crate) fn new(shape: Value, known: &[&str], needed: &[&'static str]) -> Result<Self, ShapeError> {
        let shape = Self(shape);
        let names = shape.names();
        if let Some(name) = names.iter().find(|name| !known.contains(&name.as_str())) {
            return Err(ShapeError::Unknown(name.clone(), known.join(", ")));
        }
        match needed.iter().find(|name| !names.iter().any(|it| it == *name)) {
            Some(name) => Err(ShapeError::Missing(name)),
            None => Ok(shape),
        }
    }

    /// A shape whose names are places, which any may be.
    pub(crate) fn of_places(shape: Value) -> Self {
        Self(shape)
    }

    /// The names in it.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        // Filling with nothing asks for each.
        let collect = &mut |name: &str| {
            names.push(name.to_owned());
            None
        };
        walk(&self.0, collect);
        names
    }

    /// The shape with its values.
    pub(crate) fn fill(&self, value: &dyn Fn(&str) -> Option<String>) -> Value {
        walk(&self.0, &mut |name| value(name))
    }

    /// The shape with its values as the fields of a form.
    pub(crate) fn fields(&self, value: &dyn Fn(&str) -> Option<String>) -> Vec<(String, String)> {
        let Value::Object(fields) = self.fill(value) else { return Vec::new() };
        fields.into_iter().map(|(name, value)| (name, value.as_str().unwrap_or_default().to_owned())).collect()
    }

    /// Whether it is the fields of a form.
    pub(crate) fn check_flat(&self) -> Result<(), ShapeError> {
        let Value::Object(fields) = &self.0 else { return Err(ShapeError::Nested(self.0.to_string())) };
        match fields.iter().find(|(_, value)| !value.is_string()) {
            Some((name, _)) => Err(ShapeError::Nested(name.clone())),
            None => Ok(()),
        }
    }
}

/// Every text with its names replaced. Names of fields are left as they are.
fn walk(shape: &Value, value: &mut dyn FnMut(&str) -> Option<String>) -> Value {
    match shape {
        Value::String(text) => Value::String(fill(text, value)),
        Value::Array(items) => Value::Array(items.iter().map(|item| walk(item, value)).collect()),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, field)| (name.clone(), walk(field, value)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// In one pass: a value that looks like a name is none. Braces around anything else stay as they are.
fn fill(text: &str, value: &mut dyn FnMut(&str) -> Option<String>) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        rest = after;
        if let Some((name, after)) = after.split_once('}').filter(|(name, _)| is_name(name)) {
            out.push_str(&value(name).unwrap_or_default());
            rest = after;
        } else {
            out.push('{');
        }
    }
    out + rest
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'/' | b'-'))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn shape(value: Value) -> Result<Shape, ShapeError> {
        Shape::new(value, &["to", "text"], &["text"])
    }

    #[test]
    fn names_become_values_wherever_they_stand() {
        let shape = shape(json!({"to": ["+{to}"], "n": 1, "m": {"text": "{text} {} { x } {text}"}})).unwrap();
        let value = |name: &str| Some(format!("<{name} {{to}} \"\\>"));
        let filled = shape.fill(&value);
        assert_eq!(filled["to"][0], "+<to {to} \"\\>");
        assert_eq!(filled["m"]["text"], "<text {to} \"\\> {} { x } <text {to} \"\\>");
        assert_eq!(filled["n"], 1);
    }

    #[test]
    fn a_shape_that_cannot_be_filled_says_what_to_do() {
        assert!(shape(json!({"a": "{txt}"})).unwrap_err().to_string().contains("use one of to, text"));
        assert!(shape(json!({"a": "{to}"})).unwrap_err().to_string().contains("`{text}` is missing"));
        assert!(shape(json!({"a": ["{text}"]})).unwrap().check_flat().unwrap_err().to_string().contains("only those"));
    }

    proptest! {
        /// Whatever the words are, they come out as one text of the JSON that is sent.
        #[test]
        fn no_value_becomes_anything_but_a_text(words in "\\PC*|[\"\\\\{}:,\\[\\]]*") {
            let shape = shape(json!({"text": "{text}", "to": "{to}"})).unwrap();
            let filled = shape.fill(&|name| (name == "text").then(|| words.clone()));
            let read: Value = serde_json::from_str(&filled.to_string()).unwrap();
            prop_assert_eq!(read, json!({"text": words, "to": ""}));
        }
    }
}
