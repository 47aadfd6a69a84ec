//! Callbacks as senders sign them, one form for each scheme.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// What both sides know, in the form of each scheme.
pub(crate) const SECRET: &str = "a-secret-of-the-tests";
pub(crate) const WHSEC: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// The sources: one for each scheme, alike but for that.
pub(crate) fn sources() -> String {
    let mapping = |name: &str| {
        format!(
            "event = \"/type\"\nrecord_kind = \"license\"\nrecord = \"/data/license\"\ndetail = \"/data\"\n\
             [hooks.{name}.events]\n\"trial.started\" = \"trial-began\"\n"
        )
    };
    let hmac = |name: &str, more: &str| {
        format!("[hooks.{name}]\nsignature = \"hmac-sha256\"\nsecret = \"{SECRET}\"\n{more}{}", mapping(name))
    };
    [
        format!("[hooks.standard]\nsignature = \"standard-webhooks\"\nsecret = \"{WHSEC}\"\n{}", mapping("standard")),
        format!("[hooks.stripe]\nsignature = \"stripe\"\nsecret = \"{SECRET}\"\nkey = \"/id\"\n{}", mapping("stripe")),
        hmac("github", "header = \"X-Hub-Signature-256\"\nprefix = \"sha256=\"\nkey = \"/id\"\n"),
        hmac("shopify", "header = \"X-Shopify-Hmac-Sha256\"\ndigits = \"base64\"\n"),
        format!("[hooks.bearer]\nsignature = \"bearer\"\nsecret = \"{SECRET}\"\n{}", mapping("bearer")),
        format!("[hooks.basic]\nsignature = \"basic\"\nuser = \"us\"\nsecret = \"{SECRET}\"\n{}", mapping("basic")),
    ]
    .concat()
}

/// The schemes by the names of their sources.
pub(crate) const SCHEMES: [&str; 6] = ["standard", "stripe", "github", "shopify", "bearer", "basic"];
/// Those whose signature covers the body.
pub(crate) const SIGNED: [&str; 4] = ["standard", "stripe", "github", "shopify"];
/// Those whose signature covers the time.
pub(crate) const TIMED: [&str; 2] = ["standard", "stripe"];

/// The headers with which a source sends a body, by its clock.
pub(crate) fn sign(source: &str, body: &str, now: i64) -> Vec<(&'static str, String)> {
    let time = now.to_string();
    let keyed = |parts: &[&str]| mac(SECRET.as_bytes(), &parts.concat());
    match source {
        "standard" => {
            let id = format!("msg_{}", hex(&mac(b"id", body)));
            let key = STANDARD.decode(WHSEC.trim_start_matches("whsec_")).unwrap();
            let signature = STANDARD.encode(mac(&key, &format!("{id}.{time}.{body}")));
            vec![("webhook-id", id), ("webhook-timestamp", time), ("webhook-signature", format!("v1,{signature}"))]
        }
        "stripe" => vec![("stripe-signature", format!("t={time},v1={}", hex(&keyed(&[&time, ".", body]))))],
        "github" => vec![("x-hub-signature-256", format!("sha256={}", hex(&keyed(&[body]))))],
        "shopify" => vec![("x-shopify-hmac-sha256", STANDARD.encode(keyed(&[body])))],
        "basic" => vec![("authorization", format!("Basic {}", STANDARD.encode(format!("us:{SECRET}"))))],
        _ => vec![("authorization", format!("Bearer {SECRET}"))],
    }
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}
