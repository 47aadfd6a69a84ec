//! The fonts of this machine: looked for once, read when they are first used. Must not know which language needs which.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use typst::foundations::Bytes;
use typst::text::Font;
use typst_kit::fonts::{FontPath, FontSource, FontStore, embedded, scan, system};

/// Where fonts are looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontOptions {
    /// Folders, with all that is in them.
    pub folders: Vec<PathBuf>,
    /// The places where the system keeps its fonts, too.
    pub system: bool,
}

impl Default for FontOptions {
    fn default() -> Self {
        Self { folders: Vec::new(), system: true }
    }
}

/// The fonts that were found. A clone is the same fonts.
#[derive(Clone)]
pub struct Fonts(Arc<FontStore>);

impl Fonts {
    /// Looks for fonts: those within the program are always there, and found first.
    ///
    /// It opens every font file once, some tenths of a second; do it once.
    pub fn find(options: &FontOptions) -> Self {
        let mut store = FontStore::new();
        store.extend(embedded());
        let files = Arc::new(Files::default());
        let mut found: Vec<_> = options.folders.iter().flat_map(|folder| scan(folder)).collect();
        if options.system {
            found.extend(system());
        }
        // Of two files with the same font, always the same one is used.
        found.sort_by(|(one, _), (other, _)| (&one.path, one.index).cmp(&(&other.path, other.index)));
        found.dedup_by(|(one, _), (other, _)| one.path == other.path && one.index == other.index);
        store.extend(found.into_iter().map(|(face, info)| (SharedFace { face, files: Arc::clone(&files) }, info)));
        Self(Arc::new(store))
    }

    /// Whether there is a font family of this name.
    pub fn has_family(&self, family: &str) -> bool {
        self.0.book().contains_family(&family.to_lowercase())
    }

    /// Whether any font has this character.
    pub fn has_character(&self, character: char) -> bool {
        let book = self.0.book();
        let infos = (0..).map_while(|index| book.info(index));
        infos.into_iter().any(|info| info.coverage.contains(character.into()))
    }

    pub(crate) fn store(&self) -> &FontStore {
        &self.0
    }
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Fonts({} families)", self.0.book().families().count())
    }
}

/// One font of a file. A collection has many fonts, and is kept in memory once.
struct SharedFace {
    face: FontPath,
    files: Arc<Files>,
}

impl FontSource for SharedFace {
    fn load(&self) -> Option<Font> {
        Font::new(self.files.read(&self.face.path)?, self.face.index)
    }
}

/// The font files read so far.
#[derive(Default)]
struct Files(Mutex<HashMap<PathBuf, Bytes>>);

impl Files {
    fn read(&self, path: &PathBuf) -> Option<Bytes> {
        // What a thread that stopped has left in the map is whole: entries are only added.
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bytes) = files.get(path) {
            return Some(bytes.clone());
        }
        let bytes = Bytes::new(std::fs::read(path).ok()?);
        files.insert(path.clone(), bytes.clone());
        Some(bytes)
    }
}
