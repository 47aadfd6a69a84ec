//! Frozen data as a tree of values, each with its kind. Must not know what the fields mean.

use serde_json::Value as Json;

use super::element::Writer;

pub(super) fn write(out: &mut Writer, value: &Json) {
    match value {
        Json::Null => out.empty("null", &[]),
        Json::Bool(flag) => {
            let flag = flag.to_string();
            out.element("boolean", &[], |out| out.text(&flag));
        }
        Json::Number(number) => {
            let number = number.to_string();
            out.element("number", &[], |out| out.text(&number));
        }
        Json::String(text) => out.element("string", &[], |out| out.text(text)),
        Json::Array(entries) => out.element("array", &[], |out| entries.iter().for_each(|entry| write(out, entry))),
        Json::Object(members) => out.element("object", &[], |out| {
            for (name, value) in members {
                out.element("member", &[("name", name)], |out| write(out, value));
            }
        }),
    }
}
