//! Errors in files people write, with the place: file, line, column, what is wrong, what to do.
//! Must not know what the files are about.

use std::fmt;
use std::ops::Range;

use toml::Spanned;

/// One fault in a file, at its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct LocatedError {
    /// The file, as its folder names it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub todo: String,
}

impl LocatedError {
    /// The place, as editors understand it: `campaign.toml:12:5`.
    pub fn place(&self) -> String {
        format!("{}:{}:{}", self.file, self.line, self.column)
    }
}

impl fmt::Display for LocatedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}; {}", self.place(), self.what, self.todo)
    }
}

impl std::error::Error for LocatedError {}

/// A value of a file with its line, for faults that only show when the value is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its line, from 1.
    pub line: usize,
}

/// A file's text, to find places in, and the faults found so far.
pub(crate) struct Faults<'a> {
    file: &'a str,
    text: &'a str,
    found: Vec<LocatedError>,
}

impl<'a> Faults<'a> {
    pub(crate) fn of(file: &'a str, text: &'a str) -> Self {
        Self { file, text, found: Vec::new() }
    }

    /// Notes a fault at a byte range of the text.
    pub(crate) fn note(&mut self, at: &Range<usize>, what: impl Into<String>, todo: impl Into<String>) {
        let (line, column) = self.place(at.start);
        let (what, todo) = (what.into(), todo.into());
        self.found.push(LocatedError { file: self.file.to_owned(), line, column, what, todo });
    }

    /// The value with its line.
    pub(crate) fn locate<T>(&self, spanned: Spanned<T>) -> Located<T> {
        let line = self.place(spanned.span().start).0;
        Located { value: spanned.into_inner(), line }
    }

    /// Reads TOML, or gives its fault.
    pub(crate) fn read_toml<T: serde::de::DeserializeOwned>(mut self) -> Result<(T, Self), Vec<LocatedError>> {
        match toml::from_str(self.text) {
            Ok(read) => Ok((read, self)),
            Err(error) => {
                let what = error.message().trim().replace('\n', ", ");
                let todo = advise(&what);
                self.note(&error.span().unwrap_or(0..0), what, todo);
                Err(self.found)
            }
        }
    }

    /// The value, if nothing was wrong; else all faults in the order of the file.
    pub(crate) fn unless_any<T>(mut self, value: T) -> Result<T, Vec<LocatedError>> {
        if self.found.is_empty() {
            return Ok(value);
        }
        self.found.sort();
        Err(self.found)
    }

    fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
    }
}

/// What to do about a fault of the TOML reader.
fn advise(what: &str) -> &'static str {
    if what.starts_with("unknown field") {
        "check the spelling, or remove it"
    } else if what.starts_with("missing field") {
        "add it"
    } else if what.starts_with("duplicate") {
        "keep one"
    } else {
        "correct it"
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Small {
        #[expect(dead_code, reason = "only its type is read")]
        name: String,
    }

    fn read(text: &str) -> String {
        let read = Faults::of("small.toml", text).read_toml::<Small>();
        read.map(|_| ()).unwrap_err().into_iter().map(|it| it.to_string()).collect()
    }

    #[test]
    fn toml_faults_have_their_place_and_advice() {
        let unknown = read("name = \"é\"\nnam = 1\n");
        assert!(unknown.starts_with("small.toml:2:1: unknown field `nam`"), "{unknown}");
        assert!(unknown.ends_with("check the spelling, or remove it"), "{unknown}");
        let missing = read("");
        assert!(missing.starts_with("small.toml:1:1: missing field `name`"), "{missing}");
        let wrong = read("# é\nname = 5");
        assert!(wrong.starts_with("small.toml:2:8: invalid type"), "{wrong}");
        let broken = read("name = \"x\"\n[");
        assert!(broken.starts_with("small.toml:2:"), "{broken}");
    }

    #[test]
    fn faults_come_in_the_order_of_the_file() {
        let mut faults = Faults::of("f", "é1\né2\né3");
        faults.note(&(8..9), "third", "c");
        faults.note(&(3..4), "first", "a");
        let found = faults.unless_any(()).unwrap_err();
        let places: Vec<_> = found.iter().map(LocatedError::place).collect();
        assert_eq!(places, ["f:1:3", "f:3:1"]);
    }
}
