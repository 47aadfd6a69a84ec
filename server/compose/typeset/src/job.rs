//! What is to be set, and what comes of it. Must not know fonts or how Typst is called.

use jiff::Timestamp;
use typst::foundations::Bytes;
use typst::syntax::ast::{Imports, ModuleImport};
use typst::syntax::{FileId, RootedPath, Source, SyntaxNode, VirtualPath, VirtualRoot};

/// A Typst source, read once and used for any number of jobs.
#[derive(Debug, Clone)]
pub struct Template {
    pub(crate) source: Source,
}

impl Template {
    /// Reads a source. The name is what other templates import it by, and what errors say.
    ///
    /// Names are remembered for as long as the program runs, so they are part of the program.
    pub fn new(name: &'static str, text: &str) -> Self {
        Self { source: Source::new(file_id(name), text.to_owned()) }
    }

    /// Whether it imports this name by itself: `#import "document.typ": sale`. One that imports everything says nothing.
    pub fn imports(&self, name: &str) -> bool {
        imports(self.source.root(), name)
    }
}

fn imports(node: &SyntaxNode, name: &str) -> bool {
    let listed = node.cast::<ModuleImport<'_>>().and_then(ModuleImport::imports);
    if let Some(Imports::Items(items)) = listed {
        return items.iter().any(|item| item.original_name().as_str() == name);
    }
    node.children().any(|child| imports(child, name))
}

/// One document to be set.
#[derive(Debug)]
pub struct Job<'a> {
    /// The template it starts with.
    pub main: &'a Template,
    /// The templates that one imports.
    pub imports: &'a [&'a Template],
    /// What the templates read with `json(…)`, by name.
    pub data: Vec<(&'static str, Vec<u8>)>,
    /// Font families without which it must not be set.
    pub families: Vec<String>,
    /// What tells this document from all others. The PDF bears a hash of it.
    pub id: String,
    /// The moment the PDF bears.
    pub created: Timestamp,
}

/// A document that was set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// A PDF/A-2b file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Of a document of several parts, the page each ends on, counted from 1: where the template put a label `end-…`.
    pub ends: Vec<usize>,
}

/// The data of a job, as Typst reads it.
pub(crate) fn data_files(data: Vec<(&'static str, Vec<u8>)>) -> Vec<(FileId, Bytes)> {
    data.into_iter().map(|(name, bytes)| (file_id(name), Bytes::new(bytes))).collect()
}

/// The id of a file at the top of the project.
fn file_id(name: &'static str) -> FileId {
    let path = VirtualPath::new(name).expect("the name of a template is a plain file name");
    RootedPath::new(VirtualRoot::Project, path).intern()
}
