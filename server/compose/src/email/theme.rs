//! The look of a mail: colours, fonts, sides. Everything here is a constant or a brand's checked
//! colour; nothing comes from a message.

use carillon_domain::language::{Direction, Language};

use super::colour::Colour;
use crate::block::Align;
use crate::html::Flavour;

/// The look of one mail. Mail programs know no logical sides, so they are told as left and right.
pub(super) struct Theme {
    pub(super) language: Language,
    /// The brand's colour, and what is written on it.
    pub(super) accent: Colour,
    pub(super) ink: Colour,
    /// Links on white, and in the dark.
    pub(super) link: Colour,
    pub(super) dark_link: Colour,
    pub(super) start: &'static str,
    pub(super) end: &'static str,
    pub(super) font: &'static str,
    pub(super) line_height: &'static str,
    link_attributes: String,
    emphasis: &'static str,
}

/// Words on white, quiet words, lines.
pub(super) const TEXT: &str = "#1f2937";
pub(super) const QUIET: &str = "#5b6675";
pub(super) const LINE: &str = "#dde3ea";

impl Theme {
    pub(super) fn new(language: Language, colour: Option<&str>) -> Self {
        let accent = colour.and_then(Colour::parse).unwrap_or(Colour::DEFAULT);
        let link = accent.readable_on(Colour::WHITE, Colour::BLACK);
        let rtl = language.direction() == Direction::Rtl;
        let (start, end) = if rtl { ("right", "left") } else { ("left", "right") };
        Self {
            language,
            accent,
            ink: accent.ink(),
            link,
            dark_link: accent.readable_on(Colour::DARK, Colour::WHITE),
            start,
            end,
            font: font(language),
            line_height: if is_dense(language) { "1.75" } else { "1.6" },
            link_attributes: format!(" style=\"color:{link}\" target=\"_blank\""),
            emphasis: if slants(language) { "<em>" } else { "<em style=\"font-style:normal;font-weight:600\">" },
        }
    }

    /// The side a column is aligned to.
    pub(super) fn side(&self, align: Align) -> &'static str {
        match align {
            Align::Auto | Align::Start => self.start,
            Align::Center => "center",
            Align::End => self.end,
        }
    }
}

impl Flavour for Theme {
    // Several mail programs drop `bdi`, so the marks of Unicode do its work there.
    fn ltr(&self) -> (&'static str, &'static str) {
        ("<span dir=\"ltr\">\u{2066}", "\u{2069}</span>")
    }

    fn code(&self) -> &'static str {
        "<code dir=\"ltr\" style=\"font-family:Consolas,Menlo,monospace\">"
    }

    fn emphasis(&self) -> &'static str {
        self.emphasis
    }

    fn link(&self) -> &str {
        &self.link_attributes
    }
}

/// Fonts that are on the reader's machine. A language without a line here gets the general ones.
fn font(language: Language) -> &'static str {
    match language {
        Language::Ja => "'Hiragino Sans','Yu Gothic',Meiryo,sans-serif",
        Language::ZhHans => "'PingFang SC','Microsoft YaHei',sans-serif",
        Language::ZhHant => "'PingFang TC','Microsoft JhengHei',sans-serif",
        Language::Th => "'Leelawadee UI',Thonburi,Tahoma,sans-serif",
        Language::Ko => "'Apple SD Gothic Neo','Malgun Gothic',sans-serif",
        language if language.direction() == Direction::Rtl => "Tahoma,Arial,sans-serif",
        _ => "'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
    }
}

/// Scripts whose letters fill the line.
fn is_dense(language: Language) -> bool {
    matches!(
        language,
        Language::Ja | Language::ZhHans | Language::ZhHant | Language::Ko | Language::Ar | Language::Fa | Language::Th
    )
}

/// Scripts that have slanted letters.
fn slants(language: Language) -> bool {
    !is_dense(language) && language.direction() == Direction::Ltr
}

/// The style sheet: phones and the dark. Programs without it show the inline styles.
pub(super) fn style_sheet(theme: &Theme) -> String {
    let Theme { start, dark_link, .. } = theme;
    format!(
        "a {{ text-decoration: underline; }}
.button a {{ text-decoration: none !important; }}
.word, .word td, .word div {{ word-break: break-word; overflow-wrap: break-word; }}
@media only screen and (max-width: 600px) {{
  .card > table > tbody > tr > td {{ padding: 24px 24px 16px !important; }}
  .rows thead {{ display: none !important; }}
  .rows tbody, .rows tr {{ display: block !important; width: 100% !important; }}
  .rows tr {{ border-bottom: 1px solid {LINE} !important; padding: 10px 0 !important; }}
  .rows td {{ display: block !important; border: 0 !important; padding: 3px 0 !important; text-align: {start} !important; }}
  .rows .name {{ display: inline-block !important; width: 38% !important; font-size: 13px !important; color: {QUIET} !important; }}
}}
@media (prefers-color-scheme: dark) {{
  body, .page {{ background-color: #0f172a !important; }}
  .card, .card > table {{ background: {dark} !important; background-color: {dark} !important; }}
  .card div, .card td, .card th, .card p, .card li {{ color: #e5e9f0 !important; }}
  .foot div, .foot p, .top div, .rows .name {{ color: #a9b4c4 !important; }}
  .rows th, .rows td, .rows tr, .few th, .few td, .card p, .card hr, .card blockquote {{ border-color: #3d4d66 !important; }}
  .card td.bar {{ background-color: {dark_link} !important; }}
  .card a, .foot a, .top a {{ color: {dark_link} !important; }}
  .card .button a {{ color: {ink} !important; }}
}}",
        dark = Colour::DARK,
        ink = theme.ink,
    )
}
