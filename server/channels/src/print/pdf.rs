//! Whether bytes are a whole PDF, as far as that can be seen from outside. Must not read what is in it.

/// The end mark stands within so many bytes from the end; readers look no further.
const TAIL: usize = 1024;

/// Why these bytes are not to be printed; `None` where they begin and end like a PDF.
pub(crate) fn defect(bytes: &[u8]) -> Option<&'static str> {
    if !bytes.starts_with(b"%PDF-") {
        return Some("the document is not a PDF; compose it anew");
    }
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    if memchr::memmem::find(tail, b"%%EOF").is_none() {
        return Some("the PDF is cut off; compose it anew");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pdf_begins_and_ends_as_one() {
        assert_eq!(defect(b"%PDF-1.7\n...\n%%EOF\n"), None);
        assert!(defect(b"").is_some());
        assert!(defect(b"<html>%%EOF").is_some());
        assert!(defect(&[&b"%PDF-1.7\n%%EOF"[..], &[b' '; 5000]].concat()).is_some());
    }
}
