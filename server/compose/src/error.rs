//! What can be wrong with content and its data, and where. Must not know how a person is told.

use std::fmt;

use crate::chart::ChartFault;
use crate::url::UrlError;

/// Where something is wrong: a file and, where it can be told, a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The path in the campaign's folder.
    pub file: String,
    /// Counted from 1.
    pub line: Option<usize>,
}

impl Place {
    /// The file as a whole.
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), line: None }
    }

    /// One line of the file.
    pub fn line(file: &str, line: usize) -> Self {
        Self { file: file.to_owned(), line: Some(line) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(formatter, "{}:{line}", self.file),
            None => formatter.write_str(&self.file),
        }
    }
}

/// A message that could not be composed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {fault}; {}", fault.todo())]
pub struct ComposeError {
    /// Where.
    pub place: Place,
    /// What.
    pub fault: Fault,
}

impl ComposeError {
    pub(crate) fn new(place: Place, fault: Fault) -> Self {
        Self { place, fault }
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The lines between the two `+++` cannot be read.
    #[error("the front matter cannot be read: {0}")]
    FrontMatter(String),
    /// The template language cannot be read.
    #[error("the template cannot be read: {0}")]
    Syntax(String),
    /// A value the data does not have.
    #[error("{0} is not in the data")]
    UnknownValue(String),
    /// A function, filter or test there is none of.
    #[error("there is no such function: {0}")]
    UnknownFunction(String),
    /// Something the template language of messages leaves out.
    #[error("{what} is not used in messages")]
    Refused {
        /// What was written.
        what: String,
        /// What does the same.
        instead: &'static str,
    },
    /// A value that a function cannot work with, or another fault while running.
    #[error("{0}")]
    Value(String),
    /// A loop without end, or with far too many turns.
    #[error("the template does not come to an end")]
    Endless,
    /// More than a million bytes.
    #[error("the message grows over one million bytes")]
    TooBig,
    /// An address that may not be linked to.
    #[error("the link to `{address}` cannot be made: {reason}")]
    Link {
        /// The address, shortened.
        address: String,
        /// Why not.
        reason: UrlError,
    },
    /// `![text](address)`.
    #[error("pictures are not part of messages yet")]
    Picture,
    /// Lists in quotes in lists, and so on.
    #[error("blocks stand inside each other more than {0} deep")]
    TooDeep(usize),
    /// A chart that cannot be drawn.
    #[error("{fault}")]
    Chart {
        /// The line of the content file, where it can be told.
        line: Option<usize>,
        /// Why not.
        fault: ChartFault,
    },
    /// `{{ offer("main") }}` in a line of words, a table, a heading, a link or a subject.
    #[error("`{{{{ {0}(…) }}}}` stands where blocks cannot stand")]
    Slot(
        /// The function that made it.
        &'static str,
    ),
    /// Nothing left of the subject.
    #[error("the subject is empty")]
    EmptySubject,
}

impl Fault {
    /// The line of the content file, where the fault itself knows it.
    pub(crate) fn line(&self) -> Option<usize> {
        if let Self::Chart { line, .. } = self { *line } else { None }
    }

    /// What to do about it.
    pub fn todo(&self) -> String {
        let text = match self {
            Self::FrontMatter(_) => {
                "start the file with +++, `subject = \"…\"` and perhaps `preheader = \"…\"`, and +++"
            }
            Self::Syntax(_) => "close every {{ }}, {% %} and block, and see the list of functions",
            Self::UnknownValue(_) => "correct the name, add it to the data, or ask with `is defined`",
            Self::UnknownFunction(_) => "use one of the list of functions",
            Self::Refused { instead, .. } => instead,
            Self::Value(_) => "give the function a value of its kind, or guard it with {% if %}",
            Self::Endless => "loop over the records only, and not inside of another such loop",
            Self::TooBig => "print fewer or shorter values",
            Self::Link { .. } => "write an https, mailto or tel address, or correct it in the data",
            Self::Picture => "say it in words, or link to the picture",
            Self::TooDeep(_) => "use fewer levels",
            Self::Chart { fault, .. } => fault.todo(),
            Self::Slot(_) => "put it on a line of its own, with an empty line before and after it",
            Self::EmptySubject => "write a subject that is not empty for this data",
        };
        text.to_owned()
    }
}
