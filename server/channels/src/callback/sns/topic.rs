//! The one topic that is believed: its name, and by its region the host that speaks for it. Must not connect anywhere.

use std::str::FromStr;

/// A topic of Amazon SNS, by its ARN: `arn:aws:sns:eu-central-1:123456789012:bounces`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    arn: String,
    region: String,
    /// What the hosts of its part of Amazon end with.
    domain: &'static str,
}

/// What is no topic.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no topic of Amazon SNS; copy its ARN, such as arn:aws:sns:eu-central-1:123456789012:bounces")]
pub struct TopicError(
    /// What was found.
    pub String,
);

impl FromStr for Topic {
    type Err = TopicError;

    fn from_str(text: &str) -> Result<Self, TopicError> {
        let parts: Vec<_> = text.split(':').collect();
        let domain = match parts.as_slice() {
            ["arn", "aws" | "aws-us-gov", "sns", region, account, name] if is_topic(region, account, name) => {
                "amazonaws.com"
            }
            ["arn", "aws-cn", "sns", region, account, name] if is_topic(region, account, name) => "amazonaws.com.cn",
            _ => return Err(TopicError(text.to_owned())),
        };
        Ok(Self { arn: text.to_owned(), region: parts[3].to_owned(), domain })
    }
}

fn is_topic(region: &str, account: &str, name: &str) -> bool {
    let is_region = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let has = |text: &str, most: usize| !text.is_empty() && text.len() <= most;
    has(region, 32)
        && region.bytes().all(is_region)
        && account.len() == 12
        && account.bytes().all(|it| it.is_ascii_digit())
        && has(name, 256)
        && name.bytes().all(is_name)
}

impl Topic {
    /// Its name as messages write it.
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// The only host that shows its certificates and takes its subscriptions.
    pub fn host(&self) -> String {
        format!("sns.{}.{}", self.region, self.domain)
    }

    /// Names one of which its certificates bear: most regions share the first, others have one of their own.
    pub(super) fn names(&self) -> [String; 4] {
        let (region, domain) = (&self.region, self.domain);
        [
            format!("sns.{domain}"),
            self.host(),
            format!("sns-signing.{region}.{domain}"),
            format!("sns-{region}.{domain}"),
        ]
    }

    /// What is to be asked of the host, where an address leads to it: the path and the query of
    /// `https://<host>/path?query`. Anything else is nothing: another host, a port, a user, a fragment.
    pub(super) fn path_of<'a>(&self, url: &'a str) -> Option<&'a str> {
        let path = url.strip_prefix("https://")?.strip_prefix(self.host().as_str())?;
        let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'#' | b'"' | b'<' | b'>');
        (path.starts_with('/') && path.len() <= 2_048 && path.bytes().all(is_plain)).then_some(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const ARN: &str = "arn:aws:sns:eu-central-1:123456789012:bounces";

    #[test]
    fn a_topic_has_one_host() {
        let topic: Topic = ARN.parse().expect("a topic");
        assert_eq!((topic.arn(), topic.host().as_str()), (ARN, "sns.eu-central-1.amazonaws.com"));
        let china: Topic = "arn:aws-cn:sns:cn-north-1:123456789012:bounces.fifo".parse().expect("a topic");
        assert_eq!(china.host(), "sns.cn-north-1.amazonaws.com.cn");
    }

    #[rstest]
    #[case("")]
    #[case("arn:aws:sqs:eu-central-1:123456789012:bounces")]
    #[case("arn:aws:sns:evil.example/:123456789012:bounces")]
    #[case("arn:aws:sns:eu-central-1:12345678901:bounces")]
    #[case("arn:aws:sns:eu-central-1:123456789012:bounces:5e6f")]
    #[case("arn:aws:sns:eu-central-1:123456789012:")]
    fn what_is_none_says_what_to_write(#[case] text: &str) {
        assert!(text.parse::<Topic>().expect_err("is none").to_string().contains("copy its ARN"));
    }

    #[rstest]
    #[case("https://sns.eu-central-1.amazonaws.com/a.pem", Some("/a.pem"))]
    #[case(
        "https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=2",
        Some("/?Action=ConfirmSubscription&Token=2")
    )]
    #[case("http://sns.eu-central-1.amazonaws.com/a.pem", None)]
    #[case("https://sns.us-east-1.amazonaws.com/a.pem", None)]
    #[case("https://sns.eu-central-1.amazonaws.com.evil.example/a.pem", None)]
    #[case("https://sns.eu-central-1.amazonaws.com@evil.example/a.pem", None)]
    #[case("https://sns.eu-central-1.amazonaws.com:8443/a.pem", None)]
    #[case("https://evil.example/sns.eu-central-1.amazonaws.com/a.pem", None)]
    #[case("https://sns.eu-central-1.amazonaws.com\\@evil.example/a.pem", None)]
    #[case("https://sns.eu-central-1.amazonaws.com/a b.pem", None)]
    #[case("https://sns.eu-central-1.amazonaws.com", None)]
    fn no_address_leads_anywhere_else(#[case] url: &str, #[case] path: Option<&str>) {
        let topic: Topic = ARN.parse().expect("a topic");
        assert_eq!(topic.path_of(url), path);
    }
}
