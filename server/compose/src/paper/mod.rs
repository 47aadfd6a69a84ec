//! What letters and documents on paper have in common: sizes of paper, typefaces, how blocks are set, and phrases with links in
//! them. Must not know envelopes, letterheads or sums.

mod say;
mod size;
mod soften;
mod typeface;

use std::sync::LazyLock;

use carillon_typeset::Template;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

pub(crate) use say::{say_inlines, url_inline};
pub use size::Paper;
pub(crate) use soften::soften;
pub(crate) use typeface::{Style, needed_families, style};

/// How blocks are set: `print.typ`.
pub(crate) static PRINT: LazyLock<Template> = LazyLock::new(|| Template::new("print.typ", include_str!("print.typ")));

/// What the post and its machines read: `post.typ`.
pub(crate) static POST: LazyLock<Template> = LazyLock::new(|| Template::new("post.typ", include_str!("post.typ")));

/// Width and height in millimetres, as the templates read them.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub(crate) struct Millimetres {
    w: f64,
    h: f64,
}

impl Millimetres {
    /// The same sheet on its side.
    pub(crate) const fn on_its_side(self) -> Self {
        Self { w: self.h, h: self.w }
    }
}

impl From<Paper> for Millimetres {
    fn from(paper: Paper) -> Self {
        let (w, h) = paper.millimetres();
        Self { w, h }
    }
}

/// The moment a file bears that is dated by a day.
pub(crate) fn start_of(date: Date) -> Timestamp {
    date.to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |moment| moment.timestamp())
}
