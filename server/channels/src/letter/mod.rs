//! Letters leaving the house: a piece is handed to a printer or to a print house, and what became of it is asked later.
//! Must not know campaigns, addresses or rows of the database; it is given PDF files and what to print them on.

mod daily;
mod folder;
mod ipp;
mod memory;
mod piece;
mod provider;
mod sftp;
mod standing;

pub use folder::{FolderProvider, FolderSettings, FolderSettingsError};
pub use ipp::{IppProvider, IppSettings, IppSettingsError, Sides};
pub use memory::{MemoryProvider, SentPiece};
pub use piece::Piece;
pub use provider::{LetterProvider, LetterSettingsError, ProviderKind, ProviderSettings, build_letter_provider};
pub use sftp::{SftpProvider, SftpSettings, SftpSettingsError};
pub use standing::Standing;
