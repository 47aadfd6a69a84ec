//! The world as Typst sees it while it sets one document: our fonts, the templates and data of the job, and nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::Fonts;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// What lies on the table.
pub(crate) struct Desk<'a> {
    pub(crate) fonts: &'a Fonts,
    /// The first is the one to start with.
    pub(crate) sources: Vec<Source>,
    pub(crate) data: Vec<(FileId, Bytes)>,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.store().book()
    }

    fn main(&self) -> FileId {
        self.sources[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.iter().find(|source| source.id() == id).cloned().ok_or_else(|| refuse(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.data.iter().find(|(known, _)| *known == id).map(|(_, bytes)| bytes.clone());
        found.ok_or_else(|| refuse(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.store().font(index)
    }

    /// Never: a document must be the same whenever it is set.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn refuse(id: FileId) -> FileError {
    if matches!(id.root(), VirtualRoot::Package(_)) {
        let reason = "packages are not used; write what is needed into the template";
        return FileError::Package(PackageError::Other(Some(reason.into())));
    }
    let name = id.vpath().get_without_slash();
    FileError::Other(Some(format!("{name} is not part of this document").into()))
}
