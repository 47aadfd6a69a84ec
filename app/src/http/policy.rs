//! What a browser may do with each kind of page, as a Content-Security-Policy.

/// The kinds of pages, by what they may load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Policy {
    /// Messages, preferences, errors, the front door: style and pictures of our own, and no script at all.
    Plain,
    /// The portal: scripts of our own and the one inline loader with this nonce.
    Care {
        /// The nonce of this answer.
        nonce: String,
    },
    /// A mail in a frame: only what it carries within itself; links open outside.
    Mail,
    /// A page of our own in a frame of the portal: style of ours, pictures of ours or within it, and nothing that runs.
    Framed,
}

const PLAIN: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
                     frame-ancestors 'none'";

const MAIL: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'none'; \
                    base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

const FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; \
                      frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

impl Policy {
    /// The value of the header.
    pub(crate) fn header(&self) -> String {
        match self {
            Self::Plain => PLAIN.to_owned(),
            Self::Mail => MAIL.to_owned(),
            Self::Framed => FRAMED.to_owned(),
            Self::Care { nonce } => {
                format!(
                    "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; \
                     img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; \
                     frame-ancestors 'none'"
                )
            }
        }
    }

    /// What links and forms tell about where they stand. A portal form must tell its origin to our own server;
    /// the address of a message is a key, and nobody is told.
    pub(crate) fn referrer(&self) -> &'static str {
        match self {
            Self::Care { .. } => "same-origin",
            Self::Plain | Self::Mail | Self::Framed => "no-referrer",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_page_may_load_nothing_but_its_own_style_and_pictures() {
        let header = Policy::Plain.header();
        assert!(header.starts_with("default-src 'none'; style-src 'self'; img-src 'self';"));
        assert!(!header.contains("script-src") && !header.contains("unsafe"));
        assert_eq!(Policy::Plain.referrer(), "no-referrer");
    }

    #[test]
    fn the_portal_runs_its_own_scripts_and_one_with_the_nonce() {
        let header = Policy::Care { nonce: "n0nce".to_owned() }.header();
        assert!(header.contains("script-src 'self' 'nonce-n0nce' 'wasm-unsafe-eval';"));
        assert!(!header.contains("unsafe-inline") && !header.contains("'unsafe-eval'"));
    }

    #[test]
    fn a_framed_mail_is_sandboxed_and_runs_nothing() {
        let header = Policy::Mail.header();
        assert!(header.contains("sandbox allow-popups") && !header.contains("allow-scripts"));
        assert!(header.contains("frame-ancestors 'self'"));
        let header = Policy::Framed.header();
        assert!(header.contains("sandbox allow-popups") && !header.contains("script") && !header.contains("unsafe"));
    }

    #[test]
    fn no_policy_has_a_line_break() {
        for policy in [Policy::Plain, Policy::Mail, Policy::Framed, Policy::Care { nonce: String::new() }] {
            assert!(!policy.header().contains(['\n', '\r']) && !policy.header().contains("  "));
        }
    }
}
