//! Bodies: JSON of a bounded depth, read field by field, so that what is wrong is told with its place.
//!
//! Knows no route.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use crate::problem::{Problem, ProblemType};

/// How deep arrays and objects may stand in one another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Depth(pub(crate) usize);

impl Default for Depth {
    fn default() -> Self {
        Self(32)
    }
}

/// The JSON of a request that says it is JSON.
pub(super) fn json_of(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<Value, Problem> {
    if !says_json(headers) {
        let detail = "send the body as JSON, with `Content-Type: application/json`";
        return Err(Problem::new(ProblemType::UnsupportedMediaType, detail));
    }
    read_json(&received(body)?, Depth::default())
}

/// The bytes of a body that is not too long.
pub(crate) fn received(body: Result<Bytes, BytesRejection>) -> Result<Bytes, Problem> {
    body.map_err(|refused| match refused.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new(ProblemType::TooLarge, "the body is too long; send less at once"),
        _ => Problem::new(ProblemType::Malformed, "the body broke off; send it again"),
    })
}

fn says_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}

/// Reads JSON. The depth is looked at before anything is built.
pub(crate) fn read_json(bytes: &[u8], depth: Depth) -> Result<Value, Problem> {
    if deepest(bytes) > depth.0 {
        let detail = format!("arrays and objects stand more than {} deep in one another", depth.0);
        return Err(Problem::new(ProblemType::Malformed, detail));
    }
    serde_json::from_slice(bytes).map_err(|error| {
        // Category and place, and nothing of what was sent: it may be anybody's data.
        let (line, column) = (error.line(), error.column());
        let what = if error.is_eof() { "it breaks off" } else { "something is wrong" };
        Problem::new(ProblemType::Malformed, format!("the body is no JSON: {what} at line {line}, column {column}"))
    })
}

/// How deep arrays and objects stand in one another, braces within texts left out.
fn deepest(bytes: &[u8]) -> usize {
    let (mut depth, mut deepest, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Reads a part of a body; what is wrong is told with its place in that part.
pub(super) fn read_part<T: DeserializeOwned>(part: Value) -> Result<T, Problem> {
    serde_path_to_error::deserialize(part).map_err(|error| {
        let pointer = pointer_of(error.path());
        Problem::wrong(pointer, error.into_inner().to_string())
    })
}

/// A path as a JSON Pointer (RFC 6901).
fn pointer_of(path: &Path) -> String {
    path.iter().fold(String::new(), |pointer, segment| match segment {
        Segment::Seq { index } => format!("{pointer}/{index}"),
        Segment::Map { key } => format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")),
        Segment::Enum { .. } | Segment::Unknown => pointer,
    })
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    #[test]
    fn depth_is_counted_outside_of_texts() {
        for (text, depth) in [("1", 0), ("[]", 1), (r#"{"a":[{}]}"#, 3), (r#"["[[[\"[["]"#, 1), (r#"["\\",[]]"#, 2)] {
            assert_eq!(deepest(text.as_bytes()), depth, "{text}");
        }
        let deep = "[".repeat(100_000);
        assert_eq!(deepest(deep.as_bytes()), 100_000);
    }

    #[test]
    fn what_is_no_json_is_told_by_its_place_and_without_its_words() {
        let told = |text: &str| read_json(text.as_bytes(), Depth(4)).expect_err(text).detail;
        assert_eq!(told("{\n\"secret\": x"), "the body is no JSON: something is wrong at line 2, column 11");
        assert_eq!(told("{"), "the body is no JSON: it breaks off at line 1, column 1");
        assert_eq!(told("[[[[[]]]]]"), "arrays and objects stand more than 4 deep in one another");
        assert!(read_json(b"\xff", Depth(4)).is_err() && read_json(b"", Depth(4)).is_err());
        assert!(read_json(b"1e999", Depth(4)).is_err());
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Outer {
        #[expect(dead_code, reason = "only whether it reads is of interest")]
        inner: Vec<Inner>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Inner {
        #[expect(dead_code, reason = "only whether it reads is of interest")]
        number: u8,
    }

    #[test]
    fn a_wrong_field_has_its_pointer() {
        let pointer = |part| read_part::<Outer>(part).expect_err("is wrong").errors.remove(0).pointer;
        assert_eq!(pointer(json!({ "inner": [{ "number": 1 }, { "number": "x" }] })), "/inner/1/number");
        assert_eq!(pointer(json!({ "inner": [], "a/b~c": 1 })), "/a~1b~0c");
        assert_eq!(pointer(json!({ "inner": [{ "number": 1, "more": 2 }] })), "/inner/0/more");
        assert_eq!(pointer(json!({})), "");
    }
}
