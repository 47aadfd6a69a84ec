//! How a request to Amazon proves who sent it: a keyed hash over all that matters of it (Signature Version 4).
//! Must not know what is asked.

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest, Sha256};

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Who asks, and what service where.
#[derive(Debug, Clone, Copy)]
pub(super) struct Credentials<'a> {
    pub(super) key_id: &'a str,
    pub(super) secret: &'a SecretString,
    pub(super) region: &'a str,
    pub(super) service: &'a str,
}

/// What is asked. The headers have names in small letters and come in the order of the alphabet; path and query are
/// written as they are sent, of letters that need no escape.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) query: &'a str,
    pub(super) headers: &'a [(&'a str, &'a str)],
    pub(super) body: &'a [u8],
}

/// The time as it is signed and sent.
pub(super) fn date(now: Timestamp) -> String {
    now.strftime("%Y%m%dT%H%M%SZ").to_string()
}

impl Credentials<'_> {
    /// The value of the header `authorization` for a request sent at `date`.
    pub(super) fn authorize(&self, asked: &Asked<'_>, date: &str) -> String {
        let day = date.get(..8).unwrap_or(date);
        let scope = format!("{day}/{}/{}/aws4_request", self.region, self.service);
        let hash = hex(&Sha256::digest(asked.canonical()));
        let signature = hex(&keyed(&self.key(day), &format!("{ALGORITHM}\n{date}\n{scope}\n{hash}")));
        let (key_id, names) = (self.key_id, asked.names());
        format!("{ALGORITHM} Credential={key_id}/{scope}, SignedHeaders={names}, Signature={signature}")
    }

    /// The secret of one day, region and service.
    fn key(&self, day: &str) -> Vec<u8> {
        let secret = format!("AWS4{}", self.secret.expose_secret()).into_bytes();
        [day, self.region, self.service, "aws4_request"].iter().fold(secret, |key, text| keyed(&key, text))
    }
}

impl Asked<'_> {
    fn canonical(&self) -> String {
        let mut headers = String::new();
        for (name, value) in self.headers {
            // Writing to a string cannot fail.
            let _ = writeln!(headers, "{name}:{}", value.trim());
        }
        let (names, body) = (self.names(), hex(&Sha256::digest(self.body)));
        format!("{}\n{}\n{}\n{headers}\n{names}\n{body}", self.method, self.path, self.query)
    }

    fn names(&self) -> String {
        self.headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";")
    }
}

fn keyed(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// The examples Amazon publishes, all with this key and at this time.
    fn signature(service: &str, asked: &Asked<'_>) -> String {
        let secret = SecretString::from("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        let who = Credentials { key_id: "AKIDEXAMPLE", secret: &secret, region: "us-east-1", service };
        who.authorize(asked, "20150830T123600Z")
    }

    #[rstest]
    #[case("GET", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    #[case("POST", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    fn the_examples_of_the_test_suite_come_out(#[case] method: &str, #[case] expected: &str) {
        let headers = [("host", "example.amazonaws.com"), ("x-amz-date", "20150830T123600Z")];
        let found = signature("service", &Asked { method, path: "/", query: "", headers: &headers, body: b"" });
        let start = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
                     SignedHeaders=host;x-amz-date, Signature=";
        assert_eq!(found, format!("{start}{expected}"));
    }

    #[test]
    fn the_example_of_the_manual_comes_out() {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
            ("host", "iam.amazonaws.com"),
            ("x-amz-date", "20150830T123600Z"),
        ];
        let query = "Action=ListUsers&Version=2010-05-08";
        let found = signature("iam", &Asked { method: "GET", path: "/", query, headers: &headers, body: b"" });
        let expected = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
        assert!(found.ends_with(expected), "{found}");
    }

    #[test]
    fn time_is_written_without_signs() {
        let now = "2026-01-05T09:08:07.654Z".parse().expect("a time");
        assert_eq!(date(now), "20260105T090807Z");
    }
}
