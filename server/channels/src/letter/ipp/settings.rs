//! What an operator says about the printer, and whether it makes sense. Must not connect to it.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use ipp::prelude::Uri;
use secrecy::SecretString;
use serde::Deserialize;

use crate::letter::Piece;
use crate::print::Paper;

/// How sheets are printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sides {
    /// On the front only.
    OneSided,
    /// On both, turned like a book.
    TwoSidedLongEdge,
    /// On both, turned like a calendar.
    TwoSidedShortEdge,
}

impl Sides {
    const fn as_str(self) -> &'static str {
        match self {
            Self::OneSided => "one-sided",
            Self::TwoSidedLongEdge => "two-sided-long-edge",
            Self::TwoSidedShortEdge => "two-sided-short-edge",
        }
    }
}

/// The printer and how to talk to it.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct IppSettings {
    /// The printer or queue: `ipp://host:631/printers/letters`, or `ipps://` for a way nobody can read.
    pub printer: String,
    /// Who the jobs belong to.
    pub user: String,
    /// The name to log in with, if the server wants one.
    pub username: Option<String>,
    /// The password that goes with it.
    pub password: Option<SecretString>,
    /// A PEM file with certificates to trust beside the public ones, for a private authority.
    pub root_certificate: Option<PathBuf>,
    /// What to say instead of `iso_a4_210x297mm`, for a printer that wants a tray or a paper named.
    pub media_a4: Option<String>,
    /// What to say instead of `na_letter_8.5x11in`.
    pub media_letter: Option<String>,
    /// What to say instead of `iso_a6_105x148mm`, for the tray with postcards.
    pub media_a6: Option<String>,
    /// What to say instead of `jpn_hagaki_100x148mm`.
    pub media_hagaki: Option<String>,
    /// What to say instead of `na_index-4x6_4x6in`.
    pub media_index: Option<String>,
    /// How every sheet of a letter is printed on; without it, as each piece says. A postcard has two sides always.
    pub sides: Option<Sides>,
    /// How long a connection may take to come about.
    pub connect_seconds: u64,
    /// How long the printer may take for a whole question, the document included.
    pub reply_seconds: u64,
}

impl Default for IppSettings {
    fn default() -> Self {
        Self {
            printer: "ipp://localhost:631/printers/letters".to_owned(),
            user: "carillon".to_owned(),
            username: None,
            password: None,
            root_certificate: None,
            media_a4: None,
            media_letter: None,
            media_a6: None,
            media_hagaki: None,
            media_index: None,
            sides: None,
            connect_seconds: 10,
            reply_seconds: 120,
        }
    }
}

/// Settings that cannot work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IppSettingsError {
    /// No printer can be reached by this.
    #[error("ipp printer `{0}` is not the address of a printer; use ipp://host:631/printers/name or ipps://…")]
    Printer(
        /// What was found.
        String,
    ),
    /// A password that would be readable on the way.
    #[error("ipp username is set, but the way to {0} is not encrypted and the password could be read; use ipps://")]
    PlainPassword(
        /// The host.
        String,
    ),
    /// One of username and password without the other.
    #[error("ipp needs both username and password, or neither; set the missing one")]
    HalfCredentials,
    /// A word no printer understands.
    #[error("ipp {0} must be 1 to 255 plain letters; correct it, or leave it out")]
    Word(
        /// The setting.
        &'static str,
    ),
    /// A limit of nothing.
    #[error("ipp {0} is 0; set at least 1")]
    Zero(
        /// The setting.
        &'static str,
    ),
    /// The client cannot be built.
    #[error("ipp root_certificate cannot be used: {0}; give a PEM file with certificates")]
    RootCertificate(
        /// Why not.
        String,
    ),
}

impl IppSettings {
    /// The printer's address, if the settings can work at all.
    pub(super) fn check(&self) -> Result<Uri, IppSettingsError> {
        let uri = self.address().ok_or_else(|| IppSettingsError::Printer(self.printer.clone()))?;
        if self.username.is_some() != self.password.is_some() {
            return Err(IppSettingsError::HalfCredentials);
        }
        let host = uri.host().unwrap_or_default();
        let is_open = uri.scheme_str() == Some("ipp") && !is_loopback(host);
        if self.username.is_some() && is_open {
            return Err(IppSettingsError::PlainPassword(host.to_owned()));
        }
        self.check_words()?;
        let limits = [("connect_seconds", self.connect_seconds), ("reply_seconds", self.reply_seconds)];
        limits.iter().find(|(_, limit)| *limit == 0).map_or(Ok(uri), |(name, _)| Err(IppSettingsError::Zero(name)))
    }

    fn address(&self) -> Option<Uri> {
        let uri: Uri = self.printer.parse().ok()?;
        let is_printer = matches!(uri.scheme_str(), Some("ipp" | "ipps")) && uri.host().is_some();
        (is_printer && !self.printer.contains('@')).then_some(uri)
    }

    fn check_words(&self) -> Result<(), IppSettingsError> {
        let words = [
            ("user", Some(&self.user)),
            ("media_a4", self.media_a4.as_ref()),
            ("media_letter", self.media_letter.as_ref()),
            ("media_a6", self.media_a6.as_ref()),
            ("media_hagaki", self.media_hagaki.as_ref()),
            ("media_index", self.media_index.as_ref()),
        ];
        let is_word = |text: &str| (1..=255).contains(&text.len()) && text.bytes().all(|it| (0x20..0x7f).contains(&it));
        let wrong = words.iter().find(|(_, word)| word.is_some_and(|it| !is_word(it)));
        wrong.map_or(Ok(()), |(name, _)| Err(IppSettingsError::Word(name)))
    }

    pub(super) fn media(&self, paper: Paper) -> &str {
        let own = match paper {
            Paper::A4 => &self.media_a4,
            Paper::Letter => &self.media_letter,
            Paper::A6 => &self.media_a6,
            Paper::Hagaki => &self.media_hagaki,
            Paper::Index => &self.media_index,
        };
        own.as_deref().unwrap_or(paper.media())
    }

    pub(super) fn sides(&self, piece: &Piece) -> &'static str {
        let own = if piece.duplex { Sides::TwoSidedLongEdge } else { Sides::OneSided };
        // A card lies on its side, and is turned like a book all the same.
        let card = piece.paper.is_card().then_some(Sides::TwoSidedShortEdge);
        card.or(self.sides).unwrap_or(own).as_str()
    }

    pub(super) const fn connect_limit(&self) -> Duration {
        Duration::from_secs(self.connect_seconds)
    }

    pub(super) const fn reply_limit(&self) -> Duration {
        Duration::from_secs(self.reply_seconds)
    }
}

fn is_loopback(host: &str) -> bool {
    let plain = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || plain.parse::<IpAddr>().is_ok_and(|it| it.is_loopback())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("")]
    #[case("printer = 'ipps://print.example.org/ipp/print'\nusername = 'u'\npassword = 'p'\nsides = 'one-sided'")]
    #[case("printer = 'ipp://127.0.0.1:8631/printers/a'\nusername = 'u'\npassword = 'p'\nmedia_a4 = 'tray-2'")]
    fn settings_that_work_are_read(#[case] text: &str) {
        toml::from_str::<IppSettings>(text).unwrap().check().unwrap();
    }

    #[test]
    fn a_card_is_printed_on_both_sides_whatever_is_said_of_letters() {
        let settings: IppSettings = toml::from_str("sides = 'one-sided'\nmedia_a6 = 'tray-3'").unwrap();
        let piece = |paper, duplex| {
            let country = None;
            Piece { key: "k".to_owned(), pdf: Vec::new(), pages: 2, sheets: 1, paper, country, duplex }
        };
        assert_eq!(settings.sides(&piece(Paper::A4, true)), "one-sided");
        assert_eq!(settings.sides(&piece(Paper::A6, true)), "two-sided-short-edge");
        let media = [Paper::A4, Paper::A6, Paper::Hagaki].map(|paper| settings.media(paper));
        assert_eq!(media, ["iso_a4_210x297mm", "tray-3", "jpn_hagaki_100x148mm"]);
    }

    #[rstest]
    #[case("printer = 'lpd://host/queue'", "not the address of a printer")]
    #[case("printer = 'ipp://u:p@host/printers/a'", "not the address of a printer")]
    #[case("username = 'u'", "both username and password")]
    #[case("printer = 'ipp://print.example.org/a'\nusername = 'u'\npassword = 'p'", "could be read")]
    #[case("media_letter = ''", "media_letter")]
    #[case("reply_seconds = 0", "reply_seconds is 0")]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: &str) {
        let error = toml::from_str::<IppSettings>(text).unwrap().check().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
