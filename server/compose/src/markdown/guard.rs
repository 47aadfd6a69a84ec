//! Marks of strong and emphasis beside other characters. Markdown takes a mark for one only
//! where it touches the right kinds of characters on both sides; where it would not, an empty
//! comment stands between.

/// Nothing, for Markdown a mark of punctuation.
const NOTHING: &str = "<!-- -->";

/// Punctuation of Chinese, Japanese and typography that Markdown knows as such.
const PUNCTUATION: &str = "、。「」『』（）！？：；，．・…—–“”‘’«»„¡¿،؟";

/// One of the two characters that mark strong and emphasis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guard {
    Star,
    Line,
}

impl Guard {
    /// The mark for the next level.
    pub(super) fn other(self) -> Self {
        if self == Self::Star { Self::Line } else { Self::Star }
    }

    fn as_char(self) -> char {
        if self == Self::Star { '*' } else { '_' }
    }
}

/// Collects Markdown and puts a comment where marks would not be taken for marks.
#[derive(Debug, Default)]
pub(super) struct Writer {
    out: String,
    /// A mark just closed, and the last character inside of it.
    closed: Option<(Guard, char)>,
    /// Code just closed.
    after_code: bool,
}

impl Writer {
    /// What was written.
    pub(super) fn into_text(self) -> String {
        self.out
    }

    /// Whether the next character starts a line.
    pub(super) fn at_line_start(&self) -> bool {
        self.out.is_empty() || self.out.ends_with('\n')
    }

    /// Writes text that is escaped already.
    pub(super) fn text(&mut self, text: &str) {
        let Some(first) = text.chars().next() else { return };
        self.part_from(first);
        self.out.push_str(text);
    }

    /// Writes code between its back ticks.
    pub(super) fn code(&mut self, code: &str) {
        if self.after_code {
            self.out.push_str(NOTHING);
        }
        self.text(code);
        self.after_code = true;
    }

    /// Writes marked text: `inner` between `count` marks on each side.
    pub(super) fn marked(&mut self, mark: Guard, count: usize, inner: &str) {
        let (Some(first), Some(last)) = (inner.chars().next(), inner.chars().next_back()) else {
            return;
        };
        self.part_from(mark.as_char());
        if !can_touch(mark, self.out.chars().next_back(), first) {
            self.out.push_str(NOTHING);
        }
        let marks: String = std::iter::repeat_n(mark.as_char(), count).collect();
        self.out.push_str(&marks);
        self.out.push_str(inner);
        self.out.push_str(&marks);
        self.closed = Some((mark, last));
    }

    /// Ends what was closed before, now that it is known what follows.
    fn part_from(&mut self, next: char) {
        self.after_code = false;
        if let Some((mark, last)) = self.closed.take()
            && !can_touch(mark, Some(next), last)
        {
            self.out.push_str(NOTHING);
        }
    }
}

/// Whether a mark may stand between the character outside of it and the one inside.
fn can_touch(mark: Guard, outside: Option<char>, inside: char) -> bool {
    let Some(outside) = outside else { return true };
    if outside.is_whitespace() || outside == '\n' {
        return true;
    }
    let punctuation = outside.is_ascii_punctuation() && outside != mark.as_char();
    if punctuation || PUNCTUATION.contains(outside) {
        return true;
    }
    mark == Guard::Star && outside.is_alphanumeric() && inside.is_alphanumeric()
}
