//! A fax from a message: its pages are set and drawn here, so that every script looks as it was composed, whatever fonts
//! those have who dial. Must not know deliveries or who sends.

use carillon_channels::fax::Resolution;
use carillon_channels::fax::tiff::{self, Compression, FaxPage};
use carillon_compose::Message;
use carillon_compose::letter::{FAX_DPI, FaxHeader, FaxLook, LetterFrame, Sides, print_batch};
use carillon_typeset::{Bitmap, Typesetter};

/// All scripts go at 196 lines to the inch: at 98, Chinese characters and marks above letters cannot be read.
pub(crate) const RESOLUTION: Resolution = Resolution::Fine;

/// The pages of a message as they go over a line, in one file. The error says what is wrong and what to do.
pub fn fax_file(message: &Message, frame: &LetterFrame, typesetter: &Typesetter) -> Result<Vec<u8>, String> {
    let pages = print_batch(&[(message, frame)], Sides::One, FAX_DPI, typesetter).map_err(|it| it.to_string())?;
    let fit = |page: &Bitmap| FaxPage::fit((page.width, page.height, page.dpi), RESOLUTION, |x, y| page.is_black(x, y));
    let pages = pages.iter().map(fit).collect::<Result<Vec<_>, _>>().map_err(|it| it.to_string())?;
    Ok(tiff::write(&pages, RESOLUTION, Compression::G4))
}

/// The line at the top of each page, and who draws it: those who dial, as they send, where their fonts have its letters
/// (those of Western Europe); else it stands on the pages. Gives what they are to draw, and how the pages look.
pub(crate) fn top_of_page(sender: &str, number: Option<&str>, at: &str) -> (Option<String>, FaxLook) {
    let has_letter = |it: char| !it.is_control() && u32::from(it) <= 0xFF;
    let line = number.map_or_else(|| sender.to_owned(), |number| format!("{sender} {number}"));
    if line.chars().all(has_letter) {
        return (Some(line), FaxLook::default());
    }
    let (sender, number, at) = (sender.to_owned(), number.map(ToOwned::to_owned), at.to_owned());
    (None, FaxLook { header: Some(FaxHeader { sender, number, at }) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_in_letters_they_do_not_have_is_drawn_here() {
        let (theirs, look) = top_of_page("Käfer & Söhne", Some("+49 30 5550"), "2026-11-27 09:00 UTC");
        assert_eq!((theirs.as_deref(), look.header), (Some("Käfer & Söhne +49 30 5550"), None));
        for sender in ["オーロラ", "شركة الفجر", "Łódź", "Ελλάδα"] {
            let (theirs, look) = top_of_page(sender, None, "2026-11-27 09:00 UTC");
            assert_eq!(theirs, None);
            assert_eq!(look.header.map(|it| it.sender).as_deref(), Some(sender));
        }
    }
}
